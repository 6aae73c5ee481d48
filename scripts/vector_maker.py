"""What test vectors are made with: offices with keys, packets that are wrong in one place."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any

from postdesk.crypto.sealing import new_opening_key, seal
from postdesk.crypto.signing import SigningKey, sign, signing_key
from postdesk.model.assessments import Urgency
from postdesk.model.base import Realm, Texts
from postdesk.model.ids import CaseCode, OfficeId, PacketId, RecipientId
from postdesk.model.offices import Directory, Office, OfficeKeys, OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import CaseShare, Line
from postdesk.packet import canonical
from postdesk.packet.archive import write_archive
from postdesk.packet.codec import MANIFEST, SIGNATURE, Heading, build, open_packet

NOW = datetime(2026, 11, 12, 3, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Vector:
    """One file, what a reader must make of it, and which files it has taken in before."""

    name: str
    data: bytes
    about: str
    expect: str = "quarantined"
    code: str = ""
    reason: str = ""
    after: Sequence[str] = ()


class Maker:
    """Two senders and a recipient, all invented, and what they write."""

    def __init__(self) -> None:
        self.recipient = new_opening_key()
        self.other = new_opening_key()
        self.post = _key("post-07")
        self.region = _key("region-trarza")
        self.revoked = _key("post-11")
        self.expired = _key("post-13")
        self.stranger = _key("stranger")
        day = timedelta(days=1)
        offices = (
            _office("post-07", OfficeKind.POST, self.post),
            _office("post-11", OfficeKind.POST, self.revoked, revoked_at=NOW - day),
            _office("post-13", OfficeKind.POST, self.expired, expires=NOW - day),
            _office("region-trarza", OfficeKind.REGIONAL, self.region),
        )
        self.directory = Directory(version=3, realm=Realm.LIVE, offices=offices, recipients=())
        self._count = 0

    def heading(self, kind: PacketKind = PacketKind.REFERRAL, **more: Any) -> Heading:
        """A first packet of the post; other fields as given."""
        self._count += 1
        heading = Heading(
            realm=Realm.LIVE,
            kind=kind,
            packet=PacketId(f"{self._count:032x}"),
            sender=OfficeId("post-07"),
            created=NOW,
            epoch=1,
            number=1,
        )
        return replace(heading, **more)

    def packet(
        self,
        heading: Heading | None = None,
        parts: Mapping[str, bytes] | None = None,
        key: SigningKey | None = None,
        to: Sequence[str] | None = None,
    ) -> bytes:
        """A packet as PostDesk itself writes it."""
        return build(
            heading or self.heading(),
            parts or case_parts(),
            signing_key=key or self.post,
            recipients=[self.recipient.public] if to is None else to,
        ).data

    def changed_manifest(self, change: Callable[[dict[str, Any]], object]) -> bytes:
        """A packet whose manifest was changed before it was signed."""
        manifest, parts = self._apart(self.packet())
        change(manifest)
        return self.signed(canonical.encode(manifest), parts)

    def signed(
        self, manifest: bytes, parts: Mapping[str, bytes], namespace: str = "postdesk"
    ) -> bytes:
        """These very manifest bytes, signed by the post, with these parts."""
        signature = sign(manifest, self.post, namespace).encode()
        return self.sealed([(MANIFEST, manifest), (SIGNATURE, signature), *parts.items()])

    def sealed(self, entries: Sequence[tuple[str, bytes]]) -> bytes:
        """A zip of these entries, sealed to the recipient."""
        return self.seal_plain(write_archive(entries))

    def seal_plain(self, plain: bytes) -> bytes:
        """These very bytes, sealed to the recipient."""
        return seal(plain, [self.recipient.public])

    def entries(self) -> list[tuple[str, bytes]]:
        """The entries of an honest packet: manifest, signature, case."""
        opened = open_packet(self.packet(), [self.recipient.secret])
        return [
            (MANIFEST, opened.manifest_bytes),
            (SIGNATURE, opened.signature.encode()),
            *opened.parts.items(),
        ]

    def _apart(self, data: bytes) -> tuple[dict[str, Any], Mapping[str, bytes]]:
        opened = open_packet(data, [self.recipient.secret])
        manifest: dict[str, Any] = json.loads(opened.manifest_bytes)
        return manifest, opened.parts


def case(code: str = "R07-0412", **more: Any) -> CaseShare:
    """A small share of an invented case."""
    share = CaseShare(
        code=CaseCode(code),
        template="trafficking_adult",
        reason_code="trafficking",
        urgency=Urgency.TONIGHT,
        recipient=RecipientId("inlctptm"),
        post=OfficeId("post-07"),
        referred_on=date(2026, 11, 12),
        lines=(
            Line(key="code", label="Code", text=code),
            Line(key="needs", label="الاحتياجات", text="مكان آمن الليلة"),
            Line(key="risk", label="Risque urgent", text="l’homme attend dehors", danger=True),
        ),
        named=True,
    )
    return share.model_copy(update=more)


def case_parts(code: str = "R07-0412", **more: Any) -> dict[str, bytes]:
    """The parts of a referral."""
    return {"case.json": canonical.encode_model(case(code, **more))}


def _key(name: str) -> SigningKey:
    return signing_key(sha256(f"postdesk test vectors: {name}".encode()).digest())


def _office(name: str, kind: OfficeKind, key: SigningKey, **ends: datetime) -> Office:
    keys = OfficeKeys(
        opening=new_opening_key().public,
        signing=key.public,
        valid_from=NOW - timedelta(days=90),
        **ends,
    )
    names = Texts({"en": name})
    return Office(id=OfficeId(name), kind=kind, names=names, realm=Realm.LIVE, keys=(keys,))
