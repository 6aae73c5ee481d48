"""The decision at the foot of the review: agree, differ with a reason of the list, go on asking."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from postdesk.model.decisions import Decision, DifferReason, Verdict
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, translate
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


def decision_name(decision: Decision) -> str:
    """What somebody decided: they agree, or the reason of the list for which they differ."""
    if decision.verdict is Verdict.AGREE or decision.reason is None:
        return translate("Decision", "agrees")
    return translate("Decision", _REASONS[decision.reason])


class DecisionBar(QObject):
    """Fills the page's action bar; `differed` carries the chosen `DifferReason`.

    The first press of "differ" shows the list of reasons, the second one counts.
    """

    agreed = Signal()
    differed = Signal(object)
    resumed = Signal()

    def __init__(self, bar: ActionBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.choosing = False
        self._refers = True
        self.words = TwoLines(one_when_large=True)
        self.agree = Button(kind=Kind.FILLED, key="1")
        self.differ = Button(key="2")
        self.reason = Choice()
        self.resume = Button(key="3")
        self.beside = Text("", Role.META, colour="ink2")
        bar.at_start(self.words, give_way=4)
        for widget in (self.agree, self.reason, self.differ, self.resume):
            bar.at_start(widget)
        bar.at_end(self.beside, give_way=5)
        bar.show_part(self.reason, False)
        self.agree.clicked.connect(self.agreed)
        self.resume.clicked.connect(self.resumed)
        self.differ.clicked.connect(self._differ)

    def retranslate(self) -> None:
        """Say every word of the bar."""
        self.beside.set_text(self.tr("Kept beside the result, never over it."))
        self.reason.set_label(self.tr("Reason:"))
        self.reason.set_entries(
            [(reason.value, translate("Decision", text)) for reason, text in _REASONS.items()]
        )
        self._say()

    def show_state(
        self,
        *,
        refers: bool,
        signs: bool,
        officer: Decision | None,
        supervisor: Decision | None,
        signers: Sequence[str] = (),
    ) -> None:
        """Say whose decision is asked for, what was decided, and who countersigns."""
        self._refers = refers
        self.choosing = False
        self._say()
        who = self.tr(" or ").join(isolate(name) for name in signers)
        then = (
            self.tr("then a countersign by {who}").format(who=who)
            if who
            else self.tr("then a countersign")
        )
        if supervisor is not None:
            title, sub = self.tr("Countersigned"), decision_name(supervisor)
        elif signs:
            title = self.tr("Your countersign")
            sub = self.tr("officer: {decision}").format(
                decision=decision_name(officer) if officer else self.tr("not decided yet")
            )
        elif officer is not None:
            title, sub = self.tr("Decided: {decision}"), then
            title = title.format(decision=decision_name(officer))
        else:
            title, sub = self.tr("Your decision"), then
        self.words.set_texts(title, sub)
        self._bar.arrange()

    def _say(self) -> None:
        agree = self.tr("Agree, refer") if self._refers else self.tr("Agree")
        self.agree.set_words(agree, short=self.tr("Agree"))
        if self.choosing:
            self.differ.set_words(self.tr("Keep this reason"), short=self.tr("Keep"))
        else:
            self.differ.set_words(self.tr("Differ, with a reason"), short=self.tr("Differ"))
        self.resume.set_words(self.tr("Correct the interview"), short=self.tr("Correct"))
        self._bar.show_part(self.reason, self.choosing)
        self._bar.show_part(self.resume, not self.choosing)

    def _differ(self) -> None:
        if not self.choosing:
            self.choosing = True
            self._say()
            self.reason.setFocus()
            return
        self.choosing = False
        self._say()
        self.differed.emit(DifferReason(self.reason.chosen()))
