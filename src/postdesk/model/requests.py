"""What a person may ask for by the code on the slip, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, OfficeId, PersonId, RecipientId, RequestId


class RequestKind(StrEnum):
    """What is asked for."""

    ACCESS = "access"
    CORRECTION = "correction"
    COMPLAINT = "complaint"
    ERASURE = "erasure"


class RequestState(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    DONE = "done"
    REFUSED = "refused"


class RefusedBecause(StrEnum):
    """Why a request is not met; the person is told, and whom else they can ask."""

    ON_HOLD = "on_hold"
    NOTHING_HERE = "nothing_here"
    TAKEN_BACK = "taken_back"


class Request(Frozen):
    """One request; the words of a complaint lie apart, sealed to the supervisors."""

    id: RequestId
    code: CaseCode
    kind: RequestKind
    asked_at: datetime
    due_at: datetime
    taken_by: PersonId
    state: RequestState = RequestState.OPEN
    ended_at: datetime | None = None
    ended_by: PersonId | None = None
    refused: RefusedBecause | None = None


@dataclass(frozen=True)
class TakenBack:
    """What became of a person's word to take everything back.

    `told`: offices for which a withdrawal, or a message to the post, is sealed; `to_call`: those
    told by voice, to be called again; `waiting`: offices that have no key at present, for which a
    post keeps the interview and which an office that receives cases has to call.
    """

    erased: bool
    told: tuple[OfficeId, ...]
    to_call: tuple[RecipientId, ...]
    waiting: tuple[OfficeId, ...]
