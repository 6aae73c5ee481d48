"""Messages at a post: a question about a referral is answered, bulletins are read."""

from postdesk.desk.post import Post
from postdesk.desk.sending import keys_of, seal_to
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PacketId
from postdesk.model.packets import PacketKind
from postdesk.model.roles import Right, require
from postdesk.packet.codec import SealedPacket
from postdesk.packet.correspondence import answer_message, checked
from postdesk.packet.messages import Answered, Ended, message_parts
from postdesk.store.messages import MessageKind, Messages, Way

_PURPOSE = "answer"


def answer_question(
    post: Post, question: str, text: str, ended: Ended | None = None
) -> SealedPacket:
    """Seal the answer to the office that asked, bound to its question.

    `ended` tells that a person's request which the office passed on was answered here.
    Raises `WRONG_USE` if there is no such question, for an empty text or one that is too long,
    `RECIPIENT_WITHOUT_KEY`.
    """
    require(post.person.role, Right.EXCHANGE)
    messages = Messages(post.vault)
    asked = messages.get(question)
    if asked is None or asked.what is not MessageKind.QUESTION or asked.way is not Way.IN:
        raise PostDeskError(Code.WRONG_USE, why="question_unknown")
    keys = keys_of(post, asked.office)
    if keys is None:
        raise PostDeskError(Code.RECIPIENT_WITHOUT_KEY, recipient=asked.office)
    said = Answered(
        question=PacketId(asked.id),
        code=asked.body.code,
        text=checked(text),
        answered_at=post.clock(),
        ended=ended,
    )
    with post.vault.writing():
        packet = seal_to(
            post,
            asked.office,
            keys,
            PacketKind.MESSAGE,
            message_parts(said),
            code=said.code,
            purpose=_PURPOSE,
        )
        messages.add(answer_message(said, asked, Way.OUT, packet.manifest.packet))
        messages.mark_read(asked.id)
    return packet
