"""How a model lies in a column: canonical JSON, or sealed to the people entitled."""

import json
from collections.abc import Sequence
from typing import TypeVar

from pydantic import ValidationError

from postdesk.crypto.hashing import canonical_json
from postdesk.crypto.sealing import open_sealed, seal
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import InterviewId
from postdesk.store.session import Session

Kept = TypeVar("Kept", bound=Frozen)


def to_body(model: Frozen, sealed_to: Sequence[str] = ()) -> str | bytes:
    """Text for a column; an age file instead if `sealed_to` names recipients (`age1...`)."""
    plain = canonical_json(model.model_dump(mode="json"))
    return seal(plain, sealed_to) if sealed_to else plain.decode("utf-8")


def from_body(kind: type[Kept], body: str | bytes, identity: str) -> Kept:
    """The model of a column.

    Raises `SEALED_PART` if it is sealed and `identity` is not entitled, `RECORD_DAMAGED` if it is
    not what this version writes.
    """
    plain = _opened(body, identity) if isinstance(body, bytes) else body.encode("utf-8")
    try:
        return kind.model_validate_json(plain)
    except ValidationError:
        # pydantic's own message quotes the values
        raise PostDeskError(Code.RECORD_DAMAGED, noun=kind.__name__) from None


def from_open_body(kind: type[Kept], body: str | bytes, identity: str) -> Kept | None:
    """The model of a column, or None if it is sealed to others."""
    try:
        return from_body(kind, body, identity)
    except PostDeskError as error:
        if error.code is Code.SEALED_PART:
            return None
        raise


def from_readable_body(kind: type[Kept], body: str | bytes, identity: str) -> Kept | None:
    """The model of a column, or None if it is sealed to others or damaged: for lists.

    One damaged row must not take a whole list away; `finding_damage` tells of it.
    """
    try:
        return from_open_body(kind, body, identity)
    except PostDeskError as error:
        if error.code is Code.RECORD_DAMAGED:
            return None
        raise


def resealed(body: str | bytes, identity: str, entitled: Sequence[str]) -> bytes | None:
    """A column sealed to `entitled`, or None if it is sealed to others than `identity`."""
    if isinstance(body, str):
        return seal(body.encode("utf-8"), entitled)
    try:
        return seal(_opened(body, identity), entitled)
    except PostDeskError as error:
        if error.code is Code.SEALED_PART:
            return None
        raise


def sealed_to_of(session: Session, interview: InterviewId) -> tuple[str, ...]:
    """The recipients that everything of an interview is sealed to; empty if it is not sealed."""
    row = session.row("SELECT sealed_to FROM interviews WHERE id = ?", (interview,))
    return tuple(json.loads(row[0])) if row else ()


def _opened(body: bytes, identity: str) -> bytes:
    try:
        return open_sealed(body, [identity])
    except PostDeskError as error:
        if error.code is Code.SEAL_NOT_FOR_US:
            raise PostDeskError(Code.SEALED_PART) from None
        raise PostDeskError(Code.RECORD_DAMAGED) from None
