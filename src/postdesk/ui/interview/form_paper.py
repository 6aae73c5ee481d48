"""A guide as a form to fill in by hand, in one language or two side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from postdesk.forms.appearances import TextKind, text_kind
from postdesk.forms.definition import QuestionType
from postdesk.forms.paper import PaperChoice, PaperForm, PaperItem, PaperNote, PaperQuestion
from postdesk.forms.paper_conditions import Condition, Depends, Joined, Measured, Ticked
from postdesk.model.answers import AnswerState
from postdesk.model.base import Texts
from postdesk.ui.interview.form_head import form_end, form_head
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
_WRITE = QT_TRANSLATE_NOOP("FormPaper", "day / month / year:")
_NOT_VALIDATED = QT_TRANSLATE_NOOP(
    "FormPaper", "These texts have not been validated. Lock the sheet away, destroy it once typed."
)
_PAGE = QT_TRANSLATE_NOOP("FormPaper", "page {page} of {pages}")
_LETTER = QT_TRANSLATE_NOOP("FormPaper", "Letter:")
_BETWEEN = " · "
_NOBODY = Texts({})
_TEXT_LINES = 2
_FEWEST = 2
"""Questions of a part that share a condition before its head says it."""
_MOST_BOXES = 12
"""More choices than that stand in a paragraph, and the letter is written."""


def form_sheet(form: PaperForm, languages: Sequence[str], ask_first: Texts = _NOBODY) -> Sheet:
    """The sheet of a guide; the first of one or two `languages` decides the side it begins at.

    `ask_first` is asked at the end before a slip of paper is given; blank where nobody takes one.
    """
    guide, first = form.guide, languages[0]
    lines: list[Line] = [
        Line(_cells(guide.titles, languages, Role.TITLE, strong=True)),
        *form_head(languages),
    ]
    for heading, asked in _parts(form.items):
        common = _common(asked)
        if heading is not None:
            lines.append(_heading(heading, languages))
        if common:
            said = {tag: _only(Depends(common), tag) for tag in languages}
            lines.append(Line(_cells(Texts(said), languages, quiet=True), keep=True))
        for item in asked:
            if isinstance(item, PaperNote):
                lines.append(Line(_cells(item.labels, languages, quiet=True), above=8))
            else:
                lines += _question(_without(item, common), languages)
    if ask_first.root:
        lines += form_end(ask_first, languages)
    valid = all(language in guide.validated for language in languages)
    title = guide.titles.in_language(first)
    return Sheet(
        lines=tuple(lines),
        head=f"{isolate(title)}  ·  {isolate_code(guide.version)}",
        foot="" if valid else for_person(first, "FormPaper", _NOT_VALIDATED),
        language=first,
        columns=len(languages),
        page=for_person(first, "FormPaper", _PAGE),
        tight=True,
    )


def _parts(
    items: Sequence[PaperItem],
) -> Iterator[tuple[PaperNote | None, list[PaperItem]]]:
    """The form's parts: the heading of each, and what stands below it."""
    heading: PaperNote | None = None
    below: list[PaperItem] = []
    for item in items:
        if isinstance(item, PaperNote) and item.heading:
            if heading is not None or below:
                yield heading, below
            heading, below = item, []
        else:
            below.append(item)
    yield heading, below


def _common(items: Sequence[PaperItem]) -> tuple[int, ...]:
    """The questions to look at first for every one of a part: said once, at its head."""
    conditions = [item.only_if for item in items if isinstance(item, PaperQuestion)]
    if len(conditions) < _FEWEST or not all(isinstance(one, Depends) for one in conditions):
        return ()
    numbers = [set(one.numbers) for one in conditions if isinstance(one, Depends)]
    return tuple(sorted(set.intersection(*numbers)))


def _without(asked: PaperQuestion, common: tuple[int, ...]) -> PaperQuestion:
    """A question without what its part's head says already."""
    if not common or not isinstance(asked.only_if, Depends):
        return asked
    left = tuple(number for number in asked.only_if.numbers if number not in common)
    return replace(asked, only_if=Depends(left) if left else None)


def _heading(note: PaperNote, languages: Sequence[str]) -> Line:
    labels = note.labels
    if note.repeated:
        labels = Texts({tag: _word(tag, _COPY, part=labels.in_language(tag)) for tag in languages})
    return Line(_cells(labels, languages, Role.HEADING, strong=True), above=14, keep=True)


def _question(asked: PaperQuestion, languages: Sequence[str]) -> Iterator[Line]:
    """The rows of a question; they stay on one page together."""
    *rows, last = (_asked(asked, languages), *_answers(asked, languages))
    for line in rows:
        yield replace(line, keep=True)
    yield last


def _asked(asked: PaperQuestion, languages: Sequence[str]) -> Line:
    """The question, and quietly in the same paragraph when it applies and what helps."""
    cells = tuple(
        Cell(asked.labels.in_language(tag), tag, strong=True, after=_beside(asked, tag))
        for tag in languages
    )
    return Line(cells, number=isolate_code(f"{asked.number}."), rule=True, above=6)


def _beside(asked: PaperQuestion, language: str) -> str:
    said = [_only(asked.only_if, language)] if asked.only_if is not None else []
    said.append(asked.hints.in_language(language))
    if asked.node.type is QuestionType.SELECT_MULTIPLE:
        said.append(_word(language, _SEVERAL))
    return "  ".join(filter(None, said))


def _answers(asked: PaperQuestion, languages: Sequence[str]) -> Iterator[Line]:
    """What is ticked or written, and beside it what stands instead of an answer.

    That is the officer's to tick: it is said in the first language alone, which saves a row.
    """
    first = languages[0]
    states = [
        Cell(_word(first, _STATES[state]), first, quiet=True)
        for state in asked.states
        if state in _STATES
    ]
    if len(asked.choices) > _MOST_BOXES and all(one.go_to is None for one in asked.choices):
        said = {tag: " · ".join(_choice(one, tag) for one in asked.choices) for tag in languages}
        yield Line(_cells(Texts(said), languages), indent=1)
        yield Line(boxes=(Cell(_in_each(_LETTER, languages), first, blank=2), *states), above=4)
    elif asked.choices:
        boxes = (Cell(_joined(one, languages), first) for one in asked.choices)
        yield Line(boxes=(*boxes, *states))
    elif asked.node.type in (QuestionType.TEXT, QuestionType.OTHER):
        exact = bool(asked.node.link) or text_kind(asked.node) is not TextKind.PLAIN
        yield Line(writing=1 if exact else _TEXT_LINES)
        if states:
            yield Line(boxes=tuple(states), above=1)
    else:
        date = asked.node.type in (QuestionType.DATE, QuestionType.DATE_TIME)
        words = _word(first, _WRITE) if date else ""
        blank = Cell(words, first, blank=4 if date else 2)
        yield Line(boxes=(blank, *states), above=8)


def _in_each(source: str, languages: Sequence[str]) -> str:
    """A word of ours in each language, one after the other."""
    return _BETWEEN.join(isolate(_word(tag, source)) for tag in languages)


def _joined(choice: PaperChoice, languages: Sequence[str]) -> str:
    """One choice in each language after one letter: there is one box to tick."""
    mark = isolate_code(f"{choice.mark})")
    said = (isolate(_led(choice.labels.in_language(tag), choice, tag)) for tag in languages)
    return f"{mark} {_BETWEEN.join(said)}"


def _choice(choice: PaperChoice, language: str) -> str:
    """`b) No (go to 7)`."""
    text = f"{isolate_code(f'{choice.mark})')} {choice.labels.in_language(language)}"
    return _led(text, choice, language)


def _led(text: str, choice: PaperChoice, language: str) -> str:
    """A choice's text with where it leads, if that is not to the question after."""
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
