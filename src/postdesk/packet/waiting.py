"""Looks again at what waits in quarantine, once its reason may have gone, and takes it in."""

from collections.abc import Callable

from postdesk.errors import Code
from postdesk.packet.arrivals import Arrival, ArrivalState, Take
from postdesk.packet.intake import Examined
from postdesk.store.quarantine import Quarantine

_MAY_GO = frozenset({Code.PACKET_SENDER_UNKNOWN, Code.NOT_PERMITTED})
"""The reasons that end elsewhere: an office gets known, a hold ends."""
_STILL_WAIT = frozenset({ArrivalState.QUARANTINED, ArrivalState.WAITING})


def take_again(
    quarantine: Quarantine,
    examine: Callable[[bytes], Examined],
    counts: Callable[[Examined], bool],
    take: Take,
) -> tuple[Arrival, ...]:
    """Take in what waited and `counts` now, oldest first; what became of each but the known ones.

    A packet leaves quarantine once it is in: killed between the two it is known, and leaves the
    next time.
    """
    arrivals = []
    for entry in quarantine.listed():
        if entry.reason not in _MAY_GO:
            continue
        data = quarantine.data(entry.id)
        if counts(examine(data)):
            arrival = take(entry.id, data)
            if arrival.state not in _STILL_WAIT:
                quarantine.drop(entry.id)
            if arrival.state is not ArrivalState.ALREADY_HERE:
                arrivals.append(arrival)
    return tuple(arrivals)
