"""During an interview: who is in the room, the person's language, what rests on which ground."""

import pytest
from fit import assert_fits
from post_program import interview, key, model, page, stand_at, state, texts_of, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.interviews import InterpretsBecause, Present, PresentRole
from postdesk.ui.gallery import settle
from postdesk.ui.handover_words import handover_lines
from postdesk.ui.interprets_words import interprets_words
from postdesk.ui.interview.closing_page import ClosingPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.room_page import RoomPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.widgets.row_list import Row

Key = Qt.Key
WAYS = {"fr": "français", "ar": "العربية", "en": "English"}


def alt(program: Program, pressed: Qt.Key) -> None:
    """Alt with a key."""
    QApplication.processEvents()
    focus = QApplication.focusWidget() or program.window
    QTest.keyClick(focus, pressed, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()


def room(program: Program) -> RoomPage:
    front = page(program)
    assert isinstance(front, RoomPage)
    return front


def rows(program: Program) -> list[tuple[str, str]]:
    """Title and sentence of what was agreed."""
    found = [one for one in room(program).agreed.rows() if isinstance(one, Row)]
    return [(one.title.text(), one.sub.text()) for one in found]


def on_disk(asking: InterviewPage) -> tuple[str, list[tuple[PresentRole, str, bool]]]:
    """The person's language and who is present, as they are stored."""
    found = asking._post.notebook.get(state(asking).interview.id)
    here = [(one.role, interprets_words(one), one.separated_at is None) for one in found.present]
    return found.interviewee_language, here


def test_the_language_changes_at_a_question_by_one_key(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "feels_safe")
    before = asking.card.person_question.text()
    heard = state(asking).interview.interviewee_language
    alt(program, Key.Key_2)
    assert page(program) is asking
    now = state(asking).interview.interviewee_language
    assert now != heard
    assert asking.card.person_question.text() != before
    assert on_disk(asking)[0] == now
    assert state(asking).shown is not None
    for _ in range(2):
        alt(program, Key.Key_2)
    assert on_disk(asking)[0] == heard


def test_a_companion_interprets_only_with_a_reason_and_is_separated(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "feels_safe")
    alt(program, Key.Key_1)
    form = room(program).newcomer
    form.role.setFocus()
    key(program, Key.Key_End)
    key(program, Key.Key_F7)
    assert on_disk(asking)[1] == []
    assert form.interprets.chosen_label.hint.text() == "A reason is needed."
    key(program, Key.Key_End, Key.Key_F7)
    assert on_disk(asking)[1] == []
    assert form.interprets.words_label.hint.text() == "Say which one."
    write(program, "nobody else speaks Soninke")
    key(program, Key.Key_F7)
    words = "another reason (\u2068nobody else speaks Soninke\u2069)"
    assert on_disk(asking)[1] == [(PresentRole.COMPANION, words, True)]
    room(program).setFocus()
    key(program, Key.Key_1)
    assert on_disk(asking)[1] == [(PresentRole.COMPANION, words, False)]
    key(program, Key.Key_F10)
    assert page(program) is asking
    said = [part.runs[0].text for part in asking._present]
    assert any("separated at" in one for one in said)


def test_closing_overview_and_review_tell_through_whom_answers_were_given(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "feels_safe")
    model(asking).come_in(
        Present(role=PresentRole.COMPANION, name="Sira", because=InterpretsBecause.URGENT_SAFETY)
    )
    key(program, Key.Key_F10)
    closing = page(program)
    assert isinstance(closing, ClosingPage)
    told = "through a companion, \u2068Sira\u2069: an urgent question of safety only."
    assert closing.through.isVisible()
    assert closing.through.label.text().endswith(told)
    assert handover_lines(state(asking).interview).endswith(told)
    program.window.use_look(Look(scale=2, language=Language.FR))
    settle(QApplication.instance())
    assert "une question urgente de sécurité seulement" in closing.through.label.text()


def test_older_words_without_a_code_and_silent_companions_are_told_as_they_are() -> None:
    kept = Present.model_validate_json('{"role":"companion","name":"Sira","reason":"speaks Fula"}')
    assert kept.interprets
    assert interprets_words(kept) == "speaks Fula"
    listens = Present(role=PresentRole.COMPANION, name="Sira")
    assert not listens.interprets
    assert interprets_words(listens) == ""


def test_each_agreement_shows_its_ground(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "consent_storing")
    assert "Basis: consent" in asking.card.guidance.text()
    alt(program, Key.Key_1)
    told = rows(program)
    assert [title.split(":")[0] for title, _ in told[:3]] == ["Interview", "Keep", "Pass on"]
    assert all("Basis:" in ground for _, ground in told)
    key(program, Key.Key_F10)
    for name in ("consent_interview", "consent_storing"):
        stand_at(asking, name)
        key(program, Key.Key_1)
    alt(program, Key.Key_1)
    assert "agreed" in rows(program)[1][0]
    assert any("the law" in ground for _, ground in rows(program)[3:])


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_page_fits(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    asking = interview(program)
    stand_at(asking, "consent_interview")
    key(program, Key.Key_1)
    alt(program, Key.Key_1)
    room(program).newcomer.role.setCurrentIndex(4)
    room(program).newcomer.interprets.choice.setCurrentIndex(1)
    room(program).newcomer.interprets.words.setText("…")
    key(program, Key.Key_F7)
    settle(QApplication.instance())
    assert_fits(program.window, language, {*texts_of(asking), *WAYS.values(), "…"})
