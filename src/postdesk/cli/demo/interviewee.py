"""The scripted person of the demo: what an officer presses for each of her answers."""

import json
from dataclasses import dataclass

from PySide6.QtCore import Qt

from postdesk.cli.demo.stage import NotSeen, Stage
from postdesk.forms.definition import Kind, QuestionType
from postdesk.forms.flow import Shown
from postdesk.resources import starter_kit
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.unlock.emergency_page import EmergencyPage
from postdesk.ui.widgets.answer_list import MOST

_STATES = {"unknown": Qt.Key.Key_F2, "refused": Qt.Key.Key_F3, "not_asked": Qt.Key.Key_F4}
_MOST_QUESTIONS = 400
_NUMBERED = 9
"""Answers that have a number key; the others are searched."""


@dataclass
class Interviewee:
    """Answers of one scenario by question name."""

    answers: dict[str, dict[str, object]]
    asked: int = 0
    cards: int = 0

    @classmethod
    def of(cls, scenario: str) -> "Interviewee":
        """The person of a scenario of the starter kit."""
        told = json.loads((starter_kit() / "scenarios" / f"{scenario}.json").read_text("utf-8"))
        return cls({one["question"]: one for one in told["answers"]})

    def play(self, stage: Stage, until: str = "") -> None:
        """Answer question after question by keys, to the end or to the question `until`."""
        for _ in range(_MOST_QUESTIONS):
            page = self._page(stage)
            if page is None:
                return
            if page.model is not None and page.model.state.offer is not None:
                stage.number(2)
                continue
            shown = page.model.state.shown if page.model else None
            if shown is None or (until and shown.name == until):
                return
            self._answer(stage, page, shown)
        raise NotSeen("the end of the interview")

    def _page(self, stage: Stage) -> InterviewPage | None:
        """The interview page; an emergency card in front of it is read and put away."""
        stage.settle()
        page = stage.program.window.navigator.page
        if isinstance(page, EmergencyPage):
            self.cards += 1
            stage.press(Qt.Key.Key_F10)
            page = stage.program.window.navigator.page
        return page if isinstance(page, InterviewPage) else None

    def _answer(self, stage: Stage, page: InterviewPage, shown: Shown) -> None:
        told = self.answers.get(shown.name)
        self.asked += 1
        if shown.kind is Kind.NOTE:
            stage.enter()
        elif told is None:
            stage.press(Qt.Key.Key_F4 if shown.states else Qt.Key.Key_PageDown)
        elif "state" in told:
            stage.press(_STATES[str(told["state"])])
        else:
            self._value(stage, page, shown, told["value"])
        self._moved(stage, page, shown)

    def _value(self, stage: Stage, page: InterviewPage, shown: Shown, value: object) -> None:
        names = [str(one) for one in value] if isinstance(value, list) else [str(value)]
        if not shown.type.has_choices:
            page.area.field.setFocus()
            stage.write(page.area.field, names[0])
            stage.enter()
            return
        offered = [choice.name for choice in shown.choices]
        for name in names:
            at = offered.index(name)
            if len(offered) > MOST:
                page.area.choices.search.clear()
            if at < _NUMBERED:
                stage.number(at + 1)
            else:
                stage.write(
                    page.area.choices.search, shown.choices[at].labels.in_language(stage.language)
                )
                stage.enter()
        if shown.type is not QuestionType.SELECT_ONE:
            page.area.choices.search.clear()
            stage.enter()

    @staticmethod
    def _moved(stage: Stage, page: InterviewPage, before: Shown) -> None:
        """What was pressed must have been taken; otherwise the demo would turn in a circle."""
        model = page.model
        if model is None:
            return
        now = model.state.shown
        if now is not None and now.ref == before.ref:
            why = model.state.error.values if model.state.error else "nothing happened"
            raise NotSeen(f"an answer to {before.name} was taken: {why}")
        stage.settle()
