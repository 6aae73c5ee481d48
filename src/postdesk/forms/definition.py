"""The compiled guide: all that a post needs of an interview guide, as frozen models."""

import hashlib
import json
from collections.abc import Iterator
from enum import StrEnum

from pydantic import Field, JsonValue, ValidationError

from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState, Source
from postdesk.model.base import Frozen, Texts
from postdesk.model.ids import GuideId
from postdesk.model.interviews import Basis

FORMAT = 1
STATE_SUFFIX = "__state"
"""How the companion row of a question ends, which carries its state to other programs."""

ExpressionIndex = int
"""Where an expression stands in `Guide.expressions`."""


class Kind(StrEnum):
    """What a node of the guide is."""

    GROUP = "group"
    REPEAT = "repeat"
    QUESTION = "question"
    NOTE = "note"
    CALCULATE = "calculate"
    """A value that is never asked: calculate and hidden rows, metadata."""
    COMPANION = "companion"
    """`NAME__state`: carries a state to other programs and to expressions, never asked."""
    NOT_HERE = "not_here"
    """An optional row of a kind that a desk cannot ask (geo, barcode, photograph)."""


class QuestionType(StrEnum):
    """The type of a question's value."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "dateTime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    RANGE = "range"
    ACKNOWLEDGE = "acknowledge"
    OTHER = "other"

    @property
    def has_choices(self) -> bool:
        """Whether the answer is chosen from a list."""
        return self in (self.SELECT_ONE, self.SELECT_MULTIPLE, self.RANK)


class RowKind(StrEnum):
    """What a row is to the officer (`pd_kind`)."""

    QUESTION = "question"
    OBSERVATION = "observation"
    INSTRUCTION = "instruction"
    GATE = "gate"


class SealedAs(StrEnum):
    """Why an answer lies sealed to its author and the supervisors (`pd_sealed`)."""

    NARRATIVE = "narrative"
    HEALTH = "health"
    SEXUAL_VIOLENCE = "sexual_violence"
    SECURITY = "security"


class Event(StrEnum):
    """When an action sets its value."""

    FIRST_LOAD = "odk-instance-first-load"
    LOAD = "odk-instance-load"
    NEW_REPEAT = "odk-new-repeat"
    CHANGED = "xforms-value-changed"


class StoredExpression(Frozen):
    """An expression's text and its parsed tree, as `Expression.to_data()` gives it."""

    source: str
    tree: JsonValue


class Wording(Frozen):
    """A text in several languages; a number in it stands for the output of that expression.

    `image` and `audio` are media file names by language.
    """

    texts: dict[str, tuple[str | ExpressionIndex, ...]] = Field(default_factory=dict)
    image: dict[str, str] = Field(default_factory=dict)
    audio: dict[str, str] = Field(default_factory=dict)


class Choice(Frozen):
    """One choice that stands in the question itself."""

    name: str
    label: Wording = Wording()


class Itemset(Frozen):
    """Choices taken from nodes: a list of the workbook, filtered or not, or a repeat.

    `value` and `label` are paths below each node; `by_id`: the label's node holds a wording's id.
    """

    nodes: ExpressionIndex
    value: str
    label: str
    by_id: bool = False


class Range(Frozen):
    """From, to and step of a range question, as decimal texts."""

    start: str
    end: str
    step: str


class Action(Frozen):
    """Sets the value of the node at `target`; `within` is the node that the action stands in."""

    events: tuple[Event, ...]
    target: str
    value: ExpressionIndex | None = None
    within: str = ""


class GuideNode(Frozen):
    """One group, repeat, question, note or calculation of the guide.

    `path` is the place in the form (`/data/papers/keeper`), `name` the code that facts carry.
    `section` is the path of the outermost group around it, `page` that of the field-list group it
    shares a screen with (empty: a page of its own), `order` its rank in the order of asking.
    """

    path: str
    name: str
    kind: Kind
    type: QuestionType = QuestionType.OTHER
    data: str = "string"
    row: RowKind = RowKind.QUESTION
    order: int = 0
    section: str = ""
    page: str = ""
    label: Wording = Wording()
    hint: Wording = Wording()
    guidance: Wording = Wording()
    constraint_message: Wording = Wording()
    required_message: Wording = Wording()
    appearance: str = ""
    choices: tuple[Choice, ...] = ()
    itemset: Itemset | None = None
    range: Range | None = None
    relevant: ExpressionIndex | None = None
    required: ExpressionIndex | None = None
    readonly: ExpressionIndex | None = None
    constraint: ExpressionIndex | None = None
    calculate: ExpressionIndex | None = None
    count: ExpressionIndex | None = None
    fixed: bool = False
    """A repeat whose instances the officer neither adds nor removes."""
    preload: str = ""
    states: tuple[AnswerState, ...] = ()
    gate: str = ""
    basis: Basis | None = None
    sensitivity: str = ""
    source: Source = Source.STATEMENT
    values: tuple[str, ...] = ()
    numeric: bool = False
    forbidden: str = ""
    health: bool = False
    sealed: SealedAs | None = None
    """Why the answer lies sealed; None: everybody at the post reads it."""
    link: str = ""
    """What of other people the answer identifies, so that interviews with the same are linked."""
    original: str = ""
    """The type as the author wrote it, where the desk cannot ask it."""


class Branch(Frozen):
    """An element of the form's empty instance, or of a list: name, text, attributes, children."""

    name: str
    value: str = ""
    attributes: dict[str, str] = Field(default_factory=dict)
    children: tuple["Branch", ...] = ()
    template: bool = False
    """A repeat's pattern, not an instance."""


class Guide(Frozen):
    """A compiled interview guide.

    `languages` are ISO 639 tags; `nodes` stand in the order of the form's instance, `instance` is
    the form as it is before the first answer; `wordings` are those that itemsets look up by id.
    `validated` names the languages whose texts have been validated.
    """

    format: int = FORMAT
    id: GuideId
    version: str = ""
    titles: Texts
    languages: tuple[str, ...]
    default_language: str
    validated: tuple[str, ...] = ()
    instance: Branch
    nodes: tuple[GuideNode, ...]
    lists: dict[str, Branch] = Field(default_factory=dict)
    wordings: dict[str, Wording] = Field(default_factory=dict)
    actions: tuple[Action, ...] = ()
    expressions: tuple[StoredExpression, ...] = ()
    media: tuple[str, ...] = ()
    own: bool = False
    """Written for PostDesk: it has `pd_` cells."""

    def to_bytes(self) -> bytes:
        """Canonical JSON: UTF-8, sorted keys, no spaces, nothing that has its default value."""
        data = self.model_dump(mode="json", exclude_defaults=True)
        data["format"] = self.format
        return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    def sha256(self) -> str:
        """The SHA-256 of the canonical JSON, in hexadecimal."""
        return hashlib.sha256(self.to_bytes()).hexdigest()

    def questions(self) -> tuple[GuideNode, ...]:
        """What can be asked, in the order of asking; notes and calculations are left out."""
        asked = (node for node in self.nodes if node.kind is Kind.QUESTION)
        return tuple(sorted(asked, key=lambda node: node.order))


def load_guide(data: bytes) -> Guide:
    """Read a compiled guide. Raises `PostDeskError(GUIDE_REFUSED)` with `why` and, if newer, both
    formats."""
    try:
        guide = Guide.model_validate_json(data)
    except ValidationError as error:
        raise PostDeskError(Code.GUIDE_REFUSED, why="damaged", faults=error.error_count()) from None
    if guide.format != FORMAT:
        raise PostDeskError(Code.GUIDE_REFUSED, why="newer", format=guide.format, known=FORMAT)
    if not all(0 <= index < len(guide.expressions) for index in _named_expressions(guide)):
        raise PostDeskError(Code.GUIDE_REFUSED, why="damaged", faults=1)
    return guide


def _named_expressions(guide: Guide) -> Iterator[ExpressionIndex]:
    """Every expression that a node, an action or a text of the guide names."""
    wordings = list(guide.wordings.values())
    for node in guide.nodes:
        wordings += [node.label, node.hint, node.guidance]
        wordings += [node.constraint_message, node.required_message]
        wordings += [choice.label for choice in node.choices]
        named = (node.relevant, node.required, node.readonly, node.constraint)
        for index in (*named, node.calculate, node.count):
            if index is not None:
                yield index
        if node.itemset is not None:
            yield node.itemset.nodes
    yield from (action.value for action in guide.actions if action.value is not None)
    for wording in wordings:
        for parts in wording.texts.values():
            yield from (part for part in parts if isinstance(part, int))
