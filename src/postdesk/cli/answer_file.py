"""Reads a file of answers as `assess` takes it, strictly, into an answer sheet."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel as Base
from pydantic import ConfigDict, Field, ValidationError

from postdesk.cli.equipment import read_file
from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import Guide, GuideNode, Kind, QuestionType
from postdesk.forms.vocabulary import vocabulary
from postdesk.model.answers import Answer, AnswerSheet, AnswerState, RepeatInstance
from postdesk.model.ids import NodeRef
from postdesk.packet import canonical

Scalar = str | bool | int | float
MOST_BYTES = 8 * 1024 * 1024


class GivenAnswer(Base):
    """`{"value": ...}` or `{"state": ...}`; a list is the value of a select_multiple."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    value: Scalar | list[Scalar] | None = None
    state: AnswerState | None = None


Given = Annotated[dict[str, GivenAnswer], Field(default_factory=dict)]


class AnswerFile(Base):
    """The content of an answer file (docs/formats/assess.md)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    guide: str = ""
    answers: Given
    repeats: dict[str, list[dict[str, GivenAnswer]]] = {}


@dataclass(frozen=True)
class ToldAnswers:
    """Answers by question name, not yet held against a guide."""

    guide: str
    file: AnswerFile

    def sheet(self, guide: Guide) -> AnswerSheet:
        """The answers at their places in `guide`.

        Raises `QUESTION_UNKNOWN`, `CHOICE_UNKNOWN` and `ANSWER_INVALID` with the name.
        """
        return _Placing(guide).sheet(self.file)


def read_answer_file(path: Path) -> ToldAnswers:
    """Read `path`. Raises `FILE_UNREADABLE` or `WRONG_USE` with what is wrong."""
    given = canonical.read(read_file(path), code=Code.WRONG_USE, max_bytes=MOST_BYTES)
    try:
        file = AnswerFile.model_validate(given)
    except ValidationError as error:
        place = ".".join(str(step) for step in error.errors()[0]["loc"])
        raise PostDeskError(Code.WRONG_USE, why="not_an_answer_file", place=place) from None
    return ToldAnswers(file.guide, file)


class _Placing:
    """Finds each named question's place and its lexical value in one guide."""

    def __init__(self, guide: Guide) -> None:
        self._nodes = {node.name: node for node in guide.nodes if node.kind is Kind.QUESTION}
        self._repeats = {
            node.path.rpartition("/")[2]: node.path
            for node in guide.nodes
            if node.kind is Kind.REPEAT
        }
        self._values = {codes.question: codes.values for codes in vocabulary(guide)}

    def sheet(self, file: AnswerFile) -> AnswerSheet:
        answers = [self._answer(name, given, "", "") for name, given in file.answers.items()]
        instances = []
        for name, legs in file.repeats.items():
            path = self._repeats.get(name)
            if path is None:
                raise PostDeskError(Code.QUESTION_UNKNOWN, question=name)
            for key, leg in enumerate(legs, start=1):
                instances.append(RepeatInstance(ref=NodeRef(f"{path}[{key}]")))
                answers += [self._answer(one, it, path, f"[{key}]") for one, it in leg.items()]
        return AnswerSheet(answers=tuple(answers), instances=tuple(instances))

    def _answer(self, name: str, given: GivenAnswer, repeat: str, key: str) -> Answer:
        node = self._nodes.get(name)
        if node is None or self._repeat_of(node) != repeat:
            raise PostDeskError(Code.QUESTION_UNKNOWN, question=name)
        ref = NodeRef(repeat + key + node.path.removeprefix(repeat))
        if given.state not in (None, AnswerState.ANSWERED) and given.value is None:
            return Answer(ref=ref, question=name, state=given.state, source=node.source)
        if given.value is None:
            raise PostDeskError(Code.ANSWER_INVALID, question=name, why="no_value")
        value = self._lexical(node, given.value)
        return Answer(
            ref=ref, question=name, state=AnswerState.ANSWERED, value=value, source=node.source
        )

    def _repeat_of(self, node: GuideNode) -> str:
        around = (path for path in self._repeats.values() if node.path.startswith(f"{path}/"))
        return max(around, key=len, default="")

    def _lexical(self, node: GuideNode, value: Scalar | list[Scalar]) -> str:
        given = [_text(one) for one in (value if isinstance(value, list) else [value])]
        if node.type.has_choices:
            allowed = self._values.get(node.name, ())
            chosen = [name for text in given for name in text.split()]
            for name in chosen:
                if name not in allowed:
                    raise PostDeskError(Code.CHOICE_UNKNOWN, question=node.name, choice=name)
            if node.type is QuestionType.SELECT_ONE and len(chosen) != 1:
                raise PostDeskError(Code.ANSWER_INVALID, question=node.name, why="one_choice")
            return " ".join(chosen)
        if len(given) != 1:
            raise PostDeskError(Code.ANSWER_INVALID, question=node.name, why="one_value")
        return given[0]


def _text(value: Scalar) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
