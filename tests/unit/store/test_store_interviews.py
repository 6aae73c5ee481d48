"""Interviews: saved whole, changed with the old answer kept, sealed where it must be."""

from collections.abc import Callable

import pytest
from store_helpers import HandClock, Post, answered

from postdesk.crypto.sealing import new_opening_key
from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState, RepeatInstance
from postdesk.model.ids import CaseCode, InterviewId, NodeRef
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.interviews import Interviews
from postdesk.store.vault import Vault


def test_codes_run_on_per_prefix(vault: Vault) -> None:
    interviews = Interviews(vault)
    assert interviews.next_code("R07") == CaseCode("R07-0001")
    assert interviews.next_code("R07") == CaseCode("R07-0002")
    assert interviews.next_code("G1") == CaseCode("G1-0001")


def test_what_was_begun_is_found_by_id_and_code(vault: Vault, interview: Interview) -> None:
    interviews = Interviews(vault)
    interviews.begin(interview)
    assert interviews.get(interview.id) == interview
    assert interviews.find(interview.code) == interview
    assert interviews.find(CaseCode("none")) is None
    assert interviews.holds(interview.id)
    with pytest.raises(PostDeskError):
        interviews.begin(interview)
    with pytest.raises(PostDeskError):
        interviews.get(InterviewId("none"))
    with pytest.raises(PostDeskError):
        interviews.update(interview.model_copy(update={"id": "none"}))


def test_lists_are_by_status_newest_first(
    vault: Vault, make_interview: Callable[[str], Interview], clock: HandClock
) -> None:
    interviews = Interviews(vault)
    for code in ("A-1", "A-2", "A-3"):
        clock.forward(minutes=1)
        interviews.begin(make_interview(code))
    first = interviews.find(CaseCode("A-1"))
    assert first is not None
    interviews.update(first.model_copy(update={"status": InterviewStatus.CLOSED}))
    assert [found.code for found in interviews.listed()] == ["A-3", "A-2", "A-1"]
    assert [found.code for found in interviews.listed(InterviewStatus.CLOSED)] == ["A-1"]
    both = interviews.listed(InterviewStatus.OPEN, InterviewStatus.CLOSED)
    assert len(both) == 3


def test_a_step_stores_answers_instances_and_position_together(
    vault: Vault, interview: Interview, clock: HandClock
) -> None:
    interviews = Interviews(vault)
    interviews.begin(interview)
    clock.forward(minutes=2)
    place = NodeRef("/data/b")
    moved = interview.model_copy(update={"position": place, "changed_at": clock()})
    leg = RepeatInstance(ref=NodeRef("/data/legs[1]"))
    interviews.save(moved, [answered("b", "oui"), answered("a", "محمد")], [leg])
    sheet = interviews.sheet(interview.id)
    assert [answer.value for answer in sheet.answers] == ["oui", "محمد"]
    assert sheet.instances == (leg,)
    assert interviews.get(interview.id).position == place
    gone = leg.model_copy(update={"removed": True})
    interviews.save(moved, [], [gone])
    assert interviews.sheet(interview.id).instances == (gone,)


def test_a_corrected_answer_keeps_its_place_and_its_history(
    vault: Vault, interview: Interview, clock: HandClock
) -> None:
    interviews = Interviews(vault)
    interviews.begin(interview)
    first, second = answered("a", "1"), answered("b", "2")
    interviews.save(interview, [first, second])
    clock.forward(hours=1)
    refused = first.model_copy(update={"state": AnswerState.REFUSED, "value": ""})
    interviews.save(interview, [refused], why="misheard")
    assert interviews.sheet(interview.id).answers == (refused, second)
    told = [(entry.answer.value, entry.why) for entry in interviews.history(interview.id)]
    assert told == [("1", ""), ("2", ""), ("", "misheard")]
    last = interviews.history(interview.id)[-1]
    assert (last.by, last.at) == (vault.person.id, clock())


def test_a_step_that_fails_leaves_nothing(vault: Vault, interview: Interview) -> None:
    interviews = Interviews(vault)
    interviews.begin(interview)
    head = Audit(vault).head()
    malformed = answered("b", "2")
    with pytest.raises(PostDeskError):
        interviews.save(
            interview, [answered("a", "1"), malformed], sealed_to={malformed.ref: ["none"]}
        )
    assert interviews.history(interview.id) == ()
    assert Audit(vault).entries(after=head.number)[0].kind is AuditKind.READ


def test_every_write_and_the_reads_are_in_the_chain(
    vault: Vault, interview: Interview, clock: HandClock
) -> None:
    interviews = Interviews(vault)
    interviews.begin(interview)
    interviews.save(interview, [answered("a", "1")])
    for _ in range(3):
        interviews.get(interview.id)
        interviews.sheet(interview.id)
    clock.forward(hours=1)
    interviews.get(interview.id)
    kinds = [entry.kind for entry in Audit(vault).entries(record=interview.id)]
    written, read = AuditKind.WRITTEN, AuditKind.READ
    assert kinds == [written, written, read, read]


def test_a_sealed_answer_is_read_by_those_entitled_only(post: Post, interview: Interview) -> None:
    officer_vault = post.open_officer()
    interviews = Interviews(officer_vault)
    interviews.begin(interview)
    health = answered("health", "very private")
    interviews.save(
        interview, [answered("a", "1"), health], sealed_to={health.ref: [post.officer.public]}
    )
    assert health in interviews.sheet(interview.id).answers
    corrected = health.model_copy(update={"value": "still private"})
    interviews.save(interview, [corrected])
    others = Interviews(post.vault)
    assert [answer.question for answer in others.sheet(interview.id).answers] == ["a"]
    assert others.closed_to_us(interview.id) == (health.ref,)
    assert interviews.closed_to_us(interview.id) == ()
    assert [entry.answer.question for entry in others.history(interview.id)] == ["a"]
    rows = post.vault.rows("SELECT body FROM answers UNION ALL SELECT body FROM answer_history")
    assert len(rows) == 5
    assert not any("private" in str(body) for (body,) in rows)
    officer_vault.close()


def test_a_malformed_recipient_stores_nothing(vault: Vault, interview: Interview) -> None:
    interviews = Interviews(vault)
    interviews.begin(interview)
    answer = answered("health", "x")
    with pytest.raises(PostDeskError) as caught:
        interviews.save(interview, [answer], sealed_to={answer.ref: ["age1none"]})
    assert caught.value.code is Code.KEY_INVALID
    assert interviews.sheet(interview.id).answers == ()
    interviews.save(interview, [answer], sealed_to={answer.ref: [new_opening_key().public]})
    assert interviews.sheet(interview.id).answers == ()


def test_a_full_disk_is_told_and_loses_nothing(vault: Vault, interview: Interview) -> None:
    interviews = Interviews(vault)
    interviews.begin(interview)
    first = answered("first", "1")
    interviews.save(interview, [first])
    pages = vault.rows("PRAGMA page_count")[0][0]
    vault.rows(f"PRAGMA max_page_count = {pages}")
    long = [answered(f"q{number}", "x" * 2000) for number in range(20)]
    with pytest.raises(PostDeskError) as caught:
        interviews.save(interview, long)
    assert caught.value.code is Code.DISK_FULL
    assert not vault.connection.in_transaction
    assert interviews.sheet(interview.id).answers == (first,)
    vault.rows("PRAGMA max_page_count = 1000000")
    interviews.save(interview, long)
    assert len(interviews.sheet(interview.id).answers) == 21
