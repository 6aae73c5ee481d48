"""A post whose files are damaged one by one, and the program opened on it as a person would."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from post_program import (
    PASSPHRASE,
    Ids,
    TickingClock,
    interview,
    key,
    make_home,
    page,
    running,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.model.health import Check, Light
from postdesk.store.backup import Backups
from postdesk.store.intake import leave_note
from postdesk.store.losses import Loss, Losses, Lost
from postdesk.store.tries import Tries
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.health.page import HealthPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.unlock.mend_page import MendPage
from postdesk.ui.unlock.page import UnlockPage

Harm = Callable[[bytes], bytes]

HARMS: dict[str, Harm | None] = {
    "gone": None,
    "empty": lambda _data: b"",
    "half": lambda data: data[: len(data) // 2],
    "zeros": lambda data: bytes(len(data)),
    "first byte": lambda data: flipped(data, 0),
    "middle byte": lambda data: flipped(data, len(data) // 2),
}
PEOPLE = ("post/vault.json", "post/vault.copy.json")
APART = ("post/pending.db", "post/pending.key")
PLAIN = {
    "post/anchor.json": Lost.PLACE,
    "post/tries.json": Lost.TRIES,
    "post/erased.age": Lost.ERASED,
    "preferences.json": Lost.LOOK,
}


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def harm(home: Path, name: str, how: Harm | None) -> None:
    path = home / name
    if how is None:
        path.unlink()
    else:
        path.write_bytes(how(path.read_bytes()))


@dataclass
class Ready:
    """A post with an interview that nobody agreed to keep yet, a backup, a note, a failed try."""

    home: Path
    code: str


def asking_code(program: Program) -> str:
    shown = interview(program)
    assert shown.model is not None
    return str(shown.model.state.interview.code)


@dataclass
class Met:
    """What somebody met: the page at the end, a failure that was told, the open interviews."""

    page: str
    told: bool = False
    drafts: tuple[str, ...] = ()
    apart: Light | None = None
    lost: tuple[Loss, ...] = ()
    lights: dict[Check, Light] = field(default_factory=dict)

    @property
    def kinds(self) -> tuple[Lost, ...]:
        return tuple(one.what for one in self.lost)


def opened(qapp: QApplication, home: Path) -> Met:
    """Start, unlock, look at the health page: whatever happens, a page with words is in front."""
    with running(qapp, home, first_id=9000) as program:
        first = program.start()
        if not isinstance(first, UnlockPage):
            return Met(first.name)
        if not first._people:
            return Met(first.name, told=first.error.isVisibleTo(first))
        first.passphrase.setText(PASSPHRASE)
        first._open()
        front = page(program)
        if program.desk is None:
            told = isinstance(front, UnlockPage) and front.error.isVisibleTo(front)
            return Met(front.name, told=told or isinstance(front, MendPage))
        lost: tuple[Loss, ...] = ()
        if isinstance(front, LossesPage):
            lost = losses_shown(front)
            front.go_on.click()
        shift = page(program)
        assert isinstance(shift, ShiftPage)
        drafts = tuple(one.code for one in shift._post.notebook.drafts())
        health = program.window.navigator.go("health")
        assert isinstance(health, HealthPage)
        wait(program)
        apart = health.findings[Check.APART].light
        lights = {check: found.light for check, found in health.findings.items()}
        assert (lights[Check.LOST] is Light.ATTENTION) is bool(lost)
        told = apart is not Light.FINE
        return Met(health.name, told, drafts=drafts, apart=apart, lost=lost, lights=lights)


def losses_shown(front: LossesPage) -> tuple[Loss, ...]:
    """What the page tells, each in a card that can be seen."""
    found = Losses(front._vault).open_ones()
    shown = [card for card in front.cards if card.isVisibleTo(front)]
    assert len(shown) == len(found) > 0
    return found


def acknowledge(qapp: QApplication, home: Path) -> None:
    """A supervisor unlocks and says that it is dealt with."""
    with running(qapp, home, first_id=8000) as program:
        first = program.start()
        assert isinstance(first, UnlockPage)
        first.passphrase.setText(PASSPHRASE)
        first._open()
        front = page(program)
        assert isinstance(front, LossesPage)
        key(program, Qt.Key.Key_F8)
        assert front.empty.isVisibleTo(front)
        key(program, Qt.Key.Key_Return)
        assert isinstance(page(program), ShiftPage)


def wait(program: Program) -> None:
    for _ in range(2000):
        QApplication.processEvents()
        if not program.tasks.busy:
            return
        QTest.qWait(5)


def make_ready(qapp: QApplication, home: Path) -> Ready:
    """What no test changes."""
    make_home(qapp, home)
    with running(qapp, home, first_id=500) as program:
        workspace = program.door.workspaces()[0]
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
        program.door.enter()
        code = asking_code(program)
        vault = program.door.open_vault
        assert vault is not None
        Backups(vault).make()
        clock = TickingClock()
        leave_note(workspace.folder, "help", clock, Ids(800))
        Tries(workspace.folder, clock).add("nobody")
    return Ready(home, code)
