"""The debrief page: what one interview found and missed, and where to ask again."""

from postdesk.classroom.session import ClassSession, Debriefing, Play
from postdesk.model.ids import NodeRef
from postdesk.ui.classroom.debrief_parts import (
    CourseCard,
    DecisionCard,
    DifferingCard,
    MissedCard,
    SafeCard,
    TalkCard,
)
from postdesk.ui.classroom.told import TellDebrief
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import duration_text
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState


class DebriefPage(Page):
    """Its subject is an interview's id; without one, the interview begun last."""

    name = "debrief"

    def __init__(self, navigator: Navigator, session: ClassSession) -> None:
        super().__init__()
        self._navigator, self._session = navigator, session
        self.play: Play | None = None
        self.debriefing: Debriefing | None = None
        self.head = PageHead()
        self.again = Button(icon="player-play", key="2")
        self.other = Button(kind=Kind.FILLED, key="Enter")
        self.empty = EmptyState("clipboard-search")
        self.course = CourseCard()
        self.columns = Columns(430)
        self.missed, self.decided, self.differing = MissedCard(), DecisionCard(), DifferingCard()
        self.safe, self.talk = SafeCard(), TalkCard()
        self._lay_out()
        self.other.clicked.connect(lambda: navigator.go("scenarios"))
        self.again.clicked.connect(self._take_up)
        self.empty.pressed.connect(self._lead_on)
        self.missed.again.connect(self._ask)

    def title(self) -> str:
        return self.tr("Debrief")

    def opened(self, subject: object) -> None:
        named = [play for play in self._session.plays if play.interview == subject]
        self.play = named[0] if named else self._session.play
        self.debriefing = None
        if self.play is not None and self._session.finished(self.play):
            self.debriefing = self._session.debriefing(self.play)
        self.retranslate()
        if self.debriefing is None:
            self.empty.button.setFocus()
        else:
            self.other.setFocus()

    def retranslate(self) -> None:
        self.other.set_words(
            self.tr("Another scenario"), key=self.tr("Enter"), short=self.tr("Another")
        )
        there = self.debriefing is not None
        for widget in (self.again, self.other, self.course, self.columns):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        if self.debriefing is not None:
            self._show(self.debriefing)
        else:
            self.head.set_texts(self.tr("Debrief"))
            self.empty.set_texts(*self._nothing())

    def _show(self, debriefing: Debriefing) -> None:
        language = current_look().language.value
        tell = TellDebrief(self._session.post, debriefing, language)
        play = debriefing.play
        title = isolate(play.scenario.titles.in_language(language))
        who = isolate(play.trainee) if play.trainee else self.tr("No name given")
        sub = self.tr("{trainee} · invented person · {time}")
        self.head.set_texts(
            self.tr("Debrief: “{title}”").format(title=title),
            sub.format(trainee=who, time=duration_text(debriefing.took)),
        )
        resume = self.tr("Resume")
        gap = debriefing.debrief.first_gap
        words = self.tr("Ask from the first gap") if gap else resume
        self.again.set_words(words, short=resume)
        self.course.setVisible(bool(debriefing.course.spans))
        self.course.show_course(debriefing.course, language)
        self.missed.show_missed(tell)
        self.decided.show_decision(tell)
        self.differing.show_differing(tell)
        self.safe.show_steps(tell)
        self.talk.show_talk(tell)

    def _nothing(self) -> tuple[str, str]:
        """Why there is no debrief, and what leads on."""
        if self.play is None:
            text = self.tr("No interview yet. Choose a scenario.")
            return text, self.tr("Scenarios")
        if self._session.lost(self.play):
            text = self.tr("Keeping was not agreed: the answers were destroyed, as in live work.")
            return text, self.tr("Scenarios")
        return self.tr("The interview is not closed yet."), self.tr("Go on with the interview")

    def _lead_on(self) -> None:
        if self.play is None or self._session.lost(self.play):
            self._navigator.go("scenarios")
        else:
            self._navigator.go("interview", self.play.interview)

    def _take_up(self) -> None:
        if self.debriefing is not None:
            self._ask(self.debriefing.debrief.first_gap or "")

    def _ask(self, ref: str) -> None:
        """Take the interview up at a question; closing it again makes the debrief anew."""
        if self.play is not None:
            self._session.return_to(self.play, NodeRef(ref))
            self._navigator.go("interview", self.play.interview)

    def _lay_out(self) -> None:
        self.head.end.addWidget(self.again)
        self.head.end.addWidget(self.other)
        for widget in (self.head, self.empty, self.course):
            self.body.addWidget(widget)
        for card in (self.missed, self.decided, self.differing):
            self.columns.main.addWidget(card)
        self.columns.end_main()
        for side in (self.safe, self.talk):
            self.columns.side.addWidget(side)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
