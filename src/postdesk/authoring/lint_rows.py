"""Rows: types, lists, names, and what the `pd_` cells say."""

import re
from collections import Counter
from collections.abc import Iterator

from postdesk.authoring import pd_cells
from postdesk.authoring.findings import Finding
from postdesk.authoring.known import COMMON_TYPES, FILE_TYPES, GROUP_VERBS, OLD_TYPES
from postdesk.authoring.slips import meant
from postdesk.authoring.subject import Subject, at_cell, type_of
from postdesk.authoring.workbook import CHOICES, Row
from postdesk.forms.definition import STATE_SUFFIX, RowKind, SealedAs
from postdesk.model.answers import AnswerState, Source
from postdesk.model.interviews import Basis
from postdesk.model.vocabulary import LINKS

_CODE = re.compile(r"[A-Za-z0-9_.:-]{1,64}")
_REFERENCE = re.compile(r"\$\{")
_SENSITIVITIES = ("low", "medium", "high")
_LISTED = ("select_one", "select_multiple", "rank")


def rows(subject: Subject) -> Iterator[Finding]:
    """All that is wrong with single rows of `survey` and `choices`."""
    lists = subject.lists
    known_types = {known.replace("_", " ").lower() for known in (*COMMON_TYPES, *OLD_TYPES)}
    for row in subject.survey.rows:
        yield from _type(subject, row, lists, known_types)
        yield from _pd(subject, row)
    yield from _names(subject)
    yield from _gates(subject)
    yield from _choice_states(subject)


def _type(
    subject: Subject, row: Row, lists: dict[str, list[Row]], known: set[str]
) -> Iterator[Finding]:
    kind, rest = type_of(row)
    if kind.split(" ")[0].partition("_")[0] in GROUP_VERBS and kind not in known:
        yield from _group(subject, row, kind)
    elif any(kind.startswith(select) for select in _LISTED) and "file" not in kind:
        listed = rest.split(" ")[0]
        if listed and not _REFERENCE.match(listed) and listed not in lists:
            suggestion = meant(listed, lists)
            yield at_cell(
                "choices.list_unknown",
                subject.survey,
                row,
                "type",
                suggestion=suggestion,
                list=listed,
            )
    elif kind and kind.replace("_", " ") not in known and kind.split(" ")[0] not in FILE_TYPES:
        suggestion = meant(kind.split(" ")[0], COMMON_TYPES)
        if suggestion or subject.compiled is None:
            yield at_cell("type.unknown", subject.survey, row, "type", suggestion=suggestion)


def _group(subject: Subject, row: Row, kind: str) -> Iterator[Finding]:
    words = kind.replace("_", " ").split()
    if len(words) > 1 and words[1] not in ("group", "repeat", "loop", "lgroup", "looped"):
        suggestion = meant(words[1], ("group", "repeat"))
        if suggestion:
            right = f"{words[0]}_{suggestion}"
            yield at_cell("type.unknown", subject.survey, row, "type", suggestion=right)


def _names(subject: Subject) -> Iterator[Finding]:
    """In a guide of our own each name is a code for rules: plain, and used once."""
    if not any(column.startswith("pd_") for column in subject.survey.columns):
        return
    named = [row for _, row in subject.named_rows()]
    times = Counter(row.get("name") for row in named)
    for row in named:
        name = row.get("name")
        if not _CODE.fullmatch(name):
            yield at_cell("name.not_a_code", subject.survey, row, "name")
        elif times[name] > 1:
            yield at_cell("name.twice", subject.survey, row, "name", name=name)


def _pd(subject: Subject, row: Row) -> Iterator[Finding]:
    allowed = {
        "pd_kind": [kind.value for kind in RowKind],
        "pd_basis": [basis.value for basis in Basis],
        "bind::pd:sensitivity": list(_SENSITIVITIES),
        "bind::pd:source": [source.value for source in Source],
        "pd_health": ["yes", "no"],
        "pd_sealed": [each.value for each in SealedAs],
        "pd_link": list(LINKS),
    }
    for column, values in allowed.items():
        cell = row.get(column).lower()
        if cell and cell not in values:
            yield _not_allowed(subject, row, column, cell, values)
    states = [*(state.value for state in pd_cells.RECORDABLE), "none"]
    for state in pd_cells.codes(row.get("pd_states").lower()):
        if state not in states:
            yield _not_allowed(subject, row, "pd_states", state, states)
    for value in pd_cells.codes(row.get("pd_values")):
        if not _CODE.fullmatch(value):
            yield at_cell("pd.not_a_code", subject.survey, row, "pd_values", value=value)
    if row.get("pd_values") and type_of(row)[0] not in ("calculate", "hidden"):
        yield at_cell("pd.values_not_calculated", subject.survey, row, "pd_values")


def _not_allowed(subject: Subject, row: Row, column: str, found: str, values: list[str]) -> Finding:
    start = row.get(column).lower().find(found)
    return at_cell(
        "pd.value_unknown",
        subject.survey,
        row,
        column,
        place=(start, start + len(found)),
        suggestion=meant(found, values),
        value=found,
        allowed=", ".join(values),
    )


def _gates(subject: Subject) -> Iterator[Finding]:
    """Every code that rows name as their gate is the code of a gate row."""
    is_gate = {row.number: row.get("pd_kind").lower() == "gate" for row in subject.survey.rows}
    codes = {row.get("pd_gate") for row in subject.survey.rows if is_gate[row.number]}
    for row in subject.survey.rows:
        code = row.get("pd_gate")
        if is_gate[row.number] and not code:
            yield at_cell("pd.gate_without_code", subject.survey, row, "pd_gate")
        elif is_gate[row.number] and type_of(row)[0] != "select_one":
            yield at_cell("pd.gate_not_select_one", subject.survey, row, "type")
        elif code and code not in codes:
            suggestion = meant(code, codes)
            yield at_cell(
                "pd.gate_unknown",
                subject.survey,
                row,
                "pd_gate",
                suggestion=suggestion,
                gate=code,
            )


def _choice_states(subject: Subject) -> Iterator[Finding]:
    states = [state.value for state in pd_cells.RECORDABLE]
    for row in subject.choices.rows:
        cell = row.get("pd_state")
        if cell and cell not in states:
            yield at_cell(
                "pd.value_unknown",
                subject.workbook.sheet(CHOICES),
                row,
                "pd_state",
                suggestion=meant(cell, states),
                value=cell,
                allowed=", ".join(states),
            )


def companion_name(name: str) -> str:
    """The name of the row that carries a question's state to other programs."""
    return f"{name}{STATE_SUFFIX}"


def lacks_companion(subject: Subject) -> list[Row]:
    """The questions without choices whose states other programs have no place for."""
    names = {row.get("name") for row in subject.survey.rows}
    return [
        row
        for _, row in subject.named_rows()
        if type_of(row)[0] in ("text", "integer", "decimal", "date", "time", "datetime")
        and AnswerState.REFUSED in pd_cells.states(row.get("pd_states"))
        and companion_name(row.get("name")) not in names
    ]
