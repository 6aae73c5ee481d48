"""Records damaged by real altered rows: set aside with the reason, the rest goes on, mended."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from store_helpers import Post, a_post, an_interview, answered

from postdesk.crypto.sealing import open_sealed
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, PersonId, RequestId
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.model.requests import Request, RequestKind
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import BACKUPS, Backups
from postdesk.store.checkup import checked
from postdesk.store.contents import altered_interviews
from postdesk.store.damage import DamagedKind, DamagedRecords, Harm
from postdesk.store.erasure import Erasure
from postdesk.store.finding_damage import set_damaged_aside
from postdesk.store.interviews import Interviews
from postdesk.store.mending import Mending
from postdesk.store.requests import Requests
from postdesk.store.retention import Retention
from postdesk.store.sealed import Sealed
from postdesk.store.vault import Vault


@pytest.fixture
def two(post: Post) -> tuple[Interview, Interview]:
    """Two interviews with answers, both in a backup of the vault."""
    made = []
    for code in ("R07-0001", "R07-0002"):
        interview = an_interview(post.new_id(), code, post.clock())
        interviews = Interviews(post.vault)
        interviews.begin(interview)
        interviews.save(interview, [answered("age", "17"), answered("work", "a farm")])
        interviews.save(interview, [answered("age", "16")], why="misheard")
        made.append(interview)
    Sealed(post.vault).put(made[0].id, "narrative", b"in her words", _own(post.vault))
    Backups(post.vault).make()
    return made[0], made[1]


def _own(vault: Vault) -> tuple[str, ...]:
    return (vault.person.public,)


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def _request(post: Post, code: str) -> Request:
    at = post.clock()
    return Request(
        id=RequestId(post.new_id()),
        code=CaseCode(code),
        kind=RequestKind.ACCESS,
        asked_at=at,
        due_at=at + timedelta(days=30),
        taken_by=PersonId("officer"),
    )


BODY = "UPDATE interviews SET body = substr(body, 1, 40) WHERE id = ?"
ANSWER = (
    "UPDATE answers SET body = replace(body, '16', '26') WHERE interview = ? AND ref = '/data/age'"
)
HISTORY = (
    "UPDATE answer_history SET body = replace(body, 'farm', 'bank') WHERE interview = ? "
    "AND ref = '/data/work'"
)
LOST = "DELETE FROM answer_history WHERE interview = ? AND ref = '/data/work'"
NOTHING = "DELETE FROM interviews WHERE id = ?"
NOT_JSON = "UPDATE answer_history SET body = '{' WHERE interview = ? AND ref = '/data/age'"


@pytest.mark.parametrize(
    ("altered", "harm"),
    [
        (BODY, Harm.UNREADABLE),
        (ANSWER, Harm.ALTERED),
        (HISTORY, Harm.ALTERED),
        (LOST, Harm.ALTERED),
        (NOTHING, Harm.GONE),
        (NOT_JSON, Harm.UNREADABLE),
    ],
)
def test_one_damaged_interview_is_set_aside_and_put_back(
    post: Post, two: tuple[Interview, Interview], altered: str, harm: Harm
) -> None:
    damaged, whole = two
    vault, interviews = post.vault, Interviews(post.vault)
    before = interviews.sheet(damaged.id), interviews.history(damaged.id)
    vault.run(altered, (damaged.id,))
    (found,) = set_damaged_aside(vault)
    assert (found.record, found.harm, found.kind) == (damaged.id, harm, DamagedKind.INTERVIEW)
    if harm is not Harm.GONE:
        assert (found.code, found.author, found.at) == ("R07-0001", "officer", damaged.begun_at)
        assert refusal(lambda: interviews.get(damaged.id)) is Code.RECORD_DAMAGED
    assert interviews.listed() == (whole,)
    assert interviews.get(whole.id) == whole
    mended = Mending(vault).restore(found)
    assert mended.older == (altered in {BODY, NOTHING})
    assert (mended.backup == "") == (altered == ANSWER)
    assert DamagedRecords(vault).listed() == ()
    assert (interviews.sheet(damaged.id), interviews.history(damaged.id)) == before
    assert set(interviews.listed()) == {damaged, whole}
    assert set_damaged_aside(vault) == ()
    assert altered_interviews(vault) == ()
    assert Audit(vault).verify() is None


def test_where_only_the_chain_lost_a_part_a_supervisor_takes_it_back(
    post: Post, two: tuple[Interview, Interview]
) -> None:
    damaged, _ = two
    interviews = Interviews(post.vault)
    before = interviews.sheet(damaged.id), interviews.history(damaged.id)
    post.vault.run("DROP TRIGGER audit_kept")
    post.vault.run("DELETE FROM audit WHERE record = ? AND what LIKE 'answers %'", (damaged.id,))
    (found,) = set_damaged_aside(post.vault)
    assert found.harm is Harm.ALTERED
    shutil.rmtree(post.folder / BACKUPS)
    assert refusal(lambda: Mending(post.vault).restore(found)) is Code.NO_WHOLE_COPY
    Mending(post.vault).accept(found)
    assert (interviews.sheet(damaged.id), interviews.history(damaged.id)) == before
    assert set_damaged_aside(post.vault) == ()
    last = Audit(post.vault).newest(before=10**9, limit=1)[0]
    assert (last.kind, last.record, last.what) == (AuditKind.RESTORED, damaged.id, "as it is")
    assert refusal(lambda: Mending(post.vault).accept(found)) is Code.WRONG_USE


@pytest.mark.parametrize("altered", [BODY, NOTHING, NOT_JSON, ANSWER])
def test_what_is_damaged_in_itself_is_not_taken_back_as_it_is(
    post: Post, two: tuple[Interview, Interview], altered: str
) -> None:
    post.vault.run(altered, (two[0].id,))
    (found,) = set_damaged_aside(post.vault)
    assert refusal(lambda: Mending(post.vault).accept(found)) is Code.NO_WHOLE_COPY
    assert DamagedRecords(post.vault).listed() == (found,)


def test_a_list_goes_on_before_anybody_has_looked(
    vault: Vault, two: tuple[Interview, Interview]
) -> None:
    vault.run(BODY, (two[0].id,))
    assert Interviews(vault).listed() == (two[1],)
    assert refusal(lambda: Interviews(vault).get(two[0].id)) is Code.RECORD_DAMAGED


@pytest.mark.parametrize("at", [5, 60, 200, -1])
def test_a_flipped_byte_of_a_sealed_part_is_found_and_mended(
    vault: Vault, two: tuple[Interview, Interview], at: int
) -> None:
    row = vault.row("SELECT body FROM sealed_parts")
    assert row is not None
    flipped = bytearray(row[0])
    flipped[at] ^= 1
    vault.run("UPDATE sealed_parts SET body = ?", (bytes(flipped),))
    found = set_damaged_aside(vault)
    if not found:
        # the stanza that named us is another's now: nobody can tell it from one that is not ours
        assert refusal(lambda: Sealed(vault).get(two[0].id, "narrative")) is Code.SEALED_PART
        return
    assert found[0].harm is Harm.SEAL
    Mending(vault).restore(found[0])
    assert Sealed(vault).get(two[0].id, "narrative") == b"in her words"


def test_answers_saved_after_the_backup_stay(
    post: Post, vault: Vault, two: tuple[Interview, Interview]
) -> None:
    """Only the damaged entry comes from the backup: what is whole today is never replaced."""
    interviews, damaged = Interviews(vault), two[0]
    post.clock.forward(hours=3)
    interviews.save(damaged, [answered("place", "Nouakchott")])
    vault.run(HISTORY, (damaged.id,))
    (found,) = set_damaged_aside(vault)
    assert not Mending(vault).restore(found).older
    told = {answer.question: answer.value for answer in interviews.sheet(damaged.id).answers}
    assert told == {"age": "16", "work": "a farm", "place": "Nouakchott"}


def test_what_no_backup_has_stays_aside_and_nothing_is_changed(
    vault: Vault, two: tuple[Interview, Interview]
) -> None:
    interviews, damaged = Interviews(vault), two[0]
    interviews.save(damaged, [answered("place", "Nouakchott")])
    vault.run(
        "UPDATE answer_history SET body = replace(body, 'Nou', 'Non') WHERE ref = '/data/place'"
    )
    (found,) = set_damaged_aside(vault)
    rows = vault.rows("SELECT * FROM answer_history")
    assert refusal(lambda: Mending(vault).restore(found)) is Code.NO_WHOLE_COPY
    assert vault.rows("SELECT * FROM answer_history") == rows
    assert DamagedRecords(vault).listed() == (found,)


def test_what_was_erased_is_not_brought_back(
    vault: Vault, two: tuple[Interview, Interview]
) -> None:
    vault.run(BODY, (two[0].id,))
    (found,) = set_damaged_aside(vault)
    assert two[0].id in {kept.interview for kept in Retention(vault).kept()}
    Erasure(vault).interview(two[0].id, "retention")
    assert DamagedRecords(vault).listed() == ()
    assert refusal(lambda: Mending(vault).restore(found)) is Code.WRONG_USE
    assert not Interviews(vault).holds(two[0].id)


def test_another_vaults_backup_gives_nothing(
    post: Post, two: tuple[Interview, Interview], tmp_path: Path
) -> None:
    """Somebody else's vault may hold a record of the same id."""
    stranger = a_post(tmp_path / "stranger")
    interviews = Interviews(stranger.vault)
    interviews.begin(two[0])
    Backups(stranger.vault).make(tmp_path / "stick")
    stranger.vault.close()
    post.vault.run(BODY, (two[0].id,))
    (found,) = set_damaged_aside(post.vault)
    place = tmp_path / "stick"
    assert refusal(lambda: Mending(post.vault).restore(found, place)) is Code.NO_WHOLE_COPY


def test_a_record_sealed_to_others_is_set_aside_without_its_code(
    vault: Vault, two: tuple[Interview, Interview]
) -> None:
    Sealed(vault).seal_interview(two[0].id, _own(vault))
    vault.run("UPDATE interviews SET body = x'00' WHERE id = ?", (two[0].id,))
    (found,) = set_damaged_aside(vault)
    assert (found.code, found.author, found.at, found.harm) == ("", "", None, Harm.SEAL)


def test_a_row_that_is_a_record_of_its_own_leaves_its_table(post: Post, vault: Vault) -> None:
    Requests(vault).add(_request(post, "R07-0001"))
    Requests(vault).add(_request(post, "R07-0002"))
    whole = Requests(vault).all()
    Backups(vault).make()
    vault.run("UPDATE requests SET body = '[]' WHERE code = 'R07-0001'")
    assert refusal(Requests(vault).all) is Code.RECORD_DAMAGED
    (found,) = set_damaged_aside(vault)
    assert found.kind is DamagedKind.REQUEST
    assert [one.code for one in Requests(vault).all()] == ["R07-0002"]
    assert DamagedRecords(vault).data(found.record) is not None
    Mending(vault).restore(found)
    assert Requests(vault).all() == whole


def test_what_is_left_is_sealed_to_the_vaults_own_people(
    vault: Vault, two: tuple[Interview, Interview]
) -> None:
    vault.run(BODY, (two[0].id,))
    (found,) = set_damaged_aside(vault)
    sealed = Mending(vault).raw(found)
    assert b"farm" not in sealed
    assert b"a farm" in open_sealed(sealed, [vault.identity])
    assert b"in her words" not in open_sealed(sealed, [vault.identity])
    assert Audit(vault).entries(record=two[0].id)[-1].what == "damaged"


def test_no_backup_ages_out_while_a_record_is_damaged(
    post: Post, two: tuple[Interview, Interview]
) -> None:
    post.vault.run(BODY, (two[0].id,))
    set_damaged_aside(post.vault)
    for _ in range(9):
        post.clock.forward(days=1, hours=1)
        Backups(post.vault).keep_daily()
    assert len(list((post.folder / "backups").iterdir())) == 10
    (found,) = DamagedRecords(post.vault).listed()
    Mending(post.vault).restore(found)
    assert Interviews(post.vault).get(two[0].id).status is InterviewStatus.OPEN
    assert checked(post.vault)
