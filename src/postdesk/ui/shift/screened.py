"""The pre-screen's totals since midnight, on the shift page."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.store.triage import TriageOutcome
from postdesk.ui.language_formats import number_text
from postdesk.ui.outcome_names import outcome_name
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.text import Text


class ScreenedCard(Card):
    """A line for each outcome with its total, never a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Text("", Role.BODY, strong=True, wrap=True)
        self.lines = {
            outcome: (Text("", Role.TABLE), Text("", Role.TABLE, strong=True))
            for outcome in TriageOutcome
        }
        self.only = Text("", Role.META, colour="ink2", wrap=True)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for place, (name, total) in enumerate(self.lines.values()):
            grid.addWidget(name, place, 0)
            grid.addWidget(total, place, 1)
        self.box.addWidget(self.title)
        self.box.addLayout(grid)
        self.box.addWidget(self.only)

    def show_counts(self, counts: Mapping[TriageOutcome, int]) -> None:
        """Say the totals."""
        language = current_look().language
        self.title.set_text(self.tr("Pre-screen since midnight"))
        self.only.set_text(self.tr("Totals only, no identity."))
        for outcome, (name, total) in self.lines.items():
            name.set_text(outcome_name(outcome))
            total.set_text(number_text(language, counts.get(outcome, 0)))
