"""What the interview screen shows while a paper is typed in: blind second typings, differences."""

from dataclasses import replace

from PySide6.QtCore import QObject

from postdesk.desk.interviewing import Step
from postdesk.desk.typing_back import TypingBack
from postdesk.errors import Code, PostDeskError
from postdesk.forms.paper import PaperQuestion, paper_form
from postdesk.forms.shown import Shown, ShownChoice
from postdesk.model.answers import AnswerState
from postdesk.model.base import Clock, Texts
from postdesk.model.ids import NodeRef
from postdesk.ui.interview.view_model import InterviewState, InterviewViewModel
from postdesk.ui.language import isolate_code

_FIRST, _SECOND, _NEITHER = range(3)
"""The answers to a difference, in their order on the screen."""


class TypingViewModel(InterviewViewModel):
    """As any interview, but the paper is in front: its numbers and letters, at its own moment."""

    on_paper = True

    def __init__(self, typing: TypingBack, clock: Clock, parent: QObject | None = None) -> None:
        paper = typing.interview.paper
        said_at = paper.spoken_at if paper is not None else clock()
        super().__init__(typing, lambda: said_at, parent)
        self._typing = typing
        form = paper_form(typing.flow.form)
        self._on_paper = {asked.node.path: asked for asked in form.questions()}
        self._paths = {node.name: node.path for node in typing.guide.nodes}
        self.state = self._as_on_paper(self.state)

    def typed_once(self) -> tuple[NodeRef, ...]:
        """Where answers stand that are still to be typed a second time."""
        return self._typing.typed_once()

    def choose(self, index: int) -> None:
        """Press an answer; at a difference the first typing, the second, or neither."""
        if self.state.difference is None:
            super().choose(index)
        elif index == _NEITHER:
            self._do(self._typing.type_anew)
        elif index in (_FIRST, _SECOND):
            self._do(lambda: self._typing.settle(second=index == _SECOND), onward=True)

    def confirm(self) -> None:
        """Save what is chosen; nothing chosen is no second typing."""
        if self.state.again and not self.state.draft:
            self._ask_again()
        elif self.state.difference is None:
            super().confirm()

    def type_in(self, typed: str) -> None:
        """Save what is typed; an empty field is no second typing."""
        if self.state.again and not typed.strip():
            self._ask_again()
        elif self.state.difference is None:
            super().type_in(typed)

    def record_state(self, state: AnswerState) -> None:
        """Does not know, refused, not asked, as ticked on the paper."""
        if self.state.difference is None:
            super().record_state(state)

    def skip(self) -> None:
        """To the question after; two typings that differ are settled first."""
        if self.state.difference is None:
            super().skip()

    def _ask_again(self) -> None:
        error = PostDeskError(Code.ANSWER_INVALID, why="again")
        self._set(replace(self.state, error=error))

    def _stays(self, step: Step) -> bool:
        before = self.state.shown
        if before is None or step.shown is None or step.shown.ref != before.ref:
            return False
        return self._typing.difference is not None or self._typing.awaits_second(before.ref)

    def _set(self, state: InterviewState) -> None:
        super()._set(self._as_on_paper(state))

    def _as_on_paper(self, state: InterviewState) -> InterviewState:
        shown = state.shown
        if shown is None:
            return replace(state, again=False, difference=None, number=0)
        difference = self._typing.difference
        again = difference is None and self._typing.awaits_second(shown.ref)
        asked = self._on_paper.get(self._paths.get(shown.name, ""))
        return replace(
            state,
            shown=_lettered(shown, asked) if asked is not None else shown,
            again=again,
            difference=difference,
            number=asked.number if asked is not None else 0,
        )


def _lettered(shown: Shown, asked: PaperQuestion) -> Shown:
    """The question with its choices as the paper has them, `b) No`: the letter is a key too."""
    marks = {choice.name: choice.mark for choice in asked.choices}
    return replace(
        shown, choices=tuple(_with_mark(one, marks.get(one.name, "")) for one in shown.choices)
    )


def _with_mark(choice: ShownChoice, mark: str) -> ShownChoice:
    begin = isolate_code(f"{mark})")
    if not mark or any(text.startswith(begin) for text in choice.labels.root.values()):
        return choice
    labels = {tag: f"{begin} {text}" for tag, text in choice.labels.root.items()}
    return replace(choice, labels=Texts(labels))
