"""The regional register: one row a received case, found by word and counted by column."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from postdesk.errors import Code, PostDeskError
from postdesk.model.assessments import Urgency
from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import CaseShare, Outcome
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_readable_body, to_body
from postdesk.store.moments import read_moment, stored
from postdesk.store.search import fold, match_query
from postdesk.store.session import Row, Session, Value

_COLUMNS = "number, packet, sender, state, returned, outcome, received_at, body"


class CaseColumn(StrEnum):
    """What cases are counted by; `month` is `YYYY-MM`."""

    SENDER = "sender"
    MONTH = "month"
    REASON = "reason"
    URGENCY = "urgency"
    STATE = "state"
    RECIPIENT = "recipient"
    AGE_BAND = "age_band"
    SEX = "sex"
    OUTCOME = "outcome"


class RegisteredCase(Frozen):
    """A received case: where it came from and what became of it."""

    number: int
    packet: PacketId
    sender: OfficeId
    share: CaseShare
    state: ReceiptState
    received_at: datetime
    returned_reason: str = ""
    outcome: Outcome | None = None


class CaseFilter(Frozen):
    """Which cases are meant; an empty field does not restrict. Months are `YYYY-MM`, inclusive."""

    text: str = ""
    sender: str = ""
    first_month: str = ""
    last_month: str = ""
    reason: str = ""
    recipient: str = ""
    indicator: str = ""
    state: ReceiptState | None = None
    urgency: Urgency | None = None
    once: bool = False
    """Each person's code once, as it was first received: for counts of persons."""


ALL_CASES = CaseFilter()


class Cases:
    """The register of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._audit = Audit(session)

    def add(self, packet: PacketId, sender: OfficeId, share: CaseShare) -> RegisteredCase | None:
        """Register a received case; None if that packet's case is here already."""
        session = self._session
        with session.writing():
            added = session.run(
                "INSERT OR IGNORE INTO cases (packet, sender, code, recipient, reason, urgency, "
                "state, month, age_band, sex, received_at, folded, body) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    packet,
                    sender,
                    share.code,
                    share.recipient,
                    share.reason_code,
                    share.urgency,
                    ReceiptState.RECEIVED,
                    share.referred_on.isoformat()[:7],
                    share.age_band,
                    share.sex,
                    stored(session.clock()),
                    _folded(share),
                    to_body(share),
                ),
            )
            if not added:
                return None
            (case,) = self._found(_where("packet = ? AND code = ?", packet, share.code), 1, 0)
            self._add_flags(case.number, share)
            self._audit.append(AuditKind.IMPORTED, share.code, "case")
        return case

    def _add_flags(self, number: int, share: CaseShare) -> None:
        """All in one statement: a case has dozens, and each statement costs."""
        rows = [(number, flag.indicator, flag.set, flag.strength) for flag in share.flags]
        if rows:
            columns = "(number, indicator, indicator_set, strength)"
            marks = ", ".join("(?, ?, ?, ?)" for _ in rows)
            self._session.run(
                f"INSERT OR IGNORE INTO case_flags {columns} VALUES {marks}",  # noqa: S608 - marks
                [value for row in rows for value in row],
            )

    def get(self, number: int) -> RegisteredCase:
        """A case, noted as read. Raises `WRONG_USE` if there is none that can be read."""
        found = self._found(_where("number = ?", number), 1, 0)
        if not found:
            raise PostDeskError(Code.WRONG_USE)
        self._audit.note_read(found[0].share.code, "case")
        return found[0]

    def with_code(self, code: CaseCode) -> tuple[RegisteredCase, ...]:
        """All that was received on a person's code, newest first."""
        return self._found(_where("code = ?", code), -1, 0)

    def codes(self) -> dict[int, CaseCode]:
        """The code of every case by its number; nobody is noted as having read one."""
        rows = self._session.rows("SELECT number, code FROM cases ORDER BY number")
        return {row[0]: CaseCode(row[1]) for row in rows}

    def numbered(self, numbers: Iterable[int]) -> tuple[RegisteredCase, ...]:
        """The cases of these numbers that are there, newest first."""
        wanted = tuple(numbers)
        marks = ", ".join("?" for _ in wanted)
        return self._found(_where(f"number IN ({marks})", *wanted), -1, 0)

    def of_packet(self, packet: PacketId) -> tuple[RegisteredCase, ...]:
        """What a packet brought; nothing if it never came or was taken back."""
        return self._found(_where("packet = ?", packet), -1, 0)

    def remove(self, number: int) -> None:
        """Take a case out of the register and its index; whoever does it notes why."""
        about = "about <> '' AND about = (SELECT packet FROM cases WHERE number = ?)"
        with self._session.writing():
            # a late answer to a question about it is known by that and not kept
            self._session.run(
                "INSERT OR IGNORE INTO tombstones (record, at, reason) "  # noqa: S608 - own texts
                f"SELECT id, ?, 'case_removed' FROM messages WHERE {about}",
                (stored(self._session.clock()), number),
            )
            self._session.run(f"DELETE FROM messages WHERE {about}", (number,))  # noqa: S608
            for table in ("links", "damaged"):
                self._session.run(
                    f"DELETE FROM {table} WHERE record = ?",  # noqa: S608 - own texts
                    (f"case {number}",),
                )
            self._session.run("DELETE FROM cases WHERE number = ?", (number,))

    def found(
        self, which: CaseFilter = ALL_CASES, *, limit: int = 100, offset: int = 0
    ) -> tuple[RegisteredCase, ...]:
        """The cases meant, the last received first."""
        return self._found(_meant(which), limit, offset)

    def count(self, which: CaseFilter = ALL_CASES) -> int:
        """How many cases are meant."""
        meant = _meant(which)
        row = self._session.row(f"SELECT count(*) {meant.counted or meant.clause}", meant.values)
        return int(row[0]) if row else 0

    def tally(
        self, *columns: CaseColumn, which: CaseFilter = ALL_CASES
    ) -> dict[tuple[str, ...], int]:
        """How many of the cases meant have each combination of the columns' values.

        Counts of persons' cases as they are: small cells are suppressed where they are published.
        """
        meant, names = _meant(which), ", ".join(columns)
        rows = self._session.rows(
            f"SELECT {names}, count(*) {meant.clause} GROUP BY {names} ORDER BY {names}",
            meant.values,
        )
        return {tuple(row[:-1]): row[-1] for row in rows}

    def indicators(self, which: CaseFilter = ALL_CASES) -> dict[str, int]:
        """How many of the cases meant have each indicator."""
        meant = _meant(which)
        rows = self._session.rows(
            "SELECT indicator, count(*) FROM case_flags "  # noqa: S608 - own texts
            f"WHERE number IN (SELECT cases.number {meant.clause}) "
            "GROUP BY indicator ORDER BY indicator",
            meant.values,
        )
        return {row[0]: row[1] for row in rows}

    def persons_with(self, which: CaseFilter = ALL_CASES) -> dict[str, int]:
        """How many different codes among the cases meant have each indicator.

        A person referred to two recipients counts once.
        """
        meant = _meant(which)
        rows = self._session.rows(
            "SELECT indicator, count(DISTINCT sender || ' ' || code) FROM case_flags "  # noqa: S608 - own texts
            "JOIN cases ON cases.number = case_flags.number "
            f"WHERE case_flags.number IN (SELECT cases.number {meant.clause}) "
            "GROUP BY indicator ORDER BY indicator",
            meant.values,
        )
        return {row[0]: row[1] for row in rows}

    def set_state(
        self,
        number: int,
        state: ReceiptState,
        *,
        returned_reason: str = "",
        outcome: Outcome | None = None,
    ) -> None:
        """Note what became of a case. Raises `WRONG_USE` if there is none."""
        with self._session.writing():
            changed = self._session.run(
                "UPDATE cases SET state = ?, returned = ?, outcome = ? WHERE number = ?",
                (state, returned_reason, outcome or "", number),
            )
            if not changed:
                raise PostDeskError(Code.WRONG_USE)
            self._audit.append(AuditKind.WRITTEN, f"case {number}", state)

    def _found(self, meant: "_Meant", limit: int, offset: int) -> tuple[RegisteredCase, ...]:
        rows = self._session.rows(
            f"SELECT {_COLUMNS} {meant.clause} ORDER BY {meant.order} DESC LIMIT ? OFFSET ?",
            [*meant.values, limit, offset],
        )
        found = (_case(row) for row in rows)
        return tuple(case for case in found if case is not None)


@dataclass(frozen=True)
class _Meant:
    """FROM and WHERE of a filter, made of fixed texts; its values; what to sort by.

    `counted` is a shorter way to the same number of rows, where there is one.
    """

    clause: str
    values: tuple[Value, ...]
    order: str = "cases.number"
    counted: str = ""


def _meant(which: CaseFilter) -> _Meant:
    query = match_query(which.text)
    parts: tuple[tuple[str, Value], ...] = (
        ("cases_fts MATCH ?", query),
        ("sender = ?", which.sender),
        ("month >= ?", which.first_month),
        ("month <= ?", which.last_month),
        ("reason = ?", which.reason),
        ("recipient = ?", which.recipient),
        ("number IN (SELECT number FROM case_flags WHERE indicator = ?)", which.indicator),
        ("state = ?", which.state),
        ("urgency = ?", which.urgency),
        ("? AND cases.number IN (SELECT min(number) FROM cases GROUP BY sender, code)", which.once),
    )
    told = [(text, value) for text, value in parts if value]
    condition = " AND ".join(text for text, _ in told) or "1"
    values = tuple(value for _, value in told)
    if query:
        # the index walks its own rows backwards, so that only those shown are looked up
        joined = "FROM cases_fts JOIN cases ON cases.number = cases_fts.rowid"
        counted = f"FROM cases_fts WHERE {condition}" if len(told) == 1 else ""
        return _Meant(f"{joined} WHERE {condition}", values, "cases_fts.rowid", counted)
    if which.text:
        # signs only: nothing can match, and everything must not
        condition = f"0 AND {condition}"
    return _Meant(f"FROM cases WHERE {condition}", values)


def _where(condition: str, *values: Value) -> _Meant:
    return _Meant(f"FROM cases WHERE {condition}", values)


def _case(row: Row) -> RegisteredCase | None:
    """A case of a row, or None if that is damaged."""
    number, packet, sender, state, returned, outcome, received_at, body = row
    share = from_readable_body(CaseShare, body, "")
    if share is None:
        return None
    return RegisteredCase(
        number=number,
        packet=packet,
        sender=sender,
        share=share,
        state=ReceiptState(state),
        received_at=read_moment(received_at),
        returned_reason=returned,
        outcome=Outcome(outcome) if outcome else None,
    )


def _folded(share: CaseShare) -> str:
    texts = (share.code, share.reason_code, *(line.text for line in share.lines))
    return fold(" ".join(texts))
