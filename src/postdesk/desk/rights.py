"""What a person may ask for by the code on the slip: written down with a day, answered, done."""

from dataclasses import dataclass
from datetime import timedelta

from postdesk.desk.consents import withdrawn_everywhere
from postdesk.desk.post import Post
from postdesk.desk.withdrawing import sent_about, withdraw_referrals, withdraw_sent
from postdesk.errors import Code, PostDeskError
from postdesk.forms.digits import plain
from postdesk.model.case_codes import mended_code
from postdesk.model.ids import CaseCode, OfficeId, RecipientId, RequestId
from postdesk.model.interviews import Interview
from postdesk.model.referrals import ReferralState
from postdesk.model.requests import RefusedBecause, Request, RequestKind, RequestState
from postdesk.model.roles import Right, may, require
from postdesk.store.code_series import code_numbered
from postdesk.store.erasure import Erasure, Tombstone
from postdesk.store.ledger import OutPacket
from postdesk.store.people import People
from postdesk.store.requests import Requests
from postdesk.store.retention import Retention
from postdesk.store.sealed import Sealed
from postdesk.store.unseen import Unseen

WITHDRAWN = "withdrawn"
"""Why an interview was erased that its person took back, on its tombstone."""
_WORDS = "complaint"


@dataclass(frozen=True)
class Found:
    """What there is of a code, as far as it is open to us.

    An interview that is sealed to others is not told from one that never was: whoever stands at the
    desk with a code may be the one it is sealed from.
    """

    code: CaseCode
    interview: Interview | None
    held: bool
    tombstone: Tombstone | None
    sent: tuple[OutPacket, ...]

    @property
    def nothing(self) -> bool:
        """Whether nothing of it is open to us."""
        return self.interview is None and self.tombstone is None and not self.sent


@dataclass(frozen=True)
class TakenBack:
    """What became of a person's word to take everything back.

    `told`: offices for which a withdrawal is sealed; `to_call`: those told by voice, to be called
    again; `waiting`: offices that have no key at present, for which the interview stays.
    """

    erased: bool
    told: tuple[OfficeId, ...]
    to_call: tuple[RecipientId, ...]
    waiting: tuple[OfficeId, ...]


def read_code(post: Post, typed: str) -> CaseCode:
    """The code that was typed, in any script and case; a bare number is one of the post's own.

    Raises `CODE_MISTYPED` where its check character says so.
    """
    text = "".join(plain(typed).upper().split())
    if text.isdecimal():
        return code_numbered(post.vault, post.prefix, int(text))
    code = mended_code(text)
    if code is None:
        raise PostDeskError(Code.CODE_MISTYPED)
    return code


def find(post: Post, code: CaseCode) -> Found:
    """What is kept of a code; reading it is noted."""
    require(post.person.role, Right.ANSWER_REQUESTS)
    interview, sealed = _interview(post, code)
    if sealed or code in Unseen(post.vault).codes:
        return Found(code, None, held=False, tombstone=None, sent=())
    return Found(
        code=code,
        interview=interview,
        held=interview is not None and Retention(post.vault).is_held(interview.id),
        tombstone=Erasure(post.vault).tombstone_of(code) if interview is None else None,
        sent=sent_about(post, code),
    )


def record(post: Post, code: CaseCode, kind: RequestKind, words: str = "") -> Request:
    """Write a request down with the day by which it is to be answered.

    A request of the same kind that is open already is returned instead, but for complaints: each is
    its own. `words` are a complaint's; only the supervisors can read them.
    """
    require(post.person.role, Right.ANSWER_REQUESTS)
    open_ones = (one for one in Requests(post.vault).of(code) if one.state is RequestState.OPEN)
    known = next((one for one in open_ones if one.kind is kind), None)
    if known is not None and kind is not RequestKind.COMPLAINT:
        return known
    now = post.clock()
    request = Request(
        id=RequestId(post.new_id()),
        code=code,
        kind=kind,
        asked_at=now,
        due_at=now + timedelta(days=post.kit.retention.answer_requests),
        taken_by=post.person.id,
    )
    with post.vault.writing():
        Requests(post.vault).add(request)
        if words:
            Sealed(post.vault).put(_record(request), _WORDS, words.encode(), _who_answers(post))
    return request


def complaint_words(post: Post, request: Request) -> str:
    """What a complaint says; empty if nothing was written. Raises `SEALED_PART` for others."""
    if not Sealed(post.vault).parts(_record(request)):
        return ""
    return Sealed(post.vault).get(_record(request), _WORDS).decode()


def finish(post: Post, request: Request, refused: RefusedBecause | None = None) -> Request:
    """Note that a request was answered, or why it cannot be met. Its words are destroyed with it.

    Raises `NOT_PERMITTED` for a complaint unless a supervisor answers it, `WRONG_USE` for one that
    was answered already.
    """
    require(post.person.role, Right.ANSWER_REQUESTS)
    answers = may(post.person.role, Right.ANSWER_COMPLAINTS)
    if request.kind is RequestKind.COMPLAINT and not answers:
        raise PostDeskError(Code.NOT_PERMITTED, role=post.person.role.value)
    if Requests(post.vault).get(request.id).state is not RequestState.OPEN:
        raise PostDeskError(Code.WRONG_USE)
    ended = request.model_copy(
        update={
            "state": RequestState.REFUSED if refused else RequestState.DONE,
            "ended_at": post.clock(),
            "ended_by": post.person.id,
            "refused": refused,
        }
    )
    with post.vault.writing():
        Requests(post.vault).update(ended)
        Sealed(post.vault).drop(_record(request))
    return ended


def take_back(post: Post, request: Request) -> TakenBack:
    """Withdraw what was passed on about the request's code and erase what is kept of it.

    Where an office has no key at present the interview stays, taken back, and the request open; so
    it does where nothing is open to us: it may be another's to answer.
    Raises `WRONG_USE` while it is on hold: tell the person, and refuse the request for that reason.
    """
    require(post.person.role, Right.ANSWER_REQUESTS)
    found = find(post, request.code)
    if found.held or request.kind is not RequestKind.ERASURE:
        raise PostDeskError(Code.WRONG_USE)
    if found.nothing:
        return TakenBack(erased=False, told=(), to_call=(), waiting=())
    interview = found.interview
    to_call: tuple[RecipientId, ...] = ()
    if interview is not None and not post.notebook.is_pending(interview.id):
        to_call = _told_by_voice(post, interview)
        withdraw_referrals(post, interview.id)
    told = {one.recipient for one in found.sent}
    _, waiting = withdraw_sent(post, request.code)
    erased = interview is not None and not waiting
    if interview is not None:
        _let_go(post, interview, erase=erased)
    if not waiting:
        finish(post, request)
    return TakenBack(
        erased=erased,
        told=tuple(sorted(told - set(waiting))),
        to_call=to_call,
        waiting=waiting,
    )


def _let_go(post: Post, interview: Interview, *, erase: bool) -> None:
    if post.notebook.is_pending(interview.id):
        post.notebook.destroy(interview.id)
    elif erase:
        Erasure(post.vault).interview(interview.id, WITHDRAWN)
    else:
        post.notebook.save(withdrawn_everywhere(interview, post.clock()))


def _told_by_voice(post: Post, interview: Interview) -> tuple[RecipientId, ...]:
    """Who heard of the person by phone or slip, whom no packet can tell."""
    return tuple(
        dict.fromkeys(
            referral.recipient
            for referral in post.referrals.of(interview.id)
            if referral.packet is None and referral.state is not ReferralState.WITHDRAWN
        )
    )


def _interview(post: Post, code: CaseCode) -> tuple[Interview | None, bool]:
    """The interview of a code wherever it lies, and whether it is sealed to others."""
    for place in (post.notebook.kept, post.notebook.pending.interviews):
        try:
            found = place.find(code)
        except PostDeskError as error:
            if error.code is Code.SEALED_PART:
                return None, True
            raise
        if found is not None:
            return found, False
    return None, False


def _who_answers(post: Post) -> tuple[str, ...]:
    """Who can read a complaint; whoever writes it down, where there is no supervisor at all."""
    everybody = People(post.vault).listed()
    found = [one.public for one in everybody if may(one.role, Right.ANSWER_COMPLAINTS)]
    return tuple(found) or (post.person.public,)


def _record(request: Request) -> str:
    return f"request {request.id}"
