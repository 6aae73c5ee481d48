"""Builds and opens packets in memory: a signed manifest and its parts, zipped, sealed.

Nothing here touches a disk, and nothing here trusts: whose signature it is, `intake` asks.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from postdesk.crypto import fingerprints, sealing, signing
from postdesk.crypto.signing import SigningKey
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import Manifest, PacketKind, Part, Withheld
from postdesk.packet import canonical
from postdesk.packet.archive import Archive, Limits, read_archive, write_archive
from postdesk.packet.manifests import FORMAT, NAMESPACES, check_manifest, read_manifest

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.sig"
MAX_PACKET = 32 * 1024 * 1024
"""Bytes of a packet on the stick, and of all its parts together; kits, handovers may be larger."""
MAX_KIT = 288 * 1024 * 1024
_LARGE = frozenset({PacketKind.KIT, PacketKind.HANDOVER})
_MAX_PARTS = 100
_MAX_MANIFEST = 256 * 1024
_MAX_SIGNATURE = 4096
_MAX_SIGNED = _MAX_MANIFEST + _MAX_SIGNATURE
_ZIP_MAGIC = b"PK\x03\x04"
_PASSPHRASE_STANZA = b"age-encryption.org/v1\n-> scrypt "


@dataclass(frozen=True)
class Heading:
    """A manifest's fields as the sender knows them; the rest follows from keys and parts."""

    realm: Realm
    kind: PacketKind
    packet: PacketId
    sender: OfficeId
    created: datetime
    epoch: int
    number: int
    previous: str = ""
    audit_head: str = ""
    kit_version: int = 0
    pack_hash: str = ""
    purpose: str = ""
    consent: str = ""
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True)
class SealedPacket:
    """The file that travels, and what the sender's ledger keeps of it."""

    data: bytes
    manifest: Manifest
    manifest_sha256: str


@dataclass(frozen=True)
class OpenedPacket:
    """A packet whose parts are those that its manifest names; its sender is not yet proven."""

    manifest: Manifest
    manifest_bytes: bytes
    signature: str
    parts: Mapping[str, bytes]

    @property
    def manifest_sha256(self) -> str:
        """SHA-256 (hex) of the manifest's bytes: what receipts and the chain name."""
        return hashlib.sha256(self.manifest_bytes).hexdigest()


@dataclass(frozen=True)
class Envelope:
    """A packet whose seal is open and whose parts are still packed."""

    manifest: Manifest
    manifest_bytes: bytes
    signature: str
    archive: Archive

    @property
    def manifest_sha256(self) -> str:
        """SHA-256 (hex) of the manifest's bytes, as an `OpenedPacket` has it."""
        return hashlib.sha256(self.manifest_bytes).hexdigest()

    def unpack(self) -> OpenedPacket:
        """All parts, each of the size and digest that the manifest names, or `PACKET_DAMAGED`."""
        parts = {part.name: self._unpack(part) for part in self.manifest.parts}
        return OpenedPacket(self.manifest, self.manifest_bytes, self.signature, parts)

    def _unpack(self, part: Part) -> bytes:
        if self.archive.size(part.name) != part.size:
            raise PostDeskError(Code.PACKET_DAMAGED, reason="part_differs", part=part.name)
        data = self.archive.read(part.name)
        if hashlib.sha256(data).hexdigest() != part.sha256:
            raise PostDeskError(Code.PACKET_DAMAGED, reason="part_differs", part=part.name)
        return data


def build(
    heading: Heading,
    parts: Mapping[str, bytes],
    *,
    signing_key: SigningKey,
    recipients: Sequence[str] = (),
    passphrase: str = "",
) -> SealedPacket:
    """A packet signed by `signing_key` and sealed to `recipients` (`age1...`, all of one office).

    An enrolment is not sealed; a kit or handover may go under a `passphrase` instead. Raises
    `WRONG_USE` for a heading or parts that no reader would accept, `PACKET_TOO_LARGE`,
    `KEY_INVALID`.
    """
    manifest = _manifest(heading, parts, signing_key, recipients)
    manifest_bytes = canonical.encode_model(manifest)
    signature = signing.sign(manifest_bytes, signing_key, NAMESPACES[heading.realm])
    described = [(part.name, parts[part.name]) for part in manifest.parts]
    plain = write_archive(
        [(MANIFEST, manifest_bytes), (SIGNATURE, signature.encode("ascii")), *described]
    )
    most = MAX_KIT if heading.kind in _LARGE else MAX_PACKET
    if len(plain) > most or sum(map(len, parts.values())) > most:
        raise PostDeskError(Code.PACKET_TOO_LARGE, size=len(plain), most=most)
    data = _sealed(plain, heading.kind, recipients, passphrase)
    return SealedPacket(data, manifest, hashlib.sha256(manifest_bytes).hexdigest())


def open_packet(
    data: bytes, secrets: Sequence[str], *, passphrase: str = "", max_bytes: int = MAX_PACKET
) -> OpenedPacket:
    """The packet in `data`, opened with any of `secrets` (or the passphrase of a kit).

    Raises `PACKET_TOO_LARGE`, `SEAL_DAMAGED`, `SEAL_NOT_FOR_US`, `WRONG_PASSPHRASE`,
    `PACKET_NEWER`, `PACKET_DAMAGED`.
    """
    return open_envelope(data, secrets, passphrase=passphrase, max_bytes=max_bytes).unpack()


def open_envelope(
    data: bytes, secrets: Sequence[str], *, passphrase: str = "", max_bytes: int = MAX_PACKET
) -> Envelope:
    """As `open_packet`, but no part is unpacked yet, so that the signature can be asked first."""
    if len(data) > max_bytes:
        raise PostDeskError(Code.PACKET_TOO_LARGE, size=len(data), most=max_bytes)
    unsealed = data.startswith(_ZIP_MAGIC)
    plain = data if unsealed else _unsealed(data, secrets, passphrase)
    limits = Limits(
        parts=_MAX_PARTS + 2, levels=1, part_bytes=max_bytes, total_bytes=max_bytes + _MAX_SIGNED
    )
    archive = read_archive(plain, limits)
    manifest_bytes, signature = _signed(archive)
    manifest = read_manifest(manifest_bytes)
    if archive.names[2:] != tuple(part.name for part in manifest.parts):
        raise PostDeskError(Code.PACKET_DAMAGED, reason="parts_not_as_listed")
    if unsealed != (manifest.kind is PacketKind.ENROLMENT):
        raise PostDeskError(Code.PACKET_DAMAGED, reason="not_sealed")
    if unsealed and not archive.stored:
        # A deflated stream ends in bits that mean nothing; without a seal they could change.
        raise PostDeskError(Code.PACKET_DAMAGED, reason="zip_method")
    if len(data) > MAX_PACKET and manifest.kind not in _LARGE:
        raise PostDeskError(Code.PACKET_TOO_LARGE, size=len(data), most=MAX_PACKET)
    return Envelope(manifest, manifest_bytes, signature, archive)


def is_under_passphrase(data: bytes) -> bool:
    """Whether a file is an age file that a passphrase opens, not a key."""
    return data.startswith(_PASSPHRASE_STANZA)


def check_signature(packet: Envelope | OpenedPacket, public: str) -> None:
    """Raise `SIGNATURE_INVALID` unless `public` (`ssh-ed25519 ...`) signed the manifest."""
    if fingerprints.fingerprint(public) != packet.manifest.sender_key:
        raise PostDeskError(Code.SIGNATURE_INVALID)
    namespace = NAMESPACES[packet.manifest.realm]
    signing.verify(packet.manifest_bytes, packet.signature, public, namespace)


def _manifest(
    heading: Heading, parts: Mapping[str, bytes], key: SigningKey, recipients: Sequence[str]
) -> Manifest:
    described = tuple(
        Part(name=name, size=len(parts[name]), sha256=hashlib.sha256(parts[name]).hexdigest())
        for name in sorted(parts)
    )
    manifest = Manifest(
        format=FORMAT,
        sender_key=fingerprints.fingerprint(key.public),
        recipients=tuple(fingerprints.fingerprint(public) for public in recipients),
        parts=described,
        **vars(heading),
    )
    try:
        check_manifest(manifest)
    except PostDeskError as broken:
        raise PostDeskError(Code.WRONG_USE, **broken.values) from None
    return manifest


def _sealed(plain: bytes, kind: PacketKind, recipients: Sequence[str], passphrase: str) -> bytes:
    if kind is PacketKind.ENROLMENT:
        return plain
    if passphrase and not recipients:
        return sealing.seal_to_passphrase(plain, passphrase)
    return sealing.seal(plain, recipients)


def _unsealed(data: bytes, secrets: Sequence[str], passphrase: str) -> bytes:
    if passphrase:
        return sealing.open_with_passphrase(data, passphrase)
    if is_under_passphrase(data):
        raise PostDeskError(Code.SEAL_NOT_FOR_US, reason="passphrase")
    return sealing.open_sealed(data, secrets)


def _signed(archive: Archive) -> tuple[bytes, str]:
    """The manifest and its signature, which come first; too large ones are not unpacked."""
    if archive.names[:2] != (MANIFEST, SIGNATURE):
        raise PostDeskError(Code.PACKET_DAMAGED, reason="manifest_missing")
    if archive.size(MANIFEST) > _MAX_MANIFEST or archive.size(SIGNATURE) > _MAX_SIGNATURE:
        raise PostDeskError(Code.PACKET_DAMAGED, reason="manifest_too_large")
    try:
        return archive.read(MANIFEST), archive.read(SIGNATURE).decode("ascii")
    except UnicodeDecodeError:
        raise PostDeskError(Code.PACKET_DAMAGED, reason="signature_malformed") from None
