"""Prepare one recipient's share of a case, ask for consent, and seal it into a packet."""

from dataclasses import dataclass, replace

from postdesk.desk.consents import rests_on_law, with_consent
from postdesk.desk.post import Post
from postdesk.desk.reviewing import Review, signs, standing
from postdesk.desk.sealing import entitled_to, sealed_fields
from postdesk.desk.sending import keys_of, seal_to
from postdesk.desk.telling import TellDate, ToldAnswers, as_stored, dangerous
from postdesk.desk.withdrawing import withdraw_referrals
from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import Kind
from postdesk.forms.flow import Flow
from postdesk.model.answers import Answer, AnswerState
from postdesk.model.assessments import RecommendedReferral, Urgency
from postdesk.model.decisions import DecisionRole, Verdict
from postdesk.model.ids import InterviewId, PersonId, RecipientId, ReferralId
from postdesk.model.interviews import ConsentPurpose, ConsentState, Interview
from postdesk.model.offices import OfficeKeys, Recipient
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import (
    Call,
    CaseShare,
    Channel,
    OverrideReason,
    Referral,
    ReferralState,
)
from postdesk.model.roles import Right, require
from postdesk.model.templates import Template
from postdesk.model.vocabulary import AGE_BAND
from postdesk.packet import canonical
from postdesk.packet.template import Coded, ReferralFacts, SharePreview, redact, share

_SEX, _LANGUAGE = "sex", "language_used"
"""The first-line guide's names of the three coded values that statistics compare."""


@dataclass(frozen=True)
class Prepared:
    """A referral before it is sealed: what they will see, and whether it can travel sealed."""

    seen: Interview
    """The interview that the preview shows."""
    preview: SharePreview
    recipient: Recipient
    template: Template
    proposed: RecommendedReferral
    keys: OfficeKeys | None
    consent: ConsentState
    share: CaseShare
    """The preview's share with the marked words hidden."""
    by_law: bool = False
    """Whether it rests on law and there is nobody to ask: a security observation."""
    sealed_away: int = 0
    """How many answers that they would see are sealed to others, and so leave only by those."""
    signed_by: PersonId | None = None
    """The supervisor who stands behind it; None: it leaves not yet countersigned."""

    @property
    def interview(self) -> InterviewId:
        """Whose share it is."""
        return self.seen.id

    @property
    def channels(self) -> tuple[Channel, ...]:
        """How it can be passed on: nothing is sealed for a recipient without a key."""
        if self.keys is None:
            return tuple(channel for channel in Channel if channel is not Channel.PACKET)
        return tuple(Channel)


def prepare(
    post: Post,
    reviewed: Review,
    recipient_id: RecipientId,
    language: str,
    *,
    override: OverrideReason | None = None,
    hidden_words: tuple[str, ...] = (),
    strong_word: str = "",
    tell_date: TellDate = as_stored,
) -> Prepared:
    """Fill the recipient's template; `strong_word` and `tell_date` speak `language`.

    Raises `WRONG_USE` if the kit knows no such recipient, `NOT_PERMITTED`.
    """
    require(post.person.role, Right.REFER)
    recipient, template = _addressed(post, recipient_id)
    proposed, signer = _proposed(reviewed, recipient_id), _signer(post, reviewed)
    flow, danger = post.flow(reviewed.interview), dangerous(reviewed.assessment, post.pack)
    told = ToldAnswers(flow, danger, tell_date, post.pack, _calculated(flow, template))
    made = _facts(flow, post, proposed, override)
    facts = replace(made, countersigned=signer is not None, strong_word=strong_word)
    preview = _shared(template, reviewed, told, facts, language)
    return Prepared(
        seen=reviewed.interview,
        preview=preview,
        recipient=recipient,
        template=template,
        proposed=proposed,
        keys=keys_of(post, recipient.office),
        consent=reviewed.interview.consent(ConsentPurpose.REFERRAL, recipient_id),
        share=redact(preview.share, hidden_words),
        by_law=rests_on_law(flow.form.guide),
        sealed_away=_sealed_away(flow, template),
        signed_by=signer,
    )


def _sealed_away(flow: Flow, template: Template) -> int:
    """How many of the answers that a template names are closed to us."""
    named = {question for field in template.fields for question in field.questions}
    codes = (flow.form.code_at(ref) for ref in flow.closed)
    return sum(code in named for code in codes)


def _shared(
    template: Template, reviewed: Review, told: ToldAnswers, facts: ReferralFacts, language: str
) -> SharePreview:
    return share(
        template,
        interview=reviewed.interview,
        view=told,
        assessment=reviewed.assessment,
        facts=facts,
        language=language,
    )


def _addressed(post: Post, recipient_id: RecipientId) -> tuple[Recipient, Template]:
    """A recipient of the directory and the template of its kind."""
    recipient = post.directory.recipient(recipient_id)
    template = post.kit.templates.of_kind(recipient.kind) if recipient else None
    if recipient is None or template is None:
        raise PostDeskError(Code.WRONG_USE, recipient=recipient_id)
    return recipient, template


def _calculated(flow: Flow, template: Template) -> frozenset[str]:
    """The calculations that a template names, such as the age group."""
    named = {question for field in template.fields for question in field.questions}
    calculations = {node.name for node in flow.form.guide.nodes if node.kind is Kind.CALCULATE}
    return frozenset(named & calculations)


def say_consent(
    post: Post, interview_id: InterviewId, recipient: RecipientId, state: ConsentState
) -> None:
    """Record the person's word for one recipient; it can be taken back at any time.

    What was passed on to a recipient is taken back with it.
    """
    require(post.person.role, Right.REFER)
    interview = post.notebook.get(interview_id)
    now = post.clock()
    post.notebook.save(
        with_consent(interview, ConsentPurpose.REFERRAL, state, now, recipient=recipient)
    )
    if state is ConsentState.WITHDRAWN:
        withdraw_referrals(post, interview_id, recipient)


def record_call(
    post: Post, referral: Referral, *, spoke_with: str, answer: str, reference: str
) -> Referral:
    """Write down a call about a referral: now, with whom, what they said, their reference."""
    require(post.person.role, Right.REFER)
    call = Call(at=post.clock(), spoke_with=spoke_with, answer=answer, reference=reference)
    with post.vault.writing():
        called = post.referrals.get(referral.id).model_copy(update={"call": call})
        post.referrals.update(called)
    return called


def refer(
    post: Post,
    prepared: Prepared,
    channels: tuple[Channel, ...],
    *,
    call: Call | None = None,
) -> Referral:
    """Pass a case on: record the call, the slip, and seal the packet into the outbox.

    Raises `NO_CONSENT`, `NOT_COUNTERSIGNED` (security only), `PART_CHANGED` if the interview, who
    signs it or the recipient's key is not any more what the preview showed and, for a packet,
    `RECIPIENT_WITHOUT_KEY`. The referral, the packet and its number are written in one transaction.
    """
    require(post.person.role, Right.REFER)
    prepared.preview.leaving()
    _require_as_seen(post, prepared)
    if Channel.PACKET in channels:
        _require_key(post, prepared)
    referral = Referral(
        id=ReferralId(post.new_id()),
        interview=prepared.interview,
        code=prepared.share.code,
        recipient=prepared.recipient.id,
        reason_code=prepared.share.reason_code,
        urgency=prepared.share.urgency,
        channels=channels,
        state=ReferralState.PREPARED,
        share=prepared.share,
        made_by=post.person.id,
        made_at=post.clock(),
        countersigned_by=prepared.signed_by,
        override=prepared.share.override,
        call=call,
    )
    with post.vault.writing():
        if Channel.PACKET in channels:
            referral = _sealed(post, prepared, referral)
        _keep(post, prepared, referral)
    return referral


def _keep(post: Post, prepared: Prepared, referral: Referral) -> None:
    """The sender's copy: what it tells of sealed answers is sealed as they are."""
    sealed = sealed_fields(post, prepared.seen, prepared.template)
    post.referrals.add(referral, sealed=sealed, entitled=entitled_to(post, prepared.seen))


def _signer(post: Post, reviewed: Review) -> PersonId | None:
    """Who signs: the supervisor who agreed, or the one at the desk, never for their own work."""
    if reviewed.signed_by is not None:
        return reviewed.signed_by
    return post.person.id if signs(post, reviewed.interview) else None


def _require_as_seen(post: Post, prepared: Prepared) -> None:
    """What somebody looked at a while ago does not leave as if it still stood."""
    interview, recipient = post.notebook.get(prepared.interview), prepared.recipient.id
    withdrawn = (ConsentState.WITHDRAWN, ConsentState.REFUSED)
    agreed = prepared.consent is ConsentState.AGREED
    if agreed and interview.consent(ConsentPurpose.REFERRAL, recipient) in withdrawn:
        raise PostDeskError(Code.NO_CONSENT, recipient=recipient)
    if interview != prepared.seen or not _still_signed(post, prepared):
        raise PostDeskError(Code.PART_CHANGED)


def _still_signed(post: Post, prepared: Prepared) -> bool:
    """Whether who stands behind it agreed, or is at the desk and signs it."""
    decided = standing(prepared.seen, post.decisions.of(prepared.interview))
    signed = [one for one in decided if one.role is DecisionRole.SUPERVISOR]
    agreed = signed[-1].by if signed and signed[-1].verdict is Verdict.AGREE else None
    if prepared.signed_by in (None, agreed):
        return True
    return prepared.signed_by == post.person.id and signs(post, prepared.seen)


def _require_key(post: Post, prepared: Prepared) -> None:
    """A kit may have come meanwhile: nothing is sealed to a key that it took away."""
    if prepared.keys is None:
        raise PostDeskError(Code.RECIPIENT_WITHOUT_KEY, recipient=prepared.recipient.id)
    if prepared.keys != keys_of(post, prepared.recipient.office):
        raise PostDeskError(Code.PART_CHANGED)


def _sealed(post: Post, prepared: Prepared, referral: Referral) -> Referral:
    """The referral with a packet in the outbox."""
    keys = prepared.keys
    office = prepared.recipient.office
    if keys is None or office is None:
        raise PostDeskError(Code.RECIPIENT_WITHOUT_KEY, recipient=prepared.recipient.id)
    packet = seal_to(
        post,
        office,
        keys,
        PacketKind.REFERRAL,
        {"case.json": canonical.encode_model(prepared.share)},
        code=referral.code,
        purpose=prepared.share.reason_code,
        consent=prepared.consent.value,
    )
    return referral.model_copy(
        update={"state": ReferralState.SEALED, "packet": packet.manifest.packet}
    )


def _proposed(reviewed: Review, recipient: RecipientId) -> RecommendedReferral:
    """The row that proposes the recipient; an officer may also choose one that no row proposes."""
    for row in reviewed.assessment.recommended_referrals:
        if row.recipient == recipient:
            return row
    return RecommendedReferral(
        recipient=recipient, reason_code="officer_decided", urgency=Urgency.ROUTINE
    )


def _facts(
    flow: Flow,
    post: Post,
    proposed: RecommendedReferral,
    override: OverrideReason | None,
) -> ReferralFacts:
    answers = {answer.question: answer for answer in flow.sheet().answers}
    return ReferralFacts(
        recipient=proposed.recipient,
        post=post.office.id,
        reason_code=proposed.reason_code,
        urgency=Urgency.IMMEDIATE if override else proposed.urgency,
        referred_on=post.clock().astimezone(post.zone).date(),
        age_band=_coded(answers, AGE_BAND),
        sex=_coded(answers, _SEX),
        language=_coded(answers, _LANGUAGE),
        override=override,
    )


def _coded(answers: dict[str, Answer], question: str) -> Coded | None:
    answer = answers.get(question)
    if answer is None or answer.state is not AnswerState.ANSWERED:
        return None
    return Coded(question, answer.value)
