"""The audit chain: what was done to it is found, and the first bad entry is named."""

import pytest
from store_helpers import HandClock, Post, answered

from postdesk.errors import PostDeskError
from postdesk.model.interviews import Interview
from postdesk.store.audit import Anchor, Audit, AuditKind
from postdesk.store.contents import altered_interviews
from postdesk.store.interviews import Interviews
from postdesk.store.vault import Vault

PAGE = 4096
KEPT = "the audit chain is append-only"


def fill(vault: Vault, count: int = 16) -> Audit:
    audit = Audit(vault)
    with vault.transaction():
        for number in range(count):
            audit.append(AuditKind.WRITTEN, f"record {number}", "step")
    return audit


def tamper(vault: Vault, *statements: str) -> None:
    """What somebody with the key and a database tool does."""
    triggers = vault.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
    )
    for name, _ in triggers:
        vault.run(f"DROP TRIGGER {name}")
    for statement in statements:
        vault.run(statement)
    for _, sql in triggers:
        vault.run(sql)


def test_an_untouched_chain_is_whole(vault: Vault) -> None:
    audit = fill(vault, 600)
    assert audit.verify() is None
    head = audit.head()
    assert head.number > 600
    assert audit.holds(head)
    assert audit.verify([head, Anchor(number=0, hash="")]) is None


@pytest.mark.parametrize(
    ("change", "first_bad"),
    [
        (["UPDATE audit SET who = 'x' WHERE number = 7"], 7),
        (["UPDATE audit SET at = replace(at, '08', '09') WHERE number = 7"], 7),
        (["UPDATE audit SET kind = 'read' WHERE number = 7"], 7),
        (["UPDATE audit SET record = 'x' WHERE number = 7"], 7),
        (["UPDATE audit SET what = 'x' WHERE number = 7"], 7),
        (["UPDATE audit SET hash = replace(hash, 'a', 'b') WHERE number = 7"], 7),
        (["UPDATE audit SET previous = 'x' WHERE number = 7"], 7),
        (["DELETE FROM audit WHERE number = 7"], 7),
        (["DELETE FROM audit WHERE number <= 3"], 1),
        (
            [
                "DELETE FROM audit WHERE number = 7",
                "UPDATE audit SET number = number - 1 WHERE number > 7",
            ],
            7,
        ),
        (
            [
                "UPDATE audit SET number = 1000 WHERE number = 7",
                "UPDATE audit SET number = 7 WHERE number = 8",
                "UPDATE audit SET number = 8 WHERE number = 1000",
            ],
            7,
        ),
        (["INSERT INTO audit SELECT max(number) + 1, '', '', '', '', '', '', '' FROM audit"], 21),
    ],
)
def test_edits_deletions_and_reorderings_are_found(
    vault: Vault, change: list[str], first_bad: int
) -> None:
    audit = fill(vault)
    assert audit.head().number == 20
    tamper(vault, *change)
    assert audit.verify() == first_bad


def test_the_chain_refuses_edits_by_mistake(vault: Vault) -> None:
    fill(vault)
    for statement in ("UPDATE audit SET who = 'x'", "DELETE FROM audit"):
        with pytest.raises(Exception, match=KEPT):
            vault.run(statement)


def test_a_cut_chain_is_found_against_an_anchor(vault: Vault) -> None:
    audit = fill(vault)
    anchor = audit.head()
    tamper(vault, "DELETE FROM audit WHERE number > 15")
    assert audit.verify() is None
    assert audit.verify([anchor]) == 16
    assert not audit.holds(anchor)


def test_a_recomputed_chain_is_found_against_an_anchor(vault: Vault) -> None:
    audit = fill(vault)
    anchor = audit.head()
    tamper(vault, "DELETE FROM audit WHERE number > 10")
    fill(vault, 10)
    assert audit.head().number == anchor.number
    assert audit.verify() is None
    assert audit.verify([anchor]) == anchor.number


def test_a_database_put_back_is_noticed_at_opening(post: Post) -> None:
    database = post.folder / "vault.db"
    post.vault.close()
    old = database.read_bytes()
    vault = post.open()
    assert not vault.rolled_back
    fill(vault, 5)
    head = Audit(vault).head()
    vault.close()
    database.write_bytes(old)
    post.vault = post.open()
    assert post.vault.rolled_back
    assert Audit(post.vault).verify() is None
    assert Audit(post.vault).verify([head]) is not None
    kinds = [entry.kind for entry in Audit(post.vault).entries()]
    assert AuditKind.ROLLED_BACK in kinds


def test_an_old_page_of_the_chain_or_of_the_answers_is_noticed(
    post: Post, interview: Interview
) -> None:
    """SQLCipher checks each page by itself: an old page in its own place passes that check."""
    interviews = Interviews(post.vault)
    interviews.begin(interview)
    answers = [answered(f"q{number}", "x" * 300) for number in range(40)]
    interviews.save(interview, answers)
    post.vault.close()
    old, database = (post.folder / "vault.db").read_bytes(), post.folder / "vault.db"
    vault = post.open()
    later = [answer.model_copy(update={"value": "y" * 300}) for answer in answers]
    Interviews(vault).save(interview, later)
    assert altered_interviews(vault) == ()
    same = "SELECT rootpage FROM sqlite_master WHERE tbl_name = 'interviews'"
    # page 1 and those of the interview itself were written anew, but say what they said
    unchanged = {0, *((row[0] - 1) * PAGE for row in vault.rows(same))}
    vault.close()
    new = database.read_bytes()
    changed = [
        at
        for at in range(0, len(old), PAGE)
        if at not in unchanged and old[at : at + PAGE] != new[at : at + PAGE]
    ]
    assert len(changed) > 3
    for at in changed:
        database.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        assert is_noticed(post), at
    database.write_bytes(new)
    post.vault = post.open()
    assert altered_interviews(post.vault) == ()


def is_noticed(post: Post) -> bool:
    try:
        vault = post.open()
    except PostDeskError:
        return True
    try:
        found = (
            vault.rolled_back,
            Audit(vault).verify(),
            altered_interviews(vault),
            vault.damaged_pages(),
        )
        return any(found)
    except PostDeskError:
        return True
    finally:
        vault.connection.close()


def test_a_clock_set_back_is_an_entry_of_its_own(vault: Vault, clock: HandClock) -> None:
    audit = fill(vault, 1)
    clock.forward(hours=-2)
    audit.append(AuditKind.WRITTEN, "after")
    kinds = [entry.kind for entry in audit.entries()][-2:]
    assert kinds == [AuditKind.CLOCK_JUMP, AuditKind.WRITTEN]
    assert audit.verify() is None


def test_entries_are_paged_and_found_by_record(vault: Vault) -> None:
    audit = fill(vault)
    page = audit.entries(after=5, limit=3)
    assert [entry.number for entry in page] == [6, 7, 8]
    (one,) = audit.entries(record="record 4")
    assert (one.what, one.who) == ("step", vault.person.id)
