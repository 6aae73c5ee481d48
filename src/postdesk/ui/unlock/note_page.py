"""An urgent note left at the locked door: anybody writes, only the post's people read."""

from postdesk.errors import PostDeskError
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.unlock.door import Door
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, TextField

_LINES = 5


class NotePage(Page):
    """What is typed is sealed as it stands and leaves the screen; nothing of it comes back."""

    name = "urgent_note"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, door: Door) -> None:
        super().__init__()
        self._door = door
        self.head = PageHead()
        self.moved = Notice(Tone.ATTENTION, "alert-triangle")
        self.sealed = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.field = TextField(_LINES)
        self.labelled = Labelled(self.field)
        self.who = Notice(Tone.INFO, "info-circle")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.seal = Button(kind=Kind.FILLED, icon="lock", key="F6")
        for part in (
            self.head,
            self.moved,
            self.sealed,
            self.error,
            self.labelled,
            self.who,
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.seal)
        self.field.textChanged.connect(self._typed)
        self.back_button.clicked.connect(navigator.back)
        self.seal.clicked.connect(self._seal)

    def title(self) -> str:
        return self.tr("Urgent note")

    def opened(self, subject: object) -> None:
        del subject
        self.sealed.hide()
        self.error.hide()
        moved = self._door.post_moved()
        self.moved.setVisible(moved)
        self._say_head(moved)
        for part in (self.labelled, self.who):
            part.setVisible(not moved)
        self.bar.show_part(self.seal, not moved)
        self._typed()
        (self.back_button if moved else self.field).setFocus()

    def left(self) -> None:
        self.field.clear()

    def retranslate(self) -> None:
        self._say_head(self._door.post_moved())
        self.moved.set_text(
            self.tr(
                "This post works on another laptop now: nobody would find a note on this one. "
                "Write on paper what happened, who is in danger, where they are now, and the time. "
                "Give the paper by hand to the officer at the other laptop."
            )
        )
        self.labelled.set_texts(
            self.tr("What happened, who is in danger, where they are now"),
            self.tr("Call for help first. Write only what the next officer has to know."),
        )
        self.who.set_text(self.tr("Whoever unlocks next finds it and puts it to an interview."))
        self.sealed.set_text(self.tr("The note is sealed. Write another one, or go back."))
        self.back_button.set_words(self.tr("Back"))
        self.seal.set_words(self.tr("Seal the note"), short=self.tr("Seal"))

    def _say_head(self, moved: bool) -> None:
        if moved:
            self.head.set_texts(
                self.tr("Write it on paper, not here"),
                self.tr("Call for help first. Then write down what cannot wait."),
            )
            return
        self.head.set_texts(
            self.tr("Write down what cannot wait"),
            self.tr("It is sealed at once. Nobody can read it here any more, not even you."),
        )

    def _typed(self) -> None:
        self.seal.setEnabled(bool(self.field.toPlainText().strip()))

    def _seal(self) -> None:
        try:
            self._door.leave_note(self.field.toPlainText().strip())
        except PostDeskError as error:
            self.sealed.hide()
            self.error.set_message(message_of(error))
            return
        self.field.clear()
        self.error.hide()
        self.sealed.show()
        self.field.setFocus()
