"""A whole vault as a packet: sealed under a code, signed by its office, found on a stick."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
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
    is_under_passphrase,
    open_packet,
)
from postdesk.packet.media import find_packets, read_packet
from postdesk.progress import Progress, silent
from postdesk.store.office import OwnOffice
from postdesk.store.people_file import PeopleFile

HEAD, DATABASE, PEOPLE = "handover.json", "vault.db", "vault.json"


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


@dataclass(frozen=True)
class Handover:
    """An opened handover: its head, who opens the vault, and the database, still encrypted."""

    head: HandoverHead
    people: PeopleFile
    database: bytes = field(repr=False)


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
) -> SealedPacket:
    """The packet; nobody counts its number, since its vault is its sender and its recipient.

    Raises `PACKET_TOO_LARGE` for a vault beyond 288 MB, which only a backup carries.
    """
    heading = Heading(
        realm=head.realm,
        kind=PacketKind.HANDOVER,
        packet=packet,
        sender=office.id,
        created=head.at,
        epoch=epoch,
        number=1,
        purpose="handover",
    )
    parts = {HEAD: canonical.encode_model(head), DATABASE: database, PEOPLE: people}
    return build(heading, parts, signing_key=office.signing_key, passphrase=_passphrase(code))


def open_handover(data: bytes, code: str) -> Handover:
    """The vault in `data`.

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
    head, people = _checked(opened)
    check_signature(opened, head.signing)
    return Handover(head, people, opened.parts[DATABASE])


def find_handover(folder: Path, code: str, progress: Progress = silent) -> Handover | None:
    """The newest handover in `folder` that `code` opens; None if none lies there at all.

    Raises `HANDOVER_CODE` if some do and it opens none, else as `open_handover` and `find_packets`.
    """
    _passphrase(code)
    found = tuple(_under_codes(folder))
    opened: list[Handover] = []
    failure: PostDeskError | None = None
    for count, data in enumerate(found):
        progress(count, len(found))
        try:
            opened.append(open_handover(data, code))
        except PostDeskError as error:
            if failure is None or error.code is not Code.HANDOVER_CODE:
                failure = error
    if not opened and failure is not None:
        raise failure
    return max(opened, key=lambda one: one.head.at, default=None)


def _under_codes(folder: Path) -> Iterator[bytes]:
    for found in find_packets(folder):
        data = read_packet(found.path)
        if is_under_passphrase(data):
            yield data


def _passphrase(code: str) -> str:
    """A code as it is printed, however it was typed. Raises `HANDOVER_CODE`."""
    try:
        return encode(decode(code))
    except PostDeskError:
        raise PostDeskError(Code.HANDOVER_CODE) from None


def _checked(opened: OpenedPacket) -> tuple[HandoverHead, PeopleFile]:
    """Head and people, if all three speak of one vault. Raises `PACKET_DAMAGED`."""
    manifest = opened.manifest
    if manifest.kind is not PacketKind.HANDOVER or set(opened.parts) != {HEAD, DATABASE, PEOPLE}:
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
    return head, people
