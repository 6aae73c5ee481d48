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
    """`said(ConsentState)`, `overridden(OverrideReason)`, `sealed()`."""

    said = Signal(object)
    overridden = Signal(object)
    sealed = Signal()

    def __init__(self, bar: ActionBar) -> None:
        super().__init__(bar)
        self.icon = Icon("circle-dashed", colour="attention")
        self.words = TwoLines()
        self.agrees = Button(key="8")
        self.refuses = Button(key="9")
        self.danger = Button(key="F6")
        self.reason = Choice()
        self.seal = Button(kind=Kind.FILLED, key="Enter")
        for widget in (self.icon, self.words):
            bar.at_start(widget)
        for control in (self.agrees, self.refuses, self.danger, self.reason, self.seal):
            bar.at_end(control)
        self.reason.hide()
        self._agreed = False
        self.agrees.clicked.connect(self._say)
        self.refuses.clicked.connect(lambda: self.said.emit(ConsentState.REFUSED))
        self.danger.clicked.connect(self._danger)
        self.seal.clicked.connect(self.sealed)

    def retranslate(self) -> None:
        """Say every word of the bar."""
        self.refuses.set_words(self.tr("Refuses"))
        self.danger.set_words(self.tr("Danger: without agreement"))
        self.reason.set_entries(
            [(reason.value, translate("Consent", text)) for reason, text in _OVERRIDES.items()]
        )
        self.seal.set_words(self.tr("Seal"), key=self.tr("Enter"))

    def show_state(
        self, state: ConsentState, override: OverrideReason | None, refusal: Code | None
    ) -> None:
        """Say what the person said about this recipient, and whether it may leave."""
        self._agreed = state is ConsentState.AGREED
        self.seal.setEnabled(refusal is None)
        self.agrees.set_words(self.tr("Take back") if self._agreed else self.tr("Agrees"))
        self.refuses.setVisible(not self._agreed)
        self.danger.setVisible(not self._agreed and override is None)
        title, icon, colour = self._word(state, override)
        self.icon.set_icon(icon, colour)
        self.words.set_texts(title, self.tr("for this recipient only; can be taken back any time"))

    def _word(self, state: ConsentState, override: OverrideReason | None) -> tuple[str, str, str]:
        if override is not None:
            reason = translate("Consent", _OVERRIDES[override])
            text = self.tr("Leaves without agreement: {reason}").format(reason=reason)
            return text, "alert-triangle", "danger"
        return {
            ConsentState.AGREED: (self.tr("The person agrees"), "circle-check", "done"),
            ConsentState.REFUSED: (self.tr("The person refuses"), "hand-stop", "attention"),
            ConsentState.WITHDRAWN: (self.tr("Agreement taken back"), "circle-minus", "attention"),
        }.get(state, (self.tr("Ask the person first"), "circle-dashed", "attention"))

    def _say(self) -> None:
        self.said.emit(ConsentState.WITHDRAWN if self._agreed else ConsentState.AGREED)

    def _danger(self) -> None:
        """First the short list of reasons appears, then the choice counts."""
        if self.reason.isHidden():
            self.reason.show()
            self.reason.setFocus()
            return
        self.reason.hide()
        self.overridden.emit(OverrideReason(self.reason.chosen()))
