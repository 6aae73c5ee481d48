"""Every packet gets the one judgement it deserves, and nothing doubtful counts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from packet_offices import NOW, Desk, case_parts, directory

from postdesk.crypto.sealing import new_opening_key, open_sealed, seal
from postdesk.crypto.signing import new_signing_key
from postdesk.errors import Code
from postdesk.model.base import Realm
from postdesk.model.offices import OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import CaseShare
from postdesk.packet.codec import SealedPacket, build
from postdesk.packet.intake import (
    Accepted,
    AlreadyHere,
    Enrolling,
    Equipping,
    Examined,
    Older,
    Quarantined,
)
from postdesk.packet.statistics_share import Cell, StatisticsShare, Table, statistics_parts


@pytest.fixture
def post() -> Desk:
    """A post with a fresh chain."""
    return Desk("post-07")


@pytest.fixture
def region() -> Desk:
    """A regional office that has taken nothing in."""
    return Desk("region-trarza", OfficeKind.REGIONAL)


def _why(examined: Examined) -> tuple[Code, str]:
    assert isinstance(examined, Quarantined), examined
    return examined.code, str(examined.values.get("reason", ""))


def _take(region: Desk, post: Desk, packet: SealedPacket) -> Accepted:
    examined = region.examine(packet.data, post.office())
    assert isinstance(examined, Accepted), examined
    region.known.take(examined.opened, examined.subject)
    return examined


def test_a_genuine_packet_is_accepted_once(post: Desk, region: Desk) -> None:
    """With its office and what it says; the second time it is already here."""
    packet = post.refer(region)
    accepted = _take(region, post, packet)
    assert accepted.office.id == "post-07"
    assert isinstance(accepted.content, CaseShare)
    assert (accepted.content.code, accepted.subject) == ("R07-0412", "case:R07-0412")
    again = region.examine(packet.data, post.office())
    assert isinstance(again, AlreadyHere)
    assert again.manifest == packet.manifest


def test_order_does_not_matter_but_newer_words_stay(post: Desk, region: Desk) -> None:
    """Two referrals of one case: if the second came first, the first is older; others are not."""
    first, second = post.refer(region), post.refer(region)
    other = post.refer(region, "R07-0413")
    for packet in (other, second):
        _take(region, post, packet)
    examined = region.examine(first.data, post.office())
    assert isinstance(examined, Older)
    assert examined.subject == "case:R07-0412"


def test_unknown_senders_wait(post: Desk, region: Desk) -> None:
    """No office of that id, another key, another realm; later enrolled, the same file counts."""
    packet = post.refer(region)
    stranger = Desk("post-07").office()
    training = post.office().model_copy(update={"realm": Realm.TRAINING})
    for offices in ((), (stranger,), (training,), (region.office(),)):
        examined = region.examine(packet.data, *offices)
        assert _why(examined)[0] is Code.PACKET_SENDER_UNKNOWN
        assert isinstance(examined, Quarantined)
        assert examined.manifest == packet.manifest
    _take(region, post, packet)


def test_revoked_and_expired_keys(post: Desk, region: Desk) -> None:
    """What was signed before the date counts, what was signed on or after it does not."""
    before = post.refer(region)
    after = post.send(
        region, PacketKind.REFERRAL, case_parts("R07-1", post.id), NOW + timedelta(days=9)
    )
    date = NOW + timedelta(days=9)
    for change, reason in (({"revoked_at": date}, "revoked"), ({"expires": date}, "expired")):
        office = post.office(post.keys().model_copy(update=change))
        assert isinstance(region.examine(before.data, office), Accepted)
        assert _why(region.examine(after.data, office)) == (Code.PACKET_SENDER_REVOKED, reason)


def test_old_and_new_keys_overlap(post: Desk, region: Desk) -> None:
    """During a rotation both the sender's keys count, and both the recipient's keys open."""
    old_keys = post.keys()
    first = post.refer(region)
    post.signing = new_signing_key()
    second = post.refer(region)
    office = post.office(post.keys(), old_keys.model_copy(update={"expires": NOW.replace(day=30)}))
    old_secret, region.opening = region.opening.secret, new_opening_key()
    third = post.refer(region)
    secrets = [region.opening.secret, old_secret]
    for packet in (first, second, third):
        assert isinstance(region.examine(packet.data, office, secrets=secrets), Accepted)


def test_packets_for_others_are_foreign(post: Desk, region: Desk) -> None:
    """Sealed to another office; or opened by one and sealed again to us as if it were ours."""
    other = Desk("region-gorgol", OfficeKind.REGIONAL)
    packet = post.refer(other)
    assert _why(region.examine(packet.data, post.office()))[0] is Code.PACKET_FOREIGN
    plain = open_sealed(packet.data, [other.opening.secret])
    resealed = seal(plain, [region.opening.public])
    examined = region.examine(resealed, post.office())
    assert _why(examined) == (Code.PACKET_FOREIGN, "other_recipient")


def test_realms_never_meet(post: Desk, region: Desk) -> None:
    """A training packet in live work, and the other way round, with the very same keys."""
    live = post.refer(region)
    post.realm = Realm.TRAINING
    training = post.refer(region)
    assert _why(region.examine(training.data, post.office()))[0] is Code.PACKET_WRONG_REALM
    region.realm = Realm.TRAINING
    assert isinstance(region.examine(training.data, post.office()), Accepted)
    assert _why(region.examine(live.data, post.office()))[0] is Code.PACKET_WRONG_REALM


def test_a_copied_vault_raises_the_alarm(post: Desk, region: Desk) -> None:
    """Two packets of one number, one id with two contents, a hash that does not fit."""
    copy = Desk("post-07")
    copy.opening, copy.signing = post.opening, post.signing
    taken = post.refer(region)
    _take(region, post, taken)
    fork = copy.refer(region, "R07-9999")
    assert _why(region.examine(fork.data, post.office())) == (Code.PACKET_CONFLICT, "number")
    after_fork = copy.refer(region, "R07-9998")
    assert _why(region.examine(after_fork.data, post.office())) == (Code.PACKET_CONFLICT, "chain")
    heading = replace(post.heading(region, PacketKind.REFERRAL), packet=taken.manifest.packet)
    same_id = build(
        heading,
        case_parts("R07-1", post.id),
        signing_key=post.signing,
        recipients=[region.opening.public],
    )
    assert _why(region.examine(same_id.data, post.office())) == (Code.PACKET_CONFLICT, "packet_id")


def test_the_chain_is_checked_backwards_too(post: Desk, region: Desk) -> None:
    """Number 2 came first: a number 1 of another hash does not fit it."""
    copy = Desk("post-07")
    copy.signing = post.signing
    post.refer(region)
    _take(region, post, post.refer(region, "R07-2"))
    fork = copy.refer(region, "R07-3")
    assert _why(region.examine(fork.data, post.office())) == (Code.PACKET_CONFLICT, "chain")


def test_a_new_epoch_begins_again(post: Desk, region: Desk) -> None:
    """After a restore the sender counts from one, and the old numbers do not clash."""
    _take(region, post, post.refer(region))
    post.epoch = 2
    packet = post.refer(region, "R07-2")
    assert (packet.manifest.epoch, packet.manifest.number) == (2, 1)
    _take(region, post, packet)


def test_forged_and_damaged_packets(post: Desk, region: Desk) -> None:
    """Signed by somebody else in a known name; changed; not a packet; something else inside."""
    forger = Desk("post-07")
    forged = forger.refer(region)
    assert _why(region.examine(forged.data, post.office()))[0] is Code.PACKET_SENDER_UNKNOWN
    data = post.refer(region).data
    for damaged in (data[:-1], data + b"!", b"", b"age-encryption.org/v1\n", b"PK\x03\x04"):
        assert _why(region.examine(damaged, post.office()))[0] is Code.PACKET_DAMAGED
    plain = seal(b"a letter", [region.opening.public])
    assert _why(region.examine(plain, post.office()))[0] is Code.PACKET_DAMAGED


@pytest.mark.parametrize(
    ("kind", "content", "reason"),
    [
        (PacketKind.REFERRAL, b'{"code":1}', "string_type"),
        (PacketKind.REFERRAL, b'{"a":1,"a":2}', "json_repeated_key"),
        (PacketKind.RECEIPT, b'{"lines":[NaN]}', "json_not_a_number"),
        (PacketKind.MESSAGE, b'{"what":"party"}', "union_tag_invalid"),
        (PacketKind.MESSAGE, b"[]", "dict_type"),
    ],
)
def test_wrong_contents_are_quarantined_whole(
    kind: PacketKind, content: bytes, reason: str, post: Desk, region: Desk
) -> None:
    """A signature does not make contents right; the reason never shows them."""
    name = {PacketKind.REFERRAL: "case.json"}.get(kind, f"{kind}.json")
    packet = post.send(region, kind, {name: content})
    examined = region.examine(packet.data, post.office())
    assert _why(examined) == (Code.PACKET_DAMAGED, reason)


def test_a_post_speaks_for_itself_only(post: Desk, region: Desk) -> None:
    """A post's case names that post; a regional office may refer others' cases onward."""
    packet = post.send(region, PacketKind.REFERRAL, case_parts("R11-1", Desk("post-11").id))
    assert _why(region.examine(packet.data, post.office())) == (Code.PACKET_DAMAGED, "other_sender")
    agency = Desk("agency", OfficeKind.AGENCY)
    onward = region.send(agency, PacketKind.REFERRAL, case_parts("R11-1", Desk("post-11").id))
    assert isinstance(agency.examine(onward.data, region.office()), Accepted)


def test_enrolments_and_kits_go_their_own_way(post: Desk, region: Desk) -> None:
    """Neither is trusted here; both are handed on opened."""
    heading = replace(region.heading(post, PacketKind.ENROLMENT), number=1, previous="")
    enrolment = build(heading, {"enrolment.json": b"{}"}, signing_key=region.signing)
    assert isinstance(post.examine(enrolment.data), Enrolling)
    kit = region.send(post, PacketKind.KIT, {"kit.zip": b"PK"})
    assert isinstance(post.examine(kit.data), Equipping)
    other = region.send(Desk("post-11"), PacketKind.KIT, {"kit.zip": b"PK"})
    assert _why(post.examine(other.data))[0] is Code.PACKET_FOREIGN


def test_statistics_replace_older_ones(post: Desk, region: Desk) -> None:
    """Of one month the newest counts; another month is another thing."""
    first, second = (_statistics(post, region, "2026-10", count) for count in (11, 12))
    other = _statistics(post, region, "2026-09", 30)
    _take(region, post, second)
    assert isinstance(region.examine(first.data, post.office()), Older)
    assert _take(region, post, other).subject == "statistics:2026-09"


def _statistics(post: Desk, region: Desk, month: str, count: int) -> SealedPacket:
    cell = Cell(by={"indicator": "AL-DR-01"}, count=count)
    table = Table(name="indicators", columns=("indicator",), cells=(cell,))
    share = StatisticsShare(office=post.id, month=month, smallest=11, tables=(table,))
    return post.send(region, PacketKind.STATISTICS, statistics_parts(share))


def test_an_empty_directory_believes_nobody(post: Desk, region: Desk) -> None:
    """The starter kit pins nothing: nothing counts."""
    assert directory().offices == ()
    assert _why(region.examine(post.refer(region).data))[0] is Code.PACKET_SENDER_UNKNOWN
