"""A post moves to another laptop: one works at a time, no packet number comes twice."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from desk_offices import Copied, Offices, copied, make_offices, play

from postdesk.desk.interviewing import Beginning, begin
from postdesk.desk.outbox import outbox, write_to_stick
from postdesk.desk.post import Post
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.relocating import BackReason, Moved, moved, relocate, take_back
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.errors import Code, PostDeskError
from postdesk.model.decisions import Verdict
from postdesk.model.ids import GuideId, OfficeId, PacketId
from postdesk.model.interviews import ConsentState, InterviewStatus
from postdesk.model.packets import PacketKind
from postdesk.model.people import Role
from postdesk.model.referrals import Channel, ReferralState
from postdesk.packet.handover import open_handover
from postdesk.packet.handover_arriving import Handover, find_handover
from postdesk.packet.media import find_packets, read_packet
from postdesk.regional.importing import read_arrivals
from postdesk.store.asked import read_code
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.copies import copies_at_work
from postdesk.store.ledger import Ledger
from postdesk.store.people import People
from postdesk.store.relocation import settle_here
from postdesk.store.settings import Settings
from postdesk.store.state import VaultState

BEGINNING = Beginning(guide=GuideId("first_line"), officer_language="fr", interviewee_language="fr")


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def own(offices: Offices, tmp_path: Path) -> Copied:
    """A copy that a test may change, its stick empty."""
    return copied(offices, tmp_path / "own")


def code_of(error: pytest.ExceptionInfo[PostDeskError]) -> Code:
    return error.value.code


def handed_over(own: Copied) -> str:
    """Hand the post over to the stick; the code."""
    with own.post(supervisor=True) as post:
        return relocate(post.vault, post.notebook.pending, own.stick).code


def found_on(own: Copied, code: str) -> Handover | None:
    """What the code opens on the stick, laid aside."""
    return find_handover(own.stick, code, own.home.with_name("aside"))


def arrived(own: Copied, code: str, name: str = "new") -> Copied:
    """The new laptop, with the post that the stick brought."""
    found = found_on(own, code)
    assert found is not None
    home = own.home.with_name(name)
    settle_here(home / "post", found.people, found.database)
    return Copied(own.offices, home, own.clock, first_id=len(name) << 96)


def refer_whole(own: Copied, laptop: Copied) -> None:
    """Refer the closed interview from a laptop and write the packet to the stick."""
    with laptop.post() as post:
        reviewed = review(post, own.offices.interview)
        first = recommended(reviewed)[:1]
        decide(post, reviewed, Verdict.AGREE, refer_to=first)
        say_consent(post, own.offices.interview, first[0], ConsentState.AGREED)
        again = review(post, own.offices.interview)
        refer(post, prepare(post, again, first[0], "fr"), (Channel.PACKET,))
        waiting = [one.packet.manifest.packet for one in outbox(post.vault, ReferralState.SEALED)]
        write_to_stick(post.vault, waiting, own.stick)


def test_the_new_laptop_goes_on_as_the_same_post(own: Copied) -> None:
    with own.post() as post:
        before = (post.office.public, post.prefix, People(post.vault).listed(), post.vault.epoch)
    new = arrived(own, handed_over(own))
    with new.post() as post:
        assert (post.office.public, post.prefix, People(post.vault).listed()) == before[:3]
        assert post.vault.epoch > before[3]
        assert post.notebook.get(own.offices.interview).status is InterviewStatus.CLOSED
        assert Audit(post.vault).verify() is None
        assert post.vault.damaged_pages() == ()
        assert moved(post.vault) is None
        what = [entry.what for entry in Audit(post.vault).newest(before=1 << 60, limit=9)]
        assert "begun" in what
        assert f"here {post.vault.epoch}" in what
        begin(post, BEGINNING)


def test_the_region_takes_the_next_packet_of_the_new_laptop_and_sees_no_gap(own: Copied) -> None:
    new = arrived(own, handed_over(own))
    refer_whole(own, new)
    with own.region() as region:
        report = read_arrivals(region, own.stick)
        assert [one.sender for one in report.arrivals if one.kind is PacketKind.REFERRAL] == [
            OfficeId("rosso")
        ]
        assert Ledger(region).gaps() == ()


def test_the_old_laptop_reads_and_writes_no_more(own: Copied) -> None:
    handed_over(own)
    with own.post(supervisor=True) as post:
        leaving = moved(post.vault)
        assert leaving is not None
        assert leaving.name == post.person.name
        assert post.notebook.get(own.offices.interview).status is InterviewStatus.CLOSED
        with pytest.raises(PostDeskError) as refused:
            begin(post, BEGINNING)
        assert code_of(refused) is Code.POST_MOVED
        assert post.notebook.drafts() == ()
        with pytest.raises(PostDeskError) as again:
            Settings(post.vault).put("a", 1)
        assert code_of(again) is Code.POST_MOVED
        sibling = post.vault.sibling()
        with pytest.raises(PostDeskError) as aside:
            Settings(sibling).put("a", 1)
        assert code_of(aside) is Code.POST_MOVED
        sibling.close()
        Audit(post.vault).append(AuditKind.READ, "x")


def test_it_moves_only_once_all_agreed_to_storing_or_not(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        waiting = begin(post, BEGINNING).interview
        with pytest.raises(PostDeskError) as refused:
            relocate(post.vault, post.notebook.pending, own.stick)
        assert code_of(refused) is Code.STORING_OPEN
        assert refused.value.values == {"codes": waiting.code}
        assert find_packets(own.stick) == ()
        assert moved(post.vault) is None
        post.notebook.destroy(waiting.id)
    assert handed_over(own)


def test_an_interview_begun_while_it_is_copied_keeps_the_post_here(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        sibling = post.vault.sibling()

        def begins(done: int, total: int) -> None:
            if done == total:
                begin(post, BEGINNING)

        with pytest.raises(PostDeskError) as refused:
            relocate(sibling, post.notebook.pending, own.stick, begins)
        sibling.close()
        assert code_of(refused) is Code.STORING_OPEN
        assert find_packets(own.stick) == ()
        assert len(post.notebook.pending.waiting()) == 1


def test_what_waits_apart_takes_no_work_either_once_it_moved(own: Copied) -> None:
    """Sealed to its author, say, so that the supervisor who moved the post could not see it."""
    with own.post() as post:
        waiting = begin(post, BEGINNING).interview
        assert post.notebook.is_pending(waiting.id)
    with own.post(supervisor=True) as post:
        pending, leaving = post.notebook.pending, as_if_moved(post)
        VaultState(post.vault).put(VaultState.MOVED, leaving.model_dump_json())
        post.vault.heed_move()
        another = waiting.model_copy(update={"id": "2" * 32, "code": "R07-0999"})
        refusals = (
            lambda: pending.interviews.save(waiting),
            lambda: pending.interviews.begin(another),
            lambda: post.notebook.keep(waiting.id),
            lambda: post.notebook.destroy(waiting.id),
        )
        for refused in refusals:
            with pytest.raises(PostDeskError) as raised:
                refused()
            assert code_of(raised) is Code.POST_MOVED
    with own.post() as post:  # and on the next day
        pending = post.notebook.pending
        assert pending.interviews.get(waiting.id) == waiting
        with pytest.raises(PostDeskError) as again:
            pending.interviews.save(waiting)
        assert code_of(again) is Code.POST_MOVED
    with own.post(supervisor=True) as post:
        take_back(post.vault, BackReason.MISTAKE)
        post.notebook.pending.interviews.save(waiting)


def as_if_moved(post: Post) -> Moved:
    """What a vault that moved away keeps of it."""
    return Moved(
        at=post.clock(),
        by=post.person.id,
        name=post.person.name,
        packet=PacketId("1" * 32),
        code="x",
    )


def test_the_sheet_and_the_people_work_on_the_closed_laptop(own: Copied) -> None:
    handed_over(own)
    with own.post(supervisor=True) as post:
        People(post.vault).remove(own.offices.officer)
    with pytest.raises(PostDeskError), own.post():
        pass


def test_taken_back_it_works_with_numbers_of_its_own(own: Copied) -> None:
    code = handed_over(own)
    with own.post() as post, pytest.raises(PostDeskError) as officers:
        take_back(post.vault, BackReason.STICK_LOST)
    assert code_of(officers) is Code.NOT_PERMITTED
    with own.post(supervisor=True) as post:
        before = post.vault.epoch
        take_back(post.vault, BackReason.STICK_LOST)
        assert moved(post.vault) is None
        assert post.vault.epoch > before
        entry = Audit(post.vault).newest(before=1 << 60, limit=1)[0]
        assert (entry.kind, entry.who) == (AuditKind.MOVED, own.offices.supervisor)
        assert entry.what == f"back stick_lost {post.vault.epoch}"
        play(post).close()
        back = post.vault.epoch
    # somebody finds the stick all the same: its numbers are others, and both are taken in
    new = arrived(own, code)
    refer_whole(own, new)
    refer_whole(own, own)
    with new.post() as post:
        assert post.vault.epoch != back
    with own.region() as region:
        report = read_arrivals(region, own.stick)
        assert not [one for one in report.arrivals if one.problem is Code.PACKET_CONFLICT]
        assert [one.office for one in copies_at_work(region)] == ["rosso"]


def test_one_stick_taken_over_twice_gives_no_two_people_one_code_and_the_region_is_told(
    own: Copied,
) -> None:
    code = handed_over(own)
    first, second = arrived(own, code, "first"), arrived(own, code, "second")
    for laptop in (first, second):
        with laptop.post() as post:
            given = begin(post, BEGINNING).interview.code
            assert read_code(post.vault, given.lower().replace("-", " - "), post.prefix) == given
            assert read_code(post.vault, "1", post.prefix) == "R07-0001"
            assert read_code(post.vault, "2", post.prefix) == given
            with pytest.raises(PostDeskError) as mistyped:
                read_code(post.vault, given[:-1] + ("A" if given[-1] != "A" else "B"), post.prefix)
            assert code_of(mistyped) is Code.CODE_MISTYPED
    with first.post() as one, second.post() as other:
        (mine,), (theirs,) = (post.notebook.pending.waiting() for post in (one, other))
        assert mine.code.startswith("R07-0002-")
        assert mine.code != theirs.code
    refer_whole(own, first)
    with own.region() as region:
        read_arrivals(region, own.stick)
        assert copies_at_work(region) == ()
    refer_whole(own, second)
    with own.region() as region, first.post() as one, second.post() as other:
        report = read_arrivals(region, own.stick)
        assert not [one for one in report.arrivals if one.problem is Code.PACKET_CONFLICT]
        (told,) = copies_at_work(region)
        assert told.office == "rosso"
        assert set(told.epochs) == {one.vault.epoch, other.vault.epoch}
        own.clock.now += timedelta(days=31)
        assert copies_at_work(region) == ()


def test_a_post_that_moved_twice_is_one_post_to_the_region(own: Copied) -> None:
    first = arrived(own, handed_over(own), "first")
    refer_whole(own, first)
    first.stick.mkdir()
    second = arrived(first, handed_over(first), "second")
    refer_whole(own, second)
    with own.region() as region:
        read_arrivals(region, own.stick)
        assert copies_at_work(region) == ()


def test_only_a_supervisor_hands_the_post_over(own: Copied) -> None:
    with own.post() as post, pytest.raises(PostDeskError) as refused:
        relocate(post.vault, post.notebook.pending, own.stick)
    assert code_of(refused) is Code.NOT_PERMITTED
    assert find_packets(own.stick) == ()


def test_work_saved_meanwhile_keeps_the_post_here(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        sibling = post.vault.sibling()

        def saves(done: int, total: int) -> None:
            if done == total:
                Settings(post.vault).put("a", done)

        with pytest.raises(PostDeskError) as refused:
            relocate(sibling, post.notebook.pending, own.stick, saves)
        sibling.close()
        assert code_of(refused) is Code.POST_CHANGED
        assert moved(post.vault) is None
        assert find_packets(own.stick) == ()
        begin(post, BEGINNING)


def test_a_stick_that_is_gone_keeps_the_post_here(own: Copied) -> None:
    shutil.rmtree(own.stick)
    with own.post(supervisor=True) as post:
        with pytest.raises(PostDeskError) as refused:
            relocate(post.vault, post.notebook.pending, own.stick)
        assert code_of(refused) is Code.STICK_MISSING
        assert moved(post.vault) is None
        assert list(post.vault.folder.glob("moving*")) == []


def test_nothing_opens_the_stick_but_the_code(own: Copied) -> None:
    code = handed_over(own)
    (found,) = find_packets(own.stick)
    data = read_packet(found.path)
    assert b"Fall" not in data
    other = "".join(reversed(code.split()[0])) + code[4:]
    with pytest.raises(PostDeskError) as wrong:
        found_on(own, other)
    assert code_of(wrong) is Code.HANDOVER_CODE
    typed = code.lower().replace(" ", "")
    assert open_handover(data, typed).head.by
    flipped = bytearray(data)
    flipped[-40] ^= 1
    with pytest.raises(PostDeskError) as damaged:
        open_handover(bytes(flipped), code)
    assert code_of(damaged) in {Code.SEAL_DAMAGED, Code.PACKET_DAMAGED}
    assert find_handover(own.home / "region", code, own.home / "aside") is None


def test_the_key_of_the_old_laptop_opens_nothing_on_the_new_one(own: Copied) -> None:
    new = arrived(own, handed_over(own))
    with own.post() as post:
        old = post.vault.ring.now
    with new.post() as post:
        assert post.vault.ring.now != old
        assert VaultState(post.vault).number(VaultState.COPY) == 0


def test_a_laptop_that_has_a_post_takes_no_other(own: Copied) -> None:
    found = found_on(own, handed_over(own))
    assert found is not None
    with pytest.raises(PostDeskError) as refused:
        settle_here(own.home / "post", found.people, found.database)
    assert code_of(refused) is Code.VAULT_EXISTS
    assert {person.role for person in (one.person for one in found.people.people)} == {
        Role.OFFICER,
        Role.SUPERVISOR,
    }


def test_a_post_that_moved_is_not_handed_over_again(own: Copied) -> None:
    code = handed_over(own)
    with own.post(supervisor=True) as post:
        with pytest.raises(PostDeskError) as refused:
            relocate(post.vault, post.notebook.pending, own.stick)
        assert code_of(refused) is Code.POST_MOVED
        leaving = moved(post.vault)
        assert leaving is not None
        assert leaving.code == code
    assert len(find_packets(own.stick)) == 1


def test_two_laptops_that_both_work_give_no_two_people_one_code(own: Copied) -> None:
    """Nor two packets one number, where both clocks are behind, as after a flat battery."""
    with own.post(supervisor=True) as post:
        VaultState(post.vault).put(VaultState.EPOCH, 4_000_000_000)
    new = arrived(own, handed_over(own))
    with own.post(supervisor=True) as post:
        take_back(post.vault, BackReason.STICK_LOST)
        here = begin(post, BEGINNING).interview.code
        epoch = post.vault.epoch
    with new.post() as post:
        assert begin(post, BEGINNING).interview.code != here
        assert post.vault.epoch != epoch
