"""The ways from the settings to what is kept here and for how long."""

from postdesk.ui.navigator import Navigator
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.text import Text


class CareCard(Card):
    """A heading and a button for each page that looks after what is kept."""

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self.heading = Text("", TextRole.HEADING, strong=True)
        self.kept = Button(icon="clock", key="1")
        self.box.addWidget(self.heading)
        self.box.addWidget(self.kept)
        self.kept.clicked.connect(lambda: navigator.go("kept"))

    def retranslate(self) -> None:
        """Say every text of the card."""
        self.heading.set_text(self.tr("What is kept here"))
        self.kept.set_words(self.tr("What is kept and until when"))
