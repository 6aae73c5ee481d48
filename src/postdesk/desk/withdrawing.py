"""Take back what was passed on: a withdrawal is sealed to each office that has or may have it."""

from collections.abc import Sequence

from postdesk.desk.consents import is_taken_back
from postdesk.desk.post import Post
from postdesk.desk.sending import keys_of, seal_to
from postdesk.model.ids import CaseCode, InterviewId, OfficeId, PacketId, RecipientId
from postdesk.model.interviews import InterviewStatus
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import Referral, ReferralState
from postdesk.packet.messages import Withdrawal, WithdrawnBecause, message_parts
from postdesk.store.erasure import Erasure
from postdesk.store.ledger import OutPacket
from postdesk.store.messages import Messages, Way
from postdesk.store.unseen import Unseen
from postdesk.store.waiting_withdrawals import WaitingWithdrawal, WaitingWithdrawals

_PURPOSE = "withdrawal"


def withdraw_referrals(
    post: Post,
    interview: InterviewId,
    recipient: RecipientId | None = None,
    because: WithdrawnBecause = WithdrawnBecause.CONSENT_WITHDRAWN,
) -> tuple[Referral, ...]:
    """The interview's referrals (of one recipient, else all) that are taken back now.

    A packet that still waits for a stick never leaves; the withdrawal goes all the same, since the
    office may hold a copy or miss the number. A referral by phone or slip can only be marked: those
    who were called have to be called again. Where an office has no key at present the
    referral stays as it was, to be withdrawn again later. One transaction a referral.
    """
    found = []
    for referral in post.referrals.of(interview):
        wanted = recipient is None or referral.recipient == recipient
        if wanted and referral.state is not ReferralState.WITHDRAWN:
            with post.vault.writing():
                if _taken_back(post, referral, because):
                    found.append(_marked(post, referral))
    return tuple(found)


def withdraw_waiting(post: Post) -> tuple[CaseCode, ...]:
    """Seal the withdrawals whose office has a key by now; the codes of the cases taken back.

    To be called when a kit may have brought keys: after reading a stick, and at opening a post.
    An interview that was kept only until every recipient is told is erased then, unless it is held;
    one that is sealed to its author goes when they unlock, whoever was there when the key came.
    """
    waiting = WaitingWithdrawals(post.vault)
    found = []
    for one in waiting.listed():
        with post.vault.writing():
            if not _sealed(post, one):
                continue
            waiting.drop(one.packet)
            marked = [_marked(post, referral) for referral in post.referrals.in_packet(one.packet)]
        found.append(one.code)
        _erase_if_taken_back(post, marked)
    with post.vault.writing():
        behind = [_marked(post, referral) for referral in post.referrals.told_by_others()]
    _erase_if_taken_back(post, behind)
    return tuple(found)


def _erase_if_taken_back(post: Post, told: Sequence[Referral]) -> None:
    """Erase the finished interviews of these referrals that were taken back as a whole."""
    for referral in told:
        kept = post.notebook.kept.get(referral.interview)
        closed = kept.status in (InterviewStatus.CLOSED, InterviewStatus.DECIDED)
        if closed and is_taken_back(kept):
            erase_once_told(post, referral.interview)


def all_told(post: Post, interview: InterviewId) -> bool:
    """Whether nobody is left who was passed something on and has not been told."""
    states = {referral.state for referral in post.referrals.of(interview)}
    return states <= {ReferralState.WITHDRAWN}


def erase_once_told(post: Post, interview: InterviewId) -> None:
    """Erase what was taken back once every recipient has been told; what is on hold stays."""
    erasure = Erasure(post.vault)
    if all_told(post, interview) and not erasure.is_held(interview):
        erasure.interview(interview, "withdrawn")


def withdraw_sent(post: Post, code: CaseCode) -> tuple[tuple[OfficeId, ...], tuple[OfficeId, ...]]:
    """Take back, by the ledger alone, what was once sent about a code; its interview may be gone.

    The offices told, and those that cannot be sealed to at present. One transaction a packet.
    """
    told: list[OfficeId] = []
    waiting: list[OfficeId] = []
    for sent in sent_about(post, code):
        with post.vault.writing():
            done = _told(post, sent, code, WithdrawnBecause.CONSENT_WITHDRAWN)
        (told if done else waiting).append(sent.recipient)
    return tuple(dict.fromkeys(told)), tuple(dict.fromkeys(waiting))


def sent_about(post: Post, code: CaseCode) -> tuple[OutPacket, ...]:
    """The referrals sealed about a code and not taken back, oldest first, as far as open to us."""
    return tuple(
        sent
        for sent in Unseen(post.vault).without(post.ledger.outbox())
        if sent.code == code
        and sent.manifest.kind is PacketKind.REFERRAL
        and sent.state is not ReferralState.WITHDRAWN
    )


def _taken_back(post: Post, referral: Referral, because: WithdrawnBecause) -> bool:
    """Whether the recipient will be told, as far as a packet was its way."""
    sent = post.ledger.sent(referral.packet) if referral.packet is not None else None
    return sent is None or _told(post, sent, referral.code, because)


def _told(post: Post, sent: OutPacket, code: CaseCode, because: WithdrawnBecause) -> bool:
    """Seal the withdrawal of one packet, or have it wait for its office's key; whether it counts.

    It counts too where the packet lies on no stick: it never will.
    """
    one = WaitingWithdrawal(
        packet=sent.manifest.packet,
        manifest_sha256=sent.manifest_sha256,
        code=code,
        recipient=sent.recipient,
        because=because,
        asked_at=post.clock(),
    )
    post.ledger.keep_back(_answers_about(post, one.packet))
    if _sealed(post, one):
        WaitingWithdrawals(post.vault).drop(one.packet)
        return True
    WaitingWithdrawals(post.vault).put(one)
    if sent.state is not ReferralState.SEALED:
        return False
    post.ledger.set_state(one.packet, ReferralState.WITHDRAWN)  # it lies on no stick: it never will
    return True


def _answers_about(post: Post, packet: PacketId) -> tuple[PacketId, ...]:
    """What was answered about what a packet brought."""
    messages = Messages(post.vault).about(packet)
    return tuple(one.packet for one in messages if one.way is Way.OUT)


def _sealed(post: Post, one: WaitingWithdrawal) -> bool:
    """Whether the withdrawal could be sealed: the office has a key."""
    keys = keys_of(post, one.recipient)
    if keys is None:
        return False
    said = Withdrawal(
        packet=one.packet,
        manifest_sha256=one.manifest_sha256,
        code=one.code,
        because=WithdrawnBecause(one.because),
        at=one.asked_at,
    )
    parts = message_parts(said)
    # before it is sealed, so that the withdrawal itself says that the number will not come
    post.ledger.set_state(one.packet, ReferralState.WITHDRAWN)
    seal_to(post, one.recipient, keys, PacketKind.MESSAGE, parts, code=one.code, purpose=_PURPOSE)
    return True


def _marked(post: Post, referral: Referral) -> Referral:
    marked = referral.model_copy(update={"state": ReferralState.WITHDRAWN})
    post.referrals.update(marked)
    return marked
