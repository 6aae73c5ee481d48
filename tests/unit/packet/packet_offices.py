"""Offices with real keys and a ledger in memory, for the packet tests."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count

from postdesk.crypto.sealing import new_opening_key
from postdesk.crypto.signing import new_signing_key
from postdesk.model.assessments import Urgency
from postdesk.model.base import Realm, Texts
from postdesk.model.ids import CaseCode, OfficeId, PacketId, RecipientId
from postdesk.model.offices import Directory, Office, OfficeKeys, OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import CaseShare, Line
from postdesk.packet import canonical
from postdesk.packet.codec import Heading, OpenedPacket, SealedPacket, build
from postdesk.packet.intake import Examined, examine
from postdesk.packet.ledger import Place, Placed, next_place

NOW = datetime(2026, 11, 12, 3, 0, tzinfo=UTC)


class Desk:
    """An office that sends and receives; it remembers its chain to each recipient."""

    _ids = count(1)

    def __init__(self, name: str, kind: OfficeKind = OfficeKind.POST) -> None:
        self.id = OfficeId(name)
        self.kind = kind
        self.realm = Realm.LIVE
        self.epoch = 1
        self.opening = new_opening_key()
        self.signing = new_signing_key()
        self.known = Memory()
        self.last: dict[OfficeId, Placed] = {}

    def keys(self) -> OfficeKeys:
        """Its public keys."""
        return OfficeKeys(
            opening=self.opening.public,
            signing=self.signing.public,
            valid_from=NOW - timedelta(days=30),
        )

    def office(self, *keys: OfficeKeys) -> Office:
        """Its line in a directory."""
        return Office(
            id=self.id, kind=self.kind, names=Texts({"en": self.id}), realm=self.realm,
            keys=keys or (self.keys(),),
        )  # fmt: skip

    def heading(self, to: "Desk", kind: PacketKind, created: datetime = NOW) -> Heading:
        """The heading of the next packet to `to`."""
        place = next_place(self.last.get(to.id), self.epoch)
        return Heading(
            realm=self.realm,
            kind=kind,
            packet=PacketId(f"{next(self._ids):032x}"),
            sender=self.id,
            created=created,
            epoch=place.epoch,
            number=place.number,
            previous=place.previous,
        )

    def send(
        self, to: "Desk", kind: PacketKind, parts: Mapping[str, bytes], created: datetime = NOW
    ) -> SealedPacket:
        """The next packet to `to`."""
        heading = self.heading(to, kind, created)
        packet = build(heading, parts, signing_key=self.signing, recipients=[to.opening.public])
        self.last[to.id] = placed(packet)
        return packet

    def refer(self, to: "Desk", code: str = "R07-0412") -> SealedPacket:
        """A referral to `to`."""
        return self.send(to, PacketKind.REFERRAL, case_parts(code, self.id))

    def examine(self, data: bytes, *offices: Office, secrets: Sequence[str] = ()) -> Examined:
        """What this office makes of a packet, believing `offices`."""
        return examine(
            data,
            secrets=secrets or [self.opening.secret],
            directory=directory(*offices, realm=self.realm),
            realm=self.realm,
            known=self.known,
        )


class Memory:
    """The taken-in packets of one workspace."""

    def __init__(self) -> None:
        self.packets: dict[PacketId, Placed] = {}
        self.places: dict[tuple[OfficeId, int, int], Placed] = {}
        self.subjects: dict[tuple[OfficeId, str], tuple[int, int]] = {}

    def take(self, opened: OpenedPacket, subject: str = "") -> None:
        """Take a packet in."""
        manifest = opened.manifest
        place = Place(manifest.epoch, manifest.number, manifest.previous)
        known = Placed(manifest.packet, opened.manifest_sha256, place)
        self.packets[manifest.packet] = known
        self.places[manifest.sender, place.epoch, place.number] = known
        at = (place.epoch, place.number)
        key = (manifest.sender, subject)
        if subject and at > self.subjects.get(key, (0, 0)):
            self.subjects[key] = at

    def placed(self, packet: PacketId) -> Placed | None:
        return self.packets.get(packet)

    def at(self, sender: OfficeId, epoch: int, number: int) -> Placed | None:
        return self.places.get((sender, epoch, number))

    def newest(self, sender: OfficeId, subject: str) -> tuple[int, int] | None:
        return self.subjects.get((sender, subject))


def placed(packet: SealedPacket) -> Placed:
    """A sent packet as the ledger keeps it."""
    manifest = packet.manifest
    place = Place(manifest.epoch, manifest.number, manifest.previous)
    return Placed(manifest.packet, packet.manifest_sha256, place)


def directory(*offices: Office, version: int = 1, realm: Realm = Realm.LIVE) -> Directory:
    """A directory of these offices."""
    return Directory(version=version, realm=realm, offices=offices, recipients=())


def case(code: str, post: OfficeId) -> CaseShare:
    """A small share of a case."""
    return CaseShare(
        code=CaseCode(code),
        template="trafficking_adult",
        reason_code="trafficking",
        urgency=Urgency.TONIGHT,
        recipient=RecipientId("inlctptm"),
        post=post,
        referred_on=date(2026, 11, 12),
        lines=(Line(key="code", label="Code", text=code),),
        named=True,
    )


def case_parts(code: str, post: OfficeId) -> Mapping[str, bytes]:
    """The parts of a referral."""
    return {"case.json": canonical.encode_model(case(code, post))}
