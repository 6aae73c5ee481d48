"""Written means read back equal; what is not whole is not there."""

import os
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.packet.doctor import inspect
from postdesk.packet.media import (
    Search,
    Step,
    find_packets,
    packet_name,
    read_packet,
    search,
    write_named,
    write_verified,
)
from postdesk.progress import Cancelled

_FILES = [("0011223344556677.pdk", os.urandom(3_000_000)), ("8899aabbccddeeff.pdk", b"small")]


def _there(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


def test_files_lie_there_whole(tmp_path: Path) -> None:
    """Names and contents; nothing temporary is left; other files are untouched."""
    (tmp_path / "letter.txt").write_text("theirs", encoding="utf-8")
    report = write_verified(tmp_path, _FILES)
    assert _there(tmp_path) == sorted(["letter.txt", *(name for name, _ in _FILES)])
    for written, (name, data) in zip(report.files, _FILES, strict=True):
        assert (tmp_path / name).read_bytes() == data
        assert (written.name, written.size) == (name, len(data))


def test_the_six_steps_come_in_order(tmp_path: Path) -> None:
    """Each step is told, with bytes that rise to the total; progress never goes back."""
    steps: list[tuple[Step, int, int]] = []
    ticks: list[tuple[int, int]] = []
    write_verified(
        tmp_path,
        _FILES,
        lambda done, total: ticks.append((done, total)),
        lambda step, done, total: steps.append((step, done, total)),
    )
    assert list(dict.fromkeys(step for step, _, _ in steps)) == list(Step)
    total = sum(len(data) for _, data in _FILES)
    for step in (Step.WRITE, Step.COMPARE):
        counts = [done for at, done, _ in steps if at is step]
        assert counts == sorted(counts)
        assert counts[-1] == total
    assert ticks == sorted(ticks)
    assert ticks[-1] == (2 * total, 2 * total)
    assert steps[-1][0] is Step.SAFE


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    """Stopped at any safe point before the end, no file of ours stays on the stick."""
    points: list[int] = []
    whole = tmp_path / "whole"
    whole.mkdir()
    write_verified(whole, _FILES, lambda done, _total: points.append(done))
    assert len(points) > 20
    stick = tmp_path / "stick"
    stick.mkdir()
    for stop_at in range(len(points)):
        left = iter(range(stop_at))

        def stop(_done: int, _total: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            write_verified(stick, _FILES, stop)
        assert _there(stick) == []


def test_damage_between_writing_and_comparing_is_seen(tmp_path: Path) -> None:
    """A byte that the medium changed, a piece it lost, a piece it added."""
    name, data = _FILES[0]
    damages = [data[:-1] + b"\0", data[:-1], data + b"\0", b""]
    if data[-1] == 0:
        damages[0] = data[:-1] + b"\1"
    for damage in damages:

        def spoil(step: Step, done: int, total: int, damage: bytes = damage) -> None:
            if step is Step.WRITE and done == len(data):
                (tmp_path / f"{name}.part").write_bytes(damage)

        with pytest.raises(PostDeskError) as refused:
            write_verified(tmp_path, [(name, data)], on_step=spoil)
        assert refused.value.code is Code.STICK_DAMAGED
        assert refused.value.values == {"step": int(Step.COMPARE)}
        assert _there(tmp_path) == []


def test_a_swapped_stick_is_not_a_written_one(tmp_path: Path) -> None:
    """The folder goes away in the middle: pulled, whatever the system called it."""
    folder = tmp_path / "stick"
    folder.mkdir()

    def pull(step: Step, done: int, total: int) -> None:
        if step is Step.WRITE and done > 2_000_000 and folder.exists():
            folder.rename(tmp_path / "pocket")

    with pytest.raises(PostDeskError) as refused:
        write_verified(folder, _FILES, on_step=pull)
    assert refused.value.code is Code.STICK_PULLED


def test_no_stick_and_no_room(tmp_path: Path) -> None:
    """Asked before the first byte is written."""
    with pytest.raises(PostDeskError) as refused:
        write_verified(tmp_path / "nowhere", _FILES)
    assert refused.value.code is Code.STICK_MISSING
    with pytest.raises(PostDeskError) as refused:
        write_verified(tmp_path, [("../evil.pdk", b"")])
    assert refused.value.code is Code.WRONG_USE
    assert _there(tmp_path) == []


def test_a_second_try_after_a_pull_works(tmp_path: Path) -> None:
    """The remains of the first try are ours to replace; a link planted there is not followed."""
    name, data = _FILES[1]
    victim = tmp_path / "letter.txt"
    victim.write_text("theirs", encoding="utf-8")
    for remains in ("half a packet", None):
        part = tmp_path / f"{name}.part"
        if remains is None:
            part.symlink_to(victim)
        else:
            part.write_text(remains, encoding="utf-8")
        write_verified(tmp_path, [(name, data)])
        assert (tmp_path / name).read_bytes() == data
    assert victim.read_text(encoding="utf-8") == "theirs"


def test_a_link_planted_where_a_paper_is_saved_is_not_followed(tmp_path: Path) -> None:
    """Its name can be guessed: whoever owns the stick must not reach a file of this laptop."""
    stick, vault = tmp_path / "stick", tmp_path / "vault.db"
    stick.mkdir()
    vault.write_bytes(b"all that we have")
    (stick / "postdesk-arrivals.pdf.part").symlink_to(vault)
    named = write_named(stick, "postdesk-arrivals", ".pdf", b"paper")
    assert vault.read_bytes() == b"all that we have"
    assert named.read_bytes() == b"paper"
    for number in range(2, 1_100):  # nor does it end because all names seem to be taken
        (stick / f"postdesk-arrivals-{number}.pdf").touch()
    assert write_named(stick, "postdesk-arrivals", ".pdf", b"p").name.endswith("-1100.pdf")
    (stick / "postdesk-arrivals.pdf").unlink()
    (stick / "postdesk-arrivals.pdf").symlink_to(tmp_path / "nowhere")  # looks like a free name
    written = write_named(stick, "postdesk-arrivals", ".pdf", b"paper")
    assert not written.is_symlink()
    assert written.read_bytes() == b"paper"
    assert not (tmp_path / "nowhere").exists()


def test_packets_are_found_anywhere(tmp_path: Path) -> None:
    """By name in any letter case, by first bytes under any name; links are not followed."""
    seal = b"age-encryption.org/v1\n-> X25519"
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "one.PDK").write_bytes(b"whatever")
    (tmp_path / "renamed.doc").write_bytes(seal)
    (tmp_path / "letter.doc").write_bytes(b"age of the letter")
    (tmp_path / "two.pdk.part").write_bytes(seal)
    (tmp_path / "link.pdk").symlink_to(tmp_path / "renamed.doc")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.pdk")
    found = find_packets(tmp_path)
    assert [(packet.path.name, packet.size) for packet in found] == [
        ("one.PDK", 8),
        ("renamed.doc", len(seal)),
    ]
    with pytest.raises(PostDeskError) as refused:
        find_packets(tmp_path / "nowhere")
    assert refused.value.code is Code.STICK_MISSING


def test_reading_is_limited_and_follows_nothing(tmp_path: Path) -> None:
    """A link, a pipe, a folder and a file that is too large are all refused."""
    packet = tmp_path / "a.pdk"
    packet.write_bytes(b"0123456789")
    assert read_packet(packet) == b"0123456789"
    link, pipe = tmp_path / "link.pdk", tmp_path / "pipe.pdk"
    link.symlink_to(packet)
    os.mkfifo(pipe)
    for path, most, code in (
        (packet, 9, Code.PACKET_TOO_LARGE),
        (link, 99, Code.STICK_DAMAGED),
        (pipe, 99, Code.FILE_UNREADABLE),
        (tmp_path, 99, Code.STICK_DAMAGED),
        (tmp_path / "gone.pdk", 99, Code.STICK_PULLED),
    ):
        with pytest.raises(PostDeskError) as refused:
            read_packet(path, most)
        assert refused.value.code is code, path


def test_names_are_random_and_plain() -> None:
    """Sixteen digits of an id; no office, case or date."""
    assert packet_name(lambda: "0123456789abcdef" * 2) == "0123456789abcdef.pdk"


def test_a_search_says_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    """A stick full of photos: nobody waits for its end without knowing, or has to."""
    for number in range(350):
        (tmp_path / f"{number}.jpg").touch()
    told: list[tuple[int, int]] = []
    assert search(tmp_path, lambda done, total: told.append((done, total))) == Search((), True)
    assert told == [(100, 0), (200, 0), (300, 0)]

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        search(tmp_path, stop)
    with pytest.raises(Cancelled):
        inspect(tmp_path, progress=stop)


def test_a_search_holds_no_list_of_all_that_it_saw(tmp_path: Path) -> None:
    for number in range(4_000):
        (tmp_path / f"{number:060d}.jpg").touch()
    tracemalloc.start()
    try:
        search(tmp_path)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 300_000  # bytes; the names alone are as much


def test_what_was_not_looked_at_is_said(tmp_path: Path) -> None:
    """A packet deeper than anybody looks is not taken for one that never came."""
    (tmp_path / "1.pdk").write_bytes(b"x")
    deep = tmp_path.joinpath(*"abcdefghi")
    deep.mkdir(parents=True)
    (deep / "2.pdk").write_bytes(b"x")
    found = search(tmp_path)
    assert [one.path.name for one in found.packets] == ["1.pdk"]
    assert not found.whole
    assert search(tmp_path.joinpath(*"abcd")).whole
