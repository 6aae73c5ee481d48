"""Equip posts: believe their keys after a call, and publish the kit that names them."""

from dataclasses import dataclass

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts
from postdesk.model.ids import KitVersion, OfficeId, RecipientId
from postdesk.model.offices import Office, Recipient
from postdesk.model.packets import PacketKind
from postdesk.model.roles import Right, require
from postdesk.packet import canonical
from postdesk.packet.codec import SealedPacket, open_packet
from postdesk.packet.enrolment import Enrolment, check_words, enter, key_words, read_enrolment
from postdesk.packet.kit_revision import revise
from postdesk.packet.rotation import OVERLAP
from postdesk.packet.trust import KIT_PART
from postdesk.regional.office import directory_in_use, kit_in_use
from postdesk.regional.sending import keys_of, seal_to
from postdesk.store.directory import Directories
from postdesk.store.kits import Kits
from postdesk.store.ledger import Ledger
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

_NUMBERED_IN = "kit_numbered_in_epoch"
_UNKNOWN_SINCE = 1000
"""More kits than any region publishes between a copy and its putting back."""


@dataclass(frozen=True)
class WaitingEnrolment:
    """An office's keys in quarantine until its words have been typed."""

    quarantined: str
    enrolment: Enrolment

    def words(self, language: str) -> tuple[str, ...]:
        """The words that the office must read out."""
        return key_words(self.enrolment.keys, language)


def own_words(vault: Vault, language: str) -> tuple[str, ...]:
    """The words of this office's keys, to read out to a post that installs its first kit."""
    return key_words(OfficeKeeper(vault).office().public, language)


def waiting_enrolments(vault: Vault) -> tuple[WaitingEnrolment, ...]:
    """The enrolments that wait for words, oldest first."""
    quarantine = Quarantine(vault)
    found = []
    for entry in quarantine.listed():
        if entry.reason is Code.PACKET_SENDER_UNKNOWN:
            enrolment = _enrolment(quarantine.data(entry.id))
            if enrolment is not None:
                found.append(WaitingEnrolment(entry.id, enrolment))
    return tuple(found)


def confirm_enrolment(vault: Vault, waiting: WaitingEnrolment, typed: str, language: str) -> None:
    """Enter an office into the directory after a call. Raises `WORDS_DIFFER`."""
    require(vault.person.role, Right.TRUST_POSTS)
    check_words(waiting.enrolment.keys, typed, language)
    directory = enter(directory_in_use(vault), waiting.enrolment, vault.clock() + OVERLAP)
    with vault.transaction():
        Directories(vault).take(directory)
        Quarantine(vault).drop(waiting.quarantined)


def served_by(vault: Vault, office: OfficeId) -> tuple[Recipient, ...]:
    """The recipients whose packets are sealed to an office."""
    listed = directory_in_use(vault).recipients
    return tuple(recipient for recipient in listed if recipient.office == office)


def serve(vault: Vault, office: OfficeId, recipient: RecipientId | None) -> None:
    """From the next kit on, packets for one recipient are sealed to this office; None: for nobody.

    What the office received for before comes to us again. Raises `WRONG_USE` if the directory
    lists no such recipient, `RECIPIENT_WITHOUT_KEY` if the office has no key that is valid now.
    """
    require(vault.person.role, Right.TRUST_POSTS)
    directory, own = directory_in_use(vault), OfficeKeeper(vault).office().id
    if recipient is not None and directory.recipient(recipient) is None:
        raise PostDeskError(Code.WRONG_USE, why="recipient_unknown")
    if recipient is not None and keys_of(vault, office) is None:
        raise PostDeskError(Code.RECIPIENT_WITHOUT_KEY, recipient=office)
    recipients = tuple(
        one.model_copy(update={"office": office if one.id == recipient else own})
        if one.id == recipient or one.office == office
        else one
        for one in directory.recipients
    )
    update = {"version": directory.version + 1, "recipients": recipients}
    Directories(vault).take(directory.model_copy(update=update))


def posts(vault: Vault) -> tuple[Office, ...]:
    """The offices in the directory, this one left out."""
    own = OfficeKeeper(vault).office().id
    return tuple(office for office in directory_in_use(vault).offices if office.id != own)


def publish_kit(vault: Vault, notes: Texts = Texts({})) -> KitVersion:  # noqa: B008 - frozen
    """Make the next kit: the one in use with the directory as it stands now.

    Its number is above every kit that is here or was sealed to a post. In a vault that was put back
    from an older copy it leaves a gap: what was published since that copy is not known here.
    """
    require(vault.person.role, Right.PUBLISH_KITS)
    kits, base = Kits(vault), kit_in_use(vault)
    version = _next_version(vault)
    office = OfficeKeeper(vault).office()
    directory = directory_in_use(vault)
    data = revise(
        base,
        {"directory.json": canonical.encode_model(directory)},
        kit_id=office.id,
        version=version,
        realm=vault.realm,
        created=vault.clock(),
        notes=notes,
    )
    with vault.transaction():
        kits.install(version, data)
        Settings(vault).put(_NUMBERED_IN, vault.epoch)
    return version


def leaves_numbers_out(vault: Vault) -> bool:
    """Whether the next kit's number leaves a gap: this vault was put back from an older copy."""
    return bool(_highest(vault)) and Settings(vault).get(_NUMBERED_IN, vault.epoch) != vault.epoch


def _next_version(vault: Vault) -> KitVersion:
    gap = _UNKNOWN_SINCE if leaves_numbers_out(vault) else 0
    return KitVersion(_highest(vault) + gap + 1)


def _highest(vault: Vault) -> int:
    """The highest number of a kit that is here or was sealed; 0 if there is none."""
    kits = Kits(vault)
    here = [kit.version for kit in (kits.current(), kits.previous()) if kit is not None]
    sent = (packet for post in posts(vault) for packet in Ledger(vault).sent_to(post.id))
    sealed = [one.manifest.kit_version for one in sent if one.manifest.kind is PacketKind.KIT]
    return max((*here, *sealed), default=0)


def send_kit(vault: Vault, post: OfficeId) -> SealedPacket:
    """Seal the published kit to one post into the outbox.

    Raises `WRONG_USE` before the first kit is published, `RECIPIENT_WITHOUT_KEY`.
    """
    require(vault.person.role, Right.PUBLISH_KITS)
    kits = Kits(vault)
    installed = kits.current()
    keys = keys_of(vault, post)
    if installed is None:
        raise PostDeskError(Code.WRONG_USE, why="no_kit_published")
    if keys is None:
        raise PostDeskError(Code.RECIPIENT_WITHOUT_KEY, recipient=post)
    parts, version = {KIT_PART: kits.data(installed.version)}, installed.version
    with vault.writing():
        return seal_to(vault, post, keys, PacketKind.KIT, parts, purpose="kit", kit_version=version)


def _enrolment(data: bytes) -> Enrolment | None:
    try:
        return read_enrolment(open_packet(data, ()))
    except PostDeskError:
        return None
