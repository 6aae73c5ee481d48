"""Backups: restored once before they count, a new epoch when they take the vault's place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from store_helpers import OFFICER_WORDS, SUPERVISOR_WORDS, Post, answered

from postdesk.errors import Code, PostDeskError
from postdesk.model.health import Check, Light
from postdesk.model.interviews import Interview
from postdesk.progress import Cancelled
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import Backups, backups_in, restore
from postdesk.store.checkup import checked
from postdesk.store.contents import altered_interviews
from postdesk.store.interviews import Interviews
from postdesk.store.pending import Pending
from postdesk.store.people import People
from postdesk.store.vault import open_vault, open_with_recovery


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def test_a_backup_is_whole_private_and_noted(post: Post, interview: Interview) -> None:
    Interviews(post.vault).begin(interview)
    told: list[tuple[int, int]] = []
    backup = Backups(post.vault).make(progress=lambda done, total: told.append((done, total)))
    assert told == [(step, 4) for step in range(5)]
    assert Backups(post.vault).made() == (backup,)
    folder = post.folder / "backups" / backup.name
    assert sorted(path.name for path in folder.iterdir()) == [
        "vault.copy.json",
        "vault.db",
        "vault.json",
    ]
    assert folder.stat().st_mode & 0o077 == 0
    assert backup.size == (folder / "vault.db").stat().st_size
    assert Audit(post.vault).holds(backup.head)
    assert not list((post.folder / "backups").glob("*.part"))


def test_it_is_restored_with_the_sheet_on_another_laptop_in_a_new_epoch(
    post: Post, interview: Interview, tmp_path: Path
) -> None:
    Interviews(post.vault).begin(interview)
    Interviews(post.vault).save(interview, [answered("a", "1")])
    backup = Backups(post.vault).make(tmp_path / "stick")
    laptop = tmp_path / "laptop"
    source = tmp_path / "stick" / backup.name
    restore(source, laptop)
    vault = open_with_recovery(laptop, post.recovery_code, post.clock, post.new_id)
    assert vault.epoch == int(post.clock().timestamp())
    assert not vault.rolled_back
    assert Interviews(vault).get(interview.id) == interview
    assert Audit(vault).verify([backup.head]) is None
    assert altered_interviews(vault) == ()
    kinds = [entry.kind for entry in Audit(vault).entries(after=backup.head.number)]
    assert kinds[:3] == [AuditKind.RESTORED, AuditKind.LOST, AuditKind.OPENED]
    vault.close()
    again = open_vault(laptop, post.officer.id, OFFICER_WORDS, post.clock, post.new_id)
    assert again.epoch == int(post.clock().timestamp())
    again.close()
    assert post.vault.epoch == 1
    assert refusal(lambda: restore(source, laptop)) is Code.VAULT_EXISTS
    assert refusal(lambda: restore(laptop / "nothing", tmp_path / "x")) is Code.VAULT_MISSING


def test_what_is_pending_is_never_backed_up(post: Post, interview: Interview) -> None:
    pending = Pending(post.vault)
    pending.interviews.begin(interview)
    backup = Backups(post.vault).make()
    folder = post.folder / "backups" / backup.name
    vault = open_vault(folder, post.supervisor.id, SUPERVISOR_WORDS, post.clock, post.new_id)
    assert not Interviews(vault).holds(interview.id)
    vault.close()
    assert not list(folder.glob("pending*"))
    pending.close()


def test_somebody_who_left_opens_the_backups_of_before_only(post: Post) -> None:
    """Said openly in the threat model: a key that was told cannot be called back."""
    before = Backups(post.vault).make()
    People(post.vault).remove(post.officer.id)
    post.clock.forward(days=1)
    after = Backups(post.vault).make()

    def open_backup(name: str) -> None:
        folder = post.folder / "backups" / name
        open_vault(folder, post.officer.id, OFFICER_WORDS, post.clock, post.new_id).close()

    open_backup(before.name)
    assert refusal(lambda: open_backup(after.name)) is Code.NOT_PERMITTED


def test_old_ones_age_out(post: Post) -> None:
    backups = Backups(post.vault)
    made = []
    for _ in range(4):
        post.clock.forward(days=1)
        made.append(backups.make().name)
    assert backups.rotate(2) == (made[1], made[0])
    assert [backup.name for backup in backups.made()] == [made[3], made[2]]
    assert sorted(path.name for path in (post.folder / "backups").iterdir()) == made[2:]
    assert backups.rotate(0) == (made[2],)


def test_a_cancelled_one_leaves_nothing(post: Post) -> None:
    def cancel(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        Backups(post.vault).make(progress=cancel)
    assert list((post.folder / "backups").iterdir()) == []
    assert Backups(post.vault).made() == ()


def test_a_damaged_vault_yields_no_backup(post: Post, interview: Interview) -> None:
    interviews = Interviews(post.vault)
    interviews.begin(interview)
    interviews.save(interview, [answered(f"q{number}", "x" * 300) for number in range(200)])
    post.vault.close()
    database = post.folder / "vault.db"
    whole = database.read_bytes()
    damaged = bytearray(whole)
    damaged[-10 * 4096] ^= 1
    database.write_bytes(bytes(damaged))
    post.vault = post.open()
    assert refusal(lambda: Backups(post.vault).make()) is Code.VAULT_DAMAGED
    assert Backups(post.vault).made() == ()
    assert not list(post.folder.glob("backups/*"))
    post.vault.connection.close()
    database.write_bytes(whole)
    post.vault = post.open()


def test_one_of_its_own_a_day_and_a_week_of_them(post: Post) -> None:
    """Not on the first day; then one a day of use, the eighth drives the first away."""
    backups = Backups(post.vault)
    assert backups.keep_daily() is None
    made = []
    for _ in range(9):
        post.clock.forward(days=1, hours=1)
        backup = backups.keep_daily()
        assert backup is not None
        assert backup.here
        assert backups.keep_daily() is None
        made.append(backup.name)
    kept = sorted(path.name for path in (post.folder / "backups").iterdir())
    assert kept == made[-7:]


def test_a_backup_beside_the_vault_does_not_count_as_kept_away(post: Post, tmp_path: Path) -> None:
    def light() -> Light:
        return next(one.light for one in checked(post.vault) if one.check is Check.BACKUP)

    Backups(post.vault).make()
    assert light() is Light.ATTENTION
    Backups(post.vault).make(tmp_path / "stick")
    assert light() is Light.FINE


def test_backups_on_a_stick_are_found_and_tell_whose_they_are(post: Post, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    old = Backups(post.vault).make(stick / "postdesk")
    post.clock.forward(days=1)
    new = Backups(post.vault).make(stick / "postdesk")
    (stick / "holiday").mkdir()
    (stick / "broken").mkdir()
    (stick / "broken" / "vault.json").write_bytes(b"{" * 70_000)
    (stick / "broken" / "vault.db").write_bytes(b"x")
    (stick / "elsewhere").symlink_to(stick / "postdesk" / old.name)
    found = backups_in(stick)
    assert [one.folder.name for one in found] == [new.name, old.name]
    assert found[0].at == new.at.replace(microsecond=0)
    assert found[0].workspace is post.vault.workspace
    assert found[0].people == (post.supervisor.name, post.officer.name)
    assert backups_in(stick / "postdesk" / old.name)[0].folder.name == old.name
    assert backups_in(tmp_path / "nothing") == ()


def test_codes_given_since_the_backup_are_not_given_again(post: Post, tmp_path: Path) -> None:
    Interviews(post.vault).next_code("R07")
    backup = Backups(post.vault).make(tmp_path / "stick")
    since = {Interviews(post.vault).next_code("R07") for _ in range(40)}
    laptop = tmp_path / "laptop"
    restore(tmp_path / "stick" / backup.name, laptop)
    vault = open_with_recovery(laptop, post.recovery_code, post.clock, post.new_id)
    again = {Interviews(vault).next_code("R07") for _ in range(40)}
    vault.close()
    assert not again & since
