"""Questions, answers, withdrawals and bulletins say what they said when they arrive."""

from datetime import timedelta

import pytest
from packet_offices import NOW, Desk

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts
from postdesk.model.ids import CaseCode, PacketId
from postdesk.model.offices import OfficeKind
from postdesk.model.packets import PacketKind, ReceiptState
from postdesk.model.referrals import Outcome
from postdesk.packet.codec import open_packet
from postdesk.packet.intake import Accepted
from postdesk.packet.messages import (
    Answered,
    Bulletin,
    Question,
    Said,
    Withdrawal,
    WithdrawnBecause,
    message_parts,
    read_message,
    tombstone,
)
from postdesk.packet.receipts import (
    accepted,
    concluded,
    read_receipt,
    receipt_parts,
    received,
    returned,
)

_PACKET, _CODE = PacketId("1" * 32), CaseCode("R07-0412")
_WITHDRAWAL = Withdrawal(
    packet=_PACKET,
    manifest_sha256="a" * 64,
    code=_CODE,
    because=WithdrawnBecause.CONSENT_WITHDRAWN,
    at=NOW,
)


@pytest.mark.parametrize(
    "said",
    [
        Question(id=PacketId("2" * 32), packet=_PACKET, code=_CODE, text="Où ?", asked_at=NOW),
        Answered(question=PacketId("2" * 32), code=_CODE, text="هنا", answered_at=NOW),
        _WITHDRAWAL,
        Bulletin(
            titles=Texts({"en": "News"}), paragraphs=(Texts({"ar": "خبر"}),), published_at=NOW
        ),
    ],
)
def test_messages_travel(said: Said) -> None:
    """Sealed by one office, accepted by another, equal."""
    region, post = Desk("region", OfficeKind.REGIONAL), Desk("post-07")
    packet = region.send(post, PacketKind.MESSAGE, message_parts(said))
    examined = post.examine(packet.data, region.office())
    assert isinstance(examined, Accepted)
    assert examined.content == said


def test_texts_are_limited_when_read() -> None:
    """A message is no place for a book."""
    with pytest.raises(PostDeskError) as refused:
        read_message(
            {
                "message.json": b'{"answered_at":"2026-11-12T03:00:00Z","code":"R","question":"'
                + b"2" * 32
                + b'","text":"'
                + b"x" * 10_001
                + b'","what":"answered"}'
            }
        )
    assert refused.value.code is Code.PACKET_DAMAGED


def test_a_tombstone_keeps_no_content() -> None:
    """That it was, why it went and when; not the share."""
    stone = tombstone(_WITHDRAWAL, NOW + timedelta(hours=1))
    assert (stone.packet, stone.code, stone.because) == (
        _PACKET,
        _CODE,
        WithdrawnBecause.CONSENT_WITHDRAWN,
    )
    assert (stone.withdrawn_at, stone.erased_at) == (NOW, NOW + timedelta(hours=1))


def test_receipts_are_written_from_an_arrival() -> None:
    """Each later word keeps packet, manifest and case of the arrival; numbers are sorted once."""
    region, post = Desk("region", OfficeKind.REGIONAL), Desk("post-07")
    opened = open_packet(post.refer(region).data, [region.opening.secret])
    arrival = received(opened, _CODE, NOW)
    lines = [
        arrival,
        accepted(arrival, NOW),
        returned(arrival, "incomplete", NOW),
        concluded(arrival, Outcome.NOT_CONFIRMED, NOW),
    ]
    receipt = read_receipt(receipt_parts(lines, [9, 2, 9]))
    assert list(receipt.lines) == lines
    assert receipt.missing_numbers == (2, 9)
    assert [line.state for line in receipt.lines] == list(ReceiptState)
    assert {(line.packet, line.manifest_sha256, line.code) for line in lines} == {
        (opened.manifest.packet, opened.manifest_sha256, _CODE)
    }
    assert (lines[2].reason, lines[3].outcome) == ("incomplete", Outcome.NOT_CONFIRMED)
