"""`postdesk selfcheck`: open every part of the program once and say what fails."""

import os
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from postdesk.app.system import new_id, system_clock
from postdesk.errors import PostDeskError
from postdesk.model.base import Realm, WorkspaceKind
from postdesk.model.people import Role
from postdesk.packet.kit import Kit, read_kit
from postdesk.resources import resource, starter_kit
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import NewPerson, create_vault

_NETWORK = re.compile(r"Qt6?Network|/plugins/(tls|networkinformation)/", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """One part of the program: whether it opened, and what it told."""

    name: str
    fine: bool
    told: str


def look_at_every_part() -> list[Part]:
    """Open each part in turn; a part that fails stops none of the others."""
    parts: tuple[tuple[str, Callable[[], str]], ...] = (
        ("Qt", _qt),
        ("no network", _no_network),
        ("fonts", _fonts),
        ("translations", _translations),
        ("starter kit", _kit),
        ("vault (SQLCipher)", _vault),
        ("sealing and signing (age)", _sealing),
        ("rule engine", _engine),
        ("workbook reader", _workbook),
        ("calendar", _calendar),
    )
    return [_tried(name, look) for name, look in parts]


def _tried(name: str, look: Callable[[], str]) -> Part:
    try:
        return Part(name, True, look())
    except (PostDeskError, OSError, ImportError, RuntimeError, ValueError) as error:
        return Part(name, False, f"{type(error).__name__}: {error}")


def _qt() -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6 import __version__
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication.instance() or QApplication([])
    window = QWidget()
    window.resize(100, 100)
    window.show()
    app.processEvents()
    drawn = not window.grab().isNull()
    window.close()
    if not drawn:
        raise RuntimeError("nothing was drawn")
    return str(__version__)


def _no_network() -> str:
    """After Qt has drawn: nothing of its network is loaded, and a bundle does not carry it."""
    from postdesk.ui import fonts, printer  # noqa: F401 - what a window and a printer load

    maps, bundle = Path("/proc/self/maps"), getattr(sys, "_MEIPASS", None)
    loaded = maps.read_text("utf-8").splitlines() if maps.exists() else []
    found = {line.split()[-1] for line in loaded if _NETWORK.search(line)}
    if carried := (*sorted(found), *(network_parts(Path(bundle)) if bundle else ())):
        raise RuntimeError(f"there is {', '.join(carried)}")
    return "none carried, none loaded" if bundle else "none loaded"


def network_parts(folder: Path) -> tuple[str, ...]:
    """The files of a bundle that would open a network for Qt."""
    return tuple(sorted(str(path) for path in folder.rglob("*") if _NETWORK.search(str(path))))


def _fonts() -> str:
    from postdesk.ui.fonts import FILES, load_fonts

    if unread := load_fonts():
        raise RuntimeError(f"could not be read: {', '.join(unread)}")
    return f"{len(FILES)} files"


def _translations() -> str:
    found = [tag for tag in ("fr", "ar") if resource("translations", f"{tag}.qm").is_file()]
    if len(found) < 2:
        raise RuntimeError("the interface texts were not compiled: make translations")
    return ", ".join(found)


def _starter() -> Kit:
    return read_kit(starter_kit())


def _kit() -> str:
    from postdesk.forms.definition import load_guide

    kit = _starter()
    guides = [load_guide(kit.guide_bytes(guide)) for guide in kit.guides]
    return ", ".join(f"{guide.id} {guide.version}" for guide in guides)


def _vault() -> str:
    with tempfile.TemporaryDirectory() as folder:
        made = create_vault(
            Path(folder) / "vault",
            workspace=WorkspaceKind.POST,
            realm=Realm.TRAINING,
            first=NewPerson(name="-", role=Role.SUPERVISOR, passphrase=new_id()),
            clock=system_clock,
            new_id=new_id,
        )
        row = made.vault.row("PRAGMA cipher_version")
        made.vault.close()
    return str(row[0]) if row else "?"


def _sealing() -> str:
    from postdesk.model.ids import OfficeId, PacketId
    from postdesk.model.offices import OfficeKind
    from postdesk.packet.codec import open_packet
    from postdesk.packet.enrolment import Enrolment, build_enrolment, key_words, read_enrolment

    with tempfile.TemporaryDirectory() as folder:
        made = create_vault(
            Path(folder) / "vault",
            workspace=WorkspaceKind.POST,
            realm=Realm.TRAINING,
            first=NewPerson(name="-", role=Role.SUPERVISOR, passphrase=new_id()),
            clock=system_clock,
            new_id=new_id,
        )
        names = _starter().head.titles
        office = OfficeKeeper(made.vault).make(
            OfficeId("selfcheck"), OfficeKind.POST, names, Realm.TRAINING
        )
        packet = build_enrolment(
            Enrolment(
                office=office.id,
                kind=office.kind,
                names=names,
                realm=office.realm,
                region="-",
                keys=office.public,
            ),
            signing_key=office.signing_key,
            packet=PacketId(new_id()),
            created=system_clock(),
        )
        read = read_enrolment(open_packet(packet.data, ()))
        made.vault.close()
    return f"signed and checked, {len(key_words(read.keys, 'fr'))} words"


def _engine() -> str:
    from postdesk.model.assessments import EngineCheck
    from postdesk.model.facts import CodedAnswers
    from postdesk.rules.pack import load_pack
    from postdesk.rules.screening import ENGINE_VERSION, Screener
    from postdesk.rules.worker_process import EngineWorker

    screener = Screener(load_pack(_starter().pack_bytes), EngineWorker())
    try:
        assessment = screener.assess(CodedAnswers(), at=system_clock())
    finally:
        screener.close()
    if assessment.engine_check is not EngineCheck.AGREED:
        raise RuntimeError(f"engine check: {assessment.engine_check.value}")
    return ENGINE_VERSION


def _workbook() -> str:
    from postdesk.authoring.child import read_workbook

    data = read_workbook(starter_kit() / "guides" / "short_form.xlsx")
    if data.refusal:
        raise RuntimeError(str(data.refusal))
    return f"{len(data.sheets)} sheets"


def _calendar() -> str:
    from hijridate import Gregorian

    return str(Gregorian(2026, 11, 12).to_hijri())
