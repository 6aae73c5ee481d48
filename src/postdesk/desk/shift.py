"""What a shift has to do: drafts, plans for tonight, what is not countersigned, not sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from postdesk.desk.emergencies import emergencies_of
from postdesk.desk.equipping import directory_in_use, pinned
from postdesk.desk.post import Post
from postdesk.desk.retention import kept_items
from postdesk.desk.reviewing import standing
from postdesk.errors import PostDeskError
from postdesk.model.decisions import DecisionRole
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.model.keeping import due_items
from postdesk.model.kits import Emergency
from postdesk.model.people import Person
from postdesk.model.referrals import ReferralState
from postdesk.model.requests import Request
from postdesk.packet.trust import expiring
from postdesk.rules.pack import Pack
from postdesk.store.ledger import OutPacket
from postdesk.store.people import People
from postdesk.store.requests import Requests
from postdesk.store.unseen import Unseen

_KEY_SOON = timedelta(days=30)


@dataclass(frozen=True)
class ShiftWork:
    """The shift page's content, each list oldest first but drafts."""

    drafts: tuple[Interview, ...]
    tonight: tuple[Interview, ...]
    undecided: tuple[Interview, ...]
    to_countersign: tuple[Interview, ...]
    unsent: tuple[OutPacket, ...]
    unanswered: tuple[OutPacket, ...]
    people: tuple[Person, ...]
    starter_kit: bool
    """Whether the post still works with the kit that ships with the program."""
    key_days: int | None
    """Days until an office's key ends, if that is soon."""
    due: int
    """How many interviews have been kept for as long as they may be."""
    requests: tuple[Request, ...]
    """What people asked for by their code and have no answer to yet."""
    dangers: Mapping[InterviewId, tuple[Emergency, ...]]
    """The emergencies that half-typed papers tell of: typing itself is silent about them."""


_State = tuple[Interview, date, Pack]
"""What the dangers of a paper follow from: each answer saved makes its interview another one."""


class PaperDangers:
    """What half-typed papers tell of, each looked at again only once it was written in again."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._found: dict[InterviewId, tuple[_State, tuple[Emergency, ...]]] = {}

    def of(self, drafts: Sequence[Interview]) -> dict[InterviewId, tuple[Emergency, ...]]:
        """The emergencies of those drafts that are papers and tell of any."""
        today = self._post.clock().astimezone(self._post.zone).date()
        found: dict[InterviewId, tuple[_State, tuple[Emergency, ...]]] = {}
        for one in drafts:
            if one.paper is not None:
                state = (one, today, self._post.pack)
                before = self._found.get(one.id)
                if before is None or before[0] != state:
                    before = (state, _told_on_paper(self._post, one))
                found[one.id] = before
        self._found = found
        return {known: dangers for known, (_, dangers) in found.items() if dangers}


def shift_work(post: Post, papers: PaperDangers | None = None) -> ShiftWork:
    """All that waits at this moment; `papers` remembers what was looked at before."""
    kept = post.notebook.kept
    closed = kept.listed(InterviewStatus.CLOSED)
    decided = kept.listed(InterviewStatus.DECIDED)
    ending = expiring(directory_in_use(post.vault), post.clock(), _KEY_SOON)
    unseen, drafts = Unseen(post.vault), post.notebook.drafts()
    return ShiftWork(
        drafts=drafts,
        tonight=tuple(one for one in (*closed, *decided) if one.tonight is not None),
        undecided=closed,
        to_countersign=tuple(one for one in decided if not _countersigned(post, one)),
        unsent=unseen.without(post.ledger.outbox(ReferralState.SEALED)),
        unanswered=unseen.without(post.ledger.outbox(ReferralState.WRITTEN)),
        people=People(post.vault).listed(),
        starter_kit=pinned(post.vault) is None,
        key_days=ending[0].days if ending else None,
        due=len(due_items(kept_items(post))),
        requests=Requests(post.vault).open_ones(),
        dangers=(papers or PaperDangers(post)).of(drafts),
    )


def _told_on_paper(post: Post, draft: Interview) -> tuple[Emergency, ...]:
    """What a paper that is not typed to the end tells of already; at the desk a card interrupts."""
    try:
        flow = post.flow(draft)
    except PostDeskError:  # its guide is in the kit no more: opening it says so
        return ()
    return emergencies_of(post.assess(flow), post.pack)


def _countersigned(post: Post, interview: Interview) -> bool:
    decided = standing(interview, post.decisions.of(interview.id))
    return any(one.role is DecisionRole.SUPERVISOR for one in decided)
