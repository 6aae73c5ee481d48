"""Receipts: the recipient's signed word on packets and cases, and the numbers it has not seen."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from postdesk.model.ids import CaseCode
from postdesk.model.packets import Receipt, ReceiptLine, ReceiptState
from postdesk.model.referrals import Outcome
from postdesk.packet import canonical
from postdesk.packet.codec import OpenedPacket

PART = "receipt.json"
MOST_MISSING = 1_000
TAKEN_BACK = "taken_back"
"""The reason of a case given back because its person took it back at the office itself."""


def received(opened: OpenedPacket, code: CaseCode, at: datetime) -> ReceiptLine:
    """The line that says a case arrived whole."""
    return ReceiptLine(
        packet=opened.manifest.packet,
        manifest_sha256=opened.manifest_sha256,
        code=code,
        state=ReceiptState.RECEIVED,
        at=at,
    )


def accepted(arrival: ReceiptLine, at: datetime) -> ReceiptLine:
    """The line that says the recipient takes the case on."""
    return _later(arrival, ReceiptState.ACCEPTED, at)


def returned(arrival: ReceiptLine, reason: str, at: datetime) -> ReceiptLine:
    """The line that gives the case back; `reason` is a code of the recipient's short list."""
    return _later(arrival, ReceiptState.RETURNED, at, reason=reason)


def concluded(arrival: ReceiptLine, outcome: Outcome, at: datetime) -> ReceiptLine:
    """The line that tells what the recipient found."""
    return _later(arrival, ReceiptState.OUTCOME, at, outcome=outcome)


def receipt_parts(
    lines: Iterable[ReceiptLine], missing_numbers: Iterable[int] = ()
) -> Mapping[str, bytes]:
    """The parts of a packet of kind `receipt` to one sender."""
    missing = sorted(set(missing_numbers))[:MOST_MISSING]
    receipt = Receipt(lines=tuple(lines), missing_numbers=tuple(missing))
    return {PART: canonical.encode_model(receipt)}


def read_receipt(parts: Mapping[str, bytes]) -> Receipt:
    """The receipt in a packet's parts. Raises `PACKET_DAMAGED`."""
    return canonical.read_model(parts[PART], Receipt)


def _later(
    arrival: ReceiptLine,
    state: ReceiptState,
    at: datetime,
    *,
    reason: str = "",
    outcome: Outcome | None = None,
) -> ReceiptLine:
    return arrival.model_copy(
        update={"state": state, "at": at, "reason": reason, "outcome": outcome}
    )
