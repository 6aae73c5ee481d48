"""An interview that may not be kept is destroyed by two acts, and Enter is neither of them."""

import pytest
from fit import assert_fits
from post_program import (
    interview,
    key,
    page,
    shown,
    stand_at,
    state,
    stored,
    texts_of,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import ConsentPurpose, ConsentState
from postdesk.store.audit import Audit, AuditEntry
from postdesk.ui.gallery import settle
from postdesk.ui.interview.destroy_page import DestroyPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.unlock.emergency_page import EmergencyPage

Key = Qt.Key


def drafts(asking: InterviewPage) -> list[InterviewId]:
    """The interviews that are still there to be taken up."""
    return [one.id for one in asking._post.notebook.drafts()]


def answered(program: Program) -> InterviewPage:
    """An interview with one answer, about whose keeping nothing was said."""
    asking = interview(program)
    stand_at(asking, "feels_safe")
    key(program, Key.Key_1)
    return asking


def test_enter_alone_never_destroys_and_never_agrees(program: Program) -> None:
    asking = answered(program)
    this = state(asking).interview.id
    key(program, Key.Key_F10)
    seen = [page(program).name]
    for _ in range(12):
        key(program, Key.Key_Return)
        seen.append(page(program).name)
        assert this in drafts(asking)
    assert seen[:3] == ["closing", "destroy", "interview"]
    word = state(asking).interview.consent(ConsentPurpose.STORING)
    assert word in (None, ConsentState.NOT_ASKED)
    assert stored(asking, "feels_safe")[0] == "answered"


def test_a_key_of_its_own_destroys(program: Program) -> None:
    asking = answered(program)
    this = state(asking).interview.id
    key(program, Key.Key_F10, Key.Key_Return)
    front = page(program)
    assert isinstance(front, DestroyPage)
    assert front.meaning.rows()[0].title.text() == "1 answer is destroyed"
    key(program, Key.Key_1)
    assert page(program).name == "shift"
    assert this not in drafts(asking)


def test_keeping_is_asked_from_there(program: Program) -> None:
    asking = answered(program)
    key(program, Key.Key_F10, Key.Key_Return, Key.Key_F10)
    assert shown(asking).name == "consent_storing"
    key(program, Key.Key_1)
    assert state(asking).interview.consent(ConsentPurpose.STORING) is ConsentState.AGREED
    key(program, Key.Key_F10, Key.Key_Return)
    assert page(program).name == "review"


def test_a_refusal_is_not_asked_again(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "consent_storing")
    key(program, Key.Key_2)
    key(program, Key.Key_F10, Key.Key_Return)
    front = page(program)
    assert isinstance(front, DestroyPage)
    assert "did not agree" in front.head.sub.text()
    key(program, Key.Key_Return)
    assert page(program).name == "closing"


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_page_fits(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    asking = answered(program)
    key(program, Key.Key_F10, Key.Key_Return)
    settle(QApplication.instance())
    assert isinstance(page(program), DestroyPage)
    assert_fits(program.window, language, texts_of(asking))


def test_whoever_opens_an_emergency_card_stands_in_the_audit_trail(program: Program) -> None:
    asking = answered(program)
    before = len(cards(program))
    key(program, Key.Key_F9, Key.Key_4)
    program.window.use_language(Language.FR)
    new = cards(program)[before:]
    assert [one.what for one in new] == ["emergency medical", "emergency trafficker_nearby"]
    assert {one.record for one in new} == {state(asking).interview.id}
    front = page(program)
    assert isinstance(front, EmergencyPage)
    assert front.noted.isVisible()
    assert all(
        told in front.noted.text() for told in (vault_person(program), state(asking).interview.code)
    )
    vault = program.door.open_vault
    assert vault is not None
    assert {one.who for one in new} == {vault.person.id}
    key(program, Key.Key_F10)
    assert page(program) is asking
    assert stored(asking, "feels_safe")[0] == "answered"


def cards(program: Program) -> list[AuditEntry]:
    """The entries about emergency cards."""
    vault = program.door.open_vault
    assert vault is not None
    all_of_them = Audit(vault).entries(limit=100_000)
    return [one for one in all_of_them if one.what.startswith("emergency ")]


def vault_person(program: Program) -> str:
    """Who unlocked."""
    vault = program.door.open_vault
    assert vault is not None
    return vault.person.name
