"""Measures an assessment: worker, cross-check and all, beside the bare engine in the same run.

`python tests/bench/bench_rules.py` prints a JSON object; figures are reported, never asserted.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "rules"))

from rules_generated import Generated, generated_pack, interview, seeded

from postdesk.model.assessments import EngineCheck
from postdesk.rules.engine import Engine
from postdesk.rules.fact_list import gathered
from postdesk.rules.pack import load_pack
from postdesk.rules.program import engine_program
from postdesk.rules.reference import Reference
from postdesk.rules.screening import Screener
from postdesk.rules.worker_process import EngineWorker

AT = datetime(2026, 1, 1, tzinfo=UTC)
QUESTIONS = 150
ROUNDS = 300


def main() -> int:
    """Print every figure.

    A full collection of what start-up leaves behind takes longer than an assessment; a program
    that freezes it once (`gc.freeze`) does not pay that, so both are told.
    """
    figures: dict[str, object] = {"worker_ready_ms": worker_ready()}
    for indicators in (200, 1_000):
        figures[f"{indicators}_indicators"] = assessments(indicators)
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    return 0


def assessments(indicators: int) -> dict[str, object]:
    """Milliseconds of assessing random interviews with a pack of that size."""
    made = generated_pack(seeded(indicators), indicators, QUESTIONS, rules=1)
    chance = seeded(7)
    told = [interview(chance, made.vocabulary, several=False) for _ in range(ROUNDS)]
    worker = EngineWorker()
    screener = Screener(made.pack, worker)
    agreed = []

    def assess(place: int) -> None:
        agreed.append(screener.assess(told[place], AT).engine_check is EngineCheck.AGREED)

    assess(0)
    settled = measured(assess, ROUNDS)
    gc.collect()
    gc.freeze()
    frozen = measured(assess, ROUNDS)
    gc.unfreeze()
    screener.close()
    data = made.pack.to_bytes()
    return {
        "rules": len(made.pack.rules),
        "engine_and_reference": settled,
        "the_same_after_gc_freeze": frozen,
        "bare_engine": bare_engine(made, told),
        "reference_alone": reference_alone(made, told),
        "load_pack": measured(lambda _: load_pack(data), 20),
        "all_agreed": all(agreed),
    }


def bare_engine(made: Generated, told: Sequence[object]) -> dict[str, float]:
    """The engine alone, in this process, on the same facts."""
    program = engine_program(made.pack)
    engine = Engine(program.ruleset)
    used = made.pack.used_questions()
    chance = seeded(7)
    facts = [
        program.plain(gathered(interview(chance, made.vocabulary, several=False).facts, used))
        for _ in told
    ]

    def run(place: int) -> None:
        engine.first(facts[place])
        engine.second(())

    figures = measured(run, len(facts))
    engine.close()
    return figures


def reference_alone(made: Generated, told: Sequence[object]) -> dict[str, float]:
    """The plain evaluator on the same facts."""
    reference = Reference(made.pack)
    used = made.pack.used_questions()
    chance = seeded(7)
    facts = [gathered(interview(chance, made.vocabulary, several=False).facts, used) for _ in told]
    return measured(lambda place: reference.first(facts[place]), len(facts))


def worker_ready() -> float:
    """Milliseconds from starting the worker to its first answer."""
    made = generated_pack(seeded(1))
    facts = interview(seeded(1), made.vocabulary)
    worker: list[EngineWorker] = []

    def start(_: int) -> None:
        worker.append(EngineWorker())
        Screener(made.pack, worker[-1]).assess(facts, AT)

    figures = measured(start, 10)
    for one in worker:
        one.close()
    return figures["p50_ms"]


def measured(act: Callable[[int], object], rounds: int) -> dict[str, float]:
    """Median and 99th percentile of an act's wall-clock milliseconds."""
    times = []
    for place in range(rounds):
        begun = time.perf_counter()
        act(place)
        times.append((time.perf_counter() - begun) * 1000)
    times.sort()
    return {
        "p50_ms": round(times[len(times) // 2], 2),
        "p99_ms": round(times[min(len(times) - 1, int(len(times) * 0.99))], 2),
    }


if __name__ == "__main__":
    raise SystemExit(main())
