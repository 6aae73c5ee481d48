"""Sealed parts: apart by key, opened by a second person only with a reason, in the chain."""

from collections.abc import Callable

import pytest
from store_helpers import OFFICER_WORDS, SUPERVISOR_WORDS, Post, answered

from postdesk.errors import Code, PostDeskError
from postdesk.model.interviews import Interview
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.contents import fits
from postdesk.store.intake import Intake, leave_note
from postdesk.store.interviews import Interviews
from postdesk.store.sealed import Sealed

CONTENT = b"what was said"


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def test_another_officers_key_reads_nothing(post: Post) -> None:
    sealed = Sealed(post.vault)
    sealed.put("i1", "narrative", CONTENT, [post.supervisor.public])
    assert sealed.get("i1", "narrative") == CONTENT
    officer_vault = post.open_officer()
    theirs = Sealed(officer_vault)
    assert refusal(lambda: theirs.get("i1", "narrative")) is Code.SEALED_PART
    assert refusal(lambda: theirs.get("i1", "health")) is Code.WRONG_USE
    (part,) = theirs.parts("i1")
    assert (part.part, part.author, part.at) == ("narrative", post.supervisor.id, post.clock())
    rows = officer_vault.rows("SELECT body FROM sealed_parts")
    assert CONTENT not in rows[0][0]
    officer_vault.close()


def test_a_part_is_replaced_whole_or_not(post: Post) -> None:
    sealed = Sealed(post.vault)
    sealed.put("i1", "health", CONTENT, [post.supervisor.public])
    assert refusal(lambda: sealed.put("i1", "health", b"x", ["age1none"])) is Code.KEY_INVALID
    assert sealed.get("i1", "health") == CONTENT
    sealed.put("i1", "health", b"new", [post.supervisor.public, post.officer.public])
    assert sealed.get("i1", "health") == b"new"


def test_breaking_the_glass_needs_a_second_key_and_a_reason(
    post: Post, interview: Interview
) -> None:
    one, theirs = interview.id, [post.supervisor.public]
    health = answered("health", "what was said")
    Interviews(post.vault).begin(interview)
    Interviews(post.vault).save(interview, [health], sealed_to={health.ref: theirs})
    Sealed(post.vault).put(one, "photo a", CONTENT, theirs)
    officer_vault = post.open_officer()
    sealed, interviews = Sealed(officer_vault), Interviews(officer_vault)
    supervisor = officer_vault.witness(post.supervisor.id, SUPERVISOR_WORDS)
    assert refusal(lambda: sealed.break_glass(one, supervisor, "")) is Code.WRONG_USE
    officer = officer_vault.witness(post.officer.id, OFFICER_WORDS)
    denied = refusal(lambda: sealed.break_glass(one, officer, "life_in_danger"))
    assert denied is Code.SEALED_PART
    assert AuditKind.BREAK_GLASS not in {kept.kind for kept in Audit(officer_vault).entries()}
    assert interviews.sheet(one).answers == ()
    sealed.break_glass(one, supervisor, "life_in_danger")
    entries = {kept.kind: kept for kept in Audit(officer_vault).entries(record=one)}
    broken = entries[AuditKind.BREAK_GLASS]
    assert (broken.who, broken.what) == (
        post.officer.id,
        f"by {post.supervisor.id}: life_in_danger",
    )
    assert interviews.sheet(one).answers == (health,)
    assert [kept.answer for kept in interviews.history(one)] == [health]
    assert sealed.get(one, "photo a") == CONTENT
    assert Interviews(post.vault).sheet(one).answers == (health,)
    assert fits(officer_vault, one)
    officer_vault.close()


def test_the_glass_of_a_case_that_is_sealed_whole_is_not_broken(
    post: Post, interview: Interview
) -> None:
    Interviews(post.vault).begin(interview)
    Sealed(post.vault).seal_interview(interview.id, [post.supervisor.public])
    officer_vault = post.open_officer()
    supervisor = officer_vault.witness(post.supervisor.id, SUPERVISOR_WORDS)
    act = Sealed(officer_vault).break_glass
    denied = refusal(lambda: act(interview.id, supervisor, "life_in_danger"))
    assert denied is Code.SEALED_PART
    officer_vault.close()


def test_a_note_is_left_without_unlocking_and_read_after(post: Post) -> None:
    post.vault.close()
    leave_note(post.folder, "a person collapsed, gate 2", post.clock, post.new_id)
    post.clock.forward(minutes=5)
    leave_note(post.folder, "ambulance called", post.clock, post.new_id)
    for path in post.folder.rglob("*.age"):
        assert b"gate 2" not in path.read_bytes()
    post.vault = post.open_officer()
    intake = Intake(post.vault)
    first, second = intake.waiting()
    assert (first.text, second.text) == ("a person collapsed, gate 2", "ambulance called")
    intake.attribute(first, "i1")
    assert intake.waiting() == (second,)
    assert Audit(post.vault).entries(record="i1")[0].what == f"intake {first.id}"


def test_a_locked_screen_cannot_fill_the_disk(post: Post) -> None:
    def leave(text: str) -> None:
        leave_note(post.folder, text, post.clock, post.new_id)

    for text in ("", "x" * 20_001):
        assert refusal(lambda text=text: leave(text)) is Code.WRONG_USE
    leave("x")
    folder = post.folder / "intake"
    for number in range(199):
        (folder / f"{number}.age").write_bytes(b"damaged")
    assert refusal(lambda: leave("y")) is Code.DISK_FULL
    assert [note.text for note in Intake(post.vault).waiting()] == ["x"]
