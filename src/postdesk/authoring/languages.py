"""Which language tag a workbook's heading such as `French (fr)` or `العربية` stands for."""

import re
import unicodedata

UNKNOWN = "und"
"""The tag of texts whose language nobody said."""

_IN_BRACKETS = re.compile(r"\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\s*\)\s*$")
_A_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_BY_NAME = {
    "arabic": "ar",
    "العربية": "ar",
    "arabe": "ar",
    "bambara": "bm",
    "bamanankan": "bm",
    "deutsch": "de",
    "german": "de",
    "english": "en",
    "anglais": "en",
    "spanish": "es",
    "espanol": "es",
    "french": "fr",
    "francais": "fr",
    "francaise": "fr",
    "الفرنسية": "fr",
    "fula": "ff",
    "fulah": "ff",
    "pulaar": "ff",
    "hassaniya": "mey",
    "hassaniyya": "mey",
    "soninke": "snk",
    "portuguese": "pt",
    "portugues": "pt",
    "wolof": "wo",
}


def tag_of(name: str) -> str:
    """The ISO 639 tag of a heading's language; an unknown name becomes a private tag of its own.

    `French (fr)` -> `fr`, `Français` -> `fr`, `default` -> `und`, `Klingon` -> `x-klingon`.
    """
    bracketed = _IN_BRACKETS.search(name)
    if bracketed:
        return bracketed.group(1).replace("_", "-").lower()
    plain = _plain(name)
    if plain in ("", "default"):
        return UNKNOWN
    if plain in _BY_NAME:
        return _BY_NAME[plain]
    if _A_TAG.fullmatch(name.strip()):
        return name.strip().lower()
    letters = re.sub(r"[^a-z0-9]+", "", plain)
    return f"x-{letters[:20] or 'other'}"


def _plain(name: str) -> str:
    """Lower case without accents and outer blanks."""
    apart = unicodedata.normalize("NFKD", name.strip().lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
