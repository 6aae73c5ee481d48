"""Which interviews of a post are meant: those of a list, with these letters in their code."""

from collections.abc import Sequence
from enum import StrEnum

from postdesk.desk.night import plan_ahead
from postdesk.desk.post import Post
from postdesk.desk.shift import to_countersign
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.store.search import fold


class Listed(StrEnum):
    """The lists of interviews that somebody looks for."""

    ALL = "all"
    TONIGHT = "tonight"
    """With a plan for the night that nobody has said to be past."""
    UNFINISHED = "unfinished"
    UNDECIDED = "undecided"
    UNSIGNED = "unsigned"
    """Decided, and no supervisor has looked yet."""
    DECIDED = "decided"


_STATUS = {
    Listed.TONIGHT: (InterviewStatus.CLOSED, InterviewStatus.DECIDED),
    Listed.UNFINISHED: (InterviewStatus.OPEN, InterviewStatus.PAUSED),
    Listed.UNDECIDED: (InterviewStatus.CLOSED,),
    Listed.UNSIGNED: (InterviewStatus.DECIDED,),
    Listed.DECIDED: (InterviewStatus.DECIDED,),
}


def interviews(post: Post) -> tuple[Interview, ...]:
    """Those open to us: first the unfinished, then the finished, each the newest first."""
    done = post.notebook.kept.listed(InterviewStatus.CLOSED, InterviewStatus.DECIDED)
    return (*post.notebook.drafts(), *done)


def matching(
    post: Post, among: Sequence[Interview], which: Listed, letters: str
) -> tuple[Interview, ...]:
    """Those of a list whose code has `letters`, whatever parts them, in the order given."""
    wanted = _bare(letters)
    found = tuple(
        one
        for one in among
        if one.status in _STATUS.get(which, InterviewStatus) and wanted in _bare(one.code)
    )
    if which is Listed.TONIGHT:
        return tuple(one for one in found if plan_ahead(one) is not None)
    return to_countersign(post, found) if which is Listed.UNSIGNED else found


def _bare(text: str) -> str:
    return fold(text).replace(" ", "")
