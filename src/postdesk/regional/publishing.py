"""Publish kits at headquarters: numbered, with the directory as it stands, sealed to each post."""

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts
from postdesk.model.ids import KitVersion, OfficeId
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import ReferralState
from postdesk.model.roles import Right
from postdesk.packet import canonical
from postdesk.packet.codec import SealedPacket
from postdesk.packet.kit import DIRECTORY, ENDORSEMENTS, Kit
from postdesk.packet.kit_revision import revise
from postdesk.packet.succession import chain
from postdesk.packet.trust import KIT_PART
from postdesk.progress import Progress, silent
from postdesk.regional.content import with_recipients
from postdesk.regional.equipping import posts
from postdesk.regional.office import directory_in_use, kit_in_use, require_headquarters
from postdesk.regional.sending import key_for, keys_of, seal_to
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.directory import Directories
from postdesk.store.kits import Kits
from postdesk.store.ledger import Ledger
from postdesk.store.office import OfficeKeeper
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

_NUMBERED_IN = "kit_numbered_in_epoch"
_TOLD = "kit_tells_directory"
_UNKNOWN_SINCE = 1000
"""More kits than any region publishes between a copy and its putting back."""


def publish_kit(vault: Vault) -> KitVersion:
    """Make the next kit: the one in use with the directory and our keys as they stand now.

    Its number is above every kit that is here or was sealed to a post. In a vault that was put back
    from an older copy it leaves a gap: what was published since that copy is not known here.
    Raises `NOT_PERMITTED`, `WRONG_USE` at an office that is not headquarters.
    """
    require_headquarters(vault, Right.PUBLISH_KITS)
    base = kit_in_use(vault)
    with vault.transaction():
        return _publish(vault, base, Texts({}), validated=base.head.validated)


def publish_content(vault: Vault, kit: Kit, *, validated: bool) -> KitVersion:
    """Make the next kit of an author's content, with our directory, its recipients and our keys.

    `validated`: whoever publishes says that national bodies have validated it. Raises as
    `publish_kit`.
    """
    require_headquarters(vault, Right.PUBLISH_KITS)
    with vault.transaction():
        Directories(vault).take(with_recipients(vault, kit))
        return _publish(vault, kit, kit.head.notes, validated=validated)


def _publish(vault: Vault, base: Kit, notes: Texts, *, validated: bool) -> KitVersion:
    version, links = next_number(vault), chain(vault)
    ours = {DIRECTORY: canonical.encode_model(directory_in_use(vault))}
    ours[ENDORSEMENTS] = canonical.encode_model(links)
    data = revise(
        base,
        ours,
        kit_id=OfficeKeeper(vault).office().id,
        version=version,
        realm=vault.realm,
        created=vault.clock(),
        notes=notes,
        validated=validated,
    )
    Kits(vault).install(version, data)
    Settings(vault).put(_NUMBERED_IN, vault.epoch)
    Settings(vault).put(_TOLD, directory_in_use(vault).version)
    Audit(vault).append(AuditKind.SETTING, f"kit {version}", "published")
    return version


def leaves_numbers_out(vault: Vault) -> bool:
    """Whether the next kit's number leaves a gap: this vault was put back from an older copy."""
    return bool(_highest(vault)) and Settings(vault).get(_NUMBERED_IN, vault.epoch) != vault.epoch


def is_behind(vault: Vault) -> bool:
    """Whether offices, keys or recipients changed since the kit was published that names them."""
    told = Settings(vault).get(_TOLD)
    return told is not None and told != directory_in_use(vault).version


def next_number(vault: Vault) -> KitVersion:
    """The number that the next kit gets."""
    gap = _UNKNOWN_SINCE if leaves_numbers_out(vault) else 0
    return KitVersion(_highest(vault) + gap + 1)


def _highest(vault: Vault) -> int:
    """The highest number of a kit that is here or was sealed; 0 if there is none."""
    kits = Kits(vault)
    here = [kit.version for kit in (kits.current(), kits.previous()) if kit is not None]
    sent = (packet for post in posts(vault) for packet in Ledger(vault).sent_to(post.id))
    sealed = [one.manifest.kit_version for one in sent if one.manifest.kind is PacketKind.KIT]
    return max((*here, *sealed), default=0)


def kit_sent(vault: Vault, office: OfficeId, version: KitVersion) -> ReferralState | None:
    """How far a kit has come on its way to an office; None if it was never sealed for it."""
    sent = [
        packet.state
        for packet in Ledger(vault).sent_to(office)
        if packet.manifest.kind is PacketKind.KIT and packet.manifest.kit_version == version
    ]
    return sent[-1] if sent else None


def without_kit(vault: Vault) -> tuple[OfficeId, ...]:
    """The offices with a valid key that the published kit was not sealed for yet."""
    installed = Kits(vault).current()
    if installed is None:
        return ()
    return tuple(
        office.id
        for office in posts(vault)
        if key_for(vault, office) is not None
        and kit_sent(vault, office.id, installed.version) is None
    )


def send_kit_to_all(vault: Vault, progress: Progress = silent) -> int:
    """Seal the published kit for all of `without_kit`, each by itself; for how many it was.

    A stop leaves those sealed before it. Raises as `send_kit`, but for a missing key.
    """
    require_headquarters(vault, Right.PUBLISH_KITS)
    left = without_kit(vault)
    for done, office in enumerate(left):
        progress(done, len(left))
        send_kit(vault, office)
    progress(len(left), len(left))
    return len(left)


def send_kit(vault: Vault, post: OfficeId) -> SealedPacket:
    """Seal the published kit to one post into the outbox.

    Raises `WRONG_USE` before the first kit is published, `RECIPIENT_WITHOUT_KEY`, and as
    `publish_kit`.
    """
    require_headquarters(vault, Right.PUBLISH_KITS)
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
