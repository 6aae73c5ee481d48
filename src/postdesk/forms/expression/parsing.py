"""From the text of an expression to its tree, with a place and a reason where it is none."""

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression.faults import outside_quotes
from postdesk.forms.expression.syntax import Expression, parts

LONGEST = 100_000
"""Characters of one expression."""
DEEPEST = 150
"""How deep parentheses may nest; a bracket counts as three, for it costs as much to evaluate."""
HIGHEST = 200
"""How high the tree of an expression may grow; what is deeper could exhaust the stack."""
_COST = {"(": 1, "[": 3, ")": -1, "]": -3}


def parse(text: str) -> Expression:
    """The tree of an XPath 1.0 expression with ODK's functions.

    Raises `PostDeskError(EXPRESSION_INVALID, position=..., found=..., reason=...)`: `position`
    counts characters from 0, `found` is what stands there (empty at the end), `reason` is a code of
    `faults`. Whether its functions exist is `check`'s matter.
    """
    _limit(text)
    # Imported here: a post loads parsed expressions and never pays for the parser.
    from postdesk.forms.expression.grammar import read_tree  # noqa: PLC0415

    tree = read_tree(text)
    _limit_height(tree)
    return tree


def _limit(text: str) -> None:
    if len(text) > LONGEST:
        raise _refused(LONGEST, "", "too_long")
    depth = 0
    for position, character in outside_quotes(text):
        depth += _COST.get(character, 0)
        if depth > DEEPEST:
            raise _refused(position, character, "too_deep")


def _limit_height(tree: Expression) -> None:
    waiting = [(tree, 1)]
    while waiting:
        part, height = waiting.pop()
        if height > HIGHEST:
            raise _refused(getattr(part, "position", 0), "", "too_deep")
        waiting.extend((inner, height + 1) for inner in parts(part))


def _refused(position: int, found: str, reason: str) -> PostDeskError:
    return PostDeskError(Code.EXPRESSION_INVALID, position=position, found=found, reason=reason)
