"""A guide to print as an empty form: which guide, in which one or two languages."""

from postdesk.desk.consents import rests_on_law
from postdesk.desk.post import Post
from postdesk.desk.printing import note_form_printed, save_form
from postdesk.errors import PostDeskError
from postdesk.forms.paper import paper_form
from postdesk.model.base import Texts
from postdesk.model.ids import GuideId
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.interview.form_paper import form_sheet
from postdesk.ui.language_names import language_name
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.paper_outcome import PaperOutcome
from postdesk.ui.paper_sheet import SHEET_PAPER, Sheet, sheet_paint, sheet_pdf
from postdesk.ui.print_key import PrintKey
from postdesk.ui.printer import AskPrinter
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
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
        self.head = PageHead()
        self.guide, self.first, self.second = (Choice(tall=True) for _ in range(3))
        self.labelled = [Labelled(one) for one in (self.guide, self.first, self.second)]
        self.form = Card()
        self.how = Notice(Tone.INFO, "info-circle")
        self.careful = Notice(Tone.ATTENTION, "lock")
        self.leave = Button(icon="arrow-left", key="F10")
        self.print = PrintKey(ask, "F7")
        self.save = Button(kind=Kind.FILLED, icon="printer", key="Enter")
        self.outcome = PaperOutcome(self.print, self._said_saved)
        for labelled in self.labelled:
            self.form.box.addWidget(labelled)
        for part in (self.head, self.form, self.how, self.careful, self.outcome):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.leave)
        self.bar.at_end(self.print)
        self.bar.at_end(self.save)
        self.leave.clicked.connect(self.back_pressed)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.guide.currentIndexChanged.connect(self._fill_languages)

    def title(self) -> str:
        return self.tr("Print as a form")

    def opened(self, subject: object) -> None:
        self.outcome.clear()
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

    def _said_saved(self) -> str:
        return self.tr("Saved as {name}. Print it from there.")

    def _save(self) -> None:
        """Save the form where the person at the desk says."""
        folder = self._choose(self)
        if folder is None:
            return
        guide = self._chosen
        self.outcome.clear()
        try:
            pages = sheet_pdf(self._sheet())
            self.outcome.saved(save_form(self._post, guide, folder, pages).name)
        except PostDeskError as error:
            self.outcome.refuse(error)

    def _print(self) -> None:
        guide = self._chosen
        self.outcome.clear()
        paint = sheet_paint(self._sheet())
        self.print.print_pages(SHEET_PAPER, paint, lambda: note_form_printed(self._post, guide))

    @property
    def _chosen(self) -> GuideId:
        return GuideId(self.guide.chosen())

    def _sheet(self) -> Sheet:
        paper = paper_form(self._post.form(self._chosen))
        to_person = not rests_on_law(paper.guide)  # an observation asks nobody and gives nothing
        ask_first = self._post.kit.leaflet.ask_first if to_person else Texts({})
        return form_sheet(paper, self.languages(), ask_first)
