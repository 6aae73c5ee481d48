"""The days of a post, a region, an agency and a class write nothing in clear, in no encoding."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from offices import OFFICER_WORDS, SUPERVISOR_WORDS, Ids, TickingClock
from traced import Sought, Trace, can_trace, traced
from whole_days import CALLED, MARKS

from postdesk.store.vault import list_people, open_vault

SCRIPT = Path(__file__).with_name("whole_days.py")
VAULTS = ("offices/region", "offices/agency", "laptops/post", "laptops/region", "laptops/agency")
FOLDERS = {
    "HOME": "user",
    "TMPDIR": "tmp",
    "XDG_RUNTIME_DIR": "run",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
}
PLAIN = "postdesk-requests"
"""It stands in the registers, which are for authorities: what is looked through was written."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("days")


@pytest.fixture(scope="module")
def days(home: Path) -> Iterator[Trace]:
    if not can_trace():
        pytest.skip("tracing a program in an empty network needs root, unshare and strace")
    for name in FOLDERS.values():
        (home / name).mkdir(mode=0o700)
    own = {name: str(home / folder) for name, folder in FOLDERS.items()}
    # the script holds what is said in it; compiled, it would be written
    environment = {**os.environ, **own, "PYTHONDONTWRITEBYTECODE": "1"}
    trace = traced([sys.executable, str(SCRIPT), str(home)], environment, home / "trace")
    yield trace
    trace.record.unlink()


def test_the_days_were_lived_to_their_end(days: Trace, home: Path) -> None:
    assert days.code == 0, days.output
    assert {path.suffix for path in (home / "out").iterdir()} == {".csv", ".xlsx"}
    assert list((home / "moved").rglob("vault.db"))
    assert not list((home / "offices" / "post").rglob("*.db"))


def test_no_byte_of_them_was_ever_written_in_clear(days: Trace) -> None:
    assert days.written_anyhow(MARKS) == set()
    assert days.internet_sockets() == 0


def test_no_key_was_ever_written_in_clear(days: Trace, home: Path) -> None:
    """Those that the vaults have now, told by opening them here: identities, database keys."""
    keys = set()
    for name in VAULTS:
        folder = home / name
        for person in list_people(folder):
            words = SUPERVISOR_WORDS if person.name != "A. Mint Salem" else OFFICER_WORDS
            vault = open_vault(folder, person.id, words, TickingClock(), Ids(9 * 10**9))
            keys |= {vault.identity, vault.ring.now}
            vault.let_go()
    assert len(keys) > len(VAULTS)
    assert days.written_anyhow(keys) == set()


def test_no_file_that_is_left_holds_them(days: Trace, home: Path) -> None:
    """What a file got through a mapping of memory, no call to write tells."""
    left = [path for path in home.rglob("*") if path.is_file() and path != days.record]
    assert sum(path.suffix == ".db" for path in left) > len(VAULTS)
    assert any(path.suffix == ".pdk" for path in left)
    assert any(PLAIN in path.name for path in left)
    sought = Sought(MARKS)
    assert {path: found for path in left if (found := sought.found_in(contents(path)))} == {}


def contents(path: Path) -> bytes:
    """A file's bytes, and those that a workbook packs."""
    if path.suffix != ".xlsx":
        return path.read_bytes()
    with ZipFile(path) as packed:
        return b"\n".join((path.read_bytes(), *map(packed.read, packed.namelist())))


def test_what_looks_finds_each_form(tmp_path: Path) -> None:
    """A mark in each case, order and encoding is found in the record and in a file."""
    if not can_trace():
        pytest.skip("tracing a program in an empty network needs root, unshare and strace")
    forms = (
        "MARK.upper().encode()",
        "MARK[::-1].encode()",
        "MARK.swapcase().encode('utf-16-be')",
        "base64.b64encode(b'..' + MARK.encode())",
        "MARK.encode().hex().upper().encode()",
    )
    for number, form in enumerate(forms):
        code = (
            "import base64, sys\nMARK = 'Zelmi' + 'randou'\n"
            f"open(sys.argv[1], 'wb').write(b'before' + {form} + b'after')\n"
        )
        file = tmp_path / str(number)
        trace = traced([sys.executable, "-c", code, str(file)], dict(os.environ), tmp_path / "t")
        assert trace.written_anyhow(MARKS) == {CALLED}
        assert Sought(MARKS).found_in(file.read_bytes()) == {CALLED}
