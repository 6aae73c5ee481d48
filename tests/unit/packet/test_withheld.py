"""What is withheld is nowhere in the decrypted packet, in no encoding."""

import base64
from itertools import product

from packet_offices import NOW, Desk
from packet_sample import share_sample, withheld_texts

from postdesk.model.offices import OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.packet import canonical
from postdesk.packet.codec import open_envelope
from postdesk.packet.template import redact


def _encodings(value: str) -> set[bytes]:
    """A text in every way that a careless program could have written it."""
    found: set[bytes] = set()
    for text, coding in product(
        (value, value.upper(), value.lower(), value.swapcase(), value[::-1]),
        ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"),
    ):
        raw = text.encode(coding)
        found |= {raw, raw.hex().encode(), raw.hex().upper().encode()}
        found |= {_base64_within(raw, shift) for shift in range(3)}
    return found


def _base64_within(raw: bytes, shift: int) -> bytes:
    """The characters that are the same whatever stands before and after `raw` in the coded text."""
    coded = base64.b64encode(bytes(shift) + raw)
    left = (shift + len(raw)) % 3
    return coded[(0, 2, 3)[shift] : len(coded) - (0, 3, 2)[left]]


def test_withheld_values_never_travel() -> None:
    """The plain zip, every part and every manifest field are searched."""
    post, agency = Desk("post-07"), Desk("agency", OfficeKind.AGENCY)
    share = redact(share_sample().leaving(), ["Rosso"])
    part = {"case.json": canonical.encode_model(share)}
    packet = post.send(agency, PacketKind.REFERRAL, part, NOW)
    envelope = open_envelope(packet.data, [agency.opening.secret])
    inside = [envelope.archive.data, *envelope.unpack().parts.values()]
    withheld = [*withheld_texts(), "Rosso"]
    assert len(withheld) >= 5
    for value in withheld:
        for form in _encodings(value):
            assert not any(form in data for data in inside), (value, form)


def test_the_search_would_find_them() -> None:
    """The same search finds what does travel, and planted values in each encoding."""
    share = share_sample().leaving()
    data = canonical.encode_model(share)
    assert any(form in data for form in _encodings("a safe place tonight"))
    for coding in ("utf-8", "utf-16-le", "utf-32-le"):
        raw = "AMINATA".encode(coding)
        for planted in (raw, raw.hex().encode(), base64.b64encode(b"x" + raw + b"yz")):
            assert any(form in b"..." + planted + b"..." for form in _encodings("Aminata"))
