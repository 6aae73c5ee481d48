"""The ways from the settings to what is kept, who did what, and who may do what."""

from postdesk.model.people import Role
from postdesk.model.roles import DeskKind, Right, may
from postdesk.ui.navigator import Navigator
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.text import Text


class CareCard(Card):
    """A button for each page that looks after what is kept and who may; the trail is for some."""

    def __init__(self, navigator: Navigator, role: Role, *, desk: DeskKind, renews: bool) -> None:
        super().__init__()
        self.heading = Text("", TextRole.HEADING, strong=True)
        self.kept = Button(icon="clock", key="1")
        self.box.addWidget(self.heading)
        self.trail = Button(icon="list-details", key="2")
        self.trail.setVisible(may(role, Right.READ_TRAIL))
        self.box.addWidget(self.kept)
        self.box.addWidget(self.trail)
        self.roles = Button(icon="users", key="3")
        self.box.addWidget(self.roles)
        self.relocate = Button(icon="usb", key="4")
        post, region = desk is DeskKind.POST, desk is DeskKind.REGION
        self.relocate.setVisible(post and may(role, Right.MOVE_POST))
        self.box.addWidget(self.relocate)
        self.new_keys = Button(icon="key", key="5")
        self.new_keys.setVisible(renews)
        self.box.addWidget(self.new_keys)
        self.region = Button(icon="lock-open", key="6")
        self.region.setVisible(post and may(role, Right.LET_IN))
        self.box.addWidget(self.region)
        self.help = Button(icon="lifebuoy", key="6")
        self.help.setVisible(region and may(role, Right.HELP_POST))
        self.box.addWidget(self.help)
        self.region.clicked.connect(lambda: navigator.go("region_access"))
        self.help.clicked.connect(lambda: navigator.go("help_post"))
        self.new_keys.clicked.connect(lambda: navigator.go("new_keys"))
        self.relocate.clicked.connect(lambda: navigator.go("move_post"))
        self.roles.clicked.connect(lambda: navigator.go("roles"))
        self.trail.clicked.connect(lambda: navigator.go("trail"))
        self.kept.clicked.connect(lambda: navigator.go("kept"))
        self.limits = Button(icon="info-circle", key="7")
        self.limits.clicked.connect(lambda: navigator.go("limits"))
        self.box.addWidget(self.limits)

    def retranslate(self) -> None:
        """Say every text of the card."""
        self.heading.set_text(self.tr("What is kept here"))
        self.limits.set_words(self.tr("What PostDesk cannot protect"))
        self.kept.set_words(self.tr("What is kept and until when"))
        self.trail.set_words(self.tr("Who did what: the audit trail"))
        self.roles.set_words(self.tr("Who may do what"))
        self.new_keys.set_words(self.tr("New keys of this office"))
        self.relocate.set_words(self.tr("Move the post to another laptop"))
        self.region.set_words(self.tr("The regional office and this vault"))
        self.help.set_words(self.tr("Help a post that nobody can open"))
