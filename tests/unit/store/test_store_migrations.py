"""Migrations: forward only, each whole or not at all, after a backup."""

from pathlib import Path

import pytest
from store_helpers import SUPERVISOR_WORDS, Post

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.packets import Receipt, ReceiptLine, ReceiptState
from postdesk.store.audit import Audit
from postdesk.store.database import connect
from postdesk.store.opening import bring_up_to_date
from postdesk.store.owed import OwedLines
from postdesk.store.schema import Migration, migrate, shipped, version
from postdesk.store.session import Session, Unlocked
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault, open_vault

NOW = shipped()[-1].number
NEXT = Migration(NOW + 1, ("ALTER TABLE settings ADD COLUMN more TEXT", "CREATE TABLE more (a)"))
FAILING = Migration(NOW + 2, ("CREATE TABLE most (a)", "CREATE TABLE more (a)"))


def test_the_shipped_ones_run_from_one_without_a_gap(vault: Vault) -> None:
    numbers = [migration.number for migration in shipped()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert version(vault) == numbers[-1]
    assert all(migration.statements for migration in shipped())


def test_a_newer_database_is_left_alone(vault: Vault) -> None:
    migrate(vault, (*shipped(), NEXT))
    with pytest.raises(PostDeskError) as caught:
        migrate(vault, shipped())
    assert caught.value.code is Code.VAULT_NEWER


def test_before_a_migration_a_backup_is_made_that_opens(post: Post) -> None:
    vault = post.vault
    bring_up_to_date(vault, post.folder, vault.file, vault.ring, (*shipped(), NEXT))
    assert version(vault) == NOW + 1
    assert vault.rows("SELECT more FROM settings") == []
    before = open_vault(
        post.folder / f"before-migration-{NOW:04d}",
        post.supervisor.id,
        SUPERVISOR_WORDS,
        post.clock,
        post.new_id,
    )
    assert version(before) == NOW
    assert Audit(before).verify() is None
    before.close()
    vault.run(f"PRAGMA user_version = {NOW}")


def test_a_migration_that_fails_leaves_the_version_before(vault: Vault) -> None:
    with pytest.raises(Exception, match="already exists"):
        migrate(vault, (*shipped(), NEXT, FAILING))
    assert version(vault) == NOW + 1
    assert vault.row("SELECT 1 FROM sqlite_master WHERE name = 'most'") is None
    vault.run(f"PRAGMA user_version = {NOW}")


def test_what_was_owed_as_one_text_is_owed_line_by_line(vault: Vault, tmp_path: Path) -> None:
    """Version 2: the receipts that a region had not sealed yet are all there, in their order."""
    connection = connect(tmp_path / "old.db", "a" * 64)
    who = Unlocked(vault.person, vault.identity)
    old = Session(connection, who, vault.clock, vault.new_id)
    migrate(old, shipped()[:1])
    lines = tuple(
        ReceiptLine(
            packet=PacketId(f"{number:032x}"),
            manifest_sha256=f"{number:064x}",
            code=CaseCode(f"R07-000{number}"),
            state=ReceiptState.RECEIVED,
            at=vault.clock(),
        )
        for number in (1, 2)
    )
    owed = {"rosso": Receipt(lines=lines).model_dump_json()}
    Settings(old).put("receipts_owed", owed)
    migrate(old, shipped())
    assert OwedLines(old).senders() == ("rosso",)
    assert OwedLines(old).to(OfficeId("rosso")) == lines
    assert Settings(old).get("receipts_owed") is None
    connection.close()
