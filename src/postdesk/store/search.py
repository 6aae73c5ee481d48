"""Texts folded so that a name is found however it was written."""

import unicodedata

_ARABIC_ALIKE = str.maketrans(
    {
        "ى": "ي",
        "ی": "ي",
        "ة": "ه",
        "ک": "ك",
        "ٱ": "ا",
        "ـ": None,
        "ء": None,
    }
)
_LATIN_ALIKE = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """Lower-case words joined by single spaces, without marks.

    Harakat, tatweel and Latin accents go; the forms of alef, ya, ta marbuta and kaf become one
    each; Arabic-Indic digits become ASCII; all that is neither letter nor digit parts words.
    """
    # letters in fancy type (𝓐) show their case only once they are taken apart
    apart = unicodedata.normalize("NFKD", text)
    plain = unicodedata.normalize("NFKD", apart.casefold())
    bare = "".join(character for character in plain if not unicodedata.combining(character))
    folded = bare.translate(_ARABIC_ALIKE).translate(_LATIN_ALIKE)
    return " ".join("".join(_one(character) for character in folded).split())


def match_query(text: str) -> str:
    """An FTS5 query: rows that have, for every word of `text`, a word that begins with it."""
    return " ".join(f'"{word}"*' for word in fold(text).split())


def _one(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    return character if character.isalnum() else " "
