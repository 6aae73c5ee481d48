"""What the person agreed to: the guide's gates and later words, kept on the interview."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from postdesk.forms.definition import Guide, GuideNode, Kind, RowKind
from postdesk.forms.flow import Shown
from postdesk.model.answers import Answer, AnswerState
from postdesk.model.base import Texts
from postdesk.model.ids import RecipientId
from postdesk.model.interviews import (
    Basis,
    Consent,
    ConsentPurpose,
    ConsentState,
    Interview,
)

YES = "yes"
"""The choice of a gate question that means consent."""


def with_consent(
    interview: Interview,
    purpose: ConsentPurpose,
    state: ConsentState,
    at: datetime,
    *,
    recipient: RecipientId | None = None,
    basis: Basis = Basis.CONSENT,
) -> Interview:
    """The interview with the newest word on one purpose in place of an older one."""
    word = Consent(purpose=purpose, state=state, recipient=recipient, basis=basis, at=at)
    others = tuple(
        consent
        for consent in interview.consents
        if (consent.purpose, consent.recipient) != (purpose, recipient)
    )
    return interview.model_copy(update={"consents": (*others, word)})


def gates(guide: Guide, purpose: ConsentPurpose) -> tuple[GuideNode, ...]:
    """The questions by which a guide asks for an agreement."""
    return tuple(
        node for node in guide.nodes if node.row is RowKind.GATE and node.gate == purpose.value
    )


def rests_on_law(guide: Guide) -> bool:
    """Whether nobody is asked to agree to keeping because every part of the guide rests on law.

    Such is a security observation: it is about facts, and there is no person to ask.
    """
    if gates(guide, ConsentPurpose.STORING):
        return False
    grounds = {node.path: node.basis for node in guide.nodes if node.basis is not None}
    asked = [node.path for node in guide.nodes if node.kind is Kind.QUESTION]
    return bool(asked) and all(_ground(path, grounds) is Basis.LAW for path in asked)


def _ground(path: str, grounds: Mapping[str, Basis]) -> Basis | None:
    """What a question rests on: its own ground, or that of the nearest group around it."""
    while path and path not in grounds:
        path = path.rpartition("/")[0]
    return grounds.get(path)


def on_other_grounds(guide: Guide, asked: Iterable[Shown]) -> tuple[tuple[Texts, Basis], ...]:
    """The sections among what is asked that rest on something else than consent, with titles."""
    found: dict[str, tuple[Texts, Basis]] = {}
    grounds = {node.path: node.basis for node in guide.nodes}
    for shown in asked:
        basis = grounds.get(shown.section)
        if basis is not None and basis is not Basis.CONSENT:
            found[shown.section] = (shown.section_labels, basis)
    return tuple(found.values())


def with_gate_answer(
    interview: Interview, node: GuideNode, answer: Answer, at: datetime
) -> Interview:
    """The interview after a gate question (`pd_gate` = interview or storing) was answered.

    Only a plain yes is consent; any other choice and a refusal to answer are a refusal, and a gate
    not asked leaves things as they were.
    """
    purposes = {purpose.value: purpose for purpose in ConsentPurpose}
    purpose = purposes.get(node.gate)
    if node.row is not RowKind.GATE or purpose is None:
        return interview
    if answer.state in (AnswerState.NOT_ASKED, AnswerState.UNANSWERED):
        return interview
    agreed = answer.state is AnswerState.ANSWERED and answer.value == YES
    state = ConsentState.AGREED if agreed else ConsentState.REFUSED
    return with_consent(interview, purpose, state, at, basis=node.basis or Basis.CONSENT)


def withdrawn_everywhere(interview: Interview, at: datetime) -> Interview:
    """The interview after the person took back every agreement, in one action."""
    for consent in interview.consents:
        if consent.state is ConsentState.AGREED:
            interview = with_consent(
                interview,
                consent.purpose,
                ConsentState.WITHDRAWN,
                at,
                recipient=consent.recipient,
                basis=consent.basis,
            )
    return interview


def is_taken_back(interview: Interview) -> bool:
    """Whether the person refused keeping it or took that back, so that it may only be erased."""
    word = interview.consent(ConsentPurpose.STORING)
    return word in (ConsentState.WITHDRAWN, ConsentState.REFUSED)
