"""The kit an office works with, whom it believes the next one from, and its own keys shown."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import KitVersion, PacketId
from postdesk.model.offices import Directory
from postdesk.packet.arrivals import Arrival, ArrivalState, arrived
from postdesk.packet.codec import OpenedPacket, open_packet
from postdesk.packet.enrolment import Enrolment, build_enrolment, key_words
from postdesk.packet.kit import MOST_BYTES, Kit, read_kit, read_kit_archive
from postdesk.packet.media import WrittenReport, packet_name, write_verified
from postdesk.packet.trust import KIT_PART, FirstKit, Pinned, first_kit, next_kit
from postdesk.progress import Progress, silent
from postdesk.resources import starter_kit
from postdesk.store.directory import Directories
from postdesk.store.kits import Kits
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

_PINNED = "pinned"


@dataclass(frozen=True)
class KitLost:
    """The kit installed last is damaged; `instead` is in use, None for the one that ships."""

    instead: KitVersion | None


@dataclass(frozen=True)
class WaitingKit:
    """A first kit in quarantine until headquarters' words have been typed."""

    quarantined: str
    first: FirstKit


def show_keys(
    vault: Vault, region: str, folder: Path, progress: Progress = silent
) -> WrittenReport:
    """Write this office's public keys to a stick for the region called `region`."""
    office = OfficeKeeper(vault).office()
    enrolment = Enrolment(
        office=office.id,
        kind=office.kind,
        names=office.names,
        realm=office.realm,
        region=region,
        keys=office.public,
    )
    packet = build_enrolment(
        enrolment,
        signing_key=office.signing_key,
        packet=PacketId(vault.new_id()),
        created=vault.clock(),
    )
    return write_verified(folder, [(packet_name(vault.new_id), packet.data)], progress)


def own_words(vault: Vault, language: str) -> tuple[str, ...]:
    """The words of this office's keys, to read out by phone or radio."""
    return key_words(OfficeKeeper(vault).office().public, language)


def kit_in_use(vault: Vault) -> Kit:
    """The installed kit; where damage took it the one before, else the one that ships with us.

    Which one it is stands on the health page.
    """
    kits = Kits(vault)
    with vault.reading():  # one may be published or taken in meanwhile
        for installed in filter(None, (kits.current(), kits.previous())):
            if kits.is_whole(installed):
                return read_kit_archive(kits.data(installed.version))
    return _shipped(starter_kit())


def kit_lost(vault: Vault) -> KitLost | None:
    """What is worked with instead, where damage took the kit that was installed last; else None."""
    kits = Kits(vault)
    with vault.reading():
        current, previous = kits.current(), kits.previous()
        if current is None and previous is None:
            return None
        if current is not None and kits.is_whole(current):
            return None
        whole = previous is not None and kits.is_whole(previous)
    return KitLost(previous.version if whole and previous is not None else None)


@lru_cache(maxsize=1)
def _shipped(folder: Path) -> Kit:
    """The kit that ships with us: read once, for it changes with the program alone."""
    return read_kit(folder)


def directory_in_use(vault: Vault) -> Directory:
    """The newest directory taken over; it only goes forward, whatever kit is in use."""
    return Directories(vault).newest() or kit_in_use(vault).directory


def pinned(vault: Vault) -> Pinned | None:
    """Whose kits this office believes; None before the first real kit."""
    stored = Settings(vault).get(_PINNED)
    return None if stored is None else Pinned.model_validate_json(str(stored))


def take_kit(vault: Vault, opened: OpenedPacket, *, rollback: bool = False) -> Kit:
    """Install a later kit, signed by a pinned key or one that a pinned key leads to.

    Raises `PACKET_SENDER_UNKNOWN` if nothing is pinned yet: then the packet waits for words.
    """
    believed = pinned(vault)
    if believed is None:
        raise PostDeskError(Code.PACKET_SENDER_UNKNOWN, sender=opened.manifest.sender)
    directory = directory_in_use(vault)
    following = next_kit(opened, vault.realm, believed, directory, rollback=rollback)
    with vault.writing():
        _install(vault, opened, following.kit, following.directory, following.pinned)
    return following.kit


def take_kit_arrival(vault: Vault, file: str, data: bytes, opened: OpenedPacket) -> Arrival:
    """Install a kit that came on a stick; a first one waits in quarantine for its words."""
    manifest = opened.manifest
    try:
        take_kit(vault, opened)
    except PostDeskError as error:
        Quarantine(vault).put(data, error.code, manifest.sender)
        waits = error.code is Code.PACKET_SENDER_UNKNOWN
        return Arrival(
            file,
            ArrivalState.WAITING if waits else ArrivalState.QUARANTINED,
            kind=manifest.kind,
            packet=manifest.packet,
            sender=manifest.sender,
            problem=error.code,
            values=error.values,
        )
    return arrived(file, ArrivalState.NEW, manifest)


def waiting_kits(vault: Vault) -> tuple[WaitingKit, ...]:
    """The first kits that wait for headquarters' words."""
    if pinned(vault) is not None:
        return ()
    quarantine = Quarantine(vault)
    found = []
    for entry in quarantine.listed():
        if entry.reason is Code.PACKET_SENDER_UNKNOWN:
            first = _first(vault, quarantine.data(entry.id))
            if first is not None:
                found.append(WaitingKit(entry.id, first))
    return tuple(found)


def confirm_kit(vault: Vault, waiting: WaitingKit, typed: str, language: str) -> Kit:
    """Pin headquarters after a call and install its first kit. Raises `WORDS_DIFFER`."""
    believed = waiting.first.confirm(typed, language)
    quarantine = Quarantine(vault)
    opened = _opened(vault, quarantine.data(waiting.quarantined))
    with vault.transaction():
        _install(vault, opened, waiting.first.kit, waiting.first.kit.directory, believed)
        quarantine.drop(waiting.quarantined)
    return waiting.first.kit


def _install(
    vault: Vault, opened: OpenedPacket, kit: Kit, directory: Directory, believed: Pinned
) -> None:
    kit.verify()
    Kits(vault).install(KitVersion(kit.head.version), opened.parts[KIT_PART])
    Directories(vault).take(directory)
    Settings(vault).put(_PINNED, believed.model_dump_json())


def _opened(vault: Vault, data: bytes) -> OpenedPacket:
    secrets = OfficeKeeper(vault).opening_secrets()
    return open_packet(data, secrets, max_bytes=MOST_BYTES)


def _first(vault: Vault, data: bytes) -> FirstKit | None:
    try:
        return first_kit(_opened(vault, data), vault.realm)
    except PostDeskError:
        return None
