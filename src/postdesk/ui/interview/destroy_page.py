"""Closing without agreement to keep: what will be lost, and a key of its own that destroys it."""

from postdesk.errors import PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.interviews import ConsentPurpose, ConsentState
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.row_list import Row, RowList


class DestroyPage(Page):
    """Its subject is the view model of an interview that is not kept; Enter never destroys it."""

    name = "destroy"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self.model: InterviewViewModel | None = None
        self.head = PageHead()
        self.meaning = RowList()
        self.confirm = Button(icon="trash", key="1", tall=True)
        self.error = ErrorCard()
        self.ask = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        for widget in (self.head, self.meaning, self.confirm, self.error):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.bar.at_end(self.ask)
        self.confirm.clicked.connect(self._destroy)
        self.ask.clicked.connect(self._ask)

    def title(self) -> str:
        return self.tr("Nothing will be kept")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject
        self.error.hide()
        self.retranslate()
        self.ask.setFocus()

    def back_pressed(self) -> bool:
        self._navigator.go("closing", self.model)
        return True

    def retranslate(self) -> None:
        refused = self._refused
        self.head.set_texts(
            self.tr("Nothing of this interview will be kept"),
            self.tr("The person did not agree to keeping.")
            if refused
            else self.tr("The person was not yet asked whether the answers may be kept."),
        )
        self.meaning.clear()
        lost = self.tr("%n answer(s) are destroyed", "", self._given)
        for icon, title, text in (
            ("trash", lost, self.tr("Nobody can bring them back. Only a count stays.")),
            (
                "send",
                self.tr("Nobody is told"),
                self.tr("No referral can be made from this interview afterwards."),
            ),
            (
                "lifebuoy",
                self.tr("Help stays"),
                self.tr("Emergency cards and the leaflet need no interview."),
            ),
        ):
            self.meaning.add(Row(icon, title, text))
        self.confirm.set_words(self.tr("Destroy the answers and close"))
        self.ask.set_words(self.tr("Back") if refused else self.tr("Ask about keeping"))

    @property
    def _refused(self) -> bool:
        if self.model is None:
            return False
        word = self.model.state.interview.consent(ConsentPurpose.STORING)
        return word in (ConsentState.REFUSED, ConsentState.WITHDRAWN)

    @property
    def _given(self) -> int:
        """How many questions the person has answered."""
        if self.model is None:
            return 0
        flow = self.model.interviewing.flow
        answers = [flow.shown(ref).answer for ref in flow.asked()]
        return sum(a is not None and a.state is AnswerState.ANSWERED for a in answers)

    def _ask(self) -> None:
        """To the question about keeping, or back where it was refused or the guide has none."""
        if self.model is None:
            return
        gate = self.model.interviewing.gate(ConsentPurpose.STORING)
        if gate is None or self._refused:
            self._navigator.go("closing", self.model)
        else:
            self.model.go(gate)
            self._navigator.go("interview")

    def _destroy(self) -> None:
        if self.model is None:
            return
        try:
            self.model.close()
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.model = None
        self._navigator.go("shift")
