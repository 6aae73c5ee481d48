"""Assesses an interview's facts by the engine and the reference together."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
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
from postdesk.rules.worker_process import Scores

ENGINE_VERSION = "durable_rules 2.0.28"
MOST_JOINS = 5_000
"""Above this many combinations of legs and choices the reference answers alone."""

_log = logging.getLogger(__name__)


class Matcher(Protocol):
    """What runs the engine: an `EngineWorker`."""

    def run(
        self, program: Program, facts: Sequence[PlainFact], scores: Scores
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
        found = self._reference.first(facts)
        check = _Check()
        scored, made = self._matched(facts, found, check)
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
            missing=self._undetermined.among(facts, scored.flags),
            engine_check=check.state,
            links=tuple(links),
        )
        return assessment.model_copy(update={"digest": digest(assessment)})

    def close(self) -> None:
        """End the worker, if there is one."""
        if self._worker is not None:
            self._worker.close()

    def _matched(self, facts: Sequence[Fact], found: Found, check: _Check) -> tuple[Scored, Fired]:
        """What both passes come to, by the engine and the reference or the reference alone."""
        if self._worker is not None and found.joins <= MOST_JOINS:
            try:
                return self._both(self._worker, facts, found, check)
            except PostDeskError as error:
                if error.code is not Code.ENGINE_FAILED:
                    raise
        check.state = EngineCheck.REFERENCE_ONLY
        scored = self._scoring.scored(found.fired, facts)
        return scored, self._reference.second((*facts, *scored.scores)).fired

    def _both(
        self, worker: Matcher, facts: Sequence[Fact], found: Found, check: _Check
    ) -> tuple[Scored, Fired]:
        scored: list[Scored] = []

        def scores(engine_fired: Fired) -> tuple[PlainFact, ...]:
            """The sums of what either evaluator found; asked again if the worker is replaced."""
            union = check.joined(first_pass(engine_fired), found.fired)
            scored[:] = [self._scoring.scored(union, facts)]
            return self._program.plain(scored[0].scores, len(facts))

        by_engine = worker.run(self._program, self._program.plain(facts), scores)
        second = self._reference.second((*facts, *scored[0].scores))
        made = check.joined(second_pass(*by_engine), second.fired)
        if check.differing:
            _log.error("engine check failed: %s", ", ".join(sorted(check.differing)))
        return scored[0], made


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
