"""Whose work an interview is: everybody who asked, answered or corrected a part of it."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from postdesk.desk.post import Post
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef, PersonId
from postdesk.model.interviews import Interview
from postdesk.store.interviews import HistoryEntry


def workers(post: Post, interview: Interview) -> frozenset[PersonId]:
    """Who had a part in an interview, and so never signs it.

    Beside those whom it names (`Interview.workers`), whoever changed what an answer says: going on
    with a colleague's interview needs no handover, as long as nothing of it is sealed. Of answers
    that are sealed to others only who wrote them is known, which counts as a change.
    """
    changed = frozenset(_answered(post.notebook.history(interview.id)))
    return interview.workers | changed | post.notebook.writers_of_closed(interview.id)


def _answered(entries: Iterable[HistoryEntry]) -> Iterator[PersonId]:
    """Who changed an answer; a note beside it, or its place in a newer guide, changes none."""
    said: dict[NodeRef, tuple[AnswerState, str]] = {}
    known: set[datetime] = set()
    nothing = (AnswerState.UNANSWERED, "")
    for entry in entries:
        answer = entry.answer
        now = (answer.state, answer.value)
        # what was calculated has no moment; what moved to another place keeps the one it had
        given = answer.at is not None and answer.at not in known
        if given and now != said.get(answer.ref, nothing):
            yield entry.by
        said[answer.ref] = now
        if answer.at is not None:
            known.add(answer.at)
