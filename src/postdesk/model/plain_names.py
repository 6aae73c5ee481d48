"""A name that somebody elsewhere chose, as one plain line: nothing hidden, nothing endless."""

import re
import unicodedata

HIDDEN = "\ufffd"
"""Stands where a name holds a sign that nobody sees: so that two names never look like one."""
MOST_SHOWN = 44
_END_SHOWN = 20
_MOST_MARKS = 2
"""Accents on one letter: Arabic needs two, a pile of them would be drawn over other lines."""
_SPACES = re.compile("[\\s\u2800\u115f\u1160\u3164\uffa0]+")
"""White space, and the letters that are drawn as nothing."""
_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*")
_JOINERS = "\u200c\u200d"
_LIGATURES = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
"""Arabic letters as one sign; some are a whole sentence, many times as wide as a letter."""


def plain_name(text: str, most: int = MOST_SHOWN) -> str:
    """`text` without line breaks, directions and hidden signs; of a long one, beginning and end.

    At most `most` characters (30 or more). Never empty: a name of nothing is `HIDDEN`.
    """
    if not (_PLAIN.fullmatch(text) and len(text) <= most):
        whole = _LIGATURES.sub(lambda one: _letters(one.group()), text)
        text = _SPACES.sub(" ", "".join(_visible(whole))).strip()
    if len(text) > most:
        text = f"{text[: most - _END_SHOWN - 1].rstrip()}…{text[-_END_SHOWN:].lstrip()}"
    return text or HIDDEN


def holds_hidden(text: str) -> bool:
    """Whether `text` holds line breaks, directions or hidden signs; joined letters do not count."""
    return any(_is_hidden(one) for one in text if one not in _JOINERS)


def _letters(ligature: str) -> str:
    """The letters of a ligature; of one that has none of its own, as U+FDFD, a stand-in."""
    letters = unicodedata.normalize("NFKC", ligature)
    return HIDDEN if letters == ligature else letters


def _visible(text: str) -> list[str]:
    seen: list[str] = []
    marks = 0
    for one in text:
        is_mark = unicodedata.category(one) in ("Mn", "Me")
        marks = marks + 1 if is_mark else 0
        if marks > _MOST_MARKS or one in _JOINERS:
            continue
        if not one.isspace() and _is_hidden(one):
            one = HIDDEN  # noqa: PLW2901 - what is kept of it
        if one != HIDDEN or seen[-1:] != [HIDDEN]:
            seen.append(one)
    return seen


def _is_hidden(one: str) -> bool:
    """Control, format and private signs, half characters, and what no standard knows."""
    return unicodedata.category(one) in ("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp")
