"""Links between cases: says honestly that this version does not search for them yet."""

from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.widgets.empty_state import EmptyState


class LinksPage(Page):
    """One sentence, and the way back to the register, whose search finds the same words."""

    name = "links"

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self.head = PageHead()
        self.empty = EmptyState("affiliate")
        self.body.addWidget(self.head)
        self.body.addWidget(self.empty)
        self.body.addStretch(1)
        self.empty.pressed.connect(lambda: navigator.go("register"))

    def title(self) -> str:
        return self.tr("Links")

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Links"))
        self.empty.set_texts(
            self.tr(
                "This version does not look for links between cases yet. "
                "The register finds the same phone, plate or name by its words."
            ),
            self.tr("Open the register"),
        )
