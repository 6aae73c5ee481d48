"""A sample interview of an invented person, and the template that shares a little of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

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
)
from postdesk.model.templates import FieldKind, Template, TemplateField, Withheld
from postdesk.packet.template import Coded, ReferralFacts, SharePreview, ShownAnswer, share

NOW = datetime(2026, 11, 12, 2, 41, tzinfo=UTC)
FOCAL_POINT = RecipientId("inlctptm")


@dataclass
class View:
    """Answers as a list; sections are titled by their own name in capitals."""

    answers: Sequence[ShownAnswer]

    def everything(self, language: str) -> Sequence[ShownAnswer]:
        """All answers, marked with the language asked for."""
        return [replace(answer, text=f"{answer.text} ({language})") for answer in self.answers]

    def section_title(self, section: str, language: str) -> str:
        """The section in capitals."""
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


ANSWERS = [
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


TEMPLATE = Template(
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
INTERVIEW = Interview(
    id=InterviewId("0" * 32),
    code=CaseCode("R07-0412"),
    guide=GuideVersion(guide=GuideId("first_line"), version="1", sha256=""),
    officer=PersonId("p1"),
    status=InterviewStatus.CLOSED,
    begun_at=NOW,
    changed_at=NOW,
    officer_language="fr",
    interviewee_language="ar",
    consents=(
        Consent(purpose=ConsentPurpose.REFERRAL, state=ConsentState.AGREED, recipient=FOCAL_POINT),
    ),
)


def _flag(code: str, strength: Strength, of: str = "adult_labour") -> Flag:
    return Flag(
        indicator=IndicatorId(code), set=of, dimension="d", strength=strength,
        rules=(), reasons=(), source="",
    )  # fmt: skip


ASSESSMENT = Assessment(
    at=NOW,
    pack_hash="",
    engine_version="",
    digest="",
    flags=(
        _flag("AL-CR-04", Strength.MEDIUM),
        _flag("AL-DR-01", Strength.STRONG),
        _flag("CL-XX-01", Strength.STRONG, "child_labour"),
    ),
)
FACTS = ReferralFacts(
    recipient=FOCAL_POINT,
    post=OfficeId("post-07"),
    reason_code="trafficking",
    urgency=Urgency.TONIGHT,
    referred_on=date(2026, 11, 12),
    age_band=Coded("age_band", "adult"),
    sex=Coded("sex", "f"),
    language=Coded("language", "ar"),
    strong_word="strong",
)


def share_sample(
    template: Template = TEMPLATE,
    interview: Interview = INTERVIEW,
    facts: ReferralFacts = FACTS,
    language: str = "en",
) -> SharePreview:
    """What the sample interview would share."""
    return share(
        template,
        interview=interview,
        view=View(ANSWERS),
        assessment=ASSESSMENT,
        facts=facts,
        language=language,
    )


def withheld_texts() -> list[str]:
    """The texts of the sample's answers that no field of the template takes."""
    used = {question for field in TEMPLATE.fields for question in field.questions}
    return [answer.text for answer in ANSWERS if answer.text and answer.question not in used]
