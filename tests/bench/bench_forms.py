"""Measures guides: loading, one answer, coding, publishing.

`python tests/bench/bench_forms.py [WORKBOOK ...]` prints a JSON object; figures are reported, never
asserted. Without arguments: the first-line guide that ships, and the WHO verbal autopsy where the
conformance folder (POSTDESK_CONFORMANCE) is there.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "forms"))

from form_help import NOW, fixed_clock, new_flow
from random_officer import Officer, seeded

from postdesk.authoring.compiling import compile_workbook
from postdesk.authoring.publishing import publish
from postdesk.forms.coding import code_flow
from postdesk.forms.definition import load_guide
from postdesk.forms.flow import Flow
from postdesk.forms.form import Form
from postdesk.resources import starter_kit

ANSWERS = 3_000


def main(arguments: list[str]) -> int:
    """Print every figure of every workbook."""
    paths = [Path(argument) for argument in arguments] or standard_workbooks()
    figures = {path.stem: figures_of(path) for path in paths}
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    return 0


def standard_workbooks() -> list[Path]:
    """The guide that ships and the largest public one."""
    folder = Path(os.environ.get("POSTDESK_CONFORMANCE", "../shared/conformance"))
    public = folder / "workbooks" / "getodk__whova_form.xlsx"
    return [starter_kit() / "guides" / "first_line.xlsx", *([public] if public.is_file() else [])]


def figures_of(path: Path) -> dict[str, object]:
    """All figures of one workbook, in milliseconds but for counts."""
    guide = compile_workbook(path).guide
    if guide is None:
        return {"refused": True}
    data = guide.to_bytes()
    form = Form(guide)
    flow = answered(form, ANSWERS // 10)
    return {
        "questions": len(guide.questions()),
        "languages": len(guide.languages),
        "bytes": len(data),
        "load_guide": measured(lambda: load_guide(data), 20),
        "open_new_interview_on_loaded_guide": measured(lambda: new_flow(Form(guide)), 10),
        "reopen_interview": measured(lambda: new_flow(form, flow.sheet()), 20),
        "one_answer_all_effects": one_answer(form),
        "shown": measured(lambda: flow.shown(flow.asked()[0]), 200),
        "code": measured(lambda: code_flow(flow, fixed_clock, NOW.tzinfo), 30),
        "publish": measured(lambda: published(path), 3),
    }


def published(path: Path) -> None:
    """Publish into a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        publish(path, Path(folder))


def answered(form: Form, steps: int) -> Flow:
    """An interview after random steps."""
    flow = new_flow(form)
    officer = Officer(flow, seeded(1))
    for _ in range(steps):
        officer.step()
    return flow


def one_answer(form: Form) -> dict[str, float]:
    """One accepted answer with everything that follows from it."""
    flow = answered(form, ANSWERS // 5)
    officer = Officer(flow, seeded(2))
    times = []
    while len(times) < ANSWERS:
        ref = officer.chance.choice(officer.questions())
        state, value = officer.any_answer(flow.shown(ref))
        begun = time.perf_counter()
        accepted = officer.record(ref, state, value) is not None
        if accepted:
            times.append((time.perf_counter() - begun) * 1000)
    return summary(times)


def measured(act: Callable[[], object], rounds: int) -> dict[str, float]:
    """Median and 99th percentile of an act's wall-clock milliseconds, after one round to warm."""
    act()
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        act()
        times.append((time.perf_counter() - begun) * 1000)
    return summary(times)


def summary(times: list[float]) -> dict[str, float]:
    """Median, 99th percentile and number of the rounds."""
    times.sort()
    return {
        "p50_ms": round(times[len(times) // 2], 3),
        "p99_ms": round(times[min(len(times) - 1, int(len(times) * 0.99))], 3),
        "rounds": len(times),
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
