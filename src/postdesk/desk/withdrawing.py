"""Take back what was passed on: a withdrawal is sealed to each office that has or may have it."""

from postdesk.desk.post import Post
from postdesk.desk.sending import keys_of, seal_to
from postdesk.model.ids import InterviewId, RecipientId
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import Referral, ReferralState
from postdesk.packet.messages import Withdrawal, WithdrawnBecause, message_parts

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


def _taken_back(post: Post, referral: Referral, because: WithdrawnBecause) -> bool:
    """Whether the recipient will be told, as far as a packet was its way."""
    sent = post.ledger.sent(referral.packet) if referral.packet is not None else None
    if sent is None:
        return True
    keys = keys_of(post, sent.recipient)
    if keys is None:
        return False
    said = Withdrawal(
        packet=sent.manifest.packet,
        manifest_sha256=sent.manifest_sha256,
        code=referral.code,
        because=because,
        at=post.clock(),
    )
    seal_to(
        post,
        sent.recipient,
        keys,
        PacketKind.MESSAGE,
        message_parts(said),
        code=referral.code,
        purpose=_PURPOSE,
    )
    post.ledger.set_state(sent.manifest.packet, ReferralState.WITHDRAWN)
    return True


def _marked(post: Post, referral: Referral) -> Referral:
    marked = referral.model_copy(update={"state": ReferralState.WITHDRAWN})
    post.referrals.update(marked)
    return marked
