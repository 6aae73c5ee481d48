"""The session page: the scene the trainee reads, who plays, and the beginning."""

from PySide6.QtWidgets import QVBoxLayout

from postdesk.classroom.scenario import Scenario
from postdesk.classroom.session import ClassSession
from postdesk.ui.language import isolate
from postdesk.ui.language_names import language_name
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.text import Text


class SessionPage(Page):
    """Its subject is a scenario's id; without one, the scenario chosen before."""

    name = "session"

    def __init__(self, navigator: Navigator, session: ClassSession) -> None:
        super().__init__()
        self._navigator, self._session = navigator, session
        self.scenario: Scenario | None = next(iter(session.scenarios), None)
        self.head = PageHead()
        self.columns = Columns(380)
        self.scene = Card(padding=20)
        self.scene_title = Text("", Role.HEADING, strong=True)
        self.brief = Text("", Role.ANSWER, wrap=True)
        self.person = Card(Tone.SAND, padding=20)
        self.looks = IconText("eye", "", Role.BODY, colour="on_sand", wrap=True)
        self.speaks = IconText("message-language", "", Role.BODY, colour="on_sand", wrap=True)
        self.who = Card(padding=20)
        self.trainee = LineField()
        self.trainee_label = Labelled(self.trainee)
        self.other = Button(icon="book", key="2")
        self.leave = Button(icon="door-exit", key="3")
        self.nothing_kept = Notice(Tone.INFO, "school")
        self.start = Button(kind=Kind.FILLED, icon="player-play", key="Enter")
        self._lay_out()
        self.start.clicked.connect(self._begin)
        self.trainee.returnPressed.connect(self._begin)
        self.other.clicked.connect(lambda: navigator.go("scenarios"))

    def title(self) -> str:
        return self.tr("Session")

    def opened(self, subject: object) -> None:
        chosen = [one for one in self._session.scenarios if one.id == subject]
        self.scenario = chosen[0] if chosen else self.scenario
        self.trainee.clear()
        self.retranslate()
        self.trainee.setFocus()

    def retranslate(self) -> None:
        self.scene_title.set_text(self.tr("What the trainee knows"))
        self.trainee_label.set_texts(
            self.tr("Who plays the officer?"), self.tr("A first name or a number; may stay empty.")
        )
        self.nothing_kept.set_text(
            self.tr("Everything of this class is destroyed when the classroom is closed.")
        )
        self.start.set_words(self.tr("Begin the interview"), key=self.tr("Enter"))
        self.other.set_words(self.tr("Another scenario"))
        self.leave.set_words(self.tr("Close the classroom"))
        self._show()

    def _show(self) -> None:
        scenario, language = self.scenario, current_look().language
        self.start.setEnabled(scenario is not None)
        if scenario is None:
            self.head.set_texts(self.tr("Session"), self.tr("This kit has no scenarios."))
            return
        title = isolate(scenario.titles.in_language(language))
        self.head.set_texts(self.tr("Session: “{title}”").format(title=title))
        self.brief.set_text(scenario.briefs.in_language(language))
        self.looks.set_text(scenario.person.looks.in_language(language))
        spoken = language_name(scenario.person.language)
        self.speaks.set_text(self.tr("Speaks: {language}").format(language=spoken))

    def _begin(self) -> None:
        if self.scenario is None:
            return
        play = self._session.begin(
            self.scenario,
            trainee=self.trainee.text(),
            officer_language=current_look().language.value,
            interviewee_language=self.scenario.person.language,
        )
        self._navigator.go("interview", play.interview)

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        _fill(self.scene.box, self.scene_title, self.brief)
        _fill(self.person.box, self.looks, self.speaks)
        _fill(self.who.box, self.trainee_label)
        self.columns.main.addWidget(self.scene)
        self.columns.main.addWidget(self.person)
        self.columns.end_main()
        self.columns.side.addWidget(self.who)
        self.columns.side.addWidget(self.nothing_kept)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_start(self.leave)
        self.bar.at_end(self.other)
        self.bar.at_end(self.start)


def _fill(box: QVBoxLayout, *widgets: Text | IconText | Labelled) -> None:
    box.setSpacing(10)
    for widget in widgets:
        box.addWidget(widget)
