"""The urgent notes left while the vault was locked, one after the other, each to be put away."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from postdesk.desk.left_notes import left_notes, let_go, oldest_note, put_to
from postdesk.desk.post import Post
from postdesk.errors import PostDeskError
from postdesk.model.interviews import Interview
from postdesk.store.intake import EmergencyNote
from postdesk.ui.language import isolate_code
from postdesk.ui.message_words import when_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.text import Text

_MOST = 9
"""More unfinished interviews than number keys: the newest are offered."""


class LeftNotesPage(Page):
    """The oldest note is shown; a number puts it to an interview, F8 lets it go."""

    name = "left_notes"
    place = "shift"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._post = post
        self.note: EmergencyNote | None = None
        self._drafts: tuple[Interview, ...] = ()
        self.head = PageHead()
        self.error = ErrorCard()
        self.card, self.when = Card(), Text("", Role.META, colour="ink2")
        self.words = Text("", Role.BODY, wrap=True)
        self.which = Text("", Role.HEADING, strong=True, wrap=True)
        self.choices: list[ChoiceCard] = []
        self._choices_box = QVBoxLayout()
        self._choices_box.setSpacing(8)
        self.begin_first = Notice(Tone.INFO, "info-circle")
        self.empty = EmptyState("circle-check")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.let_go_button = Button(icon="trash", key="F8")
        self.begin = Button(kind=Kind.FILLED, icon="plus", key="F5")
        self.card.box.addWidget(self.when)
        self.card.box.addWidget(self.words)
        for part in (self.head, self.error, self.card, self.which, self.begin_first, self.empty):
            self.body.addWidget(part)
        self.body.insertLayout(self.body.indexOf(self.begin_first), self._choices_box)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.let_go_button)
        self.bar.at_end(self.begin)
        self.back_button.clicked.connect(lambda: navigator.go("shift"))
        self.empty.pressed.connect(lambda: navigator.go("shift"))
        self.begin.clicked.connect(lambda: navigator.go("begin"))
        self.let_go_button.clicked.connect(lambda: self._do(lambda note: let_go(post, note)))

    def title(self) -> str:
        return self.tr("Urgent notes")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.retranslate()
        self.setFocus()

    def left(self) -> None:
        self.words.set_text("")

    def retranslate(self) -> None:
        self.which.set_text(self.tr("Which interview does it belong to?"))
        self.begin_first.set_text(
            self.tr("No interview is unfinished. Begin one; then put the note to it here.")
        )
        self.empty.set_texts(self.tr("No urgent note waits."), self.tr("Back to the shift"))
        self.back_button.set_words(self.tr("Later"))
        self.let_go_button.set_words(
            self.tr("To no interview: destroy it"), short=self.tr("Destroy it")
        )
        self.begin.set_words(self.tr("New interview"), short=self.tr("New"))
        self._show()

    def _show(self) -> None:
        waiting = left_notes(self._post)
        self.note = oldest_note(self._post)
        drafts = [one for one in self._post.notebook.drafts() if one.waits_for is None]
        self._drafts = tuple(drafts[:_MOST])
        self.head.set_texts(
            self.tr("%n urgent note(s) left while the vault was locked", "", len(waiting)),
            self.tr("Read it now: somebody may be in danger."),
        )
        if self.note is not None:
            at = self.note.at.astimezone(self._post.zone)
            self.when.set_text(when_text(at))
            self.words.set_text(self.note.text)
        self._show_choices()
        there = self.note is not None
        for part in (self.head, self.card, self.which):
            part.setVisible(there)
        self.begin_first.setVisible(there and not self._drafts)
        self.empty.setVisible(not there)
        for button in (self.let_go_button, self.begin):
            self.bar.show_part(button, there)

    def _show_choices(self) -> None:
        while len(self.choices) < len(self._drafts):
            number = len(self.choices)
            card = ChoiceCard(str(number + 1))
            card.setCheckable(False)
            card.clicked.connect(lambda _checked=False, at=number: self._put(at))
            self.choices.append(card)
            self._choices_box.addWidget(card)
        for number, card in enumerate(self.choices):
            shown = self.note is not None and number < len(self._drafts)
            card.setVisible(shown)
            if shown:
                one = self._drafts[number]
                begun = when_text(one.begun_at.astimezone(self._post.zone))
                card.set_texts(isolate_code(one.code), self.tr("begun {when}").format(when=begun))

    def _put(self, number: int) -> None:
        interview = self._drafts[number].id
        self._do(lambda note: put_to(self._post, note, interview))

    def _do(self, act: Callable[[EmergencyNote], None]) -> None:
        """Put the note away, then show the next one."""
        if self.note is None:
            return
        try:
            act(self.note)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.error.hide()
        self._show()
