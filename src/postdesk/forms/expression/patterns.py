"""Regular expressions of authors: matched whole, and refused where they could run for hours."""

import re
from collections.abc import Callable
from functools import lru_cache

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression.automaton import Automaton, TooLarge
from postdesk.forms.expression.regex_reading import for_python, read_pattern

_LONGEST = 2_000


def pattern_risk(pattern: str) -> str | None:
    r"""Why a pattern is refused: `pattern_invalid`, `pattern_backtracks`; None if it may be used.

    A pattern backtracks without bounds when some text can be read in two ways around a loop, as
    `(a+)+$` can: then each further character doubles the time. The test is exact for patterns
    without back-references and look-arounds (which are left out of it).
    """
    if len(pattern) > _LONGEST:
        return "pattern_invalid"
    try:
        written = for_python(pattern)
        re.compile(written, re.ASCII)
        return "pattern_backtracks" if Automaton(read_pattern(written)).is_ambiguous() else None
    except (re.error, ValueError, OverflowError, RecursionError):
        return "pattern_invalid"
    except TooLarge:
        return "pattern_backtracks"


@lru_cache(maxsize=256)
def matcher(pattern: str) -> Callable[[str], bool]:
    """Whether a whole text matches the pattern, as a function.

    Raises `PostDeskError(EXPRESSION_FAILED, reason=...)` with the reason of `pattern_risk`.
    """
    risk = pattern_risk(pattern)
    if risk is not None:
        raise PostDeskError(Code.EXPRESSION_FAILED, reason=risk, function="regex")
    compiled = re.compile(for_python(pattern), re.ASCII)
    return lambda text: compiled.fullmatch(text) is not None
