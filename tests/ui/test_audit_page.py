"""The audit trail in a real window: verified, its first bad entry named, told by person and day."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from at_work import work_done
from desk_scene import Offices, Scene, make_offices, open_scene
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.store.audit import AuditKind
from postdesk.ui.audit.page import AuditPage
from postdesk.ui.audit.words import done
from postdesk.ui.language import Language, LanguageSwitch, has_arabic


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    with open_scene(offices, tmp_path / "home", languages, supervisor=True) as made:
        yield made


def trail(scene: Scene) -> AuditPage:
    """The page after the whole trail was read again."""
    page = scene.window.navigator.go("trail")
    assert isinstance(page, AuditPage)
    work_done(scene.tasks)
    QApplication.processEvents()
    return page


def tampered(scene: Scene, statement: str) -> None:
    """Change the chain as somebody with the key and a plain tool would."""
    vault = scene.post.vault
    for trigger in ("audit_unchanged", "audit_kept"):
        vault.run(f"DROP TRIGGER {trigger}")
    vault.run(statement)


def test_a_whole_trail_is_told_with_its_newest_entries(scene: Scene) -> None:
    page = trail(scene)
    assert page.verified is not None
    assert page.verified.bad is None
    assert str(page.verified.entries) in page.whole.label.text()
    assert page.entries[0].number == scene.post.audit.head().number
    scene.assert_fits()


def test_page_keys_turn_to_the_first_entry_and_back(scene: Scene) -> None:
    page = trail(scene)
    newest = page.entries
    seen = {entry.number for entry in newest}
    for _ in range(200):
        scene.press(Qt.Key.Key_PageDown)
        seen |= {entry.number for entry in page.entries}
    assert seen == set(range(1, newest[0].number + 1))
    for _ in range(200):
        scene.press(Qt.Key.Key_PageUp)
    assert page.entries == newest


def test_it_is_filtered_by_person_and_by_day(scene: Scene) -> None:
    scene.clock.now += timedelta(days=1)
    today = scene.post.audit.append(AuditKind.PRINTED, scene.offices.interview, "slip")
    page = trail(scene)
    page.day.setCurrentIndex(1)
    assert [entry.number for entry in page.entries] == [today]
    assert done(page.entries[0]) == "saved a slip to print"
    assert "R07-0001" in page.table._model.rows[0][-1].text
    page.person.setCurrentIndex(page.person.findData(scene.offices.officer))
    assert page.entries == ()
    assert not page.empty.isHidden()
    scene.assert_fits()
    page.empty.pressed.emit()
    page.person.setCurrentIndex(page.person.findData(scene.offices.officer))
    assert {entry.who for entry in page.entries} == {scene.offices.officer}


@pytest.mark.parametrize(
    ("statement", "bad"),
    [
        ("UPDATE audit SET who = 'nobody' WHERE number = 7", 7),
        ("DELETE FROM audit WHERE number = 9", 9),
    ],
)
def test_the_first_bad_entry_is_named(scene: Scene, statement: str, bad: int) -> None:
    tampered(scene, statement)
    page = trail(scene)
    assert page.verified is not None
    assert page.verified.bad == bad
    assert f"Entry \u2066{bad}\u2069 does not fit" in page.whole.label.text()
    scene.assert_fits()


def test_an_end_that_was_cut_off_is_told(scene: Scene) -> None:
    tampered(scene, "DELETE FROM audit WHERE number > 20")
    page = trail(scene)
    assert page.verified is not None
    assert page.verified.bad == 21
    assert "is missing" in page.whole.label.text()


@pytest.mark.parametrize(
    ("kind", "what", "told"),
    [
        (AuditKind.REFUSED, "damaged altered", "set a damaged record apart"),
        (AuditKind.REFUSED, "signature", "put a packet into quarantine"),
        (AuditKind.RESTORED, "as it is", "took a damaged record as it is"),
        (AuditKind.RESTORED, "from backup", "put a record back from a backup"),
        (AuditKind.RESTORED, "epoch", "restored the vault"),
    ],
)
def test_a_damaged_record_is_no_packet_and_no_vault(
    scene: Scene, kind: AuditKind, what: str, told: str
) -> None:
    scene.post.audit.append(kind, scene.offices.interview, what)
    assert done(scene.post.audit.entries()[-1]) == told


def test_every_entry_is_told_in_each_language(scene: Scene) -> None:
    entries = scene.post.audit.entries()
    english = {done(entry) for entry in entries}
    assert len(english) > 6
    scene.window.use_language(Language.AR)
    assert all(has_arabic(done(entry)) for entry in entries)
    scene.window.use_language(Language.EN)


def test_an_officer_does_not_read_the_trail(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch
) -> None:
    with open_scene(offices, tmp_path / "home", languages) as scene:
        page = trail(scene)
        assert page.entries == ()
        assert page.verified is None
        assert not page.error.isHidden()
        scene.assert_fits()
