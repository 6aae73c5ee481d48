"""Numbers that never came: told on both sides, those that will not come missed by nobody."""

import time
from dataclasses import replace
from datetime import timedelta

from desks import Desks

from postdesk.desk.corresponding import answer_question
from postdesk.desk.outbox import to_write_again
from postdesk.model.health import Check, Finding, Light
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.kits import Periods
from postdesk.model.offices import Directory
from postdesk.model.packets import Manifest, PacketKind, Withheld
from postdesk.model.referrals import ReferralState
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.codec import Heading, build, open_packet
from postdesk.packet.health import post_going
from postdesk.packet.messages import Withdrawal, WithdrawnBecause, message_parts
from postdesk.regional.corresponding import ask
from postdesk.store.cases import Cases
from postdesk.store.erasure import Erasure
from postdesk.store.ledger import Ledger
from postdesk.store.messages import Messages
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault


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
    assert missing(desks) == [(4, 5)]  # the two withdrawals themselves
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


def test_each_number_that_will_not_come_is_explained_by_itself(desks: Desks) -> None:
    """Two taken back in a row beside one that is lost: only the lost one is missed."""
    desks.referral()
    two, _ = desks.referral()
    three, _ = desks.referral()
    _, fourth = desks.referral()
    desks.to_region(fourth)
    assert missing(desks) == [(1, 3)]
    desks.withdraw(two)
    *_, sixth = desks.withdraw(three)
    desks.to_region(sixth)
    assert missing(desks) == [(1, 1), (5, 5)]


def test_what_was_taken_back_is_explained_before_anything_is_missed(desks: Desks) -> None:
    """The withdrawal comes first; each later packet says the same once more."""
    one, _ = desks.referral()
    (back,) = desks.withdraw(one)
    _, third = desks.referral()
    desks.to_region(third)
    assert missing(desks) == [(2, 2)]
    desks.to_region(back)
    assert missing(desks) == []


def test_what_was_erased_before_it_left_is_missed_by_nobody(desks: Desks) -> None:
    one, _ = desks.referral()
    Erasure(desks.post.vault).interview(one.interview, "due")
    _, second = desks.referral()
    desks.to_region(second)
    assert missing(desks) == []


def test_an_answer_that_never_left_is_missed_by_nobody(agency_desks: Desks) -> None:
    """What is taken back takes the answers about it along, and their numbers."""
    desks = agency_desks
    one, first = desks.referral()
    desks.to_region(first)
    (case,) = Cases(desks.region).found()
    ask(desks.region, case, "?")
    desks.to_post(newest(desks.region))
    (question,) = Messages(desks.post.vault).listed()
    answer_question(desks.post, question.id, "!")
    *_, back = desks.withdraw(one)
    assert [out.manifest.number for out in desks.post.ledger.outbox()][-1] == 3
    desks.to_region(back)
    assert missing(desks) == []


def test_a_question_that_never_left_is_missed_by_no_post(agency_desks: Desks) -> None:
    desks = agency_desks
    one, first = desks.referral()
    desks.to_region(first)
    (case,) = Cases(desks.region).found()
    ask(desks.region, case, "?")
    desks.to_region(*desks.withdraw(one))
    desks.to_post(desks.receipt())
    assert Ledger(desks.post.vault).gaps() == ()


def newest(session: Vault) -> bytes:
    ledger = Ledger(session)
    return ledger.data(ledger.outbox()[-1].manifest.packet)


def test_a_number_out_of_all_bounds_costs_nobody_an_evening(desks: Desks) -> None:
    """A post whose laptop is somebody else's: the receipt for it is sealed as any other."""
    one, first = desks.referral()
    sent = opened(desks, first)
    heading = Heading(
        realm=sent.realm, kind=sent.kind, packet=PacketId("e" * 32), sender=sent.sender,
        created=sent.created, epoch=sent.epoch, number=2**53 - 1, previous="a" * 64,
    )  # fmt: skip
    parts = message_parts(
        Withdrawal(
            packet=PacketId("d" * 32), manifest_sha256="b" * 64, code=one.code,
            because=WithdrawnBecause.SENT_IN_ERROR, at=sent.created,
        )
    )  # fmt: skip
    office = OfficeKeeper(desks.region).office()
    data = build(
        replace(heading, kind=PacketKind.MESSAGE),
        parts,
        signing_key=desks.post.office.signing_key,
        recipients=(office.public.opening,),
    ).data
    assert desks.to_region(data).count(ArrivalState.UPDATED) == 1
    assert missing(desks) == [(1, 2**53 - 2)]
    began = time.process_time()
    assert desks.to_post(desks.receipt()).count(ArrivalState.QUARANTINED) == 1
    assert time.process_time() - began < 5


def opened(desks: Desks, data: bytes) -> Manifest:
    return open_packet(data, OfficeKeeper(desks.region).opening_secrets()).manifest


def test_what_was_taken_back_after_a_move_is_missed_by_nobody(desks: Desks) -> None:
    """It was sealed on the old laptop and never left; the new one tells of its epoch."""
    one, _ = desks.referral()
    _, second = desks.referral()
    desks.to_region(second)
    assert missing(desks) == [(1, 1)]
    desks.move()
    assert missing(desks) == [(1, 1)]
    (back,) = desks.withdraw(one)
    told = opened(desks, back)
    assert (told.epoch > 1, told.number) == (True, 1)
    assert told.withheld == (Withheld(epoch=1, numbers=(1,)),)
    desks.to_region(back)
    assert missing(desks) == []


def test_a_case_sealed_before_a_move_counts_after_it(agency_desks: Desks) -> None:
    """A packet of the old laptop and one of the new, the newer first, at an agency."""
    desks = agency_desks
    one, first = desks.referral()
    desks.move()
    two, second = desks.again(one)
    told = opened(desks, second)
    assert (told.epoch > 1, told.number, told.previous) == (True, 1, "")
    assert desks.to_region(second).count(ArrivalState.NEW) == 1
    assert desks.to_region(first).count(ArrivalState.OLDER) == 1
    assert [case.packet for case in Cases(desks.region).found()] == [two.packet]
    assert missing(desks) == []
    desks.to_post(desks.receipt())
    assert desks.state(one) is desks.state(two) is ReferralState.RECEIVED


def test_an_old_receipt_tells_nothing_of_a_new_epoch(desks: Desks) -> None:
    """The post moved to another laptop: its numbers begin anew, and old receipts come late."""
    lost, _ = desks.referral()
    two, second = desks.referral()
    desks.to_region(second)
    old = desks.receipt()  # it says that number 1 is missing
    desks.move()
    three, third = desks.referral()
    assert three.packet is not None
    sent = desks.post.ledger.sent(three.packet)
    assert sent is not None
    assert (sent.manifest.epoch > 1, sent.manifest.number) == (True, 1)
    desks.post.ledger.mark_written(three.packet, "")
    desks.to_post(old)
    assert desks.state(two) is ReferralState.RECEIVED
    assert desks.post.ledger.never_came() == ()
    desks.to_region(third)
    desks.to_post(desks.receipt())
    assert desks.state(three) is ReferralState.RECEIVED
    assert desks.post.ledger.missing_at(OfficeId("trarza")) == ()
    assert desks.state(lost) is ReferralState.SEALED
