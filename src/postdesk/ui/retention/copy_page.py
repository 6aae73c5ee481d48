"""A person's own copy: on the screen in their language, on paper only if that is safe for them."""

from PySide6.QtCore import Qt

from postdesk.errors import Code, PostDeskError
from postdesk.model.referrals import Line
from postdesk.model.requests import Request, RequestState
from postdesk.store.requests import Requests
from postdesk.ui.carry_question import CarryQuestion
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.keys import FKey
from postdesk.ui.language import direction_of, isolate, isolate_code
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.paper_outcome import PaperOutcome, training_mark
from postdesk.ui.print_key import PrintKey
from postdesk.ui.printer import AskPrinter
from postdesk.ui.retention.copy_paper import COPY_PAPER, copy_paint, copy_pdf
from postdesk.ui.retention.keeper import PersonCopy, RightsDesk
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.row_list import Row, RowList


class CopyPage(Page):
    """Its subject is the `Request`. Nothing is written before the person says that paper is safe.

    Without the desk's bar and rail: the person may look at it.
    """

    name = "own_copy"
    chrome = Chrome.TOP

    def __init__(
        self, navigator: Navigator, desk: RightsDesk, choose_folder: ChooseFolder, ask: AskPrinter
    ) -> None:
        super().__init__()
        self._navigator, self._desk, self._choose = navigator, desk, choose_folder
        self.request: Request | None = None
        self.copy: PersonCopy | None = None
        self.head = PageHead()
        self.aloud = Notice(Tone.INFO, "info-circle")
        self.carry = CarryQuestion(desk.zone, "F4")
        self.rows = RowList(Tone.SAND)
        self.print = PrintKey(ask, "F6")
        self.save = Button(icon="printer", key="F7")
        self.outcome = PaperOutcome(self.print, self._said_saved)
        self.back_button = Button(icon="arrow-left", key="F10")
        self.answered = Button(kind=Kind.FILLED, icon="circle-check", key="Enter")
        for part in (self.head, self.carry, self.outcome, self.aloud, self.rows):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.print)
        self.bar.at_end(self.save)
        self.bar.at_end(self.answered)
        self.carry.answered.connect(lambda safe: self._answer(safe=safe))
        self.carry.change.clicked.connect(self.retranslate)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.answered.clicked.connect(self._finish)
        self.back_button.clicked.connect(lambda: navigator.go("rights", self.request))

    def title(self) -> str:
        return self.tr("What is kept about the person")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Request):
            self.request = subject
        self.outcome.clear()
        self._read()
        self._show_word()
        self.retranslate()

    def left(self) -> None:
        """Nothing of the answers stays in the widgets when another page is in front."""
        self.rows.clear()
        self.copy = None

    def back_pressed(self) -> bool:
        return self.scroll_on(-1)

    def forward_pressed(self) -> bool:
        return self.scroll_on(1)

    def retranslate(self) -> None:
        code = isolate_code(self.request.code) if self.request is not None else ""
        self.head.set_texts(
            self.tr("What is kept about {code}").format(code=code),
            self.tr("In the person’s language. Read it aloud to who does not read."),
        )
        self.save.set_words(self.tr("Save the pages to print"), short=self.tr("Save"))
        self.back_button.set_words(self.tr("Back"))
        self.answered.set_words(
            self.tr("The request is answered"), key=self.tr("Enter"), short=self.tr("Answered")
        )
        for part in (self.print, self.save):
            self.bar.show_part(part, self.carry.safe is True)
        self.bar.show_part(self.answered, bool(self.lines))
        self._say_rows()

    @property
    def _language(self) -> str:
        return self.copy.language if self.copy is not None else current_look().language.value

    @property
    def lines(self) -> tuple[Line, ...]:
        """What the page says of the person."""
        return self.copy.lines if self.copy is not None else ()

    @property
    def _right(self) -> bool:
        return direction_of(self._language) == Qt.LayoutDirection.RightToLeft

    def _read(self) -> None:
        self.copy = None
        if self.request is None:
            return
        try:
            self.copy = self._desk.own_copy(self.request.code)
        except PostDeskError as error:
            self.outcome.refuse(error)

    def _show_word(self) -> None:
        word = self.copy.carry if self.copy is not None else None
        question = self._desk.ask_first(self._language)
        self.carry.show_word(word, self._desk.vault.clock(), question, self._language)

    def _say_rows(self) -> None:
        self.rows.clear()
        for line in self.lines:
            row = Row("", isolate(line.label), isolate(line.text))
            for text in (row.title, row.sub):
                text.set_right_to_left(self._right)
                text.set_align("right" if self._right else "left")
                text.set_colour("on_sand")
            self.rows.add(row)
        self.rows.setVisible(bool(self.lines))
        signs = self.copy.signs if self.copy is not None else 0
        self.aloud.setVisible(bool(self.lines) and signs > 0)
        self.aloud.set_text(
            self.tr("%n sign(s) were seen. They stand on no paper: tell them.", "", signs)
        )

    def key_pressed(self, key: FKey) -> bool:
        """To print after a no is refused in words, not by silence."""
        if key in (FKey.F6, FKey.F7) and self.carry.safe is False:
            self.outcome.refuse(PostDeskError(Code.PAPER_NOT_SAFE))
            return True
        return super().key_pressed(key)

    def _answer(self, safe: bool) -> None:
        if self.request is None or self.copy is None:
            return
        self.outcome.clear()
        try:
            self._desk.say_carry(self.request.code, safe=safe)
            self._read()
        except PostDeskError as error:
            self.outcome.refuse(error)
        self._show_word()
        self.retranslate()

    def _save(self) -> None:
        folder = self._choose(self) if self.lines and self.carry.safe else None
        if folder is None or self.request is None:
            return
        pages = copy_pdf(self.lines, self._language, training_mark(self._desk.vault.realm))
        try:
            self.outcome.saved(self._desk.save_copy(self.request.code, folder, pages))
        except PostDeskError as error:
            self.outcome.refuse(error)

    def _said_saved(self) -> str:
        return self.tr("Saved as {name}. Print it, then delete the file.")

    def _print(self) -> None:
        if self.request is None or not self.lines or not self.carry.safe:
            return
        code = self.request.code
        paint = copy_paint(self.lines, self._language, training_mark(self._desk.vault.realm))
        self.print.print_pages(COPY_PAPER, paint, lambda: self._desk.note_copy_printed(code))

    def _finish(self) -> None:
        if self.request is None:
            return
        try:
            if Requests(self._desk.vault).get(self.request.id).state is RequestState.OPEN:
                self._desk.finish(self.request)
        except PostDeskError as error:
            self.outcome.refuse(error)
            return
        self._navigator.go("kept")
