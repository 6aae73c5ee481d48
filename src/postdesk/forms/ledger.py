"""What has been handed out of an interview to be stored, and what has changed since."""

from collections.abc import Iterable
from dataclasses import dataclass

from postdesk.forms.definition import Kind
from postdesk.forms.interview_tree import InterviewTree, cell_of
from postdesk.forms.node import Node
from postdesk.forms.settling import Settling
from postdesk.model.answers import Answer, AnswerSheet, AnswerState, RepeatInstance
from postdesk.model.ids import NodeRef

_STORED = (Kind.QUESTION, Kind.NOTE, Kind.CALCULATE, Kind.NOT_HERE)
_ASKED = (Kind.QUESTION, Kind.NOTE)


@dataclass(frozen=True)
class Effects:
    """What one step changed, to be stored in one transaction.

    `answers` and `instances` hold the new state of everything that differs from what was handed out
    before, calculations, defaults and triggers included; `opened` and `closed` are questions that
    became relevant and that no longer are.
    """

    answers: tuple[Answer, ...] = ()
    instances: tuple[RepeatInstance, ...] = ()
    opened: tuple[NodeRef, ...] = ()
    closed: tuple[NodeRef, ...] = ()


class Ledger:
    """The newest answers and instances handed out; what is on record is never dropped."""

    def __init__(self, sheet: AnswerSheet) -> None:
        self._answers = {answer.ref: answer for answer in sheet.answers}
        self._instances = {instance.ref: instance for instance in sheet.instances}

    def load(self, tree: InterviewTree, settling: Settling) -> None:
        """Put the recorded answers into the tree; those without a place there are left out."""
        for answer in self._answers.values():
            node = tree.by_ref.get(answer.ref)
            if node is None or node.children:
                continue
            cell = cell_of(node)
            cell.source, cell.note = answer.source, answer.note
            cell.observation, cell.by, cell.at = answer.observation, answer.by, answer.at
            settling.put(node, answer.state, answer.value)
        tree.take_out_recorded()

    def drain(self, settling: Settling) -> Effects:
        """All that changed since the last call."""
        touched, settling.touched = settling.touched, {}
        series, settling.series_touched = settling.series_touched, {}
        flipped, settling.flipped = settling.flipped, {}
        answers = (answer_of(node) for node in touched)
        changed = [answer for answer in answers if answer is not None and self._differs(answer)]
        self._answers.update((answer.ref, answer) for answer in changed)
        instances = [
            record
            for each in series
            for record in each.records()
            if self._instances.get(record.ref) != record
        ]
        self._instances.update((record.ref, record) for record in instances)
        return Effects(
            answers=tuple(changed),
            instances=tuple(instances),
            opened=_flips(flipped, settling, relevant=True),
            closed=_flips(flipped, settling, relevant=False),
        )

    def _differs(self, answer: Answer) -> bool:
        told = self._answers.get(answer.ref)
        if told is None:
            return answer.state is not AnswerState.UNANSWERED or bool(answer.note)
        return told != answer

    def sheet(self) -> AnswerSheet:
        """Everything on record."""
        return AnswerSheet(
            answers=tuple(self._answers.values()), instances=tuple(self._instances.values())
        )

    def answer(self, ref: NodeRef) -> Answer | None:
        """What is on record for one question instance."""
        return self._answers.get(ref)

    def elsewhere(self, refs: Iterable[NodeRef]) -> tuple[Answer, ...]:
        """The answers on record whose reference is none of `refs`."""
        known = set(refs)
        return tuple(answer for ref, answer in self._answers.items() if ref not in known)


def answer_of(node: Node) -> Answer | None:
    """A node's state as an answer; None for nodes that are not stored."""
    cell = cell_of(node)
    if cell.spec is None or cell.spec.kind not in _STORED:
        return None
    return Answer(
        ref=cell.ref,
        question=cell.spec.name,
        state=cell.state,
        value=cell.stored,
        source=cell.source,
        note=cell.note,
        observation=cell.observation,
        by=cell.by,
        at=cell.at,
    )


def _flips(flipped: dict[Node, bool], settling: Settling, *, relevant: bool) -> tuple[NodeRef, ...]:
    """The questions that became relevant, or that no longer are or are gone."""
    found = []
    for node, before in flipped.items():
        cell = cell_of(node)
        after = node.relevant and cell.ref in settling.tree.by_ref
        asked = cell.spec is not None and cell.spec.kind in _ASKED
        if asked and after is relevant and before is not relevant:
            found.append(cell.ref)
    return tuple(found)
