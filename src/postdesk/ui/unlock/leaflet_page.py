"""The leaflet: what anyone may take away or copy, whatever they answered."""

from postdesk.model.kits import Leaflet
from postdesk.ui.carry_question import LeafletReader
from postdesk.ui.language import isolate_code
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text


class LeafletPage(Page):
    """Large enough to be copied by hand; on sand, because it is for the person."""

    name = "leaflet"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, leaflet: Leaflet) -> None:
        super().__init__()
        self._leaflet = leaflet
        self._reader: LeafletReader | None = None
        """The person, where an interview leads here."""
        self.head = PageHead()
        self.ask = Notice(Tone.ATTENTION, "alert-triangle")
        self.card = Card(Tone.SAND, padding=24)
        self.texts = [
            Text("", Role.ANSWER, colour="on_sand", wrap=True) for _ in leaflet.paragraphs
        ]
        for text in self.texts:
            self.card.box.addWidget(text)
        self.numbers = RowList()
        self.back_button = Button(kind=Kind.FILLED, key="F10")
        self.back_button.clicked.connect(navigator.back)
        for widget in (self.head, self.ask, self.card, self.numbers):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.bar.at_end(self.back_button)

    def title(self) -> str:
        return self.tr("Leaflet")

    def opened(self, subject: object) -> None:
        """`subject` may be a `LeafletReader`; else it is in the interface's language."""
        self._reader = subject if isinstance(subject, LeafletReader) else None
        self.retranslate()

    def retranslate(self) -> None:
        reader = self._reader
        language = reader.language if reader is not None else current_look().language.value
        self.head.set_texts(self._leaflet.titles.in_language(language))
        ask = self._leaflet.ask_first.in_language(language)
        if reader is not None and reader.safe is not None:
            ask = reader.said()
            if not reader.safe:
                ask += " " + self.tr("Let them read or copy it; hand nothing over.")
        self.ask.set_text(ask)
        self.ask.setVisible(bool(ask))
        for text, paragraph in zip(self.texts, self._leaflet.paragraphs, strict=True):
            text.set_text(paragraph.in_language(language))
        self.numbers.clear()
        for number in self._leaflet.numbers:
            labels = number.labels.in_language(language)
            row = Row("phone", labels, number.hours.in_language(language))
            row.add_end(Text(isolate_code(number.phone), Role.ANSWER, strong=True))
            self.numbers.add(row)
        self.back_button.set_words(self.tr("Back"))
