"""Fills a template from an interview: exactly what a recipient may have, and what stays.

The same share serves every channel: the call sheet, the slip and the packet.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.assessments import Assessment, Strength, Urgency
from postdesk.model.ids import NodeRef, OfficeId, RecipientId
from postdesk.model.interviews import ConsentPurpose, ConsentState, Interview
from postdesk.model.referrals import CaseShare, FlagSummary, Line, OverrideReason
from postdesk.model.templates import FieldKind, Template, TemplateField
from postdesk.packet.sheets import CallSheet, call_sheet, redact, slip

__all__ = [
    "AnswerView",
    "CallSheet",
    "Coded",
    "ReferralFacts",
    "SharePreview",
    "ShownAnswer",
    "WithheldGroup",
    "call_sheet",
    "redact",
    "share",
    "slip",
]

SECURITY = "security"
"""The template kind that never leaves before a supervisor has signed."""
UNANSWERED = "unanswered"
CLOSED = "closed"
OTHER = "other"
_BETWEEN = " · "
_JOINERS = "\u200c\u200d"
_WEIGHT = {Strength.STRONG: 0, Strength.MEDIUM: 1, Strength.WEAK: 2, Strength.NONE: 3}


@dataclass(frozen=True)
class ShownAnswer:
    """One question instance as a person reads it, in one language.

    `section` is the name of the outermost group; `closed` answers (consent withdrawn, or an earlier
    answer corrected) are counted but never leave. `carries` is the answer whose words stand in this
    text already: a phone is told with whether it is safe to call.
    """

    ref: NodeRef
    question: str
    label: str
    text: str
    section: str
    state: AnswerState
    danger: bool = False
    closed: bool = False
    carries: NodeRef | None = None


class AnswerView(Protocol):
    """An interview's answers as texts; `desk` adapts a guide's flow to it."""

    def everything(self, language: str) -> Sequence[ShownAnswer]:
        """Every question instance that was or could have been asked, in the order of asking."""
        ...

    def section_title(self, section: str, language: str) -> str:
        """What a section is called; empty if it has no title."""
        ...


@dataclass(frozen=True)
class Coded:
    """A coded value and the question it comes from: it leaves only if that question does."""

    question: str
    value: str


@dataclass(frozen=True)
class ReferralFacts:
    """What a referral is, besides the answers."""

    recipient: RecipientId
    post: OfficeId
    reason_code: str
    urgency: Urgency
    referred_on: date
    age_band: Coded | None = None
    sex: Coded | None = None
    language: Coded | None = None
    override: OverrideReason | None = None
    countersigned: bool = False
    strong_word: str = ""
    """The word for a strong indicator in the share's language."""


@dataclass(frozen=True)
class WithheldGroup:
    """Answers that stay, with the template's label and reason.

    For the keys `unanswered`, `closed` and `other` both texts are empty and the screen has words.
    """

    key: str
    label: str
    reason: str
    count: int


@dataclass(frozen=True)
class SharePreview:
    """What would leave: `shown` of `total` answers, and why the others stay."""

    share: CaseShare
    shown: int
    total: int
    withheld: tuple[WithheldGroup, ...]
    refusal: Code | None = None
    """Why it may not leave yet: `NO_CONSENT`, `NOT_COUNTERSIGNED` or nothing."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """The text itself."""
        return self.share.lines

    def leaving(self) -> CaseShare:
        """The share, if it may leave. Raises `NO_CONSENT` or `NOT_COUNTERSIGNED`."""
        if self.refusal is not None:
            raise PostDeskError(self.refusal, recipient=self.share.recipient)
        return self.share


def share(
    template: Template,
    *,
    interview: Interview,
    view: AnswerView,
    assessment: Assessment,
    facts: ReferralFacts,
    language: str,
) -> SharePreview:
    """The template filled with this interview's answers, with labels and texts in `language`."""
    everything = tuple(view.everything(language))
    filling = _Filling(
        everything,
        interview=interview,
        view=view,
        assessment=assessment,
        facts=facts,
        language=language,
    )
    lines = tuple(line for field in template.fields for line in filling.lines(field))
    shared = _case_share(template, interview, facts).model_copy(
        update={"lines": lines, "flags": tuple(filling.flags(template))}
    )
    return SharePreview(
        share=shared,
        shown=len(filling.used),
        total=len(everything),
        withheld=_withheld(template, everything, filling.used, language),
        refusal=_refusal(template, shared),
    )


class _Filling:
    """Fills one field after the other and remembers which answers were used."""

    def __init__(
        self,
        everything: Sequence[ShownAnswer],
        *,
        interview: Interview,
        view: AnswerView,
        assessment: Assessment,
        facts: ReferralFacts,
        language: str,
    ) -> None:
        self.used: set[NodeRef] = set()
        self._interview = interview
        self._view = view
        self._open = [
            answer
            for answer in everything
            if answer.state is AnswerState.ANSWERED and not answer.closed
        ]
        self._assessment = assessment
        self._facts = facts
        self._language = language

    def lines(self, field: TemplateField) -> list[Line]:
        """The lines of one field; none if there is nothing to say."""
        if field.kind is FieldKind.JOURNEY:
            return self._journey(field)
        if field.kind in (FieldKind.ANSWERS, FieldKind.URGENT_RISK):
            return self._answers(field)
        return self._line(field, self._texts(field))

    def _texts(self, field: TemplateField) -> Sequence[str]:
        """What the program knows besides the answers."""
        if field.kind is FieldKind.CODE:
            return [self._interview.code]
        if field.kind is FieldKind.INDICATORS:
            return self._indicators(field)
        return self._tonight() if field.kind is FieldKind.TONIGHT else self._already_asked()

    def flags(self, template: Template) -> list[FlagSummary]:
        """The flags of all indicator fields, each once, strong ones first."""
        wanted = [field for field in template.fields if field.kind is FieldKind.INDICATORS]
        found = [
            FlagSummary(indicator=flag.indicator, set=flag.set, strength=flag.strength)
            for flag in sorted(self._assessment.flags, key=lambda flag: _WEIGHT[flag.strength])
            if any(not field.sets or flag.set in field.sets for field in wanted)
        ]
        return list(dict.fromkeys(found))

    def _line(
        self, field: TemplateField, texts: Sequence[str], key: str = "", *, danger: bool = False
    ) -> list[Line]:
        text = _BETWEEN.join(cleaned for cleaned in map(_clean, texts) if cleaned)
        label = field.labels.in_language(self._language)
        return [Line(key=key or field.key, label=label, text=text, danger=danger)] if text else []

    def _answers(self, field: TemplateField) -> list[Line]:
        """The answers; risks with their questions, since "yes" alone would say nothing."""
        found = [
            answer
            for question in field.questions
            for answer in self._open
            if answer.question == question
        ]
        carried = {answer.carries for answer in found if answer.carries is not None}
        self.used.update(answer.ref for answer in found)
        self.used.update(carried)
        found = [answer for answer in found if answer.ref not in carried]
        asked = field.kind is FieldKind.URGENT_RISK and len(field.questions) > 1
        texts = [_with_question(answer) if asked else answer.text for answer in found]
        return self._line(field, texts, danger=any(answer.danger for answer in found))

    def _indicators(self, field: TemplateField) -> list[str]:
        flags = sorted(self._assessment.flags, key=lambda flag: _WEIGHT[flag.strength])
        texts = [
            f"{flag.indicator} {self._facts.strong_word}"
            if flag.strength is Strength.STRONG
            else flag.indicator
            for flag in flags
            if not field.sets or flag.set in field.sets
        ]
        return list(dict.fromkeys(texts))

    def _already_asked(self) -> list[str]:
        sections = dict.fromkeys(answer.section for answer in self._open)
        return [self._view.section_title(section, self._language) for section in sections]

    def _tonight(self) -> list[str]:
        """Where the person sleeps leaves only if they agreed to it, or to save a life."""
        plan = self._interview.tonight
        if plan is None or not (plan.agreed or self._facts.override):
            return []
        return [plan.place, plan.responsible, plan.until, plan.next_contact]

    def _journey(self, field: TemplateField) -> list[Line]:
        repeat, *questions = field.questions
        of_instance: dict[str, list[str]] = {}
        within = re.compile(rf".*/{re.escape(repeat)}\[\d+\]/")
        for answer in self._open:
            instance = within.match(answer.ref)
            if answer.question in questions and instance:
                self.used.add(answer.ref)
                of_instance.setdefault(instance.group(), []).append(answer.text)
        return [
            line
            for number, texts in enumerate(of_instance.values(), start=1)
            for line in self._line(field, texts, f"{field.key}.{number}")
        ]


def _case_share(template: Template, interview: Interview, facts: ReferralFacts) -> CaseShare:
    """The share before its lines and flags."""
    return CaseShare(
        code=interview.code,
        template=template.id,
        reason_code=facts.reason_code,
        urgency=facts.urgency,
        recipient=facts.recipient,
        post=facts.post,
        referred_on=facts.referred_on,
        age_band=_coded(facts.age_band, template),
        sex=_coded(facts.sex, template),
        language=_coded(facts.language, template),
        named=_consented(template, interview, facts) or facts.override is not None,
        override=facts.override,
        countersigned=facts.countersigned,
    )


def _coded(coded: Coded | None, template: Template) -> str:
    asked = {question for field in template.fields for question in field.questions}
    return coded.value if coded is not None and coded.question in asked else ""


def _consented(template: Template, interview: Interview, facts: ReferralFacts) -> bool:
    state = interview.consent(ConsentPurpose.REFERRAL, facts.recipient)
    if template.needs_consent:
        return state is ConsentState.AGREED
    return state not in (ConsentState.REFUSED, ConsentState.WITHDRAWN)


def _refusal(template: Template, shared: CaseShare) -> Code | None:
    if template.kind == SECURITY and not shared.countersigned:
        return Code.NOT_COUNTERSIGNED
    return None if shared.named else Code.NO_CONSENT


def _withheld(
    template: Template,
    everything: Sequence[ShownAnswer],
    used: set[NodeRef],
    language: str,
) -> tuple[WithheldGroup, ...]:
    """The groups in the template's order, then closed, other and unanswered; no empty ones."""
    counts: dict[str, int] = {}
    for answer in everything:
        if answer.ref not in used:
            key = _group_of(template, answer)
            counts[key] = counts.get(key, 0) + 1
    labelled = [
        WithheldGroup(
            group.key,
            group.labels.in_language(language),
            group.reasons.in_language(language),
            counts.get(group.key, 0),
        )
        for group in template.withheld
    ]
    plain = [WithheldGroup(key, "", "", counts.get(key, 0)) for key in (CLOSED, OTHER, UNANSWERED)]
    return tuple(group for group in (*labelled, *plain) if group.count)


def _group_of(template: Template, answer: ShownAnswer) -> str:
    if answer.state is not AnswerState.ANSWERED:
        return UNANSWERED
    if answer.closed:
        return CLOSED
    groups = {answer.section, *re.sub(r"\[\d+\]", "", answer.ref).split("/")}
    for group in template.withheld:
        if groups.intersection(group.sections):
            return group.key
    return OTHER


def _with_question(answer: ShownAnswer) -> str:
    """Question and answer; after a question mark stands no colon."""
    between = " " if answer.label.endswith(("?", "؟")) else ": "
    return f"{answer.label}{between}{answer.text}"


def _clean(text: str) -> str:
    """One line without invisible characters: what is read, copied and hidden is the same."""
    visible = "".join(
        character
        for character in text
        if unicodedata.category(character) != "Cf" or character in _JOINERS
    )
    spaced = "".join(
        " " if unicodedata.category(character) == "Cc" else character for character in visible
    )
    return " ".join(spaced.split())
