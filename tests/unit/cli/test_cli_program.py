"""The program as a terminal starts it: version, hidden workers, selfcheck, wrong use."""

import subprocess
import sys
from pathlib import Path

from cli_help import Terminal

from postdesk import __version__
from postdesk.authoring.child import understood
from postdesk.cli import command_names
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
    assert len(lines) == 9
    assert all(line.startswith("ok  ") for line in lines)


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
