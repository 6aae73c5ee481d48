"""What each language calls itself."""

_OWN_NAMES = {
    "ar": "العربية",
    "bm": "Bamanankan",
    "en": "English",
    "es": "español",
    "ff": "Pulaar",
    "fr": "français",
    "mey": "حسانية",
    "pt": "português",
    "snk": "Soninkanxannen",
    "wo": "Wolof",
}


def language_name(tag: str) -> str:
    """The language's own name, or its tag where we do not know it."""
    return _OWN_NAMES.get(tag, tag)
