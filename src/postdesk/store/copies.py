"""Which senders have two copies of their vault at work, as their own packets tell."""

from collections import defaultdict
from datetime import datetime, timedelta

from postdesk.model.base import Frozen
from postdesk.model.ids import OfficeId
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Session

_SINCE = " since "
_TOLD_FOR = timedelta(days=30)
"""Once one of two copies has sent nothing for so long, it was settled."""


class Copies(Frozen):
    """An office whose packets come from two copies of one vault, and since when that is known."""

    office: OfficeId
    epochs: tuple[int, ...]
    since: datetime


def copies_at_work(session: Session) -> tuple[Copies, ...]:
    """The offices of which two epochs parted from one place of the audit chain, by office.

    One stick was taken over twice, say, or a post was taken back though the other laptop works.
    """
    rows = session.rows(
        "SELECT sender, epoch, json_extract(body, '$.audit_head') AS head, min(taken_at), "
        "max(taken_at) FROM packets_in WHERE head LIKE ? GROUP BY sender, epoch "
        "ORDER BY sender, epoch",
        (f"%{_SINCE}%",),
    )
    parted: defaultdict[tuple[str, str], list[tuple[int, str, str]]] = defaultdict(list)
    for sender, epoch, head, first, last in rows:
        parted[sender, str(head).partition(_SINCE)[2]].append((epoch, first, last))
    still = stored(session.clock() - _TOLD_FOR)
    found = (_copies(sender, sorted(epochs), still) for (sender, _), epochs in parted.items())
    return tuple(one for one in found if one is not None)


def _copies(sender: str, epochs: list[tuple[int, str, str]], still: str) -> Copies | None:
    heard = [(epoch, first) for epoch, first, last in epochs if last >= still]
    if len(heard) < 2:
        return None
    return Copies(
        office=OfficeId(sender),
        epochs=tuple(epoch for epoch, _ in heard),
        since=read_moment(sorted(first for _, first in heard)[1]),
    )
