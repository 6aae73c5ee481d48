"""What an office keeps of a person and until when: classes, standings, holds, what was erased."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, PersonId

SOON = timedelta(days=7)
BY_TIME = "retention"
"""Why something was erased whose time was up, on its tombstone."""
WITHDRAWN = "withdrawn"
"""Why something was erased that its person took back, on its tombstone."""


class KeptClass(StrEnum):
    """Why something is kept, which tells for how long."""

    NOT_AGREED = "not_agreed"
    UNFINISHED = "unfinished"
    UNREFERRED = "unreferred"
    BY_VOICE = "by_voice"
    TAKEN_OVER = "taken_over"
    AWAITED = "awaited"
    """A packet waits, is on its way or has no word yet: no day is set."""
    TO_ANSWER = "to_answer"
    """A case that a post sent and nobody here has answered: no day is set."""
    TAKEN_ON = "taken_on"
    GIVEN_BACK = "given_back"
    """At an office: to its post. At a post: by an office, while no other's word is awaited."""
    CONCLUDED = "concluded"
    ERASED_BEFORE = "erased_before"
    """It was erased, and a backup brought it back: it is due at once, whatever else it is."""


AT_POST = (
    KeptClass.NOT_AGREED,
    KeptClass.UNFINISHED,
    KeptClass.UNREFERRED,
    KeptClass.BY_VOICE,
    KeptClass.GIVEN_BACK,
    KeptClass.TAKEN_OVER,
    KeptClass.AWAITED,
    KeptClass.ERASED_BEFORE,
)
AT_OFFICE = (
    KeptClass.TO_ANSWER,
    KeptClass.TAKEN_ON,
    KeptClass.GIVEN_BACK,
    KeptClass.CONCLUDED,
    KeptClass.ERASED_BEFORE,
)


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


class RemovalReason(StrEnum):
    """Why somebody removes a packet from quarantine."""

    NOT_GENUINE = "not_genuine"
    NOT_OURS = "not_ours"
    SENT_AGAIN = "sent_again"
    UNREADABLE = "unreadable"
    KEPT_LONG = "kept_long"
    """It waited for as long as the kit lets it; offered only then."""


class Hold(Frozen):
    """That a record (an interview's id, a case's code) is kept from erasure; `reason` is a code."""

    record: str
    at: datetime
    who: PersonId
    reason: str


@dataclass(frozen=True)
class KeptItem:
    """What is kept under one code; `due_at` is None where no day is set.

    `record` is what is held and erased: an interview's id at a post, the code at an office that
    receives cases. `decided` tells whether somebody has decided about it; `pending` that it lies
    apart from the vault, since keeping was not agreed to; `sealed` that it is sealed as a whole to
    whoever looks, and stands in the list of nobody to whom it is not.
    """

    record: str
    code: CaseCode
    kind: KeptClass
    standing: Standing
    due_at: datetime | None
    decided: bool
    pending: bool = False
    sealed: bool = False
    hold: Hold | None = None


@dataclass(frozen=True)
class ErasedReport:
    """What an erasure by time did: the codes gone, and those that had changed since the look."""

    erased: tuple[CaseCode, ...]
    stayed: tuple[CaseCode, ...]


def due_items(items: Iterable[KeptItem]) -> tuple[KeptItem, ...]:
    """Those whose time is up."""
    return tuple(item for item in items if item.standing is Standing.DUE)


def erasable(items: Iterable[KeptItem], *, every: bool) -> tuple[KeptItem, ...]:
    """What is due that somebody may erase: everything, or what is sealed to them alone.

    Nobody in charge sees that, so that without its author it would be kept for ever.
    """
    return tuple(item for item in due_items(items) if every or item.sealed)


def standing_of(
    due_at: datetime | None, now: datetime, *, held: bool = False, asked: bool = False
) -> Standing:
    """How something stands whose time is up at `due_at`; a hold and a request come before it."""
    if held:
        return Standing.HELD
    if asked:
        return Standing.ASKED
    if due_at is None:
        return Standing.NO_DAY
    if due_at <= now:
        return Standing.DUE
    return Standing.SOON if due_at - now <= SOON else Standing.LATER


def most_pressing_first(items: Sequence[KeptItem]) -> tuple[KeptItem, ...]:
    """By standing, then by day, then by code."""
    order = {standing: place for place, standing in enumerate(Standing)}

    def place(item: KeptItem) -> tuple[int, bool, float, str]:
        due = item.due_at
        day = due.timestamp() if due is not None else 0.0
        return (order[item.standing], due is None, day, item.code)

    return tuple(sorted(items, key=place))
