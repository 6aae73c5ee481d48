"""The person's word for one recipient, at the foot of the preview, and the button that seals."""

from PySide6.QtCore import QObject, Signal

from postdesk.errors import Code
from postdesk.model.interviews import ConsentState
from postdesk.model.referrals import OverrideReason
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.widgets.bars import ActionBar
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.icon_text import Icon
from postdesk.ui.widgets.two_lines import TwoLines

_OVERRIDES = {
    OverrideReason.LIFE_IN_DANGER: QT_TRANSLATE_NOOP("Consent", "A life is in danger"),
    OverrideReason.CHILD_IN_DANGER: QT_TRANSLATE_NOOP("Consent", "A child is in danger"),
    OverrideReason.TRAFFICKER_NEARBY: QT_TRANSLATE_NOOP("Consent", "A trafficker is nearby"),
    OverrideReason.LEGAL_DUTY: QT_TRANSLATE_NOOP("Consent", "The law demands it"),
}


class ConsentBar(QObject):
    """`said(ConsentState)`, `overridden(OverrideReason)`, `hiding()`, `sealed()`.

    The first press of "danger" shows the short list of reasons, the second one counts.
    """

    said = Signal(object)
    overridden = Signal(object)
    hiding = Signal()
    sealed = Signal()

    def __init__(self, bar: ActionBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._agreed = self._overridden = self._choosing = False
        self._by_law = self._stays = False
        self.icon = Icon("circle-dashed", colour="attention")
        self.words = TwoLines(one_when_large=True)
        self.agrees = Button(key="8")
        self.refuses = Button(key="9")
        self.danger = Button(key="F6")
        self.reason = Choice()
        self.hide_words = Button(key="F7")
        self.seal = Button(kind=Kind.FILLED, key="Enter")
        bar.at_start(self.icon, give_way=5)
        bar.at_start(self.words, give_way=4)
        for control in (self.agrees, self.refuses, self.reason, self.danger):
            bar.at_end(control)
        bar.at_end(self.hide_words)
        bar.at_end(self.seal)
        self.agrees.clicked.connect(self._say)
        self.refuses.clicked.connect(lambda: self.said.emit(ConsentState.REFUSED))
        self.danger.clicked.connect(self._danger)
        self.hide_words.clicked.connect(self.hiding)
        self.seal.clicked.connect(self.sealed)

    def retranslate(self) -> None:
        """Say every word of the bar."""
        self.refuses.set_words(self.tr("Refuses"))
        self.reason.set_label(self.tr("Reason:"))
        self.reason.set_entries(
            [(reason.value, translate("Consent", text)) for reason, text in _OVERRIDES.items()]
        )
        self.hide_words.set_words(self.tr("Hide words"), short=self.tr("Hide"))
        self._arrange()

    def show_state(
        self,
        state: ConsentState,
        override: OverrideReason | None,
        refusal: Code | None,
        seal: tuple[str, str],
        *,
        by_law: bool = False,
    ) -> None:
        """Say what the person said about this recipient, and whether it may leave.

        `seal` is what the filled button says: its words, and the short ones at 200 %. `by_law`:
        it is about facts, and there is nobody to ask.
        """
        self._by_law, self._stays = by_law, refusal is Code.NO_CONSENT
        self._agreed = state is ConsentState.AGREED
        self._overridden, self._choosing = override is not None, False
        self.seal.setEnabled(refusal is None)
        self.seal.set_words(seal[0], key=self.tr("Enter"), short=seal[1])
        title, icon, colour = self._word(state, override)
        self.icon.set_icon(icon, colour)
        if refusal is Code.NOT_COUNTERSIGNED:
            title, sub = self.tr("The supervisor signs first"), self.tr("nothing leaves before")
        elif by_law:
            sub = self.tr("rests on the law; for this recipient only")
        else:
            sub = self.tr("for this recipient only; can be taken back any time")
        self.words.set_texts(title, sub)
        self._arrange()

    def _word(self, state: ConsentState, override: OverrideReason | None) -> tuple[str, str, str]:
        if override is not None:
            reason = translate("Consent", _OVERRIDES[override])
            text = self.tr("Leaves without agreement: {reason}").format(reason=reason)
            return text, "alert-triangle", "danger"
        if self._by_law:
            return self.tr("About facts: nobody is asked"), "scale", "ink2"
        return {
            ConsentState.AGREED: (self.tr("The person agrees"), "circle-check", "done"),
            ConsentState.REFUSED: (self.tr("The person refuses"), "hand-stop", "attention"),
            ConsentState.WITHDRAWN: (self.tr("Agreement taken back"), "circle-minus", "attention"),
        }.get(state, (self.tr("Ask the person first"), "circle-dashed", "attention"))

    def _arrange(self) -> None:
        """Which buttons stand there now, and what they say."""
        back = self.tr("Take the agreement back"), self.tr("Take back")
        long, short = back if self._agreed else (self.tr("Agrees"), "")
        self.agrees.set_words(long, short=short)
        if self._choosing:
            self.danger.set_words(self.tr("Keep this reason"), short=self.tr("Keep"))
        else:
            self.danger.set_words(self.tr("Danger: without agreement"), short=self.tr("Danger"))
        show = self._bar.show_part
        asked = not self._by_law and not self._choosing
        show(self.agrees, asked)
        show(self.refuses, asked and not self._agreed)
        leaves = self._by_law and not self._stays  # without a word of anybody's
        show(self.danger, not self._agreed and not self._overridden and not leaves)
        show(self.reason, self._choosing)
        show(self.hide_words, not self._choosing)

    def _say(self) -> None:
        self.said.emit(ConsentState.WITHDRAWN if self._agreed else ConsentState.AGREED)

    def _danger(self) -> None:
        if not self._choosing:
            self._choosing = True
            self._arrange()
            self.reason.setFocus()
            return
        self._choosing = False
        self._arrange()
        self.overridden.emit(OverrideReason(self.reason.chosen()))
