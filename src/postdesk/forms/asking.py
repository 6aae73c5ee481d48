"""The order of asking: what follows what, what shares a screen, what forms a section."""

from dataclasses import dataclass

from postdesk.forms.definition import GuideNode, Kind
from postdesk.forms.form import Form
from postdesk.forms.interview_tree import InterviewTree, cell_of
from postdesk.forms.node import Node
from postdesk.model.ids import NodeRef

_ASKED = (Kind.QUESTION, Kind.NOTE)


@dataclass(frozen=True)
class AskingPlace:
    """Which of how many: the section in the interview, the question in its section, from 1."""

    section: int
    sections: int
    index: int
    count: int


class Asking:
    """The questions and notes of an interview in the order of the guide's body."""

    def __init__(self, form: Form, tree: InterviewTree) -> None:
        self._form, self._tree = form, tree
        self._all: list[Node] | None = None
        self._relevant: list[Node] | None = None

    def forget(self) -> None:
        """Relevance or instances changed."""
        self._all = self._relevant = None

    def nodes(self) -> list[Node]:
        """The relevant questions and notes."""
        if self._relevant is None:
            self._relevant = [node for node in self._everything() if node.relevant]
        return self._relevant

    def refs(self) -> tuple[NodeRef, ...]:
        """The references of `nodes`."""
        return tuple(cell_of(node).ref for node in self.nodes())

    def _everything(self) -> list[Node]:
        if self._all is None:
            self._all = []
            self._collect(self._tree.form, self._all)
        return self._all

    def _collect(self, node: Node, found: list[Node]) -> None:
        children = node.children
        ranks = [self._rank(child) for child in children]
        if ranks != sorted(ranks):
            children = sorted(children, key=self._rank)
        for child in children:
            spec = cell_of(child).spec
            if spec is not None and spec.kind in _ASKED and spec.order:
                found.append(child)
            elif child.children:
                self._collect(child, found)

    @staticmethod
    def _rank(node: Node) -> int:
        spec = cell_of(node).spec
        return spec.order if spec is not None else 0

    def beside(self, node: Node, *, forward: bool) -> NodeRef | None:
        """The nearest relevant question after or before a node, which may be closed itself."""
        everything = self._everything()
        at = next((i for i, other in enumerate(everything) if other is node), None)
        if at is None:
            return None
        line = everything[at + 1 :] if forward else reversed(everything[:at])
        return next((cell_of(other).ref for other in line if other.relevant), None)

    def page(self, node: Node) -> tuple[NodeRef, ...]:
        """The relevant questions that share a screen with a node, itself included."""
        spec = cell_of(node).spec
        if spec is None or not spec.page:
            return (cell_of(node).ref,)
        around = self._screen(node, spec.page)
        return tuple(
            cell_of(other).ref
            for other in self.nodes()
            if self._page(other) == spec.page and self._screen(other, spec.page) is around
        )

    @staticmethod
    def _page(node: Node) -> str:
        spec = cell_of(node).spec
        return spec.page if spec is not None else ""

    @staticmethod
    def _screen(node: Node, page: str) -> Node | None:
        """The field-list group's own node, so that two instances of it are two screens."""
        around = node.parent
        while around is not None and around.parent is not None:
            if cell_of(around).path == page:
                return around
            around = around.parent
        return None

    def place(self, node: Node) -> AskingPlace:
        """Where a question stands among those relevant now."""
        sections: dict[str, list[Node]] = {}
        for other in self.nodes():
            spec = cell_of(other).spec
            if spec is not None:
                sections.setdefault(spec.section, []).append(other)
        own = cell_of(node).spec
        section = own.section if own is not None else ""
        inside = sections.get(section, [])
        return AskingPlace(
            section=list(sections).index(section) + 1 if section in sections else 0,
            sections=len(sections),
            index=next((i for i, other in enumerate(inside, 1) if other is node), 0),
            count=len(inside),
        )


def section_of(spec: GuideNode, form: Form) -> GuideNode | None:
    """The outermost group that a question stands in; None outside any."""
    return form.specs.get(spec.section) if spec.section else None
