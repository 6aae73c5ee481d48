"""What facts a guide can yield, and which of them rest on a forbidden attribute."""

from collections.abc import Iterator
from dataclasses import dataclass

from postdesk.forms.codes import ANSWERED, code_of, is_coded
from postdesk.forms.definition import (
    Event,
    ExpressionIndex,
    Guide,
    GuideNode,
    Kind,
    QuestionType,
    Wording,
)
from postdesk.forms.form import Form
from postdesk.forms.reading import Schema, parent, reads
from postdesk.model.answers import AnswerState
from postdesk.model.base import Texts
from postdesk.model.vocabulary import QuestionCodes

_OPENED_BY_SEX = "sex"
_GAP = "…"


def vocabulary(guide: Guide | Form) -> tuple[QuestionCodes, ...]:
    """The codes of every question and declared calculation, in the order of the guide."""
    form = guide if isinstance(guide, Form) else Form(guide)
    attributes = forbidden_attributes(form)
    return tuple(
        _codes(form, spec, attributes.get(spec.path, ""))
        for spec in form.guide.nodes
        if is_coded(spec)
    )


def _codes(form: Form, spec: GuideNode, forbidden: str) -> QuestionCodes:
    values, texts = _values(form, spec)
    by_choice = form.state_choices(spec.path).values()
    recordable = (*spec.states, *by_choice) if spec.kind is Kind.QUESTION else ()
    states = dict.fromkeys((*recordable, AnswerState.UNANSWERED))
    return QuestionCodes(
        question=spec.name,
        guide=form.guide.id,
        values=values,
        states=tuple(state.value for state in states),
        numeric=form.numeric(spec),
        forbidden=forbidden,
        health=spec.health,
        texts=plain_texts(spec.label),
        value_texts=texts,
    )


def _values(form: Form, spec: GuideNode) -> tuple[tuple[str, ...], tuple[Texts, ...]]:
    if form.numeric(spec):
        return (), ()
    if spec.kind is Kind.CALCULATE:
        return spec.values, tuple(Texts({}) for _ in spec.values)
    if spec.type is QuestionType.ACKNOWLEDGE:
        return ("OK",), (Texts({}),)
    labels = form.option_labels(spec)
    chosen = spec.type in (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)
    if not chosen or not labels:
        return (ANSWERED,), (Texts({}),)
    states = form.state_choices(spec.path)
    kept = {code_of(name): plain_texts(label) for name, label in labels if name not in states}
    return tuple(kept), tuple(kept.values())


def plain_texts(wording: Wording) -> Texts:
    """A wording without its values, which only an interview has."""
    return Texts(
        {
            language: "".join(part if isinstance(part, str) else _GAP for part in parts)
            for language, parts in wording.texts.items()
        }
    )


@dataclass(frozen=True)
class _Influence:
    """`path` is filled, opened or filtered by what `source` holds."""

    source: str
    path: str
    opens: bool
    """It only decides whether the question is asked."""


def forbidden_attributes(form: Form) -> dict[str, str]:
    """The attribute that each path asks for or depends on, over any way through the guide.

    A health question may be opened (not filled, not filtered) by sex.
    """
    attributes = {spec.path: spec.forbidden for spec in form.guide.nodes if spec.forbidden}
    influences: dict[str, list[_Influence]] = {}
    for influence in _influences(form):
        influences.setdefault(influence.source, []).append(influence)
    waiting = list(attributes)
    while waiting:
        source = waiting.pop()
        for influence in influences.get(source, ()):
            if influence.path not in attributes and not _allowed(
                influence, attributes[source], form.specs
            ):
                attributes[influence.path] = attributes[source]
                waiting.append(influence.path)
    return attributes


def _allowed(influence: _Influence, attribute: str, specs: dict[str, GuideNode]) -> bool:
    health = influence.path in specs and specs[influence.path].health
    return health and influence.opens and attribute == _OPENED_BY_SEX


def _influences(form: Form) -> Iterator[_Influence]:
    schema = Schema([f"/{form.guide.instance.name}", *form.specs])
    for spec in form.guide.nodes:
        filling = (spec.calculate, spec.itemset.nodes if spec.itemset else None)
        for index in filling:
            yield from _reading(form, schema, index, spec.path, opens=False)
        for index in (spec.relevant, spec.count):
            yield from _reading(form, schema, index, spec.path, opens=True)
        gate = form.gate_over.get(spec.path)
        if gate is not None:
            yield from _spread(schema, gate.path, spec.path, opens=True)
    for action in form.guide.actions:
        target = action.target.partition("/@")[0]
        yield from _reading(form, schema, action.value, target, opens=False)
        if action.within and Event.CHANGED in action.events:
            yield _Influence(action.within, target, opens=False)


def _reading(
    form: Form, schema: Schema, index: ExpressionIndex | None, path: str, *, opens: bool
) -> Iterator[_Influence]:
    """What an expression at `path` reads bears on the path, and on all below if it opens it."""
    if index is None:
        return
    for read in reads(form.tree(index), path, schema):
        if not read.place:
            yield from _spread(schema, read.path, path, opens=opens)


def _spread(schema: Schema, source: str, path: str, *, opens: bool) -> Iterator[_Influence]:
    """From a source (and what is in it, if it is a group) to a path and, if it opens it, below."""
    targets = [path, *schema.below(path)] if opens else [path]
    for each in (source, *schema.below(source)):
        yield from (_Influence(each, target, opens) for target in targets)


def sources_of(form: Form, path: str) -> tuple[str, ...]:
    """The paths that bear directly on a path, for telling an author why it is forbidden."""
    found = [each.source for each in _influences(form) if each.path == path]
    return tuple(dict.fromkeys(each for each in found if parent(each)))
