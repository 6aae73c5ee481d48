"""Identifiers in one form each, so that the same phone, plate or paper is found again."""

from enum import StrEnum

import phonenumbers

from postdesk.model.base import Frozen
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.search import fold
from postdesk.store.session import Session

_REGION = "MR"


class LinkKind(StrEnum):
    """What two records can have in common."""

    PHONE = "phone"
    PLATE = "plate"
    PAPER = "paper"
    NAME = "name"


class Link(Frozen):
    """Another record that has the same identifier."""

    kind: LinkKind
    value: str
    record: str


def normalised(kind: LinkKind, text: str, region: str = _REGION) -> str:
    """The one form of an identifier; empty if `text` is none.

    Phones become E.164 (`+22245251234`; a number without a country belongs to `region`, short codes
    are nobody's), plates and papers letters and digits only, names folded words in alphabetical
    order, since given and family name change places from paper to paper.
    """
    if kind is LinkKind.PHONE:
        return _phone(text, region)
    words = fold(text).split()
    return " ".join(sorted(words)) if kind is LinkKind.NAME else "".join(words)


class Links:
    """The identifiers of one vault's records."""

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

    def holders(self, kind: LinkKind, text: str) -> tuple[str, ...]:
        """The records that have an identifier, by record."""
        rows = self._session.rows(
            "SELECT record FROM links WHERE kind = ? AND value = ? ORDER BY record",
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
        """Forget a record's identifiers."""
        with self._session.writing():
            self._session.run("DELETE FROM links WHERE record = ?", (record,))
            Audit(self._session).append(AuditKind.ERASED, record, "links")


def _phone(text: str, region: str) -> str:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
