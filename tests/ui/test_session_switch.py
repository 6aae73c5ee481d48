"""The system's session is locked, left or falls asleep: the vault closes, nothing stays readable.

A real bus, a real window in a program of its own; the login service is a stand-in (`private_bus`).
"""

import json
import os
import select
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from private_bus import LOGIND, MANAGER, OURS, PROPERTIES, THEIRS, PrivateBus, StandIn
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from postdesk.ui.bus import only_here

SESSION = f"{LOGIND}.Session"
READ = {"open": True, "page": "interview", "asks": False, "hidden": False, "told": True}
DOOR = {"open": False, "page": "unlock", "asks": False, "hidden": False, "told": False}
WAIT = 30_000
OFFSCREEN = "This plugin does not support propagateSizeHints()\n"
"""What a platform without a screen says of each dialog."""


class AtDesk:
    """The program in which somebody works."""

    def __init__(self, qtbot: QtBot, home: Path, **places: str) -> None:
        self._qtbot, self._process, self._heard = qtbot, QProcess(), ""
        environment = QProcessEnvironment.systemEnvironment()
        environment.remove("XDG_RUNTIME_DIR")
        for name, value in places.items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        script = Path(__file__).with_name("at_unlocked_desk.py")
        self._process.start(sys.executable, [str(script), str(home)])

    def tell(self, line: str) -> dict[str, object]:
        """Say a line to it; what it answers."""
        self._process.write(f"{line}\n".encode())
        return self.says()

    def says(self) -> dict[str, object]:
        """The next that it says."""
        self._qtbot.waitUntil(self._said, timeout=WAIT)
        line, self._heard = self._heard.split("\n", 1)
        found: dict[str, object] = json.loads(line)
        return found

    def end(self) -> str:
        """Have it end; what it complained of."""
        self._process.write(b"end\n")
        self._process.waitForFinished(WAIT)
        said = bytes(self._process.readAllStandardError().data()).decode()
        return said.replace(OFFSCREEN, "")

    def _said(self) -> bool:
        self._heard += bytes(self._process.readAllStandardOutput().data()).decode()
        return "\n" in self._heard


class Buses:
    """Both buses with their stand-ins."""

    def __init__(self, folder: Path) -> None:
        self.machine = PrivateBus(folder, "machine")
        self.own = PrivateBus(folder, "own", "abstract")
        self.logind = StandIn(self.machine)
        for saver in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
            self.own.own(saver)

    def are_heard(self) -> bool:
        """Whether the program has told both that it listens."""
        return self.machine.is_heard(SESSION, OURS) and self.own.is_heard("org.xfce.ScreenSaver")

    def close(self) -> None:
        self.machine.close()
        self.own.close()


@pytest.fixture(scope="module")
def buses(qapp: QObject, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Buses]:
    del qapp
    made = Buses(tmp_path_factory.mktemp("bus"))
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, ready: Path, tmp_path: Path, buses: Buses) -> Iterator[AtDesk]:
    """The vault is open, what was told stands on the screen, and the session is listened to."""
    home = shutil.copytree(ready, tmp_path / "home")
    made = AtDesk(
        qtbot,
        home,
        DBUS_SYSTEM_BUS_ADDRESS=buses.machine.address,
        DBUS_SESSION_BUS_ADDRESS=buses.own.address,
    )
    assert made.tell("open") == READ
    qtbot.waitUntil(buses.are_heard, timeout=WAIT)
    yield made
    assert made.end() == ""


def changed(buses: Buses, path: str, **values: object) -> None:
    buses.machine.send(path, PROPERTIES, "PropertiesChanged", SESSION, values, ["IdleHint"])


def saver(buses: Buses, name: str, *, on: bool) -> None:
    interface = f"{name}.ScreenSaver"
    buses.own.send("/" + interface.replace(".", "/"), interface, "ActiveChanged", on)


def sleep(buses: Buses, *, begins: bool) -> None:
    buses.machine.send(MANAGER, f"{LOGIND}.Manager", "PrepareForSleep", begins)


@pytest.mark.parametrize(
    "leave",
    [
        lambda buses: buses.machine.send(OURS, SESSION, "Lock"),
        lambda buses: changed(buses, OURS, Active=False),
        lambda buses: changed(buses, OURS, LockedHint=True),
        lambda buses: sleep(buses, begins=True),
    ],
    ids=["lock", "other account", "locked by the desktop", "sleep"],
)
def test_the_vault_closes_at_once_and_nothing_stays_readable(
    desk: AtDesk, buses: Buses, leave: Callable[[Buses], None]
) -> None:
    leave(buses)
    assert desk.says() == DOOR
    assert not buses.machine.is_heard(SESSION)
    assert not buses.own.is_heard("ScreenSaver")
    assert desk.tell("open") == READ


@pytest.mark.parametrize("name", ["org.freedesktop", "org.gnome"])
def test_a_screen_that_is_only_covered_hides_the_page_and_asks_for_no_passphrase(
    qtbot: QtBot, desk: AtDesk, buses: Buses, name: str
) -> None:
    """A desktop covers the screen in a long talk, too; where it locks it as well, it says so."""
    saver(buses, name, on=True)
    qtbot.waitUntil(lambda: desk.tell("say") == {**READ, "hidden": True}, timeout=WAIT)
    changed(buses, OURS, LockedHint=True)
    assert desk.says() == DOOR


def test_what_concerns_others_or_is_over_closes_nothing(desk: AtDesk, buses: Buses) -> None:
    """Neither does whoever is not the login service; then one true word does."""
    buses.machine.send(THEIRS, SESSION, "Lock")
    changed(buses, THEIRS, Active=False)
    changed(buses, OURS, Active=True, LockedHint=False)
    sleep(buses, begins=False)
    saver(buses, "org.gnome", on=False)
    somebody = ["dbus-send", f"--bus={buses.machine.address}", "--type=signal"]
    subprocess.run([*somebody, OURS, f"{SESSION}.Lock"], check=True)
    assert desk.tell("say") == READ
    assert desk.tell("say") == READ
    sleep(buses, begins=True)
    assert desk.says() == DOOR


def test_work_that_runs_does_not_keep_the_vault_open(desk: AtDesk, buses: Buses) -> None:
    desk.tell("work")
    buses.machine.send(OURS, SESSION, "Lock")
    assert desk.says() == DOOR
    assert desk.tell("open") == READ


@pytest.mark.parametrize("hidden", [False, True])
def test_no_chooser_stays_before_the_door(desk: AtDesk, buses: Buses, hidden: bool) -> None:
    """It shows what lies on a stick, and whoever unlocks next would answer it."""
    assert desk.tell("ask") == {**READ, "asks": True}
    if hidden:
        assert desk.tell("hide") == {**READ, "asks": False, "hidden": True}
    buses.machine.send(OURS, SESSION, "Lock")
    assert desk.says() == DOOR
    assert desk.tell("open") == READ


def test_sleep_waits_until_the_vault_is_closed(desk: AtDesk, buses: Buses) -> None:
    assert ("Inhibit", ["sleep", "PostDesk", "to close the vault first", "delay"]) in (
        buses.logind.asked
    )
    waits = buses.logind.delays[-1]
    assert not ended(waits)
    sleep(buses, begins=True)
    assert desk.says() == DOOR
    desk._qtbot.waitUntil(lambda: ended(waits), timeout=WAIT)
    os.close(waits)


def ended(pipe: int) -> bool:
    """Whether nobody holds the other end any more."""
    return bool(select.select([pipe], [], [], 0)[0])


@pytest.mark.parametrize("there", ["nowhere", "left over", "silent", "full"])
def test_a_bus_that_is_not_there_or_says_nothing_is_not_waited_for(
    qtbot: QtBot, ready: Path, tmp_path: Path, there: str
) -> None:
    """Nobody is told either: a laptop without one is as good as any."""
    place = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as bus:
        if there != "nowhere":
            bus.bind(str(place))
        if there in {"silent", "full"}:
            bus.listen(0 if there == "full" else 128)
        address = f"unix:path={place}"
        home = shutil.copytree(ready, tmp_path / "home")
        desk = AtDesk(
            qtbot, home, DBUS_SYSTEM_BUS_ADDRESS=address, DBUS_SESSION_BUS_ADDRESS=address
        )
        assert desk.tell("open") == READ
        assert desk.tell("join")["milliseconds"] in range(1_000)
        assert desk.tell("say") == READ
        assert desk.end() == ""


def test_no_bus_is_sought_over_a_network_or_by_starting_a_program() -> None:
    assert only_here("tcp:host=192.0.2.1,port=55") == ""
    assert only_here("unixexec:path=/bin/true;autolaunch:;nonce-tcp:host=a") == ""
    assert only_here("tcp:host=192.0.2.1;unix:path=/run/bus") == "unix:path=/run/bus"
