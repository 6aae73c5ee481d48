"""Packets that were taken in can be moved aside, archived or wiped."""

from pathlib import Path

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.packet.originals import archive, move_aside, remove_unfinished, wipe


@pytest.fixture
def packet(tmp_path: Path) -> Path:
    """A packet on a stick."""
    path = tmp_path / "stick" / "a.pdk"
    path.parent.mkdir()
    path.write_bytes(b"sealed")
    return path


def test_moving_aside_never_overwrites(packet: Path) -> None:
    """Two packets of one name both stay."""
    first = move_aside(packet)
    packet.write_bytes(b"another")
    second = move_aside(packet)
    assert (first.name, second.name) == ("a.pdk", "a-2.pdk")
    assert (first.read_bytes(), second.read_bytes()) == (b"sealed", b"another")
    assert not packet.exists()


def test_archiving_checks_the_copy_first(packet: Path, tmp_path: Path) -> None:
    """The original goes only after the copy is there; else it stays."""
    shelf = tmp_path / "shelf"
    with pytest.raises(PostDeskError) as refused:
        archive(packet, shelf)
    assert refused.value.code is Code.DISK_FULL
    assert packet.exists()
    shelf.mkdir()
    assert archive(packet, shelf).read_bytes() == b"sealed"
    assert not packet.exists()


def test_wiping_overwrites_before_deleting(packet: Path, tmp_path: Path) -> None:
    """Another name of the same blocks shows zeros afterwards."""
    other = tmp_path / "other"
    other.hardlink_to(packet)
    wipe(packet)
    assert not packet.exists()
    assert other.read_bytes() == bytes(6)


def test_wiping_follows_no_link(packet: Path, tmp_path: Path) -> None:
    """A link on a stick cannot make us overwrite what it points to."""
    link = tmp_path / "stick" / "b.pdk"
    link.symlink_to(packet)
    with pytest.raises(PostDeskError):
        wipe(link)
    assert packet.read_bytes() == b"sealed"


def test_what_is_gone_says_so(packet: Path) -> None:
    """A pulled stick is told from a missing remainder, which is no failure."""
    packet.unlink()
    for act in (move_aside, wipe):
        with pytest.raises(PostDeskError) as refused:
            act(packet)
        assert refused.value.code is Code.STICK_PULLED
    remove_unfinished(packet)
