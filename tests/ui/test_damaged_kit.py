"""A kit damaged on the disk: the one before goes on, and no interview is lost on the way."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from at_work import work_done
from fit import assert_fits
from post_program import PASSPHRASE, PERSON, PLACE, interview, make_home, page, running
from PySide6.QtWidgets import QApplication
from some_kits import a_kit

from postdesk.app.program import Program
from postdesk.authoring.compiling import compile_workbook
from postdesk.desk.interviewing import resume
from postdesk.desk.post import Post
from postdesk.errors import PostDeskError
from postdesk.model.health import Check, Light
from postdesk.model.ids import InterviewId, KitVersion, NodeRef
from postdesk.store.database import DatabaseError, connect
from postdesk.store.kits import Kits
from postdesk.store.vault import Vault
from postdesk.ui.gallery import settle
from postdesk.ui.health.page import HealthPage
from postdesk.ui.health.words import sentence
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.theme import Look
from postdesk.ui.unlock.mend_page import MendPage
from postdesk.ui.unlock.page import UnlockPage

PAGE = 4096
TINY = """
| survey |                  |        |            |
|        | type             | name   | label      |
|        | text             | place  | Where?     |
| settings |         |         |
|          | form_id | version |
|          | tiny    | 1       |
"""
PLACE_REF = NodeRef("/data/place")


def newest_kit(folder: Path) -> bytes:
    """Kit 3 has a guide that kit 2 does not know."""
    workbook = folder / "tiny.md"
    workbook.write_text(TINY, encoding="utf-8")
    guide = compile_workbook(workbook).guide
    assert guide is not None
    return a_kit(3, {"guides/tiny.guide.json": guide.to_bytes()})


class Prepared:
    """A post with kits 2 and 3, an interview by each guide: both agreed to be kept, open."""

    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.home = make_home(qapp, folder / "home")
        self.newest = newest_kit(folder)
        with running(qapp, self.home, first_id=500) as program:
            unlock(program)
            Kits(vault_of(program)).install(KitVersion(2), a_kit(2, {}))
            Kits(vault_of(program)).install(KitVersion(3), self.newest)
            program.lock()
            unlock(program)
            self.old = kept(program, "first_line")
            self.new = kept(program, "tiny")
            post = post_of(program)
            resume(post, self.new).answer(PLACE_REF, "Rosso")
            self.key = vault_of(program).ring.now


def unlock(program: Program) -> None:
    front = program.start()
    assert isinstance(front, UnlockPage)
    front.passphrase.setText(PASSPHRASE)
    front._open()
    wait(program)


def vault_of(program: Program) -> Vault:
    assert program.door.open_vault is not None
    return program.door.open_vault


def post_of(program: Program) -> Post:
    shift = program.window.navigator.go("shift")
    assert isinstance(shift, ShiftPage)
    return shift._post


def kept(program: Program, guide: str) -> InterviewId:
    front = interview(program, guide)
    assert front.model is not None
    ident = front.model.state.interview.id
    front._post.notebook.keep(ident)
    program.window.navigator.go("shift")
    return ident


def wait(program: Program) -> None:
    work_done(program.tasks)
    settle(program.window._app)


@pytest.fixture(scope="module")
def prepared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return Prepared(qapp, tmp_path_factory.mktemp("kits"))


@contextmanager
def opened(qapp: QApplication, prepared: Prepared, home: Path) -> Iterator[Program]:
    with running(qapp, home, first_id=9000) as program:
        unlock(program)
        yield program


@pytest.fixture
def home(prepared: Prepared, tmp_path: Path) -> Path:
    shutil.copytree(prepared.home, tmp_path / "home")
    return tmp_path / "home"


def alter(home: Path, prepared: Prepared, *versions: int) -> None:
    """Bytes that are not those which were installed."""
    with closing(connect(home / "post" / "vault.db", prepared.key)) as connection:
        for version in versions:
            asked = "SELECT data FROM kits WHERE version = ?"
            data = bytearray(connection.execute(asked, (version,)).fetchone()[0])
            data[5000] ^= 1
            change = "UPDATE kits SET data = ? WHERE version = ?"
            connection.execute(change, (bytes(data), version))


def hurt_page(home: Path, prepared: Prepared) -> None:
    """One page of the newest kit cannot be read; the list of tables and the rest can."""
    database = home / "post" / "vault.db"
    whole = database.read_bytes()
    for number in range(len(whole) // PAGE - 1, 0, -1):
        data = bytearray(whole)
        data[number * PAGE + 700] ^= 1
        database.write_bytes(bytes(data))
        if fails(database, prepared.key, 3) and not fails(database, prepared.key, 2):
            return
    raise AssertionError


def fails(database: Path, key: str, version: int) -> bool:
    try:
        with closing(connect(database, key)) as connection:
            connection.execute("SELECT data FROM kits WHERE version = ?", (version,)).fetchall()
    except (DatabaseError, PostDeskError):
        return True
    return False


def light(program: Program) -> tuple[Light, str]:
    health = program.window.navigator.go("health")
    assert isinstance(health, HealthPage)
    wait(program)
    found = health.findings[Check.KIT]
    return found.light, sentence(found, Language.EN)


def assert_goes_on(program: Program, prepared: Prepared) -> None:
    """The kit before is in use and told; both interviews are there and the older one goes on."""
    post = post_of(program)
    assert post.kit.head.version == 2
    assert {one.id for one in post.notebook.drafts()} == {prepared.old, prepared.new}
    told, said = light(program)
    assert told is Light.ATTENTION
    assert "2" in said
    front = program.window.navigator.go("interview", prepared.old)
    assert isinstance(front, InterviewPage)
    assert front.model is not None
    assert front.model.state.interview.id == prepared.old
    program.window.navigator.go("shift")


def test_altered_bytes_are_not_worked_with(
    qapp: QApplication, prepared: Prepared, home: Path
) -> None:
    alter(home, prepared, 3)
    with opened(qapp, prepared, home) as program:
        assert_goes_on(program, prepared)
        program.window.navigator.go("settings")
        for language, scale in ((Language.FR, 1), (Language.AR, 2)):
            program.window.use_look(Look(language=language, scale=scale))
            light(program)
            assert_fits(program.window, language, (PERSON, PLACE, "PostDesk", "Enter"))


def test_a_draft_of_a_guide_that_only_the_newer_kit_has_waits_for_it(
    qapp: QApplication, prepared: Prepared, home: Path
) -> None:
    alter(home, prepared, 3)
    with opened(qapp, prepared, home) as program:
        post_of(program)
        with pytest.raises(PostDeskError) as met:
            program.window.navigator.go("interview", prepared.new)
        assert program.meet(met.value)
        wait(program)
        front = page(program)
        assert isinstance(front, HealthPage)
        assert front.error.isVisibleTo(front)
        assert prepared.new in {one.id for one in post_of(program).notebook.drafts()}
        assert Kits(vault_of(program)).install(KitVersion(3), prepared.newest).version == 3
        before = Kits(vault_of(program)).previous()
        assert before is not None
        assert before.version == 2
    with running(qapp, home, first_id=9500) as program:
        unlock(program)
        post = post_of(program)
        assert post.kit.head.version == 3
        answer = resume(post, prepared.new).flow.shown(PLACE_REF).answer
        assert answer is not None
        assert answer.value == "Rosso"
        assert light(program)[0] is Light.FINE or "nothing in it" in light(program)[1].lower()


def test_both_damaged_the_starter_kit_goes_on_and_says_so(
    qapp: QApplication, prepared: Prepared, home: Path
) -> None:
    alter(home, prepared, 2, 3)
    with opened(qapp, prepared, home) as program:
        post = post_of(program)
        assert {one.id for one in post.notebook.drafts()} == {prepared.old, prepared.new}
        told, said = light(program)
        assert told is Light.ATTENTION
        assert "damaged" in said
        assert resume(post, prepared.old)


def test_a_damaged_page_of_the_kit_is_mended_from_the_door(
    qapp: QApplication, prepared: Prepared, home: Path
) -> None:
    hurt_page(home, prepared)
    with running(qapp, home, first_id=9000) as program:
        unlock(program)
        mending = page(program)
        assert isinstance(mending, MendPage)
        mending.passphrase.setText(PASSPHRASE)
        mending.go_on.click()
        wait(program)
        assert mending.salvaged is not None
        mending.go_on.click()
        unlock(program)
        assert vault_of(program).damaged_pages() == ()
        assert_goes_on(program, prepared)
