"""What a shift has to do: drafts, plans for tonight, what is not countersigned, not sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from postdesk.desk.duty import Duty, duty
from postdesk.desk.equipping import directory_in_use, pinned
from postdesk.desk.left_notes import left_notes
from postdesk.desk.night import plan_ahead
from postdesk.desk.paper_dangers import PaperDangers
from postdesk.desk.post import Post
from postdesk.desk.retention import kept_items
from postdesk.desk.reviewing import standing
from postdesk.model.decisions import DecisionRole
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.model.keeping import due_items
from postdesk.model.kits import Emergency
from postdesk.model.referrals import ReferralState
from postdesk.model.requests import Request
from postdesk.packet.trust import expiring
from postdesk.store.ledger import OutPacket
from postdesk.store.messages import Messages
from postdesk.store.requests import Requests
from postdesk.store.unseen import Unseen

_KEY_SOON = timedelta(days=30)


@dataclass(frozen=True)
class ShiftWork:
    """The shift page's content, each list oldest first but drafts."""

    left_notes: int
    """How many urgent notes were left while the vault was locked."""
    drafts: tuple[Interview, ...]
    tonight: tuple[Interview, ...]
    undecided: tuple[Interview, ...]
    to_countersign: tuple[Interview, ...]
    unsent: tuple[OutPacket, ...]
    unanswered: tuple[OutPacket, ...]
    duty: Duty
    starter_kit: bool
    """Whether the post still works with the kit that ships with the program."""
    key_days: int | None
    """Days until an office's key ends, if that is soon."""
    due: int
    """How many interviews have been kept for as long as they may be."""
    unread: int
    """How many messages came that nobody opened."""
    requests: tuple[Request, ...]
    """What people asked for by their code and have no answer to yet."""
    dangers: Mapping[InterviewId, tuple[Emergency, ...]]
    """The emergencies that half-typed papers tell of: typing itself is silent about them."""
    to_look_at: tuple[InterviewId, ...]
    """The papers that may tell of more: whoever shows this looks at each (`PaperDangers`)."""


def shift_work(post: Post, papers: PaperDangers | None = None) -> ShiftWork:
    """All that waits at this moment, with what `papers` knows already of each paper."""
    kept = post.notebook.kept
    closed = kept.listed(InterviewStatus.CLOSED)[::-1]
    decided = kept.listed(InterviewStatus.DECIDED)[::-1]
    ending = expiring(directory_in_use(post.vault), post.clock(), _KEY_SOON)
    unseen, drafts = Unseen(post.vault), post.notebook.drafts()
    papers = papers or PaperDangers(post)
    return ShiftWork(
        left_notes=len(left_notes(post)),
        drafts=drafts,
        tonight=tuple(one for one in (*closed, *decided) if plan_ahead(one) is not None),
        undecided=closed,
        to_countersign=to_countersign(post, decided),
        unsent=unseen.without(post.ledger.outbox(ReferralState.SEALED)),
        unanswered=unseen.without(post.ledger.outbox(ReferralState.WRITTEN)),
        duty=duty(post),
        starter_kit=pinned(post.vault) is None,
        key_days=ending[0].days if ending else None,
        due=len(due_items(kept_items(post))),
        unread=Messages(post.vault).unread(),
        requests=Requests(post.vault).open_ones(),
        dangers=papers.told(drafts),
        to_look_at=papers.to_look_at(drafts),
    )


def to_countersign(post: Post, decided: Sequence[Interview]) -> tuple[Interview, ...]:
    """Those of the decided interviews at which no supervisor has looked yet."""
    return tuple(one for one in decided if not _countersigned(post, one))


def _countersigned(post: Post, interview: Interview) -> bool:
    decided = standing(interview, post.decisions.of(interview.id))
    return any(one.role is DecisionRole.SUPERVISOR for one in decided)
