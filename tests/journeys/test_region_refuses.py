"""What a region refuses: backups that are damaged, made up, or gone with their stick."""

import shutil

import pytest
from test_region_helps import Land, land, refusal

from postdesk.errors import Code
from postdesk.model.ids import OfficeId
from postdesk.regional.helping import backups_of_posts, open_post
from postdesk.store.database import connect
from postdesk.store.helping import helping_folder
from postdesk.store.office import OfficeKeeper
from postdesk.store.people_file import OfficeAccess, read_people_file

__all__ = ["land"]


def test_a_name_of_ours_in_the_file_opens_nothing(land: Land) -> None:
    """Somebody writes our key into `vault.json` of a post that let nobody in."""
    path = land.backup()
    file = read_people_file(path)
    key = OfficeKeeper(land.region.vault).office().public.opening
    altered = file.model_copy(
        update={"office": OfficeAccess(office=OfficeId("trarza"), public=key)}
    )
    (path / "vault.json").write_text(altered.model_dump_json())
    assert refusal(land.mend) is Code.POST_BACKUP_DAMAGED


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE office_keys",
        "DROP TABLE audit",
        "PRAGMA user_version = 1",
        "UPDATE vault_state SET value = 'x' WHERE key = 'generation'",
        "UPDATE office_keys SET body = '{}'",
        "DELETE FROM vault_state",
        "CREATE TRIGGER t AFTER INSERT ON audit BEGIN SELECT RAISE(ABORT, 'x'); END",
    ],
)
def test_a_made_up_vault_is_told_as_damage_and_ends_nothing(land: Land, statement: str) -> None:
    """Whoever seals a vault to our public key may put into it what this program never writes."""
    land.let_in()
    made = land.backup()
    file = read_people_file(made)
    key = file.opened(land.post.vault.identity).now
    connection = connect(made / "vault.db", key)
    connection.execute(statement)
    connection.close()
    assert refusal(land.mend) is Code.POST_BACKUP_DAMAGED
    assert not list(helping_folder(land.region.vault).iterdir())


def test_a_stick_that_is_gone_is_told_as_that(land: Land) -> None:
    land.let_in()
    land.backup()
    (found,) = backups_of_posts(land.region.vault, land.stick)
    shutil.rmtree(land.stick)
    assert refusal(lambda: open_post(land.region.vault, found)) is Code.STICK_NOT_READ
    land.stick.mkdir()


@pytest.mark.parametrize("damage", [b"", b"x" * 5000])
def test_a_damaged_backup_is_told_as_one(land: Land, damage: bytes) -> None:
    land.let_in()
    (land.backup() / "vault.db").write_bytes(damage)
    assert refusal(land.mend) is Code.POST_BACKUP_DAMAGED
