"""What a post keeps and until when: what is due, soon due, held; erasing and holding."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from postdesk.desk.post import Post
from postdesk.model.ids import CaseCode, InterviewId
from postdesk.model.interviews import InterviewStatus
from postdesk.model.keeping import (
    BY_TIME,
    ErasedReport,
    HoldReason,
    KeptClass,
    KeptItem,
    ReleaseReason,
    due_items,
    most_pressing_first,
    standing_of,
)
from postdesk.model.kits import Periods
from postdesk.model.referrals import ReferralState
from postdesk.model.roles import Right, require
from postdesk.progress import Progress, silent
from postdesk.store.checkup import require_clock
from postdesk.store.erased_list import undone
from postdesk.store.erasure import Erasure
from postdesk.store.requests import Requests
from postdesk.store.retention import Kept, PassedOn, Retention
from postdesk.store.sealed import Sealed
from postdesk.store.session import Session

_UNFINISHED = (InterviewStatus.OPEN, InterviewStatus.PAUSED)
_ANSWERED = (ReferralState.ACCEPTED, ReferralState.OUTCOME, ReferralState.RETURNED)


def kept_items(post: Post) -> tuple[KeptItem, ...]:
    """Everything that the post keeps of persons and that is open to us, what is due on top."""
    periods, now = post.kit.retention, post.clock()
    apart = post.notebook.pending
    pending = tuple(
        replace(
            _item(
                one.id, one.code, KeptClass.NOT_AGREED, at=one.changed_at, periods=periods, now=now
            ),
            sealed=Sealed(apart.session).is_sealed(one.id),
        )
        for one in apart.waiting()
    )
    return most_pressing_first((*pending, *_in_vault(post.vault, periods)))


def erase_due(
    session: Session, periods: Periods, seen: Sequence[KeptItem], progress: Progress = silent
) -> ErasedReport:
    """Erase what somebody has looked at and whose time is still up, each in one transaction.

    Call it on a worker's session. What lies apart from the vault is `destroy_apart`'s. Offices that
    accepted a case keep it: it is theirs now. Raises `NOT_PERMITTED` for all but supervisors where
    anything is not sealed to its author, `CLOCK_BEHIND` where no age can be told, `Cancelled`
    between two interviews.
    """
    wanted = [item for item in seen if not item.pending]
    kept = _in_vault(session, periods)
    _require_erasing(session, seen, kept)
    require_clock(session)
    due = {item.record for item in due_items(kept)}
    erased: list[CaseCode] = []
    erasure = Erasure(session)
    try:
        for done, item in enumerate(wanted):
            progress(done, len(wanted))
            if item.record in due:
                erasure.remove(InterviewId(item.record), BY_TIME)
                erased.append(item.code)
    finally:
        if erased:
            erasure.wipe()
    progress(len(wanted), len(wanted))
    stayed = tuple(item.code for item in wanted if item.code not in erased)
    return ErasedReport(tuple(erased), stayed)


def destroy_apart(post: Post, seen: Sequence[KeptItem]) -> ErasedReport:
    """Destroy what lies apart because keeping was never agreed to, and whose time is still up.

    Raises as `erase_due`.
    """
    wanted = [item for item in seen if item.pending]
    kept = kept_items(post)
    _require_erasing(post.vault, seen, kept)
    require_clock(post.vault)
    due = {item.record for item in due_items(kept) if item.pending}
    gone = [item for item in wanted if item.record in due]
    for item in gone:
        post.notebook.destroy(InterviewId(item.record))
    return ErasedReport(
        tuple(item.code for item in gone),
        tuple(item.code for item in wanted if item not in gone),
    )


def hold(post: Post, interview: InterviewId, reason: HoldReason) -> None:
    """Keep an interview from erasure. Raises `NOT_PERMITTED` for all but supervisors."""
    require(post.person.role, Right.HOLD)
    Retention(post.vault).hold(interview, reason)


def release(post: Post, interview: InterviewId, reason: ReleaseReason) -> None:
    """End a hold; the clock has gone on meanwhile. Raises `NOT_PERMITTED` as `hold`."""
    require(post.person.role, Right.HOLD)
    Retention(post.vault).release(interview, reason)


def _require_erasing(session: Session, seen: Sequence[KeptItem], kept: Sequence[KeptItem]) -> None:
    """Who is in charge erases all that is due; an author what is sealed, and in no other list."""
    sealed = {item.record: item.sealed for item in kept}
    if not seen or not all(sealed.get(item.record, item.sealed) for item in seen):
        require(session.person.role, Right.ERASE)


def _in_vault(session: Session, periods: Periods) -> tuple[KeptItem, ...]:
    now = session.clock()
    asked = {request.code for request in Requests(session).open_ones()}
    back = undone(session)
    return tuple(
        _item(
            one.interview,
            one.code,
            KeptClass.ERASED_BEFORE if one.interview in back else _class_of(one),
            at=min(back[one.interview].at, now) if one.interview in back else _since(one, now),
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
    if any(one.state not in _ANSWERED for one in by_packet):
        return KeptClass.AWAITED
    if any(one.state is ReferralState.RETURNED for one in by_packet):
        return KeptClass.GIVEN_BACK
    return KeptClass.TAKEN_OVER


def _still_passed_on(kept: Kept) -> tuple[PassedOn, ...]:
    return tuple(one for one in kept.passed_on if one.state is not ReferralState.WITHDRAWN)


def _since(kept: Kept, now: datetime) -> datetime:
    """From when its time runs: the last change, or the last office's answer after it.

    The offices' clocks are not ours: one that is ahead counts as now.
    """
    answered = (min(one.answered_at, now) for one in kept.passed_on if one.answered_at)
    return max((kept.changed_at, *answered))


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
    return KeptItem(
        record=interview,
        code=code,
        kind=kind,
        standing=standing_of(due_at, now, held=hold is not None, asked=asked),
        due_at=due_at,
        decided=kept is not None and kept.status is InterviewStatus.DECIDED,
        pending=kept is None,
        sealed=kept is not None and kept.sealed,
        hold=hold,
    )


def period_of(periods: Periods, kind: KeptClass) -> int | None:
    """How many days a class is kept; None where an office's word is awaited."""
    return {
        KeptClass.NOT_AGREED: periods.not_agreed,
        KeptClass.UNFINISHED: periods.unfinished,
        KeptClass.UNREFERRED: periods.unreferred,
        KeptClass.GIVEN_BACK: periods.unreferred,
        KeptClass.BY_VOICE: periods.by_voice,
        KeptClass.TAKEN_OVER: periods.taken_over,
        KeptClass.ERASED_BEFORE: 0,
    }.get(kind)
