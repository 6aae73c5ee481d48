"""Measures a key in the real window: from the press to the next question drawn, saved, with flags.

`python tests/bench/bench_window.py` prints a JSON object; figures are reported, never asserted.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "ui"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from post_program import at_post, interview, key, keyboard, make_home, page, shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.forms.definition import QuestionType
from postdesk.ui.interview.page import InterviewPage

MOST = 400
TYPED = {
    QuestionType.INTEGER: "2",
    QuestionType.DECIMAL: "2",
    QuestionType.DATE: "1990-03-15",
    QuestionType.TIME: "10:30",
    QuestionType.TEXT: "Nouakchott",
}


def main() -> int:
    """Print the figures of first-line interviews that answer by their first, second, third key."""
    app = QApplication.instance() or QApplication([])
    times: list[tuple[float, str]] = []
    endings: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        home = make_home(app, Path(name) / "ready")
        for number in range(3):
            with at_post(app, home, Path(name) / f"home{number}") as program:
                *asked, (closing, _) = answered(program, number)
            times += asked
            endings.append(round(closing, 1))
    told = {**figures(times), "to_the_closing_page_ms": endings}
    sys.stdout.write(json.dumps(told, indent=2) + "\n")
    return 0


def answered(program: Program, choice: int) -> list[tuple[float, str]]:
    """Milliseconds of each key that answers, and the question it answers, to the closing page."""
    asking = interview(program)
    window = program.window.windowHandle()  # what a real key reaches first
    window.requestActivate()
    QApplication.processEvents()
    times: list[tuple[float, str]] = []
    while len(times) < MOST and page(program).name in {"interview", "emergency"}:
        if page(program) is not asking:  # a card came in between, and not the next question
            times.pop()
            key(program, Qt.Key.Key_F10)
            continue
        assert asking.model is not None
        state = asking.model.state
        name = "" if state.shown is None else str(state.shown.name)
        last = prepared(program, asking, choice)
        begun = time.perf_counter()
        QTest.keyClick(window, last)
        QApplication.processEvents()
        times.append(((time.perf_counter() - begun) * 1000, name))
    return times


def prepared(program: Program, asking: InterviewPage, choice: int) -> Qt.Key:
    """Type all of an answer but its last key, which is told."""
    assert asking.model is not None
    if asking.model.state.offer is not None:
        return Qt.Key.Key_2
    question = shown(asking)
    if question.choices:
        nth = Qt.Key(Qt.Key.Key_1 + min(choice, len(question.choices) - 1))
        if question.name.startswith("consent_"):
            return Qt.Key.Key_1  # else there is no interview
        if question.type is QuestionType.SELECT_ONE:
            return nth
        QTest.keyClick(keyboard(program), nth)
        return Qt.Key.Key_Return
    text = TYPED.get(question.type) if question.type else None
    if text:
        QTest.keyClicks(keyboard(program), text)
    return Qt.Key.Key_Return


def figures(times: Sequence[tuple[float, str]]) -> dict[str, object]:
    """Median, 99th percentile, and the slowest questions."""
    found = sorted(times)
    every = [one for one, _ in found]
    return {
        "keys": len(every),
        "median_ms": round(statistics.median(every), 1),
        "p99_ms": round(every[int(len(every) * 0.99)], 1),
        "slowest": [(round(one, 1), name) for one, name in found[-8:]],
    }


if __name__ == "__main__":
    raise SystemExit(main())
