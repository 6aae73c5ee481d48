"""From the text of an expression to its tree, with a place and a reason where it is none."""

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression.faults import outside_quotes
from postdesk.forms.expression.syntax import Expression

LONGEST = 100_000
"""Characters of one expression."""
DEEPEST = 150
"""How deep parentheses and brackets may nest."""


def parse(text: str) -> Expression:
    """The tree of an XPath 1.0 expression with ODK's functions.

    Raises `PostDeskError(EXPRESSION_INVALID, position=..., found=..., reason=...)`: `position`
    counts characters from 0, `found` is what stands there (empty at the end), `reason` is a code of
    `faults`. Whether its functions exist is `check`'s matter.
    """
    _limit(text)
    # Imported here: a post loads parsed expressions and never pays for the parser.
    from postdesk.forms.expression.grammar import read_tree  # noqa: PLC0415

    return read_tree(text)


def _limit(text: str) -> None:
    if len(text) > LONGEST:
        raise _refused(LONGEST, "", "too_long")
    depth = 0
    for position, character in outside_quotes(text):
        if character in ("(", "["):
            depth += 1
            if depth > DEEPEST:
                raise _refused(position, character, "too_deep")
        elif character in (")", "]"):
            depth -= 1


def _refused(position: int, found: str, reason: str) -> PostDeskError:
    return PostDeskError(Code.EXPRESSION_INVALID, position=position, found=found, reason=reason)
