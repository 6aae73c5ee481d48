"""Make the test vectors of handovers in tests/vectors/handover: a packet a file, one failure each.

As `write_vectors.py`, but under a code: everything in them is invented, and the database is no
database, since a reader of packets does not open it.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from postdesk.crypto.envelopes import KdfStrength, lock
from postdesk.crypto.recovery import SECRET_BYTES, encode
from postdesk.model.base import Realm, Texts, WorkspaceKind
from postdesk.model.ids import OfficeId, PersonId
from postdesk.model.packets import PacketKind
from postdesk.model.people import Person
from postdesk.model.roles import Role
from postdesk.packet import canonical
from postdesk.packet.codec import build
from postdesk.packet.handover import DATABASE, HEAD, PEOPLE, HandoverHead
from postdesk.store.people_file import Member, PeopleFile, RecoverySheet
from vector_maker import NOW, Maker, Vector

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "vectors" / "handover"
CODE, OTHER_CODE = (encode(bytes([byte]) * SECRET_BYTES) for byte in (7, 8))
VAULT = "a" * 32


def main() -> int:
    """Replace the folder's packets and index."""
    vectors = [*_whole(Maker()), *_parts(Maker()), *_disagreeing(Maker()), *_damaged(Maker())]
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.pdk"):
        old.unlink()
    for vector in vectors:
        (FOLDER / f"{vector.name}.pdk").write_bytes(vector.data)
    listed = [
        {
            "file": f"{vector.name}.pdk",
            "expect": vector.expect,
            "code": vector.code,
            "reason": vector.reason,
            "about": vector.about,
        }
        for vector in vectors
    ]
    index = {"format": 1, "code": CODE, "vault": VAULT, "vectors": listed}
    text = json.dumps(index, indent=1, ensure_ascii=False) + "\n"
    (FOLDER / "index.json").write_text(text, encoding="utf-8")
    print(f"{len(vectors)} vectors")
    return 0


def _whole(maker: Maker) -> Iterator[Vector]:
    parts = _content(maker)
    yield Vector("handover", _packet(maker, parts), "A handover under its code.", "accepted")
    other = _packet(maker, parts, code=OTHER_CODE)
    yield _refused("code_other", other, "handover_code", "", "Under another code.")
    foreign = build(
        maker.heading(PacketKind.HANDOVER), parts,
        signing_key=maker.stranger, passphrase=CODE,
    )  # fmt: skip
    about = "Signed by a key that its head does not name."
    yield _refused("signature_other", foreign.data, "signature_invalid", "", about)
    kit = build(
        maker.heading(PacketKind.KIT), {"kit.zip": b"PK\x05\x06" + bytes(18)},
        signing_key=maker.post, passphrase=CODE,
    )  # fmt: skip
    yield _wrong("kind_kit", kit.data, "not_a_handover", "A kit under the same code.")


def _parts(maker: Maker) -> Iterator[Vector]:
    parts = _content(maker)
    for name in parts:
        left = {one: data for one, data in parts.items() if one != name}
        stem = name.replace(".", "_")
        data = _packet(maker, left)
        yield _wrong(f"without_{stem}", data, "not_a_handover", f"Without {name}.")
    more = {**parts, "case.json": b"{}"}
    yield _wrong("part_more", _packet(maker, more), "not_a_handover", "With a part more.")


def _disagreeing(maker: Maker) -> Iterator[Vector]:
    for name, reason, about, changed in (
        ("head_office", "other_sender", "Its head names another office.", {"office": "post-08"}),
        ("head_realm", "other_sender", "Its head is of the training realm.", {"realm": "training"}),
        ("head_vault", "other_vault", "Its head names another vault.", {"vault": "b" * 32}),
        ("head_workspace", "other_vault", "A region's head.", {"workspace": "regional"}),
    ):
        parts = _content(maker)
        head: dict[str, Any] = {**json.loads(parts[HEAD]), **changed}
        yield _wrong(name, _packet(maker, {**parts, HEAD: canonical.encode(head)}), reason, about)
    parts = {**_content(maker), PEOPLE: b"{}"}
    yield _wrong("people_empty", _packet(maker, parts), "people", "Nobody opens its vault.")


def _damaged(maker: Maker) -> Iterator[Vector]:
    data = _packet(maker, _content(maker))
    flipped = bytearray(data)
    flipped[-20] ^= 1
    for name, changed, about in (
        ("seal_flipped", bytes(flipped), "One bit of the last chunk is another."),
        ("seal_cut", data[:-1], "The last byte is missing."),
        ("seal_longer", data + b"\0", "A byte follows the last chunk."),
    ):
        yield _refused(name, changed, "seal_damaged", "", about)


def _content(maker: Maker) -> dict[str, bytes]:
    head = HandoverHead(
        office=OfficeId("post-07"),
        names=Texts({"fr": "Poste de Diama", "ar": "مركز ديامة"}),
        workspace=WorkspaceKind.POST,
        realm=Realm.LIVE,
        vault=VAULT,
        by="A. Mint Salem",
        at=NOW,
        signing=maker.post.public,
    )
    envelope = lock(bytes(32), "invented", KdfStrength.TEST, ["vector"])
    person = Person(
        id=PersonId("c" * 32),
        name="A. Mint Salem",
        role=Role.SUPERVISOR,
        public=maker.recipient.public,
    )
    people = PeopleFile(
        vault=VAULT,
        workspace=WorkspaceKind.POST,
        realm=Realm.LIVE,
        generation=1,
        people=(Member(person=person, since=NOW, envelope=envelope),),
        recovery=RecoverySheet(public=maker.other.public, made_at=NOW, envelope=envelope),
    )
    database = bytes(range(256)) * 2
    return {
        HEAD: canonical.encode_model(head),
        DATABASE: database,
        PEOPLE: people.model_dump_json().encode(),
    }


def _packet(maker: Maker, parts: Mapping[str, bytes], code: str = CODE) -> bytes:
    heading = maker.heading(PacketKind.HANDOVER, purpose="handover")
    return build(heading, parts, signing_key=maker.post, passphrase=code).data


def _wrong(name: str, data: bytes, reason: str, about: str) -> Vector:
    return _refused(name, data, "packet_damaged", reason, about)


def _refused(name: str, data: bytes, code: str, reason: str, about: str) -> Vector:
    return Vector(name, data, about, "refused", code, reason)


if __name__ == "__main__":
    sys.exit(main())
