"""What a person may ask an office for by the code on the slip: its part, and the post told."""

from dataclasses import dataclass
from datetime import datetime

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, OfficeId
from postdesk.model.keeping import WITHDRAWN
from postdesk.model.requests import Request, RequestKind, RequestState, TakenBack
from postdesk.model.roles import Right, require
from postdesk.regional.corresponding import ask
from postdesk.regional.sending import keys_of
from postdesk.store.asked import close_request, finish_request
from postdesk.store.audit import Audit
from postdesk.store.cases import Cases, RegisteredCase
from postdesk.store.erasure import Erasure, Tombstone
from postdesk.store.messages import MessageBody, Messages, StoredMessage, Way
from postdesk.store.requests import Requests
from postdesk.store.vault import Vault


@dataclass(frozen=True)
class FoundCases:
    """What an office holds of a code: its cases, newest first, or the stone of what was erased."""

    code: CaseCode
    cases: tuple[RegisteredCase, ...]
    held: bool
    tombstone: Tombstone | None

    @property
    def posts(self) -> tuple[OfficeId, ...]:
        """Who sent them, each once."""
        return tuple(dict.fromkeys(case.sender for case in self.cases))


def find(vault: Vault, code: CaseCode) -> FoundCases:
    """What is held of a code; reading it is noted."""
    require(vault.person.role, Right.ANSWER_REQUESTS)
    cases, erasure = Cases(vault).with_code(code), Erasure(vault)
    if cases:
        Audit(vault).note_read(code, "case")
    return FoundCases(
        code=code,
        cases=cases,
        held=erasure.is_held(code),
        tombstone=None if cases else erasure.tombstone_of(code),
    )


def pass_on(vault: Vault, request: Request, text: str, words: str = "") -> tuple[OfficeId, ...]:
    """Seal a person's request to each post that sent a case; those told.

    There it is a request with the same day, and what the post answers closes it here too. `words`
    are a complaint's, which only the post's supervisors read.
    Raises `WRONG_USE` if nothing of the code is here, `RECIPIENT_WITHOUT_KEY` if none has a key.
    """
    require(vault.person.role, Right.ANSWER_REQUESTS)
    found = find(vault, request.code)
    if not found.cases:
        raise PostDeskError(Code.WRONG_USE, why="no_case")
    with vault.writing():
        told, waiting = _tell(vault, found, request, text, words)
        if not told:
            raise PostDeskError(Code.RECIPIENT_WITHOUT_KEY, recipient=waiting[0])
    return told


def passed_on_at(vault: Vault, request: Request) -> datetime | None:
    """When a post was last asked for this very request, or None."""
    return max((message.at for message in _passed_on(vault, request)), default=None)


def close_answered(vault: Vault, asked: StoredMessage) -> None:
    """A post ended what `asked` passed on: once all did, the request is closed here too.

    It counts as refused where no post could meet it, for the reason of the last one.
    """
    known = [one for one in Requests(vault).of(asked.body.code) if one.id == asked.body.request]
    if not known or known[0].state is not RequestState.OPEN:
        return
    ended: list[MessageBody] = []
    for question in _passed_on(vault, known[0]):
        said = [one.body for one in Messages(vault).answers(question.id) if one.body.ended]
        if not said:
            return
        ended.append(said[-1])
    met = any(one.refused is None for one in ended)
    close_request(vault, known[0], None if met or not ended else ended[-1].refused)


def _passed_on(vault: Vault, request: Request) -> tuple[StoredMessage, ...]:
    """What was sealed to posts about this very request."""
    return tuple(
        message
        for case in Cases(vault).with_code(request.code)
        for message in Messages(vault).about(case.packet)
        if message.way is Way.OUT and message.body.request == request.id
    )


def take_back(vault: Vault, request: Request, text: str) -> TakenBack:
    """Erase all cases of the request's code, and seal `text` to each post that sent one.

    Where a post has no key it is to be called, and the request stays open until somebody did.
    Raises `WRONG_USE` while it is on hold: tell the person, and refuse the request for that reason.
    """
    require(vault.person.role, Right.ANSWER_REQUESTS)
    found = find(vault, request.code)
    if found.held or request.kind is not RequestKind.ERASURE:
        raise PostDeskError(Code.WRONG_USE)
    if not found.cases:
        return TakenBack(erased=False, told=(), to_call=(), waiting=())
    with vault.writing():
        Erasure(vault).remove_case(request.code, WITHDRAWN)
        told, waiting = _tell(vault, found, request, text)
        if not waiting:
            finish_request(vault, request)
    Erasure(vault).wipe()
    return TakenBack(erased=True, told=told, to_call=(), waiting=waiting)


def _tell(
    vault: Vault, found: FoundCases, request: Request, text: str, words: str = ""
) -> tuple[tuple[OfficeId, ...], tuple[OfficeId, ...]]:
    """The posts that were told, and those that have no key now."""
    told, waiting = [], []
    for post in found.posts:
        if keys_of(vault, post) is None:
            waiting.append(post)
            continue
        case = next(case for case in found.cases if case.sender == post)
        ask(vault, case, text, request, words)
        told.append(post)
    return tuple(told), tuple(waiting)
