"""The small notations inside a cell of a pack's sheets, parsed strictly."""

import re
from dataclasses import dataclass

from postdesk.rules.pack import Combination, Condition

NAME = re.compile(r"[A-Za-z0-9_.:-]{1,64}")
"""A question or a choice as a fact names it."""
CODE = re.compile(r"[A-Za-z0-9_.-]{1,64}")
"""A code that a pack gives itself."""
LARGEST_NUMBER = 2**53
NO_ANSWER = "@no_answer"

_BETWEEN_CODES = re.compile(r"[,;\s]+")
_BETWEEN_CONDITIONS = re.compile(r"[;\n]+")
_CONDITION = re.compile(r"(?P<question>\S+?)\s*(?P<sign>>=|<=|=)\s*(?P<value>.+)")
_WHOLE = re.compile(r"-?[0-9]{1,16}")
_SPAN = re.compile(r"(-?[0-9]{1,16})\.\.(-?[0-9]{1,16})")
_PART = re.compile(r"([0-9]{1,3}) (strong|medium|weak)")


class CellFault(ValueError):
    """A cell that cannot be read; the argument is the part that is wrong."""


@dataclass(frozen=True)
class Given:
    """One `question=a,b` of a golden case."""

    question: str
    values: tuple[str, ...]


def codes(cell: str) -> tuple[str, ...]:
    """The codes of a cell, in order, each once."""
    return tuple(dict.fromkeys(part for part in _BETWEEN_CODES.split(cell) if part))


def parts(cell: str) -> tuple[str, ...]:
    """The pieces of a cell that are separated by semicolons or line breaks."""
    return tuple(part.strip() for part in _BETWEEN_CONDITIONS.split(cell) if part.strip())


def number(text: str) -> int:
    """A whole number within the engine's reach, 2**53. Raises `CellFault`."""
    if not _WHOLE.fullmatch(text) or abs(int(text)) > LARGEST_NUMBER:
        raise CellFault(text)
    return int(text)


def condition(part: str) -> Condition:
    """`question=a,b`, `question>=3`, `question<=5` or `question=3..5`. Raises `CellFault`.

    A lone number after `=` stays a code: only the question tells whether it is a number.
    """
    match = _CONDITION.fullmatch(part)
    if not match or not NAME.fullmatch(match["question"]):
        raise CellFault(part)
    question, sign, value = match["question"], match["sign"], match["value"].strip()
    if sign == ">=":
        return Condition(question=question, at_least=number(value))
    if sign == "<=":
        return Condition(question=question, at_most=number(value))
    span = _SPAN.fullmatch(value)
    if span:
        return Condition(question=question, at_least=number(span[1]), at_most=number(span[2]))
    return Condition(question=question, any_of=codes(value))


def is_condition(part: str) -> bool:
    """Whether a part is meant as a condition (it holds one of the signs)."""
    return "=" in part


def given(part: str) -> Given:
    """One fact of a golden case. Raises `CellFault`."""
    match = _CONDITION.fullmatch(part)
    if not match or match["sign"] != "=" or not NAME.fullmatch(match["question"]):
        raise CellFault(part)
    return Given(match["question"], codes(match["value"]))


def combinations(cell: str) -> tuple[Combination, ...]:
    """`2 strong | 1 strong 1 medium`: the smallest combinations. Raises `CellFault`."""
    return tuple(_combination(" ".join(part.split())) for part in cell.split("|"))


def _combination(part: str) -> Combination:
    counts: dict[str, int] = {}
    for piece in re.findall(r"\S+ \S+|\S+", part):
        match = _PART.fullmatch(piece)
        if not match or match[2] in counts or int(match[1]) == 0:
            raise CellFault(part)
        counts[match[2]] = int(match[1])
    if not counts:
        raise CellFault(part)
    return Combination(**counts)
