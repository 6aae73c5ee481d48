"""The vectors that a reader must refuse, one failure each."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from postdesk.crypto.sealing import open_sealed, seal
from postdesk.model.base import Realm
from postdesk.model.ids import OfficeId
from postdesk.model.packets import PacketKind
from postdesk.packet import archive, canonical
from postdesk.packet.archive import write_archive
from postdesk.packet.codec import SIGNATURE
from vector_maker import Maker, Vector, case, case_parts

_SCRYPT = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n"


def refused(maker: Maker) -> Iterator[Vector]:
    """Seal, zip, manifest, signature, sender, content."""
    for group in (_seals, _zips, _zip_names, _manifests, _manifest_fields, _signatures, _contents):
        yield from group(maker)


def _damaged(name: str, data: bytes, reason: str, about: str) -> Vector:
    return Vector(name, data, about, code="packet_damaged", reason=reason)


def _foreign(name: str, data: bytes, reason: str, about: str) -> Vector:
    return Vector(name, data, about, code="packet_foreign", reason=reason)


def _seals(maker: Maker) -> Iterator[Vector]:
    whole = maker.packet()
    middle = len(whole) // 2
    header = whole.index(b"\n--- ") + 10
    wrong = {
        "seal_empty": (b"", "An empty file."),
        "seal_not_age": (b"a letter, not a packet", "Not an age file."),
        "seal_cut": (whole[:-1], "The last byte is missing."),
        "seal_cut_in_header": (whole[:60], "Cut in the header."),
        "seal_header_only": (whole[: header + 40], "The header, without anything sealed."),
        "seal_longer": (whole + b"\0", "One byte too many."),
        "seal_flipped": (_flip(whole, middle), "One bit of the sealed bytes changed."),
        "seal_flipped_header": (_flip(whole, header), "One bit of the header's MAC changed."),
        "seal_version": (whole.replace(b"/v1\n", b"/v2\n", 1), "An unknown version of age."),
    }
    for name, (data, about) in wrong.items():
        yield _damaged(name, data, "", about)
    others = maker.packet(to=[maker.other.public])
    yield _foreign("seal_other_key", others, "", "Sealed to another office.")
    passphrase = _SCRYPT + whole[whole.index(b"\n") :]
    yield _foreign("seal_passphrase", passphrase, "passphrase", "Under a passphrase.")
    resealed = seal(_plain(maker, to=maker.other.public), [maker.recipient.public])
    about = "Opened by its recipient and sealed again to us."
    yield _foreign("resealed", resealed, "other_recipient", about)
    bare = _plain(maker)
    yield _damaged("not_sealed", bare, "not_sealed", "A referral without a seal.")


def _plain(maker: Maker, to: str = "") -> bytes:
    """The zip inside a packet; sealed to `to` in its manifest."""
    data = maker.packet(to=[to or maker.recipient.public])
    return open_sealed(data, [maker.recipient.secret, maker.other.secret])


def _flip(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def _zips(maker: Maker) -> Iterator[Vector]:
    plain = write_archive(maker.entries())
    wrong: dict[str, tuple[bytes, str, str]] = {
        "zip_none": (b"a letter", "zip_shape", "No zip inside."),
        "zip_leading": (b"#!/bin/sh\n" + plain, "zip_shape", "Bytes before the first part."),
        "zip_trailing": (plain + b"\0", "zip_shape", "Bytes after the end."),
        "zip_comment": (plain[:-2] + b"\x01\0!", "zip_shape", "A comment."),
        "zip_date": (plain.replace(b"\x21\0", b"\x22\0"), "zip_shape", "Another date."),
        "zip_encrypted": (plain[:6] + b"\x01" + plain[7:], "zip_shape", "Marked as encrypted."),
        "zip_descriptor": (plain[:6] + b"\x08" + plain[7:], "zip_shape", "Sizes after the part."),
        "zip_cut": (plain[:-30], "zip_shape", "Without its directory."),
        "zip_empty": (write_archive([]), "manifest_missing", "No part at all."),
        "zip_crc": (_flip(plain, plain.index(b"R07-0412")), "zip_content", "A part was changed."),
        "zip_link": (_with(plain, 0o120777), "zip_shape", "A symbolic link."),
        "zip_bzip2": (_standard(maker, zipfile.ZIP_BZIP2), "zip_shape", "Packed by bzip2."),
    }
    for name, (data, reason, about) in wrong.items():
        yield _damaged(name, maker.seal_plain(data), reason, about)
    many = write_archive([(f"p{number}", b"") for number in range(10_000)])
    yield _damaged("zip_10000", maker.seal_plain(many), "zip_too_many_parts", "10,000 parts.")
    huge = [*maker.entries()[:2], ("case.json", bytes(30 << 20))]
    yield _damaged("zip_bomb", maker.seal_plain(_deflated(huge)), "zip_ratio", "A bomb of 30 MiB.")
    larger = [*maker.entries()[:2], ("case.json", bytes(40 << 20))]
    bomb = maker.seal_plain(_deflated(larger))
    yield _damaged("zip_bomb_large", bomb, "zip_too_large", "A bomb of 40 MiB.")


def _with(plain: bytes, mode: int) -> bytes:
    return plain.replace(struct.pack("<I", 0o100600 << 16), struct.pack("<I", mode << 16), 1)


def _standard(maker: Maker, method: int) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as written:
        for name, content in maker.entries():
            written.writestr(zipfile.ZipInfo(name), content, method)
    return data.getvalue()


def _deflated(entries: list[tuple[str, bytes]]) -> bytes:
    """A zip of our shape whose large parts are deflated, however far they shrink."""
    pieces, listed, position = [], [], 0
    for name, content in entries:
        deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = deflater.compress(content) + deflater.flush()
        entry = archive.Entry(name, 8, zlib.crc32(content), len(packed), len(content), position)
        piece = archive.local_header(entry) + packed
        pieces.append(piece)
        listed.append(entry)
        position += len(piece)
    return b"".join([*pieces, archive.directory(listed, position)])


def _zip_names(maker: Maker) -> Iterator[Vector]:
    for name, path, about in (
        ("slash", "../x.json", "A path upward."),
        ("backslash", "..\\x.json", "A path upward, with the other slash."),
        ("absolute", "/etc/x.sh", "A path from the root."),
        ("folder", "a/x.json", "A folder."),
        ("drive", "c:x.json", "A drive."),
        ("device", "con", "A name that Windows keeps for itself."),
        ("capital", "Case.json", "A name that differs only in case from another."),
        ("hidden", ".x.json", "A hidden file."),
        ("dot", "x.json.", "A name that ends in a dot."),
    ):
        data = maker.sealed([*maker.entries(), (path, b"{}")])
        yield _damaged(f"zip_name_{name}", data, "zip_name", about)
    twice = maker.sealed([*maker.entries(), maker.entries()[2]])
    yield _damaged("zip_name_twice", twice, "zip_repeated_name", "Two parts of one name.")


def _manifests(maker: Maker) -> Iterator[Vector]:
    manifest, mark, body = maker.entries()
    text = manifest[1]
    yield _damaged("manifest_missing", maker.sealed([body]), "manifest_missing", "No manifest.")
    unsigned = maker.sealed([manifest, body])
    yield _damaged("signature_missing", unsigned, "manifest_missing", "No signature.")
    swapped = maker.sealed([mark, manifest, body])
    yield _damaged("manifest_second", swapped, "manifest_missing", "The signature comes first.")
    extra = maker.sealed([manifest, mark, body, ("extra.json", b"{}")])
    yield _damaged("part_unlisted", extra, "parts_not_as_listed", "A part not in the manifest.")
    fewer = maker.sealed([manifest, mark])
    yield _damaged("part_missing", fewer, "parts_not_as_listed", "A listed part is missing.")
    for name, part in (("changed", case_parts("R07-0413")["case.json"]), ("shorter", b"{}")):
        other = maker.sealed([manifest, mark, ("case.json", part)])
        yield _damaged(f"part_{name}", other, "part_differs", f"A part {name} after signing.")
    wrong = {
        "json_spaces": (text.replace(b":", b": ", 1), "json_not_canonical", "Not canonical."),
        "json_bom": (b"\xef\xbb\xbf" + text, "json_malformed", "A byte order mark."),
        "json_repeated": (text[:-1] + b',"epoch":1}', "json_repeated_key", "A repeated key."),
        "json_nan": (text.replace(b'"epoch":1', b'"epoch":NaN'), "json_not_a_number", "NaN."),
        "json_huge": (_epoch(text, b"9" * 5000), "json_number_too_large", "5,000 digits."),
        "json_deep": (b"[" * 50_000 + b"]" * 50_000, "json_too_deep", "50,000 levels."),
        "json_list": (b"[]", "format_missing", "A list, no object."),
        "json_large": (b"[" + b" " * 300_000 + b"]", "manifest_too_large", "300 kB of manifest."),
    }
    for name, (data, reason, about) in wrong.items():
        yield _damaged(f"manifest_{name}", maker.signed(data, dict([body])), reason, about)


def _epoch(text: bytes, number: bytes) -> bytes:
    return text.replace(b'"epoch":1', b'"epoch":' + number)


def _manifest_fields(maker: Maker) -> Iterator[Vector]:
    fields: dict[str, tuple[Any, str]] = {
        "packet": ("../../etc/passwd", "manifest_packet_id"),
        "sender": ("post 07", "manifest_sender"),
        "sender_key": ("0", "manifest_sender_key"),
        "recipients": ([], "manifest_recipients"),
        "created": ("2026-11-12T03:00:00", "manifest_created"),
        "epoch": (0, "manifest_epoch"),
        "number": (0, "manifest_number"),
        "previous": ("a" * 64, "manifest_previous"),
        "purpose": ("x" * 257, "manifest_texts"),
        "parts": ([], "manifest_parts"),
        "kind": ("party", "enum"),
        "format": ("1", "format_missing"),
        "unknown": (1, "extra_forbidden"),
    }
    for name, (value, reason) in fields.items():
        change: Callable[[dict[str, Any]], object] = {name: value}.items
        data = maker.changed_manifest(lambda manifest, new=change: manifest.update(new()))
        yield _damaged(f"field_{name}", data, reason, f"A wrong value of `{name}`.")
    newer = maker.changed_manifest(lambda manifest: manifest.update(format=2))
    yield Vector("format_2", newer, "A format of a later program.", code="packet_newer")
    kind = maker.changed_manifest(lambda manifest: manifest.update(kind="receipt"))
    yield _damaged("kind_other", kind, "manifest_parts", "A receipt with a case inside.")


def _signatures(maker: Maker) -> Iterator[Vector]:
    manifest, mark, body = maker.entries()
    part = dict([body])

    def with_mark(signature: bytes) -> bytes:
        return maker.sealed([manifest, (SIGNATURE, signature), body])

    wrong = {
        "namespace": (maker.signed(manifest[1], part, "file"), "Signed for another purpose."),
        "training": (maker.signed(manifest[1], part, "postdesk-training"), "Signed in training."),
        "other": (maker.sealed([maker.entries()[0], mark, body]), "Another manifest's signature."),
        "spelling": (with_mark(mark[1].replace(b"\n", b"\n\n", 2)), "The same, spelt otherwise."),
        "none": (with_mark(b"signed by post-07"), "No signature."),
    }
    for name, (data, about) in wrong.items():
        yield Vector(f"signature_{name}", data, about, code="signature_invalid")
    binary = with_mark(b"\xff" * 99)
    yield _damaged("signature_binary", binary, "signature_malformed", "Bytes, no text.")
    unknown = "packet_sender_unknown"
    forged = maker.packet(key=maker.stranger)
    yield Vector("sender_key", forged, "A known name, another key.", code=unknown, reason="key")
    heading = maker.heading(sender=OfficeId("post-99"))
    stranger = maker.packet(heading, key=maker.stranger)
    yield Vector("sender_unknown", stranger, "Nobody we know.", code=unknown, reason="office")
    training = maker.packet(replace(maker.heading(), realm=Realm.TRAINING))
    yield Vector("realm_training", training, "A training packet.", code="packet_wrong_realm")


def _contents(maker: Maker) -> Iterator[Vector]:
    whole = case_parts()["case.json"]
    cases = {
        "not_json": (b"R07-0412", "json_malformed"),
        "missing": (whole.replace(b'"code"', b'"core"', 1), "missing"),
        "unknown": (whole[:-1] + b',"zz":1}', "extra_forbidden"),
        "loose": (whole.replace(b'"named":true', b'"named":1'), "bool_type"),
        "spaces": (b" " + whole, "json_not_canonical"),
        "sender": (canonical.encode_model(case(post="post-11")), "other_sender"),
    }
    for name, (data, reason) in cases.items():
        packet = maker.packet(parts={"case.json": data})
        yield _damaged(f"case_{name}", packet, reason, f"A case with a wrong content: {name}.")
    for kind, content, reason in (
        (PacketKind.MESSAGE, b'{"what":"party"}', "union_tag_invalid"),
        (PacketKind.RECEIPT, b'{"lines":[],"missing_numbers":["1"]}', "int_type"),
        (PacketKind.STATISTICS, b"{}", "missing"),
    ):
        packet = maker.packet(maker.heading(kind), {f"{kind}.json": content})
        yield _damaged(f"{kind}_wrong", packet, reason, f"A {kind} with a wrong content.")
