"""Finds the kits that are sealed to this office, in one file or anywhere on a stick."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from postdesk.errors import PostDeskError
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


def sealed_kits(vault: Vault, place: Path) -> Iterator[SealedKit]:
    """The kits at `place`, the highest number first, one in memory at a time.

    Anybody can seal something to our public key and call it the newest kit, so what is refused must
    not hide the one behind it. What else lies there is left alone. Raises what reading a stick or a
    file raises.
    """
    paths = [one.path for one in search(place).packets] if place.is_dir() else [place]
    secrets = OfficeKeeper(vault).opening_secrets()
    found = [(_number(kit), kit.path) for kit in _opened(paths, secrets)]
    newest_first = [path for _, path in sorted(found, key=lambda one: one[0], reverse=True)]
    yield from _opened(newest_first, secrets)


def _opened(paths: list[Path], secrets: tuple[str, ...]) -> Iterator[SealedKit]:
    for path in paths:
        data = read_packet(path, MOST_BYTES)
        try:
            opened = open_packet(data, secrets, max_bytes=MOST_BYTES)
        except PostDeskError:
            continue  # damaged, or not for us: the desk that reads the stick says which
        if opened.manifest.kind is PacketKind.KIT:
            yield SealedKit(path, data, opened)


def _number(kit: SealedKit) -> int:
    return kit.opened.manifest.kit_version
