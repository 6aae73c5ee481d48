"""Why a companion interprets: one reason of a short list, a few words where it says too little."""

from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.model.interviews import InterpretsBecause
from postdesk.ui.interprets_words import interprets_reasons
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.fields import Labelled, LineField


class InterpretsFields(QWidget):
    """Nothing is chosen beforehand; another reason needs words.

    `beside`: the words stand beside the list where the page is wide.
    """

    def __init__(self, *, beside: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice, self.words = Choice(tall=True), LineField()
        self.chosen_label, self.words_label = Labelled(self.choice), Labelled(self.words)
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(24)
        row.setVerticalSpacing(8)
        row.addWidget(self.chosen_label, 0, 0)
        row.addWidget(self.words_label, *((0, 1) if beside else (1, 0)))
        row.setColumnStretch(1, 1 if beside else 0)
        self.choice.currentIndexChanged.connect(self._adapt)

    def retranslate(self, question: str) -> None:
        """Say every word in the language in use; `question` stands over the list."""
        self.chosen_label.set_texts(question)
        self.choice.set_entries([("", self.tr("Choose a reason")), *interprets_reasons()])
        self.words_label.set_texts(self.tr("In a few words"))
        self._adapt()

    def clear(self) -> None:
        """Forget what was chosen and written."""
        self.choice.setCurrentIndex(0)
        self.words.clear()
        self.chosen_label.set_problem("")
        self.words_label.set_problem("")

    @property
    def because(self) -> InterpretsBecause | None:
        """The reason that is chosen."""
        code = self.choice.chosen()
        return InterpretsBecause(code) if code else None

    @property
    def reason(self) -> str:
        """The few words; blank where there are none."""
        return self.words.text().strip() if self.because is not None else ""

    def complete(self) -> bool:
        """Whether nothing is missing; says what is, and gives the keyboard to it."""
        unsaid = self.because is InterpretsBecause.OTHER and not self.reason
        self.chosen_label.set_problem(self.tr("A reason is needed.") if not self.because else "")
        self.words_label.set_problem(self.tr("Say which one.") if unsaid else "")
        if self.because is None:
            self.choice.setFocus()
        elif unsaid:
            self.words.setFocus()
        return self.because is not None and not unsaid

    def _adapt(self) -> None:
        self.words_label.setVisible(self.because is not None)
