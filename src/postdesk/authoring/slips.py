"""What a misspelt word was most likely meant to be."""

from collections.abc import Iterable

_SHORT = 5


def distance(one: str, other: str) -> int:
    """How many letters to add, drop, change or swap with a neighbour (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, against in enumerate(other, 1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != against))
            swapped = i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against
            row.append(min(best, before[j - 2] + 1) if swapped else best)
        before, last = last, row
    return last[-1]


def meant(word: str, known: Iterable[str]) -> str:
    """The known word that `word` is a slip of, or blank.

    One wrong letter in words of up to five, two in longer ones; letter case, blanks, hyphens and
    underscores are not counted.
    """
    plain = _plain(word)
    allowed = 1 if len(plain) <= _SHORT else 2
    best, nearest = "", allowed + 1
    for each in known:
        other = _plain(each)
        if abs(len(other) - len(plain)) > allowed:
            continue
        found = distance(plain, other)
        if found < nearest and len(other) > found + 1:
            best, nearest = each, found
    return best


def _plain(word: str) -> str:
    return "".join(letter for letter in word.lower() if letter not in " _-:")
