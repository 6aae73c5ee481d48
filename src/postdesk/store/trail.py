"""The audit trail as it is read at every desk: verified, page by page, by person and by day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from postdesk.model.ids import PersonId
from postdesk.model.roles import Right, may, require
from postdesk.store.anchor import read_anchor
from postdesk.store.audit import Audit, AuditEntry
from postdesk.store.cases import Cases
from postdesk.store.erasure import Erasure
from postdesk.store.people import People
from postdesk.store.requests import Requests
from postdesk.store.retention import Retention
from postdesk.store.unseen import Unseen
from postdesk.store.vault import Vault


@dataclass(frozen=True)
class Verified:
    """What a verification found: how many entries there are, and the number of the first bad one.

    `bad` is None if the chain is whole; it is one more than `entries` if the end was cut off.
    """

    entries: int
    bad: int | None


@dataclass(frozen=True)
class Asked:
    """Which entries to show: of one person, of one day by the office's clock; None of all."""

    who: PersonId | None = None
    day: date | None = None


def verify(vault: Vault) -> Verified:
    """Read the whole chain again, held against the place of the last closing.

    A second for some ten thousand entries: call it on a worker's session.
    """
    audit = Audit(vault)
    anchor = read_anchor(vault.folder, vault.ring)
    bad = audit.verify([anchor] if anchor is not None else [])
    return Verified(audit.head().number, bad)


def page_of(
    vault: Vault, asked: Asked, zone: tzinfo, *, before: int, limit: int
) -> tuple[AuditEntry, ...]:
    """At most `limit` entries with a number below `before`, the newest first.

    What was done about an interview that is sealed to others, or was until it was erased, and about
    its packets is passed over: the entry that seals it names its author, and the official may be
    the one who reads the trail. Raises `NOT_PERMITTED` for roles that do not read it,
    `AUDIT_BROKEN` (`number`) for an entry that this program never wrote.
    """
    require(vault.person.role, Right.READ_TRAIL)
    since, until = _bounds(asked.day, zone)
    return Audit(vault).newest(
        before=before,
        limit=limit,
        who=asked.who,
        since=since,
        until=until,
        without=tuple(Unseen(vault).records),
    )


def may_read(vault: Vault) -> bool:
    """Whether the one who unlocked reads the trail."""
    return may(vault.person.role, Right.READ_TRAIL)


def codes(vault: Vault) -> dict[str, str]:
    """The code of each record: of interviews open to us, cases, what was erased, and requests."""
    found: dict[str, str] = {str(one.interview): one.code for one in Retention(vault).kept()}
    cases = Cases(vault).codes()
    found |= {f"case {number}": code for number, code in cases.items()}
    found |= {code: code for code in cases.values()}
    found |= {str(one.code): one.code for one in Requests(vault).all()}
    found |= {one.record: one.code for one in Erasure(vault).tombstones() if one.code}
    unseen = Unseen(vault).codes
    return {record: code for record, code in found.items() if code not in unseen}


def people(vault: Vault) -> dict[PersonId, str]:
    """The names of those who have access now; whoever left is known by number only."""
    return {one.id: one.name for one in People(vault).listed()}


def _bounds(day: date | None, zone: tzinfo) -> tuple[datetime | None, datetime | None]:
    """The first moment of a day and that of the next, as the chain's clock tells it."""
    if day is None:
        return None, None
    first = datetime.combine(day, time(), zone)
    after = datetime.combine(day + timedelta(days=1), time(), zone)
    return first.astimezone(UTC), after.astimezone(UTC)
