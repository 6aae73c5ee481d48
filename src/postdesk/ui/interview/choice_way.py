"""Answers to choose from: up to six keys, more as a list that is searched."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.forms.definition import QuestionType, RowKind
from postdesk.forms.shown import Shown, ShownChoice
from postdesk.ui.interview.pictures import Pictures
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.interview.way import Way, beside, languages
from postdesk.ui.widgets.answer_list import MOST, AnswerList, AnswerText
from postdesk.ui.widgets.searched_answers import SearchedAnswers

_NO_ORDER: Mapping[int, int] = MappingProxyType({})


class ChoiceWay(Way):
    """One answer or several, by number, by the first letters, or by finger."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._thumbnails = pictures, pictures.thumbnails()
        self.keys = AnswerList()
        self.choices = SearchedAnswers()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.keys)
        self.column.addWidget(self.choices)
        self.choices.hide()
        self.keys.pressed.connect(self.chosen)
        self.keys.listened.connect(self.listened)
        self.choices.pressed.connect(self.chosen)
        self.choices.confirmed.connect(self.enter)

    def say(self) -> None:
        """Every word in the language in use."""
        self.choices.set_words(self.tr("Search an answer"), self.tr("Answers"))

    def show_question(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, theirs = languages(state)
        chosen = [at for at, choice in enumerate(shown.choices) if choice.name in state.draft]
        if len(shown.choices) > MOST:
            answers = [_words(choice, own, theirs) for choice in shown.choices]
            self._illustrate(shown.choices, theirs)
        else:
            heard = not state.number  # while a paper is typed in, nobody is there to listen
            answers = [self._answer(choice, own, theirs, heard=heard) for choice in shown.choices]
        several = shown.type is not QuestionType.SELECT_ONE
        places = self.places(state, shown)
        self._show(answers, theirs, chosen, several=several, places=places)
        if fresh and self.searched:
            self.choices.begin()
        elif fresh and shown.row is RowKind.GATE and not chosen:
            self.keys.setFocus()  # no answer has the keyboard: Enter alone never agrees
        elif fresh:
            self.keys.focus_first()

    def _answer(self, choice: ShownChoice, own: str, theirs: str, *, heard: bool) -> AnswerText:
        """A choice's words, its picture, and whether it can be heard in the person's language."""
        words = _words(choice, own, theirs)
        recording = choice.audio.root.get(theirs, "") if heard else ""
        plays = self._pictures.has(recording)
        return replace(
            words,
            picture=self._pictures.of(choice.image, theirs),
            listen=self.tr("Listen: {answer}").format(answer=words.text) if plays else "",
        )

    def _illustrate(self, choices: Sequence[ShownChoice], language: str) -> None:
        """Have the rows of a long list show pictures; each is read when its row is first seen."""
        images = [choice.image for choice in choices]
        if any(image.in_language(language) for image in images):
            self.choices.set_pictures(lambda at: self._thumbnails.of(images[at], language))
        else:
            self.choices.set_pictures(None)

    def places(self, state: InterviewState, shown: Shown) -> Mapping[int, int]:
        """The place of each answer that has one, from 1; choices without an order have none."""
        del state, shown
        return {}

    def show_answers(self, answers: Sequence[AnswerText]) -> None:
        """Show a question of the program's own, such as "one more?"."""
        self._show(answers, "", ())
        self.keys.focus_first()

    @property
    def searched(self) -> bool:
        """Whether the list is the one that is searched."""
        return not self.choices.isHidden()

    def press_number(self, number: int) -> None:
        if self.searched:
            self.choices.press_number(number)
        else:
            self.chosen.emit(number - 1)

    def fit_rows(self, width: int) -> None:
        self.keys.fit_rows(width)

    def clear(self) -> None:
        self.choices.set_pictures(None)
        self.choices.set_answers((), person_language="", chosen=())

    def _show(
        self,
        answers: Sequence[AnswerText],
        person_language: str,
        chosen: Sequence[int],
        *,
        several: bool = False,
        places: Mapping[int, int] = _NO_ORDER,
    ) -> None:
        many = len(answers) > MOST
        if many:
            self.choices.set_answers(
                answers, person_language=person_language, chosen=chosen, places=places
            )
        else:
            self.keys.set_answers(
                answers,
                person_language=person_language,
                chosen=chosen,
                in_window=self._in_window(),
                several=several,
            )
            self.keys.set_places(places)
        self.keys.setVisible(not many)
        self.choices.setVisible(many)


def _words(choice: ShownChoice, own: str, theirs: str) -> AnswerText:
    """A choice in the officer's and the person's language."""
    return beside(choice.labels.in_language(own), choice.labels.in_language(theirs), own, theirs)
