"""An ODK XForm, with the `pd_` cells of its workbook, into a compiled guide."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from postdesk.authoring.pd_cells import Cells, RowMeaning, codes, meaning_of, source
from postdesk.authoring.xform_binds import Bind, read_binds
from postdesk.authoring.xform_body import Body, Control, read_action
from postdesk.authoring.xform_faults import Expressions, FormFault, Place
from postdesk.authoring.xform_instances import Instances, paths_of, read_instances
from postdesk.authoring.xform_kinds import is_photo, kind_of, question_codes
from postdesk.authoring.xform_texts import Texts, Translations
from postdesk.authoring.xml import child, children, read_xml
from postdesk.errors import Code, PostDeskError
from postdesk.forms.appearances import TextKind
from postdesk.forms.definition import (
    Branch,
    Guide,
    GuideNode,
    Kind,
    Wording,
)
from postdesk.model.base import Texts as Titles
from postdesk.model.ids import GuideId

_TITLE = "pd_title_"


@dataclass(frozen=True)
class WorkbookCells:
    """What only the workbook knows: `pd_` cells by path, settings, titles by language.

    `written` are texts with typographic marks, each by what pyxform made of it (`quotes`).
    """

    rows: Mapping[str, Cells] = field(default_factory=dict)
    settings: Cells = field(default_factory=dict)
    original_types: Mapping[str, str] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class CompiledForm:
    """A guide with everything that was met on the way: parsed expressions, their places, faults."""

    guide: Guide
    expressions: Expressions
    faults: tuple[FormFault, ...]


def compile_xform(xml: str, cells: WorkbookCells | None = None) -> CompiledForm:
    """Compile an XForm.

    Raises `PostDeskError(GUIDE_REFUSED)` with `why` where it is no XForm at all; everything smaller
    is a fault in the result.
    """
    return _Compiler(xml, cells or WorkbookCells()).compile()


class _Compiler:
    def __init__(self, xml: str, cells: WorkbookCells) -> None:
        document = read_xml(xml)
        head, body = child(document, "head"), child(document, "body")
        model = child(head, "model") if head is not None else None
        if head is None or model is None:
            raise PostDeskError(Code.GUIDE_REFUSED, why="no_model")
        self._head, self._model, self._cells = head, model, cells
        self._expressions = Expressions()
        self._translations = Translations(model, cells.settings.get("default_language", ""))
        self._texts = Texts(self._translations, self._expressions, cells.written)
        self._instances = read_instances(model)
        root = f"/{self._instances.form.name}"
        self._body = Body(root, self._texts, self._expressions)
        self._binds = read_binds(model, root, self._texts, self._expressions)
        if body is not None:
            self._body.read(body)

    def compile(self) -> CompiledForm:
        actions = [
            read_action(element, "", self._expressions)
            for element in children(self._model, "setvalue")
        ]
        nodes = self._nodes()
        wordings = self._wordings(nodes)
        guide = Guide(
            id=GuideId(self._instances.identifier),
            version=self._instances.version,
            titles=self._titles(),
            languages=tuple(self._translations.languages),
            default_language=self._translations.default,
            validated=codes(self._cells.settings.get("pd_validated", "")),
            instance=self._instances.form,
            nodes=nodes,
            lists=self._instances.lists,
            wordings=wordings,
            actions=tuple(action for action in [*actions, *self._body.actions] if action.events),
            expressions=self._expressions.stored(),
            media=_media(nodes, wordings),
            own=bool(self._cells.rows),
        )
        return CompiledForm(guide, self._expressions, tuple(self._faults()))

    def _titles(self) -> Titles:
        title = child(self._head, "title")
        text = (title.text or "").strip() if title is not None else ""
        by_language = {
            column.removeprefix(_TITLE): cell
            for column, cell in self._cells.settings.items()
            if column.startswith(_TITLE) and cell
        }
        return Titles({self._translations.default: text, **by_language})

    def _faults(self) -> list[FormFault]:
        outside = [
            FormFault("list.outside", Place(f"/{self._instances.form.name}", "type"), source=name)
            for name in self._instances.outside
        ]
        return [*self._expressions.faults, *outside]

    def _nodes(self) -> tuple[GuideNode, ...]:
        places = [each for each in paths_of(self._instances.form) if each[0].count("/") > 1]
        names = question_codes([path for path, _ in places])
        paths = {path for path, _ in places}
        made = [self._node(path, branch, names[path], paths) for path, branch in places]
        return tuple(_inherit_sealed(_inherit_health(made)))

    def _node(self, path: str, branch: Branch, name: str, paths: set[str]) -> GuideNode:
        bind = self._binds.get(path, Bind())
        control = self._body.controls.get(path)
        kind, kind_type = kind_of(path, branch, bind, control, paths)
        if control is not None and control.list_name in self._instances.outside:
            kind = Kind.NOT_HERE
        meaning = meaning_of(name.rpartition(".")[2], self._cells.rows.get(path, {}))
        return GuideNode.model_validate(
            {
                "path": path,
                "name": name,
                "kind": kind,
                "type": kind_type,
                "data": bind.type,
                "original": self._cells.original_types.get(path, ""),
                "preload": bind.preload,
                "sensitivity": bind.sensitivity,
                "source": source(bind.source),
                "constraint_message": bind.constraint_message,
                "required_message": bind.required_message,
                **bind.conditions,
                **_shown(control),
                **_meant(meaning),
            }
        )

    def _wordings(self, nodes: tuple[GuideNode, ...]) -> dict[str, Wording]:
        """The wordings that choices look up by id at run time."""
        if not any(node.itemset and node.itemset.by_id for node in nodes):
            return {}
        held = set(_texts_of(self._instances))
        return {
            identifier: self._texts.of_id(identifier, Place("", "label"))
            for identifier in self._translations.ids()
            if identifier in held
        }


def _inherit_health(nodes: list[GuideNode]) -> list[GuideNode]:
    """A group marked as health marks all that is in it."""
    groups = tuple(
        f"{node.path}/" for node in nodes if node.health and node.kind is not Kind.QUESTION
    )
    return [
        node.model_copy(update={"health": True}) if node.path.startswith(groups) else node
        for node in nodes
    ]


def _inherit_sealed(nodes: list[GuideNode]) -> list[GuideNode]:
    """All that is in a group lies sealed as the group does, unless it says otherwise itself."""
    groups = {f"{node.path}/": node.sealed for node in nodes if node.sealed and _holds(node)}
    made = []
    for node in nodes:
        around = [sealed for path, sealed in groups.items() if node.path.startswith(path)]
        sealed = node.sealed or (around[-1] if around else None)
        made.append(node.model_copy(update={"sealed": None if _holds(node) else sealed}))
    return made


def _holds(node: GuideNode) -> bool:
    return node.kind in (Kind.GROUP, Kind.REPEAT)


def _texts_of(instances: Instances) -> Iterator[str]:
    """All texts that stand in lists and in the form itself."""
    pending = [*instances.lists.values(), instances.form]
    while pending:
        branch = pending.pop()
        pending.extend(branch.children)
        if branch.value:
            yield branch.value.strip()


def _media(nodes: tuple[GuideNode, ...], wordings: dict[str, Wording]) -> tuple[str, ...]:
    """The file names of all images and sounds."""
    shown = [wording for node in nodes for wording in (node.label, node.hint, node.guidance)]
    inside = [choice.label for node in nodes for choice in node.choices]
    named: set[str] = set()
    for wording in (*shown, *inside, *wordings.values()):
        named.update(wording.image.values(), wording.audio.values())
    return tuple(sorted(named))


def _shown(control: Control | None) -> dict[str, object]:
    """The fields of a node that its control gives."""
    if control is None:
        return {}
    return {
        "order": control.order,
        "section": control.section,
        "page": control.page,
        "label": control.label,
        "hint": control.hint,
        "guidance": control.guidance,
        "appearance": _appearance(control),
        "choices": control.choices,
        "itemset": control.itemset,
        "range": control.range,
        "count": control.count,
        "fixed": control.fixed,
    }


def _appearance(control: Control) -> str:
    """The appearances of a control; a picture from a file is asked for as a photo of ours."""
    words = control.appearance.split()
    own = [TextKind.PHOTO.value] if is_photo(control) else []
    return " ".join((*words, *own)) if own else control.appearance


def _meant(meaning: RowMeaning) -> dict[str, object]:
    """The fields of a node that its `pd_` cells give."""
    return {
        "row": meaning.row,
        "states": meaning.states,
        "gate": meaning.gate,
        "basis": meaning.basis,
        "values": meaning.values,
        "numeric": meaning.numeric,
        "forbidden": meaning.forbidden,
        "health": meaning.health,
        "sealed": meaning.sealed,
        "link": meaning.link,
    }
