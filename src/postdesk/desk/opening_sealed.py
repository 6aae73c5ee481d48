"""Open what is sealed of an interview by the key of somebody who may read it, for a reason."""

from postdesk.desk.post import Post
from postdesk.desk.sealing import parts_of
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId, PersonId
from postdesk.model.interviews import GlassReason
from postdesk.model.people import Person
from postdesk.model.roles import Right, require
from postdesk.store.audit import AuditKind
from postdesk.store.people import People


def keyholders(post: Post, interview_id: InterviewId) -> tuple[Person, ...]:
    """Who else of the post has a key to all that is sealed of an interview.

    Nobody where an official may be part of it: that case is its author's alone.
    """
    if parts_of(post, interview_id).whole_to(interview_id):
        return ()
    entitled = post.notebook.entitled(interview_id)
    return tuple(
        person
        for person in People(post.vault).listed()
        if person.id != post.person.id and all(person.public in people for people in entitled)
    )


def open_sealed(
    post: Post, interview_id: InterviewId, by: PersonId, passphrase: str, reason: GlassReason
) -> None:
    """Let the unlocked person read what is sealed of an interview, from now on.

    `by` is one of the `keyholders`, who types their own passphrase. Both names and the reason stand
    in the audit chain before anything is open. Raises `SEALED_PART` for anybody else,
    `WRONG_PASSPHRASE`, `TOO_MANY_TRIES`, `WRONG_USE` where nothing is closed to us.
    """
    require(post.person.role, Right.BREAK_GLASS)
    if not post.notebook.closed_to_us(interview_id):
        raise PostDeskError(Code.WRONG_USE, why="open_already")
    if by not in {person.id for person in keyholders(post, interview_id)}:
        raise PostDeskError(Code.SEALED_PART)
    witness = post.vault.witness(by, passphrase)
    if post.notebook.is_pending(interview_id):
        # the chain of what lies apart is destroyed with it
        post.audit.append(AuditKind.BREAK_GLASS, interview_id, f"by {by}: {reason}")
    parts_of(post, interview_id).break_glass(interview_id, witness, reason)
