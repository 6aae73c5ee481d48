"""A guide as a form to fill in by hand, in one language or two side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from postdesk.forms.definition import QuestionType
from postdesk.forms.paper import PaperChoice, PaperForm, PaperNote, PaperQuestion
from postdesk.forms.paper_conditions import Condition, Depends, Joined, Measured, Ticked
from postdesk.model.answers import AnswerState
from postdesk.model.base import Texts
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, isolate_code
from postdesk.ui.paper_sheet import Cell, Line, Sheet
from postdesk.ui.person_words import for_person
from postdesk.ui.theme import Role

_STATES = {
    AnswerState.UNKNOWN: QT_TRANSLATE_NOOP("FormPaper", "does not know"),
    AnswerState.REFUSED: QT_TRANSLATE_NOOP("FormPaper", "refuses to answer"),
    AnswerState.NOT_ASKED: QT_TRANSLATE_NOOP("FormPaper", "not asked"),
}
_GO = QT_TRANSLATE_NOOP("FormPaper", "{choice} (go to {number})")
_END = QT_TRANSLATE_NOOP("FormPaper", "{choice} (go to the end)")
_ONLY = QT_TRANSLATE_NOOP("FormPaper", "Only if: {condition}")
_DEPENDS = QT_TRANSLATE_NOOP("FormPaper", "Look first at {numbers}: it may not apply.")
_TICKED = QT_TRANSLATE_NOOP("FormPaper", "{number} is {marks}")
_NOT_TICKED = QT_TRANSLATE_NOOP("FormPaper", "{number} is not {marks}")
_OPEN = QT_TRANSLATE_NOOP("FormPaper", "{number} has no answer")
_GIVEN = QT_TRANSLATE_NOOP("FormPaper", "{number} has an answer")
_AND = QT_TRANSLATE_NOOP("FormPaper", " and ")
_OR = QT_TRANSLATE_NOOP("FormPaper", " or ")
_SEVERAL = QT_TRANSLATE_NOOP("FormPaper", "Several answers may be ticked.")
_COPY = QT_TRANSLATE_NOOP("FormPaper", "{part} (copy this part for each one)")
_WRITE = QT_TRANSLATE_NOOP("FormPaper", "day / month / year: ____ / ____ / ________")
_CODE = QT_TRANSLATE_NOOP("FormPaper", "Code, not a name: ______________")
_NOT_VALIDATED = QT_TRANSLATE_NOOP(
    "FormPaper", "These texts have not been validated. Lock the sheet away, destroy it once typed."
)
_PAGE = QT_TRANSLATE_NOOP("FormPaper", "page {page} of {pages}")
_LETTER = QT_TRANSLATE_NOOP("FormPaper", "Letter: ________")
_TEXT_LINES = 2
_MOST_BOXES = 12
"""More choices than that stand in a paragraph, and the letter is written."""


def form_sheet(form: PaperForm, languages: Sequence[str]) -> Sheet:
    """The sheet of a guide; the first of one or two `languages` decides the side it begins at."""
    guide, first = form.guide, languages[0]
    lines: list[Line] = [
        Line(_cells(guide.titles, languages, Role.TITLE, strong=True)),
        Line(_said(_CODE, languages), above=8),
    ]
    for item in form.items:
        if isinstance(item, PaperNote):
            lines.append(_note(item, languages))
        else:
            lines += _question(item, languages)
    valid = all(language in guide.validated for language in languages)
    title = guide.titles.in_language(first)
    return Sheet(
        lines=tuple(lines),
        head=f"{isolate(title)}  ·  {isolate_code(guide.version)}",
        foot="" if valid else for_person(first, "FormPaper", _NOT_VALIDATED),
        language=first,
        columns=len(languages),
        page=for_person(first, "FormPaper", _PAGE),
        name=title,
    )


def _note(note: PaperNote, languages: Sequence[str]) -> Line:
    if not note.heading:
        return Line(_cells(note.labels, languages, Role.META, quiet=True), above=8)
    if note.repeated:
        copied = {tag: _word(tag, _COPY, part=note.labels.in_language(tag)) for tag in languages}
        return Line(
            _cells(Texts(copied), languages, Role.HEADING, strong=True), above=18, keep=True
        )
    cells = _cells(note.labels, languages, Role.HEADING, strong=True)
    return Line(cells, above=18, keep=True)


def _question(asked: PaperQuestion, languages: Sequence[str]) -> Iterator[Line]:
    """The rows of a question; its text stays on the page of its first box."""
    for line in _asked(asked, languages):
        yield replace(line, keep=True)
    yield from _answers(asked, languages)


def _asked(asked: PaperQuestion, languages: Sequence[str]) -> Iterator[Line]:
    number = isolate_code(f"{asked.number}.")
    yield Line(_cells(asked.labels, languages, strong=True), number, rule=True, above=9)
    if asked.only_if is not None:
        condition = asked.only_if
        said = {tag: _only(condition, tag) for tag in languages}
        yield Line(_cells(Texts(said), languages, quiet=True), indent=1)
    if asked.hints.root:
        yield Line(_cells(asked.hints, languages, quiet=True), indent=1)
    if asked.node.type is QuestionType.SELECT_MULTIPLE:
        yield Line(_said(_SEVERAL, languages, quiet=True), indent=1)


def _answers(asked: PaperQuestion, languages: Sequence[str]) -> Iterator[Line]:
    if len(asked.choices) > _MOST_BOXES and all(one.go_to is None for one in asked.choices):
        said = {tag: " · ".join(_choice(one, tag) for one in asked.choices) for tag in languages}
        yield Line(_cells(Texts(said), languages), indent=1, keep=True)
        yield Line(_said(_LETTER, languages), indent=1, above=6)
    else:
        for choice in asked.choices:
            said = {tag: _choice(choice, tag) for tag in languages}
            yield Line(_cells(Texts(said), languages, box=True), indent=1)
    if not asked.choices:
        date = asked.node.type in (QuestionType.DATE, QuestionType.DATE_TIME)
        if date:
            yield Line(_said(_WRITE, languages), indent=1, above=8)
        else:
            long = asked.node.type in (QuestionType.TEXT, QuestionType.OTHER)
            yield Line((), writing=_TEXT_LINES if long else 1)
    states = [_STATES[state] for state in asked.states if state in _STATES]
    if states:
        said = {
            tag: "   ".join(f"□ {for_person(tag, 'FormPaper', word)}" for word in states)
            for tag in languages
        }
        yield Line(_cells(Texts(said), languages, quiet=True), indent=1, above=5)


def _choice(choice: PaperChoice, language: str) -> str:
    """`b) No (go to 7)`."""
    text = f"{isolate_code(f'{choice.mark})')} {choice.labels.in_language(language)}"
    if choice.go_to is None:
        return text
    source = _GO if choice.go_to else _END
    return _word(language, source, choice=text, number=str(choice.go_to))


def _only(condition: Condition, language: str) -> str:
    if isinstance(condition, Depends):
        numbers = ", ".join(map(str, condition.numbers))
        return _word(language, _DEPENDS, numbers=isolate_code(numbers))
    return _word(language, _ONLY, condition=_condition(condition, language))


def _condition(condition: Condition, language: str) -> str:
    if isinstance(condition, Joined):
        between = _word(language, _AND if condition.every else _OR)
        parts = (
            f"({_condition(part, language)})"
            if isinstance(part, Joined)
            else _condition(part, language)
            for part in condition.parts
        )
        return between.join(parts)
    if isinstance(condition, Measured):
        signs = {"<=": "≤", ">=": "≥", "!=": "≠"}
        sign = signs.get(condition.operator, condition.operator)
        return isolate_code(f"{condition.number} {sign} {condition.value}")
    if isinstance(condition, Ticked):
        return _ticked(condition, language)
    return ", ".join(map(str, condition.numbers))


def _ticked(ticked: Ticked, language: str) -> str:
    number = isolate_code(str(ticked.number))
    if not ticked.marks:
        return _word(language, _OPEN if ticked.is_so else _GIVEN, number=number)
    marks = isolate_code(_word(language, _OR).join(ticked.marks))
    source = _TICKED if ticked.is_so else _NOT_TICKED
    return _word(language, source, number=number, marks=marks)


def _word(language: str, source: str, **values: str) -> str:
    return for_person(language, "FormPaper", source).format(**values)


def _said(source: str, languages: Sequence[str], *, quiet: bool = False) -> tuple[Cell, ...]:
    texts = Texts({tag: for_person(tag, "FormPaper", source) for tag in languages})
    return _cells(texts, languages, quiet=quiet)


def _cells(
    texts: Texts,
    languages: Sequence[str],
    role: Role = Role.META,
    *,
    strong: bool = False,
    box: bool = False,
    quiet: bool = False,
) -> tuple[Cell, ...]:
    return tuple(
        Cell(texts.in_language(tag), tag, role, strong=strong, box=box, quiet=quiet)
        for tag in languages
    )
