"""A trainee plays a whole scenario by keys in the real window, and reads the debrief."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fit import assert_fits
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.app.program import Program
from postdesk.classroom.playing import coded
from postdesk.classroom.session import ClassSession
from postdesk.desk.interviewing import resume
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.forms.definition import Kind
from postdesk.forms.flow import Shown
from postdesk.model.answers import AnswerState
from postdesk.model.decisions import Verdict
from postdesk.ui.classroom.debrief_page import DebriefPage
from postdesk.ui.classroom.session_page import SessionPage
from postdesk.ui.gallery import settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.page import Page
from postdesk.ui.theme import Look, current_look
from postdesk.ui.widgets.button import Button

ASKED = (
    "consent_interview", "consent_storing", "age_years", "age_certain", "child_with",
    "parents_where", "parents_know", "parents_reached",
)  # fmt: skip
_OTHERS = ("scenarios", "debrief", "trainees")
_STATE_KEYS = {
    AnswerState.UNKNOWN: Qt.Key.Key_F2,
    AnswerState.REFUSED: Qt.Key.Key_F3,
    AnswerState.NOT_ASKED: Qt.Key.Key_F4,
}


@dataclass
class TickingClock:
    """Some seconds pass at each look."""

    now: datetime = datetime(2026, 11, 12, 14, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=700)
        return self.now


@dataclass
class Ids:
    """Ids in a row."""

    last: int = 0

    def __call__(self) -> str:
        self.last += 1
        return f"{self.last:032x}"


@pytest.fixture
def program(qapp: QApplication, languages: LanguageSwitch, tmp_path: Path) -> Iterator[Program]:
    """The whole program with an open classroom, in English."""
    made = Program(qapp, tmp_path, clock=TickingClock(), new_id=Ids())
    made.window.use_language(Language.EN)
    made.window.resize(1366, 768)
    made.window.show()
    made.door.try_it()
    yield made
    made.lock()
    made.close()
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page(program: Program) -> Page:
    """The page in front."""
    shown = program.window.navigator.page
    assert shown is not None
    return shown


def key(program: Program, pressed: Qt.Key, times: int = 1) -> None:
    """Press a key where the keyboard is."""
    for _ in range(times):
        QApplication.processEvents()
        target: QWidget = QApplication.focusWidget() or program.window
        QTest.keyClick(target, pressed)


def number(program: Program, pressed: int) -> None:
    """Press a number key where the keyboard is."""
    key(program, Qt.Key(Qt.Key.Key_0.value + pressed))


def class_of(program: Program) -> ClassSession:
    """The class behind the pages."""
    front = program.window.navigator.go("session")
    assert isinstance(front, SessionPage)
    return front._session


def answer(program: Program, asking: InterviewPage, session: ClassSession) -> None:
    """One step of the interview by keys, as the scenario tells it."""
    assert asking.model is not None
    assert session.play is not None
    state, scenario = asking.model.state, session.play.scenario
    if state.offer is not None:
        told = len(scenario.repeats.get(state.offer.name, ()))
        number(program, 1 if len(state.offer.instances) < told else 2)
        return
    shown = state.shown
    assert shown is not None
    if shown.kind is Kind.NOTE:
        key(program, Qt.Key.Key_Return)
        return
    assert not asking.heard.isHidden()
    how, value = coded(scenario, shown)
    if how in _STATE_KEYS:
        key(program, _STATE_KEYS[how])
    elif how is AnswerState.UNANSWERED:
        key(program, Qt.Key.Key_PageDown)
    elif shown.choices:
        choose(program, asking, shown, value.split())
    else:
        asking.area.field.clear()
        QTest.keyClicks(asking.area.field, value)
        key(program, Qt.Key.Key_Return)


def choose(program: Program, asking: InterviewPage, shown: Shown, names: list[str]) -> None:
    """Choose answers by number, or by searching where a list is longer than the numbers."""
    places = [choice.name for choice in shown.choices]
    before = shown.ref
    for name in names:
        place = places.index(name)
        if place < 9:
            number(program, place + 1)
        else:
            words = shown.choices[place].labels.in_language(current_look().language)
            QTest.keyClicks(asking.area.choices.search, words)
            QTest.keyClick(asking.area.choices.search, Qt.Key.Key_Return)
    model = asking.model
    if model is not None and model.state.shown is not None and model.state.shown.ref == before:
        key(program, Qt.Key.Key_Return)


def ask_by_keys(program: Program, session: ClassSession, most: int) -> set[str]:
    """Go on with the interview for `most` steps or to its end; what was heard on the way."""
    heard = set()
    for _ in range(most):
        front = page(program)
        if isinstance(front, InterviewPage):
            heard.add(front.heard.words.text())
            answer(program, front, session)
        elif front.name == "emergency":
            heard.add("emergency")
            key(program, Qt.Key.Key_F10)
        else:
            break
    return heard


def begin_by_keys(program: Program) -> ClassSession:
    """Choose the first scenario and begin it as Binta."""
    session = class_of(program)
    program.window.navigator.go("scenarios")
    number(program, 1)
    first = page(program)
    assert isinstance(first, SessionPage)
    QTest.keyClicks(first.trainee, "Binta")
    key(program, Qt.Key.Key_Return)
    return session


def end_by_keys(program: Program) -> DebriefPage:
    """Close the interview, agree with what is recommended, and read the debrief."""
    assert page(program).name == "closing"
    key(program, Qt.Key.Key_Return)
    assert page(program).name == "review"
    number(program, 1)
    front = page(program)
    assert isinstance(front, DebriefPage)
    assert front.debriefing is not None
    assert front.debriefing.debrief.decision is not None
    assert front.debriefing.debrief.card_came
    assert "Binta" in front.head.sub.text()
    return front


def test_an_interview_is_played_by_keys_from_the_list_to_the_debrief(program: Program) -> None:
    """Twenty steps as told, then "enough for now": the rest is named as missed."""
    session = begin_by_keys(program)
    heard = ask_by_keys(program, session, 20)
    assert {"emergency", "« Ici, oui, peut-être. Mais elle attend derrière la porte. »"} <= heard
    key(program, Qt.Key.Key_F10)
    front = end_by_keys(program)
    assert front.debriefing is not None
    assert len(front.debriefing.debrief.missed) == 9
    assert "0 of 9" in front.missed.heading.text()


@pytest.mark.soak
def test_a_whole_scenario_is_played_by_keys(program: Program) -> None:
    session = begin_by_keys(program)
    heard = ask_by_keys(program, session, 300)
    assert len(heard) > 60
    front = end_by_keys(program)
    assert front.debriefing is not None
    debrief = front.debriefing.debrief
    assert [gap.question for gap in debrief.otherwise] == []
    assert len(debrief.found) == 9
    assert debrief.missed == ()
    assert "9 of 9" in front.missed.heading.text()


def test_the_training_band_stands_on_every_page_and_the_class_is_destroyed(
    program: Program,
) -> None:
    folder = class_of(program).post.vault.folder
    assert folder.exists()
    for place in ("session", "scenarios", "debrief", "trainees"):
        program.window.navigator.go(place)
        assert program.window.band.isVisible()
        assert program.window.rail.isVisible()
    program.window.navigator.go("interview")
    assert page(program).name == "debrief"
    assert program.window.band.isVisible()
    leave = program.window.navigator.go("session")
    assert isinstance(leave, SessionPage)
    leave.leave.click()
    assert page(program).name == "first_run"
    assert not folder.exists()
    assert not program.window.band.isVisible()


def gapped(session: ClassSession) -> None:
    """A finished interview in which something was missed."""
    scenario = next(one for one in session.scenarios if one.id == "ousmane")
    begun = session.begin(scenario, trainee="", officer_language="en", interviewee_language="fr")
    interviewing = resume(session.post, begun.interview)
    for question in ASKED:
        asked = {ref.rpartition("/")[2]: ref for ref in interviewing.flow.asked()}
        told = scenario.told(asked[question])
        assert told is not None
        interviewing.answer(
            asked[question], "home" if question == "parents_where" else told.lexical
        )
    interviewing.close()
    reviewed = review(session.post, begun.interview)
    decide(session.post, reviewed, Verdict.AGREE, refer_to=recommended(reviewed))


def test_the_debrief_leads_back_to_the_question_that_hid_a_sign(
    program: Program, qapp: QApplication
) -> None:
    session = class_of(program)
    gapped(session)
    front = program.window.navigator.go("debrief")
    assert isinstance(front, DebriefPage)
    settle(qapp)
    buttons = [one for one in front.missed.findChildren(Button) if one.isVisible()]
    assert {one.text() for one in buttons} == {"Ask again"}
    assert front.debriefing is not None
    gap = front.debriefing.debrief.first_gap
    buttons[0].click()
    asking = page(program)
    assert isinstance(asking, InterviewPage)
    assert asking.model is not None
    shown = asking.model.state.shown
    assert shown is not None
    assert shown.ref == gap


def test_every_page_of_the_class_fits_in_three_languages_and_at_200_percent(
    program: Program, qapp: QApplication
) -> None:
    session = class_of(program)
    window = program.window
    empty = window.navigator.go("debrief")
    for language in Language:
        window.use_language(language)
        settle(qapp)
        assert_fits(window, language, [_place()])
    assert isinstance(empty, DebriefPage)
    gapped(session)
    looks = [*((language, 1) for language in Language), (Language.FR, 2), (Language.AR, 2)]
    for language, scale in looks:
        window.use_look(Look(scale=scale, language=language))
        places = ("session", "debrief") if scale > 1 else ("session", *_OTHERS)
        for place in places:
            window.navigator.go(place)
            settle(qapp)
            assert_fits(window, language, [_place()])


def _place() -> str:
    """The class's name as the window's top has it: said in the language the class began in."""
    return "Classroom"
