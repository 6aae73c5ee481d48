"""What the person takes along: a slip where paper is safe, else large text to copy by hand."""

from PySide6.QtCore import Qt

from postdesk.desk.post import Post
from postdesk.desk.printing import note_slip_printed
from postdesk.desk.taking_along import save_slip, slip_lines
from postdesk.errors import Code, PostDeskError
from postdesk.model.interviews import CarryPaper
from postdesk.ui.carry_question import CarryQuestion, LeafletReader, carry_words
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.interview.slip_paper import PRINTED_PAPER, slip_paint, slip_pdf
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.keys import FKey
from postdesk.ui.language import direction_of, isolate
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.paper_outcome import PaperOutcome, training_mark
from postdesk.ui.person_words import their_text
from postdesk.ui.print_key import PrintKey
from postdesk.ui.printer import AskPrinter
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
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
        self.head = PageHead()
        self.carry = CarryQuestion(post.zone, "F4")
        self.how = Notice(Tone.INFO, "info-circle")
        self.slip = Card(Tone.SAND, padding=20)
        self.lines = [Text("", Role.TITLE, strong=True, colour="on_sand") for _ in range(4)]
        for line in self.lines:
            self.slip.box.addWidget(line)
        self.print = PrintKey(ask, "F6")
        self.save = Button(icon="printer", key="F7")
        self.leaflet = Button(icon="file-text", key="F8")
        self.outcome = PaperOutcome(self.print, self._said_saved)
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        for part in (self.head, self.carry, self.how, self.outcome, self.slip):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.leaflet)
        self.bar.at_end(self.print)
        self.bar.at_end(self.save)
        self.bar.at_end(self.back_button)
        self.carry.answered.connect(lambda safe: self._answer(safe=safe))
        self.carry.change.clicked.connect(self._show)
        self.leaflet.clicked.connect(self._open_leaflet)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.back_button.clicked.connect(self.back_pressed)

    def title(self) -> str:
        return self.tr("To take along")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject
        self.outcome.clear()
        self._show_word()
        self.retranslate()

    def left(self) -> None:
        for line in self.lines:
            line.set_text("")

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("To take along"), self.tr("Ask first. A paper can put the person in danger.")
        )
        self.leaflet.set_words(self.tr("Leaflet"))
        self.save.set_words(self.tr("Save the slip to print"), short=self.tr("Save the slip"))
        self.back_button.set_words(self.tr("Back to closing"), short=self.tr("Back"))
        self._show()

    def back_pressed(self) -> bool:
        self._navigator.go("closing", self.model)
        return True

    def key_pressed(self, key: FKey) -> bool:
        """To print after a no is refused in words, not by silence."""
        if key in (FKey.F6, FKey.F7) and self.carry.safe is False:
            self.outcome.refuse(PostDeskError(Code.PAPER_NOT_SAFE))
            return True
        return super().key_pressed(key)

    def _answer(self, safe: bool) -> None:
        """Keep the word at once: it is not asked again after a restart."""
        if self.model is None:
            return
        self.outcome.clear()
        try:
            self.model.interviewing.say_carry(safe=safe)
        except PostDeskError as error:
            self.outcome.refuse(error)
        self._show_word()
        self._show()

    def _show_word(self) -> None:
        question = their_text(self._post.kit.leaflet.ask_first, self._language)
        self.carry.show_word(self._word, self._post.clock(), question, self._language)

    def _open_leaflet(self) -> None:
        def said() -> str:
            word = self._word
            return carry_words(word, self._post.clock(), self._post.zone) if word else ""

        self._navigator.go("leaflet", LeafletReader(self._language, self.carry.safe, said))

    def _show(self) -> None:
        safe = self.carry.safe
        for part in (self.print, self.save):
            self.bar.show_part(part, safe is True)
        self.how.setVisible(safe is not None)
        self.how.set_text(
            self.tr("Code, place and number only. No word tells why.")
            if safe
            else self.tr("To copy on the hand or to learn by heart. Nothing is printed.")
        )
        language = self._language
        right = direction_of(language) == Qt.LayoutDirection.RightToLeft
        texts = self._texts() if safe is not None else []
        for place, line in enumerate(self.lines):
            line.set_role(Role.TITLE if safe else Role.SHOW)
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
    def _word(self) -> CarryPaper | None:
        return self.model.interviewing.interview.carry if self.model is not None else None

    @property
    def _language(self) -> str:
        """The person's language."""
        own = current_look().language.value
        return self.model.state.interview.interviewee_language if self.model is not None else own

    def _save(self) -> None:
        """Save the slip where the person at the desk says; it is noted before it is written."""
        folder = self._choose(self) if self.model is not None and self.carry.safe else None
        if folder is None or self.model is None:
            return
        interview = self.model.state.interview
        page = slip_pdf(self._texts(), self._language, self._training)
        try:
            self.outcome.saved(save_slip(self._post, interview, folder, page))
        except PostDeskError as error:
            self.outcome.refuse(error)

    def _said_saved(self) -> str:
        return self.tr("Saved as {name}. Delete the file once it is printed.")

    def _print(self) -> None:
        if self.model is None or not self.carry.safe:
            return
        interview = self.model.state.interview.id
        paint = slip_paint(self._texts(), self._language, self._training)
        self.print.print_pages(
            PRINTED_PAPER, paint, lambda: note_slip_printed(self._post, interview)
        )

    @property
    def _training(self) -> str:
        return training_mark(self._post.vault.realm)
