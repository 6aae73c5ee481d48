"""The few words of the program that the person reads, in the person's own language."""

import re
from functools import lru_cache

from PySide6.QtCore import QTranslator

from postdesk.model.base import Texts
from postdesk.resources import resource
from postdesk.ui.language import Language


def for_person(language: str, context: str, source: str) -> str:
    """A sentence marked with `QT_TRANSLATE_NOOP(context, source)`, in `language` (a tag).

    The interface's language does not matter. A language the interface does not speak reads French.
    """
    known = spoken(language)
    if known is Language.EN:
        return source
    return _catalogue(known).translate(context, source) or source


def spoken(language: str) -> Language:
    """The language of a tag (`ar`, `ar-MR`) where the interface speaks it, else French."""
    tag = re.split("[-_]", language, maxsplit=1)[0]
    return Language(tag) if tag in list(Language) else Language.FR


def their_text(texts: Texts, language: str) -> str:
    """A text of the kit in `language`, else in French, as the program's own words beside it are."""
    return texts.in_language(language if texts.has(language) else Language.FR.value)


@lru_cache(maxsize=len(Language))
def _catalogue(language: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(str(language), str(resource("translations")))
    return translator
