"""Packets, withdrawals and receipts in every order, twice, late: the desks agree as specified."""

import itertools
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from offices import (
    OFFICER_WORDS,
    SUPERVISOR_WORDS,
    Ids,
    TickingClock,
    at_desk,
    introduce,
    make_post,
    make_region,
)
from test_a_day import interviewed, referred

from postdesk.desk.outbox import to_write, to_write_again
from postdesk.desk.post import Post
from postdesk.desk.receiving import read_arrivals as read_at_post
from postdesk.desk.referring import say_consent
from postdesk.errors import Code
from postdesk.model.base import Clock
from postdesk.model.health import Check, Finding, Light
from postdesk.model.ids import OfficeId, PacketId, PersonId
from postdesk.model.interviews import ConsentState
from postdesk.model.kits import Periods
from postdesk.model.offices import Directory
from postdesk.model.packets import PacketKind, ReceiptLine, ReceiptState
from postdesk.model.referrals import Outcome, Referral, ReferralState
from postdesk.model.requests import RequestKind
from postdesk.packet.arrivals import ArrivalState, ImportReport
from postdesk.packet.health import post_going
from postdesk.packet.receipts import TAKEN_BACK, receipt_parts
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.regional.receipts import accept, conclude, give_back, owe, seal_receipts
from postdesk.regional.rights import take_back
from postdesk.regional.sending import keys_of, seal_to
from postdesk.store.asked import record_request
from postdesk.store.cases import Cases
from postdesk.store.ledger import Ledger
from postdesk.store.quarantine import Quarantine
from postdesk.store.state import VaultState
from postdesk.store.vault import Vault, open_vault


class Desks:
    """A post and its region; packets are handed over as bytes, in whatever order."""

    def __init__(self, post: Post, region: Vault, stick: Path) -> None:
        self.post, self.region, self.stick = post, region, stick

    def _on_stick(self, data: bytes) -> Path:
        for left in self.stick.iterdir():
            left.unlink()
        (self.stick / "a.pdk").write_bytes(data)
        return self.stick

    def to_region(self, data: bytes) -> ImportReport:
        return read_at_region(self.region, self._on_stick(data))

    def to_post(self, data: bytes) -> ImportReport:
        return read_at_post(self.post.vault, self._on_stick(data))

    def referral(self) -> tuple[Referral, bytes]:
        made = referred(self.post, interviewed(self.post, "aminata"))
        assert made.packet is not None
        return made, self.post.ledger.data(made.packet)

    def again(self, about: Referral) -> tuple[Referral, bytes]:
        """A second packet about the same case."""
        made = referred(self.post, about.interview)
        assert made.packet is not None
        return made, self.post.ledger.data(made.packet)

    def withdraw(self, one: Referral) -> list[bytes]:
        """The person takes it back; a withdrawal for each packet about it, oldest first."""
        say_consent(self.post, one.interview, one.recipient, ConsentState.WITHDRAWN)
        waiting = self.post.ledger.outbox(ReferralState.SEALED)
        messages = [out for out in waiting if out.manifest.kind is PacketKind.MESSAGE]
        return [self.post.ledger.data(out.manifest.packet) for out in messages]

    def receipt(self) -> bytes:
        """What the region owes the post now, sealed."""
        (sealed,) = seal_receipts(self.region)
        return sealed.data

    def state(self, one: Referral) -> ReferralState:
        return self.post.referrals.get(one.id).state


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, PersonId, PersonId]:
    """A post and a region that know each other, closed, to be copied."""
    folder, clock = tmp_path_factory.mktemp("offices"), TickingClock()
    region, post = make_region(folder / "region", clock), make_post(folder / "post", clock)
    stick = folder / "stick"
    stick.mkdir()
    introduce(post.vault, region.vault, stick)
    author, officer = region.vault.person.id, post.officer.id
    region.vault.close()
    post.vault.close()
    return folder, author, officer


@pytest.fixture
def desks(home: tuple[Path, PersonId, PersonId], tmp_path: Path) -> Iterator[Desks]:
    folder, author, officer = home
    shutil.copytree(folder, tmp_path / "own")
    clock = TickingClock()
    at_region = open_vault(tmp_path / "own" / "region", author, SUPERVISOR_WORDS, clock, Ids(5**12))
    vault = open_vault(tmp_path / "own" / "post", officer, OFFICER_WORDS, clock, Ids(10**7))
    with at_desk(vault, clock) as post:
        yield Desks(post, at_region, tmp_path / "own" / "stick")
    vault.close()
    at_region.close()


PACKETS = ("first", "second", "back-first", "back-second")


@pytest.mark.parametrize("order", list(itertools.permutations(PACKETS)), ids=" ".join)
def test_the_register_is_the_same_whatever_comes_first(desks: Desks, order: Sequence[str]) -> None:
    """Two packets on one case, and what takes each of them back; all come twice."""
    one, first = desks.referral()
    two, second = desks.again(one)
    data = dict(zip(PACKETS, (first, second, *desks.withdraw(two)), strict=True))
    for name in order:
        assert desks.to_region(data[name]).quarantined() == ()
        again = desks.to_region(data[name])
        assert [row.state for row in again.arrivals] == [ArrivalState.ALREADY_HERE]
    assert Cases(desks.region).found() == ()
    assert Quarantine(desks.region).listed() == ()
    assert Ledger(desks.region).gaps() == ()
    desks.to_post(desks.receipt())
    assert {out.state for out in desks.post.ledger.outbox() if out.newest is None} == set()
    assert desks.state(one) is desks.state(two) is ReferralState.WITHDRAWN


def test_an_older_packet_is_no_gap_and_has_its_receipt(desks: Desks) -> None:
    one, first = desks.referral()
    two, second = desks.again(one)
    desks.to_region(second)
    assert [(gap.first, gap.last) for gap in Ledger(desks.region).gaps()] == [(1, 1)]
    assert desks.to_region(first).count(ArrivalState.OLDER) == 1
    assert Ledger(desks.region).gaps() == ()
    assert [case.packet for case in Cases(desks.region).found()] == [two.packet]
    desks.to_post(desks.receipt())
    assert desks.state(one) is ReferralState.RECEIVED
    assert desks.state(two) is ReferralState.RECEIVED


def words_of(desks: Desks) -> list[bytes]:
    """All that a region says of one case, each word in a receipt of its own."""
    (case,) = Cases(desks.region).found()
    said = [desks.receipt()]
    give_back(desks.region, case, "incomplete")
    said.append(desks.receipt())
    accept(desks.region, case)
    said.append(desks.receipt())
    conclude(desks.region, case, Outcome.CONFIRMED)
    return [*said, desks.receipt()]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1), (1, 3, 0, 2)])
@pytest.mark.parametrize("taken_back", ["before", "between", "never"])
def test_of_all_words_the_one_that_says_most_counts(
    desks: Desks, order: Sequence[int], taken_back: str
) -> None:
    """Receipts late, twice and out of order, also of what never counted as written here."""
    one, first = desks.referral()
    desks.to_region(first)
    receipts = words_of(desks)
    for place, number in enumerate(order):
        if (taken_back, place) in (("before", 0), ("between", 2)):
            desks.withdraw(one)
        report = desks.to_post(receipts[number])
        assert report.quarantined() == ()
        assert desks.to_post(receipts[number]).count(ArrivalState.ALREADY_HERE) == 1
    never = taken_back == "never"
    assert desks.state(one) is (ReferralState.OUTCOME if never else ReferralState.WITHDRAWN)
    assert desks.post.referrals.get(one.id).outcome is Outcome.CONFIRMED
    assert one.packet is not None
    assert len(desks.post.ledger.words(one.packet)) >= 1
    assert to_write(desks.post.vault, (one.packet,)) == ()
    desks.post.ledger.mark_written(one.packet, "")  # the stick was pulled as it was renamed
    assert desks.post.ledger.outbox(ReferralState.WRITTEN) == ()


def stray(desks: Desks, about: Referral, **changes: object) -> bytes:
    """A receipt of the region's that is about nothing we sent it."""
    sent = desks.post.ledger.sent(about.packet) if about.packet is not None else None
    assert sent is not None
    line = ReceiptLine(
        packet=sent.manifest.packet,
        manifest_sha256=sent.manifest_sha256,
        code=about.code,
        state=ReceiptState.ACCEPTED,
        at=desks.region.clock(),
    ).model_copy(update=changes)
    keys = keys_of(desks.region, OfficeId("rosso"))
    assert keys is not None
    parts = receipt_parts([line])
    return seal_to(
        desks.region, OfficeId("rosso"), keys, PacketKind.RECEIPT, parts, purpose="receipt"
    ).data


@pytest.mark.parametrize(
    "changes",
    [{"packet": PacketId("f" * 32)}, {"manifest_sha256": "0" * 64}, {"code": "R07-9999"}],
    ids=["another packet", "another content", "another case"],
)
def test_a_receipt_about_what_we_never_sent_is_told(
    desks: Desks, changes: dict[str, object]
) -> None:
    """It changes nothing, and is not shown as if all were well."""
    one, first = desks.referral()
    desks.to_region(first)
    report = desks.to_post(stray(desks, one, **changes))
    assert [row.problem for row in report.quarantined()] == [Code.MESSAGE_STRAY]
    assert desks.state(one) is ReferralState.SEALED
    desks.to_post(desks.receipt())
    assert desks.state(one) is ReferralState.RECEIVED


def test_one_stray_line_keeps_no_other_from_counting(desks: Desks) -> None:
    one, first = desks.referral()
    desks.to_region(first)
    unknown = ReceiptLine(
        packet=PacketId("f" * 32),
        manifest_sha256="0" * 64,
        code=one.code,
        state=ReceiptState.RECEIVED,
        at=desks.region.clock(),
    )
    owe(desks.region, OfficeId("rosso"), unknown)
    assert desks.to_post(desks.receipt()).count(ArrivalState.NEW) == 1
    assert desks.state(one) is ReferralState.RECEIVED


@dataclass
class Shifted:
    """A clock that is wrong by a span."""

    clock: Clock
    by: timedelta

    def __call__(self) -> datetime:
        return self.clock() + self.by


@contextmanager
def wrong_clock(desks: Desks, by: timedelta) -> Iterator[None]:
    """The post's laptop tells another time; the region's does not."""
    right = desks.post
    desks.post = replace(right, clock=Shifted(right.clock, by))
    yield
    desks.post = right


def taken_back_at_region(desks: Desks, one: Referral) -> None:
    request = record_request(desks.region, one.code, RequestKind.ERASURE, 30)
    assert take_back(desks.region, request, "Please erase it.").erased


def test_a_clock_behind_is_told_where_it_can_be_set(desks: Desks) -> None:
    """Agreed anew after taking back at the region, sealed under a clock that is behind."""
    one, first = desks.referral()
    desks.to_region(first)
    taken_back_at_region(desks, one)
    with wrong_clock(desks, timedelta(minutes=-2)):
        anew, second = desks.again(one)
    assert desks.to_region(second).count(ArrivalState.OLDER) == 1
    assert Cases(desks.region).found() == ()
    desks.to_post(desks.receipt())
    told = desks.post.referrals.get(anew.id)
    assert (told.state, told.returned_reason) == (ReferralState.RETURNED, TAKEN_BACK)
    # as the answer says: the clock is set, the case sealed once more
    _, third = desks.again(one)
    assert desks.to_region(third).count(ArrivalState.NEW) == 1
    assert len(Cases(desks.region).found()) == 1


def test_a_clock_ahead_brings_nothing_back(desks: Desks) -> None:
    """What was overtaken by a packet that was here by then was sealed before, by its number."""
    one, first = desks.referral()
    with wrong_clock(desks, timedelta(days=30)):
        _, late = desks.again(one)
    _, of_another = desks.referral()
    desks.to_region(first)
    desks.to_region(of_another)
    taken_back_at_region(desks, one)
    assert desks.to_region(late).count(ArrivalState.OLDER) == 1
    assert one.code not in {case.share.code for case in Cases(desks.region).found()}
    assert Ledger(desks.region).gaps() == ()


def test_a_clock_that_lost_its_battery_keeps_no_case_back(desks: Desks) -> None:
    """Years behind: no key of the region has begun by that clock, and the case goes anyway."""
    with wrong_clock(desks, timedelta(days=-3000)):
        one, first = desks.referral()
        assert desks.to_region(first).count(ArrivalState.NEW) == 1
        (back,) = desks.withdraw(one)
    assert desks.to_region(back).count(ArrivalState.UPDATED) == 1
    assert Cases(desks.region).found() == ()


def missing(desks: Desks) -> list[tuple[int, int]]:
    return [(gap.first, gap.last) for gap in Ledger(desks.region).gaps()]


def light(session: Vault, directory: Directory) -> Finding:
    asked = post_going(session, lambda: directory, Periods)
    return next(found for ask in asked if (found := ask()).check is Check.GAPS)


def test_what_was_taken_back_before_it_left_is_missed_by_nobody(desks: Desks) -> None:
    """It never will come: a number that stays missing for good hides those that were lost."""
    lost, _ = desks.referral()
    one, _ = desks.again(lost)
    other, _ = desks.referral()
    first_back, second_back = desks.withdraw(lost)
    (third_back,) = [
        data for data in desks.withdraw(other) if data not in (first_back, second_back)
    ]
    del one
    desks.to_region(third_back)
    assert missing(desks) == [(1, 5)]  # the two withdrawals too
    desks.to_region(first_back)
    desks.to_region(second_back)
    assert missing(desks) == []


def test_a_lost_packet_is_told_on_both_sides(desks: Desks) -> None:
    one, _ = desks.referral()
    assert one.packet is not None
    desks.post.ledger.mark_written(one.packet, "")
    _, second = desks.referral()
    desks.to_region(second)
    directory = desks.post.directory
    assert light(desks.region, directory).light is Light.FINE  # it may be on the next stick
    desks.region.clock.now += timedelta(days=3)  # type: ignore[attr-defined]
    told = light(desks.region, directory)
    assert (told.light, told.numbers) == (Light.WAITING, {"number": 1, "count": 1, "days": 3})
    assert told.offices["office"].has("fr")
    assert light(desks.post.vault, directory).light is Light.FINE
    desks.to_post(desks.receipt())
    told = light(desks.post.vault, directory)
    assert (told.light, told.numbers) == (Light.ATTENTION, {"count": 1, "ours": 1})
    assert to_write_again(desks.post.vault) == (one.packet,)
    desks.to_region(desks.post.ledger.data(one.packet))
    desks.to_post(desks.receipt())
    for vault in (desks.region, desks.post.vault):
        assert light(vault, directory).light is Light.FINE


def test_an_old_receipt_tells_nothing_of_a_new_epoch(desks: Desks) -> None:
    """The post went on as another copy: its numbers begin anew, and old receipts come late."""
    lost, _ = desks.referral()
    two, second = desks.referral()
    desks.to_region(second)
    old = desks.receipt()  # it says that number 1 is missing
    VaultState(desks.post.vault).put(VaultState.EPOCH, desks.post.vault.epoch + 1)
    three, third = desks.referral()
    assert three.packet is not None
    sent = desks.post.ledger.sent(three.packet)
    assert sent is not None
    assert (sent.manifest.epoch, sent.manifest.number) == (2, 1)
    desks.post.ledger.mark_written(three.packet, "")
    desks.to_post(old)
    assert desks.state(two) is ReferralState.RECEIVED
    assert desks.post.ledger.never_came() == ()
    desks.to_region(third)
    desks.to_post(desks.receipt())
    assert desks.state(three) is ReferralState.RECEIVED
    assert desks.post.ledger.missing_at(OfficeId("trarza")) == ()
    assert desks.state(lost) is ReferralState.SEALED
