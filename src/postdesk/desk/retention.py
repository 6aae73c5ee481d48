"""What a post keeps and until when: what is due, soon due, held; erasing and holding."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, InterviewId
from postdesk.model.interviews import InterviewStatus
from postdesk.model.kits import Periods
from postdesk.model.referrals import ReferralState
from postdesk.model.roles import Right, may
from postdesk.progress import Progress, silent
from postdesk.store.checkup import clock_behind
from postdesk.store.erasure import Erasure
from postdesk.store.requests import Requests
from postdesk.store.retention import Hold, Kept, PassedOn, Retention
from postdesk.store.session import Session

SOON = timedelta(days=7)
BY_TIME = "retention"
"""Why an interview was erased whose time was up, on its tombstone."""
_UNFINISHED = (InterviewStatus.OPEN, InterviewStatus.PAUSED)
_TAKEN_OVER = (ReferralState.ACCEPTED, ReferralState.OUTCOME)


class KeptClass(StrEnum):
    """Why something is kept, which tells for how long."""

    NOT_AGREED = "not_agreed"
    UNFINISHED = "unfinished"
    UNREFERRED = "unreferred"
    BY_VOICE = "by_voice"
    TAKEN_OVER = "taken_over"
    AWAITED = "awaited"
    """A packet waits, is on its way, has no word yet, or was given back: no day is set."""


class Standing(StrEnum):
    """How it stands with its time, the most pressing first."""

    DUE = "due"
    SOON = "soon"
    HELD = "held"
    ASKED = "asked"
    """The person asks about it: it stays until they are answered."""
    LATER = "later"
    NO_DAY = "no_day"


class HoldReason(StrEnum):
    """Why something is kept though its time may be up."""

    PROSECUTION = "prosecution"
    COURT = "court"
    OVERSIGHT = "oversight"
    PERSON_ASKS = "person_asks"


class ReleaseReason(StrEnum):
    """Why a hold ends."""

    ENDED = "ended"
    BY_MISTAKE = "by_mistake"


@dataclass(frozen=True)
class KeptItem:
    """One interview that is kept, by its code; `due_at` is None where no day is set.

    `decided` tells whether somebody has decided about it; `pending` that it lies apart from the
    vault, since keeping was not agreed to.
    """

    interview: InterviewId
    code: CaseCode
    kind: KeptClass
    standing: Standing
    due_at: datetime | None
    decided: bool
    pending: bool = False
    hold: Hold | None = None


@dataclass(frozen=True)
class ErasedReport:
    """What an erasure by time did: the codes gone, and those that had changed since the look."""

    erased: tuple[CaseCode, ...]
    stayed: tuple[CaseCode, ...]


def kept_items(post: Post) -> tuple[KeptItem, ...]:
    """Everything that the post keeps of persons and that is open to us, what is due on top."""
    periods, now = post.kit.retention, post.clock()
    pending = tuple(
        _item(one.id, one.code, KeptClass.NOT_AGREED, at=one.changed_at, periods=periods, now=now)
        for one in post.notebook.pending.waiting()
    )
    return _sorted((*pending, *_in_vault(post.vault, periods)))


def due_items(items: Sequence[KeptItem]) -> tuple[KeptItem, ...]:
    """Those whose time is up."""
    return tuple(item for item in items if item.standing is Standing.DUE)


def erase_due(
    session: Session, periods: Periods, seen: Sequence[KeptItem], progress: Progress = silent
) -> ErasedReport:
    """Erase what somebody has looked at and whose time is still up, each in one transaction.

    Call it on a worker's session. What lies apart from the vault is `destroy_apart`'s. Offices that
    accepted a case keep it: it is theirs now. Raises `NOT_PERMITTED` for all but supervisors,
    `CLOCK_BEHIND` where no age can be told, `Cancelled` between two interviews.
    """
    _check(session, Right.ERASE)
    _check_clock(session)
    due = {item.interview for item in due_items(_in_vault(session, periods))}
    wanted = [item for item in seen if not item.pending]
    erased: list[CaseCode] = []
    erasure = Erasure(session)
    try:
        for done, item in enumerate(wanted):
            progress(done, len(wanted))
            if item.interview in due:
                erasure.remove(item.interview, BY_TIME)
                erased.append(item.code)
    finally:
        if erased:
            erasure.wipe()
    progress(len(wanted), len(wanted))
    stayed = tuple(item.code for item in wanted if item.code not in erased)
    return ErasedReport(tuple(erased), stayed)


def destroy_apart(post: Post, seen: Sequence[KeptItem]) -> ErasedReport:
    """Destroy what lies apart because keeping was never agreed to, and whose time is still up."""
    _check(post.vault, Right.ERASE)
    _check_clock(post.vault)
    due = {item.interview for item in due_items(kept_items(post)) if item.pending}
    wanted = [item for item in seen if item.pending]
    gone = [item for item in wanted if item.interview in due]
    for item in gone:
        post.notebook.destroy(item.interview)
    return ErasedReport(
        tuple(item.code for item in gone),
        tuple(item.code for item in wanted if item not in gone),
    )


def hold(post: Post, interview: InterviewId, reason: HoldReason) -> None:
    """Keep an interview from erasure. Raises `NOT_PERMITTED` for all but supervisors."""
    _check(post.vault, Right.HOLD)
    Retention(post.vault).hold(interview, reason)


def release(post: Post, interview: InterviewId, reason: ReleaseReason) -> None:
    """End a hold; the clock has gone on meanwhile. Raises `NOT_PERMITTED` as `hold`."""
    _check(post.vault, Right.HOLD)
    Retention(post.vault).release(interview, reason)


def _in_vault(session: Session, periods: Periods) -> tuple[KeptItem, ...]:
    now = session.clock()
    asked = {request.code for request in Requests(session).open_ones()}
    return tuple(
        _item(
            one.interview,
            one.code,
            _class_of(one),
            at=_since(one, now),
            periods=periods,
            now=now,
            kept=one,
            asked=one.code in asked,
        )
        for one in Retention(session).kept()
    )


def _class_of(kept: Kept) -> KeptClass:
    if kept.status in _UNFINISHED:
        return KeptClass.UNFINISHED
    passed = _still_passed_on(kept)
    if not passed:
        return KeptClass.UNREFERRED
    by_packet = [one for one in passed if one.by_packet]
    if not by_packet:
        return KeptClass.BY_VOICE
    if all(one.state in _TAKEN_OVER for one in by_packet):
        return KeptClass.TAKEN_OVER
    return KeptClass.AWAITED


def _still_passed_on(kept: Kept) -> tuple[PassedOn, ...]:
    return tuple(one for one in kept.passed_on if one.state is not ReferralState.WITHDRAWN)


def _since(kept: Kept, now: datetime) -> datetime:
    """From when its time runs: the last change, or the last office's acceptance after it.

    The offices' clocks are not ours: one that is ahead counts as now.
    """
    accepted = (min(one.accepted_at, now) for one in kept.passed_on if one.accepted_at)
    return max((kept.changed_at, *accepted))


def _item(
    interview: InterviewId,
    code: CaseCode,
    kind: KeptClass,
    *,
    at: datetime,
    periods: Periods,
    now: datetime,
    kept: Kept | None = None,
    asked: bool = False,
) -> KeptItem:
    days = period_of(periods, kind)
    due_at = at + timedelta(days=days) if days is not None else None
    hold = kept.hold if kept is not None else None
    if hold is not None:
        standing = Standing.HELD
    elif asked:
        standing = Standing.ASKED
    else:
        standing = _standing(due_at, now)
    return KeptItem(
        interview=interview,
        code=code,
        kind=kind,
        standing=standing,
        due_at=due_at,
        decided=kept is not None and kept.status is InterviewStatus.DECIDED,
        pending=kept is None,
        hold=hold,
    )


def _standing(due_at: datetime | None, now: datetime) -> Standing:
    if due_at is None:
        return Standing.NO_DAY
    if due_at <= now:
        return Standing.DUE
    return Standing.SOON if due_at - now <= SOON else Standing.LATER


def period_of(periods: Periods, kind: KeptClass) -> int | None:
    """How many days a class is kept; None where an office's word is awaited."""
    return {
        KeptClass.NOT_AGREED: periods.not_agreed,
        KeptClass.UNFINISHED: periods.unfinished,
        KeptClass.UNREFERRED: periods.unreferred,
        KeptClass.BY_VOICE: periods.by_voice,
        KeptClass.TAKEN_OVER: periods.taken_over,
    }.get(kind)


def _sorted(items: Sequence[KeptItem]) -> tuple[KeptItem, ...]:
    order = list(Standing)

    def place(item: KeptItem) -> tuple[int, bool, float, str]:
        due = item.due_at
        return (
            order.index(item.standing),
            due is None,
            due.timestamp() if due is not None else 0.0,
            item.code,
        )

    return tuple(sorted(items, key=place))


def _check(session: Session, right: Right) -> None:
    if not may(session.person.role, right):
        raise PostDeskError(Code.NOT_PERMITTED, role=session.person.role.value)


def _check_clock(session: Session) -> None:
    if clock_behind(session) is not None:
        raise PostDeskError(Code.CLOCK_BEHIND)
