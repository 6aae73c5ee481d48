"""A child process that begins one kind of work again and again and leaves it at chosen moments.

    locking.py prepare FOLDER
    locking.py FOLDER OWN SEED TIMES KIND...

The second prints a line of JSON before and after each attempt.
"""

import faulthandler
import json
import os
import random
import sys
import time
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from locked_desk import LOCKS, Laptop, laptop, leave_it
from locked_door import DOORS, prepare_doors
from locked_work import KINDS, Kind
from PySide6.QtWidgets import QApplication

from postdesk.app.system import new_id
from postdesk.cli.gallery_homes import WORDS, prepare_homes
from postdesk.errors import Code
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.quarantine import Quarantine
from postdesk.store.vault import list_people, open_vault

AT_DOOR = ("close", "idle")
_MEGABYTES, _PIECES, _ENTRIES = 6, 4, 4000
"""What lies in quarantine and in the trail, so that reading and copying a vault take a while."""
_PACKETS = 120
"""On the stick, damaged: each is looked at and set apart."""


def prepare(folder: Path) -> None:
    """The invented laptops, their vaults of some size."""
    homes = prepare_homes(folder, "fr")
    for name, workspace in (("post", "post"), ("region", "regional"), ("agency", "regional")):
        place = homes.home(name) / workspace
        vault = open_vault(place, list_people(place)[0].id, WORDS, homes.clock, new_id)
        with closing(vault):
            for _ in range(_PIECES):
                piece = os.urandom(_MEGABYTES << 20)
                Quarantine(vault).put(piece, Code.PACKET_DAMAGED)
            with vault.transaction():
                for number in range(_ENTRIES):
                    Audit(vault).append(AuditKind.READ, "", f"look {number}")
    prepare_doors(homes)
    for number in range(_PACKETS):
        (homes.stick / f"{number:016x}.pdk").write_bytes(os.urandom(4096))


def begin(one: Laptop, kind: Kind) -> None:
    """Unlock and begin the work, as far as unlocking has not."""
    if not kind.door:
        one.unlock()
    if not kind.door and not kind.unlocking:
        one.work_done()
        kind.ready(one)
        one.note_something()
    kind.begin(one)


def undisturbed(app: QApplication, homes: Path, own: Path, kind: Kind) -> tuple[float, list[str]]:
    """How many milliseconds the work takes where nobody leaves, and what was wrong."""
    with laptop(app, homes, own, kind.desk, at=kind.at, stick=kind.stick) as one:
        begin(one, kind)
        begun = time.monotonic()
        one.work_done()
        took = (time.monotonic() - begun) * 1000
        if not kind.done(one):
            one.wrong.append(f"not done: {one.page.name}")
        check(one, kind)
        return took, one.wrong


def check(one: Laptop, kind: Kind) -> None:
    """The vault that is open, if one is, and what lies about; a damaged one lost a part before."""
    if one.program.door.open_vault is not None and kind.desk != "damaged":
        one.check_vault()
    one.check_files()


def again(one: Laptop, kind: Kind) -> None:
    """Unlock once more; what was left is done, or succeeds now."""
    one.clock.now = one.clock.now.replace(hour=one.clock.now.hour + 2)
    if kind.door:
        if not kind.done(one):
            kind.begin(one)
            one.work_done()
        if not kind.done(one):
            one.wrong.append(f"not done when begun again: {one.page.name}")
        return
    if one.program.door.open_vault is not None:
        one.wrong.append("not locked")
        return
    one.unlock()
    one.work_done()
    if not kind.done(one):
        kind.begin(one)
        one.work_done()
    if not kind.done(one):
        one.wrong.append(f"not done when begun again: {one.page.name}")


def attempt(one: Laptop, kind: Kind, way: str, delay: float) -> dict[str, object]:
    """Leave the work after so many milliseconds, and look at everything."""
    begin(one, kind)
    begun = time.monotonic()
    cleared, ran = leave_it(one, way, begun, delay)
    if way == "close":
        one.switch_off()
        one.switch_on()
    one.work_done()
    if way == "hide":
        if not kind.done(one):
            one.wrong.append(f"not done behind the hidden screen: {one.page.name}")
    else:
        again(one, kind)
    check(one, kind)
    return {"cleared": cleared, "ran": ran, "wrong": one.wrong}


def main() -> None:
    """As the arguments say."""
    faulthandler.enable()
    if sys.argv[1] == "prepare":
        prepare(Path(sys.argv[2]))
        return
    homes, own = Path(sys.argv[1]), Path(sys.argv[2])
    seed, times = int(sys.argv[3]), int(sys.argv[4])
    app = QApplication(sys.argv[:1])
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    for name in sys.argv[5:]:
        kind = (KINDS | DOORS)[name]
        took, wrong = undisturbed(app, homes, own / "first", kind)
        tell(kind=name, took=took, wrong=wrong)
        ways = [way for way in LOCKS if not kind.door or way in AT_DOOR]
        chance.shuffle(ways)
        for number in range(times):
            way = ways[number % len(ways)]
            delay = took * 1.05 * (number + chance.random()) / times
            tell(kind=name, begin=number, way=way, delay=delay)
            place = own / str(number)
            with laptop(app, homes, place, kind.desk, at=kind.at, stick=kind.stick) as one:
                told = attempt(one, kind, way, delay)
            tell(kind=name, end=number, way=way, delay=delay, **told)


def tell(**said: object) -> None:
    """A line for the parent."""
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
