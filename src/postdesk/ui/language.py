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
_ISOLATES = "\u2066\u2067\u2068"
_BREAKS_OUT = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_PARAGRAPH = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_FORCED = re.compile("[\u202a-\u202e]")


def isolate(text: str) -> str:
    """`text` shut off from the direction of what stands around it (names, foreign words)."""
    return _shut_off(text, _FIRST_STRONG_ISOLATE)


def isolate_code(text: str) -> str:
    """A code, plate, phone number or measure that reads left to right in any surrounding text."""
    return _shut_off(text, _LEFT_TO_RIGHT_ISOLATE)


def _shut_off(text: str, begin: str) -> str:
    """Between `begin` and its end, also where `text` holds signs that would end it early."""
    if not _BREAKS_OUT.search(text):
        return f"{begin}{text}{_POP}"
    lines = _PARAGRAPH.split(_FORCED.sub("", text))  # a line's end would end what is shut off
    return "\n".join(f"{begin}{_balanced(line)}{_POP}" for line in lines)


def _balanced(line: str) -> str:
    """`line` with an end for each part shut off in it, and no end more."""
    open_ones, kept = 0, []
    for sign in line:
        open_ones += (sign in _ISOLATES) - (sign == _POP)
        if open_ones >= 0:
            kept.append(sign)
        open_ones = max(0, open_ones)
    return "".join(kept) + _POP * open_ones


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
