"""The vault: who opens it, what is refused, and that its settings are what was specified."""

import contextlib
import os
import threading
from pathlib import Path

import pytest
from store_helpers import OFFICER_WORDS, SUPERVISOR_WORDS, HandClock, Ids, Post

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm, WorkspaceKind
from postdesk.model.ids import PersonId
from postdesk.model.people import Role
from postdesk.progress import Cancelled
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.database import connect, new_database_key
from postdesk.store.moments import stored
from postdesk.store.vault import (
    KdfStrength,
    NewPerson,
    Vault,
    create_vault,
    list_people,
    open_vault,
    open_with_recovery,
)

_LONG = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 9000) SELECT x FROM n"
)


def test_its_people_are_known_before_unlocking(post: Post) -> None:
    assert [(person.name, person.role) for person in list_people(post.folder)] == [
        ("Salma", Role.SUPERVISOR),
        ("Oumar", Role.OFFICER),
    ]


def test_each_person_opens_it_with_their_own_words(post: Post) -> None:
    post.vault.close()
    for vault in (post.open(), post.open_officer()):
        assert vault.workspace is WorkspaceKind.POST
        assert vault.realm is Realm.TRAINING
        assert vault.epoch == 1
        assert vault.identity.startswith("AGE-SECRET-KEY-1")
        assert not vault.rolled_back
        vault.close()
        assert vault.identity == ""
    post.vault = post.open()


def test_the_recovery_sheet_opens_it(post: Post) -> None:
    vault = open_with_recovery(post.folder, post.recovery_code.lower(), post.clock, post.new_id)
    assert vault.person.role is Role.SUPERVISOR
    vault.close()


def test_a_new_sheet_is_proven_by_typing_it_back(post: Post) -> None:
    post.vault.prove_sheet(post.recovery_code.lower().replace(" ", "-"))
    assert Audit(post.vault).entries(record="recovery")[-1].what == "sheet proven"
    with pytest.raises(PostDeskError) as caught:
        post.vault.prove_sheet(post.recovery_code[1:] + post.recovery_code[0])
    assert caught.value.code is Code.WRONG_RECOVERY_CODE
    Audit(post.vault).append(AuditKind.WRITTEN, "the vault works on")


def test_another_sheet_or_a_mistyped_one_does_not(post: Post, tmp_path: Path) -> None:
    other = create_vault(
        tmp_path / "other",
        workspace=WorkspaceKind.POST,
        realm=Realm.TRAINING,
        first=NewPerson("A", Role.SUPERVISOR, "words"),
        clock=post.clock,
        new_id=post.new_id,
        strength=KdfStrength.TEST,
    )
    other.vault.close()
    for code in (other.recovery_code, post.recovery_code[:-1] + "?", ""):
        with pytest.raises(PostDeskError) as caught:
            open_with_recovery(post.folder, code, post.clock, post.new_id)
        assert caught.value.code is Code.WRONG_RECOVERY_CODE


def test_wrong_words_are_refused_slowed_down_and_recorded(post: Post, clock: HandClock) -> None:
    for _ in range(3):
        with pytest.raises(PostDeskError) as caught:
            post.open(words="guess")
        assert caught.value.code is Code.WRONG_PASSPHRASE
    with pytest.raises(PostDeskError) as caught:
        post.open()
    assert caught.value.code is Code.TOO_MANY_TRIES
    assert caught.value.values["seconds"] == 2
    post.open_officer().close()
    clock.forward(seconds=2)
    with pytest.raises(PostDeskError):
        post.open(words="guess")
    clock.forward(seconds=4)
    vault = post.open()
    kinds = [entry.kind for entry in Audit(vault).entries(record=post.supervisor.id)]
    assert kinds.count(AuditKind.FAILED_UNLOCK) == 4
    vault.close()


def test_a_clock_set_back_neither_shortens_the_wait_nor_shuts_anybody_out(
    post: Post, clock: HandClock
) -> None:
    """A dead battery, or somebody who failed while the clock stood a year ahead."""
    post.vault.close()
    for _ in range(3):
        with pytest.raises(PostDeskError):
            post.open(words="guess")
    failed_at = clock()
    clock.forward(days=-365)
    for _ in range(2):
        with pytest.raises(PostDeskError) as caught:
            post.open()
        assert (caught.value.code, caught.value.values["seconds"]) == (Code.TOO_MANY_TRIES, 2)
    clock.forward(seconds=2)
    vault = post.open()
    told = [entry.what for entry in Audit(vault).entries(record=post.supervisor.id)]
    assert told == [stored(failed_at)] * 3
    vault.close()


def test_a_stranger_is_not_permitted(post: Post) -> None:
    with pytest.raises(PostDeskError) as caught:
        open_vault(post.folder, PersonId("stranger"), "words", post.clock, post.new_id)
    assert caught.value.code is Code.NOT_PERMITTED


def test_a_vault_is_never_made_over_another(post: Post) -> None:
    with pytest.raises(PostDeskError) as caught:
        create_vault(
            post.folder,
            workspace=WorkspaceKind.POST,
            realm=Realm.TRAINING,
            first=NewPerson("A", Role.SUPERVISOR, "words"),
            clock=post.clock,
            new_id=post.new_id,
            strength=KdfStrength.TEST,
        )
    assert caught.value.code is Code.VAULT_EXISTS


@pytest.mark.parametrize(
    ("strength", "words", "code"),
    [
        (KdfStrength.TEST, "long enough words", Code.WRONG_USE),
        (KdfStrength.FLOOR, "short", Code.PASSPHRASE_SHORT),
    ],
)
def test_live_work_takes_no_weak_key(
    tmp_path: Path, strength: KdfStrength, words: str, code: Code
) -> None:
    with pytest.raises(PostDeskError) as caught:
        create_vault(
            tmp_path / "live",
            workspace=WorkspaceKind.POST,
            realm=Realm.LIVE,
            first=NewPerson("A", Role.SUPERVISOR, words),
            clock=HandClock(),
            new_id=Ids(),
            strength=strength,
        )
    assert caught.value.code is code
    assert not (tmp_path / "live").exists()


def test_its_settings_are_the_specified_ones(vault: Vault) -> None:
    told = {
        name: vault.rows(f"PRAGMA {name}")[0][0]
        for name in (
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "secure_delete",
            "temp_store",
            "trusted_schema",
        )
    }
    assert told == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
    }
    assert vault.rows("PRAGMA busy_timeout")[0][0] > 0
    assert str(vault.rows("PRAGMA cipher_memory_security")[0][0]) == "0"


@pytest.mark.parametrize("key", ["", "a" * 63, "a" * 62, "g" * 64, "A" * 64, "a" * 65])
def test_a_key_that_sqlcipher_would_take_as_a_passphrase_is_refused(
    tmp_path: Path, key: str
) -> None:
    with pytest.raises(PostDeskError) as caught:
        connect(tmp_path / "x.db", key)
    assert caught.value.code is Code.KEY_INVALID
    assert not (tmp_path / "x.db").exists()


def test_another_key_does_not_open_the_database(post: Post) -> None:
    with pytest.raises(PostDeskError) as caught:
        connect(post.folder / "vault.db", new_database_key())
    assert caught.value.code is Code.VAULT_DAMAGED


def test_a_missing_vault_is_told_from_a_damaged_one(post: Post, tmp_path: Path) -> None:
    with pytest.raises(PostDeskError) as caught:
        list_people(tmp_path / "nothing")
    assert caught.value.code is Code.VAULT_MISSING
    post.vault.close()
    database = post.folder / "vault.db"
    whole = database.read_bytes()
    database.write_bytes(b"\0" * 4096 + whole[4096:])
    with pytest.raises(PostDeskError) as caught:
        post.open()
    assert caught.value.code is Code.VAULT_DAMAGED
    database.unlink()
    with pytest.raises(PostDeskError) as caught:
        post.open()
    assert caught.value.code is Code.VAULT_MISSING
    database.write_bytes(whole)
    post.vault = post.open()


def test_a_damaged_page_is_named_by_the_check(post: Post) -> None:
    post.vault.close()
    database = post.folder / "vault.db"
    data = bytearray(database.read_bytes())
    data[6 * 4096 + 100] ^= 1
    database.write_bytes(bytes(data))
    post.vault = post.open()
    assert any("page 7" in line for line in post.vault.damaged_pages())
    Audit(post.vault).append(AuditKind.WRITTEN, "goes on")
    post.vault.close()
    data = bytearray(database.read_bytes())
    data[6 * 4096 + 100] ^= 1
    database.write_bytes(bytes(data))
    post.vault = post.open()
    assert post.vault.damaged_pages() == ()


def test_a_newer_vault_is_refused_kindly(post: Post) -> None:
    vault = post.vault
    vault.run("PRAGMA user_version = 9999")
    with pytest.raises(PostDeskError) as caught:
        post.open()
    assert caught.value.code is Code.VAULT_NEWER
    vault.run("PRAGMA user_version = 1")


def append_and_fail(vault: Vault) -> None:
    Audit(vault).append(AuditKind.WRITTEN, "x")
    raise PostDeskError(Code.DISK_FULL)


def test_a_transaction_is_all_or_nothing_and_never_nested(vault: Vault) -> None:
    head = Audit(vault).head()
    with pytest.raises(PostDeskError), vault.transaction():
        append_and_fail(vault)
    assert Audit(vault).head() == head
    with pytest.raises(RuntimeError), vault.transaction(), vault.transaction():
        pass
    assert not vault.connection.in_transaction


def test_a_sibling_sees_what_was_committed_and_closes_alone(vault: Vault) -> None:
    sibling = vault.sibling()
    Audit(vault).append(AuditKind.WRITTEN, "x")
    assert Audit(sibling).head() == Audit(vault).head()
    sibling.close()
    assert Audit(vault).head().number > 0


def test_an_open_transaction_holds_another_writer_off(vault: Vault) -> None:
    sibling = vault.sibling()
    sibling.run("PRAGMA busy_timeout = 10")
    with vault.transaction(), pytest.raises(PostDeskError) as caught:
        Audit(sibling).append(AuditKind.WRITTEN, "x")
    assert caught.value.code is Code.VAULT_IN_USE
    sibling.close()


def test_another_process_is_kept_away_while_it_is_open(post: Post) -> None:
    """In this process a second session is let in: the supervisor beside the officer."""
    child = os.fork()
    if child == 0:
        with contextlib.suppress(PostDeskError):
            post.open()
            os._exit(1)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    post.open_officer().close()


def test_a_half_made_vault_opens_or_is_made_again(post: Post) -> None:
    post.vault.close()
    (post.folder / "vault.db").rename(post.folder / "vault.db.part")
    post.vault = post.open()
    assert Audit(post.vault).verify() is None


def test_a_second_person_proves_who_they_are(post: Post, vault: Vault) -> None:
    witness = vault.witness(post.officer.id, OFFICER_WORDS)
    assert witness.person == post.officer
    assert witness.identity not in repr(witness)
    with pytest.raises(PostDeskError):
        vault.witness(post.officer.id, SUPERVISOR_WORDS)


def test_the_folder_is_private_and_holds_no_words(post: Post) -> None:
    post.vault.close()
    assert post.folder.stat().st_mode & 0o077 == 0
    for path in post.folder.iterdir():
        data = path.read_bytes()
        for secret in (SUPERVISOR_WORDS, OFFICER_WORDS, "AGE-SECRET-KEY", post.recovery_code[:9]):
            assert secret.encode() not in data, path.name
    post.vault = post.open()


def test_a_vault_and_its_siblings_are_closed_by_two_threads_at_once(post: Post) -> None:
    """Long work ends its session while somebody locks: closing one twice ended the program."""
    vault = post.vault
    siblings = [vault.sibling() for _ in range(40)]
    together = threading.Barrier(2)
    failed: list[Exception] = []

    def end_the_work() -> None:
        together.wait()
        try:
            for sibling in siblings:
                sibling.close()
        except Exception as error:  # noqa: BLE001 - whatever it is, the other thread tells it
            failed.append(error)

    worker = threading.Thread(target=end_the_work)
    worker.start()
    together.wait()
    vault.close()
    worker.join()
    assert failed == []
    assert not vault.siblings


def test_work_under_way_is_stopped_before_its_session_is_closed(post: Post) -> None:
    """Closing a connection under a statement of another thread ended the program."""
    vault = post.vault
    session, begun, ended = vault.sibling(), threading.Event(), []

    def work() -> None:
        begun.set()
        try:
            with session.transaction():
                while True:
                    session.run("UPDATE settings SET body = body")
                    session.rows(_LONG)
        except Cancelled:
            ended.append("stopped")
        session.close()

    worker = threading.Thread(target=work)
    worker.start()
    begun.wait()
    vault.close()
    worker.join()
    assert ended == ["stopped"]
    again = post.open()
    assert again.damaged_pages() == ()
    again.close()
