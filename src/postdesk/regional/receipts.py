"""The receipts that a regional office owes: kept until sealed, then sent to each sender."""

from itertools import chain, islice

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import OfficeId
from postdesk.model.packets import PacketKind, ReceiptLine
from postdesk.model.referrals import Outcome
from postdesk.model.roles import Right, require
from postdesk.packet import receipts as lines
from postdesk.packet.codec import SealedPacket
from postdesk.packet.receipts import MOST_MISSING, receipt_parts
from postdesk.regional.sending import keys_of, seal_to
from postdesk.store.cases import Cases, RegisteredCase
from postdesk.store.gaps import Gap
from postdesk.store.ledger import Ledger
from postdesk.store.owed import OwedLines
from postdesk.store.vault import Vault


def owe(vault: Vault, sender: OfficeId, line: ReceiptLine) -> None:
    """Keep a line for the next receipt to a sender (inside the transaction that earned it)."""
    OwedLines(vault).add(sender, line)


def owed_to(vault: Vault) -> tuple[OfficeId, ...]:
    """The senders that wait for a receipt."""
    return OwedLines(vault).senders()


def accept(vault: Vault, case: RegisteredCase) -> None:
    """Take a case on."""
    require(vault.person.role, Right.ACCEPT_CASES)
    line = lines.accepted(_arrival(vault, case), vault.clock())
    _answer(vault, case, line)


def give_back(vault: Vault, case: RegisteredCase, reason: str) -> None:
    """Give a case back with a reason of the short list."""
    require(vault.person.role, Right.ACCEPT_CASES)
    line = lines.returned(_arrival(vault, case), reason, vault.clock())
    _answer(vault, case, line)


def conclude(vault: Vault, case: RegisteredCase, outcome: Outcome) -> None:
    """Tell what was found."""
    require(vault.person.role, Right.TELL_OUTCOMES)
    line = lines.concluded(_arrival(vault, case), outcome, vault.clock())
    _answer(vault, case, line)


def seal_receipts(vault: Vault) -> tuple[SealedPacket, ...]:
    """Seal one receipt for each sender that waits, into the outbox.

    Senders without a key that is valid now keep waiting.
    """
    sealed = []
    for sender in owed_to(vault):
        packet = _seal(vault, sender)
        if packet is not None:
            sealed.append(packet)
    return tuple(sealed)


def _seal(vault: Vault, sender: OfficeId) -> SealedPacket | None:
    keys = keys_of(vault, sender)
    if keys is None:
        return None
    owed, ledger = OwedLines(vault), Ledger(vault)
    # numbers begin anew with each epoch: those of an earlier one would be taken for others
    epoch, _ = ledger.newest_taken(sender) or (0, 0)
    gaps = [gap for gap in ledger.gaps() if (gap.sender, gap.epoch) == (sender, epoch)]
    missing = islice(chain.from_iterable(map(_numbers, gaps)), MOST_MISSING)
    with vault.transaction():
        parts = receipt_parts(owed.to(sender), missing)
        packet = seal_to(vault, sender, keys, PacketKind.RECEIPT, parts, purpose="receipt")
        owed.told(sender)
    return packet


def _answer(vault: Vault, case: RegisteredCase, line: ReceiptLine) -> None:
    with vault.transaction():
        Cases(vault).set_state(
            case.number, line.state, returned_reason=line.reason, outcome=line.outcome
        )
        owe(vault, case.sender, line)


def _arrival(vault: Vault, case: RegisteredCase) -> ReceiptLine:
    """The line that a case began with; later words repeat its packet and hash."""
    seen = Ledger(vault).seen(case.packet)
    if seen is None:
        raise PostDeskError(Code.WRONG_USE, why="packet_unknown")
    return ReceiptLine(
        packet=case.packet,
        manifest_sha256=seen.manifest_sha256,
        code=case.share.code,
        state=case.state,
        at=case.received_at,
    )


def _numbers(gap: Gap) -> range:
    return range(gap.first, gap.last + 1)
