"""Seals a case in which an official may be part of it: at the post its author alone opens it."""

from postdesk.desk.post import Post
from postdesk.desk.sealing import parts_of
from postdesk.desk.sending import keys_of
from postdesk.model.assessments import Assessment
from postdesk.model.interviews import Interview
from postdesk.rules.pack import ReasonCode
from postdesk.store.people import People


def seal_if_official(post: Post, interview: Interview, assessment: Assessment) -> None:
    """Seal an interview to its author and the oversight recipient, if it asks for the latter.

    It is sealed where it lies, apart from the vault too, and by the answer that tells of it: a
    laptop that loses power a moment later is opened by the next officer.
    Colleagues, supervisors too, see it in no list from then on: the official may be one of them.
    Without keys of the oversight recipient it is the author's alone, who tells them by phone.
    Nothing unseals it again: an answer taken back may have been taken back under pressure.
    """
    asked_for = {row.reason_code for row in assessment.recommended_referrals}
    if ReasonCode.OVERSIGHT not in asked_for:
        return
    sealed = parts_of(post, interview.id)
    if sealed.is_sealed(interview.id):
        return
    here = (interview.officer, post.person.id)
    entitled = {one.public for one in People(post.vault).listed() if one.id in here}
    sealed.seal_interview(interview.id, sorted(entitled | _oversight(post)))


def _oversight(post: Post) -> set[str]:
    """The key of the recipient that the kit names for such cases, if it has one."""
    named = post.directory.oversight
    recipient = post.directory.recipient(named) if named is not None else None
    keys = keys_of(post, recipient.office if recipient is not None else None)
    return set() if keys is None else {keys.opening}
