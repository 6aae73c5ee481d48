"""Whose kit a post believes: pinned by words once, then only forward, key by key."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from postdesk.crypto import fingerprints, signing
from postdesk.crypto.signing import SigningKey
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen, Realm
from postdesk.model.ids import OfficeId
from postdesk.model.kits import KeyEndorsement
from postdesk.model.offices import Directory, Office, OfficeKeys, OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.packet import canonical
from postdesk.packet.codec import OpenedPacket, check_signature
from postdesk.packet.enrolment import check_words, key_words
from postdesk.packet.intake import valid_keys
from postdesk.packet.kit import Kit, read_kit_archive

KIT_PART = "kit.zip"
_ENDORSEMENT = {
    Realm.LIVE: "postdesk-endorsement",
    Realm.TRAINING: "postdesk-training-endorsement",
}


class Pinned(Frozen):
    """What a workspace believes about headquarters, kept in its vault."""

    headquarters: OfficeId
    signing: tuple[str, ...]
    """The signing keys (`ssh-ed25519 ...`) whose kits count, the newest first."""
    kit_id: str
    kit_version: int


@dataclass(frozen=True)
class FirstKit:
    """The first real kit, waiting for headquarters' words."""

    kit: Kit
    headquarters: Office
    keys: OfficeKeys

    def words(self, language: str) -> tuple[str, ...]:
        """The words that headquarters must read out."""
        return key_words(self.keys, language)

    def confirm(self, typed: str, language: str) -> Pinned:
        """Pin headquarters' key after a call. Raises `WORDS_DIFFER`."""
        check_words(self.keys, typed, language)
        return Pinned(
            headquarters=self.headquarters.id,
            signing=(self.keys.signing,),
            kit_id=self.kit.head.id,
            kit_version=self.kit.head.version,
        )


@dataclass(frozen=True)
class NextKit:
    """A later kit that counts: its content, the directory to use with it, what to pin now.

    `rolled_back` means that its content is older than what is installed; the directory never is.
    """

    kit: Kit
    directory: Directory
    pinned: Pinned
    rolled_back: bool


def first_kit(opened: OpenedPacket, realm: Realm) -> FirstKit:
    """The kit in a packet, whose own directory must list the headquarters that signed it.

    Raises `KIT_REFUSED`, `PACKET_WRONG_REALM`, `SIGNATURE_INVALID`, `PACKET_SENDER_REVOKED`.
    """
    kit = _read(opened, realm)
    office = _headquarters(kit.directory, opened.manifest.sender)
    keys = valid_keys(office, opened.manifest.sender_key, opened.manifest.created)
    check_signature(opened, keys.signing)
    return FirstKit(kit, office, keys)


def next_kit(
    opened: OpenedPacket,
    realm: Realm,
    pinned: Pinned,
    directory: Directory,
    *,
    rollback: bool = False,
) -> NextKit:
    """The kit in a packet, signed by a pinned key or by one that a pinned key leads to.

    `directory` is the one in use; what comes out is never behind it, and no revocation is taken
    back. Raises `KIT_OLDER` for content older than installed unless `rollback`,
    `PACKET_SENDER_UNKNOWN` for a key that no pinned key leads to, `PACKET_CONFLICT` for two
    different directories of one version, and what `first_kit` raises.
    """
    kit = _read(opened, realm)
    if opened.manifest.sender != pinned.headquarters:
        raise PostDeskError(Code.PACKET_SENDER_UNKNOWN, sender=opened.manifest.sender)
    signer = _signer(opened, kit, pinned, _revoked(directory, pinned.headquarters))
    check_signature(opened, signer)
    rolled_back = kit.head.version < pinned.kit_version
    if rolled_back and not rollback:
        raise PostDeskError(Code.KIT_OLDER, here=pinned.kit_version, arrived=kit.head.version)
    merged = forward(directory, kit.directory)
    return NextKit(kit, merged, _pin(pinned, kit, merged, signer), rolled_back)


def forward(ours: Directory, arrived: Directory) -> Directory:
    """The newer of two directories, with every revocation of both.

    Raises `PACKET_CONFLICT` if they differ at the same version, `PACKET_WRONG_REALM`.
    """
    if ours.realm is not arrived.realm:
        raise PostDeskError(Code.PACKET_WRONG_REALM, realm=arrived.realm)
    forth, back = _with_revocations(arrived, ours), _with_revocations(ours, arrived)
    if ours.version == arrived.version and ours.version > 0 and forth != back:
        raise PostDeskError(Code.PACKET_CONFLICT, reason="directory", version=ours.version)
    return forth if arrived.version >= ours.version else back


def endorse(new_signing: str, old: SigningKey, realm: Realm, at: datetime) -> KeyEndorsement:
    """The old headquarters key's word for the new one, for the kit's `endorsements.json`."""
    blank = KeyEndorsement(old_signing=old.public, new_signing=new_signing, at=at, signature="")
    signature = signing.sign(_endorsed(blank), old, _ENDORSEMENT[realm])
    return blank.model_copy(update={"signature": signature})


@dataclass(frozen=True)
class Expiring:
    """A key that ends soon; `days` may be negative."""

    office: OfficeId
    days: int


def expiring(directory: Directory, now: datetime, within: timedelta) -> tuple[Expiring, ...]:
    """Offices whose newest key ends within that time, the soonest first."""
    found = []
    for office in directory.offices:
        live = [keys for keys in office.keys if keys.revoked_at is None]
        ends = [keys.expires for keys in live]
        last = max((end for end in ends if end is not None), default=None)
        if last is not None and None not in ends and last - now <= within:
            found.append(Expiring(office.id, (last - now).days))
    return tuple(sorted(found, key=lambda one: one.days))


def _read(opened: OpenedPacket, realm: Realm) -> Kit:
    manifest = opened.manifest
    if manifest.kind is not PacketKind.KIT:
        raise PostDeskError(Code.KIT_REFUSED, reason="not_a_kit")
    kit = read_kit_archive(opened.parts[KIT_PART])
    for found in (manifest.realm, kit.head.realm, kit.directory.realm):
        if found is not realm:
            raise PostDeskError(Code.PACKET_WRONG_REALM, realm=found)
    return kit


def _headquarters(directory: Directory, sender: OfficeId) -> Office:
    office = directory.office(sender)
    if office is None or office.kind is not OfficeKind.HEADQUARTERS:
        raise PostDeskError(Code.KIT_REFUSED, reason="not_headquarters", sender=sender)
    return office


def _revoked(directory: Directory, headquarters: OfficeId) -> frozenset[str]:
    """Headquarters' revoked keys: they neither sign nor endorse, whatever date they claim."""
    office = directory.office(headquarters)
    listed = () if office is None else office.keys
    return frozenset(keys.signing for keys in listed if keys.revoked_at is not None)


def _signer(opened: OpenedPacket, kit: Kit, pinned: Pinned, revoked: frozenset[str]) -> str:
    """The public key that signed, if it is pinned or endorsed link by link from a pinned one."""
    believed = [public for public in pinned.signing if public not in revoked]
    for link in kit.endorsements.endorsements:
        known = link.old_signing in believed and link.new_signing not in revoked
        if known and _holds(link, kit.head.realm):
            believed.append(link.new_signing)
    for public in believed:
        if fingerprints.fingerprint(public) == opened.manifest.sender_key:
            return public
    raise PostDeskError(Code.PACKET_SENDER_UNKNOWN, sender=opened.manifest.sender, reason="key")


def _holds(link: KeyEndorsement, realm: Realm) -> bool:
    try:
        signing.verify(_endorsed(link), link.signature, link.old_signing, _ENDORSEMENT[realm])
    except PostDeskError:
        return False
    return True


def _endorsed(link: KeyEndorsement) -> bytes:
    value = link.model_dump(mode="json", exclude={"signature"})
    return canonical.encode(value)


def _pin(pinned: Pinned, kit: Kit, directory: Directory, signer: str) -> Pinned:
    """The signer, then the other keys of headquarters in a directory that it signed for."""
    office = directory.office(pinned.headquarters)
    listed: Sequence[OfficeKeys] = () if office is None else office.keys
    revoked = _revoked(directory, pinned.headquarters)
    wanted = [*(keys.signing for keys in listed), signer]
    return Pinned(
        headquarters=pinned.headquarters,
        signing=tuple(key for key in dict.fromkeys(wanted) if key not in revoked),
        kit_id=kit.head.id,
        kit_version=kit.head.version,
    )


def _with_revocations(directory: Directory, other: Directory) -> Directory:
    offices = tuple(_keep_revoked(office, other.office(office.id)) for office in directory.offices)
    return directory.model_copy(update={"offices": offices})


def _keep_revoked(office: Office, before: Office | None) -> Office:
    """The office with each key revoked that was revoked before, from the earlier date."""
    dates = {
        keys.signing: keys.revoked_at
        for keys in (before.keys if before is not None else ())
        if keys.revoked_at is not None
    }
    keys = tuple(
        one.model_copy(
            update={"revoked_at": min(one.revoked_at or dates[one.signing], dates[one.signing])}
        )
        if one.signing in dates
        else one
        for one in office.keys
    )
    return office.model_copy(update={"keys": keys})
