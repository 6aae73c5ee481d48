"""A packet opens whole for its recipient alone, or not at all."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest

from postdesk.crypto.sealing import OpeningKey, new_opening_key, seal
from postdesk.crypto.signing import SigningKey, new_signing_key, sign
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import PacketKind, Part
from postdesk.packet import canonical, codec
from postdesk.packet.archive import write_archive
from postdesk.packet.codec import Heading, build, check_signature, open_envelope, open_packet

_READER, _WRITER = new_opening_key(), new_signing_key()
_HEADING = Heading(
    realm=Realm.LIVE,
    kind=PacketKind.REFERRAL,
    packet=PacketId("ab" * 16),
    sender=OfficeId("post-07"),
    created=datetime(2026, 11, 12, 3, 4, tzinfo=UTC),
    epoch=1,
    number=2,
    previous="c" * 64,
    purpose="referral",
)
_PARTS = {"case.json": b'{"code":"R07-0412"}', "attachment-01.jpg": bytes(range(200))}
_REQUIRED = {
    PacketKind.ENROLMENT: "enrolment.json",
    PacketKind.KIT: "kit.zip",
    PacketKind.REFERRAL: "case.json",
    PacketKind.MESSAGE: "message.json",
    PacketKind.RECEIPT: "receipt.json",
    PacketKind.STATISTICS: "statistics.json",
    PacketKind.HANDOVER: "vault.json",
}


def _build(
    heading: Heading = _HEADING,
    parts: Mapping[str, bytes] = _PARTS,
    key: SigningKey = _WRITER,
    reader: OpeningKey = _READER,
) -> bytes:
    return build(heading, parts, signing_key=key, recipients=[reader.public]).data


def _of_kind(kind: PacketKind) -> bytes:
    recipients = [] if kind is PacketKind.ENROLMENT else [_READER.public]
    heading = replace(_HEADING, kind=kind)
    return build(heading, {_REQUIRED[kind]: b"{}"}, signing_key=_WRITER, recipients=recipients).data


def _refused(data: bytes, key: OpeningKey = _READER) -> tuple[Code, str]:
    with pytest.raises(PostDeskError) as refused:
        open_packet(data, [key.secret])
    return refused.value.code, str(refused.value.values.get("reason", ""))


def _forge(change: Callable[[dict[str, Any]], object], **parts: bytes) -> bytes:
    """A packet sealed to us whose manifest was changed and signed again."""
    opened = open_packet(_build(), [_READER.secret])
    manifest: dict[str, Any] = opened.manifest.model_dump(mode="json")
    change(manifest)
    data = canonical.encode(manifest)
    signature = sign(data, _WRITER, "postdesk").encode()
    contents = {**opened.parts, **{name.replace("_", "."): part for name, part in parts.items()}}
    listed = [part["name"] for part in manifest["parts"]]
    body = [(name, contents[name]) for name in listed]
    plain = write_archive([(codec.MANIFEST, data), (codec.SIGNATURE, signature), *body])
    return seal(plain, [_READER.public])


def test_a_packet_comes_back_whole() -> None:
    """Parts, manifest and its digest; the signature is the sender's and nobody else's."""
    packet = build(_HEADING, _PARTS, signing_key=_WRITER, recipients=[_READER.public])
    opened = open_packet(packet.data, [new_opening_key().secret, _READER.secret])
    assert opened.parts == _PARTS
    assert opened.manifest == packet.manifest
    assert opened.manifest_sha256 == packet.manifest_sha256
    envelope = open_envelope(packet.data, [_READER.secret])
    check_signature(envelope, _WRITER.public)
    with pytest.raises(PostDeskError) as refused:
        check_signature(envelope, new_signing_key().public)
    assert refused.value.code is Code.SIGNATURE_INVALID


def test_a_lost_packet_says_nothing() -> None:
    """Neither sender, case nor kind can be read without the key."""
    data = _build()
    for told in (b"post-07", b"R07-0412", b"referral", b"case.json", _WRITER.public.encode()):
        assert told not in data


def test_another_office_cannot_open_it() -> None:
    """The seal is for one office."""
    assert _refused(_build(), new_opening_key())[0] is Code.SEAL_NOT_FOR_US


def test_training_signatures_prove_nothing_in_live_work() -> None:
    """The realm chooses the namespace: a manifest moved to the other realm loses its signature."""
    training = _build(replace(_HEADING, realm=Realm.TRAINING))
    check_signature(open_envelope(training, [_READER.secret]), _WRITER.public)

    def enliven(manifest: dict[str, Any]) -> None:
        manifest["realm"] = "training"

    moved = open_envelope(_forge(enliven), [_READER.secret])
    with pytest.raises(PostDeskError) as refused:
        check_signature(moved, _WRITER.public)
    assert refused.value.code is Code.SIGNATURE_INVALID


@pytest.mark.parametrize("kind", list(PacketKind))
def test_every_flip_and_every_truncation_is_refused(kind: PacketKind) -> None:
    """Of each kind of packet: no byte can change, no end be cut, and it would still count."""
    data = _of_kind(kind)
    check_signature(open_envelope(data, [_READER.secret]), _WRITER.public)
    for position in range(len(data)):
        flipped = bytearray(data)
        flipped[position] ^= 1 << position % 8
        assert not _counts(bytes(flipped)), position
        assert not _counts(data[:position]), position


def _counts(data: bytes) -> bool:
    """Whether a packet opens and bears the sender's signature over what it opens to."""
    try:
        envelope = open_envelope(data, [_READER.secret])
        check_signature(envelope, _WRITER.public)
        envelope.unpack()
    except PostDeskError:
        return False
    return True


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("packet", "../../etc/passwd", "manifest_packet_id"),
        ("sender", "post 07\n", "manifest_sender"),
        ("sender_key", "xyz", "manifest_sender_key"),
        ("recipients", [], "manifest_recipients"),
        ("recipients", ["0" * 64] * 2, "manifest_recipients"),
        ("created", "2026-11-12T03:04:00", "manifest_created"),
        ("epoch", 0, "manifest_epoch"),
        ("number", 0, "manifest_number"),
        ("number", 1, "manifest_previous"),
        ("previous", "", "manifest_previous"),
        ("purpose", "x" * 257, "manifest_texts"),
        ("kit_version", -1, "manifest_texts"),
        ("withheld", [{"epoch": 0, "numbers": [1]}], "manifest_withheld"),
        ("withheld", [{"epoch": 2, "numbers": [1]}], "manifest_withheld"),
        ("withheld", [{"epoch": 1, "numbers": [1]}] * 2, "manifest_withheld"),
        ("withheld", [{"epoch": 1, "numbers": []}], "manifest_withheld"),
        ("withheld", [{"epoch": 1, "numbers": [0, 1]}], "manifest_withheld"),
        ("withheld", [{"epoch": 1, "numbers": [2, 1]}], "manifest_withheld"),
        ("withheld", [{"epoch": 1, "numbers": [*range(1, 1002)]}], "manifest_withheld"),
        ("parts", [], "manifest_parts"),
        ("kind", "receipt", "manifest_parts"),
        ("kind", "party", "enum"),
        ("format", 0, "format_missing"),
        ("format", True, "format_missing"),
        ("more", 1, "extra_forbidden"),
    ],
)
def test_manifests_are_strict(field: str, value: object, reason: str) -> None:
    """A signature does not make a malformed manifest right."""
    code, told = _refused(_forge(lambda manifest: manifest.update({field: value})))
    assert (code, told) == (Code.PACKET_DAMAGED, reason)


def test_a_later_format_is_told_from_damage() -> None:
    """A newer program wrote it: not damaged, but not for this reader."""
    assert _refused(_forge(lambda manifest: manifest.update(format=2)))[0] is Code.PACKET_NEWER


def test_parts_are_those_of_the_manifest() -> None:
    """A part swapped after signing, or of another size, is refused."""
    for other in (b'{"code":"R07-0413"}', b"{}"):
        damaged = _forge(dict.copy, case_json=other)
        assert _refused(damaged) == (Code.PACKET_DAMAGED, "part_differs")


def test_unlisted_and_misplaced_parts_are_refused() -> None:
    """The zip holds what the manifest lists, manifest and signature first."""
    opened = open_packet(_build(), [_READER.secret])
    head = (codec.MANIFEST, opened.manifest_bytes)
    mark = (codec.SIGNATURE, opened.signature.encode())
    body = sorted(opened.parts.items())
    for entries in ([head, mark, *body, ("x", b"")], [head, mark], [mark, head, *body], body, []):
        code, _ = _refused(seal(write_archive(entries), [_READER.public]))
        assert code is Code.PACKET_DAMAGED
    assert _refused(seal(b"no zip at all", [_READER.public]))[0] is Code.PACKET_DAMAGED


def test_only_enrolments_travel_unsealed() -> None:
    """A bare zip with a referral is refused, and so is a sealed enrolment."""
    opened = open_packet(_build(), [_READER.secret])
    plain = write_archive(
        [
            (codec.MANIFEST, opened.manifest_bytes),
            (codec.SIGNATURE, opened.signature.encode()),
            *sorted(opened.parts.items()),
        ]
    )
    assert _refused(plain) == (Code.PACKET_DAMAGED, "not_sealed")
    enrolment = _of_kind(PacketKind.ENROLMENT)
    assert open_packet(enrolment, []).manifest.kind is PacketKind.ENROLMENT
    assert _refused(seal(enrolment, [_READER.public])) == (Code.PACKET_DAMAGED, "not_sealed")


def test_an_enrolment_is_stored_plainly() -> None:
    """Deflated, its last bits could change unnoticed."""
    even = b'{"a":"' + b"ab" * 20_000 + b'"}'
    heading = replace(_HEADING, kind=PacketKind.ENROLMENT)
    packet = build(heading, {"enrolment.json": even}, signing_key=_WRITER)
    assert _refused(packet.data) == (Code.PACKET_DAMAGED, "zip_method")


def test_only_kits_may_be_larger() -> None:
    """A reader that takes kits in does not take large packets of other kinds."""
    body = bytes(codec.MAX_PACKET)
    parts = {"case.json": b"{}", "attachment-01.bin": body}
    manifest = open_packet(_build(), [_READER.secret]).manifest.model_copy(
        update={
            "parts": tuple(
                Part(name=name, size=len(parts[name]), sha256=sha256(parts[name]).hexdigest())
                for name in sorted(parts)
            )
        }
    )
    data = canonical.encode_model(manifest)
    mark = sign(data, _WRITER, "postdesk").encode()
    entries = [(codec.MANIFEST, data), (codec.SIGNATURE, mark), *sorted(parts.items())]
    sealed = seal(write_archive(entries), [_READER.public])
    with pytest.raises(PostDeskError) as refused:
        open_packet(sealed, [_READER.secret], max_bytes=codec.MAX_KIT)
    assert refused.value.code is Code.PACKET_TOO_LARGE


def test_a_kit_may_be_under_a_passphrase() -> None:
    """For a post that has no key yet; other kinds may not."""
    heading = replace(_HEADING, kind=PacketKind.KIT)
    kit = build(heading, {"kit.zip": b"PK"}, signing_key=_WRITER, passphrase="sand well wind")
    assert open_packet(kit.data, [], passphrase="sand well wind").parts == {"kit.zip": b"PK"}
    assert _refused(kit.data) == (Code.SEAL_NOT_FOR_US, "passphrase")
    with pytest.raises(PostDeskError) as refused:
        build(_HEADING, _PARTS, signing_key=_WRITER, passphrase="sand well wind")
    assert refused.value.code is Code.WRONG_USE


def test_what_no_reader_would_accept_is_not_built() -> None:
    """The writer is held to the reader's rules."""
    for heading, parts in (
        (replace(_HEADING, packet=PacketId("x")), _PARTS),
        (replace(_HEADING, number=1), _PARTS),
        (_HEADING, {"other.json": b"{}"}),
        (_HEADING, {"case.json": b"{}", "../a": b""}),
        (_HEADING, {"case.json": b"{}", "manifest.json": b""}),
        (replace(_HEADING, created=datetime(2026, 1, 1)), _PARTS),  # noqa: DTZ001
    ):
        with pytest.raises(PostDeskError) as refused:
            _build(heading, parts)
        assert refused.value.code is Code.WRONG_USE


def test_sizes_are_limited_before_opening() -> None:
    """Too much is neither built nor read."""
    with pytest.raises(PostDeskError) as refused:
        _build(parts={"case.json": b"{}", "attachment-01.bin": bytes(codec.MAX_PACKET)})
    assert refused.value.code is Code.PACKET_TOO_LARGE
    assert _refused(bytes(codec.MAX_PACKET + 1))[0] is Code.PACKET_TOO_LARGE
