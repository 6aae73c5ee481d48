"""What a person may ask for by the code on the slip: written down with a day, answered, done."""

from dataclasses import dataclass

from postdesk.desk.consents import withdrawn_everywhere
from postdesk.desk.corresponding import answer_question
from postdesk.desk.post import Post
from postdesk.desk.withdrawing import sent_about, withdraw_referrals, withdraw_sent
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, OfficeId, RecipientId
from postdesk.model.interviews import Interview
from postdesk.model.keeping import WITHDRAWN
from postdesk.model.referrals import ReferralState
from postdesk.model.requests import RefusedBecause, Request, RequestKind, TakenBack
from postdesk.model.roles import Right, require
from postdesk.packet.messages import Ended
from postdesk.store.asked import finish_request, record_request
from postdesk.store.erasure import Erasure, Tombstone
from postdesk.store.ledger import OutPacket
from postdesk.store.messages import Messages
from postdesk.store.retention import Retention
from postdesk.store.unseen import Unseen


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
    """Write a request down as `store.asked.record_request`, with the day that the kit gives."""
    return record_request(post.vault, code, kind, post.kit.retention.answer_requests, words)


def passed_on_by(post: Post, request: Request) -> OfficeId | None:
    """The office that passed a request on to us and is told of its end, or None."""
    message = Messages(post.vault).get(request.id)
    return message.office if message is not None and message.body.request else None


def finish(
    post: Post, request: Request, refused: RefusedBecause | None = None, text: str = ""
) -> Request:
    """Note that a request was answered as `store.asked.finish_request`; who passed it on is told.

    `text` is what that office reads, the code if empty. Raises `RECIPIENT_WITHOUT_KEY` while it has
    none: then the request stays open.
    """
    with post.vault.writing():
        ended = finish_request(post.vault, request, refused)
        if passed_on_by(post, request) is not None:
            answer_question(post, request.id, text or request.code, Ended(refused=refused))
    return ended


def take_back(post: Post, request: Request, text: str = "") -> TakenBack:
    """Withdraw what was passed on about the request's code and erase what is kept of it.

    `text` as for `finish`.

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
        finish(post, request, text=text)
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
