"""What a screen shows of a question: texts with their values, choices, where it stands."""

from dataclasses import dataclass

from postdesk.errors import PostDeskError
from postdesk.forms.definition import GuideNode, Kind, QuestionType, Range, RowKind, Wording
from postdesk.forms.expression import to_string
from postdesk.forms.form import Form
from postdesk.forms.interview_tree import InterviewTree, cell_of
from postdesk.forms.itemsets import items_of, text_below
from postdesk.forms.node import Node
from postdesk.forms.settling import Settling
from postdesk.model.answers import Answer, AnswerState, Source
from postdesk.model.base import Texts
from postdesk.model.ids import NodeRef
from postdesk.model.interviews import Basis

_NO_TEXTS = Texts({})


@dataclass(frozen=True)
class ShownChoice:
    """One choice as offered now; `state` is set where it means a state. Media are file names."""

    name: str
    labels: Texts
    state: AnswerState | None = None
    image: Texts = _NO_TEXTS
    audio: Texts = _NO_TEXTS


@dataclass(frozen=True)
class Shown:
    """One question, note or observation as it stands now.

    Texts have their values filled in. `section` is the path of the outermost group (blank outside
    any), `section_index` of `section_count` and `index` of `count` within the section count from 1.
    `page` is blank unless the question shares a screen with others (`Flow.page`). `sealed`: it was
    answered, and what was said is sealed to others.
    """

    ref: NodeRef
    name: str
    kind: Kind
    type: QuestionType
    row: RowKind
    labels: Texts
    hints: Texts
    guidance: Texts
    constraint_message: Texts
    required_message: Texts
    choices: tuple[ShownChoice, ...]
    range: Range | None
    appearance: str
    required: bool
    readonly: bool
    source: Source
    sensitivity: str
    basis: Basis | None
    states: tuple[AnswerState, ...]
    section: str
    section_labels: Texts
    section_index: int
    section_count: int
    index: int
    count: int
    page: str
    answer: Answer | None
    image: Texts
    audio: Texts
    sealed: bool = False

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of the choices made; of a question without choices none."""
        if self.answer is None or not self.type.has_choices:
            return ()
        return tuple(self.answer.value.split())


class Wordings:
    """Texts of the guide as they read at a node, in every language."""

    def __init__(self, form: Form, tree: InterviewTree) -> None:
        self._form, self._tree = form, tree
        self._language = form.guide.default_language

    def texts(self, wording: Wording, node: Node, settling: Settling) -> Texts:
        """A wording with its outputs filled in."""
        filled = {}
        for language, parts in wording.texts.items():
            self._language = language
            pieces = [
                part if isinstance(part, str) else self._output(part, node, settling)
                for part in parts
            ]
            filled[language] = "".join(pieces)
        self._language = self._form.guide.default_language
        return Texts(filled)

    def _output(self, index: int, node: Node, settling: Settling) -> str:
        try:
            return to_string(settling.value(index, node), settling.scope)
        except PostDeskError:
            return ""

    def choices(self, spec: GuideNode, node: Node, settling: Settling) -> tuple[ShownChoice, ...]:
        """The choices that a question offers now."""
        if spec.itemset is None:
            return tuple(
                self._choice(choice.name, choice.label, None, node, settling)
                for choice in spec.choices
            )
        try:
            items = settling.value(spec.itemset.nodes, node)
        except PostDeskError:
            return ()
        shown = []
        for item, name in items_of(items, spec.itemset.value):
            state = self._form.state_choices(spec.path).get(name)
            label = self._label_of(item, spec)
            shown.append(self._choice(name, label, state, node, settling))
        return tuple(shown)

    def _label_of(self, item: Node, spec: GuideNode) -> Wording:
        if spec.itemset is None:
            return Wording()
        text = text_below(item, spec.itemset.label)
        return self._form.label(text, by_id=spec.itemset.by_id)

    def _choice(
        self,
        name: str,
        label: Wording,
        state: AnswerState | None,
        node: Node,
        settling: Settling,
    ) -> ShownChoice:
        labels = self.texts(label, node, settling)
        return ShownChoice(
            name=name,
            labels=labels if labels.root else Texts({self._form.guide.default_language: name}),
            state=state,
            image=Texts(label.image),
            audio=Texts(label.audio),
        )

    def choice_name(self, value: str, path: str, near: Node, settling: Settling) -> str:
        """What `jr:choice-name` gives: the label of a choice in the language of the moment."""
        language = self._language
        asked = self._question(path.strip(), near)
        if asked is None:
            return ""
        spec = cell_of(asked).spec
        offered = self.choices(spec, asked, settling) if spec is not None else ()
        self._language = language
        return next((c.labels.in_language(language) for c in offered if c.name == value), "")

    def _question(self, path: str, near: Node) -> Node | None:
        """The question that a path written in a text names, as seen from a node."""
        node: Node | None = self._tree.root if path.startswith("/") else near
        for step in path.split("/"):
            if node is None or step in ("", "."):
                continue
            node = node.parent if step == ".." else self._nearest(node, step, near)
        return node

    def _nearest(self, node: Node, name: str, near: Node) -> Node | None:
        """The child of that name: of a repeat, the instance that `near` stands in."""
        around = {id(near), *map(id, near.ancestors())}
        named = [child for child in node.children if child.name == name]
        inside = [child for child in named if id(child) in around]
        return next(iter(inside or named), None)
