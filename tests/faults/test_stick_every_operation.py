"""Every operation on a stick fails once, in each way: "written" only if it imports elsewhere."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from postdesk.crypto.sealing import new_opening_key, open_sealed, seal
from postdesk.errors import Code, PostDeskError
from postdesk.packet.media import find_packets, read_packet, write_verified

_KEY = new_opening_key()
_LETTERS = [b"one" * 100_000, b"two"]
_FILES = [
    (f"{number:016x}.pdk", seal(letter, [_KEY.public])) for number, letter in enumerate(_LETTERS)
]
_CODES = {
    "ENOSPC": Code.STICK_FULL,
    "EFBIG": Code.STICK_FULL,
    "EROFS": Code.STICK_READ_ONLY,
    "EIO": Code.STICK_DAMAGED,
    "ENODEV": Code.STICK_PULLED,
    "pull": Code.STICK_PULLED,
    "corrupt": Code.STICK_DAMAGED,
}
_FAULTS = [
    *(
        (operation, fault)
        for operation in ("create", "write")
        for fault in _CODES
        if fault != "corrupt"
    ),
    *(
        (operation, fault)
        for operation in ("fsync", "rename")
        for fault in ("EIO", "EROFS", "pull")
    ),
    *(("read", fault) for fault in ("EIO", "pull", "corrupt")),
    ("fsyncdir", "EIO"),
    ("open", "pull"),
]


class Stick:
    """A mounted faulty stick and the folder behind it, which is "elsewhere"."""

    def __init__(self, folder: Path) -> None:
        self.behind, self.place = folder / "behind", folder / "stick"
        self._orders = folder / "orders.json"
        self._runs = 0
        for made in (self.behind, self.place):
            made.mkdir()
        self.order("none", 0, "")
        script = Path(__file__).with_name("faulty_stick.py")
        self._process = subprocess.Popen(
            [sys.executable, str(script), str(self.behind), str(self.place), str(self._orders)]
        )
        deadline = time.monotonic() + 10
        while not self.place.is_mount() and time.monotonic() < deadline:
            time.sleep(0.02)
        assert self.place.is_mount()

    def order(self, operation: str, nth: int, fault: str) -> None:
        """Empty the stick and order its next fault."""
        for path in self.behind.iterdir():
            path.unlink()
        self._runs += 1
        order = {"run": self._runs, "operation": operation, "nth": nth, "fault": fault}
        new = self._orders.with_suffix(".new")
        new.write_text(json.dumps(order), encoding="utf-8")
        new.replace(self._orders)

    def seen(self) -> dict[str, int]:
        """How often each operation was done since the last order."""
        text = Path(f"{self._orders}.seen").read_text(encoding="utf-8")
        seen: dict[str, int] = json.loads(text)
        return seen

    def remove(self) -> None:
        """Unmount it and end its process."""
        subprocess.run(["fusermount3", "-u", "-z", str(self.place)], check=False)
        self._process.wait(timeout=10)


def needs_fuse() -> None:
    """Skip the test where no such stick can be made."""
    if importlib.util.find_spec("mfusepy") is None:
        pytest.skip("needs mfusepy")
    if not os.access("/dev/fuse", os.W_OK) or shutil.which("fusermount3") is None:
        pytest.skip("needs FUSE")


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stick]:
    """A stick that fails when ordered to."""
    needs_fuse()
    made = Stick(tmp_path_factory.mktemp("fuse"))
    yield made
    made.remove()


def _imports_elsewhere(folder: Path) -> bool:
    """Whether every packet can be found, read and opened from the folder behind the stick."""
    found = [read_packet(packet.path) for packet in find_packets(folder)]
    return [open_sealed(data, [_KEY.secret]) for data in found] == _LETTERS


def test_a_stick_without_faults(stick: Stick) -> None:
    """The comparison reads from the medium, and everything is forced to it."""
    stick.order("none", 0, "")
    write_verified(stick.place, _FILES)
    assert _imports_elsewhere(stick.behind)
    seen = stick.seen()
    assert seen["read"] >= 2
    assert seen["fsync"] >= 2
    assert seen["fsyncdir"] >= 1


@pytest.mark.parametrize(("operation", "fault"), _FAULTS)
def test_every_operation_fails_once(stick: Stick, operation: str, fault: str) -> None:
    """At the first, second, ... last time that the operation is done."""
    stick.order("none", 0, "")
    write_verified(stick.place, _FILES)
    times = stick.seen()[operation]
    assert times > 0
    for nth in range(1, times + 1):
        stick.order(operation, nth, fault)
        refused = _refusal(stick)
        if refused is None:  # the system itself tried again, and it went well
            assert (operation, fault) == ("read", "EIO")
            assert _imports_elsewhere(stick.behind)
            continue
        assert refused is _CODES[fault], nth
        names = {path.name for path in stick.behind.iterdir()}
        assert all(_whole(stick.behind / name) for name in names if name.endswith(".pdk"))
        if fault != "pull":
            assert not any(name.endswith(".part") for name in names)
        stick.order("none", 0, "")
        write_verified(stick.place, _FILES)
        assert _imports_elsewhere(stick.behind)


def _refusal(stick: Stick) -> Code | None:
    """Why writing was refused; None if it said "written"."""
    try:
        write_verified(stick.place, _FILES)
    except PostDeskError as refused:
        return refused.code
    return None


def _whole(path: Path) -> bool:
    return path.read_bytes() in [data for _, data in _FILES]
