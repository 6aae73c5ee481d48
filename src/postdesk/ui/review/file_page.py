"""One interview for the file: what the paper says, who is named on it, and where it is saved."""

from postdesk.desk.post import Post
from postdesk.desk.printing import check_printable, note_interview_printed, save_interview
from postdesk.desk.reviewing import review
from postdesk.errors import PostDeskError
from postdesk.model.ids import InterviewId
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.paper_outcome import PaperOutcome
from postdesk.ui.paper_sheet import SHEET_PAPER, Sheet, sheet_paint, sheet_pdf
from postdesk.ui.print_key import PrintKey
from postdesk.ui.printer import AskPrinter
from postdesk.ui.review.interview_paper import interview_sheet
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.row_list import Row, RowList


class FilePage(Page):
    """Its subject is the interview's id. Enter saves nothing before the folder is chosen."""

    name = "file"
    place = "interviews"
    chrome = Chrome.TOP

    def __init__(
        self, navigator: Navigator, post: Post, choose_folder: ChooseFolder, ask: AskPrinter
    ) -> None:
        super().__init__()
        self._navigator, self._post, self._choose = navigator, post, choose_folder
        self._interview: InterviewId | None = None
        self._sealed = False
        self.head = PageHead()
        self.meaning = RowList()
        self.leave = Button(icon="arrow-left", key="F10")
        self.print = PrintKey(ask, "F7")
        self.save = Button(kind=Kind.FILLED, icon="printer", key="Enter")
        self.outcome = PaperOutcome(self.print, self._said_saved)
        for part in (self.head, self.meaning, self.outcome):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.leave)
        self.bar.at_end(self.print)
        self.bar.at_end(self.save)
        self.leave.clicked.connect(self.back_pressed)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)

    def title(self) -> str:
        return self.tr("Print for the file")

    def opened(self, subject: object) -> None:
        if subject is not None:
            self._interview = InterviewId(str(subject))
        self.outcome.clear()
        self._sealed = False
        if self._interview is not None:
            try:
                check_printable(self._post, self._interview)
            except PostDeskError as error:
                self._sealed = True
                self.outcome.refuse(error)
        self.retranslate()

    def retranslate(self) -> None:
        code = self._post.notebook.kept.code_of(self._interview) if self._interview else ""
        self.head.set_texts(
            self.tr("Print {code} for the file").format(code=isolate_code(code)),
            self.tr("Only where a paper is asked for. A referral needs none."),
        )
        self.meaning.clear()
        for icon, title, text in (
            (
                "file-text",
                self.tr("All questions and answers are on it"),
                self.tr("In the language of the screen, with what was refused or left open."),
            ),
            (
                "user-shield",
                self.tr("Your name is on every page: {name}").format(
                    name=isolate(self._post.person.name)
                ),
                self.tr("With the day and the time. The audit trail says that you printed it."),
            ),
            (
                "alert-triangle",
                self.tr("It says what is not validated"),
                self.tr("And that only a competent authority identifies."),
            ),
            (
                "lock-open",
                self.tr("A paper has no lock"),
                self.tr("Who finds it reads it. Taking consent back does not reach it."),
            ),
        ):
            self.meaning.add(Row(icon, title, text))
        self.leave.set_words(self.tr("Print nothing"))
        self.save.set_words(self.tr("Save to print"), key=self.tr("Enter"))
        for key in (self.save, self.print):
            key.setEnabled(not self._sealed)

    def back_pressed(self) -> bool:
        self._navigator.go("review", self._interview)
        return True

    def _said_saved(self) -> str:
        return self.tr("Saved as {name}. Delete the file once it is printed.")

    def _save(self) -> None:
        folder = self._choose(self) if self._interview is not None else None
        if folder is None or self._interview is None:
            return
        self.outcome.clear()
        try:
            pages = sheet_pdf(self._sheet(self._interview))
            saved = save_interview(self._post, self._interview, folder, pages)
            self.outcome.saved(saved.name)
        except PostDeskError as error:
            self.outcome.refuse(error)

    def _print(self) -> None:
        interview = self._interview
        if interview is None:
            return
        self.outcome.clear()
        paint = sheet_paint(self._sheet(interview))
        self.print.print_pages(
            SHEET_PAPER, paint, lambda: note_interview_printed(self._post, interview)
        )

    def _sheet(self, interview: InterviewId) -> Sheet:
        return interview_sheet(self._post, review(self._post, interview))
