"""Real sticks that are full, read-only, pulled or damaged: "written" only if it is so.

Small file systems in memory and in image files stand for sticks; that needs root.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from images import Image, mount, unmount

from postdesk.errors import Code, PostDeskError
from postdesk.packet.doctor import StickSign, inspect
from postdesk.packet.media import Step, write_verified

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root"
)
_FILES = [("0011223344556677.pdk", os.urandom(300_000)), ("8899aabbccddeeff.pdk", b"small" * 99)]

OnStep = Callable[[Step, int, int], None]


@pytest.fixture
def tmpfs(tmp_path: Path) -> Iterator[Path]:
    """A stick of one megabyte."""
    place = tmp_path / "tmpfs"
    place.mkdir()
    mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place))
    yield place
    unmount(place)


@pytest.fixture
def image(tmp_path: Path) -> Iterator[Image]:
    """A plugged ext4 stick."""
    stick = Image(tmp_path)
    yield stick
    unmount(stick.place)


def _refused(folder: Path, on_step: OnStep) -> PostDeskError:
    with pytest.raises(PostDeskError) as refused:
        write_verified(folder, _FILES, on_step=on_step)
    return refused.value


def _at(step: Step, act: Callable[[], object]) -> OnStep:
    """Do something the first time that a step is complete."""
    waiting = [act]

    def on_step(now: Step, done: int, total: int) -> None:
        if now is step and done == total and waiting:
            waiting.pop()()

    return on_step


def _silent(step: Step, done: int, total: int) -> None:
    return


def test_a_full_stick_is_seen_before_writing(tmpfs: Path) -> None:
    """The sentence can say how much is free and how much is needed."""
    (tmpfs / "theirs").write_bytes(bytes(800_000))
    refused = _refused(tmpfs, _silent)
    assert refused.code is Code.STICK_FULL
    assert refused.values["step"] == int(Step.CHECK)
    assert int(refused.values["free"]) < int(refused.values["needed"])
    assert [path.name for path in tmpfs.iterdir()] == ["theirs"]


def test_a_stick_that_fills_up_meanwhile(tmpfs: Path) -> None:
    """Somebody else writes to it: our parts go, theirs stay."""
    fill = _at(Step.CHECK, lambda: (tmpfs / "theirs").write_bytes(bytes(900_000)))
    refused = _refused(tmpfs, fill)
    assert refused.code is Code.STICK_FULL
    assert refused.values == {"step": int(Step.WRITE)}
    assert [path.name for path in tmpfs.iterdir()] == ["theirs"]
    (tmpfs / "theirs").unlink()
    assert len(write_verified(tmpfs, _FILES).files) == 2


def test_a_read_only_stick(tmpfs: Path) -> None:
    """From the beginning, and from the moment of renaming on."""
    protect = ("-o", "remount,ro", str(tmpfs))
    refused = _refused(tmpfs, _at(Step.COMPARE, lambda: mount(*protect)))
    assert refused.code is Code.STICK_READ_ONLY
    assert refused.values == {"step": int(Step.RENAME)}
    report = inspect(tmpfs)
    assert report.read_only
    assert {warning.sign for warning in report.warnings} == {StickSign.UNFINISHED}
    refused = _refused(tmpfs, _silent)
    assert refused.code is Code.STICK_READ_ONLY
    assert refused.values == {"step": int(Step.CHECK)}
    mount("-o", "remount,rw", str(tmpfs))
    assert len(write_verified(tmpfs, _FILES).files) == 2
    assert inspect(tmpfs).warnings == ()


@pytest.mark.parametrize("step", [Step.CHECK, Step.WRITE, Step.COMPARE])
def test_a_stick_unmounted_by_force(tmpfs: Path, step: Step) -> None:
    """The folder of this computer that appears in its place is never taken for the stick."""
    with (tmpfs / "theirs").open("wb"):
        refused = _refused(tmpfs, _at(step, lambda: unmount(tmpfs)))
    assert refused.code is Code.STICK_PULLED
    assert list(tmpfs.iterdir()) == []


def test_damage_on_the_medium_is_seen(image: Image) -> None:
    """A byte changed on the medium after it was written: the page cache does not hide it."""

    def damage() -> None:
        whole = image.file.read_bytes()
        place = whole.index(_FILES[0][1][:4096])
        with image.file.open("r+b") as file:
            file.seek(place + 100)
            file.write(bytes([whole[place + 100] ^ 1]))

    refused = _refused(image.place, _at(Step.WRITE, damage))
    assert refused.code is Code.STICK_DAMAGED
    assert refused.values == {"step": int(Step.COMPARE)}
    assert [path.name for path in image.place.iterdir()] == ["lost+found"]


def test_written_survives_a_yank(image: Image) -> None:
    """Pulled the moment the program says so: the packets are there, whole, on another computer."""
    report = write_verified(image.place, _FILES)
    image.yank()
    image.unplug()
    image.plug()
    assert report.from_medium
    for name, data in _FILES:
        assert (image.place / name).read_bytes() == data


@pytest.mark.parametrize("eighth", range(9))
def test_yanked_at_any_moment(image: Image, tmp_path: Path, eighth: int) -> None:
    """It says pulled or damaged; afterwards a packet with its name is whole or is not there."""
    moments: list[Step] = []
    write_verified(tmp_path, _FILES, on_step=lambda step, _done, _total: moments.append(step))
    before_safe = len(moments) - 1
    steps = iter(range(before_safe + 1))

    def yank(_step: Step, _done: int, _total: int) -> None:
        if next(steps) == before_safe * eighth // 8 and eighth < 8:
            image.yank()

    if eighth < 8:
        with pytest.raises(PostDeskError) as refused:
            write_verified(image.place, _FILES, on_step=yank)
        pulled = {Code.STICK_PULLED, Code.STICK_DAMAGED, Code.STICK_READ_ONLY}
        assert refused.value.code in pulled
    else:
        write_verified(image.place, _FILES, on_step=yank)
        image.yank()
    image.unplug()
    image.plug()
    for name, data in _FILES:
        kept = image.place / name
        assert not kept.exists() or kept.read_bytes() == data
