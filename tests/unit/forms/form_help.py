"""Guides for tests, compiled from short XForm bodies, with a fixed clock."""

from datetime import UTC, datetime, tzinfo
from itertools import count

from postdesk.authoring.xform import WorkbookCells, compile_xform
from postdesk.forms.definition import Guide
from postdesk.forms.flow import Flow
from postdesk.forms.form import Form
from postdesk.model.answers import AnswerSheet, AnswerState

NOW = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms" '
    'xmlns:pd="https://postdesk.example/xforms"><h:head><h:title>Test</h:title><model>'
)


def fixed_clock() -> datetime:
    """The one moment of all tests."""
    return NOW


def xform(instance: str, binds: str = "", body: str = "", *, more: str = "") -> str:
    """An XForm: what stands in `data`, the binds (and actions), the body, lists and texts."""
    return (
        f'{HEAD}<instance><data id="test" version="1">{instance}</data></instance>{more}'
        f"{binds}</model></h:head><h:body>{body}</h:body></h:html>"
    )


def guide_of(
    instance: str,
    binds: str = "",
    body: str = "",
    *,
    more: str = "",
    pd: dict[str, dict[str, str]] | None = None,
) -> Guide:
    """The compiled guide of an XForm, with `pd_` cells by path."""
    return compile_xform(xform(instance, binds, body, more=more), WorkbookCells(pd or {})).guide


def new_flow(guide: Guide | Form, sheet: AnswerSheet | None = None, zone: tzinfo = UTC) -> Flow:
    """A flow with a fixed clock and counted ids."""
    numbers = count(1)
    return Flow(
        guide,
        sheet if sheet is not None else AnswerSheet(),
        clock=fixed_clock,
        new_id=lambda: f"{next(numbers):032x}",
        zone=zone,
    )


def input_of(*names: str, group: str = "/data") -> str:
    """Body inputs for questions, labelled by their names."""
    return "".join(f'<input ref="{group}/{name}"><label>{name}</label></input>' for name in names)


def select_of(name: str, *choices: str, tag: str = "select1", group: str = "/data") -> str:
    """A body select with choices labelled by their names."""
    items = "".join(
        f"<item><label>{choice.upper()}</label><value>{choice}</value></item>" for choice in choices
    )
    return f'<{tag} ref="{group}/{name}"><label>{name}</label>{items}</{tag}>'


def values(flow: Flow) -> dict[str, str]:
    """What expressions read of each leaf, by reference."""
    return {ref: node.value for ref, node in flow.tree.by_ref.items() if not node.children}


def answer(flow: Flow, ref: str, value: str) -> None:
    """Answer a question; a blank takes the answer back."""
    state = AnswerState.ANSWERED if value else AnswerState.UNANSWERED
    flow.answer(ref, state, value)  # type: ignore[arg-type]
