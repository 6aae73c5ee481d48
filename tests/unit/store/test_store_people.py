"""People: joining and leaving, and that no altered or older `vault.json` is accepted."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from store_helpers import OFFICER_WORDS, SUPERVISOR_WORDS, Post, a_post

from postdesk.crypto.sealing import new_opening_key
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm
from postdesk.model.ids import OfficeId
from postdesk.model.people import Role
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.database import connect
from postdesk.store.helping import open_with_office_key
from postdesk.store.identities import unlock_identity
from postdesk.store.people import People
from postdesk.store.people_file import OfficeAccess, read_people_file
from postdesk.store.vault import (
    KdfStrength,
    NewPerson,
    open_with_recovery,
)

WEAK = KdfStrength.TEST


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def test_somebody_who_joins_opens_the_vault(post: Post) -> None:
    new = People(post.vault).add(NewPerson("Aïcha", Role.OFFICER, "aicha's words"), WEAK)
    assert [person.name for person in People(post.vault).listed()] == ["Salma", "Oumar", "Aïcha"]
    post.vault.close()
    post.open(new, "aicha's words").close()
    post.vault = post.open()


def test_somebody_removed_is_shut_out_and_the_key_is_another(post: Post) -> None:
    before = post.vault.ring.now
    People(post.vault).remove(post.officer.id)
    assert post.vault.ring.now != before
    post.vault.close()
    assert refusal(post.open_officer) is Code.NOT_PERMITTED
    assert refusal(lambda: connect(post.folder / "vault.db", before)) is Code.VAULT_DAMAGED
    post.vault = post.open()
    assert not post.vault.rolled_back


def test_the_last_person_and_an_open_worker_hold_a_removal_off(post: Post) -> None:
    people = People(post.vault)
    sibling = post.vault.sibling()
    assert refusal(lambda: people.remove(post.officer.id)) is Code.VAULT_IN_USE
    sibling.close()
    people.remove(post.officer.id)
    assert refusal(lambda: people.remove(post.officer.id)) is Code.NOT_PERMITTED
    assert refusal(lambda: people.remove(post.supervisor.id)) is Code.WRONG_USE


def test_nobody_ends_their_own_access_and_goes_on(post: Post) -> None:
    """Who leaves has a colleague in charge end it: a session never outlives its access."""
    people = People(post.vault)
    people.add(NewPerson("Mariem", Role.SUPERVISOR, "mariem's own words"), WEAK)
    file, ring = post.vault.file, post.vault.ring
    assert refusal(lambda: people.remove(post.supervisor.id)) is Code.WRONG_USE
    assert (post.vault.file, post.vault.ring) == (file, ring)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(post: Post) -> None:
    people = People(post.vault)
    change = people.change_passphrase
    officer = post.officer.id
    assert refusal(lambda: change(officer, "wrong", "new words", WEAK)) is Code.WRONG_PASSPHRASE
    change(officer, OFFICER_WORDS, "new words", WEAK)
    post.vault.close()
    assert refusal(post.open_officer) is Code.WRONG_PASSPHRASE
    post.vault = post.open(post.officer, "new words")
    assert post.vault.identity.startswith("AGE-SECRET-KEY-1")


def test_a_forgotten_passphrase_is_reissued_under_the_same_id(post: Post) -> None:
    again = People(post.vault).reissue(post.officer.id, "other words", WEAK)
    assert (again.id, again.name, again.role) == (post.officer.id, "Oumar", Role.OFFICER)
    assert again.public != post.officer.public
    post.vault.close()
    post.vault = post.open(again, "other words")


def test_who_comes_later_is_guessed_at_no_lower_cost(post: Post) -> None:
    """The first run measured what a guess may cost here; nobody's is cheaper."""
    people, officer = People(post.vault), post.officer.id
    dear = KdfStrength(memory_kib=128, passes=2)
    people.change_passphrase(officer, OFFICER_WORDS, "new words", dear)
    added = people.add(NewPerson("Mariem", Role.OFFICER, "mariem's own words"))
    people.change_passphrase(officer, "new words", "newer words")
    again = people.reissue(added.id, "other words of hers")
    for one in (added.id, officer, again.id):
        assert post.vault.file.member(one).envelope.strength == dear


def test_a_new_recovery_sheet_replaces_the_old(post: Post) -> None:
    code = People(post.vault).new_recovery_sheet()
    post.vault.close()

    def open_with(code: str) -> None:
        open_with_recovery(post.folder, code, post.clock, post.new_id).close()

    open_with(code)
    assert refusal(lambda: open_with(post.recovery_code)) is Code.WRONG_RECOVERY_CODE
    post.vault = post.open()


def test_the_regional_office_opens_it_only_while_it_is_let_in(post: Post) -> None:
    key = new_opening_key()

    def open_it() -> None:
        open_with_office_key(post.folder, [key.secret], post.clock, post.new_id).close()

    assert refusal(open_it) is Code.NOT_PERMITTED
    access = OfficeAccess(office=OfficeId("region"), public=key.public)
    People(post.vault).let_office_in(access)
    open_it()
    People(post.vault).let_office_in(None)
    assert refusal(open_it) is Code.NOT_PERMITTED


def test_weak_words_are_refused_for_live_people_only(post: Post) -> None:
    live = post.vault.file.model_copy(update={"realm": Realm.LIVE})
    post.vault.file = live
    new = NewPerson("A", Role.OFFICER, "short")
    assert refusal(lambda: People(post.vault).add(new)) is Code.PASSPHRASE_SHORT


def paths_of(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Where every single value of a JSON document stands."""
    if isinstance(value, dict):
        return [found for key, part in value.items() for found in paths_of(part, (*path, key))]
    if isinstance(value, list):
        return [found for key, part in enumerate(value) for found in paths_of(part, (*path, key))]
    return [path]


def altered(value: Any) -> Any:
    """Another value of the same kind and form."""
    if isinstance(value, bool) or value is None:
        return not value
    if isinstance(value, int):
        return value + 1
    return value[:-1] + ("0" if value[-1:] != "0" else "1")


def put_at(document: Any, path: tuple[str | int, ...], change: Callable[[Any], Any]) -> Any:
    copy = json.loads(json.dumps(document))
    part = copy
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = change(part[path[-1]])
    return copy


def write_file(folder: Path, document: Any) -> None:
    for name in ("vault.json", "vault.copy.json"):
        (folder / name).write_text(json.dumps(document))


REFUSED = {
    Code.PEOPLE_ALTERED,
    Code.WRONG_PASSPHRASE,
    Code.VAULT_DAMAGED,
    Code.VAULT_NEWER,
    Code.NOT_PERMITTED,
    Code.TOO_MANY_TRIES,
}


def test_every_single_altered_value_is_refused_to_everybody(post: Post) -> None:
    post.vault.close()
    document = json.loads((post.folder / "vault.json").read_text())
    paths = paths_of(document)
    assert len(paths) > 35
    for path in paths:
        write_file(post.folder, put_at(document, path, altered))
        for act in (post.open, post.open_officer, lambda: recover(post)):
            assert refusal(act) in REFUSED | {Code.WRONG_RECOVERY_CODE}, path
        (post.folder / "tries.json").unlink(missing_ok=True)
    write_file(post.folder, document)
    post.vault = post.open()


def recover(post: Post) -> None:
    open_with_recovery(post.folder, post.recovery_code, post.clock, post.new_id).close()


def test_a_field_left_out_or_added_is_refused(post: Post) -> None:
    post.vault.close()
    document = json.loads((post.folder / "vault.json").read_text())
    for changed in (
        {key: value for key, value in document.items() if key != "mac"},
        {key: value for key, value in document.items() if key != "office"},
        document | {"more": 1},
        document | {"people": document["people"][:1]},
        document | {"people": [*document["people"], document["people"][0]]},
        document | {"people": document["people"][::-1]},
    ):
        write_file(post.folder, changed)
        assert document["office"] is None
        if changed == document | {} or "office" not in changed:
            continue
        assert refusal(post.open) in REFUSED
    write_file(post.folder, document)
    post.vault = post.open()


def test_identities_swapped_between_people_are_refused(post: Post) -> None:
    post.vault.close()
    document = json.loads((post.folder / "vault.json").read_text())
    one, two = document["people"]
    for field in ("envelope", "person", "since"):
        swapped = json.loads(json.dumps(document))
        swapped["people"][0][field], swapped["people"][1][field] = two[field], one[field]
        write_file(post.folder, swapped)
        assert refusal(post.open) in REFUSED, field
    for field in ("id", "name", "role", "public"):
        swapped = json.loads(json.dumps(document))
        swapped["people"][0]["person"][field] = two["person"][field]
        swapped["people"][1]["person"][field] = one["person"][field]
        write_file(post.folder, swapped)
        (post.folder / "tries.json").unlink(missing_ok=True)
        for words in (SUPERVISOR_WORDS, OFFICER_WORDS):
            assert refusal(lambda words=words: post.open(words=words)) in REFUSED, field
    write_file(post.folder, document)
    (post.folder / "tries.json").unlink()
    post.vault = post.open()


def test_an_old_file_put_back_is_refused(post: Post) -> None:
    """After a removal the old key opens nothing; after less, the generation tells."""
    old = json.loads((post.folder / "vault.json").read_text())
    People(post.vault).add(NewPerson("B", Role.OFFICER, "words"), WEAK)
    newer = json.loads((post.folder / "vault.json").read_text())
    write_file(post.folder, old)
    assert refusal(post.open) is Code.PEOPLE_ALTERED
    write_file(post.folder, newer)
    People(post.vault).remove(post.officer.id)
    post.vault.close()
    newest = json.loads((post.folder / "vault.json").read_text())
    for put_back in (old, newer):
        write_file(post.folder, put_back)
        for act in (post.open, post.open_officer):
            assert refusal(act) in {Code.VAULT_DAMAGED, Code.PEOPLE_ALTERED}
    write_file(post.folder, newest)
    post.vault = post.open()


def test_another_vaults_file_is_refused(post: Post, tmp_path: Path) -> None:
    other = a_post(tmp_path / "other")
    other.vault.close()
    post.vault.close()
    document = json.loads((post.folder / "vault.json").read_text())
    write_file(post.folder, json.loads((other.folder / "vault.json").read_text()))
    code = refusal(lambda: post.open(other.supervisor))
    assert code is Code.VAULT_DAMAGED
    write_file(post.folder, document)
    post.vault = post.open()


def test_a_lost_or_damaged_file_is_mended_from_its_copy(post: Post) -> None:
    post.vault.close()
    path, copy = post.folder / "vault.json", post.folder / "vault.copy.json"
    whole = path.read_bytes()
    for damage in (path.unlink, lambda: path.write_bytes(whole[:100])):
        damage()
        post.open().close()
        assert path.read_bytes() == whole
    copy.write_bytes(b"")
    post.open().close()
    assert copy.read_bytes() == whole
    path.write_bytes(b"{")
    copy.unlink()
    assert refusal(post.open) is Code.VAULT_DAMAGED
    path.write_bytes(whole)
    post.vault = post.open()


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"null", b"{}", b'{"format": 2}', b"\xff", b"[" * 100_000, b" " * (2 << 20)],
)
def test_hostile_files_are_refused_with_a_code(post: Post, data: bytes) -> None:
    post.vault.close()
    whole = (post.folder / "vault.json").read_bytes()
    for name in ("vault.json", "vault.copy.json"):
        (post.folder / name).write_bytes(data)
    assert refusal(post.open) in {Code.VAULT_DAMAGED, Code.VAULT_NEWER}
    for name in ("vault.json", "vault.copy.json"):
        (post.folder / name).write_bytes(whole)
    post.vault = post.open()


@pytest.mark.parametrize(
    "name",
    ["Oumar", " oumar ", "OUMAR", "Oúmar", "Оumаr", "0umar", "Ou\u200bmar", "Salma", "Saima"],
)
def test_a_name_that_reads_like_anothers_is_refused(post: Post, name: str) -> None:
    new = NewPerson(name, Role.OFFICER, OFFICER_WORDS)
    with pytest.raises(PostDeskError) as caught:
        People(post.vault).add(new, KdfStrength.TEST)
    assert caught.value.code is Code.NAME_TAKEN
    assert len(People(post.vault).listed()) == 2


@pytest.mark.parametrize("name", ["Oumar Ba", "Omar", "عمر", "Oumar II"])
def test_what_tells_two_apart_is_enough(post: Post, name: str) -> None:
    new = NewPerson(name, Role.OFFICER, OFFICER_WORDS)
    assert People(post.vault).add(new, KdfStrength.TEST).name == name


def test_the_last_who_lets_others_in_cannot_leave(post: Post) -> None:
    """The sheet gives a passphrase to somebody who is there; it makes nobody a supervisor."""
    with pytest.raises(PostDeskError) as caught:
        People(post.vault).remove(post.supervisor.id)
    assert caught.value.code is Code.WRONG_USE
    new = NewPerson("Aminetou", Role.SUPERVISOR, OFFICER_WORDS)
    other = People(post.vault).add(new, KdfStrength.TEST)
    post.vault.close()
    post.vault = post.open(other, OFFICER_WORDS)
    People(post.vault).remove(post.supervisor.id)
    assert {one.id for one in People(post.vault).listed()} == {post.officer.id, other.id}


def test_old_words_and_an_old_file_open_todays_vault_until_a_new_passphrase_is_given(
    post: Post,
) -> None:
    """Said openly: a changed passphrase locks the same identity, a given one makes another."""
    old = read_people_file(post.folder)

    def key_by_hand() -> str:
        """What somebody with a program of their own makes of the old file and the newest key."""
        stolen = unlock_identity(old.vault, old.member(post.officer.id), OFFICER_WORDS)
        return read_people_file(post.folder).opened(stolen.identity).now

    People(post.vault).change_passphrase(post.officer.id, OFFICER_WORDS, "newer words", WEAK)
    assert key_by_hand() == post.vault.ring.now
    People(post.vault).reissue(post.officer.id, "newest words", WEAK)
    assert refusal(key_by_hand) is Code.PEOPLE_ALTERED


def test_wrong_tries_to_change_a_passphrase_are_slowed_down_and_recorded(post: Post) -> None:
    """Whoever sits down at an open desk does not guess a passphrase there."""

    def guess() -> None:
        People(post.vault).change_passphrase(post.officer.id, "guessed", "newer words", WEAK)

    for _ in range(3):
        assert refusal(guess) is Code.WRONG_PASSPHRASE
    assert refusal(guess) is Code.TOO_MANY_TRIES
    post.vault.close()
    post.vault = post.open()
    failed = [one for one in Audit(post.vault).entries() if one.kind is AuditKind.FAILED_UNLOCK]
    assert [one.record for one in failed] == [post.officer.id] * 3
