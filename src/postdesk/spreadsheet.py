"""Make any text harmless as a cell of a spreadsheet."""

import unicodedata

LONGEST = 300
_STARTS_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "|", "%", "\u2212")
_GONE = frozenset({"Cc", "Cs", "Co", "Cn"})
_DIRECTION = frozenset("\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


def clean(text: str) -> str:
    """`text` on one line that no program takes for a formula.

    Control characters, lone surrogates, noncharacters and direction marks go; a text that begins
    like a formula or a call to another program gets an apostrophe before it; at most `LONGEST`
    characters stay.
    """
    spaced = "".join(" " if character.isspace() else character for character in text)
    kept = "".join(character for character in spaced if _may_stay(character))
    line = " ".join(kept.split())[:LONGEST]
    bare = line.lstrip("'\"`\u2019\u200b\u200c\u200d\u2060 ")
    if bare.startswith(_STARTS_FORMULA) or bare[:3].upper() == "DDE":
        return "'" + line
    return line


def _may_stay(character: str) -> bool:
    return character not in _DIRECTION and unicodedata.category(character) not in _GONE
