"""A bulletin to all posts: a title and a text, in one language after the other."""

from datetime import timedelta

from postdesk.errors import PostDeskError
from postdesk.ui.language import Language
from postdesk.ui.language_names import language_name
from postdesk.ui.mail.mailbox import Mailbox
from postdesk.ui.mail.writing import Writing
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField

_MOST_TITLE = 120
_DAYS = (3, 7, 14, 30, 90)


class BulletinPage(Page):
    """What was written in one language stays while another is written."""

    name = "bulletin"

    def __init__(self, navigator: Navigator, mailbox: Mailbox, *, place: str) -> None:
        super().__init__()
        self.place = place
        self._navigator, self._mailbox = navigator, mailbox
        self._titles: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._written_in = Language.FR.value
        self.head = PageHead()
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.language = Choice(tall=True)
        self.heading = LineField()
        self.heading.setMaxLength(_MOST_TITLE)
        self.labelled = Labelled(self.heading)
        self.writing = Writing(5)
        self.ends = Choice(tall=True)
        self.ends_label = Labelled(self.ends)
        self.cancel = Button(key="F10")
        self.seal = Button(kind=Kind.FILLED, icon="lock", key="F6")
        self.head.end.addWidget(self.language)
        for part in (
            self.head,
            self.told,
            self.error,
            self.labelled,
            self.writing,
            self.ends_label,
        ):
            self.body.addWidget(part)
        self.told.hide()
        self.body.addStretch(1)
        self.bar.at_start(self.cancel)
        self.bar.at_end(self.seal)
        self.language.activated.connect(self._switch)
        self.heading.textChanged.connect(self._ready)
        self.writing.changed.connect(self._ready)
        self.cancel.clicked.connect(lambda: navigator.go("messages"))
        self.seal.clicked.connect(self._seal)

    def title(self) -> str:
        return self.tr("A bulletin")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.told.hide()
        self._clear()
        self.retranslate()
        self.heading.setFocus()

    def left(self) -> None:
        self._clear()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("A bulletin to all posts"),
            self.tr(
                "News without any person in it. Posts read it in their language if you wrote it."
            ),
        )
        self.language.set_label(self.tr("Written in:"))
        self.language.set_entries([(one.value, language_name(one.value)) for one in Language])
        self.language.setCurrentIndex(self.language.findData(self._written_in))
        self.labelled.set_texts(self.tr("Title"))
        self.writing.say(self.tr("Text"), about_case=False)
        self._say_ends()
        self.cancel.set_words(self.tr("Write nothing"))
        self.seal.set_words(self.tr("Seal for every post"), short=self.tr("Seal"))
        self._ready()

    def _say_ends(self) -> None:
        """How long it counts: posts see it as ended from then on."""
        chosen = self.ends.chosen() if self.ends.count() else ""
        spans = [(str(days), self.tr("%n day(s)", "", days)) for days in _DAYS]
        self.ends.set_entries([("", self.tr("until another word")), *spans])
        self.ends.setCurrentIndex(self.ends.findData(chosen))
        self.ends_label.set_texts(self.tr("How long does it count?"))

    def _keep(self) -> None:
        self._titles[self._written_in] = self.heading.text().strip()
        self._texts[self._written_in] = self.writing.text()

    def _switch(self) -> None:
        self._keep()
        self._written_in = self.language.chosen()
        self.heading.setText(self._titles.get(self._written_in, ""))
        self.writing.field.setPlainText(self._texts.get(self._written_in, ""))
        self.heading.setFocus()

    def _ready(self) -> None:
        here = bool(self.heading.text().strip()) and self.writing.ready()
        self.seal.setEnabled(here)

    def _seal(self) -> None:
        self._keep()
        half = [tag for tag in self._titles if bool(self._titles[tag]) != bool(self._texts[tag])]
        if half:
            missing = self.tr("In {language} the title or the text is missing.")
            self.labelled.set_problem(missing.format(language=language_name(half[0])))
            return
        try:
            days = self.ends.chosen()
            ends_in = timedelta(days=int(days)) if days else None
            sealed, without = self._mailbox.publish(self._titles, self._texts, ends_in)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        if not without:
            self._navigator.go("outbox")
            return
        self._clear()
        self.error.hide()
        self.told.set_tone(Tone.ATTENTION, "alert-triangle")
        self.told.tell(lambda: self._said_sealed(sealed, without))

    def _said_sealed(self, sealed: int, without: int) -> str:
        done = self.tr("Sealed for %n post(s).", "", sealed)
        left_out = self.tr("%n post(s) have no valid key and will not get it.", "", without)
        return f"{done} {left_out}"

    def _clear(self) -> None:
        self._titles.clear()
        self._texts.clear()
        self.heading.clear()
        self.writing.clear()
        self.ends.setCurrentIndex(0)
