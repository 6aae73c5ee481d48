"""The records that cannot be read, set aside with the reason."""

from datetime import datetime
from enum import StrEnum

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import PersonId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Session

_COLUMNS = "record, kind, code, author, at, harm, found_at"


class Harm(StrEnum):
    """What is wrong with a record."""

    SEAL = "seal"
    """A part that is sealed does not open."""
    UNREADABLE = "unreadable"
    """What is stored is not what this program writes."""
    ALTERED = "altered"
    """Its answers are not those that the audit chain tells of."""
    GONE = "gone"
    """The audit chain tells of it, and it is not there."""


class DamagedKind(StrEnum):
    """What a damaged record is."""

    INTERVIEW = "interview"
    CASE = "case"
    REQUEST = "request"
    STICK = "stick"
    SHIFT = "shift"
    OTHER = "other"


class DamagedRecord(Frozen):
    """One record that is set aside, as far as anything is known of it.

    `record` is an interview's id, `case 12` for a case of the register, else table and key. Code
    and author are empty and `at` (when it was begun or received) is None where nobody can tell.
    """

    record: str
    kind: DamagedKind
    harm: Harm
    found_at: datetime
    code: str = ""
    author: PersonId = PersonId("")
    at: datetime | None = None


class DamagedRecords:
    """What one vault has set aside because it cannot be read."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, found: DamagedRecord, data: bytes | None = None) -> None:
        """Set a record aside; `data` is the row itself where it leaves its table.

        One that is aside already keeps the moment when it was found, and its row.
        """
        session = self._session
        with session.writing():
            is_new = session.run(
                f"INSERT OR IGNORE INTO damaged ({_COLUMNS}, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - own texts
                (
                    found.record,
                    found.kind,
                    found.code,
                    found.author,
                    stored(found.at) if found.at is not None else "",
                    found.harm,
                    stored(found.found_at),
                    data,
                ),
            )
            if is_new:
                Audit(session).append(AuditKind.REFUSED, found.record, f"damaged {found.harm}")

    def listed(self) -> tuple[DamagedRecord, ...]:
        """All that is aside, the one found last first."""
        rows = self._session.rows(
            f"SELECT {_COLUMNS} FROM damaged ORDER BY found_at DESC, record"  # noqa: S608 - own text
        )
        return tuple(
            DamagedRecord(
                record=record,
                kind=DamagedKind(kind),
                harm=Harm(harm),
                found_at=read_moment(found_at),
                code=code,
                author=PersonId(author),
                at=read_moment(at) if at else None,
            )
            for record, kind, code, author, at, harm, found_at in rows
        )

    def count(self) -> int:
        """How many are aside."""
        row = self._session.row("SELECT count(*) FROM damaged")
        return int(row[0]) if row else 0

    def holds(self, record: str) -> bool:
        """Whether a record is aside."""
        return self._session.row("SELECT 1 FROM damaged WHERE record = ?", (record,)) is not None

    def data(self, record: str) -> bytes | None:
        """The row of a record that left its table; None where it stays. Raises `WRONG_USE`."""
        row = self._session.row("SELECT data FROM damaged WHERE record = ?", (record,))
        if row is None:
            raise PostDeskError(Code.WRONG_USE)
        return None if row[0] is None else bytes(row[0])

    def take_back(self, record: str, why: str) -> None:
        """A record is whole again, or gone for good; `why` is a code for the audit chain."""
        with self._session.writing():
            if self._session.run("DELETE FROM damaged WHERE record = ?", (record,)):
                Audit(self._session).append(AuditKind.RESTORED, record, why)
