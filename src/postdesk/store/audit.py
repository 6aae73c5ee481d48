"""The audit chain: every entry carries the hash of the one before, so that none can be changed."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from postdesk.crypto.hashing import canonical_json, sha256_hex
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import PersonId
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Row, Session

_CLOCK_TOLERANCE = timedelta(minutes=2)
_READ_AGAIN = timedelta(minutes=15)
_PAGE = 500
_COLUMNS = "number, previous, at, who, kind, record, what, hash"
_RECORD = "substr(record, 1, instr(record || ' ', ' ') - 1)"
"""The record of an entry without the name of its part."""


class AuditKind(StrEnum):
    """What kind of thing was done."""

    OPENED = "opened"
    CLOSED = "closed"
    FAILED_UNLOCK = "failed_unlock"
    READ = "read"
    WRITTEN = "written"
    PRINTED = "printed"
    EXPORTED = "exported"
    IMPORTED = "imported"
    REFUSED = "refused"
    ERASED = "erased"
    PEOPLE = "people"
    SETTING = "setting"
    BACKUP = "backup"
    RESTORED = "restored"
    MOVED = "moved"
    ROLLED_BACK = "rolled_back"
    CLOCK_JUMP = "clock_jump"
    BREAK_GLASS = "break_glass"
    LOST = "lost"


class AuditEntry(Frozen):
    """Who did what to which record, when; `previous` and `hash` are SHA-256 in hex."""

    number: int
    previous: str
    at: datetime
    who: PersonId
    kind: AuditKind
    record: str
    what: str
    hash: str


class Anchor(Frozen):
    """A place in the chain that somebody else holds: an entry's number and hash."""

    number: int
    hash: str


class Audit:
    """The chain of one database."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def append(
        self, kind: AuditKind, record: str, what: str = "", who: PersonId | None = None
    ) -> int:
        """Add an entry inside the open transaction, else in one of its own; its number.

        `record` is an id or code, `what` a short code: never a value of a person. A clock that went
        back gets an entry of its own before.
        """
        at = self._session.clock()
        with self._session.writing():
            last = self._session.row("SELECT at FROM audit ORDER BY number DESC LIMIT 1")
            if last is not None and stored(at + _CLOCK_TOLERANCE) < last[0]:
                self._add(at, AuditKind.CLOCK_JUMP, "", "behind", who)
            return self._add(at, kind, record, what, who)

    def note_read(self, record: str, what: str = "") -> None:
        """Add that a record was read, once in a quarter of an hour and session."""
        session, at = self._session, self._session.clock()
        noted = session.reads.get(record)
        if noted is None or not timedelta(0) <= at - noted < _READ_AGAIN:
            self.append(AuditKind.READ, record, what)
            session.reads[record] = at

    def head(self) -> Anchor:
        """The newest entry's number and hash; 0 and empty before the first."""
        newest = self._session.row("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1")
        return Anchor(number=newest[0], hash=newest[1]) if newest else Anchor(number=0, hash="")

    def holds(self, anchor: Anchor) -> bool:
        """Whether the chain reached `anchor` and has the same hash there."""
        row = self._session.row("SELECT hash FROM audit WHERE number = ?", (anchor.number,))
        return anchor.number == 0 or (row is not None and row[0] == anchor.hash)

    def entries(
        self, *, after: int = 0, limit: int = 500, record: str | None = None
    ) -> tuple[AuditEntry, ...]:
        """Entries with a number above `after`, oldest first, of one record if named.

        Raises `AUDIT_BROKEN` (`number`) for one that this program never wrote.
        """
        if record is None:
            rows = self._rows("number > ?", (after,), limit)
        else:
            rows = self._rows("number > ? AND record = ?", (after, record), limit)
        return tuple(_entry(row) for row in rows)

    def newest(
        self,
        *,
        before: int,
        limit: int,
        who: PersonId | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        without: Sequence[str] = (),
    ) -> tuple[AuditEntry, ...]:
        """Entries with a number below `before`, newest first, of one person, in a span of time.

        `since` counts, `until` does not; what is about the records `without`, or a part of one, is
        passed over. Raises as `entries`.
        """
        conditions = ["number < ?", f"{_RECORD} NOT IN ({', '.join('?' for _ in without)})"]
        wanted: list[str | int] = [before, *without]
        for condition, value in (
            ("who = ?", who),
            ("at >= ?", stored(since) if since is not None else None),
            ("at < ?", stored(until) if until is not None else None),
        ):
            if value is not None:
                conditions.append(condition)
                wanted.append(value)
        rows = self._session.rows(
            f"SELECT {_COLUMNS} FROM audit WHERE {' AND '.join(conditions)} "  # noqa: S608
            "ORDER BY number DESC LIMIT ?",
            [*wanted, limit],
        )
        return tuple(_entry(row) for row in rows)

    def verify(self, anchors: Sequence[Anchor] = ()) -> int | None:
        """The number of the first bad entry, or None if the chain is whole.

        An entry is bad if it does not follow the one before, its hash is not its own, or an anchor
        tells another hash for its number. A chain that ends before an anchor is bad from the first
        number that is missing: cut, or rolled back.
        """
        held = {anchor.number: anchor.hash for anchor in anchors if anchor.number > 0}
        number, previous = 0, ""
        while rows := self._rows("number > ?", (number,), _PAGE):
            for row in rows:
                number += 1
                follows = row[0] == number and row[1] == previous
                if not follows or row[-1] != _hash(row[:-1]):
                    return number
                if held.get(number, row[-1]) != row[-1]:
                    return number
                previous = row[-1]
        return number + 1 if any(anchored > number for anchored in held) else None

    def _rows(self, condition: str, values: Sequence[str | int], limit: int) -> list[Row]:
        statement = f"SELECT {_COLUMNS} FROM audit WHERE {condition} ORDER BY number LIMIT ?"  # noqa: S608
        return self._session.rows(statement, [*values, limit])

    def _add(
        self, at: datetime, kind: AuditKind, record: str, what: str, who: PersonId | None
    ) -> int:
        head = self.head()
        number = head.number + 1
        by = who if who is not None else self._session.person.id
        row = (number, head.hash, stored(at), by, str(kind), record, what)
        self._session.run(
            f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (*row, _hash(row)),
        )
        return number


def _entry(row: Row) -> AuditEntry:
    number, previous, at, who, kind, record, what, own_hash = row
    try:
        return AuditEntry(
            number=number,
            previous=previous,
            at=read_moment(at),
            who=who,
            kind=AuditKind(kind),
            record=record,
            what=what,
            hash=own_hash,
        )
    except ValueError:
        raise PostDeskError(Code.AUDIT_BROKEN, number=number) from None


def _hash(row: Sequence[Any]) -> str:
    """SHA-256 over everything of an entry but its own hash, as it is stored."""
    return sha256_hex(canonical_json(list(row)))
