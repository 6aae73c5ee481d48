"""Keys are shown on a stick and believed after a call, whatever an attacker does to the stick."""

from datetime import timedelta

import pytest
from packet_offices import NOW, Desk, directory

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm, Texts
from postdesk.model.ids import PacketId
from postdesk.model.offices import OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.packet.codec import SealedPacket, open_packet
from postdesk.packet.enrolment import (
    Enrolment,
    build_enrolment,
    check_words,
    enter,
    key_words,
    read_enrolment,
    revoke,
)

_LATER = NOW + timedelta(days=30)


def _enrolment(desk: Desk) -> Enrolment:
    return Enrolment(
        office=desk.id,
        kind=desk.kind,
        names=Texts({"fr": "Poste de Rosso"}),
        realm=desk.realm,
        region="Trarza",
        keys=desk.keys(),
    )


def _packet(enrolment: Enrolment, desk: Desk) -> SealedPacket:
    return build_enrolment(
        enrolment, signing_key=desk.signing, packet=PacketId("1" * 32), created=NOW
    )


def _read(packet: SealedPacket) -> Enrolment:
    return read_enrolment(open_packet(packet.data, []))


def test_an_office_shows_its_keys() -> None:
    """What it wrote is what the other reads, without any key in common."""
    post = Desk("post-07")
    packet = _packet(_enrolment(post), post)
    assert _read(packet) == _enrolment(post)
    for secret in (post.opening.secret.encode(), post.signing.secret):
        assert secret not in packet.data


def test_somebody_elses_name_or_signature() -> None:
    """Signed by another key than shown, in another name, or not an enrolment at all."""
    post, other = Desk("post-07"), Desk("post-11")
    with pytest.raises(PostDeskError) as refused:
        _read(_packet(_enrolment(post), other))
    assert refused.value.code is Code.SIGNATURE_INVALID
    renamed = _packet(_enrolment(post), post)
    opened = open_packet(renamed.data, [])
    wrong_sender = opened.manifest.model_copy(update={"sender": other.id})
    for manifest in (wrong_sender, opened.manifest.model_copy(update={"kind": PacketKind.KIT})):
        changed = type(opened)(manifest, opened.manifest_bytes, opened.signature, opened.parts)
        with pytest.raises(PostDeskError) as refused:
            read_enrolment(changed)
        assert refused.value.code is Code.PACKET_DAMAGED


@pytest.mark.parametrize("name", ["x" * 201, "Rosso\nType the words: one two", "\u202eossoR"])
def test_a_name_that_cannot_stand_beside_the_words_is_refused(name: str) -> None:
    """Whoever writes the packet writes the name that is read before anybody is called."""
    post = Desk("post-07")
    said = _enrolment(post).model_copy(update={"names": Texts({"fr": "Rosso", "en": name})})
    with pytest.raises(PostDeskError) as refused:
        _read(_packet(said, post))
    assert refused.value.values["reason"] == "names"


def test_words_settle_it() -> None:
    """The attacker's keys in the post's name have other words; a misheard word is told apart."""
    post, attacker = Desk("post-07"), Desk("post-07")
    shown = _read(_packet(_enrolment(attacker), attacker))
    spoken = key_words(post.keys(), "fr")
    check_words(post.keys(), " ".join(spoken).upper(), "fr")
    with pytest.raises(PostDeskError) as refused:
        check_words(shown.keys, " ".join(spoken), "fr")
    assert refused.value.code is Code.WORDS_DIFFER
    assert refused.value.values == {"misheard": 0}
    with pytest.raises(PostDeskError) as refused:
        check_words(post.keys(), " ".join(spoken[:-1]), "fr")
    assert refused.value.values == {"misheard": 1}


def test_each_key_counts_for_the_words() -> None:
    """An attacker who swaps only the opening key changes the words too."""
    post = Desk("post-07")
    swapped = post.keys().model_copy(update={"opening": Desk("x").opening.public})
    assert key_words(post.keys(), "en") != key_words(swapped, "en")


def test_entering_a_directory() -> None:
    """One version further, sorted; a second enrolment keeps the old keys until the overlap ends."""
    post = Desk("post-07")
    before = directory(Desk("region", OfficeKind.REGIONAL).office(), version=4)
    entered = enter(before, _enrolment(post), _LATER)
    assert entered.version == 5
    assert [office.id for office in entered.offices] == ["post-07", "region"]
    old_keys = post.keys()
    post.signing = Desk("x").signing
    rotated = enter(entered, _enrolment(post), _LATER).office(post.id)
    assert rotated is not None
    assert rotated.keys == (post.keys(), old_keys.model_copy(update={"expires": _LATER}))
    again = enter(enter(entered, _enrolment(post), _LATER), _enrolment(post), _LATER)
    office = again.office(post.id)
    assert office is not None
    assert office.keys == rotated.keys


def test_realms_do_not_mix() -> None:
    """A training post never enters a live directory."""
    post = Desk("post-07")
    post.realm = Realm.TRAINING
    with pytest.raises(PostDeskError) as refused:
        enter(directory(), _enrolment(post), _LATER)
    assert refused.value.code is Code.PACKET_WRONG_REALM


def test_revoking_never_moves_a_date_later() -> None:
    """The earliest revocation counts."""
    post = Desk("post-07")
    revoked = revoke(revoke(directory(post.office()), post.id, NOW), post.id, _LATER)
    office = revoked.office(post.id)
    assert office is not None
    assert office.keys[0].revoked_at == NOW
    assert revoked.version == 3
