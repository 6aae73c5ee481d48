"""The vectors that a reader must take in, and those it has already or has newer."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from hashlib import sha256

from postdesk.crypto.signing import SigningKey
from postdesk.model.assessments import Urgency
from postdesk.model.base import Realm, Texts
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.offices import OfficeKeys, OfficeKind
from postdesk.model.packets import PacketKind, ReceiptLine, ReceiptState
from postdesk.packet import canonical
from postdesk.packet.codec import Heading, build
from postdesk.packet.enrolment import Enrolment, build_enrolment
from postdesk.packet.messages import (
    Answered,
    Bulletin,
    Question,
    Said,
    Withdrawal,
    WithdrawnBecause,
    message_parts,
)
from postdesk.packet.receipts import receipt_parts
from postdesk.packet.statistics_share import Cell, StatisticsShare, Table, statistics_parts
from vector_maker import NOW, Maker, Vector, case, case_parts

_PACKET, _CODE = PacketId("f" * 32), CaseCode("R07-0412")


def accepted(maker: Maker) -> Iterator[Vector]:
    """Every kind, then chains, then what two readers might disagree on."""
    yield from _kinds(maker)
    yield from _messages(maker)
    yield from _chains(maker)
    yield from _edges(maker)


def _kinds(maker: Maker) -> Iterator[Vector]:
    yield _taken("referral", maker.packet(), "A referral with one part.")
    attached = {**case_parts(), "attachment-01.jpg": bytes(range(256)), "attachment-02.m4a": b""}
    yield _taken(
        "referral_attachments", maker.packet(parts=attached), "Two attachments, one empty."
    )
    line = ReceiptLine(
        packet=_PACKET, manifest_sha256="a" * 64, code=_CODE, state=ReceiptState.RECEIVED, at=NOW
    )
    receipt = receipt_parts([line], [3, 5])
    heading = maker.heading(PacketKind.RECEIPT, sender=OfficeId("region-trarza"))
    yield _taken("receipt", maker.packet(heading, receipt, maker.region), "A receipt and two gaps.")
    table = Table(
        name="indicators",
        columns=("indicator",),
        cells=(
            Cell(by={"indicator": "AL-DR-01"}, count=14),
            Cell(by={"indicator": "x"}, count=None),
        ),
    )
    counts = StatisticsShare(
        office=OfficeId("post-07"), month="2026-10", smallest=11, tables=(table,)
    )
    heading = maker.heading(PacketKind.STATISTICS)
    statistics = maker.packet(heading, statistics_parts(counts))
    yield _taken("statistics", statistics, "A month's counts, one of them withheld.")
    yield Vector("enrolment", _enrolment(maker), "Unsealed and self-signed.", "enrolling")
    heading = maker.heading(PacketKind.KIT, sender=OfficeId("hq"))
    kit = maker.packet(heading, {"kit.zip": b"PK\x05\x06" + bytes(18)}, maker.stranger)
    yield Vector("kit", kit, "A kit: opened, believed elsewhere.", "equipping")


def _enrolment(maker: Maker) -> bytes:
    enrolment = Enrolment(
        office=OfficeId("post-21"),
        kind=OfficeKind.POST,
        names=Texts({"fr": "Poste de Diama", "ar": "مركز ديامة"}),
        realm=Realm.LIVE,
        region="Trarza",
        keys=OfficeKeys(opening=maker.other.public, signing=maker.stranger.public, valid_from=NOW),
    )
    return build_enrolment(
        enrolment, signing_key=maker.stranger, packet=PacketId("e" * 32), created=NOW
    ).data


def _messages(maker: Maker) -> Iterator[Vector]:
    asked = PacketId("d" * 32)
    said: dict[str, Said] = {
        "question": Question(id=asked, packet=_PACKET, code=_CODE, text="Où ?", asked_at=NOW),
        "answered": Answered(question=asked, code=_CODE, text="هنا", answered_at=NOW),
        "withdrawal": Withdrawal(
            packet=_PACKET,
            manifest_sha256="a" * 64,
            code=_CODE,
            because=WithdrawnBecause.CONSENT_WITHDRAWN,
            at=NOW,
        ),
        "bulletin": Bulletin(
            titles=Texts({"en": "News"}), paragraphs=(Texts({"en": "Text"}),), published_at=NOW
        ),
    }
    for name, message in said.items():
        heading = maker.heading(PacketKind.MESSAGE)
        packet = maker.packet(heading, message_parts(message))
        yield _taken(f"message_{name}", packet, f"A message: {name}.")


def _chains(maker: Maker) -> Iterator[Vector]:
    first = maker.heading()
    one = build(first, case_parts(), signing_key=maker.post, recipients=[maker.recipient.public])
    second = maker.heading(number=2, previous=one.manifest_sha256)
    two = maker.packet(second, case_parts(urgency=Urgency.ROUTINE))
    yield _taken("chain_1", one.data, "Number 1 of a chain.")
    yield _taken("chain_2", two, "Number 2 after number 1.", "chain_1")
    yield _taken("chain_2_first", two, "Number 2 before number 1: a gap, not a failure.")
    yield Vector("again", one.data, "The same file again.", "already_here", after=["chain_1"])
    about = "Number 1 after number 2 of the same case: its words are older."
    yield Vector("older", one.data, about, "older", after=["chain_2"])
    restored = maker.heading(epoch=2)
    yield _taken("epoch_2", maker.packet(restored), "After a restore: number 1 again.", "chain_1")
    for reason, heading in _conflicts(maker, first):
        packet = maker.packet(heading, case_parts("R07-9999"))
        yield Vector(
            f"conflict_{reason}", packet, f"Another packet with the same {reason}.",
            code="packet_conflict", reason=reason, after=["chain_1"],
        )  # fmt: skip


def _conflicts(maker: Maker, first: Heading) -> Iterator[tuple[str, Heading]]:
    stray = sha256(b"another first manifest").hexdigest()
    yield "number", maker.heading()
    yield "chain", maker.heading(number=2, previous=stray)
    yield "packet_id", maker.heading(packet=first.packet, epoch=2)


def _edges(maker: Maker) -> Iterator[Vector]:
    large = case(lines=tuple(case().lines * 300))
    parts = {"case.json": canonical.encode_model(large)}
    yield _taken("deflated", maker.packet(parts=parts), "A part large enough to be deflated.")
    both = [maker.other.public, maker.recipient.public]
    yield _taken("two_recipients", maker.packet(to=both), "Sealed to an office's old and new key.")
    before = NOW - timedelta(days=2)
    for name, key in (("revoked", maker.revoked), ("expired", maker.expired)):
        sender = OfficeId("post-11" if name == "revoked" else "post-13")
        for word, created in (("before", before), ("after", NOW)):
            yield _ended(maker, f"{name}_{word}", sender, key, created)


def _ended(maker: Maker, name: str, sender: OfficeId, key: SigningKey, created: datetime) -> Vector:
    heading = maker.heading(sender=sender, created=created)
    packet = maker.packet(heading, case_parts(post=sender), key)
    reason, word = name.split("_")
    if word == "before":
        return _taken(f"key_{name}", packet, f"Signed before the key was {reason}.")
    return Vector(
        f"key_{name}", packet, f"Signed after the key was {reason}.",
        code="packet_sender_revoked", reason=reason,
    )  # fmt: skip


def _taken(name: str, data: bytes, about: str, *after: str) -> Vector:
    return Vector(name, data, about, "accepted", after=after)
