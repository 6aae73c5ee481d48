"""Photos of papers beside an interview's answers: sealed to its author and the supervisors."""

from postdesk.desk.post import Post
from postdesk.desk.sealing import entitled_to, parts_of
from postdesk.forms.appearances import photo_name
from postdesk.forms.flow import Flow
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import Interview
from postdesk.store.sealed import PHOTO


def keep_photo(post: Post, interview: Interview, photo: bytes) -> str:
    """Keep a photo with an interview, wherever that lies now; the name that its answer holds.

    It moves into the vault, is erased and is sealed anew with the interview.
    """
    name = photo_name(post.new_id())
    sealed = parts_of(post, interview.id)
    sealed.put(interview.id, f"{PHOTO}{name}", photo, entitled_to(post, interview))
    return name


def photo_of(post: Post, interview: InterviewId, name: str) -> bytes:
    """A photo by its name, noted as read. Raises `WRONG_USE`, `SEALED_PART`."""
    return parts_of(post, interview).get(interview, f"{PHOTO}{name}")


def drop_unnamed_photos(post: Post, interview: InterviewId, flow: Flow) -> None:
    """Delete the photos that no answer names any more: a wrong paper does not stay."""
    sealed = parts_of(post, interview)
    named = {f"{PHOTO}{answer.value}" for answer in flow.sheet().answers}
    for part in sealed.parts(interview):
        if part.part.startswith(PHOTO) and part.part not in named:
            sealed.drop(interview, part.part)
