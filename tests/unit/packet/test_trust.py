"""An attacker who owns the stick gets nothing trusted that should not be."""

import json
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from packet_offices import NOW, Desk, directory

from postdesk.crypto.signing import new_signing_key
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm
from postdesk.model.kits import KeyEndorsement, KeyEndorsements
from postdesk.model.offices import Directory, OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.packet.codec import OpenedPacket, open_packet
from postdesk.packet.enrolment import revoke
from postdesk.packet.kit import build_kit, write_kit_json
from postdesk.packet.trust import (
    FirstKit,
    NextKit,
    Pinned,
    endorse,
    expiring,
    first_kit,
    forward,
    next_kit,
)

_POST = Desk("post-07")
Make = Callable[..., OpenedPacket]


@pytest.fixture
def hq() -> Desk:
    """Headquarters with fresh keys."""
    return Desk("hq", OfficeKind.HEADQUARTERS)


@pytest.fixture
def make(kit_folder: Path) -> Make:
    """Builds a kit of a version with a directory, signed, sealed to the post, and opens it."""

    def made(
        hq: Desk,
        book: Directory,
        version: int = 1,
        endorsements: Sequence[KeyEndorsement] = (),
        realm: str = "live",
    ) -> OpenedPacket:
        (kit_folder / "directory.json").write_text(book.model_dump_json(), encoding="utf-8")
        chain = KeyEndorsements(endorsements=tuple(endorsements))
        (kit_folder / "endorsements.json").write_text(chain.model_dump_json(), encoding="utf-8")
        head = json.loads((kit_folder / "kit.json").read_text(encoding="utf-8"))
        head.update(version=version, realm=realm)
        (kit_folder / "kit.json").write_text(json.dumps(head), encoding="utf-8")
        write_kit_json(kit_folder)
        packet = hq.send(_POST, PacketKind.KIT, {"kit.zip": build_kit(kit_folder)})
        return open_packet(packet.data, [_POST.opening.secret])

    return made


def _pin(first: FirstKit) -> Pinned:
    return first.confirm(" ".join(first.words("fr")), "fr")


def _code(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as refused:
        act()
    return refused.value.code


def _next(opened: OpenedPacket, pinned: Pinned, book: Directory, **more: bool) -> NextKit:
    return next_kit(opened, Realm.LIVE, pinned, book, **more)


def test_the_first_kit_is_pinned_by_words(hq: Desk, make: Make) -> None:
    """The attacker's kit in headquarters' name has other words than the true one reads out."""
    first = first_kit(make(hq, directory(hq.office())), Realm.LIVE)
    attacker = Desk("hq", OfficeKind.HEADQUARTERS)
    forged = first_kit(make(attacker, directory(attacker.office())), Realm.LIVE)
    spoken = " ".join(first.words("ar"))
    assert _code(lambda: forged.confirm(spoken, "ar")) is Code.WORDS_DIFFER
    pinned = first.confirm(spoken, "ar")
    assert (pinned.headquarters, pinned.signing) == ("hq", (hq.signing.public,))


def test_a_kit_is_signed_by_its_own_headquarters(hq: Desk, make: Make) -> None:
    """Not by an office it does not list, nor by a post, nor by another key, nor in training."""
    attacker = Desk("hq", OfficeKind.HEADQUARTERS)
    post = Desk("hq", OfficeKind.POST)
    cases = [
        (make(hq, directory()), Code.KIT_REFUSED),
        (make(post, directory(post.office())), Code.KIT_REFUSED),
        (make(attacker, directory(hq.office())), Code.PACKET_SENDER_UNKNOWN),
        (make(hq, directory(hq.office()), realm="training"), Code.PACKET_WRONG_REALM),
    ]
    for opened, code in cases:
        assert _code(lambda opened=opened: first_kit(opened, Realm.LIVE)) is code


def test_only_a_kit_is_a_kit(hq: Desk) -> None:
    """A referral is not believed as one."""
    packet = hq.refer(_POST)
    opened = open_packet(packet.data, [_POST.opening.secret])
    assert _code(lambda: first_kit(opened, Realm.LIVE)) is Code.KIT_REFUSED


def test_later_kits_need_the_pinned_key(hq: Desk, make: Make) -> None:
    """The next kit of the true headquarters counts, anybody else's does not."""
    book = directory(hq.office())
    pinned = _pin(first_kit(make(hq, book), Realm.LIVE))
    newer = directory(hq.office(), _POST.office(), version=2)
    taken = _next(make(hq, newer, 2), pinned, book)
    assert (taken.directory, taken.pinned.kit_version, taken.rolled_back) == (newer, 2, False)
    attacker = Desk("hq", OfficeKind.HEADQUARTERS)
    forged = make(attacker, directory(attacker.office(), version=9), 9)
    assert _code(lambda: _next(forged, pinned, book)) is Code.PACKET_SENDER_UNKNOWN
    other = Desk("other", OfficeKind.HEADQUARTERS)
    foreign = make(other, directory(other.office(), version=9), 9)
    assert _code(lambda: _next(foreign, pinned, book)) is Code.PACKET_SENDER_UNKNOWN


def test_content_may_go_back_but_the_directory_never(hq: Desk, make: Make) -> None:
    """An old kit replayed brings neither old content unasked nor a revoked office back."""
    old_book = directory(hq.office(), _POST.office())
    old_kit = make(hq, old_book, 1)
    new_book = revoke(old_book, _POST.id, NOW)
    pinned = _pin(first_kit(make(hq, new_book, 2), Realm.LIVE))
    assert _code(lambda: _next(old_kit, pinned, new_book)) is Code.KIT_OLDER
    back = _next(old_kit, pinned, new_book, rollback=True)
    assert back.rolled_back
    assert back.kit.head.version == 1
    assert back.directory == new_book


def test_revocations_are_never_taken_back(hq: Desk) -> None:
    """Not even by a newer directory that forgot them."""
    revoked = revoke(directory(_POST.office(), hq.office()), _POST.id, NOW)
    forgetful = directory(_POST.office(), hq.office(), version=7)
    merged = forward(revoked, forgetful)
    assert merged.version == 7
    office = merged.office(_POST.id)
    assert office is not None
    assert office.keys[0].revoked_at == NOW
    assert forward(merged, forgetful) == merged
    assert forward(merged, revoked) == merged


def test_two_directories_of_one_version_are_an_alarm(hq: Desk) -> None:
    """Unless they are the same, or this is the starter kit's empty one."""
    one, other = directory(hq.office()), directory(_POST.office())
    assert forward(one, one) == one
    assert _code(lambda: forward(one, other)) is Code.PACKET_CONFLICT
    assert forward(directory(version=0), one) == one
    training = directory(realm=Realm.TRAINING)
    assert _code(lambda: forward(one, training)) is Code.PACKET_WRONG_REALM


def test_a_new_headquarters_key_is_signed_by_the_old(hq: Desk, make: Make) -> None:
    """Listed in a kit that the old key signed, or endorsed link by link; never just claimed."""
    pinned = _pin(first_kit(make(hq, directory(hq.office())), Realm.LIVE))
    book = directory(hq.office())
    old, old_keys = hq.signing, hq.keys()
    middle, hq.signing = new_signing_key(), new_signing_key()
    links = [
        endorse(middle.public, old, Realm.LIVE, NOW),
        endorse(hq.signing.public, middle, Realm.LIVE, NOW),
    ]
    newer = directory(hq.office(hq.keys(), old_keys), version=2)
    unendorsed = make(hq, newer, 2)
    assert _code(lambda: _next(unendorsed, pinned, book)) is Code.PACKET_SENDER_UNKNOWN
    for broken in (links[1:], links[:1], [links[0], links[1].model_copy(update={"signature": ""})]):
        opened = make(hq, newer, 2, broken)
        assert (
            _code(lambda opened=opened: _next(opened, pinned, book)) is Code.PACKET_SENDER_UNKNOWN
        )
    taken = _next(make(hq, newer, 2, links), pinned, book)
    assert taken.pinned.signing == (hq.signing.public, old.public)
    listed = _next(make(hq, directory(*newer.offices, version=3), 3), taken.pinned, newer)
    assert listed.pinned.signing[0] == hq.signing.public


def test_a_revoked_headquarters_key_neither_signs_nor_endorses(hq: Desk, make: Make) -> None:
    """Whatever date the thief writes."""
    stolen, stolen_keys = hq.signing, hq.keys()
    pinned = _pin(first_kit(make(hq, directory(hq.office())), Realm.LIVE))
    hq.signing = new_signing_key()
    links = [endorse(hq.signing.public, stolen, Realm.LIVE, NOW)]
    gone = stolen_keys.model_copy(update={"revoked_at": NOW + timedelta(days=1)})
    newer = directory(hq.office(hq.keys(), gone), version=2)
    pinned = _next(make(hq, newer, 2, links), pinned, directory(hq.office(stolen_keys))).pinned
    assert pinned.signing == (hq.signing.public,)
    thief = Desk("hq", OfficeKind.HEADQUARTERS)
    thief.signing = stolen
    forged = make(thief, directory(thief.office(), version=9), 9)
    assert _code(lambda: _next(forged, pinned, newer)) is Code.PACKET_SENDER_UNKNOWN
    thief.signing = new_signing_key()
    link = endorse(thief.signing.public, stolen, Realm.LIVE, NOW)
    forged = make(thief, directory(thief.office(), version=9), 9, [link])
    careless = pinned.model_copy(update={"signing": (*pinned.signing, stolen.public)})
    assert _code(lambda: _next(forged, careless, newer)) is Code.PACKET_SENDER_UNKNOWN


def test_keys_that_end_soon() -> None:
    """An office whose newest key ends in 20 days is named; one with a fresh key is not."""
    soon = _POST.keys().model_copy(update={"expires": NOW + timedelta(days=20)})
    late = _POST.keys().model_copy(update={"expires": NOW + timedelta(days=400)})
    ended = _POST.keys().model_copy(update={"expires": NOW - timedelta(days=2)})
    within = timedelta(days=30)
    for keys, days in (((soon,), [20]), ((ended,), [-2]), ((soon, late), []), ((), [])):
        book = directory(_POST.office(*keys))
        assert [one.days for one in expiring(book, NOW, within)] == days
