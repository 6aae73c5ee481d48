"""A note and an observation on the question that is open, apart from the person's answer."""

from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.keys import NOTE, FKey
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.fields import Labelled, TextField
from postdesk.ui.widgets.text import Text


class NotePage(Page):
    """Its subject is the open interview's view model. F7 again saves, F10 leaves all as it was."""

    name = "note"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self.model: InterviewViewModel | None = None
        self.head = PageHead()
        self.question = Text("", Role.ANSWER, strong=True, wrap=True)
        self.note, self.observation = TextField(3), TextField(3)
        self.labelled_note = Labelled(self.note)
        self.labelled_observation = Labelled(self.observation)
        self.form = Card()
        self.apart = Notice(Tone.INFO, "eye")
        self.cancel = Button(key="F10")
        self.save = Button(kind=Kind.FILLED, key="F7")
        for widget in (self.question, self.labelled_note, self.labelled_observation):
            self.form.box.addWidget(widget)
        for part in (self.head, self.form, self.apart):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.cancel)
        self.bar.at_end(self.save)
        self.cancel.clicked.connect(self._leave)
        self.save.clicked.connect(self._save)

    def title(self) -> str:
        return self.tr("Note")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject
        shown = self.model.state.shown if self.model is not None else None
        answer = shown.answer if shown is not None else None
        self.note.setPlainText(answer.note if answer is not None else "")
        self.observation.setPlainText(answer.observation if answer is not None else "")
        self.retranslate()
        self.note.setFocus()

    def left(self) -> None:
        self.note.clear()
        self.observation.clear()
        self.question.set_text("")

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Note on this question"))
        shown = self.model.state.shown if self.model is not None else None
        own = current_look().language
        self.question.set_text(shown.labels.in_language(own) if shown is not None else "")
        self.labelled_note.set_texts(
            self.tr("Note"), self.tr("The person’s own words where they matter.")
        )
        self.labelled_observation.set_texts(
            self.tr("What you see or hear"), self.tr("A fact, not what you think of it.")
        )
        self.apart.set_text(
            self.tr("A note raises no indicator. It stays in the interview, beside the answer.")
        )
        self.cancel.set_words(self.tr("Change nothing"))
        self.save.set_words(self.tr("Save the note"))

    def key_pressed(self, key: FKey) -> bool:
        if key is NOTE:
            self._save()
            return True
        return super().key_pressed(key)

    def _save(self) -> None:
        if self.model is not None:
            note, seen = self.note.toPlainText().strip(), self.observation.toPlainText().strip()
            self.model.annotate(note, seen)
        self._leave()

    def _leave(self) -> None:
        self._navigator.go("interview")
