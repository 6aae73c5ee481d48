"""An officer who answers at random: any question, any valid answer, any state."""

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import Kind, QuestionType, RowKind
from postdesk.forms.flow import Effects, Flow
from postdesk.forms.interview_tree import cell_of
from postdesk.forms.shown import Shown
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef

_WORDS = ("one", "deux", "ثلاثة", "4", "a b", "x'y")
_MOST_INSTANCES = 4


def seeded(seed: str | int) -> Random:
    """A source of chance that always draws the same."""
    return Random(seed)  # noqa: S311 - tests must be repeatable


class Officer:
    """Takes random steps in one interview."""

    def __init__(self, flow: Flow, chance: Random) -> None:
        self.flow = flow
        self.chance = chance

    def step(self) -> Effects | None:
        """One random step; None if what was tried was refused (by a constraint, as a rule)."""
        if self.chance.random() < 0.08 and (effects := self.change_repeat()) is not None:
            return effects
        questions = self.questions()
        if not questions:
            return None
        return self.answer(self.chance.choice(questions))

    def questions(self) -> list[NodeRef]:
        """The relevant questions."""
        return [ref for ref in self.flow.asked() if self._kind(ref) is Kind.QUESTION]

    def _kind(self, ref: NodeRef) -> Kind | None:
        spec = cell_of(self.flow.tree.by_ref[ref]).spec
        return spec.kind if spec is not None else None

    def is_gate(self, ref: NodeRef) -> bool:
        """Whether a question is a gate."""
        spec = cell_of(self.flow.tree.by_ref[ref]).spec
        return spec is not None and spec.row is RowKind.GATE

    def answer(self, ref: NodeRef) -> Effects | None:
        """A random answer, state or taking back."""
        return self.record(ref, *self.any_answer(self.flow.shown(ref)))

    def record(self, ref: NodeRef, state: AnswerState, value: str) -> Effects | None:
        """Answer; None if the answer is refused."""
        try:
            return self.flow.answer(ref, state, value)
        except PostDeskError as error:
            if error.code is not Code.ANSWER_INVALID:
                raise
            return None

    def any_answer(self, shown: Shown) -> tuple[AnswerState, str]:
        """A state with its value, valid for the question but for its constraint."""
        draw = self.chance.random()
        if draw < 0.1:
            return AnswerState.UNANSWERED, ""
        if draw < 0.2 and shown.states:
            return self.chance.choice(shown.states), ""
        value = self.value(shown)
        return (AnswerState.ANSWERED, value) if value else (AnswerState.UNANSWERED, "")

    def value(self, shown: Shown) -> str:
        """A value of the question's type; blank if there is nothing to choose from."""
        names = [choice.name for choice in shown.choices]
        if shown.type is QuestionType.SELECT_ONE:
            return self.chance.choice(names) if names else ""
        if shown.type is QuestionType.SELECT_MULTIPLE:
            return " ".join(self.chance.sample(names, self.chance.randint(0, min(3, len(names)))))
        if shown.type is QuestionType.RANK:
            return " ".join(self.chance.sample(names, len(names)))
        if shown.type is QuestionType.RANGE:
            return self._in_range(shown)
        return self._typed(shown.type)

    def _in_range(self, shown: Shown) -> str:
        if shown.range is None:
            return "1"
        start, end = Decimal(shown.range.start), Decimal(shown.range.end)
        step = abs(Decimal(shown.range.step)) or Decimal(1)
        places = int(abs(end - start) / step)
        moved = step * self.chance.randint(0, places)
        return format((start + (moved if end >= start else -moved)).normalize(), "f")

    def _typed(self, kind: QuestionType) -> str:
        number = self.chance.choice((0, 1, 2, 3, 5, 14, 17, 18, 30, 64, 120, 2011))
        year, month, day = self.chance.randint(1950, 2026), self.chance.randint(1, 12), 15
        return {
            QuestionType.INTEGER: str(number),
            QuestionType.DECIMAL: f"{number}.5",
            QuestionType.DATE: f"{year}-{month:02d}-{day}",
            QuestionType.TIME: f"{number % 24:02d}:15:00",
            QuestionType.DATE_TIME: f"{year}-{month:02d}-{day}T{number % 24:02d}:15:00+00:00",
            QuestionType.ACKNOWLEDGE: "OK",
        }.get(kind, self.chance.choice(_WORDS))

    def change_repeat(self) -> Effects | None:
        """Add or remove an instance of a random repeat; None if none may be changed."""
        repeats = [each for each in self.flow.repeats() if each.may_add or each.may_remove]
        if not repeats:
            return None
        repeat = self.chance.choice(repeats)
        crowded = len(repeat.instances) >= _MOST_INSTANCES
        if repeat.may_add and not crowded and self.chance.random() < 0.7:
            return self.flow.add_instance(repeat.ref)[1]
        if repeat.instances and repeat.may_remove:
            return self.flow.remove_instance(self.chance.choice(repeat.instances))
        return None

    def walk(self) -> Iterator[NodeRef]:
        """Answer every open question in turn, to the end of the interview."""
        tries = 0
        ref = self.flow.asked()[0] if self.flow.asked() else None
        while ref is not None and tries < 5000:
            tries += 1
            if self._kind(ref) is Kind.QUESTION:
                self.settle(ref)
            yield ref
            ref = self.flow.next(ref)

    def settle(self, ref: NodeRef) -> None:
        """Answer one question so that it stands: tries values, else records a state."""
        shown = self.flow.shown(ref)
        for _ in range(8):
            value = self.value(shown)
            if not value or shown.readonly:
                break
            try:
                self.flow.answer(ref, AnswerState.ANSWERED, value)
            except PostDeskError:
                continue
            return
        if shown.states and not shown.readonly:
            self.flow.answer(ref, shown.states[0])
