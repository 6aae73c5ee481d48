"""Why an expression is refused: the reason codes, and finding the one that fits a place."""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

REASONS = frozenset(
    {
        "empty",
        "too_long",
        "too_deep",
        "number_too_large",
        "double_equals",  # == instead of =
        "double_ampersand",  # && instead of and
        "double_bar",  # || instead of or
        "exclamation",  # ! instead of not()
        "angle_pair",  # <> instead of !=
        "arrow_equals",  # => or =< instead of >= or <=
        "smart_quote",
        "variable",  # $name or ${name}
        "quote_missing",
        "parenthesis_missing",
        "parenthesis_extra",
        "bracket_missing",
        "bracket_extra",
        "ends_early",
        "unexpected",
        "axis_unknown",
        "function_in_path",
        "function_unknown",
        "function_unsupported",  # geo, pulldata
        "random_unseeded",
        "arguments_few",
        "arguments_many",
        "arguments_odd",
        "prefix_unknown",
        "pattern_invalid",
        "pattern_backtracks",
    }
)
"""Every `reason` that an EXPRESSION_INVALID can carry."""

_SMART_QUOTES = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u00ab\u00bb\u00b4`"
_WRITTEN = {
    "==": "double_equals",
    "&&": "double_ampersand",
    "||": "double_bar",
    "<>": "angle_pair",
    "=>": "arrow_equals",
    "=<": "arrow_equals",
}
_SIGNS = {"$": "variable", "!": "exclamation"}
_OPENING = {")": "(", "]": "["}
_MISSING = {"(": "parenthesis_missing", "[": "bracket_missing"}
_EXTRA = {")": "parenthesis_extra", "]": "bracket_extra"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in an expression: a code of `REASONS`, where, what stands there.

    `position` counts characters from 0; `suggestion` is what may have been meant, or empty.
    """

    reason: str
    position: int
    found: str
    suggestion: str = ""


def near(name: str, known: Iterable[str]) -> str:
    """The known name that `name` is most likely a slip of, or nothing."""
    by_folded = {other.casefold(): other for other in known}
    folded = name.casefold()
    if folded in by_folded:
        return by_folded[folded]
    close = difflib.get_close_matches(folded, by_folded, n=1, cutoff=0.7)
    return by_folded[close[0]] if close else ""


def explain(text: str, position: int) -> tuple[str, int]:
    """The reason code for a text that cannot be read on at `position`, and where it begins."""
    if not text.strip():
        return "empty", 0
    for start in (max(position - 1, 0), position):
        written = _WRITTEN.get(text[start : start + 2])
        if written is not None:
            return written, start
    found = text[position : position + 1]
    if found and found in _SMART_QUOTES:
        return "smart_quote", position
    if found in _SIGNS:
        return _SIGNS[found], position
    return _unbalanced(text, position) or ("unexpected" if found else "ends_early"), position


def _unbalanced(text: str, position: int) -> str:
    """Whether a quote, parenthesis or bracket left open or closed twice explains the place."""
    waiting: list[str] = []
    for place, character in outside_quotes(text):
        if not character:
            return "quote_missing"
        if character in "([":
            waiting.append(character)
        elif character in ")]":
            if waiting and waiting[-1] == _OPENING[character]:
                waiting.pop()
            elif place >= position:
                return _MISSING[waiting[-1]] if waiting else _EXTRA[character]
    if waiting and position >= len(text.rstrip()):
        return _MISSING[waiting[-1]]
    return ""


def outside_quotes(text: str) -> Iterator[tuple[int, str]]:
    """Places and characters of a text outside its quoted texts; ends in `""` if one stays open."""
    quote = ""
    for place, character in enumerate(text):
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        else:
            yield place, character
    if quote:
        yield len(text), ""
