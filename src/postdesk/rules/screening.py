"""Assesses an interview's facts by the engine and the reference together."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from typing import Protocol

from postdesk.errors import Code, PostDeskError
from postdesk.model.assessments import Assessment, EngineCheck
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.rules.explanation import Undetermined
from postdesk.rules.fact_list import Fired, first_pass, gathered, second_pass
from postdesk.rules.pack import Pack
from postdesk.rules.program import PlainFact, Program, engine_program
from postdesk.rules.reference import Found, Reference
from postdesk.rules.referral import Results, recommended
from postdesk.rules.scoring import Scored, Scoring
from postdesk.rules.worker_process import Meanwhile, Scores

ENGINE_VERSION = "durable_rules 2.0.28"
MOST_JOINS = 5_000
"""Above this many combinations of legs and choices the reference answers alone."""

_log = logging.getLogger(__name__)


class Matcher(Protocol):
    """What runs the engine: an `EngineWorker`."""

    def run(
        self,
        program: Program,
        facts: Sequence[PlainFact],
        scores: Scores,
        meanwhile: Meanwhile,
    ) -> tuple[Fired, Fired]:
        """What fires on the answers, and with the scores; raises ENGINE_FAILED."""

    def close(self) -> None:
        """End it."""


@dataclass
class _Check:
    """How engine and reference compared in one assessment."""

    state: EngineCheck = EngineCheck.AGREED
    differing: set[str] = field(default_factory=set)

    def joined(self, engine: Fired, reference: Fired) -> Fired:
        """The union; nothing is lost for want of agreement."""
        if engine == reference:
            return reference
        self.state = EngineCheck.FAILED
        union = {}
        for clause in {*engine, *reference}:
            mine, other = engine.get(clause), reference.get(clause)
            union[clause] = (mine or frozenset()) | (other or frozenset())
            if mine != other:
                self.differing.add(clause)
        return union


class Screener:
    """Assesses with one pack; without a worker the reference answers alone, and says so.

    What it needs for that is made at the first interview: whoever unlocks does not wait for it.
    """

    def __init__(self, pack: Pack, worker: Matcher | None) -> None:
        self.pack = pack
        self._worker = worker
        self._used = pack.used_questions()

    @cached_property
    def _reckoning(self) -> "_Reckoning":
        """What makes assessments with the pack."""
        return _Reckoning(self.pack)

    @cached_property
    def _program(self) -> Program:
        """The pack's rules as the engine takes them."""
        return engine_program(self.pack)

    def assess(self, coded: CodedAnswers, at: datetime, links: Sequence[Fact] = ()) -> Assessment:
        """Everything found in the facts and the links at the moment `at`.

        Facts set aside raise nothing. Engine trouble never raises: the flags are the union of both
        evaluators, or the reference's, and `engine_check` says so.
        """
        facts = gathered((*coded.facts, *links), self._used)
        alone = _Alone(self._reckoning, facts, at, tuple(links))
        check = _Check()
        found = self._matched(alone, check)
        return found.model_copy(update={"engine_check": check.state})

    def close(self) -> None:
        """End the worker, if there is one."""
        if self._worker is not None:
            self._worker.close()

    def _matched(self, alone: "_Alone", check: _Check) -> Assessment:
        """What both passes come to, by the engine and the reference or the reference alone."""
        if self._worker is not None and self._bearable(alone):
            try:
                return self._both(self._worker, alone, check)
            except PostDeskError as error:
                if error.code is not Code.ENGINE_FAILED:
                    raise
        check.state = EngineCheck.REFERENCE_ONLY
        return alone.assessment

    def _bearable(self, alone: "_Alone") -> bool:
        """Whether the engine can take these facts; a rough count spares most the exact one,
        for which the reference must have worked before the engine is asked."""
        if self._reckoning.reference.joins_at_most(alone.facts) <= MOST_JOINS:
            return True
        return self._reckoning.reference.joins(alone.found) <= MOST_JOINS

    def _both(self, worker: Matcher, alone: "_Alone", check: _Check) -> Assessment:
        """The reference works while the engine does; where they agree its assessment stands."""
        facts = alone.facts
        outcome: list[_Outcome] = []

        def scores(engine_fired: Fired) -> tuple[PlainFact, ...]:
            """The sums of what either evaluator found; asked again if the worker is replaced."""
            union = check.joined(first_pass(engine_fired), alone.found.fired)
            outcome[:] = [alone.outcome_of(union)]
            return self._program.plain(outcome[0].scored.scores, len(facts))

        plain = self._program.plain(facts)
        by_engine = worker.run(self._program, plain, scores, lambda: alone.assessment)
        union = check.joined(second_pass(*by_engine), outcome[0].made)
        if check.differing:
            _log.error("engine check failed: %s", ", ".join(sorted(check.differing)))
        return alone.assessment_of(replace(outcome[0], made=union))


@dataclass(frozen=True)
class _Outcome:
    """Sums and flags, and the determinations that fire with them."""

    scored: Scored
    made: Fired


class _Reckoning:
    """What makes an assessment of what fired, for one pack."""

    def __init__(self, pack: Pack) -> None:
        self.reference = Reference(pack)
        self._pack = pack
        self._scoring = Scoring(pack)
        self._undetermined = Undetermined(pack, self.reference.table)

    def outcome(self, fired: Fired, facts: Sequence[Fact]) -> _Outcome:
        """The sums of what fired on the answers, and what the reference makes of them."""
        scored = self._scoring.scored(fired, facts)
        return _Outcome(scored, self.reference.second((*facts, *scored.scores)))

    def assessment(self, outcome: _Outcome, alone: "_Alone") -> Assessment:
        """The assessment of a moment, with its digest, as if both evaluators had agreed."""
        scored = outcome.scored
        determinations = self._scoring.determinations(outcome.made, scored.applying)
        results = Results(scored.flags, scored.dimensions, determinations, alone.facts)
        assessment = Assessment(
            at=alone.at,
            pack_hash=self._pack.sha256,
            engine_version=ENGINE_VERSION,
            digest="",
            flags=scored.flags,
            dimensions=scored.dimensions,
            determinations=determinations,
            recommended_referrals=recommended(self._pack, results),
            missing=self._undetermined.among(alone.facts, alone.found.met, scored.flags),
            links=alone.links,
        )
        return assessment.model_copy(update={"digest": digest(assessment)})


class _Alone:
    """What the reference finds in one interview by itself, and what comes of it, each once."""

    def __init__(
        self,
        reckoning: _Reckoning,
        facts: tuple[Fact, ...],
        at: datetime,
        links: tuple[Fact, ...],
    ) -> None:
        self._reckoning = reckoning
        self.facts = facts
        self.at, self.links = at, links

    @cached_property
    def found(self) -> Found:
        """What the reference finds in the answers."""
        return self._reckoning.reference.first(self.facts)

    @cached_property
    def outcome(self) -> _Outcome:
        """What comes of what the reference found."""
        return self._reckoning.outcome(self.found.fired, self.facts)

    @cached_property
    def assessment(self) -> Assessment:
        """The assessment of what the reference found."""
        return self._reckoning.assessment(self.outcome, self)

    def outcome_of(self, fired: Fired) -> _Outcome:
        """What comes of this; as a rule it is what the reference found."""
        if fired == self.found.fired:
            return self.outcome
        return self._reckoning.outcome(fired, self.facts)

    def assessment_of(self, outcome: _Outcome) -> Assessment:
        """The assessment of this; as a rule it is that of the reference."""
        if outcome.scored is self.outcome.scored and outcome.made == self.outcome.made:
            return self.assessment
        return self._reckoning.assessment(outcome, self)


def digest(assessment: Assessment) -> str:
    """SHA-256 (hex) over the pack's hash and the results: what reopening must find again.

    The moment, what is still missing and how the engine was are no results.
    """
    results = assessment.model_dump(
        mode="json",
        include={"pack_hash", "flags", "dimensions", "determinations", "recommended_referrals"},
    )
    text = json.dumps(results, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()
