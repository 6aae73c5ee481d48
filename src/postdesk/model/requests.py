"""What a person may ask for by the code on the slip, and what became of it."""

from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, PersonId, RequestId


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
