"""Seal a packet of a post to another office, into the outbox under the next number."""

from collections.abc import Mapping

from postdesk.desk.post import Post
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.offices import OfficeKeys
from postdesk.model.packets import PacketKind
from postdesk.packet.codec import Heading, SealedPacket, build
from postdesk.packet.office_keys import key_to_seal


def seal_to(
    post: Post,
    office: OfficeId,
    keys: OfficeKeys,
    kind: PacketKind,
    parts: Mapping[str, bytes],
    *,
    code: CaseCode,
    purpose: str,
    consent: str = "",
) -> SealedPacket:
    """The sealed packet; call it inside the transaction that records what it is about.

    Raises as `packet.codec.build`.
    """
    place = post.ledger.next_number(office, post.vault.epoch, kind)
    heading = Heading(
        realm=post.vault.realm,
        kind=kind,
        packet=PacketId(post.new_id()),
        sender=post.office.id,
        created=post.clock(),
        epoch=place.epoch,
        number=place.number,
        previous=place.previous,
        withheld=place.withheld,
        audit_head=post.audit_head(),
        kit_version=post.kit.head.version,
        pack_hash=post.pack.sha256,
        purpose=purpose,
        consent=consent,
    )
    packet = build(heading, parts, signing_key=post.office.signing_key, recipients=(keys.opening,))
    post.ledger.put_out(packet.manifest, packet.manifest_sha256, office, packet.data, code=code)
    return packet


def keys_of(post: Post, office_id: OfficeId | None) -> OfficeKeys | None:
    """The keys to seal to: valid now, not expired, not revoked; the newest of them.

    No directory lists a key before its day: where none has begun, this laptop's clock is behind,
    as after its battery died, and the person must not wait for a new kit.
    """
    office = post.directory.office(office_id) if office_id else None
    now = post.clock()
    return key_to_seal(office, now) or key_to_seal(office, now, begun=False)
