"""Tell answers as texts in one language: for the preview, the slip, the read-back."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from postdesk.forms.appearances import CALL_SAFETY, TextKind, text_kind
from postdesk.forms.definition import QuestionType
from postdesk.forms.flow import Flow, Shown
from postdesk.forms.names import read_names
from postdesk.model.answers import Answer, AnswerState
from postdesk.model.assessments import Assessment
from postdesk.model.base import in_a_row
from postdesk.model.ids import NodeRef
from postdesk.packet.template import ShownAnswer
from postdesk.rules.pack import Pack

TellDate = Callable[[str, str], str]
"""How a language writes a date that is stored as `2026-11-12` or `2026-01-01/2026-12-31`."""
_WRITINGS = " · "
_OPEN = "—"
_UNSAFE = "no"
_DATES = (QuestionType.DATE, QuestionType.DATE_TIME)


def as_stored(date: str, language: str) -> str:
    """The date as it lies in the vault, the same in every language."""
    del language
    return date


def told(shown: Shown, answer: Answer, language: str, tell_date: TellDate) -> str:
    """An answer as a person reads it: choice texts instead of codes, dates, otherwise the value."""
    if answer.state is not AnswerState.ANSWERED:
        return ""
    labels = {choice.name: choice.labels.in_language(language) for choice in shown.choices}
    if not labels:
        return tell_date(answer.value, language) if shown.type in _DATES else _text(shown, answer)
    return in_a_row((labels.get(name) or name for name in answer.value.split()), language)


def _text(shown: Shown, answer: Answer) -> str:
    """A text in one line: the writings of a name, the lines of a paper beside each other."""
    kind = text_kind(shown)
    if kind is TextKind.NAMES:
        return _WRITINGS.join(read_names(answer.value).variants)
    return " ".join(answer.value.split()) if kind is TextKind.MRZ else answer.value


def call_safety(flow: Flow, phone: Shown) -> Shown | None:
    """The question on a phone's page that says whether it is safe to call; None without one."""
    if text_kind(phone) is not TextKind.PHONE:
        return None
    beside = (flow.shown(ref) for ref in flow.page(phone.ref))
    return next((one for one in beside if CALL_SAFETY in one.appearance.split()), None)


def beside_phones(flow: Flow, asked: Iterable[Shown]) -> dict[NodeRef, tuple[Shown, ...]]:
    """Beside each number that was given: whether it is safe to call, then when and what to say.

    Only what is among `asked` and as it stands there: in a list an answer may be out of sight.
    """
    known = {shown.ref: shown for shown in asked}
    found: dict[NodeRef, tuple[Shown, ...]] = {}
    for phone in known.values():
        safety = call_safety(flow, phone) if _given(phone) else None
        if safety is not None:
            page = [known.get(ref) for ref in flow.page(phone.ref)]
            others = (
                one for one in page if one is not None and one.ref not in _refs(phone, safety)
            )
            found[phone.ref] = (known.get(safety.ref, safety), *others)
    return found


def calling(beside: Sequence[Shown], language: str, tell_date: TellDate) -> tuple[str, ...]:
    """A line for whether it is safe to call, open or not, and for all else that was said of it."""
    others = beside[1:]
    return tuple(
        f"{one.labels.in_language(language)} {_said(one, language, tell_date) or _OPEN}"
        for one in (*beside[:1], *filter(_given, others))
    )


def unsafe_to_call(beside: Sequence[Shown]) -> bool:
    """Whether the person said that it is not safe to call there."""
    given = beside[0].answer if beside else None
    return given is not None and _given(beside[0]) and _UNSAFE in given.value.split()


def _given(shown: Shown) -> bool:
    return shown.answer is not None and shown.answer.state is AnswerState.ANSWERED


def _said(shown: Shown, language: str, tell_date: TellDate) -> str:
    return told(shown, shown.answer, language, tell_date) if shown.answer is not None else ""


def _refs(*shown: Shown) -> frozenset[NodeRef]:
    return frozenset(one.ref for one in shown)


def told_with_safety(phone: Shown, safety: Shown, language: str, tell_date: TellDate) -> str:
    """A number with the question whether it is safe to call, and its answer or an open one."""
    number = _said(phone, language, tell_date)
    return f"{number} · {calling((safety,), language, tell_date)[0]}" if number else ""


def dangerous(assessment: Assessment, pack: Pack) -> frozenset[NodeRef]:
    """The answers that raised an emergency."""
    return frozenset(
        ref
        for flag in assessment.flags
        if (indicator := pack.indicator(flag.indicator)) is not None and indicator.emergency
        for reason in flag.reasons
        for ref in reason.because
    )


@dataclass(frozen=True)
class ToldAnswers:
    """An interview's flow as the packet templates want to see it (`AnswerView`).

    `calculated` names the calculations that may leave too, such as the age group; the pack has
    their words.
    """

    flow: Flow
    danger: frozenset[NodeRef]
    tell_date: TellDate = as_stored
    pack: Pack | None = None
    calculated: frozenset[str] = frozenset()

    def everything(self, language: str) -> Sequence[ShownAnswer]:
        """Every question instance asked, those answered and closed since, the calculations.

        What is sealed to others is left out: nothing can be told of it.
        """
        asked = self.flow.asked()
        open_ones = [self._one(ref, language, closed=False) for ref in asked]
        questions = {node.name for node in self.flow.form.guide.questions()}
        stored = {
            answer.ref for answer in self.flow.sheet().answers if answer.question in questions
        }
        closed = [self._one(ref, language, closed=True) for ref in sorted(stored - set(asked))]
        found = [answer for answer in (*open_ones, *closed) if answer is not None]
        return [*found, *self._calculations(language)]

    def section_title(self, section: str, language: str) -> str:
        """What a section is called; empty if it has no title."""
        of_it = {node.name for node in self.flow.form.guide.nodes if node.section == section}
        within = (ref for ref in self.flow.asked() if ref.rpartition("/")[2] in of_it)
        for shown in map(self.flow.shown, within):
            if shown.section == section:
                return shown.section_labels.in_language(language)
        return ""

    def _calculations(self, language: str) -> list[ShownAnswer]:
        """The calculations that may leave, with the pack's words for their values."""
        sections = {node.name: node.section for node in self.flow.form.guide.nodes}
        return [
            ShownAnswer(
                ref=answer.ref,
                question=answer.question,
                label=words.texts.in_language(language),
                text=words.value_texts[words.values.index(answer.value)].in_language(language),
                section=sections[answer.question],
                state=AnswerState.ANSWERED,
            )
            for answer in self.flow.sheet().answers
            if answer.question in self.calculated
            and self.pack is not None
            and (words := self.pack.words(answer.question)) is not None
            and answer.value in words.values
        ]

    def _one(self, ref: NodeRef, language: str, *, closed: bool) -> ShownAnswer | None:
        shown = self.flow.shown(ref)
        if not shown.states or shown.sealed:
            return None
        answer = shown.answer
        told_of = ShownAnswer(
            ref=ref,
            question=shown.name,
            label=shown.labels.in_language(language),
            text=told(shown, answer, language, self.tell_date) if answer else "",
            section=shown.section,
            state=answer.state if answer else AnswerState.UNANSWERED,
            danger=ref in self.danger,
            closed=closed,
        )
        safety = call_safety(self.flow, shown)
        return told_of if safety is None else self._with_safety(told_of, shown, safety, language)

    def _with_safety(
        self, number: ShownAnswer, phone: Shown, safety: Shown, language: str
    ) -> ShownAnswer:
        """A number never leaves without whether it is safe to call; one that is not, is danger."""
        return replace(
            number,
            text=told_with_safety(phone, safety, language, self.tell_date),
            danger=number.danger or _UNSAFE in safety.chosen,
            carries=safety.ref,
        )
