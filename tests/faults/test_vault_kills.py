"""A vault whose process is killed: it opens again, whole, and nothing acknowledged is lost."""

import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from dying import dies_at_some_moment, dies_before_step

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "store"))
from store_helpers import (
    OFFICER_WORDS,
    SUPERVISOR_WORDS,
    Post,
    a_post,
    an_interview,
    answered,
)

from postdesk.errors import PostDeskError
from postdesk.model.base import Realm, WorkspaceKind
from postdesk.model.ids import InterviewId
from postdesk.model.people import Role
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import Backups
from postdesk.store.contents import altered_interviews
from postdesk.store.erasure import Erasure
from postdesk.store.interviews import Interviews
from postdesk.store.losses import Losses, Lost
from postdesk.store.pending import Pending
from postdesk.store.people import People
from postdesk.store.sealed import Sealed
from postdesk.store.vault import (
    KdfStrength,
    NewPerson,
    Vault,
    create_vault,
    list_people,
    open_vault,
    open_with_recovery,
)

KEPT, WAITING = InterviewId("a" * 32), InterviewId("b" * 32)
MARK = "MARKER-OF-AN-ANSWER"
WEAK = KdfStrength.TEST
STRIDE = 7
"""A prime: the short run takes every seventh step, from another one each time."""


def closed_post(folder: Path) -> Post:
    """A closed vault with an interview in it and one pending."""
    post = a_post(folder)
    at = post.clock()
    kept = an_interview(KEPT, "R07-0001", at)
    Interviews(post.vault).begin(kept)
    Interviews(post.vault).save(kept, [answered(f"q{number}", MARK) for number in range(30)])
    told = [answered(f"story{number}", MARK) for number in range(3)]
    theirs = [post.supervisor.public, post.vault.file.recovery.public]
    Interviews(post.vault).save(kept, told, sealed_to={one.ref: theirs for one in told})
    pending = Pending(post.vault)
    waiting = an_interview(WAITING, "R07-0002", at)
    pending.interviews.begin(waiting)
    pending.interviews.save(waiting, [answered("a", MARK)])
    pending.close()
    post.vault.close()
    return post


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Post:
    return closed_post(tmp_path_factory.mktemp("kills") / "post")


def assert_whole(vault: Vault, *told: Lost) -> None:
    assert vault.damaged_pages() == ()
    assert Audit(vault).verify() is None
    assert altered_interviews(vault) == ()
    assert tuple(one.what for one in Losses(vault).open_ones()) == told


def remove(post: Post) -> None:
    vault = post.open()
    People(vault).remove(post.officer.id)
    vault.close()


def removed_or_not(post: Post) -> None:
    vault = post.open()
    assert_whole(vault)
    there = post.officer in People(vault).listed()
    assert vault.ring.before == ""
    vault.close()
    if there:
        post.open_officer().close()
    else:
        with pytest.raises(PostDeskError):
            post.open_officer()


def change_words(post: Post) -> None:
    vault = post.open()
    People(vault).change_passphrase(post.officer.id, OFFICER_WORDS, "new words", WEAK)
    vault.close()


def old_or_new_words(post: Post) -> None:
    try:
        vault = post.open_officer()
    except PostDeskError:
        vault = post.open(post.officer, "new words")
    assert_whole(vault)
    vault.close()


def keep(post: Post) -> None:
    vault = post.open()
    pending = Pending(vault)
    pending.keep(WAITING)
    pending.close()
    vault.close()


def never_lost(post: Post) -> None:
    vault = post.open()
    pending = Pending(vault)
    assert_whole(vault)
    here, there = pending.holds(WAITING), Interviews(vault).holds(WAITING)
    assert here != there
    holder = pending.interviews if here else Interviews(vault)
    assert [answer.value for answer in holder.sheet(WAITING).answers] == [MARK]
    pending.close()
    vault.close()


def destroy(post: Post) -> None:
    vault = post.open()
    pending = Pending(vault)
    pending.destroy(WAITING)
    pending.close()
    vault.close()


def destroyed_once_or_there(post: Post) -> None:
    vault = post.open()
    pending = Pending(vault)
    assert pending.destroyed() == (0 if pending.holds(WAITING) else 1)
    assert_whole(vault)
    pending.close()
    vault.close()


def erase(post: Post) -> None:
    vault = post.open()
    Erasure(vault).interview(KEPT, "withdrawn")
    vault.close()


def erased_or_there(post: Post) -> None:
    vault = post.open()
    assert_whole(vault)
    assert Erasure(vault).is_buried(KEPT) != Interviews(vault).holds(KEPT)
    vault.close()


def back_up(post: Post) -> None:
    vault = post.open()
    Backups(vault).make()
    vault.close()


def only_whole_backups_have_a_name(post: Post) -> None:
    named = [path for path in post.folder.glob("backups/*") if path.suffix != ".part"]
    for backup in named:
        vault = open_vault(
            backup, post.supervisor.id, "the supervisor's words", post.clock, post.new_id
        )
        assert_whole(vault, Lost.PUT_BACK)
        vault.close()
    vault = post.open()
    assert_whole(vault)
    assert len(Backups(vault).made()) <= len(named)
    vault.close()


def break_glass(post: Post) -> None:
    vault = post.open_officer()
    witness = vault.witness(post.supervisor.id, SUPERVISOR_WORDS)
    Sealed(vault).break_glass(KEPT, witness, "life_in_danger")
    vault.close()


def opened_and_told_or_neither(post: Post) -> None:
    vault = post.open_officer()
    assert_whole(vault)
    closed = Interviews(vault).closed_to_us(KEPT)
    sheet = Interviews(vault).sheet(KEPT)
    told = AuditKind.BREAK_GLASS in {one.kind for one in Audit(vault).entries(record=KEPT)}
    assert len(closed) == (0 if told else 3)
    assert len(sheet.answers) == (33 if told else 30)
    vault.close()
    supervisor = post.open()
    assert len(Interviews(supervisor).sheet(KEPT).answers) == 33
    supervisor.close()


def new_words_for_the_supervisor(post: Post) -> None:
    """The sheet gives them, so that what is sealed changes hands by its key."""
    vault = open_with_recovery(post.folder, post.recovery_code, post.clock, post.new_id)
    People(vault).reissue(post.supervisor.id, "quite other words", WEAK)
    vault.close()


def reads_all_by_the_old_words_or_the_new(post: Post) -> None:
    try:
        vault = post.open()
    except PostDeskError:
        vault = post.open(words="quite other words")
    assert_whole(vault)
    assert len(Interviews(vault).sheet(KEPT).answers) == 33
    vault.close()


Step = Callable[[Post], None]
ACTS: list[tuple[Step, Step]] = [
    (remove, removed_or_not),
    (change_words, old_or_new_words),
    (keep, never_lost),
    (destroy, destroyed_once_or_there),
    (erase, erased_or_there),
    (back_up, only_whole_backups_have_a_name),
    (break_glass, opened_and_told_or_neither),
    (new_words_for_the_supervisor, reads_all_by_the_old_words_or_the_new),
]


def kill_at_steps(
    closed: Post, folder: Path, act: Step, check: Step, *, first: int, stride: int
) -> int:
    """Kill `act` at its steps, checking the vault each time; the number of kills."""
    kills, step = 0, first
    while True:
        post = closed.copied(folder)
        if not dies_before_step(step, lambda post=post: act(post)):
            check(post)
            return kills
        check(post)
        kills, step = kills + 1, step + stride


@pytest.mark.parametrize(("act", "check"), ACTS)
def test_killed_at_some_steps_it_is_before_or_after(
    closed: Post, tmp_path: Path, act: Step, check: Step
) -> None:
    first = random.randint(1, STRIDE)  # noqa: S311 - which steps, not a secret
    folder = tmp_path / "post"
    kills = kill_at_steps(closed, folder, act, check, first=first, stride=STRIDE * 3)
    assert kills > 2


@pytest.mark.soak
@pytest.mark.parametrize(("act", "check"), ACTS)
def test_killed_at_every_step_it_is_before_or_after(
    closed: Post, tmp_path: Path, act: Step, check: Step
) -> None:
    assert kill_at_steps(closed, tmp_path / "post", act, check, first=1, stride=1) > 40


def test_killed_while_it_is_made_there_is_a_vault_or_none(closed: Post, tmp_path: Path) -> None:
    def make() -> None:
        create_vault(
            folder,
            workspace=WorkspaceKind.POST,
            realm=Realm.TRAINING,
            first=NewPerson("A", Role.SUPERVISOR, "words"),
            clock=closed.clock,
            new_id=closed.new_id,
            strength=WEAK,
        ).vault.close()

    step, folder = 1, tmp_path / "new0"
    while dies_before_step(step, make):
        if (folder / "vault.json").exists():
            (person,) = list_people(folder)
            open_vault(folder, person.id, "words", closed.clock, closed.new_id).close()
            with pytest.raises(PostDeskError):
                make()
        else:
            make()
        step += STRIDE * 2
        folder = tmp_path / f"new{step}"
    assert step > STRIDE * 6


def saving(post: Post, told: Callable[[int], None]) -> None:
    """Save answers one after the other, telling each number once it is saved."""
    vault = post.open()
    interviews = Interviews(vault)
    interview = interviews.get(KEPT)
    for number in range(100_000):
        interviews.save(interview, [answered(f"n{number}", MARK)])
        told(number)


def kill_while_saving(closed: Post, folder: Path, times: int) -> int:
    """Kill a process that saves answers, `times` times; how many answers were acknowledged."""
    chance = random.Random()  # noqa: S311 - when to kill, not a secret
    acknowledged = 0
    for _ in range(times):
        post = closed.copied(folder)
        last = dies_at_some_moment(lambda told, post=post: saving(post, told), chance)
        vault = post.open()
        assert_whole(vault)
        found = {answer.question for answer in Interviews(vault).sheet(KEPT).answers}
        assert {f"n{number}" for number in range(last + 1)} <= found
        assert f"n{last + 2}" not in found
        vault.close()
        acknowledged += last + 1
    return acknowledged


def test_killed_while_saving_no_acknowledged_answer_is_lost(closed: Post, tmp_path: Path) -> None:
    assert kill_while_saving(closed, tmp_path / "post", 10) > 10


@pytest.mark.soak
def test_killed_500_times_while_saving_nothing_is_lost(closed: Post, tmp_path: Path) -> None:
    assert kill_while_saving(closed, tmp_path / "post", 500) > 500


def rekeying(post: Post, told: Callable[[int], None]) -> None:
    vault = post.open()
    told(0)
    for number in range(1000):
        People(vault).new_recovery_sheet()
        told(number)


def kill_while_rekeying(closed: Post, folder: Path, times: int) -> None:
    big = closed.copied(folder / "big")
    vault = big.open()
    interview = Interviews(vault).get(KEPT)
    Interviews(vault).save(interview, [answered(f"b{number}", MARK * 60) for number in range(600)])
    vault.close()
    chance = random.Random()  # noqa: S311 - when to kill, not a secret
    for _ in range(times):
        post = big.copied(folder / "post")
        dies_at_some_moment(lambda told, post=post: rekeying(post, told), chance)
        vault = post.open()
        assert_whole(vault)
        assert vault.ring.before == ""
        vault.close()


def test_killed_inside_a_re_key_it_opens(closed: Post, tmp_path: Path) -> None:
    kill_while_rekeying(closed, tmp_path, 6)


@pytest.mark.soak
def test_killed_200_times_inside_a_re_key_it_opens(closed: Post, tmp_path: Path) -> None:
    kill_while_rekeying(closed, tmp_path, 200)
