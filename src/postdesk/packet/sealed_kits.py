"""Finds the newest kit that is sealed to this office, in one file or anywhere on a stick."""

from dataclasses import dataclass
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.packets import PacketKind
from postdesk.packet.codec import OpenedPacket, open_packet
from postdesk.packet.kit import MOST_BYTES
from postdesk.packet.media import read_packet, search
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault


@dataclass(frozen=True)
class SealedKit:
    """A kit's packet as it lies there, opened by a key of ours; who signed it is not looked at."""

    path: Path
    data: bytes
    opened: OpenedPacket


def newest_kit(vault: Vault, place: Path) -> SealedKit:
    """The kit with the highest number at `place`; what else lies there is left alone.

    Raises `CONTENT_MISSING` if none is sealed to us, and what reading a stick or a file raises.
    """
    paths = [one.path for one in search(place).packets] if place.is_dir() else [place]
    secrets = OfficeKeeper(vault).opening_secrets()
    newest: SealedKit | None = None
    for path in paths:
        found = _kit_in(path, secrets)
        if found is not None and _number(found) > (_number(newest) if newest else -1):
            newest = found
    if newest is None:
        raise PostDeskError(Code.CONTENT_MISSING, found=0)
    return newest


def _kit_in(path: Path, secrets: tuple[str, ...]) -> SealedKit | None:
    data = read_packet(path, MOST_BYTES)
    try:
        opened = open_packet(data, secrets, max_bytes=MOST_BYTES)
    except PostDeskError:
        return None  # damaged, or not for us: the desk that reads the stick says which
    is_kit = opened.manifest.kind is PacketKind.KIT
    return SealedKit(path, data, opened) if is_kit else None


def _number(kit: SealedKit) -> int:
    return kit.opened.manifest.kit_version
