"""A trail with a day's newest entries, broken in six ways: the page names the first bad entry."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from at_work import work_done
from desk_scene import Offices, Scene, make_offices, open_scene, play
from offices import SUPERVISOR_WORDS, Ids, TickingClock, at_desk
from PySide6.QtWidgets import QApplication

from postdesk.desk.reviewing import decide, review
from postdesk.desk.rights import finish, record
from postdesk.desk.standing_in import end_stand_in, name_stand_in
from postdesk.errors import Code
from postdesk.model.decisions import Verdict
from postdesk.model.ids import CaseCode
from postdesk.model.keeping import RemovalReason
from postdesk.model.requests import RequestKind
from postdesk.model.standing_in import AwayBecause
from postdesk.store.audit import Audit
from postdesk.store.backup import Backups
from postdesk.store.losses import Losses, Lost
from postdesk.store.quarantine import Quarantine
from postdesk.store.vault import Vault, open_vault
from postdesk.ui.audit.page import AuditPage
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.language_formats import number_text
from postdesk.ui.theme import Look

EDIT = "UPDATE audit SET what = 'stand_in leave 7' WHERE number = {at}"
DELETE = "DELETE FROM audit WHERE number = {at}"
CUT = "DELETE FROM audit WHERE number >= {at}"
SWAP = (
    "UPDATE audit SET number = 100000 WHERE number = {at}",
    "UPDATE audit SET number = {at} WHERE number = {at} + 1",
    "UPDATE audit SET number = {at} + 1 WHERE number = 100000",
)
MISSING = {Language.EN: "is missing", Language.FR: "manque", Language.AR: "مفقود"}


def a_day(vault: Vault, clock: TickingClock, offices: Offices) -> None:
    """What stands in a trail of today: a stand-in, a removal, a request, a decision, a backup."""
    with at_desk(vault, clock) as post:
        name_stand_in(post, offices.officer, AwayBecause.LEAVE, 2)
        end_stand_in(post)
        held = Quarantine(vault).put(b"strange", Code.PACKET_SENDER_UNKNOWN)
        Quarantine(vault).remove(held, RemovalReason.UNREADABLE)
        finish(post, record(post, CaseCode("R07-0099"), RequestKind.COMPLAINT, "words"))
        asking = play(post)
        asking.close()
        decide(post, review(post, asking.interview.id), Verdict.AGREE)
        Backups(vault).make()


def opened(home: Path, offices: Offices, clock: TickingClock, first_id: int = 10**8) -> Vault:
    return open_vault(home / "post", offices.supervisor, SUPERVISOR_WORDS, clock, Ids(first_id))


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """A post with such a day behind it, closed."""
    made = make_offices(tmp_path_factory.mktemp("offices"))
    clock = TickingClock()
    clock.now = clock.now.replace(hour=4)
    vault = opened(made.home, made, clock)
    a_day(vault, clock, made)
    vault.close()
    return made


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    with open_scene(offices, tmp_path / "home", languages, supervisor=True) as made:
        made.clock.now = made.clock.now.replace(hour=5)
        yield made


def trail(scene: Scene) -> AuditPage:
    page = scene.window.navigator.go("trail")
    assert isinstance(page, AuditPage)
    work_done(scene.tasks)
    QApplication.processEvents()
    return page


def by_hand(vault: Vault, *statements: str) -> None:
    """As somebody with the key and a plain tool changes it."""
    for trigger in ("audit_unchanged", "audit_kept"):
        vault.run(f"DROP TRIGGER {trigger}")
    for statement in statements:
        vault.run(statement)


def entry(vault: Vault, what: str) -> int:
    """The number of the newest entry that tells of something."""
    return max(int(row[0]) for row in vault.rows(f"SELECT number FROM audit WHERE {what}"))  # noqa: S608


def named(scene: Scene, bad: int, *, missing: bool = False) -> None:
    """The page names the entry in plain words in each language, at both sizes."""
    page = trail(scene)
    assert page.verified is not None
    assert page.verified.bad == bad
    for language in Language:
        scene.window.use_look(Look(language=language))
        QApplication.processEvents()
        said = page.whole.label.text()
        assert number_text(language, bad) in said
        assert (MISSING[language] in said) is missing, said
    scene.assert_fits(tuple((language, scale) for language in Language for scale in (1, 2)))


@pytest.mark.parametrize("what", ["kind = 'people'", "kind = 'erased'", "kind = 'backup'"])
def test_an_entry_that_was_edited_or_taken_out(scene: Scene, what: str) -> None:
    vault = scene.post.vault
    at = entry(vault, what)
    by_hand(vault, EDIT.format(at=at))
    named(scene, at)
    vault.run(DELETE.format(at=at))
    named(scene, at)


def test_two_entries_that_were_swapped(scene: Scene) -> None:
    at = entry(scene.post.vault, "what LIKE 'stand_in_ended%'")
    by_hand(scene.post.vault, *(step.format(at=at) for step in SWAP))
    named(scene, at)


def test_an_end_that_was_cut_off(scene: Scene) -> None:
    at = entry(scene.post.vault, "kind = 'erased'")
    by_hand(scene.post.vault, CUT.format(at=at))
    named(scene, at, missing=True)


def test_a_chain_that_was_computed_anew_from_an_entry_on(scene: Scene) -> None:
    """Whoever has the key computes every hash again: the place of the last closing tells."""
    vault = scene.post.vault
    closed = entry(vault, "kind = 'closed'")
    at = entry(vault, "kind = 'erased'")
    by_hand(vault, EDIT.format(at=at))
    columns = "number, previous, at, who, kind, record, what"
    (previous,) = vault.rows("SELECT hash FROM audit WHERE number = ?", (at - 1,))[0]
    for row in vault.rows(f"SELECT {columns} FROM audit WHERE number >= ?", (at,)):  # noqa: S608
        whole = (row[0], previous, *row[2:])
        data = json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()
        own = hashlib.sha256(data).hexdigest()
        vault.run(
            "UPDATE audit SET previous = ?, hash = ? WHERE number = ?", (previous, own, row[0])
        )
        previous = own
    assert Audit(vault).verify() is None
    named(scene, closed)


def test_a_vault_that_was_put_back(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch
) -> None:
    home, clock = tmp_path / "ready", TickingClock()
    shutil.copytree(offices.home, home)
    clock.now = clock.now.replace(hour=6)
    before = (home / "post" / "vault.db").read_bytes()
    vault = opened(home, offices, clock, 2 * 10**8)
    a_day(vault, clock, offices)
    first = entry(vault, "kind = 'opened'")
    vault.close()
    (home / "post" / "vault.db").write_bytes(before)
    with open_scene(
        replace(offices, home=home), tmp_path / "home", languages, supervisor=True
    ) as at:
        at.clock.now = clock.now
        assert Losses(at.post.vault).find(Lost.ROLLED_BACK) is not None
        page = trail(at)
        assert page.verified is not None
        assert page.verified.bad is not None
        assert page.verified.bad >= first
        named(at, page.verified.bad, missing=page.verified.bad > page.verified.entries)
