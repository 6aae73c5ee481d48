"""What a vault's ledger knows of packets taken in, as intake asks for it."""

from dataclasses import dataclass

from postdesk.model.ids import OfficeId, PacketId
from postdesk.packet.ledger import Place, Placed
from postdesk.store.ledger import InPacket, Ledger


@dataclass(frozen=True)
class LedgerView:
    """The stored ledger as intake's `KnownPackets`."""

    ledger: Ledger

    def placed(self, packet: PacketId) -> Placed | None:
        """The taken-in packet of that id."""
        return _placed(self.ledger.seen(packet))

    def at(self, sender: OfficeId, epoch: int, number: int) -> Placed | None:
        """The taken-in packet at that place of a sender's chain to us."""
        return _placed(self.ledger.seen_at(sender, epoch, number))

    def newest(self, sender: OfficeId, subject: str) -> tuple[int, int] | None:
        """Epoch and number of the newest taken-in packet on a subject."""
        found = self.ledger.newest_on(sender, subject)
        return None if found is None else (found.manifest.epoch, found.manifest.number)


def _placed(found: InPacket | None) -> Placed | None:
    if found is None:
        return None
    manifest = found.manifest
    place = Place(epoch=manifest.epoch, number=manifest.number, previous=manifest.previous)
    return Placed(manifest.packet, found.manifest_sha256, place)
