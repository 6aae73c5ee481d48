"""The keys under the answers for what is no answer: does not know, refuses, not asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdesk.forms.definition import Kind as NodeKind
from postdesk.model.answers import AnswerState
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.keys import FKey
from postdesk.ui.widgets.state_key import StateKey

STATES = {
    FKey.F2: AnswerState.UNKNOWN,
    FKey.F3: AnswerState.REFUSED,
    FKey.F4: AnswerState.NOT_ASKED,
}


class StateRow(QHBoxLayout):
    """`pressed(key)` is the F-key that stands on what was pressed."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.keys = {
            FKey.F2: StateKey("F2", "help-circle", ""),
            FKey.F3: StateKey("F3", "hand-stop", ""),
            FKey.F4: StateKey("F4", "circle-minus", ""),
        }
        self.setContentsMargins(16, 0, 16, 0)
        self.setSpacing(9)
        for key, button in self.keys.items():
            self.addWidget(button)
            button.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key))

    def widgets(self) -> tuple[QWidget, ...]:
        """The keys, in their order."""
        return tuple(self.keys.values())

    def retranslate(self) -> None:
        """Name the keys, at 100 and at 200 %."""
        self.keys[FKey.F2].set_words(self.tr("Does not know"), self.tr("Unknown"))
        self.keys[FKey.F3].set_words(self.tr("Refuses to answer"), self.tr("Refuses"))
        self.keys[FKey.F4].set_words(self.tr("Not asked"), self.tr("Left out"))

    def show_state(self, state: InterviewState) -> None:
        """Those that the question allows, the recorded one marked."""
        shown = state.shown
        asked = shown is not None and shown.kind is not NodeKind.NOTE
        asked = asked and state.offer is None and state.difference is None
        answer = shown.answer if shown is not None else None
        for key, button in self.keys.items():
            button.setVisible(asked and shown is not None and STATES[key] in shown.states)
            button.setChecked(answer is not None and answer.state is STATES[key])
