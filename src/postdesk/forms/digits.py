"""Numbers as people type them, in any script, brought to ASCII."""

import re
import unicodedata

_MARKS = dict.fromkeys(
    map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff")
)
"""Marks of direction, which a right-to-left field slips in."""
_MINUS = str.maketrans("\u2212\u2013\u2010\ufe63\uff0d", "-----")
_GROUPING = re.compile("[\u066c\u00a0\u202f\u2009'\u2019 _]")
_POINTS = str.maketrans("\u066b\u060c,", "...")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)")


def plain(typed: str) -> str:
    """`typed` with ASCII digits and minus, without marks of direction and outer blanks."""
    digits = "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in typed
    )
    return digits.translate(_MARKS).translate(_MINUS).strip()


def number_text(typed: str) -> str | None:
    """The decimal number that was typed, as ASCII with a point; None if it is none.

    Comma, point and the Arabic separators may mark the decimals; where two different ones stand,
    the last does and the other groups thousands. Blanks and apostrophes group.
    """
    text = _GROUPING.sub("", plain(typed))
    marks = [mark for mark in ",.\u066b\u060c" if mark in text]
    if len(marks) > 1:
        last = max(marks, key=text.rfind)
        for mark in marks:
            if mark != last:
                text = text.replace(mark, "")
    text = text.translate(_POINTS)
    if not _NUMBER.fullmatch(text):
        return None
    return _tidy(text)


def _tidy(text: str) -> str:
    sign = "-" if text.startswith("-") else ""
    whole, _, decimals = text.lstrip("+-").partition(".")
    whole, decimals = whole.lstrip("0") or "0", decimals.rstrip("0")
    tidy = f"{whole}.{decimals}" if decimals else whole
    return tidy if tidy == "0" else sign + tidy
