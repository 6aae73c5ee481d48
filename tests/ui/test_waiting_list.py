"""Who waits: called with their reason, taken off when they go away, and put back."""

import pytest
from fit import assert_fits
from post_program import PERSON, PLACE, TickingClock, interview, key, page, state
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.app.program import Program
from postdesk.desk.triage import decide, waiting
from postdesk.model.interviews import ChosenBecause
from postdesk.store.triage import TriageOutcome, Waiting
from postdesk.ui.gallery import settle
from postdesk.ui.interview.begin_page import BeginPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.triage.page import TriagePage
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.row_list import Row

Key = Qt.Key


def list_of(program: Program) -> TriagePage:
    front = program.window.navigator.go("triage")
    assert isinstance(front, TriagePage)
    return front


def row_of(triage: TriagePage, ticket: Waiting) -> Row:
    """Its row, turned to."""
    rows = triage.waiting.rows
    while rows.turn(-1):
        pass
    while not any(is_of(row, ticket) for row in rows.rows()):
        assert rows.turn(1)
    return next(row for row in rows.rows() if isinstance(row, Row) and is_of(row, ticket))


def is_of(row: QWidget, ticket: Waiting) -> bool:
    return isinstance(row, Row) and row.title.text() == f"Ticket {ticket.ticket}"


def press(row: Row, word: str) -> None:
    next(one for one in row.findChildren(Button) if one.shown_text() == word).click()


def test_who_is_called_keeps_their_reason_and_waits_until_the_interview_begins(
    program: Program,
) -> None:
    post = interview(program)._post
    ticket = decide(post, TriageOutcome.SHORT_FORM, ChosenBecause.REFERRED)
    assert ticket is not None
    press(row_of(list_of(program), ticket), "Call")
    begin = page(program)
    assert isinstance(begin, BeginPage)
    assert begin.guide.chosen() == "short_form"
    assert begin.because is ChosenBecause.REFERRED
    program.window.navigator.go("shift")  # a press too early: nobody is lost by it
    assert ticket.id in {one.id for one in waiting(post)}
    press(row_of(list_of(program), ticket), "Call")
    key(program, Key.Key_Return)
    asking = page(program)
    assert isinstance(asking, InterviewPage)
    assert state(asking).interview.chosen_because is ChosenBecause.REFERRED
    assert ticket.id not in {one.id for one in waiting(post)}


def test_who_went_away_is_taken_off_and_put_back(program: Program) -> None:
    post = interview(program)._post
    ticket = decide(post, TriageOutcome.FULL_INTERVIEW, ChosenBecause.RANDOM_DRAW)
    assert ticket is not None
    triage = list_of(program)
    press(row_of(triage, ticket), "Went away")
    assert ticket.id not in {one.id for one in waiting(post)}
    (gone,) = triage.waiting.gone.rows()
    assert isinstance(gone, Row)
    press(gone, "Put back")
    assert ticket.id in {one.id for one in waiting(post)}
    assert triage.waiting.gone.isHidden()


def test_a_ticket_of_another_day_says_so(program: Program) -> None:
    asking = interview(program)
    ticket = decide(asking._post, TriageOutcome.FULL_INTERVIEW, ChosenBecause.RANDOM_DRAW)
    assert ticket is not None
    triage = list_of(program)
    today = row_of(triage, ticket).sub.text()
    assert "Nov" not in today
    clock = asking._post.clock
    assert isinstance(clock, TickingClock)
    clock.now = clock.now.replace(day=clock.now.day + 1)
    try:
        assert "12\u00a0Nov" in row_of(list_of(program), ticket).sub.text()
    finally:
        clock.now = clock.now.replace(day=clock.now.day - 1)


def test_no_reason_is_chosen_beforehand_nor_kept_from_the_last_person(program: Program) -> None:
    program.window.navigator.go("begin")
    key(program, Key.Key_Return)
    begin = page(program)
    assert isinstance(begin, BeginPage)
    assert begin.why_first.isVisible()
    key(program, Key.Key_4)
    assert begin.why_first.isHidden()
    key(program, Key.Key_Return)
    assert isinstance(page(program), InterviewPage)
    again = program.window.navigator.go("begin")
    assert isinstance(again, BeginPage)
    assert again.because is None
    assert not any(card.isChecked() for card in again.why.values())


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_list_fits(program: Program, language: Language, scale: int) -> None:
    post = interview(program)._post
    for outcome in (TriageOutcome.EMERGENCY, TriageOutcome.FULL_INTERVIEW):
        decide(post, outcome, ChosenBecause.REFERRED)
    gone = decide(post, TriageOutcome.SHORT_FORM, ChosenBecause.RANDOM_DRAW)
    assert gone is not None
    triage = list_of(program)
    triage.waiting.left_list.emit(gone)
    program.window.use_look(Look(scale=scale, language=language))
    settle(QApplication.instance())
    assert_fits(program.window, language, (PLACE, PERSON, "PostDesk"))
