"""Seal a packet of a regional office or an agency to another office, into the outbox."""

from collections.abc import Mapping

from postdesk.model.ids import CaseCode, KitVersion, OfficeId, PacketId
from postdesk.model.offices import Office, OfficeKeys
from postdesk.model.packets import PacketKind
from postdesk.packet.codec import Heading, SealedPacket, build
from postdesk.packet.office_keys import key_to_seal
from postdesk.regional.office import directory_in_use
from postdesk.store.ledger import Ledger
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault


def keys_of(vault: Vault, office: OfficeId) -> OfficeKeys | None:
    """As `key_for`, of an office by its id."""
    return key_for(vault, directory_in_use(vault).office(office))


def key_for(vault: Vault, office: Office | None) -> OfficeKeys | None:
    """The key to seal to: not expired, not revoked; None if the office has none.

    When it begins is not asked: a post's clock that runs ahead must not keep its first kit away.
    """
    return key_to_seal(office, vault.clock(), begun=False)


def seal_to(
    vault: Vault,
    office: OfficeId,
    keys: OfficeKeys,
    kind: PacketKind,
    parts: Mapping[str, bytes],
    *,
    purpose: str,
    code: CaseCode | None = None,
    kit_version: int | KitVersion = 0,
) -> SealedPacket:
    """The packet under the next number; call it inside the transaction that it is about.

    Raises as `packet.codec.build`.
    """
    own, ledger = OfficeKeeper(vault).office(), Ledger(vault)
    place = ledger.next_number(office, vault.epoch, kind)
    heading = Heading(
        realm=vault.realm,
        kind=kind,
        packet=PacketId(vault.new_id()),
        sender=own.id,
        created=vault.clock(),
        epoch=place.epoch,
        number=place.number,
        previous=place.previous,
        withheld=place.withheld,
        kit_version=kit_version,
        purpose=purpose,
    )
    packet = build(heading, parts, signing_key=own.signing_key, recipients=(keys.opening,))
    ledger.put_out(packet.manifest, packet.manifest_sha256, office, packet.data, code=code)
    return packet
