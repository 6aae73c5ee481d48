"""The triage page: the waiting list, and one pre-screen at a time with a key an item."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from postdesk.desk.post import Post
from postdesk.model.answers import AnswerState
from postdesk.model.interviews import ChosenBecause
from postdesk.model.kits import Emergency
from postdesk.store.triage import TriageOutcome, Waiting
from postdesk.ui.language import Language
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page
from postdesk.ui.theme import current_look
from postdesk.ui.triage.asking_view import AskingView
from postdesk.ui.triage.view_model import TriageViewModel
from postdesk.ui.triage.waiting_view import WaitingView
from postdesk.ui.widgets.button import Button


class TriagePage(Page):
    """At most one key an item; nothing of a pre-screen is kept but its outcome."""

    name = "triage"
    chrome = Chrome.DESK
    scrolls = False
    margins = False

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.model = TriageViewModel(post, self)
        self.waiting = WaitingView()
        self.asking = AskingView(self.model.prescreen)
        self._rest = QScrollArea()
        self._rest.setWidgetResizable(True)
        self.back_button = Button(icon="arrow-left", key="Page ↑")
        self.stop_button = Button(key="F10")
        self.at_once = Button(icon="message-language")
        self._lay_out()
        self.model.changed.connect(self._draw)
        self.waiting.chosen.connect(self._begin)
        self.waiting.called.connect(self._call)
        self.waiting.left_list.connect(self.model.leave)
        self.waiting.put_back.connect(self.model.put_back)
        self.asking.answered.connect(self._answer)
        self.asking.decided.connect(self._decide)
        self.back_button.clicked.connect(self.model.back)
        self.stop_button.clicked.connect(self.model.stop)
        self.at_once.clicked.connect(lambda: self._decide(TriageOutcome.FULL_INTERVIEW))

    def title(self) -> str:
        return self.tr("Triage")

    def opened(self, subject: object) -> None:
        del subject
        self.model.refresh()

    def left(self) -> None:
        """A pre-screen that was left is not kept."""
        self.model.stop()

    def retranslate(self) -> None:
        self.waiting.retranslate()
        self.back_button.set_words(self.tr("Previous"), key=self.tr("Page ↑"))
        self.stop_button.set_words(self.tr("Stop, keep nothing"), short=self.tr("Stop"))
        self.at_once.set_words(self.tr("Interview at once"), short=self.tr("Interview"))
        self._draw()

    def back_pressed(self) -> bool:
        if self.model.state.because is None:
            return False
        self.model.back()
        return True

    def enter_pressed(self) -> bool:
        """The proposal is taken, unless a control with the keyboard wants Enter."""
        proposal = self.model.state.proposal
        if proposal is not None:
            self._decide(proposal)
        return proposal is not None

    def _draw(self) -> None:
        state = self.model.state
        asking = state.because is not None
        self.bar.setVisible(asking)
        self._rest.setVisible(not asking)
        self.asking.setVisible(asking)
        if asking:
            theirs = Language.FR if current_look().arabic else Language.AR
            self.asking.show_state(state, theirs.value, self._post.clock())
        else:
            self.waiting.show_state(state)

    def _begin(self, because: ChosenBecause) -> None:
        self.model.begin(because)

    def _answer(self, said: bool | AnswerState) -> None:
        self.model.answer(said)

    def _decide(self, outcome: TriageOutcome) -> None:
        """Count it; an emergency is acted on at once, who does not pass waits with a ticket."""
        self.model.decide(outcome)
        if outcome is TriageOutcome.EMERGENCY:
            self._navigator.go("emergency", Emergency.MEDICAL)

    def _call(self, one: Waiting) -> None:
        self._navigator.go("begin", one)

    def _lay_out(self) -> None:
        self._rest.setFrameShape(QScrollArea.Shape.NoFrame)
        self.waiting.setObjectName("page")
        self._rest.setWidget(self.waiting)
        self._rest.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._rest, 1)
        self.body.addWidget(self.asking, 1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.stop_button)
        self.bar.at_end(self.at_once)
