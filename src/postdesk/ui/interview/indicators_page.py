"""The indicators so far, opened on purpose: what was said or seen, the source, what is missing."""

from postdesk.desk.linking import shared_answers
from postdesk.desk.post import Post
from postdesk.ui.evidence import Explained
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.keys import INDICATORS, FKey
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.indicator_card import IndicatorCard


class IndicatorsPage(Page):
    """Its subject is the open interview's view model; closed again before the asking goes on."""

    name = "indicators"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.model: InterviewViewModel | None = None
        self.head = PageHead()
        self.hidden = Notice(Tone.ATTENTION, "eye-off")
        self.none = Notice(Tone.INFO, "circle-check")
        self.cards: list[IndicatorCard] = []
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="F6")
        for widget in (self.head, self.hidden, self.none):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.bar.at_end(self.back_button)
        self.back_button.clicked.connect(self._back)

    def title(self) -> str:
        return self.tr("Indicators")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject
        if self.model is not None:
            self.model.see_flags()
        self.retranslate()
        if self.cards:
            self.cards[0].setFocus()

    def left(self) -> None:
        self._clear()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Indicators so far"), self.tr("They are signs, not a verdict. More may come.")
        )
        self.hidden.set_text(self.tr("Turn the screen away from the person, then close this page."))
        self.none.set_text(self.tr("No indicator so far. That proves nothing either way."))
        self.back_button.set_words(self.tr("Close the indicators"))
        self._show()

    def key_pressed(self, key: FKey) -> bool:
        if key is INDICATORS:
            self._back()
            return True
        return super().key_pressed(key)

    def _show(self) -> None:
        self._clear()
        if self.model is None:
            return
        state = self.model.state
        flow = self.model.interviewing.flow
        shared = shared_answers(self._post, state.interview.id, flow)
        explained = Explained(flow, self._post.pack, current_look().language.value, shared)
        missing = {one.indicator: one for one in state.assessment.missing if one.questions}
        for flag in explained.flags(state.assessment):
            card = IndicatorCard()
            lacks = missing.get(flag.indicator)
            explained.fill(card, flag, lacks)
            if lacks is not None:
                card.ask.connect(lambda name=lacks.questions[0]: self._ask(explained, name))
            self.body.insertWidget(self.body.count() - 1, card)
            self.cards.append(card)
        self.none.setVisible(not self.cards)

    def _ask(self, explained: Explained, question: str) -> None:
        """Stand at the question that is missing, where the guide asks it."""
        place = explained.place_of(question)
        if self.model is not None and place is not None:
            self.model.go(place)
            self._back()

    def _back(self) -> None:
        self._navigator.go("interview")

    def _clear(self) -> None:
        for card in self.cards:
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards.clear()
