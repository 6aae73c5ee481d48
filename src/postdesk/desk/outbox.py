"""What waits to leave: packets sealed, written to a stick, received, answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.referrals import Referral, ReferralState
from postdesk.model.roles import Right, require
from postdesk.packet.media import OnStep, WrittenReport, packet_name, write_verified
from postdesk.progress import Progress, silent
from postdesk.store.directory import Directories
from postdesk.store.ledger import Ledger, OutPacket
from postdesk.store.referrals import Referrals
from postdesk.store.unseen import Unseen
from postdesk.store.vault import Vault
from postdesk.store.waiting_withdrawals import WaitingWithdrawals

WAITING = (ReferralState.SEALED,)
_NEVER_ANSWERED = timedelta(days=90)


@dataclass(frozen=True)
class OutboxEntry:
    """A packet and the referral in it (None for other kinds)."""

    packet: OutPacket
    referral: Referral | None


def office_name(vault: Vault, office: OfficeId, language: str) -> str:
    """What an office is called in the newest directory, or its code."""
    directory = Directories(vault).newest()
    found = directory.office(office) if directory else None
    return found.names.in_language(language) if found else office


def outbox(vault: Vault, *states: ReferralState) -> tuple[OutboxEntry, ...]:
    """The packets in these states (all if none is named), oldest first.

    Those about an interview that is sealed to others are left out: its author writes them.
    """
    referrals = Referrals(vault)
    return tuple(
        OutboxEntry(packet, next(iter(referrals.in_packet(packet.manifest.packet)), None))
        for packet in Unseen(vault).without(Ledger(vault).outbox(*states))
    )


def to_write_again(vault: Vault) -> tuple[PacketId, ...]:
    """The packets that lie on a stick and that nobody acknowledged, oldest first.

    What is about a case is acknowledged one day; kits, receipts and bulletins never are, and are
    left out once they are 90 days old. What was to be taken back from an office without a key at
    present is not written again.
    """
    since = vault.clock() - _NEVER_ANSWERED
    stays = {one.packet for one in WaitingWithdrawals(vault).listed()}
    unanswered = Unseen(vault).without(Ledger(vault).outbox(ReferralState.WRITTEN))
    wanted = (one.manifest.packet for one in unanswered if one.code or one.sealed_at > since)
    return to_write(vault, tuple(packet for packet in wanted if packet not in stays))


def to_write(vault: Vault, packets: Sequence[PacketId]) -> tuple[PacketId, ...]:
    """Of `packets`, those still kept: neither answered, taken back nor erased meanwhile."""
    kept = Ledger(vault).kept()
    return tuple(packet for packet in packets if packet in kept)


def write_to_stick(
    vault: Vault,
    packets: Sequence[PacketId],
    folder: Path,
    *,
    stick: str = "",
    progress: Progress = silent,
    on_step: OnStep = lambda _step, _done, _total: None,
) -> WrittenReport:
    """Write packets to a stick, several in one go.

    Only when every one was read back equal from the medium are they "written" in the outbox; after
    any failure they are still there as they were.
    """
    require(vault.person.role, Right.EXCHANGE)
    ledger = Ledger(vault)
    files = [(packet_name(vault.new_id), ledger.data(packet)) for packet in packets]
    report = write_verified(folder, files, progress, on_step)
    with vault.transaction():
        for packet in packets:
            ledger.mark_written(packet, stick)
            _mark_referrals(vault, packet)
    return report


def _mark_referrals(vault: Vault, packet: PacketId) -> None:
    referrals = Referrals(vault)
    for referral in referrals.in_packet(packet):
        if referral.state is ReferralState.SEALED:
            referrals.update(referral.model_copy(update={"state": ReferralState.WRITTEN}))
