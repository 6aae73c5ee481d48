"""Printing directly: the same pages through a real `QPrinter`, noted first, refused in words."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene, play
from printed import pages_in, printer_to
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from postdesk.desk.rights import record
from postdesk.errors import Code, PostDeskError
from postdesk.model.requests import RequestKind
from postdesk.store.audit import AuditKind
from postdesk.store.sealed import Sealed
from postdesk.ui.interview.form_page import FormPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.slip_page import SlipPage
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.printer import ask_printer
from postdesk.ui.retention.copy_page import CopyPage
from postdesk.ui.review.file_page import FilePage


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """The post open for its officer."""
    with open_scene(offices, tmp_path / "own", languages) as opened:
        yield opened


def noted(scene: Scene, about: str) -> list[tuple[AuditKind, str]]:
    """What the audit trail says of a record."""
    return [(one.kind, one.what) for one in scene.post.audit.entries(record=about)]


def test_a_form_is_printed_with_as_many_pages_as_are_saved(scene: Scene, tmp_path: Path) -> None:
    page = scene.window.navigator.go("form", "short_form")
    assert isinstance(page, FormPage)
    page.save.click()
    (saved,) = scene.stick.glob("postdesk-short_form.pdf")
    before = set(tmp_path.iterdir())
    page.print.ask = lambda _parent: printer_to(tmp_path / "printed.pdf")
    page.setFocus()
    scene.press(Qt.Key.Key_F7)
    assert page.outcome.done.isVisible()
    assert set(tmp_path.iterdir()) - before == {tmp_path / "printed.pdf"}
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert pages_in(printed) == pages_in(saved.read_bytes()) > 1
    assert (AuditKind.PRINTED, "printer form") in noted(scene, "short_form")
    scene.assert_fits()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_one_interview_is_noted_before_its_first_page_goes(scene: Scene, tmp_path: Path) -> None:
    interview = scene.offices.interview
    page = scene.window.navigator.go("file", interview)
    assert isinstance(page, FilePage)
    page.print.ask = lambda _parent: printer_to(tmp_path / "nowhere" / "printed.pdf")
    page.print.click()
    assert page.outcome.error.isVisible()
    assert not page.outcome.done.isVisible()
    assert (AuditKind.PRINTED, "printer file copy") in noted(scene, interview)
    assert "TMPDIR" not in os.environ or os.environ["TMPDIR"] != "/dev/shm"  # noqa: S108
    page.print.ask = lambda _parent: printer_to(tmp_path / "printed.pdf")
    page.print.click()
    assert page.outcome.done.isVisible()
    assert not page.outcome.error.isVisible()
    assert pages_in((tmp_path / "printed.pdf").read_bytes()) > 3
    scene.assert_fits()


def test_a_sealed_case_goes_to_no_printer(scene: Scene, tmp_path: Path) -> None:
    interview = scene.offices.interview
    page = scene.window.navigator.go("file", interview)
    assert isinstance(page, FilePage)
    Sealed(scene.post.vault).seal_interview(interview, [scene.post.person.public])
    page.print.ask = lambda _parent: printer_to(tmp_path / "printed.pdf")
    page.print.click()
    assert page.outcome.error.isVisible()
    assert not (tmp_path / "printed.pdf").exists()
    page = scene.window.navigator.go("file", interview)
    assert isinstance(page, FilePage)
    assert not page.print.isEnabled()


def test_without_a_printer_it_says_to_save_a_pdf(scene: Scene) -> None:
    page = scene.window.navigator.go("form", "short_form")
    assert isinstance(page, FormPage)

    def none(_parent: object) -> QPrinter:
        raise PostDeskError(Code.NO_PRINTER)

    page.print.ask = none
    page.print.click()
    assert page.outcome.error.isVisible()
    assert noted(scene, "short_form") == []
    scene.assert_fits()
    page.print.ask = lambda _parent: None
    page.print.click()
    assert not page.outcome.error.isVisible()
    assert noted(scene, "short_form") == []


def test_a_machine_without_printers_is_told(scene: Scene) -> None:
    with pytest.raises(PostDeskError) as caught:
        ask_printer(scene.window)
    assert caught.value.code is Code.NO_PRINTER


def test_a_slip_is_printed_only_where_paper_is_safe(scene: Scene, tmp_path: Path) -> None:
    interviewing = play(scene.post, stop_after="consent_storing")
    identity = interviewing.interview.id
    asking = scene.window.navigator.go("interview", identity)
    assert isinstance(asking, InterviewPage)
    page = scene.window.navigator.go("slip", asking.model)
    assert isinstance(page, SlipPage)
    page.print.ask = lambda _parent: printer_to(tmp_path / "slip.pdf")
    assert page.print.isHidden()
    scene.press(Qt.Key.Key_1)
    page.setFocus()
    scene.press(Qt.Key.Key_F6)
    assert pages_in((tmp_path / "slip.pdf").read_bytes()) == 1
    assert page.outcome.done.isVisible()
    assert (AuditKind.PRINTED, "printer slip") in noted(scene, identity)


def test_a_person_s_own_copy_is_printed(scene: Scene, tmp_path: Path) -> None:
    request = record(
        scene.post, scene.post.notebook.get(scene.offices.interview).code, RequestKind.ACCESS
    )
    page = scene.window.navigator.go("own_copy", request)
    assert isinstance(page, CopyPage)
    page.print.ask = lambda _parent: printer_to(tmp_path / "copy.pdf")
    page.print.click()
    assert not (tmp_path / "copy.pdf").exists()
    page.carry.yes.click()
    page.print.click()
    assert pages_in((tmp_path / "copy.pdf").read_bytes()) > 1
    assert (AuditKind.PRINTED, "printer own copy") in noted(scene, scene.offices.interview)
    assert page.outcome.done.isVisible()
