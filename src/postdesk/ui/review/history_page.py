"""The history of an interview's answers: those that changed first, each with all its steps."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout

from postdesk.desk.correcting import History, history_of, names_at
from postdesk.desk.post import Post
from postdesk.desk.sealing import closed_kinds
from postdesk.forms.definition import SealedAs
from postdesk.forms.flow import Flow
from postdesk.model.ids import InterviewId, NodeRef, PersonId
from postdesk.store.interviews import HistoryEntry
from postdesk.ui.language import isolate
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.review.answer_steps import (
    answer_words,
    calling_words,
    change_words,
    question_of,
    question_words,
)
from postdesk.ui.sealed_words import closed_words
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.jump_row import JumpRow
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text


class HistoryPage(Page):
    """Its subject is an interview's id. Answers stand in the steps only, never in the list."""

    name = "history"
    place = "interviews"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self._interview: InterviewId | None = None
        self._flow: Flow | None = None
        self._history: History = {}
        self._names: Mapping[PersonId, str] = {}
        self._closed: Mapping[SealedAs, int] = {}
        self.chosen: NodeRef | None = None
        self.head = PageHead()
        self.closed = Notice(Tone.INFO, "lock")
        self.columns = Columns(620)
        self.list_card = Card(padding=8)
        self.rows: dict[NodeRef, JumpRow] = {}
        self.question = Text("", Role.HEADING, strong=True, wrap=True)
        self.steps = RowList()
        self.empty = EmptyState("copy")
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        self.back_button.clicked.connect(self.back_pressed)
        self._lay_out()

    def title(self) -> str:
        return self.tr("History")

    def opened(self, subject: object) -> None:
        if subject is not None:
            self._interview = InterviewId(str(subject))
        if self._interview is not None:
            interview = self._post.notebook.get(self._interview)
            self._flow = self._post.flow(interview)
            self._history = _changed_first(history_of(self._post, interview.id))
            self._names = names_at(self._post)
            self._closed = closed_kinds(self._post, interview)
        self.chosen = next(iter(self._history), None)
        self.retranslate()
        if self.chosen is not None:
            self.rows[self.chosen].setFocus()

    def left(self) -> None:
        self._history, self._flow = {}, None
        self.question.set_text("")
        self.steps.clear()
        _empty(self.list_card.box, self.rows)

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("History of the answers"),
            self.tr("The answers that were changed come first. Nothing is ever written over."),
        )
        self.empty.set_texts(self.tr("No answer yet. Each one appears here once it is given."))
        self.back_button.set_words(self.tr("Back"))
        self.closed.setVisible(bool(self._closed))
        self.closed.set_text(closed_words(self._closed))
        self._show_list()
        self._show_steps()

    def back_pressed(self) -> bool:
        self._navigator.back()
        return True

    def choose(self, ref: NodeRef) -> None:
        """Show the steps of one answer."""
        self.chosen = ref
        for other, row in self.rows.items():
            row.setChecked(other == ref)
        self._show_steps()

    def _show_list(self) -> None:
        _empty(self.list_card.box, self.rows)
        if self._flow is None:
            return
        for ref, entries in self._history.items():
            words = question_words(question_of(self._flow, ref), entries[-1].answer)
            many = len(entries) > 1
            said = self.tr("%n step(s)", "", len(entries)) if many else self.tr("unchanged")
            row = JumpRow("pencil" if many else "circle-check", words, said)
            row.setCheckable(True)
            row.setChecked(ref == self.chosen)
            for signal in (row.reached, row.clicked):
                signal.connect(lambda *_, place=ref: self.choose(place))
            self.list_card.box.addWidget(row)
            row.show()  # at once, so that it can take the keyboard
            self.rows[ref] = row
        self.columns.setVisible(bool(self.rows))
        self.empty.setVisible(not self.rows)

    def _show_steps(self) -> None:
        self.steps.clear()
        if self._flow is None or self.chosen is None:
            return
        entries = self._history[self.chosen]
        shown = question_of(self._flow, self.chosen)
        asked = question_words(shown, entries[-1].answer)
        self.question.set_text("\n".join((asked, *calling_words(self._flow, self.chosen))))
        for number, entry in enumerate(reversed(entries)):
            icon = "circle-check" if number == 0 else "copy"
            row = Row(icon, answer_words(shown, entry.answer), self._said(entry))
            self.steps.add(row)

    def _said(self, entry: HistoryEntry) -> str:
        """Who, when, why, and what was noted beside the answer."""
        lines = [change_words(entry.by, entry.at, entry.why, self._names)]
        for words, text in (
            (self.tr("Note: {text}"), entry.answer.note),
            (self.tr("Seen: {text}"), entry.answer.observation),
        ):
            if text:
                lines.append(words.format(text=isolate(text)))
        return "\n".join(lines)

    def _lay_out(self) -> None:
        self.list_card.box.setSpacing(2)
        self.body.addWidget(self.head)
        self.body.addWidget(self.closed)
        self.columns.main.addWidget(self.list_card)
        self.columns.end_main()
        self.columns.side.addWidget(self.question)
        self.columns.side.addWidget(self.steps)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addWidget(self.empty)
        self.body.addStretch(1)
        self.bar.at_end(self.back_button)


def _changed_first(history: History) -> History:
    """Those with more than one step on top, else in the order first given."""
    return dict(sorted(history.items(), key=lambda item: len(item[1]) == 1))


def _empty(box: QVBoxLayout, rows: dict[NodeRef, JumpRow]) -> None:
    for row in rows.values():
        box.removeWidget(row)
        row.hide()
        row.deleteLater()
    rows.clear()
