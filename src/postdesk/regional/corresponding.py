"""Messages of a regional office or an agency: a question to a post, a bulletin to all posts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts
from postdesk.model.ids import OfficeId, PacketId, RequestId
from postdesk.model.offices import OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.model.requests import Request
from postdesk.model.roles import Right, require
from postdesk.packet.codec import SealedPacket
from postdesk.packet.correspondence import checked, own_bulletin, question_message
from postdesk.packet.messages import AskedFor, Bulletin, Question, message_parts
from postdesk.regional.office import directory_in_use, office_settings
from postdesk.regional.sending import keys_of, seal_to
from postdesk.store.cases import RegisteredCase
from postdesk.store.messages import Messages, Way
from postdesk.store.vault import Vault


@dataclass(frozen=True)
class Published:
    """Which posts a bulletin was sealed for, and which have no key that is valid now."""

    sealed: tuple[OfficeId, ...]
    without_key: tuple[OfficeId, ...]


def ask(
    vault: Vault, case: RegisteredCase, text: str, request: Request | None = None, words: str = ""
) -> SealedPacket:
    """Seal a question about a case to the post that sent it, or a person's `request` about it.

    `words` are a complaint's: they stand in no message, the post keeps them for its supervisors.
    Raises `RECIPIENT_WITHOUT_KEY`, `WRONG_USE` for an empty text or one that is too long.
    """
    require(vault.person.role, Right.EXCHANGE)
    keys = keys_of(vault, case.sender)
    if keys is None:
        raise PostDeskError(Code.RECIPIENT_WITHOUT_KEY, recipient=case.sender)
    said = Question(
        id=PacketId(vault.new_id()),
        packet=case.packet,
        code=case.share.code,
        text=checked(text),
        asked_at=vault.clock(),
        request=_asked_for(request, words) if request is not None else None,
    )
    with vault.writing():
        packet = seal_to(
            vault,
            case.sender,
            keys,
            PacketKind.MESSAGE,
            message_parts(said),
            purpose="question",
            code=said.code,
        )
        sealed = packet.manifest.packet
        own = request.id if request is not None else RequestId("")
        Messages(vault).add(question_message(said, Way.OUT, case.sender, sealed, request=own))
    return packet


def _asked_for(request: Request, words: str) -> AskedFor:
    return AskedFor(kind=request.kind, due_at=request.due_at, words=words)


def publish_bulletin(
    vault: Vault,
    titles: Mapping[str, str],
    texts: Mapping[str, str],
    ends_in: timedelta | None = None,
) -> Published:
    """Seal a bulletin to every post of the directory that has a key; both by language.

    A language counts if it has a title and a text; the bulletin counts for `ends_in`, else until
    another word. Raises `WRONG_USE` without any, for a text that is too long, and at an agency,
    which publishes nothing; `RECIPIENT_WITHOUT_KEY` if no post has a key: then nothing was sealed.
    """
    require(vault.person.role, Right.PUBLISH_BULLETINS)
    if office_settings(vault).agency:
        raise PostDeskError(Code.WRONG_USE, why="agency")
    whole = [tag for tag in titles if titles[tag].strip() and texts.get(tag, "").strip()]
    if not whole:
        raise PostDeskError(Code.WRONG_USE, why="message_length")
    now = vault.clock()
    said = Bulletin(
        titles=Texts({tag: checked(titles[tag]) for tag in whole}),
        paragraphs=(Texts({tag: checked(texts[tag]) for tag in whole}),),
        published_at=now,
        until=None if ends_in is None else now + ends_in,
    )
    sealed: list[OfficeId] = []
    without: list[OfficeId] = []
    with vault.writing():
        for post in _posts(vault):
            (sealed if _sealed(vault, post, said) else without).append(post)
        if not sealed:
            raise PostDeskError(Code.RECIPIENT_WITHOUT_KEY)
        message = own_bulletin(said, vault.new_id(), tuple(sealed), said.published_at)
        Messages(vault).add(message)
    return Published(tuple(sealed), tuple(without))


def _posts(vault: Vault) -> tuple[OfficeId, ...]:
    offices = directory_in_use(vault).offices
    return tuple(office.id for office in offices if office.kind is OfficeKind.POST)


def _sealed(vault: Vault, post: OfficeId, said: Bulletin) -> bool:
    keys = keys_of(vault, post)
    if keys is None:
        return False
    parts = message_parts(said)
    seal_to(vault, post, keys, PacketKind.MESSAGE, parts, purpose="bulletin")
    return True
