"""The page that writes to a stick, on sticks that fail at each step: "written" only if it is so."""

import importlib.util
import os
import secrets
import shutil
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from fit import misfits
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_outbox_pages import FOCAL, to_the_stick, until

sys.path.append(str(Path(__file__).resolve().parents[1] / "faults"))
from test_stick_every_operation import Stick

from postdesk.desk import outbox as desk_outbox
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import review
from postdesk.errors import Code, PostDeskError
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel, ReferralState
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.media import packet_name
from postdesk.regional.importing import read_arrivals
from postdesk.store.erasure import Erasure
from postdesk.store.ledger import Ledger
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.messages import message_of
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.theme import Look


@dataclass(frozen=True)
class Fault:
    """What fails at which time, and what is said of it."""

    operation: str
    nth: int
    fault: str
    code: Code


FAULTS = (
    Fault("create", 1, "ENOSPC", Code.STICK_FULL),
    Fault("write", 1, "EROFS", Code.STICK_READ_ONLY),
    Fault("write", 1, "EIO", Code.STICK_DAMAGED),
    Fault("write", 1, "pull", Code.STICK_PULLED),
    Fault("fsync", 1, "EIO", Code.STICK_DAMAGED),
    Fault("read", 1, "corrupt", Code.STICK_DAMAGED),
    Fault("read", 1, "pull", Code.STICK_PULLED),
    Fault("rename", 1, "EROFS", Code.STICK_READ_ONLY),
    Fault("rename", 2, "pull", Code.STICK_PULLED),
    Fault("fsyncdir", 1, "EIO", Code.STICK_DAMAGED),
)


TAKEN_IN = {ArrivalState.NEW, ArrivalState.UPDATED, ArrivalState.OLDER}
"""Both are about one case: whichever is read first, the newer counts."""


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Scene]:
    """The post with two sealed packets in its outbox; files get random names, as for people."""
    random = partial(packet_name, lambda: secrets.token_hex(16))
    monkeypatch.setattr(desk_outbox, "packet_name", lambda _new_id: random())
    with open_scene(offices, tmp_path / "own", languages) as opened:
        post, interview = opened.post, offices.interview
        say_consent(post, interview, FOCAL, ConsentState.AGREED)
        for _ in range(2):
            refer(post, prepare(post, review(post, interview), FOCAL, "fr"), (Channel.PACKET,))
        yield opened


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stick]:
    if importlib.util.find_spec("mfusepy") is None:
        pytest.skip("needs mfusepy")
    if not os.access("/dev/fuse", os.W_OK) or shutil.which("fusermount3") is None:
        pytest.skip("needs FUSE")
    made = Stick(tmp_path_factory.mktemp("fuse"))
    yield made
    made.remove()


def states(scene: Scene) -> list[ReferralState]:
    return [one.packet.state for one in desk_outbox.outbox(scene.post.vault)]


def kept(scene: Scene) -> int:
    return len(scene.post.ledger.kept())


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: f"{one.operation}-{one.fault}")
def test_a_fault_is_told_and_the_outbox_is_whole(
    scene: Scene,
    qtbot: QtBot,
    faulty: Stick,
    fault: Fault,
) -> None:
    faulty.order(fault.operation, fault.nth, fault.fault)
    (faulty.behind / "autorun.inf").write_text("x")
    shown = to_the_stick(scene)
    shown._choose_folder = lambda _parent: faulty.place
    assert len(shown.packets) == 2
    shown.enter_pressed()
    until(qtbot, lambda: not scene.tasks.busy)
    sentences = message_of(PostDeskError(fault.code))
    told = f"{sentences.happened} {sentences.safe} {sentences.do}"
    assert shown.error.isVisible()
    assert shown.error.accessibleName() == told
    assert not shown.work.done
    assert "written" not in shown.head.title.text()
    assert states(scene) == [ReferralState.SEALED] * 2
    assert kept(scene) == 2
    assert shown.warning.isVisible()
    for language, scale in ((Language.FR, 1), (Language.AR, 1), (Language.FR, 2), (Language.AR, 2)):
        scene.window.use_look(Look(scale=scale, language=language))
        for _ in range(6):
            QApplication.processEvents()
        assert misfits(scene.window) == []
    scene.window.use_look(Look())
    # the stick works again: once more by Enter, and it imports elsewhere
    faulty.order("none", 0, "")
    shown.enter_pressed()
    until(qtbot, lambda: shown.work.done)
    assert not shown.error.isVisible()
    assert states(scene) == [ReferralState.WRITTEN] * 2
    region = scene.region()
    report = read_arrivals(region, faulty.behind)
    assert len(report.arrivals) == 2
    assert {one.state for one in report.arrivals} <= TAKEN_IN
    assert Ledger(region).gaps() == ()
    region.close()


def test_a_packet_that_arrived_before_it_counted_as_written(
    scene: Scene, qtbot: QtBot, faulty: Stick
) -> None:
    """Pulled after the first of two had its name: it counts there, here nothing counts as sent."""
    faulty.order("rename", 2, "pull")
    shown = to_the_stick(scene)
    shown._choose_folder = lambda _parent: faulty.place
    shown.enter_pressed()
    until(qtbot, lambda: not scene.tasks.busy)
    assert states(scene) == [ReferralState.SEALED] * 2
    region = scene.region()
    assert read_arrivals(region, faulty.behind).count(ArrivalState.NEW) == 1
    faulty.order("none", 0, "")
    shown.enter_pressed()
    until(qtbot, lambda: shown.work.done)
    again = read_arrivals(region, faulty.behind)
    assert again.count(ArrivalState.ALREADY_HERE) == 1
    assert {one.state for one in again.arrivals} <= {*TAKEN_IN, ArrivalState.ALREADY_HERE}
    assert Ledger(region).gaps() == ()
    region.close()


def test_the_page_speaks_of_those_only_that_are_being_written(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever seals another meanwhile and comes back is not told that it lies on the stick."""
    gate = threading.Event()
    real = desk_outbox.write_verified

    def held(*arguments: object, **named: object) -> object:
        assert gate.wait(20)
        return real(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(desk_outbox, "write_verified", held)
    shown = to_the_stick(scene)
    shown.enter_pressed()
    interview = scene.offices.interview
    third = prepare(scene.post, review(scene.post, interview), FOCAL, "fr")
    refer(scene.post, third, (Channel.PACKET,))
    back = to_the_stick(scene)
    assert back is shown
    gate.set()
    until(qtbot, lambda: shown.work.done)
    assert shown.head.title.text().startswith("2 sealed packets")
    assert states(scene).count(ReferralState.WRITTEN) == 2
    assert states(scene).count(ReferralState.SEALED) == 1


def test_what_was_erased_meanwhile_waits_for_no_stick(scene: Scene, qtbot: QtBot) -> None:
    """The outbox was in front all the while: Enter neither crashes nor writes what is gone."""
    front = scene.window.navigator.go("outbox")
    assert isinstance(front, OutboxPage)
    assert len(front.waiting()) == 2
    Erasure(scene.post.vault).interview(scene.offices.interview, "due")
    front.enter_pressed()
    assert scene.window.navigator.page is front
    assert front.waiting() == []
    assert states(scene) == [ReferralState.WITHDRAWN] * 2
    packets = tuple(one.packet.manifest.packet for one in desk_outbox.outbox(scene.post.vault))
    shown = scene.window.navigator.go("stick", packets)
    assert isinstance(shown, StickPage)
    assert shown.packets == ()
    assert not shown.choose.isVisible()
    del qtbot


READING = tuple(
    Fault(operation, nth, fault, Code.STICK_NOT_READ)
    for operation, times in (("open", 4), ("read", 2))
    for nth in range(1, times + 1)
    for fault in ("pull", "EIO")
)


@pytest.mark.parametrize("fault", READING, ids=lambda one: f"{one.operation}-{one.nth}-{one.fault}")
def test_a_stick_that_fails_while_it_is_read_loses_nothing(
    scene: Scene, qtbot: QtBot, faulty: Stick, fault: Fault
) -> None:
    """Each packet is in or is told to lie on the stick still; read again, both are here."""
    scene.stick = faulty.place
    sealed = scene.post.ledger.kept()
    packets = [scene.post.ledger.data(packet) for packet in sorted(sealed)]
    vault, shown = scene.open_region()

    def read(operation: str, nth: int, fault: str) -> None:
        faulty.order(operation, nth, fault)
        for number, data in enumerate(packets):
            (faulty.behind / f"{number}.pdk").write_bytes(data)
        shown.enter_pressed()
        until(qtbot, lambda: not scene.tasks.busy)

    read(fault.operation, fault.nth, fault.fault)
    if shown.report is None:
        assert shown.error.isVisible()
    else:
        assert shown.report.unread() or all(map(Ledger(vault).seen, sealed))
        assert shown.report.quarantined() == ()
        for language, scale in ((Language.FR, 1), (Language.AR, 2)):
            scene.window.use_look(Look(scale=scale, language=language))
            for _ in range(6):
                QApplication.processEvents()
            assert misfits(scene.window) == []
        scene.window.use_look(Look())
    read("none", 0, "")
    assert shown.report is not None
    assert shown.report.unread() == ()
    assert all(map(Ledger(vault).seen, sealed))
    assert Ledger(vault).gaps() == ()
    vault.close()
