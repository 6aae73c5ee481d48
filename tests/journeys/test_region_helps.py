"""Everybody at a post forgot their passphrase: the region that was let in gives one anew."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from offices import (
    SUPERVISOR_WORDS,
    Ids,
    PostOffice,
    Region,
    TickingClock,
    at_desk,
    carry,
    introduce,
    make_post,
    make_region,
)
from test_a_day import interviewed

from postdesk.crypto.sealing import open_sealed
from postdesk.desk.receiving import read_arrivals
from postdesk.desk.region_access import (
    heed_directory,
    let_region_in,
    put_region_out,
    region_access,
)
from postdesk.desk.reviewing import review
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId, OfficeId, PersonId
from postdesk.model.people import Person
from postdesk.packet.rotation import renew_keys
from postdesk.progress import Cancelled
from postdesk.regional import publishing
from postdesk.regional.helping import (
    Help,
    Mended,
    backups_of_posts,
    give_access,
    let_go,
    open_post,
)
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import Backups, restore
from postdesk.store.checkup import checked
from postdesk.store.helping import helping_folder
from postdesk.store.interviews import Interviews
from postdesk.store.office import OfficeKeeper
from postdesk.store.people import OFFICE, People
from postdesk.store.people_file import OfficeAccess, read_people_file
from postdesk.store.rescue import take_backup
from postdesk.store.sealed import Sealed
from postdesk.store.vault import Vault, open_vault, open_with_recovery

NEW_WORDS = "seven goats on a blue boat"


@dataclass
class Land:
    """A post, its region, and a stick that goes between them."""

    post: PostOffice
    region: Region
    stick: Path
    clock: TickingClock
    folder: Path

    def let_in(self) -> None:
        shown = region_access(self.post.vault).region
        assert shown is not None
        let_region_in(self.post.vault, shown)

    def backup(self) -> Path:
        return self.stick / Backups(self.post.vault).make(self.stick).name

    def mend(self, given: Help | None = None) -> Mended:
        """What the region does with the newest backup on the stick."""
        found, *_ = backups_of_posts(self.region.vault, self.stick)
        opened = open_post(self.region.vault, found)
        (boss,) = opened.in_charge()
        wanted = given or Help(boss.id, NEW_WORDS)
        return give_access(self.region.vault, opened, wanted, self.stick)

    def publish(self) -> None:
        """The region's newest directory comes to the post as a kit."""
        publishing.publish_kit(self.region.vault)
        publishing.send_kit(self.region.vault, OfficeId("rosso"))
        carry(self.region.vault, self.stick)
        read_arrivals(self.post.vault, self.stick)


@pytest.fixture
def land(tmp_path: Path) -> Iterator[Land]:
    clock, stick = TickingClock(), tmp_path / "stick"
    stick.mkdir()
    region, post = make_region(tmp_path / "region", clock), make_post(tmp_path / "post", clock)
    introduce(post.vault, region.vault, stick)
    for packet in stick.iterdir():
        packet.unlink()
    made = Land(post, region, stick, clock, tmp_path)
    yield made
    made.post.vault.close()
    made.region.vault.close()


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def held(land: Land) -> InterviewId:
    """An interview that the supervisor held and closed."""
    with at_desk(land.post.vault, land.clock) as desk:
        return interviewed(desk, "aminata")


@contextmanager
def restored(land: Land, backup: Path, words: str, person: PersonId) -> Iterator[Vault]:
    """The backup on a new laptop of the post, open."""
    laptop = land.folder / "laptop"
    restore(backup, laptop)
    vault = open_vault(laptop, person, words, land.clock, Ids(5 * 10**9))
    yield vault
    vault.close()


def files_on(stick: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(stick)): path.read_bytes()
        for path in sorted(stick.rglob("*"))
        if path.is_file()
    }


def entries(vault: Vault) -> list[tuple[str, AuditKind, str, str]]:
    return [(one.who, one.kind, one.record, one.what) for one in Audit(vault).entries()]


def test_the_region_gives_a_supervisor_a_passphrase_and_everything_is_there(land: Land) -> None:
    land.let_in()
    interview = held(land)
    before = Audit(land.post.vault).head()
    backup, boss = land.backup(), land.post.vault.person
    there = files_on(land.stick)
    mended = land.mend()
    assert mended.person == boss
    assert mended.post.names.in_language("fr") == "Poste de Rosso"
    assert {one.name for one in mended.post.people} == {"K. Sy", "A. Mint Salem"}
    assert there.items() <= files_on(land.stick).items()
    assert mended.folder.parent == backup.parent
    assert (
        not list(helping_folder(land.region.vault).iterdir())
        or not (helping_folder(land.region.vault) / "mended").exists()
    )
    with restored(land, mended.folder, NEW_WORDS, boss.id) as vault:
        assert Audit(vault).verify([before]) is None
        kept = Interviews(vault).get(interview)
        assert kept == Interviews(land.post.vault).get(interview)
        told = entries(vault)
        assert (OFFICE, AuditKind.OPENED, "office trarza", "help") in told
        given = [one for one in told if one[0] == OFFICE and one[1] is AuditKind.PEOPLE]
        assert [(one[2], one[3].split()[0]) for one in given] == [(boss.id, "reissued")]
        assert vault.file.office == land.post.vault.file.office
        assert vault.epoch != land.post.vault.epoch
        assert vault.ring.now not in (land.post.vault.ring.now,)
        assert refusal(lambda: vault.witness(boss.id, SUPERVISOR_WORDS)) is Code.WRONG_PASSPHRASE
        with at_desk(vault, land.clock) as desk:
            assert review(desk, interview).assessment is not None
    told = entries(land.region.vault)
    who = land.region.vault.person.id
    assert (who, AuditKind.PEOPLE, "office rosso", "help_looked") in told
    assert (who, AuditKind.PEOPLE, "office rosso", "help_gave") in told


def test_what_it_writes_is_the_newest_though_its_clock_is_behind(land: Land) -> None:
    land.let_in()
    land.clock.now += timedelta(days=3)
    land.backup()
    land.clock.now -= timedelta(days=3)
    mended = land.mend().folder
    assert backups_of_posts(land.region.vault, land.stick)[0].folder == mended


def test_it_gives_a_new_recovery_sheet_too(land: Land) -> None:
    land.let_in()
    land.backup()
    mended = land.mend(Help(None, sheet=True))
    assert mended.person is None
    laptop = land.folder / "laptop"
    restore(mended.folder, laptop)
    ids = Ids(5 * 10**9)
    old = land.post.recovery_code
    assert refusal(lambda: open_with_recovery(laptop, old, land.clock, ids)) is (
        Code.WRONG_RECOVERY_CODE
    )
    open_with_recovery(laptop, mended.code, land.clock, ids).close()


def test_where_it_was_never_let_in_nothing_opens(land: Land) -> None:
    land.backup()
    there = files_on(land.stick)
    assert refusal(land.mend) is Code.POST_LET_NOBODY_IN
    assert files_on(land.stick) == there
    assert not helping_folder(land.region.vault).exists()


def test_put_out_before_a_backup_it_opens_those_of_before_only(land: Land) -> None:
    land.let_in()
    early = land.backup()
    put_region_out(land.post.vault)
    land.backup()
    assert refusal(land.mend) is Code.POST_LET_NOBODY_IN
    found = backups_of_posts(land.region.vault, land.stick)[-1]
    assert found.folder == early
    open_post(land.region.vault, found)
    let_go(land.region.vault)
    assert not list(helping_folder(land.region.vault).iterdir())


def test_another_region_opens_nothing(land: Land) -> None:
    land.let_in()
    land.backup()
    other = make_region(land.folder / "other", land.clock, first_id=3 * 10**9)
    (found,) = backups_of_posts(other.vault, land.stick)
    assert refusal(lambda: open_post(other.vault, found)) is Code.POST_LET_ANOTHER_IN
    other.vault.close()


def test_a_post_that_the_directory_does_not_list_is_given_nothing(land: Land) -> None:
    """A vault that somebody made up is sealed to our public key as easily as a real one."""
    stranger = make_post(land.folder / "stranger", land.clock)
    key = OfficeKeeper(land.region.vault).office().public.opening
    People(stranger.vault).let_office_in(OfficeAccess(office=OfficeId("trarza"), public=key))
    Backups(stranger.vault).make(land.stick)
    stranger.vault.close()
    assert refusal(land.mend) is Code.POST_UNKNOWN
    assert not list(helping_folder(land.region.vault).iterdir())


def test_an_officer_is_given_nothing_and_it_can_be_stopped_at_each_step(land: Land) -> None:
    land.let_in()
    land.backup()
    there, vault = files_on(land.stick), land.region.vault
    (found,) = backups_of_posts(vault, land.stick)
    opened = open_post(vault, found)
    officer = Help(land.post.officer.id, NEW_WORDS)
    assert refusal(lambda: give_access(vault, opened, officer, land.stick)) is Code.WRONG_USE
    boss = Help(opened.in_charge()[0].id, NEW_WORDS)
    for stop in range(1, 20):
        seen = []

        def stopping(done: int, total: int, stop: int = stop, seen: list[int] = seen) -> None:
            del done, total
            seen.append(1)
            if len(seen) == stop:
                raise Cancelled

        try:
            give_access(vault, opened, boss, land.stick, stopping)
        except Cancelled:
            assert files_on(land.stick) == there
            assert [path.name for path in helping_folder(vault).iterdir()] == ["came"]
        else:
            assert stop > 3
            break
    assert len(backups_of_posts(vault, land.stick)) == 2


def test_a_full_stick_leaves_the_posts_backup(land: Land) -> None:
    land.let_in()
    land.backup()
    (found,) = backups_of_posts(land.region.vault, land.stick)
    opened = open_post(land.region.vault, found)
    boss = Help(opened.in_charge()[0].id, NEW_WORDS)
    gone = land.folder / "gone.file"
    gone.write_bytes(b"")
    act = lambda: give_access(land.region.vault, opened, boss, gone)  # noqa: E731
    assert refusal(act) is Code.POST_NOT_MENDED
    give_access(land.region.vault, opened, boss, land.stick)


def test_a_renewed_key_is_let_in_by_a_supervisor_and_an_ended_one_goes_by_itself(
    land: Land,
) -> None:
    land.let_in()
    since, old = region_access(land.post.vault).since, land.post.vault.file.office
    renew_keys(land.region.vault)
    land.publish()
    assert not heed_directory(land.post.vault)
    stands = region_access(land.post.vault)
    assert (stands.newer, stands.ended, stands.put_out) == (True, False, False)
    land.backup()
    assert land.mend().person is not None  # the former key still opens
    ring = land.post.vault.ring
    land.let_in()
    stands = region_access(land.post.vault)
    assert (stands.newer, stands.since) == (False, since)
    assert land.post.vault.file.office != old
    assert land.post.vault.ring != ring
    renew_keys(land.region.vault, copied=True)
    land.publish()
    assert region_access(land.post.vault).ended
    assert heed_directory(land.post.vault)
    stands = region_access(land.post.vault)
    assert (stands.office, stands.put_out) == (None, True)
    assert land.post.vault.file.office is None
    assert entries(land.post.vault)[-2][3] == "office_ended"
    put_region_out(land.post.vault)
    assert not region_access(land.post.vault).put_out


def test_a_backup_that_takes_the_vaults_place_keeps_who_is_let_in_today(land: Land) -> None:
    before = land.backup()
    land.let_in()
    boss, access = land.post.vault.person, land.post.vault.file.office
    land.post.vault.close()
    take_backup(land.folder / "post", boss.id, SUPERVISOR_WORDS, before, land.clock)
    assert read_people_file(land.folder / "post").office == access
    ids = Ids(7 * 10**9)
    land.post.vault = open_vault(land.folder / "post", boss.id, SUPERVISOR_WORDS, land.clock, ids)
    assert land.post.vault.file.office == access


def test_without_a_signed_kit_there_is_nobody_to_let_in(tmp_path: Path) -> None:
    post = make_post(tmp_path / "post", TickingClock())
    stands = region_access(post.vault)
    assert (stands.office, stands.region) == (None, None)
    post.vault.close()


def test_each_person_of_the_post_is_told_and_no_interview(land: Land) -> None:
    land.let_in()
    held(land)
    land.backup()
    (found,) = backups_of_posts(land.region.vault, land.stick)
    opened = open_post(land.region.vault, found)
    assert all(isinstance(one, Person) for one in opened.people)
    assert [one.name for one in opened.in_charge()] == ["K. Sy"]


def sealed_in(vault: Vault) -> list[bytes]:
    """Everything in the tables that is sealed by itself."""
    rows = vault.rows("SELECT body FROM answers UNION SELECT body FROM sealed_parts")
    return [row[0] for row in rows if isinstance(row[0], bytes)]


def test_what_is_sealed_stays_closed_to_the_region_and_to_whoever_it_gave_a_passphrase(
    land: Land,
) -> None:
    """The new passphrase opens the vault; what only the old key could read stays closed."""
    land.let_in()
    interview, whole = held(land), held(land)
    own = [land.post.vault.person.public]
    Sealed(land.post.vault).put(interview, "narrative", b"what was said", own)
    Sealed(land.post.vault).seal_interview(whole, own)
    land.backup()
    boss, secrets = land.post.vault.person, OfficeKeeper(land.region.vault).opening_secrets()
    sealed = sealed_in(land.post.vault)
    assert len(sealed) > 2
    for part in sealed:
        assert open_sealed(part, [land.post.vault.identity])
    with restored(land, land.mend().folder, NEW_WORDS, boss.id) as vault:
        assert sealed_in(vault) == sealed
        for part in sealed:
            assert refusal(lambda part=part: open_sealed(part, [vault.identity])) is (
                Code.SEAL_NOT_FOR_US
            )
            assert refusal(lambda part=part: open_sealed(part, secrets)) is Code.SEAL_NOT_FOR_US
        with at_desk(vault, land.clock) as desk:
            assert review(desk, interview).interview.id == interview
            assert refusal(lambda: review(desk, whole)) is Code.SEALED_PART
            assert [one.id for one in Interviews(vault).listed()] == [interview]
        assert checked(vault)
