"""Expressions met while reading an XForm: each parsed once, faults collected with their place."""

from dataclasses import dataclass, field
from typing import cast

from pydantic import JsonValue

from postdesk.errors import PostDeskError
from postdesk.forms.definition import ExpressionIndex, StoredExpression
from postdesk.forms.expression import Expression, Fault, check, parse, to_data


@dataclass(frozen=True)
class Place:
    """Where something stands: a node's path and the column that the author wrote it in."""

    path: str
    column: str


@dataclass(frozen=True)
class FormFault:
    """Something in an XForm that PostDesk cannot take; `code` is a finding's code."""

    code: str
    place: Place
    source: str = ""
    position: int | None = None
    values: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Use:
    """One place where an expression is used."""

    place: Place
    index: ExpressionIndex


class Expressions:
    """The expressions of one form, numbered; equal texts share a number."""

    def __init__(self) -> None:
        self.parsed: list[Expression] = []
        self.uses: list[Use] = []
        self.faults: list[FormFault] = []
        self._numbers: dict[str, ExpressionIndex] = {}

    def add(self, text: str, place: Place) -> ExpressionIndex | None:
        """The number of `text`; None if it is blank or wrong (the fault is then kept)."""
        source = text.strip()
        if not source:
            return None
        if source not in self._numbers:
            try:
                parsed = parse(source)
            except PostDeskError as error:
                self.faults.append(_fault(error, place, source))
                return None
            found = check(parsed)
            if found:
                self.faults.extend(_refusal(fault, place, source) for fault in found)
                return None
            self._numbers[source] = len(self.parsed)
            self.parsed.append(parsed)
        index = self._numbers[source]
        self.uses.append(Use(place, index))
        return index

    def stored(self) -> tuple[StoredExpression, ...]:
        """All expressions as the compiled guide keeps them."""
        return tuple(
            StoredExpression(source=source, tree=cast(JsonValue, to_data(self.parsed[index])))
            for source, index in self._numbers.items()
        )


def _refusal(fault: Fault, place: Place, source: str) -> FormFault:
    return FormFault(
        code=f"expression.{fault.reason}",
        place=place,
        source=source,
        position=fault.position,
        values={"found": fault.found, "suggestion": fault.suggestion},
    )


def _fault(error: PostDeskError, place: Place, source: str) -> FormFault:
    position = error.values.get("position")
    return FormFault(
        code=f"expression.{error.values.get('reason', 'invalid')}",
        place=place,
        source=source,
        position=position if isinstance(position, int) else None,
        values=error.values,
    )
