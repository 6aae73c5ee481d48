"""A compiled rule pack: frozen data, written as canonical JSON and read back."""

import json
from collections.abc import Iterator, Mapping, Set
from enum import StrEnum
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import Any, Self

from pydantic import ValidationError

from postdesk.errors import Code, PostDeskError
from postdesk.model.assessments import Strength, Urgency
from postdesk.model.base import Frozen, Texts
from postdesk.model.ids import IndicatorId, RecipientId, RuleId
from postdesk.model.kits import Emergency

PACK_FORMAT = 1


class Evidence(StrEnum):
    """How we know that the source says so."""

    ORIGINAL = "original"
    SECONDARY = "secondary"
    MEMORY = "memory"
    OWN = "own"


class Confidence(StrEnum):
    """How sure we are that an indicator stands in its source as written here."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class ReasonCode(StrEnum):
    """Why a recipient should hear of a case (docs/formats/reason_codes.md)."""

    TRAFFICKING = "trafficking"
    SLAVERY = "slavery"
    LABOUR_RIGHTS = "labour_rights"
    CHILD_PROTECTION = "child_protection"
    FAMILY_TRACING = "family_tracing"
    ASYLUM = "asylum"
    VULNERABLE_MIGRANT = "vulnerable_migrant"
    HEALTH = "health"
    SELF_HARM = "self_harm"
    SMUGGLING = "smuggling"
    DOCUMENTS = "documents"
    SECURITY = "security"
    OVERSIGHT = "oversight"
    LOCAL_HELP = "local_help"


class Condition(Frozen):
    """One condition on one question: a code among `any_of`, or a whole number within bounds."""

    question: str
    any_of: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None


class Source(Frozen):
    """Where indicators come from: the published instrument."""

    id: str
    texts: Texts
    published: str = ""
    version: str = ""
    url: str = ""


class IndicatorSet(Frozen):
    """A group of indicators; it applies where all of `when` hold.

    The indicators of a set that is not `weighed` are evidence without strength.
    """

    id: str
    texts: Texts
    when: tuple[Condition, ...] = ()
    weighed: bool = False


class Combination(Frozen):
    """How many different indicators of each strength are enough."""

    strong: int = 0
    medium: int = 0
    weak: int = 0


class Dimension(Frozen):
    """A published dimension of a set; positive as soon as one combination is reached."""

    set: str
    code: str
    texts: Texts
    positive: tuple[Combination, ...]
    source: str

    @property
    def name(self) -> str:
        """`set.code`, as referrals and explanations name it."""
        return f"{self.set}.{self.code}"


class Indicator(Frozen):
    """One published sign. `trigger`: refer on sight, whatever its strength."""

    id: IndicatorId
    set: str
    dimension: str = ""
    strength: Strength
    texts: Texts
    source: str
    evidence: Evidence
    confidence: Confidence
    trigger: bool = False
    emergency: Emergency | None = None
    validated: bool = False


class Rule(Frozen):
    """All of `conditions` together raise `raises`: an indicator or a determination."""

    id: RuleId
    raises: str
    conditions: tuple[Condition, ...]


class NamedDetermination(Frozen):
    """A combination that the pack names; `set` is empty where it is about none."""

    code: str
    set: str = ""
    texts: Texts
    source: str


class GroundKind(StrEnum):
    """What can ask for a referral."""

    FLAG = "flag"
    SET = "set"
    STRONG = "strong"
    TRIGGER = "trigger"
    DIMENSION = "dim"
    DETERMINATION = "determination"
    ANSWER = "answer"
    OTHERWISE = "otherwise"


class Ground(Frozen):
    """One alternative of a referral's `when`; `condition` is set for answers only."""

    kind: GroundKind
    code: str = ""
    condition: Condition | None = None


class ReferralRow(Frozen):
    """One row of the referral table: any of `when` and all of `also`."""

    when: tuple[Ground, ...]
    also: tuple[Condition, ...] = ()
    recipient: RecipientId
    reason_code: ReasonCode
    urgency: Urgency


class CaseKind(StrEnum):
    """An ordinary traveller or a person in need."""

    ORDINARY = "ordinary"
    PROTECTION = "protection"


class CaseFact(Frozen):
    """One fact of a golden case."""

    question: str
    value: str = ""
    number: int | None = None


class Expected(Frozen):
    """What must be found in a golden case, and what must not; `none_else` allows nothing more."""

    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    none_else: bool = False


class GoldenCase(Frozen):
    """A told case with the outcome it must have."""

    id: str
    title: str
    kind: CaseKind
    facts: tuple[CaseFact, ...]
    flags: Expected = Expected()
    dimensions: Expected = Expected()
    determinations: Expected = Expected()
    referrals: Expected = Expected()


class QuestionWords(Frozen):
    """The texts of a question that the pack's conditions use, and of its choices."""

    question: str
    numeric: bool = False
    values: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    texts: Texts = Texts({})
    value_texts: tuple[Texts, ...] = ()


class Pack(Frozen):
    """All that a post needs to assess: indicators, rules, dimensions, referrals, their texts."""

    format: int = PACK_FORMAT
    id: str
    version: str
    texts: Texts
    sources: tuple[Source, ...]
    sets: tuple[IndicatorSet, ...]
    dimensions: tuple[Dimension, ...]
    indicators: tuple[Indicator, ...]
    rules: tuple[Rule, ...]
    determinations: tuple[NamedDetermination, ...]
    determination_rules: tuple[Rule, ...]
    referrals: tuple[ReferralRow, ...]
    cases: tuple[GoldenCase, ...]
    questions: tuple[QuestionWords, ...]

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A changed pack, checked like a new one: its hash is its own.

        `deep` makes no difference, since nothing in a pack ever changes.
        """
        del deep
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self)(**{**fields, **(update or {})})

    def to_bytes(self) -> bytes:
        """Canonical JSON: UTF-8, keys sorted, no spaces, fields at their default left out."""
        return self._canonical

    @cached_property
    def sha256(self) -> str:
        """The pack's hash: SHA-256 of `to_bytes()`, hexadecimal."""
        return sha256(self.to_bytes()).hexdigest()

    def indicator(self, indicator: str) -> Indicator | None:
        """The indicator of that id, or None."""
        return self._indicators.get(indicator)

    def source(self, source: str) -> Source | None:
        """The source of that id, or None."""
        return next((known for known in self.sources if known.id == source), None)

    def words(self, question: str) -> QuestionWords | None:
        """The texts of a question that a condition uses, or None."""
        return self._words.get(question)

    def used_questions(self) -> frozenset[str]:
        """The names that any set, rule, determination or referral looks at."""
        return frozenset(condition.question for condition in self.conditions())

    def conditions(self) -> tuple[Condition, ...]:
        """All conditions of sets, rules, determinations and referrals."""
        by_set = [condition for group in self.sets for condition in group.when]
        rules = (*self.rules, *self.determination_rules)
        by_rule = [condition for rule in rules for condition in rule.conditions]
        asked = [ground.condition for row in self.referrals for ground in row.when]
        by_row = [condition for row in self.referrals for condition in row.also]
        return (*by_set, *by_rule, *(known for known in asked if known is not None), *by_row)

    @cached_property
    def _canonical(self) -> bytes:
        data = self.model_dump(mode="json", exclude_defaults=True) | {"format": self.format}
        text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return text.encode()

    @cached_property
    def _indicators(self) -> dict[str, Indicator]:
        return {indicator.id: indicator for indicator in self.indicators}

    @cached_property
    def _words(self) -> dict[str, QuestionWords]:
        return {words.question: words for words in self.questions}


@lru_cache(maxsize=2)
def load_pack(data: bytes) -> Pack:
    """Read a compiled pack; the last ones read are kept, for each unlocking reads the same.

    Raises `PostDeskError` PACK_REFUSED where the bytes are no pack, of a newer format or not in
    canonical form (so that one pack has one hash).
    """
    try:
        pack = Pack.model_validate_json(data)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise PostDeskError(Code.PACK_REFUSED, place=place, why=first["type"]) from error
    if pack.format != PACK_FORMAT:
        raise PostDeskError(Code.PACK_REFUSED, place="format", why=str(pack.format))
    if pack.to_bytes() != data:
        raise PostDeskError(Code.PACK_REFUSED, place="", why="not_canonical")
    for place, named, there in _references(pack):
        if not named <= there:
            raise PostDeskError(Code.PACK_REFUSED, place=place, why="not_there")
    return pack


def _references(pack: Pack) -> Iterator[tuple[str, Set[str], Set[str]]]:
    """What one part of a pack names of another: the place, the names, and those that there are."""
    sets = {group.id for group in pack.sets}
    sources = {source.id for source in pack.sources}
    determinations = {known.code for known in pack.determinations}
    yield "indicators.set", {known.set for known in pack.indicators}, sets
    yield "dimensions.set", {known.set for known in pack.dimensions}, sets
    yield "determinations.set", {known.set for known in pack.determinations}, sets | {""}
    dimensions = {known.name for known in pack.dimensions}
    placed = {f"{known.set}.{known.dimension}" for known in pack.indicators if known.dimension}
    yield "indicators.dimension", placed, dimensions
    for place, named in (
        ("indicators.source", pack.indicators),
        ("dimensions.source", pack.dimensions),
        ("determinations.source", pack.determinations),
    ):
        yield place, {known.source for known in named}, sources
    yield "rules.raises", {rule.raises for rule in pack.rules}, {one.id for one in pack.indicators}
    raised = {rule.raises for rule in pack.determination_rules}
    yield "determination_rules.raises", raised, determinations
