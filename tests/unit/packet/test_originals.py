"""Packets that were taken in can be moved aside, archived or wiped."""

from pathlib import Path

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.packet.originals import Tidied, archive, move_aside, remove_unfinished, wipe
from postdesk.progress import Cancelled


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
    part = packet.with_name("0123456789abcdef.pdk.part")
    assert remove_unfinished(packet.parent, [part]) == Tidied(0, 0)
    packet.parent.rename(packet.parent.with_name("pulled"))
    with pytest.raises(PostDeskError) as refused:
        remove_unfinished(packet.parent, [part])
    assert refused.value.code is Code.STICK_MISSING


def test_of_what_is_unfinished_only_ours_goes(packet: Path) -> None:
    """Whatever lies in its place now, and whatever is asked for, stays where it is not ours."""
    stick = packet.parent
    ours, moved = stick / "0123456789abcdef.pdk.part", stick / "001-0123456789abcdef.pdk.part"
    theirs, link = stick / "letter.pdk.part", stick / "fedcba9876543210.pdk.part"
    folder = stick / "aaaaaaaaaaaaaaaa.pdk.part"
    for path in (ours, moved, theirs):
        path.write_bytes(b"half")
    link.symlink_to(packet)
    folder.mkdir()
    told: list[tuple[int, int]] = []
    tidied = remove_unfinished(
        stick,
        [ours, theirs, link, folder, packet, moved],
        lambda done, total: told.append((done, total)),
    )
    assert tidied == Tidied(2, 4)
    assert told == [(number, 6) for number in range(7)]
    assert sorted(path.name for path in stick.iterdir()) == sorted(
        path.name for path in (theirs, link, folder, packet)
    )
    assert packet.read_bytes() == b"sealed"


def test_a_stop_leaves_the_rest(packet: Path) -> None:
    parts = [packet.with_name(f"{number:016x}.pdk.part") for number in range(3)]
    for part in parts:
        part.touch()

    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        remove_unfinished(packet.parent, parts, stop)
    assert [part.exists() for part in parts] == [False, True, True]
