"""The report of a stick to print: what the paper says, who is named on it, where it is saved."""

from postdesk.errors import PostDeskError
from postdesk.packet.arrivals import ImportReport
from postdesk.ui.arrivals.reader import ArrivalReader
from postdesk.ui.arrivals.report_sheet import report_sheet
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.language import isolate
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.paper_outcome import PaperOutcome
from postdesk.ui.paper_sheet import SHEET_PAPER, sheet_paint, sheet_pdf
from postdesk.ui.print_key import PrintKey
from postdesk.ui.printer import AskPrinter
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.row_list import Row, RowList


class PrintReportPage(Page):
    """Its subject is the report of a stick. Enter saves nothing before the folder is chosen."""

    name = "print_arrivals"
    place = "arrivals"

    def __init__(
        self, navigator: Navigator, reader: ArrivalReader, choose: ChooseFolder, ask: AskPrinter
    ) -> None:
        super().__init__()
        self._navigator, self._reader, self._choose = navigator, reader, choose
        self.report: ImportReport | None = None
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
        self.leave.clicked.connect(lambda: navigator.go("arrivals"))
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)

    def title(self) -> str:
        return self.tr("Print the report")

    def opened(self, subject: object) -> None:
        if isinstance(subject, ImportReport):
            self.report = subject
        self.outcome.clear()
        self.retranslate()

    def retranslate(self) -> None:
        name, _ = self._reader.printed_by()
        self.head.set_texts(
            self.tr("Print the report"),
            self.tr("For the courier or the file. The register of this office needs no paper."),
        )
        self.meaning.clear()
        for icon, title, text in (
            (
                "file-text",
                self.tr("Every packet of this stick is on it"),
                self.tr("What it was, from whom, what became of it; codes and no person."),
            ),
            (
                "user-shield",
                self.tr("Your name is on every page: {name}").format(name=isolate(name)),
                self.tr("With the day and the time. The audit trail says that you printed it."),
            ),
            (
                "lock-open",
                self.tr("A paper has no lock"),
                self.tr(
                    "Codes and offices tell who is in touch with whom. Give it to nobody else."
                ),
            ),
        ):
            self.meaning.add(Row(icon, title, text))
        self.leave.set_words(self.tr("Back"))
        self.save.set_words(self.tr("Save to print"), key=self.tr("Enter"))

    def _said_saved(self) -> str:
        return self.tr("Saved as {name}. Delete the file once it is printed.")

    def _save(self) -> None:
        folder = self._choose(self) if self.report is not None else None
        if folder is None or self.report is None:
            return
        self.outcome.clear()
        try:
            pages = sheet_pdf(report_sheet(self.report, self._reader))
            self.outcome.saved(self._reader.save_report(folder, pages).name)
        except PostDeskError as error:
            self.outcome.refuse(error)

    def _print(self) -> None:
        if self.report is not None:
            self.outcome.clear()
            paint = sheet_paint(report_sheet(self.report, self._reader))
            self.print.print_pages(SHEET_PAPER, paint, self._reader.note_printed)
