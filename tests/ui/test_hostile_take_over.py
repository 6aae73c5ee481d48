"""Sticks that are wrong, broken or meant to harm, put into a new laptop's window: told, no harm."""

import resource
import shutil
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from fit import assert_fits
from post_program import PERSON, PLACE, key, page, running
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_relocation_pages import enter, hand_over, old_laptop, vault_of, waited

from postdesk.app.program import Program
from postdesk.crypto.sealing import open_with_passphrase, seal_to_passphrase
from postdesk.desk import relocating
from postdesk.desk.relocating import BackReason, moved, take_back
from postdesk.errors import Code, PostDeskError
from postdesk.packet import handover_arriving
from postdesk.packet.archive import Entry, directory, local_header
from postdesk.packet.handover import DATABASE, new_code
from postdesk.packet.handover_stick import write_handover
from postdesk.store.audit import Audit
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.messages import message_of
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.theme import Look
from postdesk.ui.unlock.first_run_page import FirstRunPage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.take_over_page import TakeOverPage


@dataclass(frozen=True)
class Sticks:
    """Two handovers of one post, each of three files, as its old laptop wrote them."""

    old: Path
    earlier: Path
    earlier_code: str
    stick: Path
    code: str

    def files(self) -> dict[str, bytes]:
        """What the later stick holds."""
        return {path.name: path.read_bytes() for path in sorted(self.stick.iterdir())}


@pytest.fixture(scope="module")
def sticks(qapp: QApplication, ready: Path, tmp_path_factory: pytest.TempPathFactory) -> Sticks:
    """A post handed over, taken back and handed over again."""
    folder = tmp_path_factory.mktemp("sticks")
    old = old_laptop(ready, folder / "old")
    third = (old / "post" / DATABASE).stat().st_size // 3 + 65536
    codes = []
    with pytest.MonkeyPatch.context() as patch:
        small = partial(write_handover, piece_bytes=third)
        patch.setattr(relocating, "write_handover", small)
        for number, name in enumerate(("earlier", "later"), start=1):
            (folder / name).mkdir()
            first_id = 5000 * number
            with running(qapp, old, first_id=first_id, chosen=folder / name) as program:
                enter(program)
                codes.append(hand_over(program))
                if name == "earlier":
                    take_back(vault_of(program), BackReason.MISTAKE)
    return Sticks(old, folder / "earlier", codes[0], folder / "later", codes[1])


@dataclass
class New:
    """A new laptop's window on the page that takes a post over, and the stick that is chosen."""

    program: Program
    home: Path
    stick: Path

    @property
    def page(self) -> TakeOverPage:
        """The page in front."""
        shown = page(self.program)
        assert isinstance(shown, TakeOverPage)
        return shown

    def put(self, files: dict[str, bytes]) -> None:
        """Another stick, with these files."""
        shutil.rmtree(self.stick, ignore_errors=True)
        self.stick.mkdir()
        for name, data in files.items():
            (self.stick / name).write_bytes(data)

    def look(self, code: str) -> None:
        """Type the code, Enter, wait."""
        self.page.code.setText(code)
        self.page.code.setFocus()
        key(self.program, Qt.Key.Key_Return)
        waited(self.program)

    def assert_refused(self, code: Code, told: str = "") -> None:
        """The card says so in three sentences, and this laptop and the stick are as before."""
        shown = self.page
        sentences = message_of(PostDeskError(code))
        assert shown.found is None
        assert shown.error.isVisible()
        said = (sentences.happened, sentences.safe, sentences.do)
        assert shown.error.accessibleName() == " ".join(said)
        assert all(said)
        assert told in shown.error.sub.text()
        self.assert_empty()

    def assert_empty(self) -> None:
        """Nothing of a post lies on this laptop, finished or not."""
        assert self.program.door.workspaces() == ()
        left = [path.name for path in self.home.rglob("*") if path.suffix in {".db", ".json"}]
        assert [name for name in left if "vault" in name or name[0].isdigit()] == []
        assert not (self.home / "arriving").exists()

    def take(self) -> None:
        """Enter again: the post is here, and its people can come in."""
        assert self.page.found is not None
        key(self.program, Qt.Key.Key_Return)
        waited(self.program)
        assert isinstance(page(self.program), UnlockPage)
        enter(self.program)
        assert isinstance(page(self.program), ShiftPage)
        assert Audit(vault_of(self.program)).verify() is None
        assert not (self.home / "arriving").exists()


@contextmanager
def new_laptop(qapp: QApplication, tmp_path: Path) -> Iterator[New]:
    home, stick = tmp_path / "new", tmp_path / "stick"
    stick.mkdir()
    with running(qapp, home, first_id=90_000, chosen=stick) as program:
        assert isinstance(program.start(), FirstRunPage)
        key(program, Qt.Key.Key_F6)
        yield New(program, home, stick)


def test_wrong_codes_and_files_that_do_not_belong_together(
    qapp: QApplication, sticks: Sticks, tmp_path: Path
) -> None:
    files = sticks.files()
    first, second, third = files
    strange = {path.name: path.read_bytes() for path in sticks.earlier.iterdir()}
    (foreign,) = [data for name, data in strange.items() if name.startswith("002")]
    with new_laptop(qapp, tmp_path) as new:
        new.put({first: files[first]})
        for wrong in (new_code(), sticks.earlier_code, sticks.code[:-4] + "0000", "a"):
            new.look(wrong)
            new.assert_refused(Code.HANDOVER_CODE)
        new.put({first: files[first], third: files[third]})
        new.look(sticks.code)
        new.assert_refused(Code.HANDOVER_INCOMPLETE, "2")
        new.put({first: files[first], "002-other.pdk": foreign, third: files[third]})
        new.look(sticks.code)
        new.assert_refused(Code.HANDOVER_INCOMPLETE, "2")
        cut, head, end = (
            files[second][:-700],
            changed(files[second], 70),
            changed(files[second], -30),
        )
        for stick in ({**files, second: cut}, {**files, second: head}, {second: end}):
            new.put(stick)
            new.look(sticks.code)
            told = new.page.error.accessibleName()
            either = Code.HANDOVER_DAMAGED, Code.HANDOVER_INCOMPLETE
            assert told in {" ".join(message_of(PostDeskError(code)).sentences) for code in either}
            new.assert_empty()
        new.put({})
        new.look(sticks.code)
        assert new.page.empty.isVisible()
        assert not new.page.error.isVisible()
        new.put(files)
        new.look(sticks.code)
        new.take()


def changed(data: bytes, at: int) -> bytes:
    """One bit of a file is another."""
    flipped = bytearray(data)
    flipped[at] ^= 1
    return bytes(flipped)


def zip_of(name: str, size: int) -> bytes:
    """An archive whose first part is called `name` and claims to have `size` bytes."""
    packed = zlib.compress(bytes(1000))[2:-4]
    entry = Entry(name, 8, 0, len(packed), size, 0)
    header = local_header(entry)
    return header + packed + directory([entry], len(header) + len(packed))


def test_whoever_knows_the_code_can_seal_anything(
    qapp: QApplication, sticks: Sticks, tmp_path: Path
) -> None:
    files = sticks.files()
    first = next(iter(files))
    plain = open_with_passphrase(files[first], sticks.code)
    hostile = (  # of each way one; the others are in tests/unit/app/test_hostile_handovers.py
        zip_of("../../vault.db", 10),
        zip_of("manifest.json", 400 << 20),
        changed(plain, plain.index(b'"handover.json"') + 3),
        plain[:-10],
    )
    with new_laptop(qapp, tmp_path) as new:
        for content in hostile:
            new.put({first: seal_to_passphrase(content, sticks.code)})
            new.look(sticks.code)
            new.assert_refused(Code.HANDOVER_DAMAGED)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["new", "stick"]
        # beside a whole one they harm nobody
        bad = {
            f"{n}.pdk": seal_to_passphrase(one, sticks.code) for n, one in enumerate(hostile[:2])
        }
        new.put({**bad, **files})
        new.look(sticks.code)
        new.take()


def test_a_full_laptop_takes_nothing_and_takes_it_once_there_is_room(
    qapp: QApplication, sticks: Sticks, tmp_path: Path
) -> None:
    with new_laptop(qapp, tmp_path) as new:
        new.put(sticks.files())
        with files_of_at_most(100_000):
            new.look(sticks.code)
        new.assert_refused(Code.DISK_FULL)
        new.look(sticks.code)
        with files_of_at_most(1000):  # the people's file has no room any more
            key(new.program, Qt.Key.Key_Return)
            waited(new.program)
        new.assert_refused(Code.DISK_FULL)
        new.look(sticks.code)
        new.take()


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """The system itself refuses to let any file of this program grow beyond `size` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_pulled_while_it_is_read_then_put_in_again(
    qapp: QApplication, sticks: Sticks, tmp_path: Path
) -> None:
    with new_laptop(qapp, tmp_path) as new:
        new.put(sticks.files())
        with looking(new, sticks.code):
            new.stick.rename(tmp_path / "in the pocket")
        new.assert_refused(Code.STICK_NOT_READ)
        new.look(sticks.code)
        new.assert_refused(Code.STICK_NOT_READ)
        (tmp_path / "in the pocket").rename(new.stick)
        new.look(sticks.code)
        # from now on it may be pulled, also where somebody puts another one in
        shutil.rmtree(new.stick)
        new.take()


@contextmanager
def looking(new: New, code: str) -> Iterator[None]:
    """The first file is laid aside and the next not begun, until the block has done what it does.

    The real reading waits at a gate: on a fast machine it would else be over before anybody acts.
    """
    second, gate = threading.Event(), threading.Event()
    read = handover_arriving.read_packet
    begun: list[Path] = []

    def gated(path: Path) -> bytes:
        begun.append(path)
        if len(begun) == 2:
            second.set()
            gate.wait()
        return read(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(handover_arriving, "read_packet", gated)
        new.page.code.setText(code)
        new.page.code.setFocus()
        key(new.program, Qt.Key.Key_Return)
        while not second.is_set():
            assert new.program.tasks.busy
            QApplication.processEvents()
        assert list((new.home / "arriving").glob("*.db"))
        try:
            yield
        finally:
            gate.set()
            waited(new.program)


def test_stopped_or_left_nothing_stays_on_the_new_laptop(
    qapp: QApplication, sticks: Sticks, tmp_path: Path
) -> None:
    with new_laptop(qapp, tmp_path) as new:
        new.put(sticks.files())
        with looking(new, sticks.code):
            new.page.progress.cancel.emit()
        assert new.page.found is None
        assert not new.page.error.isVisible()
        new.assert_empty()
        with looking(new, sticks.code):
            new.program.window.navigator.go("first_run")
        new.assert_empty()
        key(new.program, Qt.Key.Key_F6)
        assert new.page.code.text() == ""
        new.look(sticks.code)
        assert new.page.found is not None
        assert (new.home / "arriving").exists()
        key(new.program, Qt.Key.Key_F10)
        assert isinstance(page(new.program), FirstRunPage)
        new.assert_empty()
    before = sticks.files()
    assert {path.name: path.read_bytes() for path in new.stick.iterdir()} == before


def test_what_a_kill_left_is_gone_and_the_stick_is_taken_over(
    qapp: QApplication, sticks: Sticks, tmp_path: Path
) -> None:
    """Killed while it was laid aside, and while it was put in its place."""
    home = tmp_path / "new"
    for name in ("arriving", "post.part"):
        (home / name).mkdir(parents=True)
        (home / name / "0.db").write_bytes(bytes(9000))
    (home / "post.part" / "vault.json").write_text("{}")
    with new_laptop(qapp, tmp_path) as new:
        assert not (home / "arriving").exists()
        new.put(sticks.files())
        new.look(sticks.code)
        new.take()
        assert not (home / "post.part").exists()


def test_the_day_of_an_older_handover_is_shown_and_that_another_lies_there(
    qapp: QApplication, sticks: Sticks, tmp_path: Path
) -> None:
    older = {f"older-{path.name}": path.read_bytes() for path in sticks.earlier.iterdir()}
    with new_laptop(qapp, tmp_path) as new:
        new.put({**sticks.files(), **older})
        for code in (sticks.earlier_code, sticks.code):
            new.look(code)
            shown = new.page
            assert shown.found is not None
            assert shown.found.others == 3
            assert shown.beside.isVisible()
            for language, scale in ((Language.FR, 1), (Language.AR, 2)):
                new.program.window.use_look(Look(scale=scale, language=language))
                settle(qapp)
                assert_fits(new.program.window, language, data={PERSON, PLACE, "PostDesk", code})
            new.program.window.use_look(Look())
            if code != sticks.code:
                key(new.program, Qt.Key.Key_F10, Qt.Key.Key_F6)
        new.take()


def test_the_old_laptop_goes_back_to_work_whatever_became_of_the_stick(
    qapp: QApplication, sticks: Sticks, tmp_path: Path
) -> None:
    shutil.copytree(sticks.old, tmp_path / "old")
    with running(qapp, tmp_path / "old", first_id=70_000) as program:
        enter(program)
        assert moved(vault_of(program)) is not None
        take_back(vault_of(program), BackReason.STICK_DAMAGED)
        program.lock()
        enter(program)
        assert isinstance(page(program), ShiftPage)
        assert Audit(vault_of(program)).verify() is None
