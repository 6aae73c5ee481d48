"""An interview begun under one version of a guide, opened under another, with no answer lost."""

import re
from dataclasses import dataclass

from postdesk.errors import PostDeskError
from postdesk.forms.answering import check
from postdesk.forms.definition import Guide, GuideNode, Kind
from postdesk.forms.form import Form
from postdesk.model.answers import Answer, AnswerSheet, AnswerState, RepeatInstance
from postdesk.model.ids import NodeRef

_STEP = re.compile(r"([^/\[\]]+)(?:\[(\d+)\])?")


@dataclass(frozen=True)
class Migrated:
    """The sheet as the other version takes it; `kept` are the answers that have no place there.

    Every answer of the old sheet is in one of the two, `kept` ones unchanged.
    """

    sheet: AnswerSheet
    kept: tuple[Answer, ...] = ()


def migrate(guide: Guide | Form, sheet: AnswerSheet) -> Migrated:
    """Find each answer's place in `guide`: at its path, else at the question of the same code.

    An answer whose value the question no longer takes (another type, a choice that is gone) is kept
    aside too.
    """
    form = guide if isinstance(guide, Form) else Form(guide)
    places = _Places(form)
    answers: dict[NodeRef, Answer] = {}
    kept = []
    for answer in sheet.answers:
        moved = places.of_answer(answer)
        if moved is None or moved.ref in answers:
            kept.append(answer)
        else:
            answers[moved.ref] = moved
    instances = {
        record.ref: record
        for record in map(places.of_instance, sheet.instances)
        if record is not None
    }
    return Migrated(
        AnswerSheet(answers=tuple(answers.values()), instances=tuple(instances.values())),
        tuple(kept),
    )


class _Places:
    """Where things of another version stand in this one."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._by_name: dict[str, GuideNode] = {}
        for node in form.guide.nodes:
            self._by_name.setdefault(node.name, node)

    def of_answer(self, answer: Answer) -> Answer | None:
        """The answer at its place; None if it has none or its value does not fit."""
        spec = self._form.specs.get(_path(answer.ref))
        if spec is None or not _stored(spec):
            spec = self._by_name.get(answer.question)
        if spec is None or not _stored(spec) or not self._fits(spec, answer):
            return None
        ref = self._ref(spec.path, answer.ref)
        if ref is None:
            return None
        return answer.model_copy(update={"ref": ref, "question": spec.name})

    def of_instance(self, record: RepeatInstance) -> RepeatInstance | None:
        """The record of the same repeat's instance; None if there is no such repeat any more."""
        path = _path(record.ref)
        spec = self._form.specs.get(path) or self._by_name.get(path.rpartition("/")[2])
        if spec is None or spec.kind is not Kind.REPEAT:
            return None
        ref = self._ref(spec.path, record.ref)
        return None if ref is None else record.model_copy(update={"ref": ref})

    def _fits(self, spec: GuideNode, answer: Answer) -> bool:
        if answer.state is not AnswerState.ANSWERED:
            return answer.state is AnswerState.UNANSWERED or answer.state in spec.states
        if spec.kind is not Kind.QUESTION:
            return True
        options = self._form.options(spec)
        try:
            check(spec, answer.value, set(options) if options else None)
        except PostDeskError:
            return False
        return True

    def _ref(self, path: str, old: NodeRef) -> NodeRef | None:
        """The path with the keys that repeats of the same name have in the old reference."""
        keys = {name: key for name, key in _STEP.findall(old) if key}
        ref, above = "", ""
        used = 0
        for name in path.split("/")[1:]:
            above = f"{above}/{name}"
            ref = f"{ref}/{name}"
            spec = self._form.specs.get(above)
            if spec is not None and spec.kind is Kind.REPEAT:
                if name not in keys:
                    return None
                ref = f"{ref}[{keys[name]}]"
                used += 1
        return NodeRef(ref) if used == len(keys) else None


def _stored(spec: GuideNode) -> bool:
    return spec.kind in (Kind.QUESTION, Kind.NOTE, Kind.CALCULATE)


def _path(ref: NodeRef) -> str:
    return "".join(f"/{name}" for name, _ in _STEP.findall(ref))
