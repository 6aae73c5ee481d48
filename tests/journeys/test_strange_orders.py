"""Packets, withdrawals and receipts in every order, twice, late: the desks agree as specified."""

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from desks import Desks

from postdesk.desk.outbox import to_write
from postdesk.errors import Code
from postdesk.model.base import Clock
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import PacketKind, ReceiptLine, ReceiptState
from postdesk.model.referrals import Outcome, Referral, ReferralState
from postdesk.model.requests import RequestKind
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.receipts import TAKEN_BACK, receipt_parts
from postdesk.regional.receipts import accept, conclude, give_back, owe
from postdesk.regional.rights import take_back
from postdesk.regional.sending import keys_of, seal_to
from postdesk.store.asked import record_request
from postdesk.store.cases import Cases
from postdesk.store.ledger import Ledger
from postdesk.store.quarantine import Quarantine

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


AGENCY_ORDERS = (
    PACKETS,
    tuple(reversed(PACKETS)),
    ("back-second", "first", "back-first", "second"),
    ("second", "back-first", "first", "back-second"),
)


@pytest.mark.parametrize("order", AGENCY_ORDERS, ids=" ".join)
def test_an_agency_agrees_whatever_comes_first(agency_desks: Desks, order: Sequence[str]) -> None:
    """As the region does; the region itself, which the stick passes, opens none of it."""
    desks = agency_desks
    one, first = desks.referral()
    two, second = desks.again(one)
    data = dict(zip(PACKETS, (first, second, *desks.withdraw(two)), strict=True))
    before = Cases(desks.all_cases).count()
    for name in order:
        passing = desks.past_the_region(data[name])
        assert [row.state for row in passing.arrivals] == [ArrivalState.ELSEWHERE]
        assert desks.to_region(data[name]).quarantined() == ()
        again = desks.to_region(data[name])
        assert [row.state for row in again.arrivals] == [ArrivalState.ALREADY_HERE]
    assert Cases(desks.region).found() == ()
    assert Cases(desks.all_cases).count() == before
    for vault in (desks.region, desks.all_cases):
        assert Quarantine(vault).listed() == ()
        assert Ledger(vault).gaps() == ()
    desks.to_post(desks.receipt())
    assert {out.state for out in desks.post.ledger.outbox() if out.newest is None} == set()
    assert desks.state(one) is desks.state(two) is ReferralState.WITHDRAWN


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 1, 0, 2)])
def test_of_an_agency_too_the_word_that_says_most_counts(
    agency_desks: Desks, order: Sequence[int]
) -> None:
    desks = agency_desks
    one, first = desks.referral()
    desks.to_region(first)
    receipts = words_of(desks)
    for number in order:
        assert desks.to_post(receipts[number]).quarantined() == ()
        assert desks.to_post(receipts[number]).count(ArrivalState.ALREADY_HERE) == 1
    assert desks.state(one) is ReferralState.OUTCOME
    assert desks.post.referrals.get(one.id).outcome is Outcome.CONFIRMED


@pytest.mark.parametrize("dropped", range(3))
def test_what_an_agency_never_got_is_missed_by_its_number(
    agency_desks: Desks, dropped: int
) -> None:
    """One of three is lost, the others come late and turned round."""
    desks = agency_desks
    data = [desks.referral()[1] for _ in range(3)]
    for number in reversed(range(3)):
        if number != dropped:
            desks.to_region(data[number])
    told = [(gap.first, gap.last) for gap in Ledger(desks.region).gaps()]
    assert told == ([] if dropped == 2 else [(dropped + 1, dropped + 1)])
    assert Ledger(desks.all_cases).gaps() == ()
    desks.to_region(data[dropped])
    assert Ledger(desks.region).gaps() == ()
    assert len(Cases(desks.region).found()) == 3


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
    """The post's laptop tells another time, in what is asked too; the region's does not."""
    right, waiting = desks.post, desks.waiting
    desks.post, desks.waiting = replace(right, clock=Shifted(right.clock, by)), []
    yield
    desks.post, desks.waiting = right, waiting


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
