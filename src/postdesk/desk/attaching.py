"""Photos of papers beside an interview's answers: sealed to its author and the supervisors."""

from postdesk.desk.post import Post
from postdesk.forms.appearances import photo_name
from postdesk.forms.flow import Flow
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import Interview
from postdesk.model.roles import Right, reaches
from postdesk.store.people import People
from postdesk.store.sealed import PHOTO, Sealed


def keep_photo(post: Post, interview: Interview, photo: bytes) -> str:
    """Keep a photo with an interview, wherever that lies now; the name that its answer holds.

    It moves into the vault, is erased and is sealed anew with the interview.
    """
    name = photo_name(post.new_id())
    sealed = _parts(post, interview.id)
    entitled = sealed.whole_to(interview.id) or _author_and_supervisors(post, interview)
    sealed.put(interview.id, f"{PHOTO}{name}", photo, entitled)
    return name


def photo_of(post: Post, interview: InterviewId, name: str) -> bytes:
    """A photo by its name, noted as read. Raises `WRONG_USE`, `SEALED_PART`."""
    return _parts(post, interview).get(interview, f"{PHOTO}{name}")


def drop_unnamed_photos(post: Post, interview: InterviewId, flow: Flow) -> None:
    """Delete the photos that no answer names any more: a wrong paper does not stay."""
    sealed = _parts(post, interview)
    named = {f"{PHOTO}{answer.value}" for answer in flow.sheet().answers}
    for part in sealed.parts(interview):
        if part.part.startswith(PHOTO) and part.part not in named:
            sealed.drop(interview, part.part)


def _parts(post: Post, interview: InterviewId) -> Sealed:
    pending = post.notebook.pending
    return Sealed(pending.session if pending.holds(interview) else post.vault)


def _author_and_supervisors(post: Post, interview: Interview) -> tuple[str, ...]:
    authors = (interview.officer, post.person.id)
    return tuple(
        sorted(
            one.public
            for one in People(post.vault).listed()
            if one.id in authors or reaches(one.role, Right.READ_PHOTOS, own=False)
        )
    )
