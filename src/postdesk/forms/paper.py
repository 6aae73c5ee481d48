"""A guide as a form on paper: numbered questions, their choices, and what is skipped when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from postdesk.forms.certainty import Given, certainly_closed
from postdesk.forms.definition import Branch, Guide, GuideNode, Kind, QuestionType, Wording
from postdesk.forms.expression.syntax import Call, Text, walk
from postdesk.forms.form import Form
from postdesk.forms.paper_conditions import Condition, Ticked, condition_of, without
from postdesk.model.answers import AnswerState
from postdesk.model.base import Texts

_BLANK = "…"
"""What stands in a text for a value that is only known while asking."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class PaperChoice:
    """One box to tick; `go_to` is the next question's number where others are left out.

    0 leads to the end of the form; None: simply to the question after.
    """

    mark: str
    name: str
    labels: Texts
    go_to: int | None = None


@dataclass(frozen=True)
class PaperQuestion:
    """One numbered question; `only_if` says in numbers when it is asked at all."""

    number: int
    node: GuideNode
    labels: Texts
    hints: Texts
    choices: tuple[PaperChoice, ...] = ()
    only_if: Condition | None = None

    @property
    def states(self) -> tuple[AnswerState, ...]:
        """The states that may be ticked instead of an answer."""
        return self.node.states


@dataclass(frozen=True)
class PaperNote:
    """A heading or an instruction: `heading` for a part, `repeated` for one that is copied."""

    labels: Texts
    heading: bool = False
    repeated: bool = False


PaperItem = PaperQuestion | PaperNote


@dataclass(frozen=True)
class PaperForm:
    """A guide in the order in which it is asked."""

    guide: Guide
    items: tuple[PaperItem, ...]

    def questions(self) -> tuple[PaperQuestion, ...]:
        """The numbered ones."""
        return tuple(item for item in self.items if isinstance(item, PaperQuestion))


def paper_form(form: Form) -> PaperForm:
    """The form that a guide prints as."""
    guide = form.guide
    ordered = sorted((node for node in guide.nodes if node.order), key=lambda node: node.order)
    asked = [node for node in ordered if node.kind is Kind.QUESTION]
    numbers = {node.path: number for number, node in enumerate(asked, start=1)}
    marks = {node.path: _marks(guide, form, node) for node in asked}
    skips = {node.path: tuple(_skips(form, node, asked, marks[node.path])) for node in asked}
    items: list[PaperItem] = []
    for node in ordered:
        if node.kind in (Kind.GROUP, Kind.REPEAT, Kind.NOTE):
            labels = texts_of(node.label)
            if labels.root:
                heading = node.kind is not Kind.NOTE
                items.append(PaperNote(labels, heading, repeated=node.kind is Kind.REPEAT))
        elif node.kind is Kind.QUESTION:
            number = numbers[node.path]
            only_if = condition_of(form, node, numbers, marks_of(marks))
            items.append(
                PaperQuestion(
                    number=number,
                    node=node,
                    labels=texts_of(node.label),
                    hints=texts_of(node.hint),
                    choices=skips[node.path],
                    only_if=without(only_if, partial(_skipped, skips, number)),
                )
            )
    return PaperForm(guide, tuple(items))


def _skipped(skips: Mapping[str, tuple[PaperChoice, ...]], number: int, part: Condition) -> bool:
    """Whether the choices themselves already lead past question `number` where `part` fails."""
    if not isinstance(part, Ticked) or part.is_so or not part.marks:
        return False
    choices = tuple(skips.values())[part.number - 1]
    away = {one.mark for one in choices if one.go_to == 0 or (one.go_to or 0) > number}
    return away.issuperset(part.marks)


def marks_of(choices: dict[str, list[PaperChoice]]) -> dict[str, dict[str, str]]:
    """The letter of each choice, by question and name."""
    return {path: {one.name: one.mark for one in known} for path, known in choices.items()}


def texts_of(wording: Wording) -> Texts:
    """A text of the guide; a blank stands where a value comes in while asking."""
    return Texts(
        {
            language: "".join(part if isinstance(part, str) else _BLANK for part in parts)
            for language, parts in wording.texts.items()
        }
    )


def _skips(
    form: Form, node: GuideNode, asked: list[GuideNode], choices: list[PaperChoice]
) -> Iterator[PaperChoice]:
    """Each choice with the question that it leads to, where it leaves others out for certain."""
    here = asked.index(node)
    for choice in choices:
        if node.type is not QuestionType.SELECT_ONE:
            yield choice
            continue
        given = Given(node, choice.name)
        after = here + 1
        while after < len(asked) and certainly_closed(form, asked[after], given):
            after += 1
        left_out = after > here + 1
        go_to = (after + 1 if after < len(asked) else 0) if left_out else None
        yield PaperChoice(choice.mark, choice.name, choice.labels, go_to)


def _marks(guide: Guide, form: Form, node: GuideNode) -> list[PaperChoice]:
    named = [(one.name, texts_of(one.label)) for one in node.choices]
    if node.itemset is not None:
        named += _listed(guide, form, node)
    unique = dict(named)
    return [
        PaperChoice(_mark(place), name, labels)
        for place, (name, labels) in enumerate(unique.items())
    ]


def _mark(place: int) -> str:
    """a, b, ... z, aa, ab, ..."""
    more, letter = divmod(place, len(_LETTERS))
    return (_LETTERS[more - 1] if more else "") + _LETTERS[letter]


def _listed(guide: Guide, form: Form, node: GuideNode) -> Iterator[tuple[str, Texts]]:
    """The choices of a list of the workbook, whatever a filter would leave of them."""
    itemset = node.itemset
    if itemset is None:
        return
    for call in walk(form.tree(itemset.nodes)):
        if isinstance(call, Call) and call.name == "instance" and call.arguments:
            (name, *_) = call.arguments
            branch = guide.lists.get(name.value) if isinstance(name, Text) else None
            if branch is not None:
                yield from _items(guide, branch, itemset.value, itemset.label, by_id=itemset.by_id)


def _items(
    guide: Guide, branch: Branch, value: str, label: str, *, by_id: bool
) -> Iterator[tuple[str, Texts]]:
    found = {child.name: child.value for child in branch.children}
    if value in found:
        text = found.get(label, "")
        wording = guide.wordings.get(text) if by_id else None
        plain = Texts(dict.fromkeys(guide.languages, text))
        yield found[value].strip(), texts_of(wording) if wording is not None else plain
    for child in branch.children:
        yield from _items(guide, child, value, label, by_id=by_id)
