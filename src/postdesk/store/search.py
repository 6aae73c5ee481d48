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
    return " ".join(plain.translate(_FOLDED).split())


def match_query(text: str) -> str:
    """An FTS5 query: rows that have, for every word of `text`, a word that begins with it."""
    return " ".join(f'"{word}"*' for word in fold(text).split())


class _Folded(dict[int, str]):
    """What becomes of each letter, found out once: texts of cases are folded by the thousand."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        bare = "" if unicodedata.combining(character) else character
        alike = bare.translate(_ARABIC_ALIKE).translate(_LATIN_ALIKE)
        self[code] = "".join(_one(letter) for letter in alike)
        return self[code]


def _one(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    return character if character.isalnum() else " "


_FOLDED = _Folded()
