"""The audit trail as a supervisor reads it: verified, page by page, by person and by day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PersonId
from postdesk.model.roles import Right, may
from postdesk.store.anchor import read_anchor
from postdesk.store.audit import Audit, AuditEntry
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
    """Which entries to show: of one person, of one day by the post's clock; None of all."""

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


def page_of(post: Post, asked: Asked, *, before: int, limit: int) -> tuple[AuditEntry, ...]:
    """At most `limit` entries with a number below `before`, the newest first.

    What was done about an interview that is sealed to others, or was until it was erased, and about
    its packets is passed over: the entry that seals it names its author, and the official may be
    the one who reads the trail. Raises `NOT_PERMITTED` for all but supervisors, `AUDIT_BROKEN`
    (`number`) for an entry that this program never wrote.
    """
    if not may_read(post):
        raise PostDeskError(Code.NOT_PERMITTED, role=post.person.role.value)
    since, until = _bounds(asked.day, post.zone)
    return post.audit.newest(
        before=before,
        limit=limit,
        who=asked.who,
        since=since,
        until=until,
        without=tuple(Unseen(post.vault).records),
    )


def may_read(post: Post) -> bool:
    """Whether the one who unlocked reads the trail: supervisors do."""
    return may(post.person.role, Right.READ_TRAIL)


def codes(post: Post) -> dict[str, str]:
    """The code of each record: of interviews open to us and of those erased, and of requests."""
    found: dict[str, str] = {str(one.interview): one.code for one in Retention(post.vault).kept()}
    erased = Erasure(post.vault).tombstones()
    found |= {str(one.code): one.code for one in Requests(post.vault).all()}
    found |= {one.record: one.code for one in erased if one.code}
    unseen = Unseen(post.vault).codes
    return {record: code for record, code in found.items() if code not in unseen}


def people(post: Post) -> dict[PersonId, str]:
    """The names of those who have access now; whoever left is known by number only."""
    return {one.id: one.name for one in People(post.vault).listed()}


def _bounds(day: date | None, zone: tzinfo) -> tuple[datetime | None, datetime | None]:
    """The first moment of a day and that of the next, as the chain's clock tells it."""
    if day is None:
        return None, None
    first = datetime.combine(day, time(), zone)
    after = datetime.combine(day + timedelta(days=1), time(), zone)
    return first.astimezone(UTC), after.astimezone(UTC)
