"""A laptop whose passphrases are all forgotten takes the backup that came back from the region."""

from collections.abc import Callable
from pathlib import Path

import pytest
from offices import SUPERVISOR_WORDS, Ids, at_desk
from test_a_day import interviewed
from test_region_helps import NEW_WORDS, Land, land, refusal

from postdesk.desk.health import work_health
from postdesk.desk.interviewing import Beginning, begin
from postdesk.desk.left_notes import left_notes
from postdesk.errors import Code
from postdesk.model.health import Check
from postdesk.model.ids import GuideId
from postdesk.store.audit import Audit
from postdesk.store.checkup import checked
from postdesk.store.giving_back import backups_of, take_given_back
from postdesk.store.intake import leave_note
from postdesk.store.losses import Losses, Lost
from postdesk.store.vault import Vault, open_vault

__all__ = ["land"]


def taken(land: Land, backup: Path, words: str = NEW_WORDS) -> Callable[[], Path]:
    boss = land.post.vault.person.id
    return lambda: take_given_back(land.folder / "post", boss, words, backup, clock=land.clock)


def opened(land: Land, words: str = NEW_WORDS) -> Vault:
    person = land.post.vault.person.id
    return open_vault(land.folder / "post", person, words, land.clock, Ids(6 * 10**9))


def test_the_same_laptop_takes_it_and_tells_what_is_not_in_it(land: Land) -> None:
    land.let_in()
    with at_desk(land.post.vault, land.clock) as desk:
        kept = interviewed(desk, "aminata")
        begin(desk, Beginning(GuideId("first_line"), "fr", "fr"))  # nobody agreed to keep it
    land.backup()
    with at_desk(land.post.vault, land.clock) as desk:
        later = interviewed(desk, "aminata")
    land.post.vault.close()
    leave_note(land.folder / "post", "a car", land.clock, Ids(9 * 10**9))
    mended = land.mend().folder
    newest, *_ = backups_of(land.folder / "post", land.stick)
    assert newest.folder == mended
    old = taken(land, mended)()
    assert old.exists()
    vault = opened(land)
    found = {one.what for one in Losses(vault).open_ones()}
    assert Lost.PUT_BACK in found
    assert Lost.PLACE not in found
    with at_desk(vault, land.clock) as desk:
        assert desk.notebook.get(kept).id == kept
        assert refusal(lambda: desk.notebook.get(later)) is Code.WRONG_USE
        assert desk.notebook.drafts() == ()
        assert left_notes(desk) == ()
        told = {found.check: found for found in (ask() for ask in work_health(desk))}
        assert told[Check.APART].numbers["lost"] == 1
        assert told[Check.REGION].numbers == {"in": 1}
    assert Audit(vault).verify() is None
    assert checked(vault)
    land.post.vault = vault


@pytest.mark.parametrize("words", [SUPERVISOR_WORDS, "not these words at all"])
def test_only_the_new_passphrase_puts_it_there(land: Land, words: str) -> None:
    land.let_in()
    land.backup()
    mended = land.mend().folder
    land.post.vault.close()
    assert refusal(taken(land, mended, words)) is Code.WRONG_PASSPHRASE
    land.post.vault = opened(land, SUPERVISOR_WORDS)


def test_a_backup_of_before_undoes_nothing(land: Land) -> None:
    """Whoever left knows the words of an older backup; it does not come in by this door."""
    land.let_in()
    backup = land.backup()
    land.post.vault.close()
    assert refusal(taken(land, backup, SUPERVISOR_WORDS)) is Code.NOT_GIVEN_BACK
    land.post.vault = opened(land, SUPERVISOR_WORDS)


def test_a_stick_that_is_pulled_leaves_the_vault_as_it_was(land: Land) -> None:
    land.let_in()
    with at_desk(land.post.vault, land.clock) as desk:
        begin(desk, Beginning(GuideId("first_line"), "fr", "fr"))
    land.backup()
    mended = land.mend().folder
    land.post.vault.close()
    (mended / "vault.db").unlink()
    before = {path.name for path in (land.folder / "post").iterdir()}
    assert refusal(taken(land, mended)) is Code.STICK_NOT_READ
    assert {path.name for path in (land.folder / "post").iterdir()} == before
    land.post.vault = opened(land, SUPERVISOR_WORDS)
    with at_desk(land.post.vault, land.clock) as desk:
        assert len(desk.notebook.drafts()) == 1
