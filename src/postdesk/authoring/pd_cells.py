"""What the `pd_` cells of a workbook say about a row, as values of the compiled guide."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from postdesk.forms.definition import RowKind, SealedAs
from postdesk.model.answers import AnswerState, Source
from postdesk.model.interviews import Basis

Cells = Mapping[str, str]
"""The `pd_` cells of one row by column."""

RECORDABLE = (AnswerState.UNKNOWN, AnswerState.REFUSED, AnswerState.NOT_ASKED)
"""The states that an officer can record instead of an answer."""

_FORBIDDEN = {
    "sex": "sex",
    "gender": "sex",
    "sexe": "sex",
    "genre": "sex",
    "nationality": "nationality",
    "nationalite": "nationality",
    "citizenship": "nationality",
    "language": "language",
    "languages": "language",
    "langue": "language",
    "langues": "language",
    "mother_tongue": "language",
    "ethnicity": "ethnicity",
    "ethnie": "ethnicity",
    "religion": "religion",
    "political_opinion": "opinion",
}
_PREFIX = re.compile(r"^(?:prs|vic|cas|con|person|interviewee)_", re.IGNORECASE)


@dataclass(frozen=True)
class RowMeaning:
    """The `pd_` cells of a row, read; what could not be read is left out (the lint reports it)."""

    row: RowKind = RowKind.QUESTION
    states: tuple[AnswerState, ...] = RECORDABLE
    gate: str = ""
    basis: Basis | None = None
    values: tuple[str, ...] = ()
    numeric: bool = False
    forbidden: str = ""
    health: bool = False
    sealed: SealedAs | None = None
    link: str = ""


def codes(cell: str) -> tuple[str, ...]:
    """The codes of a cell, separated by blanks, commas, semicolons or line breaks."""
    return tuple(code for code in re.split(r"[\s,;،؛]+", cell.strip()) if code)


def meaning_of(name: str, cells: Cells) -> RowMeaning:
    """What a row called `name` with these cells means."""
    values = codes(cells.get("pd_values", ""))
    return RowMeaning(
        row=row_kind(cells.get("pd_kind", "")) or RowKind.QUESTION,
        states=states(cells.get("pd_states", "")),
        gate=cells.get("pd_gate", "").strip(),
        basis=basis(cells.get("pd_basis", "")),
        values=() if values == ("number",) else values,
        numeric=values == ("number",),
        forbidden=cells.get("pd_forbidden", "").strip().lower() or forbidden_by_name(name),
        health=is_yes(cells.get("pd_health", "")),
        sealed=sealed_as(cells),
        link=cells.get("pd_link", "").strip().lower(),
    )


def row_kind(cell: str) -> RowKind | None:
    """The kind named in a cell; None if it names none."""
    return next((kind for kind in RowKind if kind.value == cell.strip().lower()), None)


def states(cell: str) -> tuple[AnswerState, ...]:
    """The states named in a cell, all three if it is blank, none for `none`."""
    named = codes(cell.lower())
    if not named:
        return RECORDABLE
    return tuple(state for state in RECORDABLE if state.value in named)


def basis(cell: str) -> Basis | None:
    """The basis named in a cell; None if it names none."""
    return next((each for each in Basis if each.value == cell.strip().lower()), None)


def sealed_as(cells: Cells) -> SealedAs | None:
    """Why a row's answer lies sealed: as its cell says, and as health where it is of health."""
    named = cells.get("pd_sealed", "").strip().lower()
    found = next((each for each in SealedAs if each.value == named), None)
    of_health = SealedAs.HEALTH if is_yes(cells.get("pd_health", "")) else None
    return found or of_health


def source(cell: str) -> Source:
    """The source named in a `bind::pd:source` cell; a statement if it names none."""
    named = cell.strip().lower()
    return next((each for each in Source if each.value == named), Source.STATEMENT)


def is_yes(cell: str) -> bool:
    """Whether a yes/no cell says yes."""
    return cell.strip().lower() in ("yes", "true", "1", "x")


def forbidden_by_name(name: str) -> str:
    """The attribute that a well-known question name asks for, blank for other names."""
    return _FORBIDDEN.get(_PREFIX.sub("", name).lower(), "")
