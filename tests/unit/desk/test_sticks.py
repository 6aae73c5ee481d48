"""Sticks at the post: written or untouched, receipts applied once, bad packets quarantined."""

from datetime import timedelta
from pathlib import Path

import pytest
from desk_offices import Copied
from offices import carry

from postdesk.desk.health import work_health
from postdesk.desk.outbox import outbox, write_to_stick
from postdesk.desk.post import Post
from postdesk.desk.receiving import read_arrivals
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import review
from postdesk.errors import Code, PostDeskError
from postdesk.model.health import Check, Finding, Light
from postdesk.model.ids import PacketId, RecipientId
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import Channel, ReferralState
from postdesk.packet import stick_register
from postdesk.packet.arrivals import ArrivalState
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.regional.receipts import accept, seal_receipts
from postdesk.store.cases import Cases
from postdesk.store.quarantine import Quarantine

FOCAL = RecipientId("inlctptm")


def sealed(post: Post, own: Copied) -> PacketId:
    """A packet in the outbox."""
    say_consent(post, own.offices.interview, FOCAL, ConsentState.AGREED)
    share = prepare(post, review(post, own.offices.interview), FOCAL, "fr")
    packet = refer(post, share, (Channel.PACKET,)).packet
    assert packet is not None
    return packet


def states(post: Post) -> list[ReferralState]:
    """What the outbox says of its packets and of the referrals in them."""
    return [
        state
        for entry in outbox(post.vault)
        for state in (entry.packet.state, entry.referral and entry.referral.state)
        if state is not None
    ]


def test_a_stick_that_is_not_there_leaves_the_outbox_as_it_was(own: Copied) -> None:
    with own.post() as post:
        packet = sealed(post, own)
        with pytest.raises(PostDeskError) as caught:
            write_to_stick(post.vault, [packet], own.home / "pulled")
        assert caught.value.code is Code.STICK_MISSING
        assert states(post) == [ReferralState.SEALED] * 2


def test_a_stick_pulled_while_writing_leaves_the_outbox_as_it_was(own: Copied) -> None:
    with own.post() as post:
        packet = sealed(post, own)

        def pull(_done: int, _total: int) -> None:
            if own.stick.exists():
                own.stick.rename(own.home / "in the pocket")

        with pytest.raises(PostDeskError) as caught:
            write_to_stick(post.vault, [packet], own.stick, progress=pull)
        assert caught.value.code in (Code.STICK_PULLED, Code.STICK_MISSING)
        assert states(post) == [ReferralState.SEALED] * 2
        (own.home / "in the pocket").rename(own.stick)
        write_to_stick(post.vault, [packet], own.stick)
        assert states(post) == [ReferralState.WRITTEN] * 2


def test_a_receipt_is_applied_once_and_others_are_refused(own: Copied) -> None:
    with own.post() as post:
        sealed(post, own)
        carry(post.vault, own.stick)
    (packet,) = own.stick.iterdir()
    packet.rename(own.stick / "f0f0f0f0f0f0f0f0.pdk")  # the test's ids all begin with zeros
    with own.region() as region:
        read_at_region(region, own.stick)
        (case,) = Cases(region).found()
        accept(region, case)
        seal_receipts(region)
        carry(region, own.stick)
    damage(own.stick)
    with own.post() as post:
        report = read_arrivals(post.vault, own.stick)
        assert report.count(ArrivalState.NEW) == 1
        problems = {arrival.problem for arrival in report.quarantined()}
        assert Code.PACKET_DAMAGED in problems  # the flipped byte
        # the post's own packet, sealed to the region: nobody's concern here, and kept by nobody
        assert Code.PACKET_FOREIGN not in problems
        assert report.count(ArrivalState.ELSEWHERE) == 1
        assert len(Quarantine(post.vault).listed()) == 1
        assert states(post) == [ReferralState.ACCEPTED] * 2
        again = read_arrivals(post.vault, own.stick)
        assert again.count(ArrivalState.NEW) == 0
        assert again.count(ArrivalState.ALREADY_HERE) == 1
        assert states(post) == [ReferralState.ACCEPTED] * 2


def damage(stick: Path) -> None:
    """One more packet, with a byte that is another."""
    whole = min(stick.glob("*.pdk"))  # the receipt: its name begins with zeros
    data = bytearray(whole.read_bytes())
    data[len(data) // 2] ^= 1
    (stick / "0badc0de0badc0de.pdk").write_bytes(data)


def light_of(post: Post) -> Finding:
    """The light of the sticks under way."""
    return next(one for ask in work_health(post) if (one := ask()).check is Check.STICKS)


def test_a_stick_that_is_late_has_a_light_with_its_courier(own: Copied) -> None:
    with own.post() as post:
        assert light_of(post).light is Light.FINE
        for number, courier, days in (("12", "S. Fall", 2), ("7", "M. Ly", 4), ("3", "O. Ba", 30)):
            stick_register.label(post.vault, number)
            stick_register.hand_over(post.vault, number, courier, timedelta(days=days))
        assert (light_of(post).light, light_of(post).numbers) == (Light.FINE, {"count": 3})
        own.clock.now += timedelta(days=5)
        late = light_of(post)
        assert late.light is Light.ATTENTION
        assert late.names == {"stick": "12", "courier": "S. Fall"}
        assert late.numbers["count"] == 2
        assert 3 * 1440 <= late.numbers["minutes"] < 3 * 1440 + 5
        stick_register.came_back(post.vault, "12")
        assert light_of(post).names["stick"] == "7"
