"""Messages between offices: questions about cases, their answers, and bulletins."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen, Texts
from postdesk.model.ids import CaseCode, InterviewId, OfficeId, PacketId, RequestId
from postdesk.model.requests import RefusedBecause
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_readable_body, sealed_to_of, to_body
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Row, Session, Value

_COLUMNS = "id, way, what, office, packet, about, interview, question, at, read_at, body"
_MOST = 200


class Way(StrEnum):
    """Whether somebody wrote to us or we wrote."""

    IN = "in"
    OUT = "out"


class MessageKind(StrEnum):
    """What a message is."""

    QUESTION = "question"
    ANSWER = "answer"
    BULLETIN = "bulletin"


class MessageBody(Frozen):
    """What a message says; a question and its answer have one text, as it was written."""

    code: CaseCode = CaseCode("")
    text: str = ""
    titles: Texts = Texts({})
    paragraphs: tuple[Texts, ...] = ()
    until: datetime | None = None
    offices: tuple[OfficeId, ...] = ()
    """Whom our own bulletin was sealed for."""
    request: RequestId = RequestId("")
    """Our own request of a person that a question is about."""
    ended: bool = False
    """Whether an answer ends the request, `refused` why it was not met."""
    refused: RefusedBecause | None = None


class StoredMessage(Frozen):
    """One message; `about` is the referral's packet, `question` the id of what is answered."""

    id: str
    way: Way
    what: MessageKind
    office: OfficeId
    """Who wrote to us, or for whom we wrote; empty for our own bulletin."""
    packet: PacketId
    """The packet that carries it; empty for our own bulletin, which goes in several."""
    about: PacketId = PacketId("")
    interview: InterviewId = InterviewId("")
    question: str = ""
    at: datetime
    read_at: datetime | None = None
    body: MessageBody

    @property
    def unread(self) -> bool:
        """Whether it came and nobody has opened it."""
        return self.way is Way.IN and self.read_at is None


class Messages:
    """The messages of one vault; those about a sealed interview are sealed as it is."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, message: StoredMessage) -> None:
        """Keep a message; the same id twice is kept once."""
        session = self._session
        sealed_to = sealed_to_of(session, message.interview) if message.interview else ()
        with session.writing():
            session.run(
                f"INSERT OR IGNORE INTO messages ({_COLUMNS}) "  # noqa: S608 - own texts
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    message.id,
                    message.way,
                    message.what,
                    message.office,
                    message.packet,
                    message.about,
                    message.interview,
                    message.question,
                    stored(message.at),
                    stored(message.read_at) if message.read_at else "",
                    to_body(message.body, sealed_to),
                ),
            )
            Audit(session).append(AuditKind.WRITTEN, message.id, f"message {message.what}")

    def get(self, message: str) -> StoredMessage | None:
        """A message that is open to us, or None."""
        found = self._found("id = ?", (message,))
        return found[0] if found else None

    def listed(self) -> tuple[StoredMessage, ...]:
        """The newest 200 that are open to us, the newest first."""
        return self._found("1", (), "at DESC, id DESC")[:_MOST]

    def unread(self) -> int:
        """How many came, are open to us, and were opened by nobody."""
        return len(self._found("way = ? AND read_at = ''", (Way.IN,)))

    def about(self, packet: PacketId) -> tuple[StoredMessage, ...]:
        """Questions and answers about what a packet brought, oldest first."""
        return self._found("about = ?", (packet,))

    def of_interview(self, interview: InterviewId) -> tuple[StoredMessage, ...]:
        """Questions and answers about an interview, oldest first."""
        return self._found("interview = ?", (interview,))

    def answers(self, question: str) -> tuple[StoredMessage, ...]:
        """What was answered to a question, oldest first."""
        return self._found("question = ?", (question,))

    def answers_sent(self, interview: InterviewId) -> tuple[PacketId, ...]:
        """The packets of our own answers about an interview, also one that is sealed to others."""
        rows = self._session.rows(
            "SELECT packet FROM messages WHERE interview = ? AND interview <> '' AND way = ? "
            "ORDER BY at, id",
            (interview, Way.OUT),
        )
        return tuple(PacketId(row[0]) for row in rows)

    def questions_sent(self, packet: PacketId) -> tuple[PacketId, ...]:
        """The packets of our own questions about what a packet brought."""
        rows = self._session.rows(
            "SELECT packet FROM messages WHERE about = ? AND about <> '' AND way = ? "
            "ORDER BY at, id",
            (packet, Way.OUT),
        )
        return tuple(PacketId(row[0]) for row in rows)

    def open_questions(self) -> frozenset[InterviewId]:
        """The interviews that somebody asked about and nobody has answered for."""
        rows = self._session.rows(
            "SELECT DISTINCT interview FROM messages WHERE way = ? AND what = ? AND id NOT IN "
            "(SELECT question FROM messages WHERE question <> '')",
            (Way.IN, MessageKind.QUESTION),
        )
        return frozenset(InterviewId(row[0]) for row in rows)

    def mark_read(self, message: str) -> None:
        """Somebody opened it."""
        with self._session.writing():
            self._session.run(
                "UPDATE messages SET read_at = ? WHERE id = ? AND read_at = ''",
                (stored(self._session.clock()), message),
            )
            Audit(self._session).note_read(message, "message")

    def _found(
        self, condition: str, values: Sequence[Value], order: str = "at, id"
    ) -> tuple[StoredMessage, ...]:
        rows = self._session.rows(
            f"SELECT {_COLUMNS} FROM messages WHERE {condition} ORDER BY {order}",  # noqa: S608
            values,
        )
        found = (_message(row, self._session.identity) for row in rows)
        return tuple(one for one in found if one is not None)


def _message(row: Row, identity: str) -> StoredMessage | None:
    ident, way, what, office, packet, about, interview, question, at, read_at, body = row
    said = from_readable_body(MessageBody, body, identity)
    if said is None:
        return None
    return StoredMessage(
        id=ident,
        way=Way(way),
        what=MessageKind(what),
        office=office,
        packet=packet,
        about=about,
        interview=interview,
        question=question,
        at=read_moment(at),
        read_at=read_moment(read_at) if read_at else None,
        body=said,
    )
