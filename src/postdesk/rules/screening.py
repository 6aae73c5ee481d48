"""Assesses an interview's facts by the engine and the reference together."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from typing import Protocol

from postdesk.errors import Code, PostDeskError
from postdesk.model.assessments import Assessment, EngineCheck, Missing
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.rules.explanation import Undetermined
from postdesk.rules.fact_list import Fired, first_pass, gathered, second_pass
from postdesk.rules.pack import Pack
from postdesk.rules.program import PlainFact, Program, engine_program
from postdesk.rules.reference import Reference
from postdesk.rules.referral import Results, recommended
from postdesk.rules.scoring import Scored, Scoring
from postdesk.rules.worker_process import Meanwhile, Scores

ENGINE_VERSION = "durable_rules 2.0.28"
MOST_JOINS = 5_000
"""Above this many combinations of legs and choices the reference answers alone."""

_Outcome = tuple[Scored, Fired, tuple[Missing, ...]]
"""Sums and flags, what fires with the sums, and what is still missing."""
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
    """Assesses with one pack; without a worker the reference answers alone, and says so."""

    def __init__(self, pack: Pack, worker: Matcher | None) -> None:
        self.pack = pack
        self._worker = worker
        self._reference = Reference(pack)
        self._scoring = Scoring(pack)
        self._undetermined = Undetermined(pack)
        self._program = engine_program(pack)
        self._used = pack.used_questions()

    def assess(self, coded: CodedAnswers, at: datetime, links: Sequence[Fact] = ()) -> Assessment:
        """Everything found in the facts and the links at the moment `at`.

        Facts set aside raise nothing. Engine trouble never raises: the flags are the union of both
        evaluators, or the reference's, and `engine_check` says so.
        """
        facts = gathered((*coded.facts, *links), self._used)
        alone = _Alone(self._reference, self._scoring, self._undetermined, facts)
        check = _Check()
        scored, made, missing = self._matched(alone, check)
        determinations = self._scoring.determinations(made, scored.applying)
        results = Results(scored.flags, scored.dimensions, determinations, facts)
        assessment = Assessment(
            at=at,
            pack_hash=self.pack.sha256,
            engine_version=ENGINE_VERSION,
            digest="",
            flags=scored.flags,
            dimensions=scored.dimensions,
            determinations=determinations,
            recommended_referrals=recommended(self.pack, results),
            missing=missing,
            engine_check=check.state,
            links=tuple(links),
        )
        return assessment.model_copy(update={"digest": digest(assessment)})

    def close(self) -> None:
        """End the worker, if there is one."""
        if self._worker is not None:
            self._worker.close()

    def _matched(self, alone: "_Alone", check: _Check) -> _Outcome:
        """What both passes come to, by the engine and the reference or the reference alone."""
        if self._worker is not None and alone.found.joins <= MOST_JOINS:
            try:
                return self._both(self._worker, alone, check)
            except PostDeskError as error:
                if error.code is not Code.ENGINE_FAILED:
                    raise
        check.state = EngineCheck.REFERENCE_ONLY
        return alone.outcome

    def _both(self, worker: Matcher, alone: "_Alone", check: _Check) -> _Outcome:
        """The reference works while the engine does; where they agree its outcome stands."""
        facts = alone.facts
        outcome: list[_Outcome] = []

        def scores(engine_fired: Fired) -> tuple[PlainFact, ...]:
            """The sums of what either evaluator found; asked again if the worker is replaced."""
            union = check.joined(first_pass(engine_fired), alone.found.fired)
            outcome[:] = [alone.outcome_of(union)]
            return self._program.plain(outcome[0][0].scores, len(facts))

        plain = self._program.plain(facts)
        by_engine = worker.run(self._program, plain, scores, lambda: alone.outcome)
        scored, made, missing = outcome[0]
        made = check.joined(second_pass(*by_engine), made)
        if check.differing:
            _log.error("engine check failed: %s", ", ".join(sorted(check.differing)))
        return scored, made, missing


class _Alone:
    """What the reference finds by itself, and what comes of it, worked out once."""

    def __init__(
        self,
        reference: Reference,
        scoring: Scoring,
        undetermined: Undetermined,
        facts: Sequence[Fact],
    ) -> None:
        self._reference, self._scoring = reference, scoring
        self._undetermined = undetermined
        self.facts = facts
        self.found = reference.first(facts)

    @cached_property
    def outcome(self) -> _Outcome:
        """What comes of what the reference found."""
        return self._worked_out(self.found.fired)

    def outcome_of(self, fired: Fired) -> _Outcome:
        """What comes of this; as a rule it is what the reference found."""
        return self.outcome if fired is self.found.fired else self._worked_out(fired)

    def _worked_out(self, fired: Fired) -> _Outcome:
        scored = self._scoring.scored(fired, self.facts)
        made = self._reference.second((*self.facts, *scored.scores)).fired
        return scored, made, self._undetermined.among(self.facts, scored.flags)


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
