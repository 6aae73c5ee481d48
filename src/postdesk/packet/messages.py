"""What offices say to each other about a case: question, answer, withdrawal, bulletin."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, RootModel

from postdesk.model.base import Frozen, Texts
from postdesk.model.ids import CaseCode, PacketId
from postdesk.model.requests import RefusedBecause, RequestKind
from postdesk.packet import canonical

PART = "message.json"
_MAX_TEXT = 10_000

_Words = Annotated[str, Field(max_length=_MAX_TEXT)]


class WithdrawnBecause(StrEnum):
    """Why a referral is taken back; the recipient erases either way."""

    CONSENT_WITHDRAWN = "consent_withdrawn"
    SENT_IN_ERROR = "sent_in_error"
    WRONG_RECIPIENT = "wrong_recipient"
    RETENTION_ENDED = "retention_ended"


class AskedFor(Frozen):
    """A person asked the office for this by their code; the post answers for its part by a day.

    `words` are a complaint's, for the post's supervisors alone; others stand in the text.
    """

    kind: RequestKind
    due_at: datetime
    words: _Words = ""


class Ended(Frozen):
    """The post answered the person's request, or says why it cannot be met."""

    refused: RefusedBecause | None = None


class Question(Frozen):
    """A recipient asks the post about a case; `id` is what the answer names."""

    what: Literal["question"] = "question"
    id: PacketId
    packet: PacketId
    """The referral's packet."""
    code: CaseCode
    text: _Words
    asked_at: datetime
    request: AskedFor | None = None


class Answered(Frozen):
    """The post's answer to a question."""

    what: Literal["answered"] = "answered"
    question: PacketId
    code: CaseCode
    text: _Words
    answered_at: datetime
    ended: Ended | None = None


class Withdrawal(Frozen):
    """A referral is taken back; its place at the recipient becomes a tombstone."""

    what: Literal["withdrawal"] = "withdrawal"
    packet: PacketId
    manifest_sha256: str
    """Of the referral's manifest, so that only its sender's own packet is withdrawn."""
    code: CaseCode
    because: WithdrawnBecause
    at: datetime


class Bulletin(Frozen):
    """News for posts without any person in it."""

    what: Literal["bulletin"] = "bulletin"
    titles: Texts
    paragraphs: tuple[Texts, ...]
    published_at: datetime
    until: datetime | None = None


class Message(
    RootModel[Annotated[Question | Answered | Withdrawal | Bulletin, Field(discriminator="what")]]
):
    """The content of `message.json`; `root` is one of the four."""


Said = Question | Answered | Withdrawal | Bulletin


class Tombstone(Frozen):
    """What a recipient keeps of a withdrawn referral: that it was, not what it said."""

    packet: PacketId
    code: CaseCode
    because: WithdrawnBecause
    withdrawn_at: datetime
    erased_at: datetime


def message_parts(said: Said) -> Mapping[str, bytes]:
    """The parts of a packet of kind `message`."""
    return {PART: canonical.encode_model(Message(said))}


def read_message(parts: Mapping[str, bytes]) -> Said:
    """What a packet of kind `message` says. Raises `PACKET_DAMAGED`."""
    return canonical.read_model(parts[PART], Message).root


def tombstone(withdrawal: Withdrawal, erased_at: datetime) -> Tombstone:
    """What stays after the recipient has erased the referral."""
    return Tombstone(
        packet=withdrawal.packet,
        code=withdrawal.code,
        because=withdrawal.because,
        withdrawn_at=withdrawal.at,
        erased_at=erased_at,
    )
