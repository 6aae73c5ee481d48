"""Pages damaged by real flipped bytes: what is readable goes into a new file, the old one stays."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from store_helpers import SUPERVISOR_WORDS, Post, an_interview, answered

from postdesk.errors import Code, PostDeskError
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import Backups
from postdesk.store.damage import DamagedRecord
from postdesk.store.database import DatabaseError, connect
from postdesk.store.finding_damage import set_damaged_aside
from postdesk.store.interviews import Interviews
from postdesk.store.mending import Mending
from postdesk.store.rescue import mend_vault
from postdesk.store.salvage import Salvaged
from postdesk.store.vault import Vault

PAGE = 4096
MANY = 60


def filled(post: Post) -> dict[str, object]:
    """A vault of interviews that spread over hundreds of pages; what each says."""
    interviews, told = Interviews(post.vault), {}
    for number in range(MANY):
        interview = an_interview(post.new_id(), f"R07-{number:04}", post.clock())
        interviews.begin(interview)
        interviews.save(interview, [answered(f"q{n}", f"{number} said {n} " * 9) for n in range(9)])
        told[interview.id] = interviews.sheet(interview.id)
    return told


def flip(path: Path, pages: list[int]) -> None:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE + 1000] ^= 0x20
    path.write_bytes(bytes(data))


def root_pages(post: Post) -> dict[str, int]:
    """The first page of each table and index, counted from 0."""
    return {
        name: root - 1
        for name, root in post.vault.rows(
            "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0"
        )
    }


def mended(post: Post) -> Salvaged:
    found = mend_vault(
        post.folder, post.supervisor.id, SUPERVISOR_WORDS, clock=post.clock, new_id=post.new_id
    )
    post.vault = post.open()
    return found


def _reads_without(database: Path, key: str, page: int, statement: str) -> bool:
    """Whether a statement is answered with a page damaged, by trying it on a copy."""
    tried = database.with_name("tried.db")
    shutil.copyfile(database, tried)
    flip(tried, [page])
    try:
        with closing(connect(tried, key)) as connection:
            connection.execute(statement).fetchall()
    except (DatabaseError, PostDeskError):
        return False
    return True


def pages_below(database: Path, key: str) -> list[int]:
    """The pages that do not hold the list of tables, without which no row of any is found."""
    pages = range(3, database.stat().st_size // PAGE)
    lists = "SELECT 1 FROM counters LIMIT 0"
    return [page for page in pages if _reads_without(database, key, page, lists)]


def _last_of_chain(database: Path, key: str) -> int:
    """The page without which the chain's last entry cannot be read."""
    last = "SELECT at FROM audit ORDER BY number DESC LIMIT 1"
    pages = range(database.stat().st_size // PAGE - 1, 0, -1)
    return next(page for page in pages if not _reads_without(database, key, page, last))


@pytest.mark.parametrize("seed", range(6))
def test_what_is_readable_is_saved_and_the_rest_comes_from_the_backup(
    post: Post, seed: int
) -> None:
    told = filled(post)
    Backups(post.vault).make()
    roots, key = set(root_pages(post).values()), post.vault.ring.now
    post.vault.close()
    database = post.folder / "vault.db"
    leaves = [page for page in pages_below(database, key) if page not in roots]
    flip(database, [leaves[(seed * 37 + step * 61) % len(leaves)] for step in range(4)])
    before = database.read_bytes()
    salvaged = mended(post)
    assert salvaged.hurt or not set_damaged_aside(post.vault)
    assert salvaged.old.read_bytes() == before
    assert salvaged.old.parent == post.folder
    assert post.vault.damaged_pages() == ()
    aside = {found.record: found for found in set_damaged_aside(post.vault)}
    interviews = Interviews(post.vault)
    whole = [one for one in told if one not in aside]
    assert {one.id for one in interviews.listed()} == set(whole)
    assert all(interviews.sheet(one) == told[one] for one in whole)
    for found in aside.values():
        put_back(post.vault, found)
    assert {one.id for one in interviews.listed()} == set(told)
    assert all(interviews.sheet(one) == told[one] for one in told)


def put_back(vault: Vault, found: DamagedRecord) -> None:
    """By the backup; where only a page of the chain is lost, as it lies."""
    try:
        Mending(vault).restore(found)
    except PostDeskError:
        Mending(vault).accept(found)


def test_answers_whose_root_is_lost_all_come_back_from_the_backup(post: Post) -> None:
    """Below a lost root no row is reached; the chain is whole and vouches for the backup's."""
    told = filled(post)
    Backups(post.vault).make()
    root = root_pages(post)["answers"]
    post.vault.close()
    flip(post.folder / "vault.db", [root])
    assert "answers" in mended(post).hurt
    aside = set_damaged_aside(post.vault)
    assert len(aside) > MANY // 2
    interviews = Interviews(post.vault)
    assert Audit(post.vault).verify() is None
    for found in aside:
        Mending(post.vault).restore(found)
    assert {one.id for one in interviews.listed()} == set(told)
    assert all(interviews.sheet(one) == told[one] for one in told)


def test_work_goes_on_in_the_new_file_in_an_epoch_of_its_own(post: Post) -> None:
    filled(post)
    epoch = post.vault.epoch
    post.vault.close()
    database = post.folder / "vault.db"
    flip(database, [database.stat().st_size // PAGE - 12])
    mended(post)
    assert post.vault.epoch > epoch
    interview = an_interview(post.new_id(), "R07-9999", post.clock())
    Interviews(post.vault).begin(interview)
    kinds = [entry.kind for entry in Audit(post.vault).newest(before=10**9, limit=5)]
    assert AuditKind.RESTORED in kinds
    post.vault.close()
    post.vault = post.open()
    assert Interviews(post.vault).get(interview.id) == interview


def test_a_lost_page_of_the_chain_itself_keeps_nobody_out(post: Post) -> None:
    """The last page of the chain is read at every opening; without it the vault did not open."""
    filled(post)
    key = post.vault.ring.now
    post.vault.close()
    flip(post.folder / "vault.db", [_last_of_chain(post.folder / "vault.db", key)])
    with pytest.raises(PostDeskError) as caught:
        post.vault = post.open()
    assert caught.value.code is Code.VAULT_DAMAGED
    assert "audit" in mended(post).hurt
    assert post.vault.rolled_back


def test_a_damaged_first_page_changes_nothing(post: Post) -> None:
    filled(post)
    post.vault.close()
    database = post.folder / "vault.db"
    whole = database.read_bytes()
    flip(database, [0])
    hurt = database.read_bytes()
    with pytest.raises(PostDeskError) as caught:
        mended(post)
    assert caught.value.code is Code.VAULT_DAMAGED
    assert database.read_bytes() == hurt
    assert not list(post.folder.glob("vault-damaged-*"))
    database.write_bytes(whole)
    post.vault = post.open()
