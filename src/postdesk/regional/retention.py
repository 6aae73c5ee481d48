"""What an office keeps of the cases it received and until when: due, held, erased with a look."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from postdesk.model.ids import CaseCode
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
from postdesk.model.packets import ReceiptState
from postdesk.model.roles import Right, require
from postdesk.progress import Progress, silent
from postdesk.store.checkup import require_clock
from postdesk.store.erased_list import Erased, undone
from postdesk.store.erasure import Erasure
from postdesk.store.kept_cases import KeptCase, kept_cases
from postdesk.store.requests import Requests
from postdesk.store.retention import Retention
from postdesk.store.session import Session
from postdesk.store.vault import Vault

_UNDECIDED = (KeptClass.TO_ANSWER, KeptClass.TAKEN_ON)


def kept_items(session: Session, periods: Periods) -> tuple[KeptItem, ...]:
    """Every code of which a case is kept, what is due on top."""
    now = session.clock()
    asked = {request.code for request in Requests(session).open_ones()}
    back = undone(session)
    return most_pressing_first(
        [
            _item(one, periods, now, asked=one.code in asked, erased=back.get(one.code))
            for one in kept_cases(session)
        ]
    )


def erase_due(
    session: Session, periods: Periods, seen: Sequence[KeptItem], progress: Progress = silent
) -> ErasedReport:
    """Erase what somebody has looked at and whose time is still up, each in one transaction.

    Call it on a worker's session. The posts keep what is theirs. Raises `NOT_PERMITTED` for roles
    that do not erase, `CLOCK_BEHIND` where no age can be told, `Cancelled` between two cases.
    """
    require(session.person.role, Right.ERASE)
    require_clock(session)
    due = {item.code for item in due_items(kept_items(session, periods))}
    erased: list[CaseCode] = []
    erasure = Erasure(session)
    try:
        for done, item in enumerate(seen):
            progress(done, len(seen))
            if item.code in due:
                erasure.remove_case(item.code, BY_TIME)
                erased.append(item.code)
    finally:
        if erased:
            erasure.wipe()
    progress(len(seen), len(seen))
    stayed = tuple(item.code for item in seen if item.code not in erased)
    return ErasedReport(tuple(erased), stayed)


def hold(vault: Vault, code: CaseCode, reason: HoldReason) -> None:
    """Keep the cases of a code from erasure. Raises `NOT_PERMITTED` for roles that hold nothing."""
    require(vault.person.role, Right.HOLD)
    Retention(vault).hold(code, reason)


def release(vault: Vault, code: CaseCode, reason: ReleaseReason) -> None:
    """End a hold; the clock has gone on meanwhile. Raises `NOT_PERMITTED` as `hold`."""
    require(vault.person.role, Right.HOLD)
    Retention(vault).release(code, reason)


def period_of(periods: Periods, kind: KeptClass) -> int | None:
    """How many days a class is kept; None while nobody has answered the post."""
    return {
        KeptClass.TAKEN_ON: periods.case_taken_on,
        KeptClass.GIVEN_BACK: periods.case_given_back,
        KeptClass.CONCLUDED: periods.case_concluded,
        KeptClass.ERASED_BEFORE: 0,
    }.get(kind)


def _item(
    kept: KeptCase, periods: Periods, now: datetime, *, asked: bool, erased: Erased | None
) -> KeptItem:
    kind = KeptClass.ERASED_BEFORE if erased is not None else _class_of(kept)
    days = period_of(periods, kind)
    # an entry of a clock that ran ahead counts as now, or its case would be kept too long
    since = min(erased.at if erased is not None else kept.since, now)
    due_at = since + timedelta(days=days) if days is not None else None
    return KeptItem(
        record=kept.code,
        code=kept.code,
        kind=kind,
        standing=standing_of(due_at, now, held=kept.hold is not None, asked=asked),
        due_at=due_at,
        decided=kind not in _UNDECIDED,
        hold=kept.hold,
    )


def _class_of(kept: KeptCase) -> KeptClass:
    """The class of the least settled of a code's cases."""
    for state, kind in (
        (ReceiptState.RECEIVED, KeptClass.TO_ANSWER),
        (ReceiptState.ACCEPTED, KeptClass.TAKEN_ON),
        (ReceiptState.OUTCOME, KeptClass.CONCLUDED),
    ):
        if state in kept.states:
            return kind
    return KeptClass.GIVEN_BACK
