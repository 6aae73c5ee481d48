"""What the person takes along: a slip where paper is safe, else large text to copy by hand."""

from PySide6.QtCore import Qt

from postdesk.desk.post import Post
from postdesk.desk.printing import note_slip_printed
from postdesk.desk.taking_along import save_slip, slip_lines
from postdesk.errors import PostDeskError
from postdesk.model.base import Realm
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.interview.slip_paper import PRINTED_PAPER, slip_paint, slip_pdf
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.language import direction_of, isolate, isolate_code
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.print_key import PrintKey
from postdesk.ui.printer import AskPrinter
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.text import Text


class SlipPage(Page):
    """Its subject is the open interview's view model. Nothing is printed before the answer yes."""

    name = "slip"
    chrome = Chrome.TOP

    def __init__(
        self, navigator: Navigator, post: Post, choose_folder: ChooseFolder, ask: AskPrinter
    ) -> None:
        super().__init__()
        self._navigator, self._post, self._choose = navigator, post, choose_folder
        self.model: InterviewViewModel | None = None
        self._printer: str | None = None  # which one has the slip
        self.safe: bool | None = None
        self.head = PageHead()
        self.asked = Card(Tone.SAND, padding=20)
        self.question = Text("", Role.QUESTION, strong=True, colour="on_sand", wrap=True)
        self.asked.box.addWidget(self.question)
        self.yes, self.no = ChoiceCard("1"), ChoiceCard("2")
        self.how = Notice(Tone.INFO, "info-circle")
        self.slip = Card(Tone.SAND, padding=20)
        self.lines = [Text("", Role.TITLE, strong=True, colour="on_sand") for _ in range(4)]
        for line in self.lines:
            self.slip.box.addWidget(line)
        self.print = PrintKey(ask, "F6")
        self.save = Button(icon="printer", key="F7")
        self.leaflet = Button(icon="file-text", key="F8")
        self.done = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        parts = (self.head, self.asked, self.yes, self.no, self.how, self.done, self.error)
        for part in (*parts, self.slip):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.leaflet)
        self.bar.at_end(self.print)
        self.bar.at_end(self.save)
        self.bar.at_end(self.back_button)
        self.yes.clicked.connect(lambda: self._answer(safe=True))
        self.no.clicked.connect(lambda: self._answer(safe=False))
        self.leaflet.clicked.connect(lambda: navigator.go("leaflet", self._language))
        self.print.clicked.connect(self._print)
        self.print.sent.connect(self._sent)
        self.print.refused.connect(self._refuse)
        self.save.clicked.connect(self._save)
        self.back_button.clicked.connect(self.back_pressed)

    def title(self) -> str:
        return self.tr("To take along")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject
        self.safe = None
        self._printer = None
        self.done.hide()
        self.error.hide()
        self.retranslate()

    def left(self) -> None:
        for line in self.lines:
            line.set_text("")

    def retranslate(self) -> None:
        if self._printer is not None:
            self.done.set_text(self.print.said(self._printer))
        self.head.set_texts(
            self.tr("To take along"), self.tr("Ask first. A paper can put the person in danger.")
        )
        self.yes.set_texts(self.tr("Yes, a paper is safe"))
        self.no.set_texts(self.tr("No, or not sure"))
        self.leaflet.set_words(self.tr("Leaflet"))
        self.save.set_words(self.tr("Save the slip to print"), short=self.tr("Save the slip"))
        self.back_button.set_words(self.tr("Back to closing"), short=self.tr("Back"))
        self._show()

    def back_pressed(self) -> bool:
        self._navigator.go("closing", self.model)
        return True

    def _answer(self, *, safe: bool) -> None:
        self.safe = safe
        self.done.hide()
        self._show()

    def _show(self) -> None:
        self.yes.setChecked(self.safe is True)
        self.no.setChecked(self.safe is False)
        for part in (self.print, self.save):
            self.bar.show_part(part, self.safe is True)
        self.how.setVisible(self.safe is not None)
        self.how.set_text(
            self.tr("Code, place and number only. No word tells why.")
            if self.safe
            else self.tr("To copy on the hand or to learn by heart. Nothing is printed.")
        )
        language = self._language
        right = direction_of(language) == Qt.LayoutDirection.RightToLeft
        self.question.set_right_to_left(right)
        self.question.set_align("right" if right else "left")
        self.question.set_text(self._post.kit.leaflet.ask_first.in_language(language))
        texts = self._texts() if self.safe is not None else []
        for place, line in enumerate(self.lines):
            line.set_role(Role.TITLE if self.safe else Role.SHOW)
            line.set_right_to_left(right)
            line.set_align("right" if right else "left")
            line.set_text(isolate(texts[place]) if place < len(texts) else "")
            line.setVisible(place < len(texts))
        self.slip.setVisible(bool(texts))

    def _texts(self) -> list[str]:
        if self.model is None:
            return []
        interview = self.model.state.interview
        return [line.text for line in slip_lines(self._post, interview, self._language)]

    @property
    def _language(self) -> str:
        """The person's language."""
        own = current_look().language.value
        return self.model.state.interview.interviewee_language if self.model is not None else own

    def _save(self) -> None:
        """Save the slip where the person at the desk says; it is noted before it is written."""
        folder = self._choose(self) if self.model is not None and self.safe else None
        if folder is None or self.model is None:
            return
        interview = self.model.state.interview
        page = slip_pdf(self._texts(), self._language, self._training)
        try:
            name = save_slip(self._post, interview, folder, page)
        except PostDeskError as error:
            self._refuse(error)
            return
        said = self.tr("Saved as {name}. Delete the file once it is printed.")
        self._say_done(said.format(name=isolate_code(name)))

    def _print(self) -> None:
        if self.model is None or not self.safe:
            return
        interview = self.model.state.interview.id
        paint = slip_paint(self._texts(), self._language, self._training)
        self.print.print_pages(
            PRINTED_PAPER, paint, lambda: note_slip_printed(self._post, interview)
        )

    def _sent(self, printer: str) -> None:
        self._say_done(self.print.said(printer))
        self._printer = printer

    @property
    def _training(self) -> str:
        return "TRAINING" if self._post.vault.realm is Realm.TRAINING else ""

    def _say_done(self, said: str) -> None:
        self._printer = None
        self.error.hide()
        self.done.set_text(said)
        self.done.show()

    def _refuse(self, error: PostDeskError) -> None:
        self.done.hide()
        self.error.set_message(message_of(error))
