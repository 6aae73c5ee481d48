"""Which numbers of a sender never came, and which of those nobody misses."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from postdesk.model.base import Frozen
from postdesk.model.ids import OfficeId
from postdesk.store.moments import read_moment
from postdesk.store.session import Session


def withdrawn_subject(manifest_sha256: str) -> str:
    """What a withdrawal is noted as being about: the very content that it takes back."""
    return f"withdrawn:{manifest_sha256}"


class Gap(Frozen):
    """Numbers of a sender, `first` to `last`, that never came though a later one did at `since`."""

    sender: OfficeId
    epoch: int
    first: int
    last: int
    since: datetime


def find_gaps(session: Session, stream: str) -> tuple[Gap, ...]:
    """The numbers of a stream that never came, by sender and epoch.

    What its sender says will never come is missed by nobody: it was taken back or erased, and may
    never have left.
    """
    rows = session.rows(
        "SELECT sender, epoch, before + 1, number - 1, taken_at FROM ("
        "SELECT sender, epoch, number, taken_at, "
        "lag(number, 1, 0) OVER (PARTITION BY sender, epoch ORDER BY number) AS before "
        "FROM packets_in WHERE stream = ?) WHERE number > before + 1 "
        "ORDER BY sender, epoch, number",
        (stream,),
    )
    if not rows:
        return ()
    withheld = _withheld(session, stream)
    return tuple(
        Gap(sender=sender, epoch=epoch, first=begin, last=end, since=read_moment(since))
        for sender, epoch, first, last, since in rows
        for begin, end in _without(first, last, withheld[sender, epoch])
    )


def _withheld(session: Session, stream: str) -> defaultdict[tuple[str, int], set[int]]:
    """What each sender says of its epochs in any packet that came: the order does not matter."""
    found: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    rows = session.rows(
        "SELECT sender, json_extract(body, '$.withheld') AS withheld FROM packets_in "
        "WHERE stream = ? AND withheld <> '[]'",
        (stream,),
    )
    for sender, told in rows:
        for one in json.loads(told):
            found[sender, one["epoch"]].update(one["numbers"])
    return found


def _without(first: int, last: int, numbers: set[int]) -> Iterator[tuple[int, int]]:
    """What is left of a run, however long, without some of its numbers: shorter runs."""
    begin = first
    for number in sorted(number for number in numbers if first <= number <= last):
        if number > begin:
            yield begin, number - 1
        begin = number + 1
    if begin <= last:
        yield begin, last
