"""The register of sticks: who carries which, due when, back or lost."""

from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.ids import PacketId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session


class StickState(StrEnum):
    """Where a stick is."""

    HERE = "here"
    UNDER_WAY = "under_way"
    BACK = "back"
    LOST = "lost"


class Stick(Frozen):
    """A stick by the number on its label."""

    number: str
    state: StickState = StickState.HERE
    courier: str = ""
    left_at: datetime | None = None
    due_at: datetime | None = None
    back_at: datetime | None = None
    """When it last came back: what was written later is of the journey that follows."""
    lost_at: datetime | None = None


class Sticks:
    """The sticks of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, stick: Stick) -> None:
        """Register a stick or its new state."""
        with self._session.writing():
            self._session.run(
                "INSERT INTO sticks (number, state, body) VALUES (?, ?, ?) "
                "ON CONFLICT (number) DO UPDATE SET state = excluded.state, body = excluded.body",
                (stick.number, stick.state, to_body(stick)),
            )
            Audit(self._session).append(AuditKind.WRITTEN, f"stick {stick.number}", stick.state)

    def get(self, number: str) -> Stick | None:
        """A stick, or None if it was never registered."""
        row = self._session.row("SELECT body FROM sticks WHERE number = ?", (number,))
        return None if row is None else from_body(Stick, row[0], "")

    def listed(self) -> tuple[Stick, ...]:
        """All sticks by number."""
        rows = self._session.rows("SELECT body FROM sticks ORDER BY number")
        return tuple(from_body(Stick, row[0], "") for row in rows)

    def note_written(self, stick: str, packet: PacketId) -> None:
        """A packet was written to a stick."""
        with self._session.writing():
            self._session.run(
                "INSERT INTO stick_packets (stick, packet, written_at) VALUES (?, ?, ?)",
                (stick, packet, stored(self._session.clock())),
            )

    def packets_on(self, stick: str, since: datetime | None = None) -> tuple[PacketId, ...]:
        """The packets ever written to a stick (after `since`), each once, the oldest first."""
        rows = self._session.rows(
            "SELECT packet FROM stick_packets WHERE stick = ? AND written_at > ? "
            "GROUP BY packet ORDER BY min(number)",
            (stick, stored(since) if since else ""),
        )
        return tuple(PacketId(row[0]) for row in rows)

    def overdue(self) -> tuple[Stick, ...]:
        """The sticks under way whose time has passed."""
        now = self._session.clock()
        return tuple(
            stick
            for stick in self.listed()
            if stick.state is StickState.UNDER_WAY
            and stick.due_at is not None
            and stick.due_at < now
        )
