"""The program as a terminal starts it: version, hidden workers, selfcheck, wrong use."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cli_help import Terminal

from postdesk import __version__
from postdesk.authoring.child import understood
from postdesk.cli import command_names
from postdesk.cli.selfcheck import network_parts
from postdesk.resources import starter_kit
from postdesk.rules.wire import receive, send

POSTDESK = (sys.executable, "-P", "-m", "postdesk")


def started(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A process of its own with nothing in its environment."""
    return subprocess.run(
        [*POSTDESK, *arguments], capture_output=True, check=False, env={}, timeout=120
    )


def test_version(terminal: Terminal) -> None:
    """`--version` names the program and its version."""
    assert terminal.run("--version").out == f"PostDesk {__version__}\n"


def test_every_command_of_the_contract(terminal: Terminal) -> None:
    """Each has its own help; a wrong one is wrong use."""
    for name in ("demo", "selfcheck", "gallery", "assess", "guide check", "guide questions"):
        assert name in command_names()
        assert terminal.run(*name.split(), "--help").code == 0
    for wrong in (["nothing"], ["assess"], ["guide"], ["gallery", "--out", "x", "--theme", "pink"]):
        assert terminal.run(*wrong).code == 2


def test_the_engine_worker_speaks() -> None:
    """The bundled program's rule process: it answers until its pipe is closed."""
    with subprocess.Popen(
        [*POSTDESK, "engine-worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        send(worker.stdin, ["first", []])
        assert receive(worker.stdout) == ["failed", "no_ruleset"]
        worker.stdin.close()
        assert worker.wait(20) == 0


def test_the_workbook_reader_speaks(tmp_path: Path) -> None:
    """The bundled program's reading process: a workbook as data, a bad one as a refusal."""
    good = started("workbook-reader", str(starter_kit() / "guides" / "short_form.xlsx"))
    assert good.returncode == 0, good.stderr
    read = understood(good.stdout)
    assert {"survey", "choices"} <= {sheet.name for sheet in read.sheets}
    assert read.xform
    junk = tmp_path / "junk.xlsx"
    junk.write_bytes(b"\0junk")
    bad = started("workbook-reader", str(junk))
    assert understood(bad.stdout).refusal == "workbook.not_a_workbook"


def test_selfcheck_passes_with_an_empty_environment() -> None:
    """Every part opens without a home, a path or a locale."""
    told = started("selfcheck")
    lines = told.stdout.decode().splitlines()
    assert told.returncode == 0, lines
    assert len(lines) == 10
    assert all(line.startswith("ok  ") for line in lines)


_WITH_QTS_NETWORK = """
import json
import PySide6.QtNetwork
from postdesk.cli.selfcheck import look_at_every_part
print(json.dumps([part.name for part in look_at_every_part() if not part.fine]))
"""


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs the list of loaded files")
def test_selfcheck_finds_qts_network_where_it_is_loaded() -> None:
    """The bundle is made to carry none; `installer/build.sh` has it look at itself."""
    done = subprocess.run(
        [sys.executable, "-c", _WITH_QTS_NETWORK], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == ["no network"]


def test_the_bundle_that_carries_qts_network_is_refused(tmp_path: Path) -> None:
    assert network_parts(tmp_path) == ()
    for name in ("libQt6Network.so.6", "PySide6/QtNetwork.abi3.so", "plugins/tls/libqopenssl.so"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    assert len(network_parts(tmp_path)) == 3


def test_a_reader_that_has_seen_enough() -> None:
    """`postdesk guide questions | head -1` ends without a complaint."""
    with subprocess.Popen(
        [*POSTDESK, "guide", "questions"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as listing:
        assert listing.stdout is not None
        assert listing.stderr is not None
        listing.stdout.readline()
        listing.stdout.close()
        assert listing.stderr.read() == b""
        assert listing.wait(60) == 0
