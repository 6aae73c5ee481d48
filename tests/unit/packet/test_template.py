"""What leaves is the template's fields and nothing else, and the preview says what stays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.assessments import Assessment, Flag, Strength, Urgency
from postdesk.model.base import Texts
from postdesk.model.ids import (
    CaseCode,
    GuideId,
    IndicatorId,
    InterviewId,
    NodeRef,
    OfficeId,
    PersonId,
    RecipientId,
)
from postdesk.model.interviews import (
    Consent,
    ConsentPurpose,
    ConsentState,
    GuideVersion,
    Interview,
    InterviewStatus,
    TonightPlan,
)
from postdesk.model.referrals import OverrideReason
from postdesk.model.templates import FieldKind, Template, TemplateField, Withheld
from postdesk.packet.canonical import encode_model
from postdesk.packet.template import Coded, ReferralFacts, SharePreview, ShownAnswer, share

_NOW = datetime(2026, 11, 12, 2, 41, tzinfo=UTC)
_HEALTH = RecipientId("inlctptm")


@dataclass
class View:
    """Answers as a list; sections are titled by their own name in capitals."""

    answers: Sequence[ShownAnswer]

    def everything(self, language: str) -> Sequence[ShownAnswer]:
        return [replace(answer, text=f"{answer.text} ({language})") for answer in self.answers]

    def section_title(self, section: str, language: str) -> str:
        return section.upper() if language else ""


def _answer(question: str, text: str = "", section: str = "needs", **more: object) -> ShownAnswer:
    state = AnswerState.ANSWERED if text else AnswerState.REFUSED
    answer = ShownAnswer(
        ref=NodeRef(f"/data/{section}/{question}"),
        question=question,
        label=f"{question}?",
        text=text,
        section=section,
        state=state,
    )
    return replace(answer, **more)  # type: ignore[arg-type]


_ANSWERS = [
    _answer("sex", "woman", "identity"),
    _answer("age_band", "18-24", "identity"),
    _answer("full_name", "Aminata Invented", "identity"),
    _answer("needs", "a safe place\ntonight\u202e"),
    _answer("story", "the whole story", "narrative"),
    _answer("illness", "a secret illness", "health"),
    _answer("risk_outside", "yes", "danger", danger=True),
    _answer("risk_phone", "", "danger"),
    _answer("revoked", "said, then taken back", "narrative", closed=True),
    _answer("place", "Kayes", "journey", ref=NodeRef("/data/journey/legs[1]/place")),
    _answer("how", "truck", "journey", ref=NodeRef("/data/journey/legs[1]/how")),
    _answer("place", "Rosso", "journey", ref=NodeRef("/data/journey/legs[3]/place")),
]


def _field(key: str, kind: FieldKind, *questions: str, sets: tuple[str, ...] = ()) -> TemplateField:
    labels = Texts({"fr": f"{key} (fr)", "en": f"{key} (en)"})
    return TemplateField(key=key, labels=labels, kind=kind, questions=questions, sets=sets)


_TEMPLATE = Template(
    id="trafficking_adult",
    kind="trafficking",
    titles=Texts({"en": "Possible trafficking, adult"}),
    fields=(
        _field("code", FieldKind.CODE),
        _field("who", FieldKind.ANSWERS, "sex", "age_band"),
        _field("needs", FieldKind.ANSWERS, "needs"),
        _field("indicators", FieldKind.INDICATORS, sets=("adult_labour",)),
        _field("risk", FieldKind.URGENT_RISK, "risk_outside", "risk_phone"),
        _field("asked", FieldKind.ALREADY_ASKED),
        _field("tonight", FieldKind.TONIGHT),
        _field("journey", FieldKind.JOURNEY, "legs", "place", "how"),
    ),
    withheld=(
        Withheld(
            key="story",
            labels=Texts({"en": "Full story"}),
            reasons=Texts({"en": "not needed to act"}),
            sections=("narrative",),
        ),
        Withheld(
            key="health",
            labels=Texts({"en": "Health"}),
            reasons=Texts({"en": "goes to the health service"}),
            sections=("health",),
        ),
        Withheld(key="none", labels=Texts({}), reasons=Texts({}), sections=("companions",)),
    ),
)
_INTERVIEW = Interview(
    id=InterviewId("0" * 32),
    code=CaseCode("R07-0412"),
    guide=GuideVersion(guide=GuideId("first_line"), version="1", sha256=""),
    officer=PersonId("p1"),
    status=InterviewStatus.CLOSED,
    begun_at=_NOW,
    changed_at=_NOW,
    officer_language="fr",
    interviewee_language="ar",
    consents=(
        Consent(purpose=ConsentPurpose.REFERRAL, state=ConsentState.AGREED, recipient=_HEALTH),
    ),
)


def _flag(code: str, strength: Strength, of: str = "adult_labour") -> Flag:
    return Flag(
        indicator=IndicatorId(code), set=of, dimension="d", strength=strength,
        rules=(), reasons=(), source="",
    )  # fmt: skip


_ASSESSMENT = Assessment(
    at=_NOW,
    pack_hash="",
    engine_version="",
    digest="",
    flags=(
        _flag("AL-CR-04", Strength.MEDIUM),
        _flag("AL-DR-01", Strength.STRONG),
        _flag("CL-XX-01", Strength.STRONG, "child_labour"),
    ),
)
_FACTS = ReferralFacts(
    recipient=_HEALTH,
    post=OfficeId("post-07"),
    reason_code="trafficking",
    urgency=Urgency.TONIGHT,
    referred_on=date(2026, 11, 12),
    age_band=Coded("age_band", "adult"),
    sex=Coded("sex", "f"),
    language=Coded("language", "ar"),
    strong_word="strong",
)


def _share(
    template: Template = _TEMPLATE,
    interview: Interview = _INTERVIEW,
    facts: ReferralFacts = _FACTS,
    language: str = "en",
) -> SharePreview:
    return share(
        template,
        interview=interview,
        view=View(_ANSWERS),
        assessment=_ASSESSMENT,
        facts=facts,
        language=language,
    )


def _texts(preview: SharePreview) -> dict[str, str]:
    return {line.key: line.text for line in preview.lines}


def test_fields_are_filled_in_order() -> None:
    """Each kind of field, in the language asked for; control characters are gone."""
    preview = _share()
    assert _texts(preview) == {
        "code": "R07-0412",
        "who": "woman (en) · 18-24 (en)",
        "needs": "a safe place tonight (en)",
        "indicators": "AL-DR-01 strong · AL-CR-04",
        "risk": "risk_outside?: yes (en)",
        "asked": "IDENTITY · NEEDS · NARRATIVE · HEALTH · DANGER · JOURNEY",
        "journey.1": "Kayes (en) · truck (en)",
        "journey.2": "Rosso (en)",
    }
    assert preview.lines[1].label == "who (en)"
    assert [line.key for line in preview.lines if line.danger] == ["risk"]
    assert _share(language="fr").lines[1].label == "who (fr)"


def test_every_answer_is_counted_once() -> None:
    """What is shown and what is withheld make up the total; unanswered ones stand apart."""
    preview = _share()
    assert (preview.shown, preview.total) == (7, len(_ANSWERS))
    assert [(group.key, group.label, group.count) for group in preview.withheld] == [
        ("story", "Full story", 1),
        ("health", "Health", 1),
        ("closed", "", 1),
        ("other", "", 1),
        ("unanswered", "", 1),
    ]
    assert preview.shown + sum(group.count for group in preview.withheld) == preview.total


def test_withheld_values_are_nowhere_in_the_share() -> None:
    """Neither the name, nor story, illness or what was taken back."""
    data = encode_model(_share().share)
    for withheld in (b"Aminata", b"whole story", b"illness", b"taken back"):
        assert withheld not in data


def test_coded_values_leave_only_with_their_question() -> None:
    """Language is no question of this template, so its code stays too."""
    shared = _share().share
    assert (shared.age_band, shared.sex, shared.language) == ("adult", "f", "")
    code_only = _TEMPLATE.model_copy(update={"fields": _TEMPLATE.fields[:1]})
    shared = _share(code_only).share
    assert (shared.age_band, shared.sex, shared.flags) == ("", "", ())


def test_flags_leave_without_their_reasons() -> None:
    """Codes and strengths of the sets that the template names, strong ones first."""
    assert [(flag.indicator, flag.strength) for flag in _share().share.flags] == [
        ("AL-DR-01", "strong"),
        ("AL-CR-04", "medium"),
    ]


def test_without_consent_nothing_leaves() -> None:
    """Not asked, refused or withdrawn: the preview can be seen, leaving is refused."""
    for state in (ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.NOT_ASKED):
        consents = (
            Consent(purpose=ConsentPurpose.REFERRAL, state=state, recipient=_HEALTH),
            Consent(
                purpose=ConsentPurpose.REFERRAL,
                state=ConsentState.AGREED,
                recipient=RecipientId("somebody_else"),
            ),
        )
        preview = _share(interview=_INTERVIEW.model_copy(update={"consents": consents}))
        assert not preview.share.named
        with pytest.raises(PostDeskError) as refused:
            preview.leaving()
        assert refused.value.code is Code.NO_CONSENT
    assert _share().leaving().named


def test_imminent_danger_overrides_with_a_reason() -> None:
    """It leaves with its reason, and says whether a supervisor has signed."""
    facts = replace(_FACTS, override=OverrideReason.LIFE_IN_DANGER)
    left = _share(interview=_INTERVIEW.model_copy(update={"consents": ()}), facts=facts).leaving()
    assert left.named
    assert left.override is OverrideReason.LIFE_IN_DANGER
    assert not left.countersigned


def test_security_observations_wait_for_the_supervisor() -> None:
    """Not even imminent danger lets them leave unsigned."""
    template = _TEMPLATE.model_copy(update={"kind": "security"})
    urgent = replace(_FACTS, override=OverrideReason.LIFE_IN_DANGER)
    for facts in (_FACTS, urgent):
        with pytest.raises(PostDeskError) as refused:
            _share(template, facts=facts).leaving()
        assert refused.value.code is Code.NOT_COUNTERSIGNED
    assert _share(template, facts=replace(urgent, countersigned=True)).leaving().countersigned


def test_a_template_that_needs_no_consent_still_hears_a_refusal() -> None:
    """Not asked is enough for it; a spoken refusal is not."""
    template = _TEMPLATE.model_copy(update={"needs_consent": False})
    silent = _INTERVIEW.model_copy(update={"consents": ()})
    assert _share(template, silent).refusal is None
    refusal = Consent(
        purpose=ConsentPurpose.REFERRAL, state=ConsentState.REFUSED, recipient=_HEALTH
    )
    refusing = _INTERVIEW.model_copy(update={"consents": (refusal,)})
    assert _share(template, refusing).refusal is Code.NO_CONSENT


def test_tonight_leaves_only_when_agreed() -> None:
    """Where somebody sleeps is told with their word, or to save their life."""
    plan = TonightPlan(
        place="the centre", responsible="Mr B", until="8:00", next_contact="9:00", agreed=None
    )
    quiet = _INTERVIEW.model_copy(update={"tonight": plan})
    agreed = _INTERVIEW.model_copy(update={"tonight": plan.model_copy(update={"agreed": True})})
    assert "tonight" not in _texts(_share(interview=quiet))
    assert _texts(_share(interview=agreed))["tonight"] == "the centre · Mr B · 8:00 · 9:00"
    urgent = replace(_FACTS, override=OverrideReason.TRAFFICKER_NEARBY)
    assert "tonight" in _texts(_share(interview=quiet, facts=urgent))
