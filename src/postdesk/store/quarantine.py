"""Packets that were not taken in, kept whole with the reason."""

from datetime import datetime, timedelta

from postdesk.crypto.hashing import sha256_hex
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import PersonId
from postdesk.model.keeping import RemovalReason
from postdesk.model.roles import Right, require
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Session

_COLUMNS = "id, at, reason, sender, sha256, length(data)"
_REMOVED = "removed"
_MARK = 16
"""Hexadecimal digits of a packet's SHA-256 under which the trail tells of its removal."""


class Quarantined(Frozen):
    """A packet set apart: why, from whom if that is known (an office or a key's fingerprint)."""

    id: str
    at: datetime
    reason: Code
    sender: str
    sha256: str
    size: int

    def is_due(self, days: int, now: datetime) -> bool:
        """Whether it has waited for the `days` that it may; nothing goes by itself."""
        return now - self.at >= timedelta(days=days)


class Removal(Frozen):
    """That somebody in charge once removed the very same bytes from quarantine."""

    at: datetime
    who: PersonId
    reason: RemovalReason


class Quarantine:
    """The quarantine of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, data: bytes, reason: Code, sender: str = "") -> Quarantined:
        """Set a packet apart; the same bytes again only get the newer reason."""
        session, sha256 = self._session, sha256_hex(data)
        with session.writing():
            session.run(
                "INSERT INTO quarantine (id, at, reason, sender, sha256, data) "
                "VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (sha256) "
                "DO UPDATE SET reason = excluded.reason, sender = excluded.sender",
                (session.new_id(), stored(session.clock()), reason, sender, sha256, data),
            )
            (kept,) = self._found("sha256 = ?", sha256)
            Audit(session).append(AuditKind.REFUSED, kept.id, reason)
        return kept

    def listed(self) -> tuple[Quarantined, ...]:
        """All that is set apart, oldest first."""
        return self._found("? = ''", "")

    def of_sender(self, sender: str) -> tuple[Quarantined, ...]:
        """What waits for one sender: to be tried again once they are enrolled."""
        return self._found("sender = ?", sender)

    def data(self, quarantined: str) -> bytes:
        """The bytes. Raises `WRONG_USE` if there is no such packet."""
        row = self._session.row("SELECT data FROM quarantine WHERE id = ?", (quarantined,))
        if row is None:
            raise PostDeskError(Code.WRONG_USE)
        return bytes(row[0])

    def drop(self, quarantined: str) -> None:
        """Forget a packet: it was taken in after all, or its sender took it back."""
        with self._session.writing():
            self._session.run("DELETE FROM quarantine WHERE id = ?", (quarantined,))
            Audit(self._session).append(AuditKind.ERASED, quarantined, "quarantine")

    def remove(self, held: Quarantined, reason: RemovalReason) -> None:
        """Somebody in charge removes a packet for good. Raises `NOT_PERMITTED`.

        The trail is the memory of it: should the same bytes come again they are set apart again,
        and `removal` tells.
        """
        require(self._session.person.role, Right.ERASE)
        with self._session.writing():
            self._session.run("DELETE FROM quarantine WHERE id = ?", (held.id,))
            what = f"{_REMOVED} {reason}"
            Audit(self._session).append(AuditKind.ERASED, held.sha256[:_MARK], what)

    def removal(self, held: Quarantined) -> Removal | None:
        """The last time that the same bytes were removed; None if they never were."""
        found = None
        for entry in Audit(self._session).entries(record=held.sha256[:_MARK]):
            what, _, reason = entry.what.partition(" ")
            if (entry.kind, what) == (AuditKind.ERASED, _REMOVED):
                found = Removal(at=entry.at, who=entry.who, reason=RemovalReason(reason))
        return found

    def _found(self, condition: str, value: str) -> tuple[Quarantined, ...]:
        rows = self._session.rows(
            f"SELECT {_COLUMNS} FROM quarantine WHERE {condition} ORDER BY at, id",  # noqa: S608
            (value,),
        )
        return tuple(
            Quarantined(
                id=own_id,
                at=read_moment(at),
                reason=Code(reason),
                sender=sender,
                sha256=sha256,
                size=size,
            )
            for own_id, at, reason, sender, sha256, size in rows
        )
