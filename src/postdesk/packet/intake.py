"""Judges a packet from a stick: whose it is, whether it may count, and what to do if not.

Pure but for the cryptography; used by desk and regional alike.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from postdesk.crypto import fingerprints, sealing
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.offices import Directory, Office, OfficeKeys, OfficeKind
from postdesk.model.packets import Manifest, PacketKind, Receipt
from postdesk.model.referrals import CaseShare
from postdesk.packet import canonical
from postdesk.packet.codec import MAX_PACKET, Envelope, OpenedPacket, check_signature, open_envelope
from postdesk.packet.ledger import Placed
from postdesk.packet.messages import Said, read_message
from postdesk.packet.receipts import read_receipt
from postdesk.packet.statistics_share import StatisticsShare, read_statistics

Content = CaseShare | Receipt | Said | StatisticsShare | None
"""What a packet's main part says; None for kinds whose parts have readers of their own."""


class KnownPackets(Protocol):
    """What the workspace has taken in; `store` keeps it."""

    def placed(self, packet: PacketId) -> Placed | None:
        """The taken-in packet of that id."""
        ...

    def at(self, sender: OfficeId, epoch: int, number: int) -> Placed | None:
        """The taken-in packet at that place of a sender's chain to us."""
        ...

    def newest(self, sender: OfficeId, subject: str) -> tuple[int, int] | None:
        """Epoch and number of the newest taken-in packet on `subject` (see `subject_of`)."""
        ...


@dataclass(frozen=True)
class Accepted:
    """A packet that counts: proven, for us, new."""

    opened: OpenedPacket
    office: Office
    content: Content
    subject: str


@dataclass(frozen=True)
class AlreadyHere:
    """The very packet was taken in before."""

    manifest: Manifest
    office: Office


@dataclass(frozen=True)
class Older:
    """A genuine packet on something of which a newer word has been taken in.

    Its number came all the same: whoever takes packets in notes it, so that it is no gap.
    """

    opened: OpenedPacket
    office: Office
    content: Content
    subject: str


@dataclass(frozen=True)
class Enrolling:
    """An office's own keys, not yet trusted: `enrolment.read_enrolment` and the words are next."""

    opened: OpenedPacket


@dataclass(frozen=True)
class Equipping:
    """A kit, not yet trusted: `trust` is next."""

    opened: OpenedPacket


@dataclass(frozen=True)
class Quarantined:
    """A packet that does not count, why, and harmless values for the sentence.

    `manifest` is what the packet says of itself, unproven; None if it could not be read.
    """

    code: Code
    values: Mapping[str, str | int] = field(default_factory=dict)
    manifest: Manifest | None = None
    manifest_sha256: str = ""
    elsewhere: bool = False
    """Sealed to other keys than ours: one stick carries packets for several offices.

    Nothing tells them from what was sealed to a key that we have lost.
    """


Examined = Accepted | AlreadyHere | Older | Enrolling | Equipping | Quarantined


def examine(
    data: bytes,
    *,
    secrets: Sequence[str],
    directory: Directory,
    realm: Realm,
    known: KnownPackets,
    max_bytes: int = MAX_PACKET,
) -> Examined:
    """Size, seal, format, realm, recipient, signature, repetition, place in the chain, in turn.

    Nothing of a packet is unpacked before its signature has been checked, but for enrolments and
    kits, whose trust is settled elsewhere. Never raises for what a packet contains.
    """
    manifest, digest = None, ""
    try:
        envelope = open_envelope(data, secrets, max_bytes=max_bytes)
        manifest, digest = envelope.manifest, envelope.manifest_sha256
        return _judge(envelope, secrets, directory, realm, known)
    except PostDeskError as refused:
        code = _PACKET_CODES.get(refused.code, refused.code)
        # what only a passphrase opens says so: it may be a move's, or meant for us
        elsewhere = refused.code is Code.SEAL_NOT_FOR_US and not refused.values
        return Quarantined(code, refused.values, manifest, digest, elsewhere)


_PACKET_CODES: Mapping[Code, Code] = {
    Code.SEAL_DAMAGED: Code.PACKET_DAMAGED,
    Code.SEAL_NOT_FOR_US: Code.PACKET_FOREIGN,
}


def subject_of(content: Content) -> str:
    """What a newer packet of the same sender replaces; empty where none does."""
    if isinstance(content, CaseShare):
        return f"case:{content.code}"
    return f"statistics:{content.month}" if isinstance(content, StatisticsShare) else ""


def valid_keys(office: Office, sender_key: str, at: datetime) -> OfficeKeys:
    """The keys that an office signed with at that time.

    Raises `PACKET_SENDER_UNKNOWN` for a key that is not listed, `PACKET_SENDER_REVOKED` with the
    reason `revoked` or `expired`. When a key became valid is not asked: a post's first packets are
    older than its entry in the directory, and laptops without power forget the date.
    """
    keys = next(
        (keys for keys in office.keys if fingerprints.fingerprint(keys.signing) == sender_key), None
    )
    if keys is None:
        raise PostDeskError(Code.PACKET_SENDER_UNKNOWN, sender=office.id, reason="key")
    reason = ""
    if keys.revoked_at is not None and at >= keys.revoked_at:
        reason = "revoked"
    elif keys.expires is not None and at >= keys.expires:
        reason = "expired"
    if reason:
        raise PostDeskError(Code.PACKET_SENDER_REVOKED, sender=office.id, reason=reason)
    return keys


def _judge(
    envelope: Envelope,
    secrets: Sequence[str],
    directory: Directory,
    realm: Realm,
    known: KnownPackets,
) -> Examined:
    manifest = envelope.manifest
    if manifest.realm is not realm:
        raise PostDeskError(Code.PACKET_WRONG_REALM, realm=manifest.realm)
    if manifest.kind is PacketKind.ENROLMENT:
        return Enrolling(envelope.unpack())
    _check_recipient(manifest, secrets)
    if manifest.kind is PacketKind.KIT:
        return Equipping(envelope.unpack())
    office = _proven_sender(envelope, directory, realm)
    opened = envelope.unpack()
    if _is_here(opened, known):
        return AlreadyHere(manifest, office)
    _check_chain(opened, known)
    content = _CONTENTS.get(manifest.kind, _raw)(opened.parts)
    if office.kind is OfficeKind.POST and _speaker(content, office.id) != office.id:
        raise PostDeskError(Code.PACKET_DAMAGED, reason="other_sender")
    subject = subject_of(content)
    newest = known.newest(manifest.sender, subject) if subject else None
    if newest is not None and (manifest.epoch, manifest.number) < newest:
        return Older(opened, office, content, subject)
    return Accepted(opened, office, content, subject)


def _check_recipient(manifest: Manifest, secrets: Sequence[str]) -> None:
    """A packet opened and sealed again to somebody else still names whom it was meant for."""
    ours = {fingerprints.fingerprint(sealing.public_of(secret)) for secret in secrets}
    if manifest.recipients and ours.isdisjoint(manifest.recipients):
        raise PostDeskError(Code.PACKET_FOREIGN, reason="other_recipient")


def _proven_sender(envelope: Envelope, directory: Directory, realm: Realm) -> Office:
    manifest = envelope.manifest
    office = directory.office(manifest.sender)
    if office is None or office.realm is not realm:
        raise PostDeskError(Code.PACKET_SENDER_UNKNOWN, sender=manifest.sender, reason="office")
    keys = valid_keys(office, manifest.sender_key, manifest.created)
    check_signature(envelope, keys.signing)
    return office


def _is_here(opened: OpenedPacket, known: KnownPackets) -> bool:
    placed = known.placed(opened.manifest.packet)
    if placed is None:
        return False
    if placed.manifest_sha256 != opened.manifest_sha256:
        raise PostDeskError(Code.PACKET_CONFLICT, reason="packet_id", **_where(opened.manifest))
    return True


def _check_chain(opened: OpenedPacket, known: KnownPackets) -> None:
    """Two packets at one place, or a hash that does not fit its neighbours: a copied vault."""
    manifest = opened.manifest
    sender, epoch, number = manifest.sender, manifest.epoch, manifest.number
    if known.at(sender, epoch, number) is not None:
        raise PostDeskError(Code.PACKET_CONFLICT, reason="number", **_where(manifest))
    before = known.at(sender, epoch, number - 1)
    after = known.at(sender, epoch, number + 1)
    fits_before = before is None or before.manifest_sha256 == manifest.previous
    fits_after = after is None or after.place.previous == opened.manifest_sha256
    if not (fits_before and fits_after):
        raise PostDeskError(Code.PACKET_CONFLICT, reason="chain", **_where(manifest))


def _speaker(content: Content, default: str) -> str:
    """Whose word the content says it is; a post sends its own, other offices pass on."""
    if isinstance(content, CaseShare):
        return content.post
    return content.office if isinstance(content, StatisticsShare) else default


def _where(manifest: Manifest) -> dict[str, str | int]:
    return {"sender": manifest.sender, "epoch": manifest.epoch, "number": manifest.number}


def _case(parts: Mapping[str, bytes]) -> Content:
    return canonical.read_model(parts["case.json"], CaseShare)


def _raw(_parts: Mapping[str, bytes]) -> Content:
    return None


_CONTENTS: Mapping[PacketKind, Callable[[Mapping[str, bytes]], Content]] = {
    PacketKind.REFERRAL: _case,
    PacketKind.MESSAGE: read_message,
    PacketKind.RECEIPT: read_receipt,
    PacketKind.STATISTICS: read_statistics,
}
