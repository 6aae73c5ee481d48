"""Pictures on the rows of a long list: read when seen, kept, and no matter to lists without any."""

from collections.abc import Iterator

import pytest
from every_kind import afresh
from fit import assert_fits
from post_program import key, stand_at, state
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from postdesk.app.preview import show_preview
from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock
from postdesk.authoring.compiling import compile_workbook
from postdesk.forms.definition import Guide
from postdesk.model.base import Texts
from postdesk.ui.gallery import settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.pictures import Pictures
from postdesk.ui.language import Language, LanguageSwitch

Key = Qt.Key
BLUE = QColor(0, 0, 255)
WITH = 40
"""How many of the answers have a picture; the one after them has none."""
GUIDE = """
| survey |
| | type | name | label::English (en) | label::French (fr) | label::Arabic (ar) |
| | select_multiple needs | several | Which ones? | Lesquels ? | أيها؟ |
| | select_one bare | plain | Which one? | Lequel ? | أي واحد؟ |
| choices |
| | list_name | name | label::English (en) | label::French (fr) | label::Arabic (ar) |media::image|
"""


def picture() -> bytes:
    """A large blue picture, as an author would give one."""
    image = QImage(600, 600, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Guide:
    rows = [
        f"| | needs | n{at} | Need {at} | Besoin {at} | حاجة {at} | n{at}.png |"
        for at in range(WITH)
    ]
    rows += ["| | needs | none | None of it | Rien | لا شيء | |"]
    rows += [f"| | bare | b{at} | Way {at} | Voie {at} | طريق {at} | |" for at in range(9)]
    file = tmp_path_factory.mktemp("guide") / "long.md"
    file.write_text(GUIDE + "\n".join(rows) + "\n", encoding="utf-8")
    for at in range(WITH):
        (file.parent / f"n{at}.png").write_bytes(picture())
    compiled = compile_workbook(file)
    assert compiled.guide is not None, compiled.findings
    return compiled.guide


@pytest.fixture(scope="module")
def opened(
    qapp: QApplication, guide: Guide, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    made = Program(qapp, tmp_path_factory.mktemp("home"), clock=system_clock, new_id=new_id)
    made.window.use_language(Language.EN)
    made.window.resize(1366, 768)
    show_preview(made, guide, {f"n{at}.png": picture() for at in range(WITH)})
    made.window.show()
    made.window.activateWindow()
    settle(qapp)
    yield made
    made.window.use_scale(1)
    made.window.use_language(Language.EN)
    made.close()
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def asking(opened: Program, guide: Guide) -> InterviewPage:
    return afresh(opened, guide)


def blues(page: InterviewPage, row: int) -> list[int]:
    """Where on a row's middle line the picture is: pixels from the left of the list."""
    view = page.area.choices.view
    rect = view.visualRect(view.model().index(row, 0))
    image = view.viewport().grab().toImage()
    middle = rect.center().y()
    return [x for x in range(image.width()) if image.pixelColor(x, middle) == BLUE]


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_a_row_shows_its_picture_between_number_and_words(
    opened: Program,
    asking: InterviewPage,
    languages: LanguageSwitch,
    language: Language,
    scale: int,
) -> None:
    opened.window.use_language(language)
    opened.window.use_scale(scale)
    stand_at(asking, "several")
    settle(QApplication.instance())
    first, second = blues(asking, 0), blues(asking, 1)
    high = 64 if scale == 2 else 46
    assert first == second
    assert len(first) == high - 8
    width = asking.area.choices.view.viewport().width()
    from_start = width - first[-1] if language is Language.AR else first[0]
    assert from_start < width // 4
    assert_fits(opened.window, language, data={"Which ones?", "Lesquels ?", "أيها؟"})


def test_a_picture_goes_with_its_answer_when_the_list_is_narrowed(
    opened: Program, asking: InterviewPage
) -> None:
    stand_at(asking, "several")
    asking.area.choices.search.setText("none of")
    settle(QApplication.instance())
    assert blues(asking, 0) == []
    asking.area.choices.search.setText("need 3")
    settle(QApplication.instance())
    assert blues(asking, 0)
    key(opened, Key.Key_Return)
    assert state(asking).draft == ("n3",)


def test_another_question_begins_at_the_top_or_at_what_was_chosen(
    opened: Program, asking: InterviewPage, guide: Guide
) -> None:
    stand_at(asking, "several")
    asking.area.choices.search.setText("need 39")
    key(opened, Key.Key_Return, Key.Key_Return)
    assert state(asking).draft == ()
    view = asking.area.choices.view
    stand_at(asking, "several")
    settle(QApplication.instance())
    assert view.viewport().rect().contains(view.visualRect(view.model().index(39, 0)).center())
    afresh(opened, guide)
    stand_at(asking, "several")
    settle(QApplication.instance())
    assert view.visualRect(view.model().index(0, 0)).top() == 0


def test_a_list_without_pictures_keeps_no_room_for_them(
    opened: Program, asking: InterviewPage
) -> None:
    stand_at(asking, "several")
    assert asking.area.choices.view.row.pictures is not None
    stand_at(asking, "plain")
    assert asking.area.choices.view.row.pictures is None


def test_a_picture_is_read_when_its_row_is_first_seen_and_never_again(
    asking: InterviewPage,
) -> None:
    read: list[str] = []
    whole = picture()

    def media(name: str) -> bytes:
        read.append(name)
        return whole

    kept = Pictures(media).thumbnails()
    view = asking.area.choices.view
    stand_at(asking, "several")
    view.row.pictures = lambda at: kept.of(Texts({"fr": f"n{at}.png"}), "fr")
    view.viewport().grab()
    seen = set(read)
    assert 5 < len(seen) < 15
    assert len(read) == len(seen)
    view.viewport().grab()
    assert len(read) == len(seen)
    view.scrollToBottom()
    view.viewport().grab()
    assert f"n{WITH - 1}.png" in read
    assert len(read) == len(set(read))


def test_the_picture_asked_for_longest_ago_is_forgotten_first() -> None:
    read: list[str] = []
    whole = picture()

    def media(name: str) -> bytes:
        read.append(name)
        return whole

    kept = Pictures(media, side=16, most=2)
    for name in ("a", "b", "a", "c", "a", "b"):
        assert kept.of(Texts({"fr": name}), "fr") is not None
    assert read == ["a", "b", "c", "b"]
