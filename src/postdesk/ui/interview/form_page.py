"""A guide to print as an empty form: which guide, in which one or two languages."""

from postdesk.desk.post import Post
from postdesk.desk.printing import note_form_printed, save_form
from postdesk.errors import PostDeskError
from postdesk.forms.paper import paper_form
from postdesk.model.ids import GuideId
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.interview.form_paper import form_sheet
from postdesk.ui.language import isolate_code
from postdesk.ui.language_names import language_name
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.paper_sheet import SHEET_PAPER, Sheet, sheet_paint, sheet_pdf
from postdesk.ui.print_key import PrintKey
from postdesk.ui.printer import AskPrinter
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled


class FormPage(Page):
    """Its subject may be the id of the guide. Nothing of a person is on the form."""

    name = "form"
    place = "interviews"
    chrome = Chrome.TOP

    def __init__(
        self, navigator: Navigator, post: Post, choose_folder: ChooseFolder, ask: AskPrinter
    ) -> None:
        super().__init__()
        self._navigator, self._post, self._choose = navigator, post, choose_folder
        self._saved = ""
        self._printer: str | None = None
        """The printer that has the form; None before."""
        self._failed: PostDeskError | None = None
        self.head = PageHead()
        self.guide, self.first, self.second = (Choice(tall=True) for _ in range(3))
        self.labelled = [Labelled(one) for one in (self.guide, self.first, self.second)]
        self.form = Card()
        self.how = Notice(Tone.INFO, "info-circle")
        self.careful = Notice(Tone.ATTENTION, "lock")
        self.done = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.leave = Button(icon="arrow-left", key="F10")
        self.print = PrintKey(ask, "F7")
        self.save = Button(kind=Kind.FILLED, icon="printer", key="Enter")
        for labelled in self.labelled:
            self.form.box.addWidget(labelled)
        for part in (self.head, self.form, self.how, self.careful, self.done, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.leave)
        self.bar.at_end(self.print)
        self.bar.at_end(self.save)
        self.leave.clicked.connect(self.back_pressed)
        self.print.clicked.connect(self._print)
        self.print.sent.connect(self._sent)
        self.print.refused.connect(self._refuse)
        self.save.clicked.connect(self._save)
        self.guide.currentIndexChanged.connect(self._fill_languages)

    def title(self) -> str:
        return self.tr("Print as a form")

    def opened(self, subject: object) -> None:
        self._saved, self._printer, self._failed = "", None, None
        self.retranslate()
        if subject is not None:
            self.guide.setCurrentIndex(max(0, self.guide.findData(str(subject))))
        self._fill_languages()
        self.first.setCurrentIndex(max(0, self.first.findData(current_look().language.value)))

    def retranslate(self) -> None:
        language = current_look().language
        self.head.set_texts(
            self.tr("Print as a form"), self.tr("For when there is no power. It is typed in later.")
        )
        guides = [self._post.guide(guide) for guide in self._post.kit.guides]
        titles = [(str(guide.id), guide.titles.in_language(language)) for guide in guides]
        self.guide.set_entries(titles)
        for labelled, text in zip(
            self.labelled,
            (self.tr("Guide"), self.tr("Language"), self.tr("Second language beside it")),
            strict=True,
        ):
            labelled.set_texts(text)
        self._fill_languages()
        self.how.set_text(
            self.tr("Beside each answer stands where to go on, with each question when it applies.")
        )
        self.careful.set_text(
            self.tr("A filled form has no lock. Keep it with you and destroy it once it is typed.")
        )
        self.leave.set_words(self.tr("Back"))
        self.save.set_words(self.tr("Save to print"), key=self.tr("Enter"))
        self._show_outcome()

    def back_pressed(self) -> bool:
        self._navigator.go("begin")
        return True

    def languages(self) -> tuple[str, ...]:
        """The languages that were chosen, each once."""
        chosen = (self.first.chosen(), self.second.chosen())
        return tuple(dict.fromkeys(filter(None, chosen)))

    def _fill_languages(self) -> None:
        if not self.guide.chosen():
            return
        tags = self._post.guide(GuideId(self.guide.chosen())).languages
        named = [(tag, language_name(tag)) for tag in tags]
        self.first.set_entries(named)
        self.second.set_entries([("", self.tr("None")), *named])

    def _show_outcome(self) -> None:
        said = self.tr("Saved as {name}. Print it from there.")
        self.done.set_text(said.format(name=isolate_code(self._saved)))
        if self._printer is not None:
            self.done.set_text(self.print.said(self._printer))
        self.done.setVisible(bool(self._saved) or self._printer is not None)
        self.error.setVisible(self._failed is not None)
        if self._failed is not None:
            self.error.set_message(message_of(self._failed))

    def _save(self) -> None:
        """Save the form where the person at the desk says."""
        folder = self._choose(self)
        if folder is None:
            return
        guide = self._chosen
        self._saved, self._printer, self._failed = "", None, None
        try:
            self._saved = save_form(self._post, guide, folder, sheet_pdf(self._sheet())).name
        except PostDeskError as error:
            self._failed = error
        self._show_outcome()

    def _print(self) -> None:
        guide = self._chosen
        self._saved, self._printer, self._failed = "", None, None
        self._show_outcome()
        paint = sheet_paint(self._sheet())
        self.print.print_pages(SHEET_PAPER, paint, lambda: note_form_printed(self._post, guide))

    def _sent(self, printer: str) -> None:
        self._printer = printer
        self._show_outcome()

    def _refuse(self, error: PostDeskError) -> None:
        self._failed = error
        self._show_outcome()

    @property
    def _chosen(self) -> GuideId:
        return GuideId(self.guide.chosen())

    def _sheet(self) -> Sheet:
        return form_sheet(paper_form(self._post.form(self._chosen)), self.languages())
