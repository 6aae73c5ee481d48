"""Identifiers in one form each, so that the same phone, plate or paper is found again."""

from collections.abc import Iterable
from enum import StrEnum

from postdesk.forms.phones import REGION, read_phone
from postdesk.model.base import Frozen
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.search import fold
from postdesk.store.session import Session


class LinkKind(StrEnum):
    """What two records can have in common."""

    PHONE = "phone"
    PLATE = "plate"
    PAPER = "paper"
    NAME = "name"
    WALLET = "wallet"
    ADDRESS = "address"


_BY_WORDS = (LinkKind.NAME, LinkKind.ADDRESS)


class Link(Frozen):
    """Another record that has the same identifier."""

    kind: LinkKind
    value: str
    record: str


class Count(Frozen):
    """How many records have an identifier, and how many of these are about minors."""

    records: int
    minors: int


def normalised(kind: LinkKind, text: str, region: str = REGION) -> str:
    """The one form of an identifier; empty if `text` is none.

    Phones become E.164 (`+22245251234`; a number without a country belongs to `region`, short codes
    are nobody's), plates and papers letters and digits only, names and places folded words in
    alphabetical order, since given and family name change places from paper to paper. A wallet is
    often a phone and then found as one.
    """
    if kind is LinkKind.PHONE:
        return read_phone(text, region).e164
    if kind is LinkKind.WALLET and (phone := read_phone(text, region).e164):
        return phone
    words = fold(text).split()
    return " ".join(sorted(words)) if kind in _BY_WORDS else "".join(words)


class Links:
    """The identifiers of one vault's records.

    Indexes are named because statistics of a vault that was nearly empty at its last closing make
    the planner read the whole table.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, record: str, kind: LinkKind, text: str) -> str:
        """Note an identifier of a record; its one form, or empty if `text` is none."""
        value = normalised(kind, text)
        if value:
            with self._session.writing():
                fresh = self._session.run(
                    "INSERT OR IGNORE INTO links (kind, value, record) VALUES (?, ?, ?)",
                    (kind, value, record),
                )
                if fresh:
                    Audit(self._session).append(AuditKind.WRITTEN, record, f"link {kind}")
        return value

    def replace(
        self, record: str, identifiers: Iterable[tuple[LinkKind, str]], *, minor: bool
    ) -> None:
        """Make these the identifiers of a record, whether of a minor or not; the rest is dropped.

        Nothing is written where nothing changed.
        """
        wanted = {(kind, normalised(kind, text)) for kind, text in identifiers}
        rows = {(kind, value, int(minor)) for kind, value in wanted if value}
        session = self._session
        had = set(
            session.rows(
                "SELECT kind, value, minor FROM links INDEXED BY links_record WHERE record = ?",
                (record,),
            )
        )
        if {(str(kind), value, flag) for kind, value, flag in rows} == had:
            return
        with session.writing():
            session.run("DELETE FROM links WHERE record = ?", (record,))
            for kind, value, flag in rows:
                session.run(
                    "INSERT INTO links (kind, value, record, minor) VALUES (?, ?, ?, ?)",
                    (kind, value, record, flag),
                )
            Audit(session).append(AuditKind.WRITTEN, record, f"links {len(rows)}")

    def count(self, kind: LinkKind, text: str, *, without: str) -> Count:
        """How many records but one have an identifier; none where `text` is no identifier."""
        row = self._session.row(
            "SELECT count(*), coalesce(sum(minor), 0) FROM links INDEXED BY links_value "
            "WHERE kind = ? AND value = ? AND value <> '' AND record <> ?",
            (kind, normalised(kind, text), without),
        )
        return Count(records=row[0], minors=row[1]) if row else Count(records=0, minors=0)

    def holders(self, kind: LinkKind, text: str) -> tuple[str, ...]:
        """The records that have an identifier, by record."""
        rows = self._session.rows(
            "SELECT record FROM links INDEXED BY links_value "
            "WHERE kind = ? AND value = ? ORDER BY record",
            (kind, normalised(kind, text)),
        )
        return tuple(row[0] for row in rows)

    def shared(self, record: str) -> tuple[Link, ...]:
        """Every other record that has an identifier of this one."""
        rows = self._session.rows(
            "SELECT other.kind, other.value, other.record FROM links AS own JOIN links AS other "
            "ON other.kind = own.kind AND other.value = own.value AND other.record <> own.record "
            "WHERE own.record = ? ORDER BY 1, 2, 3",
            (record,),
        )
        return tuple(
            Link(kind=LinkKind(kind), value=value, record=other) for kind, value, other in rows
        )

    def common(self, prefix: str) -> tuple[tuple[LinkKind, str, tuple[str, ...]], ...]:
        """Every identifier that two or more records have whose names begin with `prefix`."""
        rows = self._session.rows(
            "SELECT kind, value, group_concat(record, '\n') FROM links WHERE record GLOB ? "
            "GROUP BY kind, value HAVING count(*) > 1 ORDER BY kind, value",
            (f"{prefix}*",),
        )
        return tuple(
            (LinkKind(kind), value, tuple(records.split("\n"))) for kind, value, records in rows
        )

    def drop(self, record: str) -> None:
        """Forget a record's identifiers, if it has any."""
        with self._session.writing():
            if self._session.run("DELETE FROM links WHERE record = ?", (record,)):
                Audit(self._session).append(AuditKind.ERASED, record, "links")
