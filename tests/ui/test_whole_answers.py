"""At 200 % an answer that needs two lines gets the height for both, in keys and in long lists."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from postdesk.resources import starter_kit
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.theme import Look, apply_look
from postdesk.ui.widgets.answer_list import MOST, AnswerList, AnswerText
from postdesk.ui.widgets.question_card import QuestionCard
from postdesk.ui.widgets.searched_answers import SearchedAnswers

WIDTH, HEIGHT = 1366 - 2 * 16, 546
"""Of a question's card on a small laptop at 200 %, above the keys for what is no answer."""
PAIRS = [(own, other) for own in Language for other in Language if own is not other]
COLUMNS = {
    Language.FR: "label::Français (fr)",
    Language.AR: "label::العربية (ar)",
    Language.EN: "label::English (en)",
}
Cells = dict[str, str]


def asked() -> Iterator[tuple[Cells, list[Cells]]]:
    """Each question of the starter guides that has choices, and the choices."""
    for guide in sorted((starter_kit() / "source" / "guides").iterdir()):
        choices: dict[str, list[Cells]] = {}
        for row in rows(guide / "choices.csv"):
            choices.setdefault(row["list_name"], []).append(row)
        for row in rows(guide / "survey.csv"):
            _, _, name = row["type"].partition(" ")
            if name in choices:
                yield row, choices[name]


def rows(file: Path) -> list[Cells]:
    """The rows of a sheet."""
    with file.open(encoding="utf-8", newline="") as read:
        return list(csv.DictReader(read))


@pytest.mark.parametrize(("own", "theirs"), PAIRS)
def test_every_answer_key_of_the_starter_guides_shows_its_words_whole(
    qapp: QApplication, languages: LanguageSwitch, own: Language, theirs: Language
) -> None:
    languages.use(own)
    apply_look(qapp, Look(scale=2, language=own))
    card, answers = QuestionCard(), AnswerList()
    card.answers.addWidget(answers)
    card.resize(WIDTH, HEIGHT)
    card.show()
    seen = 0
    for question, choices in asked():
        if len(choices) <= MOST:
            card.set_officer("", question[COLUMNS[own]])
            card.set_person("", question[COLUMNS[theirs]], theirs.value, "")
            texts = [AnswerText(each[COLUMNS[own]], each[COLUMNS[theirs]]) for each in choices]
            answers.set_answers(texts, person_language=theirs.value)
            answers.fit_rows(card.answers_width(WIDTH))
            card.fit(WIDTH, HEIGHT)
            settle(qapp)
            keys = answers.keys()
            assert all(each.fits() for each in keys), question["name"]
            assert card.minimumSizeHint().height() <= HEIGHT, question["name"]
            seen += 1
    assert seen > 100


def test_a_key_that_cuts_its_words_does_not_pass_for_one_that_fits(
    qapp: QApplication, languages: LanguageSwitch
) -> None:
    apply_look(qapp, Look(scale=2))
    answers = AnswerList()
    answers.resize(1300, 400)
    long = AnswerText("A leader of the group, and the person takes part", "x")
    answers.set_answers([long, *[AnswerText(f"{at}", "x") for at in range(4)]])
    answers.show()
    settle(qapp)
    assert not answers.keys()[0].fits()
    answers.fit_rows(answers.width())
    settle(qapp)
    assert answers.keys()[0].fits()
    assert answers.keys()[0].height() > answers.keys()[1].height()


def test_a_long_answer_of_a_searched_list_gets_a_higher_row(
    qapp: QApplication, languages: LanguageSwitch
) -> None:
    found = SearchedAnswers()
    found.resize(1300, 600)
    long = AnswerText("Threats to tell the family or other people, by telephone", "x")
    texts = [long, *[AnswerText(f"Short {at}", "x") for at in range(8)]]
    for scale, higher in ((1, False), (2, True)):
        apply_look(qapp, Look(scale=scale))
        found.set_answers(texts, person_language="fr", chosen=())
        found.show()
        settle(qapp)
        at = [found.view.visualRect(found.view.model().index(row, 0)) for row in (0, 1)]
        assert (at[0].height() > at[1].height()) is higher
