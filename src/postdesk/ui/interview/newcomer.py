"""The form for somebody who comes into the room during an interview."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postdesk.model.interviews import Present, PresentRole
from postdesk.ui.interview.interprets_fields import InterpretsFields
from postdesk.ui.theme import Role
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.text import Text

_INTERPRETS = "companion interprets"


class NewcomerForm(Card):
    """Who comes in and as what; `came(present)` once it is complete.

    A companion who interprets is written down only with a reason.
    """

    came = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading = Text("", Role.HEADING, strong=True)
        self.role, self.helper = Choice(tall=True), LineField()
        self.interprets = InterpretsFields()
        self.labelled = {
            "role": Labelled(self.role),
            "helper": Labelled(self.helper),
        }
        self.keep = Button(icon="plus", key="F7")
        for part in (self.heading, *self.labelled.values(), self.interprets, self.keep):
            self.box.addWidget(part)
        self.role.currentIndexChanged.connect(self._adapt)
        self.keep.clicked.connect(self._keep)

    def clear(self) -> None:
        """Forget what was typed."""
        self.helper.clear()
        self.interprets.clear()
        self._adapt()

    def retranslate(self) -> None:
        """Say every word in the language in use."""
        self.heading.set_text(self.tr("Somebody comes in"))
        self.labelled["role"].set_texts(self.tr("As what?"))
        self.labelled["helper"].set_texts(self.tr("Name or code of that person"))
        self.interprets.retranslate(self.tr("Why does a companion interpret?"))
        self.role.set_entries(
            [
                (PresentRole.INTERPRETER.value, self.tr("An interpreter")),
                (PresentRole.SUPPORT_PERSON.value, self.tr("A support person")),
                (PresentRole.COLLEAGUE.value, self.tr("A colleague")),
                (PresentRole.COMPANION.value, self.tr("A companion who listens")),
                (_INTERPRETS, self.tr("A companion who interprets")),
            ]
        )
        self.keep.set_words(self.tr("Write down"))
        self._adapt()

    def _adapt(self) -> None:
        self.interprets.setVisible(self.role.chosen() == _INTERPRETS)

    def _keep(self) -> None:
        chosen, name = self.role.chosen(), self.helper.text().strip()
        if chosen != _INTERPRETS:
            self.came.emit(Present(role=PresentRole(chosen), name=name))
        elif self.interprets.complete():
            because, reason = self.interprets.because, self.interprets.reason
            role = PresentRole.COMPANION
            self.came.emit(Present(role=role, name=name, because=because, reason=reason))
        else:
            return
        self.clear()
