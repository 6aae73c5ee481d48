"""The short form is played by keys alone, in Arabic, from its first page to its last."""

from pathlib import Path

import pytest
from fit import assert_fits
from post_program import at_post, interview, key, page, shown, state, texts_of, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.forms.definition import Kind, QuestionType
from postdesk.forms.flow import Shown
from postdesk.ui.gallery import settle
from postdesk.ui.interview.closing_page import ClosingPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look

NUMBERS = (
    Qt.Key.Key_1,
    Qt.Key.Key_2,
    Qt.Key.Key_3,
    Qt.Key.Key_4,
    Qt.Key.Key_5,
    Qt.Key.Key_6,
    Qt.Key.Key_7,
    Qt.Key.Key_8,
    Qt.Key.Key_9,
)
QUIET = ("no", "none", "self", "certain", "free")
"""What an ordinary traveller answers where it is one of the choices."""
GOOD = {"consent_interview": "yes", "consent_storing": "yes", "feels_safe": "yes"}


def keys_for(question: Shown) -> tuple[Qt.Key, ...]:
    """What an officer presses for an ordinary traveller; what is typed is left to `answer`."""
    if question.kind is Kind.NOTE:
        return (Qt.Key.Key_Return,)
    if not question.choices:
        return (Qt.Key.Key_F2,)
    names = [choice.name for choice in question.choices]
    wanted = (GOOD.get(question.name, ""), *QUIET)
    number = NUMBERS[names.index(next((name for name in wanted if name in names), names[0]))]
    if question.type is QuestionType.SELECT_MULTIPLE:
        return number, Qt.Key.Key_Return
    return (number,)


def play(program: Program, asking: InterviewPage, language: Language) -> tuple[int, int]:
    """Answer until another page comes; `(questions, key presses)`. Each page is looked at."""
    questions = presses = 0
    while page(program) is asking:
        settle(QApplication.instance())
        question = shown(asking)
        assert_fits(program.window, language, texts_of(asking))
        as_it_came = asking.card.question.size(), asking.card.person_question.size()
        asking.retranslate()
        settle(QApplication.instance())
        # the room that another kind of question took before makes no question smaller
        again = asking.card.question.size(), asking.card.person_question.size()
        assert as_it_came == again, question.name
        questions += 1
        if question.name == "age_years":
            write(program, "25")
            presses += 2
            pressed: tuple[Qt.Key, ...] = (Qt.Key.Key_Return,)
        else:
            pressed = keys_for(question)
        presses += len(pressed)
        key(program, *pressed)
        stands = state(asking).shown if page(program) is asking else None
        assert stands is None or stands.ref != question.ref
    return questions, presses


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", [Language.AR, Language.FR])
def test_few_keys_lead_to_the_closing_page(
    qapp: QApplication, ready: Path, tmp_path: Path, language: Language, scale: int
) -> None:
    with at_post(qapp, ready, tmp_path / "home") as program:
        program.window.use_look(Look(scale=scale, language=language))
        asking = interview(program, "short_form")
        questions, presses = play(program, asking, language)
        assert isinstance(page(program), ClosingPage)
        settle(qapp)
        assert questions > 30
        assert presses / questions <= 1.3
        assert_fits(program.window, language, texts_of(asking))
