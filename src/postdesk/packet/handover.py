"""A whole vault as a packet, or as several: sealed under a code, signed by its office."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from postdesk.crypto.recovery import SECRET_BYTES, decode, encode
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen, Realm, Texts, WorkspaceKind
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import PacketKind
from postdesk.packet import canonical
from postdesk.packet.codec import (
    MAX_KIT,
    Heading,
    OpenedPacket,
    SealedPacket,
    build,
    check_signature,
    open_packet,
)
from postdesk.store.office import OwnOffice
from postdesk.store.people_file import PeopleFile

HEAD, DATABASE, PEOPLE = "handover.json", "vault.db", "vault.json"
PIECE = "piece.json"


class HandoverHead(Frozen):
    """The content of `handover.json`: whose vault it is, and who handed it over when."""

    format: Literal[1] = 1
    office: OfficeId
    names: Texts
    workspace: WorkspaceKind
    realm: Realm
    vault: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
    by: Annotated[str, Field(max_length=200)]
    at: datetime
    signing: Annotated[str, Field(max_length=200)]
    """The office's `ssh-ed25519 ...`, which signed the packet."""


class PieceHead(Frozen):
    """The content of `piece.json`, in each packet of a handover that takes several.

    `size` and `sha256` are those of the whole database.
    """

    format: Literal[1] = 1
    piece: Annotated[int, Field(ge=1)]
    pieces: Annotated[int, Field(ge=2, le=10_000)]
    size: Annotated[int, Field(ge=1)]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


@dataclass(frozen=True)
class Piece:
    """An opened packet of a handover: its part of the database, still encrypted, and its place."""

    head: HandoverHead
    people: PeopleFile
    database: bytes = field(repr=False)
    place: PieceHead | None
    """None where one packet holds all."""
    sha256: str
    """Of `database`, in hex."""
    manifest_sha256: str
    previous: str

    @property
    def number(self) -> int:
        """Which one it is, from 1."""
        return self.place.piece if self.place else 1

    @property
    def pieces(self) -> int:
        """How many there are."""
        return self.place.pieces if self.place else 1


def new_code() -> str:
    """A code that opens one handover: 14 groups of 4 characters, as on a recovery sheet."""
    return encode(secrets.token_bytes(SECRET_BYTES))


def build_handover(
    head: HandoverHead,
    people: bytes,
    database: bytes,
    *,
    office: OwnOffice,
    packet: PacketId,
    epoch: int,
    code: str,
    place: PieceHead | None = None,
    previous: str = "",
) -> SealedPacket:
    """The packet, or the one at `place` whose manifest follows `previous`.

    Nobody counts its number, since its vault is its sender and its recipient. Raises
    `PACKET_TOO_LARGE` for more than 288 MB of a database: that goes in pieces.
    """
    heading = Heading(
        realm=head.realm,
        kind=PacketKind.HANDOVER,
        packet=packet,
        sender=office.id,
        created=head.at,
        epoch=epoch,
        number=place.piece if place else 1,
        previous=previous,
        purpose="handover",
    )
    parts = {HEAD: canonical.encode_model(head), DATABASE: database, PEOPLE: people}
    if place is not None:
        parts[PIECE] = canonical.encode_model(place)
    return build(heading, parts, signing_key=office.signing_key, passphrase=_passphrase(code))


def open_handover(data: bytes, code: str) -> Piece:
    """The vault in `data`, or the piece of it.

    Raises `HANDOVER_CODE` for a code that opens it not, `PACKET_DAMAGED`, `SIGNATURE_INVALID`, and
    as `open_packet`.
    """
    words = _passphrase(code)
    try:
        opened = open_packet(data, (), passphrase=words, max_bytes=MAX_KIT)
    except PostDeskError as error:
        if error.code is Code.WRONG_PASSPHRASE:
            raise PostDeskError(Code.HANDOVER_CODE) from None
        raise
    head, people, place = _checked(opened)
    check_signature(opened, head.signing)
    return Piece(
        head=head,
        people=people,
        database=opened.parts[DATABASE],
        place=place,
        sha256=next(part.sha256 for part in opened.manifest.parts if part.name == DATABASE),
        manifest_sha256=opened.manifest_sha256,
        previous=opened.manifest.previous,
    )


def _passphrase(code: str) -> str:
    """A code as it is printed, however it was typed. Raises `HANDOVER_CODE`."""
    try:
        return encode(decode(code))
    except PostDeskError:
        raise PostDeskError(Code.HANDOVER_CODE) from None


def _checked(opened: OpenedPacket) -> tuple[HandoverHead, PeopleFile, PieceHead | None]:
    """Head, people and place, if all speak of one vault. Raises `PACKET_DAMAGED`."""
    manifest = opened.manifest
    parts = set(opened.parts) - {PIECE}
    if manifest.kind is not PacketKind.HANDOVER or parts != {HEAD, DATABASE, PEOPLE}:
        raise PostDeskError(Code.PACKET_DAMAGED, reason="not_a_handover")
    head = canonical.read_model(opened.parts[HEAD], HandoverHead)
    try:
        people = PeopleFile.model_validate_json(opened.parts[PEOPLE])
    except ValidationError:
        raise PostDeskError(Code.PACKET_DAMAGED, reason="people") from None
    if (head.office, head.realm) != (manifest.sender, manifest.realm):
        raise PostDeskError(Code.PACKET_DAMAGED, reason="other_sender")
    if (people.vault, people.workspace, people.realm) != (head.vault, head.workspace, head.realm):
        raise PostDeskError(Code.PACKET_DAMAGED, reason="other_vault")
    place = canonical.read_model(opened.parts[PIECE], PieceHead) if PIECE in opened.parts else None
    number, pieces = (place.piece, place.pieces) if place else (1, 1)
    if manifest.number != number or number > pieces:
        raise PostDeskError(Code.PACKET_DAMAGED, reason="piece")
    return head, people, place
