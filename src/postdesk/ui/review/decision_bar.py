"""The decision at the foot of the review: agree, differ with a reason of the list, go on asking."""

from PySide6.QtCore import QObject, Signal

from postdesk.model.decisions import Decision, DifferReason
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.theme import Role
from postdesk.ui.widgets.bars import ActionBar
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.text import Text
from postdesk.ui.widgets.two_lines import TwoLines

_REASONS = {
    DifferReason.ORDINARY_EXPLANATION: QT_TRANSLATE_NOOP("Decision", "An ordinary explanation"),
    DifferReason.MISUNDERSTOOD: QT_TRANSLATE_NOOP("Decision", "A question was misunderstood"),
    DifferReason.WRONGLY_ENTERED: QT_TRANSLATE_NOOP("Decision", "Something was entered wrongly"),
    DifferReason.PERSON_DECLINES: QT_TRANSLATE_NOOP("Decision", "The person declines"),
    DifferReason.OTHER_RECIPIENT: QT_TRANSLATE_NOOP("Decision", "Another recipient fits better"),
    DifferReason.MORE_DANGER_SEEN: QT_TRANSLATE_NOOP("Decision", "I see more danger than this"),
    DifferReason.ALREADY_REFERRED: QT_TRANSLATE_NOOP("Decision", "Already referred"),
}


class DecisionBar(QObject):
    """Fills the page's action bar; `differed` carries the chosen `DifferReason`."""

    agreed = Signal()
    differed = Signal(object)
    resumed = Signal()

    def __init__(self, bar: ActionBar) -> None:
        super().__init__(bar)
        self.words = TwoLines()
        self.agree = Button(kind=Kind.FILLED, key="1")
        self.differ = Button(key="2")
        self.reason = Choice()
        self.resume = Button(key="3")
        self.beside = Text("", Role.META, colour="ink2", elide=True)
        for widget in (self.words, self.agree, self.differ, self.reason, self.resume):
            bar.at_start(widget)
        bar.at_end(self.beside, give_way=5)
        self.reason.hide()
        self.agree.clicked.connect(self.agreed)
        self.resume.clicked.connect(self.resumed)
        self.differ.clicked.connect(self._differ)

    def retranslate(self) -> None:
        """Say every word of the bar."""
        self.agree.set_words(self.tr("Agree, refer"))
        self.differ.set_words(self.tr("Differ, with a reason"))
        self.resume.set_words(self.tr("Resume the interview"))
        self.beside.set_text(self.tr("Kept beside the result, never over it."))
        self.reason.set_entries(
            [(reason.value, translate("Decision", text)) for reason, text in _REASONS.items()]
        )

    def show_state(self, *, officer: Decision | None, countersigned: bool, signs: bool) -> None:
        """Say whose decision is asked for."""
        if signs and officer is not None:
            title, sub = self.tr("Your countersign"), self.tr("the officer has decided")
        elif officer is not None:
            title = self.tr("Decided")
            sub = self.tr("countersigned") if countersigned else self.tr("then a countersign")
        else:
            title, sub = self.tr("Your decision"), self.tr("then a countersign")
        self.words.set_texts(title, sub)

    def _differ(self) -> None:
        """First the short list appears, then the choice counts."""
        if self.reason.isHidden():
            self.reason.show()
            self.reason.setFocus()
            return
        self.reason.hide()
        self.differed.emit(DifferReason(self.reason.chosen()))
