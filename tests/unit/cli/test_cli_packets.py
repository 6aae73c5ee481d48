"""`postdesk packet verify`: a packet opened with a key of one's own."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from cli_help import Terminal, fits

from postdesk.crypto.sealing import OpeningKey, new_opening_key
from postdesk.crypto.signing import SigningKey, new_signing_key
from postdesk.model.base import Realm
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import PacketKind
from postdesk.packet.codec import Heading, build

HEADING = Heading(
    realm=Realm.LIVE,
    kind=PacketKind.STATISTICS,
    packet=PacketId("0" * 31 + "1"),
    sender=OfficeId("post-07"),
    created=datetime(2026, 11, 12, 3, 0, tzinfo=UTC),
    epoch=1,
    number=1,
)


@pytest.fixture
def key() -> OpeningKey:
    """The key of whoever looks."""
    return new_opening_key()


@pytest.fixture
def signer() -> SigningKey:
    """The key of whoever sent."""
    return new_signing_key()


@pytest.fixture
def packet(key: OpeningKey, signer: SigningKey) -> bytes:
    """A packet sealed to the key."""
    parts = {"statistics.json": b"{}"}
    return build(HEADING, parts, signing_key=signer, recipients=[key.public]).data


@pytest.fixture
def key_file(terminal: Terminal, key: OpeningKey) -> Path:
    """The key as `age-keygen` writes one."""
    return terminal.file("key.txt", f"# created: today\n# public key: -\n{key.secret}\n")


def test_a_whole_packet(
    terminal: Terminal, packet: bytes, key_file: Path, signer: SigningKey
) -> None:
    """Manifest and signer are told, as the schema says."""
    told = terminal.run("packet", "verify", terminal.file("a.pdk", packet), "--identity", key_file)
    assert (told.code, told.err) == (0, "")
    assert fits(told.json, "packet_verify")
    assert fits(told.json["manifest"], "manifest")
    assert told.json["manifest"]["sender"] == "post-07"
    assert told.json["signed_by"] == signer.public


@pytest.mark.parametrize("place", [0, 30, 120, -200, -1])
def test_a_damaged_packet(terminal: Terminal, packet: bytes, key_file: Path, place: int) -> None:
    """One byte changed anywhere, and the packet does not open: exit 1."""
    damaged = bytearray(packet)
    damaged[place] ^= 1
    told = terminal.run(
        "packet", "verify", terminal.file("a.pdk", bytes(damaged)), "--identity", key_file
    )
    assert (told.code, told.one_sentence()) == (1, True)


@pytest.mark.parametrize("content", [b"", b"\0junk\xff" * 9000, b"age-encryption.org/v1\n"])
def test_what_is_no_packet(terminal: Terminal, key_file: Path, content: bytes) -> None:
    """Junk and a cut packet: exit 1."""
    told = terminal.run("packet", "verify", terminal.file("b.pdk", content), "--identity", key_file)
    assert (told.code, told.one_sentence()) == (1, True)


def test_somebody_elses_packet(terminal: Terminal, packet: bytes) -> None:
    """Sealed to another key: exit 1."""
    other = terminal.file("other.txt", new_opening_key().secret)
    told = terminal.run("packet", "verify", terminal.file("a.pdk", packet), "--identity", other)
    assert (told.code, told.one_sentence()) == (1, True)


def test_wrong_calls(terminal: Terminal, packet: bytes, key_file: Path) -> None:
    """No identity in the key file, folders, files that are not there: exit 2."""
    whole, folder = terminal.file("a.pdk", packet), terminal.folder
    for file, key in (
        (whole, terminal.file("no_key.txt", b"\xff\xfe nothing")),
        (whole, folder),
        (folder, key_file),
        (folder / "nowhere.pdk", key_file),
    ):
        told = terminal.run("packet", "verify", file, "--identity", key)
        assert (told.code, told.one_sentence()) == (2, True), (file, key)
    assert terminal.run("packet", "verify", whole).code == 2
