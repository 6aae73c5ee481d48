"""What a printed form asks that no guide does: at its head, and at its end before a slip."""

from collections.abc import Iterator, Sequence

from postdesk.model.base import Texts
from postdesk.model.interviews import ChosenBecause
from postdesk.ui.carry_question import SAFE, UNSAFE
from postdesk.ui.interprets_words import REASONS
from postdesk.ui.interview.begin_fields import WHY
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate
from postdesk.ui.paper_sheet import Cell, Line
from postdesk.ui.person_words import for_person
from postdesk.ui.theme import Role

_CODE = QT_TRANSLATE_NOOP("FormPaper", "Code, not a name")
_DAY = QT_TRANSLATE_NOOP("FormPaper", "Day")
_TIME = QT_TRANSLATE_NOOP("FormPaper", "Time")
_WHO = QT_TRANSLATE_NOOP("FormPaper", "Who speaks with the person")
_LANGUAGE = QT_TRANSLATE_NOOP("FormPaper", "Language")
_PRESENT = QT_TRANSLATE_NOOP("FormPaper", "Who else is in the room; who interprets")
_THROUGH = QT_TRANSLATE_NOOP("FormPaper", "Why does a companion interpret?")
_TAKE = QT_TRANSLATE_NOOP("FormPaper", "Before a slip of paper is given")
_WHY = QT_TRANSLATE_NOOP("FormPaper", "Why this person?")
_BETWEEN = " · "


def form_head(languages: Sequence[str]) -> Iterator[Line]:
    """The rows below the title, in each of the languages."""
    yield Line(boxes=(_blank(_CODE, languages, 4), _blank(_DAY, languages, 2)), above=8)
    yield Line(boxes=(_blank(_WHO, languages, 4), _blank(_TIME, languages, 2)), above=8)
    yield Line(boxes=(_blank(_PRESENT, languages, 6),), above=8)
    yield from _ticked(_THROUGH, "Interprets", tuple(REASONS.values()), languages)
    yield Line(boxes=(_blank(_LANGUAGE, languages, 4),), above=8)
    yield from _ticked(_WHY, "Begin", [WHY[one] for one in ChosenBecause], languages)


def form_end(ask_first: Texts, languages: Sequence[str]) -> Iterator[Line]:
    """The rows after the last question: the kit's question whether a paper is safe to carry."""
    heading = (
        Cell(for_person(tag, "FormPaper", _TAKE), tag, Role.HEADING, strong=True)
        for tag in languages
    )
    yield Line(tuple(heading), above=14, keep=True)
    asked = (Cell(ask_first.in_language(tag), tag, strong=True) for tag in languages)
    yield Line(tuple(asked), rule=True, above=6, keep=True)
    boxes = (Cell(_said("Carry", one, languages), languages[0]) for one in (SAFE, UNSAFE))
    yield Line(boxes=tuple(boxes))


def _ticked(
    question: str, context: str, choices: Sequence[str], languages: Sequence[str]
) -> Iterator[Line]:
    """A question of ours and its choices, of which one is ticked."""
    said = tuple(Cell(for_person(tag, "FormPaper", question), tag) for tag in languages)
    yield Line(said, indent=1, above=8, keep=True)
    yield Line(boxes=tuple(Cell(_said(context, one, languages), languages[0]) for one in choices))


def _blank(source: str, languages: Sequence[str], sixths: int) -> Cell:
    return Cell(_said("FormPaper", source, languages), languages[0], blank=sixths)


def _said(context: str, source: str, languages: Sequence[str]) -> str:
    return _BETWEEN.join(isolate(for_person(tag, context, source)) for tag in languages)
