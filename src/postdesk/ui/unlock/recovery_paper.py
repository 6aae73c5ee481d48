"""The recovery sheet on paper: whose it is, since when, the groups, where to keep it."""

from collections.abc import Sequence

from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.paper_sheet import Cell, Line, Sheet
from postdesk.ui.theme import Role


def recovery_sheet(
    code: str, *, language: str, title: str, whose: str, keep: Sequence[str], foot: str
) -> Sheet:
    """One page; the groups of `code` stand in two columns, each after its number.

    `keep` are the sentences on where to keep it, in `language` as everything but the code.
    """
    groups = [
        Cell(isolate_code(f"{number}.   {group}"), "en", Role.TITLE, strong=True)
        for number, group in enumerate(code.split(), start=1)
    ]
    half = (len(groups) + 1) // 2
    pairs = zip(groups[:half], groups[half:], strict=True)
    rows = [Line((left, right), above=10, rule=True) for left, right in pairs]
    words = [Line((Cell(text, language, Role.BODY),), above=14) for text in keep]
    top = (
        Line((Cell(title, language, Role.TITLE, strong=True),)),
        Line((Cell(isolate(whose), language, Role.HEADING),), above=6),
    )
    return Sheet((*top, *rows, *words), head=title, foot=foot, language="en", columns=2)
