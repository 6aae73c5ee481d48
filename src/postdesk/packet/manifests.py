"""What a manifest of each format must look like, beyond the types of its fields."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm
from postdesk.model.packets import Manifest, PacketKind
from postdesk.packet import canonical
from postdesk.packet.archive import is_plain_name

FORMAT = 1
"""The newest format, the one that is written."""
NAMESPACES: Mapping[Realm, str] = {
    Realm.LIVE: "postdesk",
    Realm.TRAINING: "postdesk-training",
}
"""The SSH signature namespace of each realm: a training signature proves nothing in live work."""

MOST_WITHHELD = 1_000
_MAX_MANIFEST = 256 * 1024
_MAX_RECIPIENTS = 16
_DIGEST = re.compile(r"[0-9a-f]{64}")
_PACKET_ID = re.compile(r"[0-9a-f]{32}")
_OFFICE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_ATTACHMENT = re.compile(r"attachment-[0-9]{2}\.[a-z0-9]{1,5}")
_SHORT = 256


@dataclass(frozen=True)
class _Shape:
    """The parts of a kind: the required one (None: any), and whether attachments may follow."""

    required: str | None
    attachments: bool = False


_SHAPES: Mapping[PacketKind, _Shape] = {
    PacketKind.ENROLMENT: _Shape("enrolment.json"),
    PacketKind.KIT: _Shape("kit.zip"),
    PacketKind.REFERRAL: _Shape("case.json", attachments=True),
    PacketKind.MESSAGE: _Shape("message.json", attachments=True),
    PacketKind.RECEIPT: _Shape("receipt.json"),
    PacketKind.STATISTICS: _Shape("statistics.json"),
    PacketKind.HANDOVER: _Shape(None),
}


def read_manifest(data: bytes) -> Manifest:
    """The manifest in `data`, by the reader of its format.

    Raises `PACKET_NEWER` for a format of a later program, `PACKET_DAMAGED` with a reason.
    """
    if len(data) > _MAX_MANIFEST:
        raise PostDeskError(Code.PACKET_DAMAGED, reason="manifest_too_large")
    value = canonical.read_canonical(data)
    number = value.get("format") if isinstance(value, Mapping) else None
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise PostDeskError(Code.PACKET_DAMAGED, reason="format_missing")
    reader = _READERS.get(number)
    if reader is None:
        raise PostDeskError(Code.PACKET_NEWER, format=number, known=FORMAT)
    return reader(data)


def check_manifest(manifest: Manifest) -> None:
    """Raise `PACKET_DAMAGED` with the first rule of format 1 that `manifest` breaks."""
    rules = {
        "packet_id": _PACKET_ID.fullmatch(manifest.packet) is not None,
        "sender": _OFFICE_ID.fullmatch(manifest.sender) is not None,
        "sender_key": _DIGEST.fullmatch(manifest.sender_key) is not None,
        "recipients": _recipients_fit(manifest),
        "created": manifest.created.tzinfo is not None,
        "epoch": manifest.epoch >= 1,
        "number": manifest.number >= 1,
        "previous": _previous_fits(manifest),
        "texts": _texts_fit(manifest),
        "withheld": _withheld_fits(manifest),
        "parts": _parts_fit(manifest),
    }
    for name, kept in rules.items():
        if not kept:
            raise PostDeskError(Code.PACKET_DAMAGED, reason=f"manifest_{name}")


def _read_format_1(data: bytes) -> Manifest:
    manifest = canonical.validated(data, Manifest)
    check_manifest(manifest)
    return manifest


_READERS: Mapping[int, Callable[[bytes], Manifest]] = {1: _read_format_1}


def _recipients_fit(manifest: Manifest) -> bool:
    """Enrolments are open, kits and handovers may be under a passphrase: these name no key."""
    found = manifest.recipients
    if manifest.kind is PacketKind.ENROLMENT:
        return not found
    whole = all(_DIGEST.fullmatch(one) for one in found)
    unique = len(set(found)) == len(found) <= _MAX_RECIPIENTS
    by_words = manifest.kind in {PacketKind.KIT, PacketKind.HANDOVER}
    return whole and unique and (bool(found) or by_words)


def _previous_fits(manifest: Manifest) -> bool:
    """The first packet of an epoch has none before it, every other one names it."""
    if manifest.number == 1:
        return not manifest.previous
    return _DIGEST.fullmatch(manifest.previous) is not None


def _withheld_fits(manifest: Manifest) -> bool:
    """Each epoch once, the newest first, none to come; its numbers once each, upwards, from 1."""
    epochs = [one.epoch for one in manifest.withheld]
    numbers = [one.numbers for one in manifest.withheld]
    ordered = epochs == sorted(set(epochs), reverse=True)
    begun = all(1 <= epoch <= manifest.epoch for epoch in epochs)
    upwards = all(each and each[0] >= 1 and list(each) == sorted(set(each)) for each in numbers)
    return ordered and begun and upwards and sum(map(len, numbers)) <= MOST_WITHHELD


def _texts_fit(manifest: Manifest) -> bool:
    texts = (manifest.audit_head, manifest.pack_hash, manifest.purpose, manifest.consent)
    return all(len(text) <= _SHORT for text in texts) and manifest.kit_version >= 0


def _parts_fit(manifest: Manifest) -> bool:
    names = [part.name for part in manifest.parts]
    shape = _SHAPES[manifest.kind]
    plain = all(is_plain_name(name) and not name.startswith("manifest.json") for name in names)
    digests = all(_DIGEST.fullmatch(part.sha256) and part.size >= 0 for part in manifest.parts)
    if not (plain and digests and names and names == sorted(set(names))):
        return False
    if shape.required is None:
        return True
    others = [name for name in names if name != shape.required]
    attached = shape.attachments and all(_ATTACHMENT.fullmatch(name) for name in others)
    return shape.required in names and (attached or not others)
