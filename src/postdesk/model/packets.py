"""Sealed files that travel, their manifest, and the receipts that come back."""

from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen, Realm
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.referrals import Outcome


class PacketKind(StrEnum):
    """What a packet carries."""

    ENROLMENT = "enrolment"
    KIT = "kit"
    REFERRAL = "referral"
    MESSAGE = "message"
    RECEIPT = "receipt"
    STATISTICS = "statistics"
    HANDOVER = "handover"


class Part(Frozen):
    """One file inside a packet: its plain name, size in bytes and SHA-256 in hex."""

    name: str
    size: int
    sha256: str


class Withheld(Frozen):
    """Numbers of an epoch of a sender's that will never come: what they held was taken back."""

    epoch: int
    numbers: tuple[int, ...]


class Manifest(Frozen):
    """What is signed: who, to whom, what, which number, and a digest of every part."""

    format: int
    realm: Realm
    kind: PacketKind
    packet: PacketId
    sender: OfficeId
    sender_key: str
    """Fingerprint (SHA-256, hex) of the signing key."""
    recipients: tuple[str, ...]
    """Fingerprints (SHA-256, hex) of the opening keys it is sealed to."""
    created: datetime
    epoch: int
    number: int
    """Counts from 1 per sender, recipient and epoch."""
    previous: str
    """SHA-256 (hex) of this sender's previous manifest to this recipient; empty for the first."""
    audit_head: str = ""
    kit_version: int = 0
    pack_hash: str = ""
    purpose: str = ""
    consent: str = ""
    withheld: tuple[Withheld, ...] = ()
    """Of this sender to this recipient, as far as no receipt tells that they came; newest first."""
    parts: tuple[Part, ...]


class ReceiptState(StrEnum):
    """What the recipient says about a packet or case."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    OUTCOME = "outcome"


class ReceiptLine(Frozen):
    """The recipient's word on one packet and case."""

    packet: PacketId
    manifest_sha256: str
    code: CaseCode
    state: ReceiptState
    at: datetime
    reason: str = ""
    outcome: Outcome | None = None


class Receipt(Frozen):
    """The content of `receipt.json`: words on one sender's packets, and the numbers not seen."""

    lines: tuple[ReceiptLine, ...]
    missing_numbers: tuple[int, ...] = ()
