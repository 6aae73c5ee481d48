"""Migrations: forward only, each whole or not at all, after a backup."""

import pytest
from store_helpers import SUPERVISOR_WORDS, Post

from postdesk.errors import Code, PostDeskError
from postdesk.store.audit import Audit
from postdesk.store.opening import bring_up_to_date
from postdesk.store.schema import Migration, migrate, shipped, version
from postdesk.store.vault import Vault, open_vault

NEXT = Migration(2, ("ALTER TABLE settings ADD COLUMN more TEXT", "CREATE TABLE more (a)"))
FAILING = Migration(3, ("CREATE TABLE most (a)", "CREATE TABLE more (a)"))


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
    assert version(vault) == 2
    assert vault.rows("SELECT more FROM settings") == []
    before = open_vault(
        post.folder / "before-migration-0001",
        post.supervisor.id,
        SUPERVISOR_WORDS,
        post.clock,
        post.new_id,
    )
    assert version(before) == 1
    assert Audit(before).verify() is None
    before.close()
    vault.run("PRAGMA user_version = 1")


def test_a_migration_that_fails_leaves_the_version_before(vault: Vault) -> None:
    with pytest.raises(Exception, match="already exists"):
        migrate(vault, (*shipped(), NEXT, FAILING))
    assert version(vault) == 2
    assert vault.row("SELECT 1 FROM sqlite_master WHERE name = 'most'") is None
    vault.run("PRAGMA user_version = 1")
