"""Messages as both sides keep them: what came in a packet, and what went out in one."""

from datetime import datetime

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId, OfficeId, PacketId, RequestId
from postdesk.model.packets import Manifest
from postdesk.packet.messages import Answered, Bulletin, Question
from postdesk.store.messages import MessageBody, MessageKind, StoredMessage, Way

MOST_TEXT = 2_000
"""Characters of a question, an answer, or a bulletin in one language."""


def checked(text: str) -> str:
    """A text as it may be sealed, without blanks around it.

    Raises `WRONG_USE` for an empty one or one above 2,000 characters.
    """
    text = text.strip()
    if not 0 < len(text) <= MOST_TEXT:
        raise PostDeskError(Code.WRONG_USE, why="message_length", most=MOST_TEXT)
    return text


def question_message(
    said: Question,
    way: Way,
    office: OfficeId,
    packet: PacketId,
    interview: InterviewId = InterviewId(""),  # noqa: B008 - a plain text
    *,
    request: RequestId = RequestId(""),  # noqa: B008 - a plain text
) -> StoredMessage:
    """A question that came from `office`, or that we asked it, about our own `request` if any."""
    return StoredMessage(
        id=said.id,
        way=way,
        what=MessageKind.QUESTION,
        office=office,
        packet=packet,
        about=said.packet,
        interview=interview,
        at=said.asked_at,
        body=MessageBody(code=said.code, text=said.text, request=request),
    )


def answer_message(
    said: Answered, question: StoredMessage, way: Way, packet: PacketId
) -> StoredMessage:
    """The answer to `question`, kept under the id of its packet."""
    ended, refused = said.ended is not None, said.ended.refused if said.ended else None
    return StoredMessage(
        id=packet,
        way=way,
        what=MessageKind.ANSWER,
        office=question.office,
        packet=packet,
        about=question.about,
        interview=question.interview,
        question=question.id,
        at=said.answered_at,
        body=MessageBody(code=said.code, text=said.text, ended=ended, refused=refused),
    )


def bulletin_message(said: Bulletin, manifest: Manifest) -> StoredMessage:
    """A bulletin that came."""
    return StoredMessage(
        id=manifest.packet,
        way=Way.IN,
        what=MessageKind.BULLETIN,
        office=manifest.sender,
        packet=manifest.packet,
        at=said.published_at,
        body=MessageBody(titles=said.titles, paragraphs=said.paragraphs, until=said.until),
    )


def own_bulletin(
    said: Bulletin, ident: str, offices: tuple[OfficeId, ...], at: datetime
) -> StoredMessage:
    """A bulletin of ours, and whom it was sealed for."""
    return StoredMessage(
        id=ident,
        way=Way.OUT,
        what=MessageKind.BULLETIN,
        office=OfficeId(""),
        packet=PacketId(""),
        at=at,
        body=MessageBody(
            titles=said.titles, paragraphs=said.paragraphs, until=said.until, offices=offices
        ),
    )
