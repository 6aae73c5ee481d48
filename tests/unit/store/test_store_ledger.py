"""The ledger: numbers, repetition, conflict, gaps, what a receipt leaves behind."""

from collections.abc import Callable

import pytest
from store_helpers import HandClock, Ids

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.packets import Manifest, PacketKind, ReceiptLine, ReceiptState
from postdesk.model.referrals import ReferralState
from postdesk.store.ledger import Ledger, Taken
from postdesk.store.vault import Vault

REGION, AGENCY = OfficeId("region"), OfficeId("agency")
MAIL = PacketKind.REFERRAL
Make = Callable[..., Manifest]


@pytest.fixture
def ledger(vault: Vault) -> Ledger:
    return Ledger(vault)


@pytest.fixture
def manifest(clock: HandClock, new_id: Ids) -> Make:
    def make(number: int, previous: str = "", **fields: object) -> Manifest:
        told: dict[str, object] = {
            "format": 1,
            "realm": Realm.TRAINING,
            "kind": PacketKind.REFERRAL,
            "packet": PacketId(new_id()),
            "sender": REGION,
            "sender_key": "0" * 64,
            "recipients": ("1" * 64,),
            "created": clock(),
            "epoch": 1,
            "number": number,
            "previous": previous,
            "parts": (),
        }
        return Manifest.model_validate(told | fields)

    return make


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def line(packet: Manifest, sha256: str, state: ReceiptState, clock: HandClock) -> ReceiptLine:
    return ReceiptLine(
        packet=packet.packet,
        manifest_sha256=sha256,
        code=CaseCode("R07-0001"),
        state=state,
        at=clock(),
    )


def test_numbers_run_per_recipient_and_epoch(ledger: Ledger, manifest: Make) -> None:
    assert ledger.next_number(REGION, 1, MAIL).number == 1
    ledger.put_out(manifest(1), "h1", REGION, b"one")
    due = ledger.next_number(REGION, 1, MAIL)
    assert (due.number, due.previous) == (2, "h1")
    assert ledger.next_number(AGENCY, 1, MAIL).number == 1
    assert ledger.next_number(REGION, 2, MAIL).previous == ""
    for wrong in (manifest(1), manifest(3, "h1"), manifest(2), manifest(2, "h0")):
        assert (
            refusal(lambda wrong=wrong: ledger.put_out(wrong, "h", REGION, b"")) is Code.WRONG_USE
        )
    ledger.put_out(manifest(2, "h1"), "h2", REGION, b"two")
    assert ledger.next_number(REGION, 1, PacketKind.RECEIPT).number == 3
    assert ledger.next_number(REGION, 1, PacketKind.KIT).number == 1
    assert [sent.manifest.number for sent in ledger.sent_to(REGION)] == [1, 2]


def test_a_packet_stays_in_the_outbox_with_its_bytes_until_its_receipt(
    ledger: Ledger, manifest: Make, clock: HandClock
) -> None:
    packet = manifest(1)
    ledger.put_out(packet, "h1", REGION, b"bytes", code=CaseCode("R07-0001"))
    for stick in ("S1", "S2"):
        clock.forward(hours=1)
        ledger.mark_written(packet.packet, stick)
        (written,) = ledger.outbox(ReferralState.WRITTEN)
        assert (written.stick, written.written_at, written.code) == (stick, clock(), "R07-0001")
        assert ledger.data(packet.packet) == b"bytes"
    said = line(packet, "h1", ReceiptState.RECEIVED, clock)
    ledger.keep_word(said, ReferralState.RECEIVED)
    sent = ledger.sent(packet.packet)
    assert sent is not None
    assert (sent.state, sent.newest, sent.received_at) == (ReferralState.RECEIVED, said, clock())
    assert refusal(lambda: ledger.data(packet.packet)) is Code.WRONG_USE
    received = sent.received_at
    clock.forward(days=1)
    later = line(packet, "h1", ReceiptState.ACCEPTED, clock)
    ledger.keep_word(later, ReferralState.ACCEPTED)
    ledger.keep_word(later, ReferralState.ACCEPTED)
    assert ledger.words(packet.packet) == (said, later)
    sent = ledger.sent(packet.packet)
    assert sent is not None
    assert (sent.state, sent.received_at) == (ReferralState.ACCEPTED, received)
    assert ledger.outbox(ReferralState.SEALED, ReferralState.WRITTEN) == ()


def test_words_on_packets_never_sent_are_refused(
    ledger: Ledger, manifest: Make, clock: HandClock
) -> None:
    said = line(manifest(1), "h", ReceiptState.RECEIVED, clock)
    assert refusal(lambda: ledger.keep_word(said, ReferralState.RECEIVED)) is Code.WRONG_USE
    assert ledger.words(said.packet) == ()
    assert ledger.sent(said.packet) is None
    assert refusal(lambda: ledger.data(said.packet)) is Code.WRONG_USE


def test_taking_in_twice_does_nothing(ledger: Ledger, manifest: Make, clock: HandClock) -> None:
    packet = manifest(1)
    assert ledger.take_in(packet, "h1", "case:R07-0001") is Taken.NEW
    assert ledger.take_in(packet, "h1", "case:R07-0001") is Taken.ALREADY_HERE
    seen = ledger.seen(packet.packet)
    assert seen is not None
    assert (seen.manifest, seen.manifest_sha256, seen.taken_at) == (packet, "h1", clock())
    assert ledger.seen_at(REGION, 1, 1) == seen
    assert ledger.seen_at(REGION, 1, 2) is None
    assert ledger.seen_at(AGENCY, 1, 1) is None
    assert ledger.seen(PacketId("none")) is None


def test_another_content_under_a_number_or_id_is_an_alarm(ledger: Ledger, manifest: Make) -> None:
    second = manifest(2, "h1")
    ledger.take_in(second, "h2")
    conflicts = [
        (second, "other"),
        (manifest(2, "h1"), "h2"),
        (manifest(2, "h1"), "other"),
        (manifest(3, "not h2"), "h3"),
        (manifest(1), "not h1"),
        (manifest(9, packet=second.packet), "h9"),
    ]
    for packet, sha256 in conflicts:
        act = lambda packet=packet, sha256=sha256: ledger.take_in(packet, sha256)  # noqa: E731
        assert refusal(act) is Code.PACKET_CONFLICT
    assert ledger.take_in(manifest(1), "h1") is Taken.NEW
    assert ledger.take_in(manifest(3, "h2"), "h3") is Taken.NEW


def test_gaps_are_told_with_since_when(ledger: Ledger, manifest: Make, clock: HandClock) -> None:
    for number in (3, 4, 9, 1_000_000_000):
        clock.forward(days=1)
        ledger.take_in(manifest(number, f"h{number - 1}"), f"h{number}")
    ledger.take_in(manifest(1, sender=AGENCY), "a1")
    ledger.take_in(manifest(5, kind=PacketKind.KIT), "k5")
    told = [(gap.sender, gap.first, gap.last) for gap in ledger.gaps()]
    assert told == [(REGION, 1, 2), (REGION, 5, 8), (REGION, 10, 999_999_999)]
    assert (ledger.gaps()[1].since - ledger.gaps()[0].since).days == 2
    ledger.take_in(manifest(2, "h1"), "h2")
    assert [(gap.first, gap.last) for gap in ledger.gaps()][:1] == [(1, 1)]


def test_the_newest_word_on_a_subject_is_found(ledger: Ledger, manifest: Make) -> None:
    ledger.take_in(manifest(2, "h1"), "h2", "statistics")
    ledger.take_in(manifest(1), "h1", "statistics")
    ledger.take_in(manifest(1, epoch=7), "e7", "case:x")
    newest = ledger.newest_on(REGION, "statistics")
    assert newest is not None
    assert newest.manifest.number == 2
    assert ledger.newest_on(REGION, "other") is None


def test_what_the_recipient_misses_is_its_newest_word(ledger: Ledger) -> None:
    ledger.told_missing(REGION, (3, 5, 3))
    assert ledger.missing_at(REGION) == (3, 5)
    ledger.told_missing(REGION, (5,))
    assert ledger.missing_at(REGION) == (5,)
    assert ledger.missing_at(AGENCY) == ()
