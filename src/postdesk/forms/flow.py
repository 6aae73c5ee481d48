"""One interview on one guide: what is asked, shown and valid, and what one answer changes."""

from datetime import tzinfo

from postdesk.errors import Code, PostDeskError
from postdesk.forms import preloads
from postdesk.forms.answering import check
from postdesk.forms.asking import Asking, section_of
from postdesk.forms.casting import cast
from postdesk.forms.definition import Event, Guide, GuideNode, Kind, Wording
from postdesk.forms.form import Form
from postdesk.forms.interview_tree import InterviewTree, Series, cell_of, split_instance
from postdesk.forms.ledger import Effects, Ledger, answer_of
from postdesk.forms.node import Node
from postdesk.forms.repeating import RepeatShown, repeats_of
from postdesk.forms.settling import Settling
from postdesk.forms.shown import Shown, Wordings
from postdesk.forms.validity import (
    Problem,
    Validity,
    holds,
    is_readonly,
    meets_constraint,
    validity_of,
)
from postdesk.model.answers import Answer, AnswerSheet, AnswerState, RepeatInstance, Source
from postdesk.model.base import Clock, NewId, Texts
from postdesk.model.ids import NodeRef

__all__ = ["Effects", "Flow", "Problem", "RepeatShown", "Shown", "Validity"]

_SHOWN = (Kind.QUESTION, Kind.NOTE)
_EMPTY = AnswerSheet()


class Flow:
    """One interview, pure and in memory; the caller stores the `Effects`.

    A flow begun on an empty sheet has its defaults and calculations in place: `opening()` hands
    them out, otherwise they come with the first answer. A flow on a stored sheet stands exactly
    where that interview stood. An expression that fails counts as blank, a condition that fails as
    met. `zone` is the one days are counted in. `today` is the guide's own now (`today()`, `now()`)
    where what was said is older than what is written; answers keep the moment of `clock`.
    """

    def __init__(
        self,
        guide: Guide | Form,
        sheet: AnswerSheet = _EMPTY,
        *,
        clock: Clock,
        new_id: NewId,
        zone: tzinfo,
        today: Clock | None = None,
    ) -> None:
        self.today = today or clock
        self.form = guide if isinstance(guide, Form) else Form(guide)
        self._clock = clock
        self.tree = InterviewTree(self.form.guide, sheet.instances)
        self._wordings = Wordings(self.form, self.tree)
        self.settling = Settling(
            self.form,
            self.tree,
            clock=self.today,
            new_id=new_id,
            zone=zone,
            choice_name=self.choice_name,
        )
        self._asking = Asking(self.form, self.tree)
        self._ledger = Ledger(sheet)
        self.closed = frozenset(sheet.closed)
        self._begin(new_id, fresh=sheet == _EMPTY)

    def choice_name(self, value: str, path: str, near: Node) -> str:
        """What `jr:choice-name` gives at a node."""
        return self._wordings.choice_name(value, path, near, self.settling)

    def _begin(self, new_id: NewId, *, fresh: bool) -> None:
        settling = self.settling
        settling.loading = fresh
        given = [node for node in self.tree.by_ref.values() if cell_of(node).stored]
        settling.touched.update(dict.fromkeys(given))
        settling.series_touched.update(dict.fromkeys(self.tree.all_series()))
        self._ledger.load(self.tree, settling)
        settling.forget_waiting()
        if fresh:
            for node, text in preloads.values(self.tree, self.today(), new_id):
                settling.put_text(node, text)
        settling.wait_all_below(self.tree.form)
        settling.settle(actions=False)
        for event in (Event.FIRST_LOAD, Event.LOAD) if fresh else (Event.LOAD,):
            for action in self.form.on_event(event):
                settling.run(action, self.tree.form)
        settling.settle(actions=False)
        settling.loading = False
        settling.flipped.clear()

    # --- asking -----------------------------------------------------------------------------

    def asked(self) -> tuple[NodeRef, ...]:
        """The relevant questions and notes, in the order of asking."""
        return self._asking.refs()

    def first_open(self) -> NodeRef | None:
        """The first question with neither answer nor state; None if there is none."""
        for node in self._asking.nodes():
            cell = cell_of(node)
            question = cell.spec is not None and cell.spec.kind is Kind.QUESTION
            if question and cell.state is AnswerState.UNANSWERED:
                return cell.ref
        return None

    def next(self, ref: NodeRef) -> NodeRef | None:
        """What is asked after `ref` (which may itself be closed); None at the end."""
        return self._asking.beside(self._node(ref), forward=True)

    def previous(self, ref: NodeRef) -> NodeRef | None:
        """What is asked before `ref`; None at the beginning."""
        return self._asking.beside(self._node(ref), forward=False)

    def page(self, ref: NodeRef) -> tuple[NodeRef, ...]:
        """The relevant questions that share a screen with `ref`, itself included."""
        return self._asking.page(self._node(ref))

    def is_relevant(self, ref: NodeRef) -> bool:
        """Whether a question, group or repeat instance is relevant now."""
        return self._node(ref).relevant

    # --- showing ----------------------------------------------------------------------------

    def shown(self, ref: NodeRef) -> Shown:
        """The question or note as it stands now. Raises `PostDeskError(QUESTION_UNKNOWN)`."""
        node, spec = self._question(ref)
        settling = self.settling
        section = section_of(spec, self.form)
        place = self._asking.place(node)
        answer = answer_of(node)
        return Shown(
            ref=ref,
            name=spec.name,
            kind=spec.kind,
            type=spec.type,
            row=spec.row,
            labels=self._texts(spec.label, node),
            hints=self._texts(spec.hint, node),
            guidance=self._texts(spec.guidance, node),
            constraint_message=self._texts(spec.constraint_message, node),
            required_message=self._texts(spec.required_message, node),
            choices=self._wordings.choices(spec, node, settling),
            range=spec.range,
            appearance=spec.appearance,
            required=holds(settling, spec.required, node),
            readonly=is_readonly(settling, spec, node),
            source=spec.source,
            sensitivity=spec.sensitivity,
            basis=spec.basis,
            states=spec.states,
            section=spec.section,
            section_labels=self._texts(section.label, node) if section else Texts({}),
            section_index=place.section,
            section_count=place.sections,
            index=place.index,
            count=place.count,
            page=spec.page,
            answer=answer if cell_of(node).state is not AnswerState.UNANSWERED else None,
            image=Texts(spec.label.image),
            audio=Texts(spec.label.audio),
            sealed=ref in self.closed,
        )

    def _texts(self, wording: Wording, node: Node) -> Texts:
        return self._wordings.texts(wording, node, self.settling)

    # --- answering --------------------------------------------------------------------------

    def opening(self) -> Effects:
        """The defaults and calculations that a new interview begins with."""
        return self._ledger.drain(self.settling)

    def answer(
        self,
        ref: NodeRef,
        state: AnswerState,
        value: str = "",
        *,
        source: Source | None = None,
        note: str | None = None,
        observation: str | None = None,
    ) -> Effects:
        """Record an answer or a state; `UNANSWERED` takes it back.

        `value` is the canonical lexical value (`answering.parse` makes it). What is None stays as
        it is. Raises, with everything unchanged, `PostDeskError(QUESTION_UNKNOWN)` or
        `PostDeskError(ANSWER_INVALID, why=...)`: `closed`, `readonly`, `state`, `constraint`, or
        one of `answering.check`.
        """
        node, spec = self._question(ref)
        self._check(node, spec, state, value)
        cell = cell_of(node)
        cell.at = self._clock()
        cell.source = cell.source if source is None else source
        cell.note = cell.note if note is None else note
        cell.observation = cell.observation if observation is None else observation
        self.settling.touched[node] = None
        return self.put(ref, state, value)

    def put(self, ref: NodeRef, state: AnswerState, value: str = "") -> Effects:
        """Record without any check, as when an interview is restored or imported."""
        self.settling.refresh()
        node = self._node(ref)
        spec = cell_of(node).spec
        if spec is not None and value:
            value = self.settling.arranged(spec, node, cast(value, spec.data))
        self.settling.put(node, state, value)
        return self._settled()

    def _check(self, node: Node, spec: GuideNode, state: AnswerState, value: str) -> None:
        why = ""
        if not node.relevant:
            why = "closed"
        elif is_readonly(self.settling, spec, node):
            why = "readonly"
        elif state not in (*spec.states, AnswerState.ANSWERED, AnswerState.UNANSWERED):
            why = "state"
        elif (state is AnswerState.ANSWERED) != bool(value):
            why = "blank"
        if why:
            raise PostDeskError(Code.ANSWER_INVALID, why=why)
        if state is AnswerState.ANSWERED:
            offered = self.settling.offered(spec, node) if spec.type.has_choices else ()
            check(spec, value, set(offered))
            if not meets_constraint(self.settling, spec, node, value):
                raise PostDeskError(Code.ANSWER_INVALID, why="constraint")

    def _settled(self) -> Effects:
        self.settling.settle()
        self._asking.forget()
        return self._ledger.drain(self.settling)

    def validity(self, ref: NodeRef) -> Validity:
        """How one question stands."""
        return validity_of(self.settling, self._node(ref))

    def problems(self) -> tuple[Problem, ...]:
        """The relevant questions that stand in the way of closing, in the order of asking."""
        judged = ((node, validity_of(self.settling, node)) for node in self._asking.nodes())
        return tuple(
            Problem(cell_of(node).ref, validity)
            for node, validity in judged
            if validity is not Validity.OK
        )

    def sheet(self) -> AnswerSheet:
        """All that has been handed out: what the store holds of this interview."""
        return self._ledger.sheet()

    def kept(self) -> tuple[Answer, ...]:
        """Answers on record that have no place in this guide (from another version of it)."""
        return self._ledger.elsewhere(self.tree.all_refs())

    # --- repeats ----------------------------------------------------------------------------

    def repeats(self) -> tuple[RepeatShown, ...]:
        """The relevant repeats, nested ones after the instance they stand in."""
        return repeats_of(self.form, self.tree, self.settling, self._wordings)

    def add_instance(self, ref: NodeRef) -> tuple[RepeatInstance, Effects]:
        """A new instance of the repeat at `ref` (`/data/legs`).

        Raises `PostDeskError(QUESTION_UNKNOWN)`, or `ANSWER_INVALID` with `why="fixed"` where the
        guide fixes their number.
        """
        series = self._series(ref)
        self.settling.refresh()
        node = self.settling.add(series)
        return RepeatInstance(ref=cell_of(node).ref), self._settled()

    def remove_instance(self, ref: NodeRef) -> Effects:
        """Take out the instance at `ref` (`/data/legs[2]`); its answers stay on record.

        Raises as `add_instance` does.
        """
        if not ref.endswith("]"):
            raise PostDeskError(Code.QUESTION_UNKNOWN)
        series = self._series(split_instance(ref)[0])
        self.settling.refresh()
        self.settling.take_out(series, self._node(ref), spare=False)
        return self._settled()

    def _series(self, ref: NodeRef) -> Series:
        above, _, name = ref.rpartition("/")
        parent = self._node(NodeRef(above))
        series = cell_of(parent).series.get(name)
        if series is None:
            raise PostDeskError(Code.QUESTION_UNKNOWN)
        spec = self.form.specs[series.path]
        if spec.fixed or spec.count is not None:
            raise PostDeskError(Code.ANSWER_INVALID, why="fixed")
        return series

    # --- finding ----------------------------------------------------------------------------

    def _node(self, ref: NodeRef) -> Node:
        node = self.tree.by_ref.get(ref)
        if node is None:
            raise PostDeskError(Code.QUESTION_UNKNOWN)
        return node

    def _question(self, ref: NodeRef) -> tuple[Node, GuideNode]:
        node = self._node(ref)
        spec = cell_of(node).spec
        if spec is None or spec.kind not in _SHOWN:
            raise PostDeskError(Code.QUESTION_UNKNOWN)
        return node, spec
