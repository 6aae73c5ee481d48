"""The pre-screen: counts a day, and who waits, without any identity."""

from datetime import date, datetime
from enum import StrEnum

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.interviews import ChosenBecause
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.counters import next_number
from postdesk.store.moments import stored
from postdesk.store.session import Session


class TriageOutcome(StrEnum):
    """What the pre-screen says to do."""

    PASSES = "passes"
    SHORT_FORM = "short_form"
    FULL_INTERVIEW = "full_interview"
    EMERGENCY = "emergency"


class WaitingState(StrEnum):
    """Where somebody on the list stands."""

    WAITING = "waiting"
    CALLED = "called"
    LEFT = "left"


class Waiting(Frozen):
    """Somebody who waits, by the number on their ticket; why, never who."""

    id: str
    ticket: int
    """Counts from 1 each day."""
    since: datetime
    outcome: TriageOutcome
    because: ChosenBecause
    state: WaitingState = WaitingState.WAITING


class TriageCount(Frozen):
    """How many were pre-screened on a day with one outcome and reason (empty where all pass)."""

    day: date
    outcome: TriageOutcome
    because: str
    count: int


class Triage:
    """The counts and the waiting list of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def count(self, outcome: TriageOutcome, because: ChosenBecause | None = None) -> None:
        """Count one pre-screen of today."""
        day = self._session.clock().date().isoformat()
        with self._session.writing():
            self._session.run(
                "INSERT INTO triage_counts (day, outcome, reason, count) VALUES (?, ?, ?, 1) "
                "ON CONFLICT (day, outcome, reason) DO UPDATE SET count = count + 1",
                (day, outcome, because or ""),
            )
            Audit(self._session).append(AuditKind.WRITTEN, "triage", outcome)

    def counts(self, first: date, last: date) -> tuple[TriageCount, ...]:
        """The counts of the days from `first` to `last`, both included."""
        rows = self._session.rows(
            "SELECT day, outcome, reason, count FROM triage_counts WHERE day BETWEEN ? AND ? "
            "ORDER BY day, outcome, reason",
            (first.isoformat(), last.isoformat()),
        )
        return tuple(
            TriageCount(
                day=date.fromisoformat(day),
                outcome=TriageOutcome(outcome),
                because=because,
                count=count,
            )
            for day, outcome, because, count in rows
        )

    def add(self, outcome: TriageOutcome, because: ChosenBecause) -> Waiting:
        """Count a pre-screen and put the person on the list with the day's next ticket."""
        session = self._session
        with session.writing():
            self.count(outcome, because)
            waiting = Waiting(
                id=session.new_id(),
                ticket=next_number(session, f"ticket {session.clock().date().isoformat()}"),
                since=session.clock(),
                outcome=outcome,
                because=because,
            )
            session.run(
                "INSERT INTO waiting (id, since, state, body) VALUES (?, ?, ?, ?)",
                (waiting.id, stored(waiting.since), waiting.state, to_body(waiting)),
            )
        return waiting

    def waiting(self) -> tuple[Waiting, ...]:
        """Who waits: emergencies first, then who came first."""
        rows = self._session.rows(
            "SELECT body FROM waiting WHERE state = ? ORDER BY since, id", (WaitingState.WAITING,)
        )
        found = [from_body(Waiting, row[0], "") for row in rows]
        emergencies = [one for one in found if one.outcome is TriageOutcome.EMERGENCY]
        return (*emergencies, *(one for one in found if one not in emergencies))

    def set_state(self, waiting: str, state: WaitingState) -> Waiting:
        """Somebody was called or left. Raises `WRONG_USE` if they are not on the list."""
        with self._session.writing():
            row = self._session.row("SELECT body FROM waiting WHERE id = ?", (waiting,))
            if row is None:
                raise PostDeskError(Code.WRONG_USE)
            changed = from_body(Waiting, row[0], "").model_copy(update={"state": state})
            self._session.run(
                "UPDATE waiting SET state = ?, body = ? WHERE id = ?",
                (state, to_body(changed), waiting),
            )
            Audit(self._session).append(AuditKind.WRITTEN, "waiting", state)
        return changed
