"""A FAT stick takes all that the program writes: its rules anywhere, an image where it mounts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from faulty_stick import fat_takes
from images import FatImage, unmount
from test_stick_every_operation import Stick, needs_fuse

from postdesk.errors import Code, PostDeskError
from postdesk.packet.archive import is_plain_name
from postdesk.packet.doctor import is_unfinished
from postdesk.packet.media import Step, find_packets, write_named, write_verified
from postdesk.packet.originals import DONE_FOLDER, move_aside

FILES = [("0011223344556677.pdk", b"one" * 90_000), ("001-8899aabbccddeeff.pdk", b"two" * 99)]
LONG = "x" * 251 + ".pdk"
REFUSED = (
    "con.pdk",
    "NUL",
    "a:b.pdk",
    "a?.pdk",
    "a\\b.pdk",
    "a*.pdk",
    "a.",
    "a ",
    "x" * 256,
    "a\tb",
)


@pytest.fixture(params=["rules", "image"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A stick by FAT's rules, and a real FAT file system where one can be mounted."""
    if request.param == "image":
        image = FatImage(tmp_path)
        yield image.place
        image.unplug()
        return
    needs_fuse()
    stick = Stick(tmp_path)
    yield stick.place
    stick.remove()


@pytest.fixture
def image(tmp_path: Path) -> Iterator[FatImage]:
    made = FatImage(tmp_path)
    yield made
    unmount(made.place)


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_packets_keep_their_names_and_bytes(place: Path) -> None:
    write_verified(place, FILES)
    assert names(place) == {name for name, _ in FILES}
    assert all((place / name).read_bytes() == data for name, data in FILES)
    assert {one.path.name for one in find_packets(place)} == {name for name, _ in FILES}


@pytest.mark.parametrize("name", REFUSED)
def test_what_fat_refuses_is_never_asked_of_it(tmp_path: Path, name: str) -> None:
    """Refused before the first byte, on whatever stick: the next computer may be a Windows."""
    assert not fat_takes(name)
    assert not is_plain_name(name)
    with pytest.raises(PostDeskError) as refused:
        write_verified(tmp_path, [(name, b"x")])
    assert refused.value.code is Code.WRONG_USE
    assert list(tmp_path.iterdir()) == []


def test_all_that_is_written_has_a_name_that_fat_takes(place: Path) -> None:
    """Also beside a file that differs by the size of its letters only, which is the same there."""
    (place / "POSTDESK-ARRIVALS.PDF").write_bytes(b"theirs")
    named = write_named(place, "postdesk-arrivals", ".pdf", b"ours")
    assert named.name == "postdesk-arrivals-2.pdf"
    assert (place / "POSTDESK-ARRIVALS.PDF").read_bytes() == b"theirs"
    for name, data in (("A.pdk", b"first"), ("a.PDK", b"second")):
        (place / name).write_bytes(data)
        assert move_aside(place / name).read_bytes() == data
    aside = [path.read_bytes() for path in (place / DONE_FOLDER).iterdir()]
    assert sorted(aside) == [b"first", b"second"]
    assert all(fat_takes(step) for name in names(place) for step in name.split("/"))


def test_a_name_as_long_as_fat_takes_is_moved_aside_twice(place: Path) -> None:
    """Whoever made the stick chose it; a number must still find room in it."""
    for data in (b"first", b"second"):
        (place / LONG).write_bytes(data)
        moved = move_aside(place / LONG)
        assert moved.read_bytes() == data
        assert moved.suffix == ".pdk"
    assert len(names(place)) == 2


def at(step: Step, act: Callable[[], object]) -> Callable[[Step, int, int], None]:
    """Do `act` once, at the end of a step."""
    waiting = [act]

    def on_step(now: Step, done: int, total: int) -> None:
        if now is step and done == total and waiting:
            waiting.pop()()

    return on_step


def refusal(folder: Path, on_step: Callable[[Step, int, int], None]) -> Code:
    with pytest.raises(PostDeskError) as refused:
        write_verified(folder, FILES, on_step=on_step)
    return refused.value.code


def test_a_real_fat_stick_that_fills_up(image: FatImage) -> None:
    fill = at(Step.CHECK, lambda: (image.place / "theirs").write_bytes(bytes(3_700_000)))
    assert refusal(image.place, fill) is Code.STICK_FULL
    assert names(image.place) == {"theirs"}
    (image.place / "theirs").unlink()
    assert len(write_verified(image.place, FILES).files) == 2


@pytest.mark.parametrize("step", [Step.CHECK, Step.WRITE, Step.COMPARE])
def test_a_real_fat_stick_that_is_pulled(image: FatImage, step: Step) -> None:
    """What is left of it has our name for what is unfinished, or is whole."""
    with (image.place / "theirs").open("wb"):
        code = refusal(image.place, at(step, lambda: unmount(image.place)))
    assert code is Code.STICK_PULLED
    image.plug()
    whole = dict(FILES)
    for name in names(image.place) - {"theirs"}:
        assert is_unfinished(name) or (image.place / name).read_bytes() == whole[name]
