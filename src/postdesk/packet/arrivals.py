"""What became of each packet on a stick: the report that every import ends with."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from postdesk.crypto.hashing import sha256_hex
from postdesk.crypto.sealing import PASSPHRASE_BEGIN, passphrase_plain_size
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.packets import Manifest, PacketKind
from postdesk.packet.codec import MAX_KIT
from postdesk.packet.intake import AlreadyHere, Older, Quarantined
from postdesk.packet.media import FoundPacket, read_begin, read_packet, search
from postdesk.progress import Cancelled, Progress, silent


class ArrivalState(StrEnum):
    """What became of one packet."""

    NEW = "new"
    UPDATED = "updated"
    ALREADY_HERE = "already_here"
    OLDER = "older"
    RETURNED = "returned"
    WAITING = "waiting"
    """An enrolment or a kit whose words have to be typed first."""
    QUARANTINED = "quarantined"
    UNREAD = "unread"
    """It could not be read or kept: it lies on the stick still, and nothing of it is here."""
    ELSEWHERE = "elsewhere"
    """Sealed to other keys than ours, left on the stick.

    It is for another office, or for us under a key that is lost: a seal does not say which.
    """
    LEFT = "left"
    """A file of a post's move to another laptop: nobody's but the new laptop's, so left there."""


_HERE = frozenset(
    {
        ArrivalState.NEW,
        ArrivalState.UPDATED,
        ArrivalState.ALREADY_HERE,
        ArrivalState.OLDER,
        ArrivalState.RETURNED,
    }
)


@dataclass(frozen=True)
class Arrival:
    """One packet's row in the report; `code` is set for a case, `problem` for quarantine."""

    file: str
    state: ArrivalState
    kind: PacketKind | None = None
    packet: PacketId | None = None
    sender: OfficeId | None = None
    code: CaseCode | None = None
    problem: Code | None = None
    values: Mapping[str, str | int] = field(default_factory=dict)
    path: Path | None = None
    """Where it lies on the stick; None for what had waited here."""
    sha256: str = ""
    """Of the bytes that were read from there."""


@dataclass(frozen=True)
class ImportReport:
    """What one reading of a stick brought, in the order of reading, and what was left on it."""

    folder: Path
    at: datetime
    arrivals: tuple[Arrival, ...]
    whole: bool = True
    """False if not everything on the stick was looked at: packets may have been missed."""
    stopped: int = 0
    """How many packets were found and not read, since somebody stopped the reading."""
    unfinished: tuple[Path, ...] = ()
    """The packets on the stick whose writing was cut off."""

    def count(self, state: ArrivalState) -> int:
        """How many packets ended in one state."""
        return Counter(arrival.state for arrival in self.arrivals)[state]

    @property
    def read(self) -> int:
        """How many packets were read: all but those left where they lie."""
        return len(self.arrivals) - self.count(ArrivalState.LEFT)

    def quarantined(self) -> tuple[Arrival, ...]:
        """The packets that wait in quarantine, each with its reason."""
        return self._of(ArrivalState.QUARANTINED)

    def unread(self) -> tuple[Arrival, ...]:
        """The packets that lie on the stick only, each with what kept it there."""
        return self._of(ArrivalState.UNREAD)

    def taken_in(self) -> tuple[Arrival, ...]:
        """The packets that are here for good, of which the stick is needed no more."""
        return tuple(one for one in self.arrivals if one.path is not None and one.state in _HERE)

    def _of(self, state: ArrivalState) -> tuple[Arrival, ...]:
        return tuple(arrival for arrival in self.arrivals if arrival.state is state)


_READING = {
    Code.STICK_MISSING: Code.STICK_NOT_READ,
    Code.STICK_PULLED: Code.STICK_NOT_READ,
    Code.STICK_DAMAGED: Code.FILE_UNREADABLE,
}
"""What a stick's failure means to whoever only reads it: there is nothing to write once more."""
_LEAST_OF_A_MOVE = 4096
"""Bytes: the smallest database is one page."""

Take = Callable[[str, bytes], Arrival]
"""Takes one packet in (file name, bytes), whole, in a transaction of its own."""


def read_stick(folder: Path, take: Take, at: datetime, progress: Progress = silent) -> ImportReport:
    """Take in every packet of a folder; one that cannot be read stops none of the others.

    A post's move to another laptop is told by its first bytes and read no further.

    `progress` counts what is looked at, of a total that nobody knows (0), then packets; a stop
    between two leaves those before it taken in, whole, and the report says so; one before the first
    raises `Cancelled`. A stick that is pulled meanwhile ends the
    report with one row that says so. Raises `STICK_NOT_READ` where there is none from the
    beginning.
    """
    try:
        searched = search(folder, progress)
    except PostDeskError as error:
        raise PostDeskError(_READING.get(error.code, error.code), **error.values) from None
    found = searched.packets
    arrivals: list[Arrival] = []

    def report(stopped: int = 0) -> ImportReport:
        there = searched.unfinished
        return ImportReport(folder, at, tuple(arrivals), searched.whole, stopped, there)

    for done, packet in enumerate(found):
        try:
            progress(done, len(found))
        except Cancelled:
            if not arrivals:
                raise
            return report(len(found) - done)
        arrivals.append(_taken(packet, take))
        if arrivals[-1].problem is Code.STICK_NOT_READ and _gone(found[done + 1 :]):
            break
    with suppress(Cancelled):  # all are in: there is nothing left to stop
        progress(len(found), len(found))
    return report()


def arrived(
    file: str, state: ArrivalState, manifest: Manifest, code: CaseCode | None = None
) -> Arrival:
    """The row of a packet that was taken in or waits."""
    return Arrival(
        file,
        state,
        kind=manifest.kind,
        packet=manifest.packet,
        sender=manifest.sender,
        code=code,
    )


def told(file: str, examined: AlreadyHere | Older | Quarantined) -> Arrival:
    """The row of a packet that changes nothing."""
    if isinstance(examined, Quarantined):
        manifest = examined.manifest
        return Arrival(
            file,
            ArrivalState.ELSEWHERE if examined.elsewhere else ArrivalState.QUARANTINED,
            kind=manifest.kind if manifest else None,
            packet=manifest.packet if manifest else None,
            sender=manifest.sender if manifest else None,
            problem=examined.code,
            values=examined.values,
        )
    if isinstance(examined, Older):
        return arrived(file, ArrivalState.OLDER, examined.opened.manifest)
    return arrived(file, ArrivalState.ALREADY_HERE, examined.manifest)


def is_of_a_move(path: Path) -> bool:
    """Whether a file has the shape of a packet that only a handover's code opens.

    Nothing else travels under a code. Only its first bytes are read, so what is inside is not
    proven; whatever has another shape is read, and refused, as any packet. Raises as `read_begin`.
    """
    begin, size = read_begin(path, PASSPHRASE_BEGIN)
    plain = passphrase_plain_size(begin, size)
    return plain is not None and plain >= _LEAST_OF_A_MOVE and size <= MAX_KIT


def _gone(rest: Sequence[FoundPacket]) -> bool:
    """Whether the stick went, not one file of it."""
    return not any(packet.path.exists() for packet in rest)


def _taken(packet: FoundPacket, take: Take) -> Arrival:
    try:
        if is_of_a_move(packet.path):
            return Arrival(packet.path.name, ArrivalState.LEFT, kind=PacketKind.HANDOVER)
        data = read_packet(packet.path)
        return replace(take(packet.path.name, data), path=packet.path, sha256=sha256_hex(data))
    except PostDeskError as error:
        return Arrival(
            packet.path.name,
            ArrivalState.UNREAD,
            problem=_READING.get(error.code, error.code),
            values=error.values,
        )
