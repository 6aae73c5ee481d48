"""Killed while sealing, writing or importing: nothing lost, nothing twice, nothing in clear."""

import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from dying import dies_at_some_moment

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "desk"))
from desk_offices import Copied, Offices, copied, make_offices
from many_referrals import fill
from offices import OFFICER_WORDS, Ids, TickingClock, carry

from postdesk.desk.outbox import outbox, write_to_stick
from postdesk.desk.post import Post
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.model.decisions import Verdict
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel, ReferralState
from postdesk.packet.arrivals import ArrivalState
from postdesk.regional.importing import read_arrivals
from postdesk.store.audit import Audit
from postdesk.store.cases import Cases
from postdesk.store.ledger import Ledger
from postdesk.store.owed import OwedLines
from postdesk.store.referrals import Referrals
from postdesk.store.vault import Vault, open_vault

PACKETS = 12
MARKER = b"R07-0"
"""How every code begins: it stands in every packet and every case, and in clear on no disk."""
Told = Callable[[int], None]


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """A post whose interview is decided and agreed to, and its region."""
    made = make_offices(tmp_path_factory.mktemp("offices"))
    own = Copied(made, made.home, TickingClock())
    own.clock.now = own.clock.now.replace(hour=3)
    with own.post() as post:
        reviewed = review(post, made.interview)
        decide(post, reviewed, Verdict.AGREE, refer_to=recommended(reviewed))
        recipient = recommended(reviewed)[0]
        say_consent(post, made.interview, recipient, ConsentState.AGREED)
    return made


@pytest.fixture(scope="module")
def full(offices: Offices, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stick with many referrals of another day of the same post."""
    own = copied(offices, tmp_path_factory.mktemp("sender") / "own")
    stick = tmp_path_factory.mktemp("full")
    vault = open_vault(own.home / "post", offices.officer, OFFICER_WORDS, own.clock, Ids(3 * 10**7))
    fill(stick, vault, own.clock, PACKETS)
    vault.close()
    return stick


def seal(post: Post, interview: InterviewId) -> None:
    recipient = recommended(review(post, interview))[0]
    refer(post, prepare(post, review(post, interview), recipient, "fr"), (Channel.PACKET,))


def assert_whole(vault: Vault) -> None:
    assert vault.damaged_pages() == ()
    assert Audit(vault).verify() is None


def assert_nothing_in_clear(folder: Path) -> None:
    for path in folder.rglob("*"):
        assert not path.is_file() or MARKER not in path.read_bytes(), path


def sealing(own: Copied, told: Told) -> None:
    with own.post() as post:
        told(0)
        seal(post, own.offices.interview)
        told(1)


def sealed_once(own: Copied, acknowledged: int) -> None:
    """The referral is there with its packet, or it is not there; made anew it goes out once."""
    assert_nothing_in_clear(own.home)
    with own.post() as post:
        assert_whole(post.vault)
        made = Referrals(post.vault).of(own.offices.interview)
        waiting = outbox(post.vault, ReferralState.SEALED)
        assert len(made) == len(waiting)
        assert acknowledged <= len(made) <= 1
        if not made:
            seal(post, own.offices.interview)
        carry(post.vault, own.stick)
    arrives_once(own)


def writing(own: Copied, told: Told) -> None:
    with own.post() as post:
        seal(post, own.offices.interview)
        (entry,) = outbox(post.vault, ReferralState.SEALED)
        told(0)
        write_to_stick(post.vault, [entry.packet.manifest.packet], own.stick)
        told(1)


def written_once(own: Copied, acknowledged: int) -> None:
    """Called written, it lies on the stick whole; else it waits still and is written again."""
    assert_nothing_in_clear(own.home)
    with own.post() as post:
        assert_whole(post.vault)
        (referral,) = Referrals(post.vault).of(own.offices.interview)
        assert referral.state in {ReferralState.SEALED, ReferralState.WRITTEN}
        assert not acknowledged or referral.state is ReferralState.WRITTEN
        if referral.state is ReferralState.SEALED:
            carry(post.vault, own.stick)
    arrives_once(own)


def arrives_once(own: Copied) -> None:
    """The region gets the case once, however often its packet lies on the stick."""
    with own.region() as region:
        report = read_arrivals(region, own.stick)
        assert report.count(ArrivalState.NEW) == 1
        assert report.count(ArrivalState.QUARANTINED) == 0
        assert Cases(region).count() == 1
        assert Ledger(region).gaps() == ()


def importing(own: Copied, stick: Path, told: Told) -> None:
    with own.region() as region:
        told(0)
        read_arrivals(region, stick)
        told(1)


def imported_once(own: Copied, stick: Path, acknowledged: int) -> int:
    """What came in is whole, with its receipt owed; the rest comes in afterwards; how many had."""
    assert_nothing_in_clear(own.home / "region")
    with own.region() as region:
        assert_whole(region)
        there = Cases(region).count()
        assert not acknowledged or there == PACKETS
        assert owed(region) == there
        report = read_arrivals(region, stick)
        assert report.count(ArrivalState.ALREADY_HERE) == there
        assert report.count(ArrivalState.NEW) == PACKETS - there
        codes = [case.share.code for case in Cases(region).found()]
        assert len(codes) == len(set(codes)) == PACKETS
        assert owed(region) == PACKETS
        assert Ledger(region).gaps() == ()
    return there


def owed(region: Vault) -> int:
    """How many lines of receipts wait."""
    lines = OwedLines(region)
    return sum(len(lines.to(sender)) for sender in lines.senders())


def kill(offices: Offices, full: Path, folder: Path, times: int) -> tuple[int, set[int]]:
    """Kill each of the three so often; how many were done all the same, how many came in."""
    chance = random.Random()  # noqa: S311 - when to kill, not a secret
    done, come = 0, set()
    for _ in range(times):
        for act, check in ((sealing, sealed_once), (writing, written_once)):
            own = fresh(offices, folder)
            last = dies_at_some_moment(lambda told, own=own, act=act: act(own, told), chance, 300)
            check(own, last)
            done += last
        own = fresh(offices, folder)
        last = dies_at_some_moment(lambda told, own=own: importing(own, full, told), chance, 300)
        come.add(imported_once(own, full, last))
    return done, come


def fresh(offices: Offices, folder: Path) -> Copied:
    shutil.rmtree(folder, ignore_errors=True)
    return copied(offices, folder)


def test_killed_at_some_moments_of_an_exchange_nothing_is_lost_or_twice(
    offices: Offices, full: Path, tmp_path: Path
) -> None:
    _, come = kill(offices, full, tmp_path / "own", 2)
    assert come <= set(range(PACKETS + 1))


@pytest.mark.soak
def test_killed_at_300_moments_of_an_exchange_nothing_is_lost_or_twice(
    offices: Offices, full: Path, tmp_path: Path
) -> None:
    done, come = kill(offices, full, tmp_path / "own", 100)
    assert 0 < done < 200
    assert len(come) > 3
