"""Paper: a guide as a form in one or two languages, and one interview for the file."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from PySide6.QtCore import Qt

from postdesk.errors import Code
from postdesk.forms.paper import paper_form
from postdesk.model.ids import GuideId
from postdesk.store.audit import AuditKind
from postdesk.store.sealed import Sealed
from postdesk.ui.interview.form_page import FormPage
from postdesk.ui.interview.form_paper import form_sheet
from postdesk.ui.language import Language, LanguageSwitch, has_arabic
from postdesk.ui.paper_sheet import SHEET_PAPER, Line, Sheet, height_of, paginated
from postdesk.ui.review.file_page import FilePage
from postdesk.ui.review.interview_paper import interview_sheet
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.theme_type import pixel_size

_PAGE = (780.0, 1160.0)
_MOST_PAGES = 20
_LEAST_POINTS = 9.0


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """The post open for its officer."""
    with open_scene(offices, tmp_path / "own", languages) as opened:
        for old in opened.stick.iterdir():
            old.unlink()
        yield opened


def words(sheet: Sheet) -> list[str]:
    """Every text of a sheet."""
    cells = [cell for line in sheet.lines for cell in (*line.cells, *line.boxes)]
    return [text for cell in cells for text in (cell.text, cell.after)]


def pages_in(pdf: bytes) -> int:
    """How many pages a PDF has."""
    assert pdf.startswith(b"%PDF-")
    return pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ")


def test_a_guide_is_saved_as_a_form_in_two_languages(scene: Scene) -> None:
    page = scene.window.navigator.go("form", "short_form")
    assert isinstance(page, FormPage)
    assert page.guide.chosen() == "short_form"
    page.first.setCurrentIndex(page.first.findData("ar"))
    page.second.setCurrentIndex(page.second.findData("fr"))
    assert page.languages() == ("ar", "fr")
    page.setFocus()
    scene.press(Qt.Key.Key_Return)
    (saved,) = scene.stick.iterdir()
    assert saved.name == "postdesk-short_form.pdf"
    assert pages_in(saved.read_bytes()) > 3
    assert page.outcome.done.isVisible()
    entries = scene.post.audit.entries(record="short_form")
    assert [(one.kind, one.what) for one in entries] == [(AuditKind.PRINTED, "form")]
    scene.assert_fits()


def test_the_form_is_mirrored_and_says_its_skips_in_each_language(scene: Scene) -> None:
    paper = paper_form(scene.post.form(GuideId("short_form")))
    sheet = form_sheet(paper, ("ar", "fr"))
    assert sheet.right_to_left
    said = words(sheet)
    assert any("allez à" in text for text in said)
    assert any("انتقل إلى" in text for text in said)
    assert any("Seulement si" in text for text in said)
    assert "Textes non validés" in form_sheet(paper, ("fr",)).foot
    pages = paginated(sheet, *_PAGE)
    assert [line for page in pages for line in page] == list(sheet.lines)
    assert not any(page[-1].keep for page in pages[:-1])


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_first_line_form_is_what_a_post_can_carry(scene: Scene, language: str) -> None:
    paper = paper_form(scene.post.form(GuideId("first_line")))
    sheet = form_sheet(paper, (language,))
    pages = paginated(sheet, *_PAGE)
    assert len(pages) <= _MOST_PAGES
    smallest = min(
        pixel_size(cell.role, 1, arabic=language == "ar")
        for line in sheet.lines
        for cell in (*line.cells, *line.boxes)
    )
    assert smallest * 72 / SHEET_PAPER.dots >= _LEAST_POINTS
    numbers = [line.number for page in pages for line in page if line.number]
    assert len(numbers) == len(paper.questions())
    # no page begins in the middle of a question, and none is cut at its foot
    for page in pages[1:]:
        assert page[0].number or page[0].cells
        assert not page[0].boxes
        assert not page[0].writing
    assert all(_bottom(sheet, page) <= _PAGE[1] - 34 for page in pages)


def _bottom(sheet: Sheet, page: Sequence[Line]) -> float:
    """How far down a page's rows reach."""
    return 34 + sum(height_of(sheet, line, _PAGE[0]) for line in page)


def test_a_form_asks_who_interprets_why_and_whether_a_slip_is_safe_for_the_person(
    scene: Scene,
) -> None:
    page = scene.window.navigator.go("form", "first_line")
    assert isinstance(page, FormPage)
    said = words(page._sheet())
    ask_first = scene.post.kit.leaflet.ask_first.in_language("en")
    assert "Why does a companion interpret?" in said
    assert any("the person insists on it" in text for text in said)
    assert ask_first in said
    assert said.index(ask_first) > said.index("Why does a companion interpret?")
    assert any("No, or not sure" in text for text in said)
    page.guide.setCurrentIndex(page.guide.findData("security_observation"))
    assert ask_first not in words(page._sheet())


def test_a_choice_has_one_box_in_two_languages_and_a_state_beside_it(scene: Scene) -> None:
    paper = paper_form(scene.post.form(GuideId("short_form")))
    sheet = form_sheet(paper, ("ar", "fr"))
    asked = next(one for one in paper.questions() if one.choices and one.states)
    boxes = [box for line in sheet.lines for box in line.boxes]
    first = asked.choices[0].labels
    found = [box for box in boxes if first.in_language("ar") in box.text]
    assert found
    assert first.in_language("fr") in found[0].text
    assert any(box.text == "لا يعرف" for box in boxes)  # the officer’s, in the first language


def test_an_interview_is_printed_with_who_and_when_across_each_page(scene: Scene) -> None:
    scene.window.navigator.go("review", scene.offices.interview)
    scene.press(Qt.Key.Key_F7)
    page = scene.window.navigator.page
    assert isinstance(page, FilePage)
    scene.assert_fits()
    page.setFocus()
    scene.press(Qt.Key.Key_Return)
    (saved,) = scene.stick.iterdir()
    assert saved.name == "R07-0001.pdf"
    assert pages_in(saved.read_bytes()) > 3
    entries = scene.post.audit.entries(record=scene.offices.interview)
    assert (AuditKind.EXPORTED, "file copy") in [(one.kind, one.what) for one in entries]
    front = scene.window.navigator.go("review", scene.offices.interview)
    assert isinstance(front, ReviewPage)
    assert front.reviewed is not None
    scene.window.use_language(Language.FR)
    sheet = interview_sheet(scene.post, front.reviewed)
    assert sheet.mark[0] == "A. Mint Salem"
    assert "2026" in sheet.mark[1]
    assert "Imprimé par" in sheet.head
    said = words(sheet)
    assert any("n’a pas été validé" in text for text in said)
    assert any("contresigné" in text for text in said)
    assert any("24" in text for text in said)
    scene.window.use_language(Language.EN)


def test_a_sealed_case_is_never_printed(scene: Scene) -> None:
    interview = scene.offices.interview
    Sealed(scene.post.vault).seal_interview(interview, [scene.post.person.public])
    front = scene.window.navigator.go("review", interview)
    assert isinstance(front, ReviewPage)
    assert front.paper.isHidden()
    page = scene.window.navigator.go("file", interview)
    assert isinstance(page, FilePage)
    assert page.outcome.failed is not None
    assert page.outcome.failed.code is Code.SEALED_PART
    assert not page.save.isEnabled()
    scene.press(Qt.Key.Key_Return)
    assert list(scene.stick.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(scene: Scene) -> None:
    page = scene.window.navigator.go("form", "short_form")
    assert isinstance(page, FormPage)
    page._choose = lambda _parent: scene.stick / "gone"
    page.save.click()
    assert page.outcome.error.isVisible()
    assert not page.outcome.done.isVisible()


def test_two_languages_take_less_than_half_as_many_pages_more(scene: Scene) -> None:
    """Choices of both stand on one line; what stands instead of an answer is the officer's."""
    form = paper_form(scene.post.form(GuideId("first_line")))
    one, two = (form_sheet(form, tags) for tags in (("fr",), ("fr", "ar")))
    pages = [len(paginated(sheet, *_PAGE)) for sheet in (one, two)]
    assert pages[1] < 1.5 * pages[0]
    boxes = [cell.text for line in two.lines for cell in line.boxes]
    assert sum("allez à" in text and "انتقل إلى" in text for text in boxes) > 20
    assert "ne sait pas" in boxes
    assert not any("refuse de répondre" in text and has_arabic(text) for text in boxes)
    assert all(has_arabic(text) for text in boxes if "a) " in text)
