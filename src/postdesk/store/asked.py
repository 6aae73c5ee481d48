"""What people ask for by their code, at any desk: written down with a day, answered, done."""

from datetime import timedelta

from postdesk.errors import Code, PostDeskError
from postdesk.forms.digits import plain
from postdesk.model.case_codes import mended_code
from postdesk.model.ids import CaseCode, RequestId
from postdesk.model.requests import RefusedBecause, Request, RequestKind, RequestState
from postdesk.model.roles import Right, may, require
from postdesk.store.code_series import code_numbered
from postdesk.store.people import People
from postdesk.store.requests import Requests
from postdesk.store.sealed import Sealed
from postdesk.store.vault import Vault

_WORDS = "complaint"


def read_code(vault: Vault, typed: str, prefix: str = "") -> CaseCode:
    """The code that was typed, in any script and case; a bare number is one of `prefix`'s own.

    Raises `CODE_MISTYPED` where its check character says so.
    """
    text = "".join(plain(typed).upper().split())
    if prefix and text.isdecimal():
        return code_numbered(vault, prefix, int(text))
    code = mended_code(text)
    if code is None:
        raise PostDeskError(Code.CODE_MISTYPED)
    return code


def record_request(
    vault: Vault, code: CaseCode, kind: RequestKind, days: int, words: str = ""
) -> Request:
    """Write a request down, to be answered within `days`.

    A request of the same kind that is open already is returned instead, but for complaints: each is
    its own. `words` are a complaint's; only those who answer complaints can read them.
    """
    require(vault.person.role, Right.ANSWER_REQUESTS)
    open_ones = (one for one in Requests(vault).of(code) if one.state is RequestState.OPEN)
    known = next((one for one in open_ones if one.kind is kind), None)
    if known is not None and kind is not RequestKind.COMPLAINT:
        return known
    now = vault.clock()
    request = Request(
        id=RequestId(vault.new_id()),
        code=code,
        kind=kind,
        asked_at=now,
        due_at=now + timedelta(days=days),
        taken_by=vault.person.id,
    )
    with vault.writing():
        Requests(vault).add(request)
        if words:
            Sealed(vault).put(_record(request), _WORDS, words.encode(), _who_answers(vault))
    return request


def take_request(vault: Vault, request: Request, words: str = "") -> None:
    """Keep a request that another office passed on to us; `words` as for `record_request`.

    One whose id is here already stays as it is.
    """
    if any(one.id == request.id for one in Requests(vault).of(request.code)):
        return
    with vault.writing():
        Requests(vault).add(request)
        if words:
            Sealed(vault).put(_record(request), _WORDS, words.encode(), _who_answers(vault))


def complaint_words(vault: Vault, request: Request) -> str:
    """What a complaint says; empty if nothing was written. Raises `SEALED_PART` for others."""
    if not Sealed(vault).parts(_record(request)):
        return ""
    return Sealed(vault).get(_record(request), _WORDS).decode()


def finish_request(
    vault: Vault, request: Request, refused: RefusedBecause | None = None
) -> Request:
    """Note that a request was answered, or why it cannot be met. Its words are destroyed with it.

    Raises `NOT_PERMITTED` for a complaint unless the role answers those, `WRONG_USE` for one that
    was answered already.
    """
    require(vault.person.role, Right.ANSWER_REQUESTS)
    if Requests(vault).get(request.id).kind is RequestKind.COMPLAINT:
        require(vault.person.role, Right.ANSWER_COMPLAINTS)
    return close_request(vault, request, refused)


def close_request(vault: Vault, request: Request, refused: RefusedBecause | None) -> Request:
    """End a request that another office answered; its words are destroyed with it.

    Raises `WRONG_USE` for one that was answered already.
    """
    stored = Requests(vault).get(request.id)
    if stored.state is not RequestState.OPEN:
        raise PostDeskError(Code.WRONG_USE)
    ended = stored.model_copy(
        update={
            "state": RequestState.REFUSED if refused else RequestState.DONE,
            "ended_at": vault.clock(),
            "ended_by": vault.person.id,
            "refused": refused,
        }
    )
    with vault.writing():
        Requests(vault).update(ended)
        Sealed(vault).drop(_record(request))
    return ended


def _who_answers(vault: Vault) -> tuple[str, ...]:
    """Who can read a complaint; whoever writes it down, where nobody's role answers them."""
    everybody = People(vault).listed()
    found = [one.public for one in everybody if may(one.role, Right.ANSWER_COMPLAINTS)]
    return tuple(found) or (vault.person.public,)


def _record(request: Request) -> str:
    return f"request {request.id}"
