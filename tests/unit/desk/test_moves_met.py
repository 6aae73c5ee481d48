"""A post's move that another office finds on a stick is left there; what only looks so, not."""

import os
import tracemalloc
from functools import partial
from pathlib import Path

import pytest
from desk_offices import Copied, Offices, copied, make_offices

from postdesk.crypto.sealing import seal_to_passphrase
from postdesk.desk import receiving, relocating
from postdesk.desk.relocating import relocate
from postdesk.errors import Code
from postdesk.model.ids import PacketId
from postdesk.model.packets import PacketKind
from postdesk.packet.arrivals import Arrival, ArrivalState, is_of_a_move
from postdesk.packet.codec import MAX_KIT, Heading, build
from postdesk.packet.handover import DATABASE
from postdesk.packet.handover_arriving import find_handover
from postdesk.packet.handover_stick import write_handover
from postdesk.packet.media import find_packets
from postdesk.regional.importing import read_arrivals
from postdesk.store.audit import Audit
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine
from postdesk.store.vault import Vault

WORDS = "a code that nobody here has"


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def own(offices: Offices, tmp_path: Path) -> Copied:
    """A copy that a test may change."""
    return copied(offices, tmp_path / "own")


@pytest.fixture(scope="module")
def sealed() -> bytes:
    """A file under a code, as large as a small database."""
    return seal_to_passphrase(bytes(200_000), WORDS)


def handed_over(own: Copied) -> str:
    with own.post(supervisor=True) as post:
        return relocate(post.vault, post.notebook.pending, own.stick).code


def met(region: Vault, own: Copied, name: str, data: bytes) -> Arrival:
    """The row of one file that the region meets on an otherwise empty stick."""
    path = own.stick / name
    path.write_bytes(data)
    (row,) = read_arrivals(region, own.stick).arrivals
    path.unlink()
    return row


def test_a_region_leaves_every_piece_where_it_lies(
    own: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    third = (own.home / "post" / DATABASE).stat().st_size // 3 + 65536
    monkeypatch.setattr(relocating, "write_handover", partial(write_handover, piece_bytes=third))
    code = handed_over(own)
    before = {packet.path: packet.path.read_bytes() for packet in find_packets(own.stick)}
    (own.stick / "0.pdk").write_bytes(b"age-encryption.org/v1\nrubbish")
    with own.region() as region:
        entries, size = Audit(region).head().number, region.row("PRAGMA page_count")
        report = read_arrivals(region, own.stick)
        assert [row.state for row in report.arrivals] == [
            ArrivalState.QUARANTINED,
            *[ArrivalState.LEFT] * 3,
        ]
        assert (report.read, len(report.quarantined())) == (1, 1)
        assert len(Quarantine(region).listed()) == 1
        assert Audit(region).head().number == entries + 1
        assert region.row("PRAGMA page_count") == size
    assert all(path.read_bytes() == data for path, data in before.items())
    (own.stick / "0.pdk").unlink()
    assert find_handover(own.stick, code, own.home / "aside") is not None


def test_a_post_leaves_it_too(own: Copied) -> None:
    handed_over(own)
    with own.post() as post:
        (row,) = receiving.read_arrivals(post.vault, own.stick).arrivals
        assert (row.state, row.kind) == (ArrivalState.LEFT, PacketKind.HANDOVER)
        assert Quarantine(post.vault).listed() == ()


def of_work(sealed: bytes, told: bytes) -> bytes:
    """The file with another number for the work that opening it takes."""
    first, second, rest = sealed.split(b"\n", 2)
    return b"\n".join((first, second.rsplit(b" ", 1)[0] + b" " + told, rest))


def test_what_only_claims_to_be_one_is_refused_as_before(own: Copied, sealed: bytes) -> None:
    begin = sealed.index(b"\n---")
    head = sealed.index(b"\n", begin + 5) + 1
    hostile = {
        "cut in its last chunk's tag": sealed[: head + 16 + 65_552 + 9],
        "cut in its header": sealed[:100],
        "two ways to open": sealed[:begin] + b"\n-> X25519 abc\nabc" + sealed[begin:],
        "work without end": of_work(sealed, b"60"),
        "work of no number": of_work(sealed, b"1x"),
        "nothing in it": seal_to_passphrase(b"", WORDS),
        "smaller than a database": seal_to_passphrase(bytes(4095), WORDS),
        "a header and nothing": sealed[:head],
    }
    with own.region() as region:
        for name, data in hostile.items():
            row = met(region, own, "a.pdk", data)
            assert row.state is ArrivalState.QUARANTINED, name
            assert row.problem in {Code.PACKET_FOREIGN, Code.PACKET_DAMAGED}, name
        assert len(Quarantine(region).listed()) == len(hostile)
        assert met(region, own, "a.pdk", sealed).state is ArrivalState.LEFT


def test_one_sealed_to_the_region_itself_is_refused(own: Copied) -> None:
    """Whoever holds a post's key may call anything a handover: nothing of it is taken in."""
    with own.post() as post, own.region() as region:
        office = OfficeKeeper(post.vault).office()
        to = OfficeKeeper(region).office().public.opening
        heading = Heading(
            realm=post.vault.realm, kind=PacketKind.HANDOVER, packet=PacketId("0" * 32),
            sender=office.id, created=post.vault.clock(), epoch=1, number=1, purpose="handover",
        )  # fmt: skip
        parts = {"handover.json": b"{}", "vault.db": bytes(9000), "vault.json": b"{}"}
        packet = build(heading, parts, signing_key=office.signing_key, recipients=(to,))
        row = met(region, own, "a.pdk", packet.data)
        assert (row.state, row.problem) == (ArrivalState.QUARANTINED, Code.PACKET_FOREIGN)


def test_neither_a_move_nor_a_giant_is_read(own: Copied, sealed: bytes) -> None:
    path = own.stick / "001-giant.pdk"
    path.write_bytes(sealed[:160])
    head = sealed.index(b"\n", sealed.index(b"\n---") + 5) + 1
    whole, giant = head + 16 + 4_000 * 65_552, head + 16 + 100_000 * 65_552
    assert whole < MAX_KIT < giant
    with own.region() as region:
        for size, state in ((whole, ArrivalState.LEFT), (giant, ArrivalState.UNREAD)):
            os.truncate(path, size)
            tracemalloc.start()
            (row,) = read_arrivals(region, own.stick).arrivals
            most = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            assert row.state is state
            assert most < 1 << 20
        assert row.problem is Code.PACKET_TOO_LARGE
        assert Quarantine(region).listed() == ()


def test_every_length_of_a_small_one(sealed: bytes, tmp_path: Path) -> None:
    """Shorter by any number of bytes it is whole in shape, or it is not: never a failure."""
    path = tmp_path / "a.pdk"
    path.write_bytes(sealed)
    shaped = 0
    for size in range(len(sealed), len(sealed) - 66_000, -1):
        os.truncate(path, size)
        shaped += is_of_a_move(path)
    # a chunk of no byte, and one that is cut in its tag, are of no shape
    assert shaped == 66_000 - 16
