"""Who is in the room, which language the person hears, what was agreed and on which ground."""

from postdesk.model.interviews import ConsentPurpose, Present
from postdesk.ui.interprets_words import interprets_words
from postdesk.ui.interview.basis_words import basis_words
from postdesk.ui.interview.newcomer import NewcomerForm
from postdesk.ui.interview.presence import LOOKS, consent_words, gone_words, present_words
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.keys import NOTE, FKey
from postdesk.ui.language_names import language_name
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text


class RoomPage(Page):
    """Its subject is the open interview's view model. What is changed here is saved at once."""

    name = "room"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self.model: InterviewViewModel | None = None
        self.head = PageHead()
        self.columns = Columns(480)
        self.here_title = Text("", Role.HEADING, strong=True)
        self.here = RowList()
        self.newcomer = NewcomerForm()
        self.language = Choice(tall=True)
        self.labelled_language = Labelled(self.language)
        self.agreed_title = Text("", Role.HEADING, strong=True)
        self.agreed = RowList()
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        self._lay_out()
        self.newcomer.came.connect(self._came)
        self.language.currentIndexChanged.connect(self._speak)
        self.back_button.clicked.connect(self.back_pressed)

    def title(self) -> str:
        return self.tr("In the room")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject
        self.newcomer.clear()
        self.retranslate()
        self.language.setFocus()

    def left(self) -> None:
        self.newcomer.clear()
        self.here.clear()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("In the room"), self.tr("What you change here is saved at once.")
        )
        self.here_title.set_text(self.tr("Who is here"))
        self.labelled_language.set_texts(
            self.tr("Language of the person"),
            self.tr("Alt and 2 change it at any question."),
        )
        self.agreed_title.set_text(self.tr("What was agreed"))
        self.back_button.set_words(self.tr("Back to the interview"))
        self.newcomer.retranslate()
        self._show()

    def back_pressed(self) -> bool:
        self._navigator.go("interview")
        return True

    def key_pressed(self, key: FKey) -> bool:
        if key is NOTE:
            self.newcomer.keep.click()
            return True
        return super().key_pressed(key)

    def _show(self) -> None:
        if self.model is None:
            return
        tags = self.model.interviewing.guide.languages
        self.language.blockSignals(True)
        self.language.set_entries([(tag, language_name(tag)) for tag in tags])
        heard = self.model.state.interview.interviewee_language
        self.language.setCurrentIndex(max(0, self.language.findData(heard)))
        self.language.blockSignals(False)
        self._show_here(self.model)
        self._show_agreed(self.model)

    def _show_here(self, model: InterviewViewModel) -> None:
        self.here.clear()
        interview = model.state.interview
        person = language_name(interview.interviewee_language)
        self.here.add(Row("user", self.tr("The person"), person))
        for place, present in enumerate(interview.present):
            left = present.separated_at is not None
            said = gone_words(present) if left else interprets_words(present)
            row = Row("door-exit" if left else "users", present_words(present), said)
            if not left:
                button = Button(self.tr("Has left"), key=str(place + 1), dense=True)
                button.setAccessibleName(f"{self.tr('Has left')}: {present_words(present)}")
                button.clicked.connect(lambda _checked=False, at=place: self._gone(at))
                row.add_end(button)
            self.here.add(row)

    def _show_agreed(self, model: InterviewViewModel) -> None:
        self.agreed.clear()
        interview, interviewing = model.state.interview, model.interviewing
        for purpose in (ConsentPurpose.INTERVIEW, ConsentPurpose.STORING):
            icon, colour = LOOKS[interview.consent(purpose)]
            basis = interviewing.basis(purpose)
            said = basis_words(basis) if basis is not None else self.tr("This guide does not ask.")
            words = consent_words(interview, purpose)
            self.agreed.add(Row(icon, words, said, icon_colour=colour))
        self.agreed.add(
            Row(
                "send",
                self.tr("Pass on: for each recipient"),
                self.tr("Basis: consent, asked for each. Else only imminent danger or a law."),
            )
        )
        for titles, basis in interviewing.sections_on_other_grounds():
            name = titles.in_language(current_look().language)
            self.agreed.add(
                Row("scale", self.tr("Part: {name}").format(name=name), basis_words(basis))
            )

    def _came(self, present: Present) -> None:
        if self.model is not None:
            heard = language_name(self.model.state.interview.interviewee_language)
            self.model.come_in(present.model_copy(update={"language": heard}))
            self._show()

    def _gone(self, place: int) -> None:
        if self.model is not None:
            self.model.leave_room(place)
            self._show()
            self.back_button.setFocus()

    def _speak(self) -> None:
        if self.model is not None:
            officer = self.model.state.interview.officer_language
            self.model.set_languages(officer, self.language.chosen())
            self._show_here(self.model)

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        main, side = self.columns.main, self.columns.side
        main.addWidget(self.labelled_language)
        main.addWidget(self.here_title)
        main.addWidget(self.here)
        main.addWidget(self.newcomer)
        self.columns.end_main()
        side.addWidget(self.agreed_title)
        side.addWidget(self.agreed)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_end(self.back_button)
