"""Open a closed interview again, with who, when and why, and tell what was altered and when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from postdesk.desk.consents import is_taken_back
from postdesk.desk.interviewing import resume
from postdesk.desk.post import Post
from postdesk.desk.sealing import require_whole
from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import Answer, AnswerState
from postdesk.model.ids import InterviewId, NodeRef, PersonId
from postdesk.model.interviews import Correction, CorrectionReason, InterviewStatus
from postdesk.model.roles import Right, require
from postdesk.store.audit import AuditKind
from postdesk.store.interviews import HistoryEntry
from postdesk.store.people import People

_FINISHED = (InterviewStatus.CLOSED, InterviewStatus.DECIDED)

History = Mapping[NodeRef, tuple[HistoryEntry, ...]]
"""The steps of each answer that somebody gave, oldest first, in the order first given."""


@dataclass(frozen=True)
class Altered:
    """An answer that is not what it was when the indicators were first looked at.

    `before` is what stood there then; `by`, `at` and `why` are of the newest change.
    """

    before: Answer
    after: Answer
    by: PersonId
    at: datetime
    why: str


def reopen(post: Post, interview_id: InterviewId, reason: CorrectionReason, note: str = "") -> None:
    """Open a finished interview for correction; what stood there stays in the history.

    It has to be closed and decided anew. What was sealed for somebody does not change by it.
    Raises `WRONG_USE` if it is not finished, or taken back and kept only until every office is
    told, `SEALED_PART` if it is closed to us, `PARTS_SEALED` if answers of it are.
    """
    require(post.person.role, Right.CORRECT)
    interview = post.notebook.get(interview_id)
    if interview.status not in _FINISHED:
        raise PostDeskError(Code.WRONG_USE, why="not_finished")
    if is_taken_back(interview):
        raise PostDeskError(Code.WRONG_USE, why="taken_back")
    require_whole(post, interview_id)
    now = post.clock()
    decided = len(post.decisions.of(interview_id))
    made = Correction(by=post.person.id, at=now, reason=reason, note=note, decided=decided)
    with post.vault.writing():
        post.audit.append(AuditKind.WRITTEN, interview_id, f"reopened {reason}")
        post.notebook.save(
            interview.model_copy(
                update={
                    "status": InterviewStatus.OPEN,
                    "closed_at": None,
                    "changed_at": now,
                    "position": None,
                    "corrections": (*interview.corrections, made),
                }
            )
        )


def reopen_at(post: Post, interview_id: InterviewId, question: str) -> None:
    """Ask a missing question of a finished interview: stand there if the guide asks it."""
    if post.notebook.get(interview_id).status in _FINISHED:
        reopen(post, interview_id, CorrectionReason.QUESTION_MISSING)
    interviewing = resume(post, interview_id)
    asked = interviewing.flow.asked()
    here = next((ref for ref in asked if ref.rpartition("/")[2] == question), None)
    if here is not None:
        interviewing.go(here)


def history_of(post: Post, interview_id: InterviewId) -> History:
    """Every step of every answer that was given; calculations have none."""
    steps: dict[NodeRef, list[HistoryEntry]] = {}
    for entry in post.notebook.history(interview_id):
        # a calculation has no moment of its own: nobody gave it
        if entry.answer.at is not None or entry.answer.ref in steps:
            steps.setdefault(entry.answer.ref, []).append(entry)
    return {ref: _without_repetition(found) for ref, found in steps.items()}


def altered_since(history: History, seen: int | None) -> tuple[Altered, ...]:
    """The answers that differ from what stood there after the first `seen` ones were saved.

    A first answer given later is none, unless it was given in a correction. None: nobody has
    looked at the indicators yet.
    """
    found = (_altered(entries, seen) for entries in history.values() if seen is not None)
    return tuple(filter(None, found))


def names_at(post: Post) -> Mapping[PersonId, str]:
    """The names of those who work at the post now."""
    return {person.id: person.name for person in People(post.vault).listed()}


def _altered(entries: tuple[HistoryEntry, ...], seen: int) -> Altered | None:
    earlier = [entry for entry in entries if entry.place <= seen]
    later = entries[len(earlier) :]
    if not later:
        return None
    newest, first = later[-1], later[0].answer
    nothing = first.model_copy(update={"state": AnswerState.UNANSWERED, "value": ""})
    before = earlier[-1].answer if earlier else nothing
    said_before = before.state is not AnswerState.UNANSWERED
    if not (said_before or newest.why) or _said(before) == _said(newest.answer):
        return None
    return Altered(before, newest.answer, newest.by, newest.at, newest.why)


def _without_repetition(entries: Iterable[HistoryEntry]) -> tuple[HistoryEntry, ...]:
    """The steps that changed something of an answer."""
    kept: list[HistoryEntry] = []
    for entry in entries:
        if not kept or _whole(kept[-1].answer) != _whole(entry.answer):
            kept.append(entry)
    return tuple(kept)


def _said(answer: Answer) -> tuple[AnswerState, str]:
    return answer.state, answer.value


def _whole(answer: Answer) -> tuple[object, ...]:
    return (*_said(answer), answer.source, answer.note, answer.observation)
