"""Keeps the apostrophes and quotation marks that an author wrote, which pyxform makes straight."""

import re
from collections.abc import Iterable, Mapping

_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
_REFERENCE = re.compile(r"\$\{[^}]*\}")


def typographic(cells: Iterable[str]) -> dict[str, str]:
    """The pieces of text with such marks among `cells`, each by what pyxform makes of it.

    A cell with `${references}` is several pieces: their values stand between them.
    """
    found = {}
    for cell in cells:
        if cell != cell.translate(_STRAIGHT):
            for piece in _REFERENCE.split(cell):
                found[_straight(piece)] = re.sub(" +", " ", piece.strip())
    return found


def as_written(text: str, written: Mapping[str, str]) -> str:
    """A piece of text as its author wrote it; blanks around it stay."""
    found = written.get(_straight(text))
    if not found:
        return text
    start = text[: len(text) - len(text.lstrip())]
    return start + found + text[len(text.rstrip()) :]


def _straight(text: str) -> str:
    return " ".join(text.translate(_STRAIGHT).split())
