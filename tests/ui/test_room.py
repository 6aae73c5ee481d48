"""During an interview: who is in the room, the person's language, what rests on which ground."""

import pytest
from fit import assert_fits
from post_program import interview, key, page, stand_at, state, texts_of, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.interviews import PresentRole
from postdesk.ui.gallery import settle
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
    here = [(one.role, one.reason, one.separated_at is None) for one in found.present]
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
    assert "reason" in form.labelled["reason"].hint.text()
    write(program, "nobody else speaks Soninke")
    key(program, Key.Key_F7)
    assert on_disk(asking)[1] == [(PresentRole.COMPANION, "nobody else speaks Soninke", True)]
    room(program).setFocus()
    key(program, Key.Key_1)
    assert on_disk(asking)[1] == [(PresentRole.COMPANION, "nobody else speaks Soninke", False)]
    key(program, Key.Key_F10)
    assert page(program) is asking
    said = [part.runs[0].text for part in asking._present]
    assert any("separated at" in one for one in said)


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
    room(program).newcomer.reason.setText("…")
    key(program, Key.Key_F7)
    settle(QApplication.instance())
    assert_fits(program.window, language, {*texts_of(asking), *WAYS.values(), "…"})
