"""The head of a printed form: what has to be known when it is typed in."""

from collections.abc import Iterator, Sequence

from postdesk.model.interviews import ChosenBecause
from postdesk.ui.interview.begin_fields import WHY
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate
from postdesk.ui.paper_sheet import Cell, Line
from postdesk.ui.person_words import for_person

_CODE = QT_TRANSLATE_NOOP("FormPaper", "Code, not a name")
_DAY = QT_TRANSLATE_NOOP("FormPaper", "Day")
_TIME = QT_TRANSLATE_NOOP("FormPaper", "Time")
_WHO = QT_TRANSLATE_NOOP("FormPaper", "Who speaks with the person")
_LANGUAGE = QT_TRANSLATE_NOOP("FormPaper", "Language")
_PRESENT = QT_TRANSLATE_NOOP("FormPaper", "Who else is in the room; who interprets, and why")
_WHY = QT_TRANSLATE_NOOP("FormPaper", "Why this person?")
_BETWEEN = " · "


def form_head(languages: Sequence[str]) -> Iterator[Line]:
    """The rows below the title, in each of the languages."""
    yield Line(boxes=(_blank(_CODE, languages, 4), _blank(_DAY, languages, 2)), above=8)
    yield Line(boxes=(_blank(_WHO, languages, 4), _blank(_TIME, languages, 2)), above=8)
    yield Line(boxes=(_blank(_PRESENT, languages, 6),), above=8)
    yield Line(boxes=(_blank(_LANGUAGE, languages, 4),), above=8)
    said = tuple(Cell(for_person(tag, "FormPaper", _WHY), tag) for tag in languages)
    yield Line(said, indent=1, above=8)
    why = (Cell(_said("Begin", WHY[one], languages), languages[0]) for one in ChosenBecause)
    yield Line(boxes=tuple(why))


def _blank(source: str, languages: Sequence[str], sixths: int) -> Cell:
    return Cell(_said("FormPaper", source, languages), languages[0], blank=sixths)


def _said(context: str, source: str, languages: Sequence[str]) -> str:
    return _BETWEEN.join(isolate(for_person(tag, context, source)) for tag in languages)
