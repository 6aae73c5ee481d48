"""The interviews of people who travel together: linked by a group, each one its own case."""

from dataclasses import dataclass

from postdesk.desk.post import Post
from postdesk.model.ids import CaseCode, GroupId, GuideId
from postdesk.model.interviews import Interview, InterviewStatus

_UNFINISHED = (InterviewStatus.OPEN, InterviewStatus.PAUSED)


@dataclass(frozen=True)
class NewCompanion:
    """What is known before the interview of somebody who travels with the person of `of`."""

    of: CaseCode
    group: GroupId
    guide: GuideId
    language: str


def companions(post: Post, interview: Interview) -> tuple[Interview, ...]:
    """The other interviews of the group that are open to us, by code."""
    group = post.notebook.companions(interview.group) if interview.group else ()
    return tuple(other for other in group if other.id != interview.id)


def next_companion(post: Post, interview: Interview) -> Interview | None:
    """The unfinished interview of the group that comes after this one, round and round."""
    waiting = [
        other
        for other in companions(post, interview)
        if other.status in _UNFINISHED and other.waits_for is None
    ]
    after = (other for other in waiting if other.code > interview.code)
    return next(after, waiting[0] if waiting else None)
