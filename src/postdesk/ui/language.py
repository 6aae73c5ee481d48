"""The three languages of the interface: translators, writing direction, isolated codes."""

import re
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from postdesk.resources import resource


class Language(StrEnum):
    """The languages the interface speaks."""

    FR = "fr"
    AR = "ar"
    EN = "en"


_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_STRONG = re.compile(
    "[A-Za-z\u00c0-\u024f\u0370-\u058f\u1e00-\u1fff]|[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]"
)
_FIRST_STRONG_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _POP = "\u2068", "\u2066", "\u2069"


def isolate(text: str) -> str:
    """`text` shut off from the direction of what stands around it (names, foreign words)."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP}"


def isolate_code(text: str) -> str:
    """A code, plate, phone number or measure that reads left to right in any surrounding text."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP}"


def has_arabic(text: str) -> bool:
    """Whether any letter of `text` is Arabic."""
    return _ARABIC.search(text) is not None


def reads_right_to_left(text: str, otherwise: bool = False) -> bool:
    """Whether the first letter with a direction goes to the left; `otherwise` if none has one."""
    found = _STRONG.search(text)
    return otherwise if found is None else ord(found.group()) >= 0x0590


def direction_of(language: str) -> Qt.LayoutDirection:
    """The writing direction of a language tag (`ar`, `ar-MR`, `ur`, ... are right to left)."""
    right = re.split("[-_]", language, maxsplit=1)[0] in {"ar", "fa", "he", "ur", "ps"}
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight


class LanguageSwitch:
    """Puts the application into a language; the program's root owns the only one."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = Language.EN

    def use(self, language: Language) -> None:
        """Switch to `language` while running: texts, Qt's own texts, direction, number locale."""
        for former in self._installed:
            self._app.removeTranslator(former)
        loaded = [_loaded(folder, name, self._app) for folder, name in _catalogues(language)]
        self._installed = [translator for translator in loaded if translator is not None]
        self.language = language
        QLocale.setDefault(QLocale(language.value))
        for translator in self._installed:
            self._app.installTranslator(translator)
        self._app.setLayoutDirection(direction_of(language))


def _catalogues(language: Language) -> list[tuple[Path, str]]:
    """Where the catalogues of a language lie; ours last, because the last installed wins."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [(qt, f"qtbase_{language}"), (resource("translations"), str(language))]


def _loaded(folder: Path, name: str, parent: QApplication) -> QTranslator | None:
    translator = QTranslator(parent)
    return translator if translator.load(name, str(folder)) else None


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for the translators where it is written; `translate` says it when drawn."""
    del context
    return text


def translate(context: str, text: str) -> str:
    """The text in the language in use. Plurals outside of a widget go through `Words`."""
    return QCoreApplication.translate(context, text)


class Words:
    """The words of one context outside of any widget, plurals too.

    Qt's extractor takes the context from the variable's name: `Spans = Words("Spans")`, then
    `Spans.tr("%n day(s)", "", days)`.
    """

    def __init__(self, context: str) -> None:
        self._context = context

    def tr(self, text: str, note: str = "", count: int = -1) -> str:
        """The text in the language in use; `%n` becomes `count` in the right plural form."""
        return QCoreApplication.translate(self._context, text, note, count)
