"""A person's own copy: on the screen in their language, on paper only if that is safe for them."""

from PySide6.QtCore import Qt

from postdesk.desk.own_copy import own_copy, save_copy
from postdesk.desk.post import Post
from postdesk.desk.printing import note_copy_printed
from postdesk.desk.rights import find, finish
from postdesk.errors import PostDeskError
from postdesk.model.base import Realm
from postdesk.model.interviews import Interview
from postdesk.model.referrals import Line
from postdesk.model.requests import Request, RequestState
from postdesk.store.requests import Requests
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.language import direction_of, isolate, isolate_code
from postdesk.ui.language_formats import stored_date_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.print_key import PrintKey
from postdesk.ui.printer import AskPrinter
from postdesk.ui.retention.copy_paper import COPY_PAPER, copy_paint, copy_pdf
from postdesk.ui.retention.copy_words import copy_lines
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text


class CopyPage(Page):
    """Its subject is the `Request`. Nothing is written before the person says that paper is safe.

    Without the desk's bar and rail: the person may look at it.
    """

    name = "own_copy"
    chrome = Chrome.TOP

    def __init__(
        self, navigator: Navigator, post: Post, choose_folder: ChooseFolder, ask: AskPrinter
    ) -> None:
        super().__init__()
        self._navigator, self._post, self._choose = navigator, post, choose_folder
        self.request: Request | None = None
        self.interview: Interview | None = None
        self.lines: tuple[Line, ...] = ()
        self._printer: str | None = None
        """The printer that has the pages; None before."""
        self.safe = False
        self._signs = 0
        self.head = PageHead()
        self.aloud = Notice(Tone.INFO, "info-circle")
        self.asked = Card(Tone.SAND, padding=20)
        self.question = Text("", Role.ANSWER, strong=True, colour="on_sand", wrap=True)
        self.asked.box.addWidget(self.question)
        self.yes = ChoiceCard("1")
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.rows = RowList(Tone.SAND)
        self.print = PrintKey(ask, "F6")
        self.save = Button(icon="printer", key="F7")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.answered = Button(kind=Kind.FILLED, icon="circle-check", key="Enter")
        for part in (self.head, self.asked, self.yes, self.told, self.error, self.aloud):
            self.body.addWidget(part)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.print)
        self.bar.at_end(self.save)
        self.bar.at_end(self.answered)
        self.yes.clicked.connect(self._say_safe)
        self.print.clicked.connect(self._print)
        self.print.sent.connect(self._sent)
        self.print.refused.connect(self._refuse)
        self.save.clicked.connect(self._save)
        self.answered.clicked.connect(self._finish)
        self.back_button.clicked.connect(lambda: navigator.go("rights", self.request))

    def title(self) -> str:
        return self.tr("What is kept about the person")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Request):
            self.request = subject
        self.safe = False
        self._printer = None
        self.told.hide()
        self.error.hide()
        self._read()
        self.retranslate()

    def left(self) -> None:
        """Nothing of the answers stays in the widgets when another page is in front."""
        self.rows.clear()
        self.lines, self.interview = (), None

    def back_pressed(self) -> bool:
        return self.scroll_on(-1)

    def forward_pressed(self) -> bool:
        return self.scroll_on(1)

    def retranslate(self) -> None:
        if self._printer is not None:
            self.told.set_text(self.print.said(self._printer))
        code = isolate_code(self.request.code) if self.request is not None else ""
        self.head.set_texts(
            self.tr("What is kept about {code}").format(code=code),
            self.tr("In the person’s language. Read it aloud to who does not read."),
        )
        self.yes.set_texts(self.tr("Yes, a paper is safe"))
        self.yes.setChecked(self.safe)
        self.save.set_words(self.tr("Save the pages to print"), short=self.tr("Save"))
        self.back_button.set_words(self.tr("Back"))
        self.answered.set_words(
            self.tr("The request is answered"), key=self.tr("Enter"), short=self.tr("Answered")
        )
        for part in (self.print, self.save):
            self.bar.show_part(part, self.safe)
        self.bar.show_part(self.answered, bool(self.lines))
        self._say_question()
        self._say_rows()

    @property
    def _language(self) -> str:
        own = current_look().language.value
        return self.interview.interviewee_language if self.interview is not None else own

    @property
    def _right(self) -> bool:
        return direction_of(self._language) == Qt.LayoutDirection.RightToLeft

    def _read(self) -> None:
        self.lines, self.interview = (), None
        if self.request is None:
            return
        self.interview = find(self._post, self.request.code).interview
        if self.interview is None:
            return
        try:
            copy = own_copy(self._post, self.interview, self._language, stored_date_text)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.lines = copy_lines(copy, self._language)
        self._signs = copy.signs

    def _say_question(self) -> None:
        self.question.set_right_to_left(self._right)
        self.question.set_align("right" if self._right else "left")
        self.question.set_text(self._post.kit.leaflet.ask_first.in_language(self._language))

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
        self.aloud.setVisible(bool(self.lines) and self._signs > 0)
        self.aloud.set_text(
            self.tr("%n sign(s) were seen. They stand on no paper: tell them.", "", self._signs)
        )

    def _say_safe(self) -> None:
        self.safe = True
        self.retranslate()

    def _save(self) -> None:
        folder = self._choose(self) if self.interview is not None and self.safe else None
        if folder is None or self.interview is None:
            return
        pages = copy_pdf(self.lines, self._language, self._training)
        try:
            name = save_copy(self._post, self.interview, folder, pages)
        except PostDeskError as error:
            self._refuse(error)
            return
        said = self.tr("Saved as {name}. Print it, then delete the file.")
        self._say_done(said.format(name=isolate_code(name)))

    def _print(self) -> None:
        if self.interview is None or not self.safe:
            return
        interview = self.interview.id
        paint = copy_paint(self.lines, self._language, self._training)
        self.print.print_pages(COPY_PAPER, paint, lambda: note_copy_printed(self._post, interview))

    def _sent(self, printer: str) -> None:
        self._say_done(self.print.said(printer))
        self._printer = printer

    @property
    def _training(self) -> str:
        return "TRAINING" if self._post.vault.realm is Realm.TRAINING else ""

    def _say_done(self, said: str) -> None:
        self._printer = None
        self.error.hide()
        self.told.set_text(said)
        self.told.show()

    def _refuse(self, error: PostDeskError) -> None:
        self.told.hide()
        self.error.set_message(message_of(error))

    def _finish(self) -> None:
        if self.request is None:
            return
        if Requests(self._post.vault).get(self.request.id).state is RequestState.OPEN:
            finish(self._post, self.request)
        self._navigator.go("kept")
