"""Which numbers of a sender never came, and which of those nobody misses."""

from collections import Counter, defaultdict
from datetime import datetime

from postdesk.model.base import Frozen
from postdesk.model.ids import OfficeId
from postdesk.store.moments import read_moment
from postdesk.store.session import Session

_WITHDRAWN = "withdrawn:"


class Gap(Frozen):
    """Numbers of a sender, `first` to `last`, that never came though a later one did at `since`."""

    sender: OfficeId
    epoch: int
    first: int
    last: int
    since: datetime


def withdrawn_subject(manifest_sha256: str) -> str:
    """What a withdrawal is noted as being about: the very content that it takes back."""
    return f"{_WITHDRAWN}{manifest_sha256}"


def find_gaps(session: Session, stream: str) -> tuple[Gap, ...]:
    """The numbers of a stream that never came, by sender and epoch.

    What its sender took back before it came is missed by nobody: it may never have left.
    """
    rows = session.rows(
        "SELECT sender, epoch, before + 1, number - 1, taken_at, previous FROM ("
        "SELECT sender, epoch, number, taken_at, previous, "
        "lag(number, 1, 0) OVER (PARTITION BY sender, epoch ORDER BY number) AS before "
        "FROM packets_in WHERE stream = ?) WHERE number > before + 1 "
        "ORDER BY sender, epoch, number",
        (stream,),
    )
    taken_back = _taken_back_unseen(session)
    missing = Counter[str]()
    for sender, _, first, last, *_ in rows:
        missing[sender] += last - first + 1
    return tuple(
        Gap(sender=sender, epoch=epoch, first=first, last=end, since=read_moment(since))
        for sender, epoch, first, last, since, previous in rows
        if missing[sender] > len(taken_back[sender])
        # the next packet's hash tells which of several it was
        and (end := last - (previous in taken_back[sender])) >= first
    )


def _taken_back_unseen(session: Session) -> defaultdict[str, set[str]]:
    """Of each sender, the hashes of what it took back and what never came."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    rows = session.rows(
        "SELECT sender, substr(subject, ?) AS hash FROM packets_in WHERE subject LIKE ? "
        "AND hash NOT IN (SELECT manifest_sha256 FROM packets_in)",
        (len(_WITHDRAWN) + 1, f"{_WITHDRAWN}%"),
    )
    for sender, sha256 in rows:
        found[sender].add(sha256)
    return found
