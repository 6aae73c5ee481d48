"""What the rules found in an interview at one moment, with the reasons."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.facts import Fact
from postdesk.model.ids import IndicatorId, NodeRef, RecipientId, RuleId


class Strength(StrEnum):
    """The published weight of a sign; `none` for signs that are never weighed or summed."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"
    NONE = "none"


class Urgency(StrEnum):
    """How soon a recipient should know."""

    IMMEDIATE = "immediate"
    TONIGHT = "tonight"
    DAYS = "days"
    ROUTINE = "routine"


class Reason(Frozen):
    """One fact that met a rule: question code, its value, number or state, and its answers."""

    question: str
    value: str = ""
    number: int | None = None
    because: tuple[NodeRef, ...] = ()


class Flag(Frozen):
    """An indicator that is present, with the rules that fired and the facts that met them."""

    indicator: IndicatorId
    set: str
    dimension: str
    strength: Strength
    rules: tuple[RuleId, ...]
    reasons: tuple[Reason, ...]
    source: str

    def withholding(self, questions: Collection[str]) -> "Flag":
        """The same sign, without what was answered to these questions."""
        said_nothing = {"value": "", "number": None}
        reasons = tuple(
            one.model_copy(update=said_nothing) if one.question in questions else one
            for one in self.reasons
        )
        return self.model_copy(update={"reasons": reasons})


class DimensionResult(Frozen):
    """How many different indicators of each strength a dimension of a set holds."""

    set: str
    dimension: str
    strong: int
    medium: int
    weak: int
    positive: bool


class Determination(Frozen):
    """A combination of dimension results that the pack names; shown apart, never a verdict."""

    code: str
    set: str
    rules: tuple[RuleId, ...] = ()


class RecommendedReferral(Frozen):
    """Whom to refer to, why and how soon, as the pack's referral table says."""

    recipient: RecipientId
    reason_code: str
    urgency: Urgency
    because: tuple[str, ...] = ()
    """Indicator, dimension (`set.dimension`) or determination codes that asked for it."""


class Missing(Frozen):
    """An indicator that unanswered questions could still settle, the best question first."""

    indicator: IndicatorId
    questions: tuple[str, ...]


class EngineCheck(StrEnum):
    """Whether engine and reference agreed, disagreed, or the reference answered alone."""

    AGREED = "agreed"
    FAILED = "failed"
    REFERENCE_ONLY = "reference_only"


class Assessment(Frozen):
    """All flags, dimension results, determinations and recommended referrals of one moment.

    `digest` is the SHA-256 (hex) over pack hash and results, so that reopening shows a difference.
    """

    at: datetime
    pack_hash: str
    engine_version: str
    digest: str
    flags: tuple[Flag, ...] = ()
    dimensions: tuple[DimensionResult, ...] = ()
    determinations: tuple[Determination, ...] = ()
    recommended_referrals: tuple[RecommendedReferral, ...] = ()
    missing: tuple[Missing, ...] = ()
    engine_check: EngineCheck = EngineCheck.AGREED
    links: tuple[Fact, ...] = ()
    """The links across interviews that it rests on, as they were at that moment."""

    def withholding(self, questions: Collection[str]) -> "Assessment":
        """The same signs, without what was answered to these questions."""
        return self.model_copy(
            update={"flags": tuple(flag.withholding(questions) for flag in self.flags)}
        )
