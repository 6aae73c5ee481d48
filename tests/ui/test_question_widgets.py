"""Each kind of question by keys, in the real window: orders, names, phones, papers, one key."""

from collections.abc import Iterator

import pytest
from every_kind import a_guide, afresh, every_kind, kept
from fit import assert_fits
from post_program import SPOKEN, key, keyboard, model, shown, stand_at, state, stored, write
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.preview import beginning
from postdesk.app.program import Program
from postdesk.forms.definition import Guide
from postdesk.ui.gallery import settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.show_page import ShowPage
from postdesk.ui.language import Language
from postdesk.ui.person_words import for_person

Key = Qt.Key
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


@pytest.fixture(scope="module")
def guide() -> Guide:
    return a_guide()


@pytest.fixture(scope="module")
def opened(
    qapp: QApplication, guide: Guide, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    with every_kind(qapp, tmp_path_factory.mktemp("home"), guide) as made:
        yield made


@pytest.fixture
def asking(opened: Program, guide: Guide) -> InterviewPage:
    return afresh(opened, guide)


def places(asking: InterviewPage) -> list[str]:
    """What each choice of an order shows for its place."""
    return [one.place for one in asking.area.rank.keys.keys()]  # noqa: SIM118 - no dictionary


# --- an order -------------------------------------------------------------------------------


def test_numbers_give_places_and_take_them_back(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "first")
    key(opened, Key.Key_3, Key.Key_1, Key.Key_2)
    assert places(asking) == ["2.", "3.", "1."]
    key(opened, Key.Key_1)
    assert places(asking) == ["", "2.", "1."]
    key(opened, Key.Key_1, Key.Key_Return)
    assert kept(asking, "first") == "care sleep water"
    assert shown(asking).name == "long"


def test_an_order_with_gaps_is_told_and_not_saved(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "first")
    key(opened, Key.Key_2, Key.Key_Return)
    assert shown(asking).name == "first"
    assert asking.area.rank.told.text() == "1 of 3 have a place. Give each one a place, or clear."
    assert asking.error.isHidden()


def test_places_are_moved_by_keys_and_by_finger(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "first")
    key(opened, Key.Key_1, Key.Key_2, Key.Key_3)
    rank = asking.area.rank
    third = rank.keys.keys()[2]
    third.setFocus()
    QTest.keyClick(third, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert state(asking).draft == ("water", "care", "sleep")
    QTest.mouseClick(rank.up, Qt.MouseButton.LeftButton)
    assert state(asking).draft == ("care", "water", "sleep")
    QTest.mouseClick(rank.down, Qt.MouseButton.LeftButton)
    assert state(asking).draft == ("water", "care", "sleep")
    QTest.keyClick(rank.keys.keys()[0], Key.Key_Delete)
    assert state(asking).draft == ()
    assert not rank.up.isEnabled()


def test_an_order_is_shown_again_and_can_be_taken_back(
    opened: Program, asking: InterviewPage
) -> None:
    stand_at(asking, "first")
    key(opened, Key.Key_2, Key.Key_1, Key.Key_3, Key.Key_Return)
    stand_at(asking, "first")
    assert places(asking) == ["2.", "1.", "3."]
    asking.area.rank.empty.click()
    key(opened, Key.Key_Return)
    assert stored(asking, "first")[0] == "unanswered"


def test_a_long_list_is_ordered_by_searching(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "long")
    write(opened, "eland")
    key(opened, Key.Key_Return)
    assert state(asking).draft == ("a5",)
    for number in (1, 2, 3, 4, 6, 7):
        key(opened, Key(Key.Key_0 + number))
    assert state(asking).draft == ("a5", "a1", "a2", "a3", "a4", "a6", "a7")
    key(opened, Key.Key_Return)
    assert kept(asking, "long") == "a5 a1 a2 a3 a4 a6 a7"


def test_the_person_points_at_an_order(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "first")
    key(opened, Key.Key_F5)
    showing = opened.window.navigator.page
    assert isinstance(showing, ShowPage)
    key(opened, Key.Key_2, Key.Key_3)
    assert [tile.place for tile in showing.tiles] == ["", "1.", "2."]
    key(opened, Key.Key_1, Key.Key_Return)
    assert kept(asking, "first") == "sleep care water"


# --- names, phones, papers ------------------------------------------------------------------


def test_any_writing_of_a_name_is_enough(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "called")
    key(opened, Key.Key_Tab)
    asking.area.names.arabic.setText("محمد ولد أحمد")
    key(opened, Key.Key_Return)
    assert kept(asking, "called") == "محمد ولد أحمد"
    stand_at(asking, "called")
    write(opened, "Mohamed ould Ahmed")
    asking.area.names.heard.setText("Mahmed")
    key(opened, Key.Key_Return)
    assert kept(asking, "called") == "Mohamed ould Ahmed\nمحمد ولد أحمد\n~ Mahmed"
    assert shown(asking).name == "call"


def test_a_name_is_found_by_any_writing(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "called")
    asking.area.names.paper.setText("Mohamed ould Ahmed")
    asking.area.names.arabic.setText("مُحَمَّد ولد أحمد")
    key(opened, Key.Key_Return, Key.Key_F8)
    overview = opened.window.navigator.page
    assert overview is not None
    for wanted in ("mohamed", "محمد", "ahmed", "احمد"):
        overview.search.setText(wanted)  # type: ignore[attr-defined]
        rows = [row.text() for row in overview.questions]  # type: ignore[attr-defined]
        assert rows == ["What is your name?"], wanted


def test_half_a_name_is_there_again_after_a_look_elsewhere(
    opened: Program, asking: InterviewPage
) -> None:
    stand_at(asking, "called")
    asking.area.names.heard.setText("Boubou")
    key(opened, Key.Key_F8, Key.Key_F8)
    assert asking.area.names.heard.text() == "Boubou"
    assert asking.area.names.paper.text() == ""


def test_a_number_is_read_back_and_never_refused(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "call")
    echo = asking.area.line.phone
    write(opened, "46123456")
    assert "+222 46 12 34 56" in echo.text()
    asking.area.field.setText("1916")
    assert "short number" in echo.text()
    asking.area.field.setText("the blue shop")
    assert "kept as it is typed" in echo.text()
    key(opened, Key.Key_Return)
    assert kept(asking, "call") == "the blue shop"


def test_a_reader_types_the_lines(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "lines")
    for line in PASSPORT:
        write(opened, line.lower())
        key(opened, Key.Key_Return)
    assert kept(asking, "lines") == "\n".join(PASSPORT)
    stand_at(asking, "lines")
    assert "ERIKSSON, ANNA MARIA" in asking.area.mrz.told.text()
    assert "does not show that the paper is genuine" in asking.area.mrz.told.text()
    assert asking.area.mrz.doubt.isHidden()


def test_a_misreading_is_marked_and_kept_only_when_asked_again(
    opened: Program, asking: InterviewPage
) -> None:
    stand_at(asking, "lines")
    wrong = [PASSPORT[0], PASSPORT[1].replace("898902", "8989O2")]
    for line in wrong:
        write(opened, line)
        key(opened, Key.Key_Return)
    assert shown(asking).name == "lines"
    mrz = asking.area.mrz
    assert "Line 2, place 6: this \u2066O\u2069 may be \u20660\u2069" in mrz.doubt.text()
    assert "forg" not in mrz.doubt.text()
    marked = mrz.field.extraSelections()
    assert [one.cursor.selectedText() for one in marked] == ["O"]
    key(opened, Key.Key_Return)
    assert kept(asking, "lines") == "\n".join(wrong)
    assert shown(asking).name == "scan"


def test_lines_that_cannot_be_read_are_kept_as_typed(
    opened: Program, asking: InterviewPage
) -> None:
    stand_at(asking, "lines")
    write(opened, "torn, only AB12 is left")
    key(opened, Key.Key_Return, Key.Key_Return)
    assert kept(asking, "lines") == "torn, only AB12 is left"


# --- one key, and letters -------------------------------------------------------------------


@pytest.mark.parametrize("pressed", [Key.Key_1, Key.Key_Return, Key.Key_Space])
def test_one_key_acknowledges(opened: Program, asking: InterviewPage, pressed: Qt.Key) -> None:
    stand_at(asking, "told")
    key(opened, pressed)
    assert stored(asking, "told") == ("answered", "OK")
    assert shown(asking).name == "one"


def test_the_person_acknowledges_by_pointing(opened: Program, asking: InterviewPage) -> None:
    stand_at(asking, "told")
    key(opened, Key.Key_F5)
    showing = opened.window.navigator.page
    assert isinstance(showing, ShowPage)
    QTest.mouseClick(showing.tiles[0], Qt.MouseButton.LeftButton)
    assert stored(asking, "told") == ("answered", "OK")
    assert opened.window.navigator.page is asking


@pytest.mark.parametrize("typed", ["care", "medic", "soins", "علا"])
def test_letters_find_an_answer_of_a_short_list(
    opened: Program, asking: InterviewPage, typed: str
) -> None:
    stand_at(asking, "one")
    model(asking).set_languages("en", "ar" if typed == "علا" else "fr")
    settle(QApplication.instance())
    for letter in typed:
        pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(keyboard(opened), pressed)
    key(opened, Key.Key_Return)
    assert kept(asking, "one") == "care"


# --- on the screen --------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_every_kind_fits(opened: Program, guide: Guide, language: Language, scale: int) -> None:
    opened.window.use_language(language)
    opened.window.use_scale(scale)
    asking = opened.window.navigator.go("interview", beginning(guide))
    assert isinstance(asking, InterviewPage)
    flow = asking.model.interviewing.flow if asking.model else None
    assert flow is not None
    said = {for_person(tag, "ShowPage", text) for tag in ("en", "fr", "ar") for text in SPOKEN}
    said |= {for_person(tag, "AcknowledgeWay", "Understood") for tag in ("en", "fr", "ar")}
    for ref in flow.asked():
        one = flow.shown(ref)
        texts = [one.labels, *(choice.labels for choice in one.choices)]
        said.update(text for each in texts for text in each.root.values())
    said |= {"PostDesk", state(asking).interview.code}
    for name, fill in (
        ("first", asking.area.rank.enter),
        ("long", lambda: None),
        ("called", lambda: None),
        ("call", lambda: asking.area.field.setText("12345678")),
        (
            "lines",
            lambda: asking.area.mrz.field.setPlainText("\n".join(PASSPORT).replace("10", "11")),
        ),
        ("scan", lambda: None),
        ("told", lambda: None),
    ):
        stand_at(asking, name)
        settle(QApplication.instance())
        assert_fits(opened.window, language, said)
        own, theirs = asking.card.question, asking.card.person_question
        assert min(own.height(), theirs.height()) > 20
        assert own.y() == theirs.y()
        fill()
        settle(QApplication.instance())
        assert_fits(opened.window, language, said)
