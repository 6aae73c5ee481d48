"""A new passphrase, typed twice: its two fields, and whether it can be taken."""

from PySide6.QtCore import QObject, Signal

from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.passphrase_field import PassphraseField

SHORTEST_PASSPHRASE = 12
"""Characters that the screens ask for; the vault itself refuses only what is shorter still."""


class NewPassphrase(QObject):
    """Two fields that a page lays out (`labelled`); `entered()` at Enter in the second."""

    entered = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new, self.again = PassphraseField(), PassphraseField()
        self.labelled = (Labelled(self.new), Labelled(self.again))
        self.new.entered.connect(self.again.setFocus)
        self.again.entered.connect(self.entered)

    def set_texts(self, new: str, again: str) -> None:
        """What each field is called."""
        for labelled, name in zip(self.labelled, (new, again), strict=True):
            labelled.set_texts(name)

    def taken(self) -> str:
        """The passphrase, or nothing: then it stands under the fields why not."""
        typed = self.new.text()
        short = len(typed) < SHORTEST_PASSPHRASE
        differs = not short and typed != self.again.text()
        new, again = self.labelled
        new.set_problem(self.tr("This is too short. Take several words.") if short else "")
        again.set_problem(self.tr("The two are not the same.") if differs else "")
        return "" if short or differs else typed

    def clear(self) -> None:
        """Leave nothing in the fields."""
        for field in (self.new, self.again):
            field.clear()
