"""Who may do what: the rights of one's own role, and whose the others are."""

from PySide6.QtWidgets import QWidget

from postdesk.model.people import Person
from postdesk.model.roles import DeskKind, Right, Scope, holders_at, rules_at
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.right_names import right_name, scope_name
from postdesk.ui.role_names import role_name
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text

_ROW_PADDING = (16, 3)


class RolesPage(Page):
    """What `person` may do at the desk of `kind`, then what only others do; Page keys scroll."""

    name = "roles"
    place = "settings"

    def __init__(self, navigator: Navigator, person: Person, kind: DeskKind) -> None:
        super().__init__()
        self._me, self._kind = person, kind
        self.head = PageHead()
        self.mine_title = Text("", TextRole.HEADING, strong=True)
        self.mine = RowList()
        self.theirs_title = Text("", TextRole.HEADING, strong=True)
        self.theirs = RowList()
        self.about = Text("", TextRole.BODY, colour="ink2", wrap=True)
        self.back_button = Button(icon="arrow-left", key="F10")
        parts: tuple[QWidget, ...] = (self.head, self.mine_title, self.mine, self.theirs_title)
        for part in (*parts, self.theirs, self.about):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.back_button.clicked.connect(lambda: navigator.go("settings"))

    def title(self) -> str:
        return self.tr("Who may do what")

    def opened(self, subject: object) -> None:
        del subject
        self.retranslate()
        self.scroll_on(-100)
        self.back_button.setFocus()

    def back_pressed(self) -> bool:
        return self.scroll_on(-1)

    def forward_pressed(self) -> bool:
        return self.scroll_on(1)

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Who may do what"),
            self.tr("Your role: {role}.").format(role=role_name(self._me.role)),
        )
        self.mine_title.set_text(self.tr("What you may do"))
        self.theirs_title.set_text(self.tr("What others do"))
        self.about.set_text(
            self.tr(
                "Nobody countersigns an interview in which they asked or corrected something. "
                "Cases sealed to somebody are closed to everybody else, whatever their role."
            )
        )
        self.back_button.set_words(self.tr("Back"))
        self._show()

    def _show(self) -> None:
        for rows in (self.mine, self.theirs):
            rows.clear()
        for rule in rules_at(self._kind):
            held = dict(holders_at(self._kind, rule.right))
            scope = held.get(self._me.role)
            if scope is not None:
                self.mine.add(self._mine_row(rule.right, scope))
            else:
                names = [role_name(role) for role in held]
                self.theirs.add(_row("lock", rule.right, self.tr(" or ").join(names)))
        for card, title in ((self.mine, self.mine_title), (self.theirs, self.theirs_title)):
            card.setVisible(bool(card.rows()))
            title.setVisible(bool(card.rows()))

    def _mine_row(self, right: Right, scope: Scope) -> Row:
        return _row("circle-check", right, scope_name(right, scope, self._kind))


def _row(icon: str, right: Right, said: str) -> Row:
    """A right and what is said of it: at the end of the line, under it at 200 %."""
    large = current_look().large
    row = Row(icon, right_name(right), said if large else "")
    row.set_padding(*_ROW_PADDING)
    if not large:
        row.add_end(Text(said, TextRole.TABLE, colour="ink2", align="end"))
    return row
