"""Hand an interview that is not finished to a colleague of the post, who accepts it."""

from collections.abc import Mapping, Sequence

from postdesk.desk.post import Post
from postdesk.desk.sealing import parts_of, seal_for
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId, PersonId
from postdesk.model.interviews import Handover, HandoverReason, Interview, InterviewStatus
from postdesk.model.people import Person
from postdesk.model.roles import Right, may
from postdesk.store.audit import AuditKind
from postdesk.store.people import People

GIVEN = "handed_over"
"""Why an interview that waits for its taker is paused."""
_UNFINISHED = (InterviewStatus.OPEN, InterviewStatus.PAUSED)


def colleagues(post: Post) -> tuple[Person, ...]:
    """Who else interviews at this post."""
    return tuple(
        person
        for person in People(post.vault).listed()
        if may(person.role, Right.LEAD) and person.id != post.person.id
    )


def may_hand_over(person: Person, interview: Interview) -> bool:
    """Whether somebody gives an interview to another: who leads it, and supervisors."""
    return interview.officer == person.id or may(person.role, Right.TAKE_OVER)


def hand_over(
    post: Post, interview_id: InterviewId, to: PersonId, reason: HandoverReason
) -> Interview:
    """Give an unfinished interview to a colleague; nobody goes on with it until they accept.

    What is sealed of it is given along: the taker reads it from now on. Raises `NOT_PERMITTED` for
    whoever neither leads it nor may take over, `HANDOVER_SEALED` where it is sealed as a whole to
    others than the taker, or a part of it to others than the giver, `WRONG_USE` if it is finished
    or waits for somebody already.
    """
    interview = post.notebook.get(interview_id)
    if not may_hand_over(post.person, interview):
        raise PostDeskError(Code.NOT_PERMITTED, role=post.person.role.value)
    taker = next((person for person in colleagues(post) if person.id == to), None)
    free = interview.status in _UNFINISHED and interview.waits_for is None
    if taker is None or not free:
        raise PostDeskError(Code.WRONG_USE, why="handover")
    whole = parts_of(post, interview_id).whole_to(interview_id)
    mine = all(post.person.public in people for people in post.notebook.entitled(interview_id))
    if not mine or (whole and taker.public not in whole):
        raise PostDeskError(Code.HANDOVER_SEALED)
    giver = post.person
    given = Handover(
        by=giver.id, giver=giver.name, to=to, taker=taker.name, reason=reason, at=post.clock()
    )
    changes = {"status": InterviewStatus.PAUSED, "pause_reason": GIVEN}
    what = f"handed over to {to} {reason}"
    seal_for(post, interview, taker.public)
    return _save(post, interview, (*interview.handovers, given), what, changes)


def accept(post: Post, interview_id: InterviewId) -> Interview:
    """Take an interview that was handed over: it is ours from now on.

    Whoever gave it takes it back by this, and a supervisor may take it where its taker does not
    come. Raises `NOT_PERMITTED` for anybody else, `SEALED_PART` for one without a key to all of it,
    `WRONG_USE` if it waits for nobody.
    """
    interview = post.notebook.get(interview_id)
    waiting, me = interview.waits_for, post.person
    if waiting is None:
        raise PostDeskError(Code.WRONG_USE, why="no_handover")
    before = interview.handovers[:-1]
    if me.id == waiting.by:
        return _save(post, interview, before, f"handover to {waiting.to} taken back", {})
    if me.id != waiting.to and not may(me.role, Right.TAKE_OVER):
        raise PostDeskError(Code.NOT_PERMITTED, role=me.role.value)
    if any(me.public not in people for people in post.notebook.entitled(interview_id)):
        raise PostDeskError(Code.SEALED_PART)
    taken = waiting.model_copy(update={"to": me.id, "taker": me.name, "accepted_at": post.clock()})
    what = f"handover from {waiting.by} accepted"
    return _save(post, interview, (*before, taken), what, {"officer": me.id})


def _save(
    post: Post,
    interview: Interview,
    handovers: Sequence[Handover],
    what: str,
    changes: Mapping[str, object],
) -> Interview:
    """Store it, with an entry in the audit chain that names the other one."""
    kept = {"handovers": tuple(handovers), "changed_at": post.clock(), **changes}
    changed = interview.model_copy(update=kept)
    with post.vault.writing():
        post.audit.append(AuditKind.WRITTEN, interview.id, what)
        post.notebook.save(changed)
    return changed
