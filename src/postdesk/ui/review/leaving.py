"""What leaves, on sand, and what stays, with the reason of each group."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdesk.model.referrals import Line
from postdesk.packet.template import WithheldGroup
from postdesk.ui.language import isolate
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.card import Card, Rule
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.emptying import empty
from postdesk.ui.widgets.icon_text import Icon
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text

_LABEL_WIDTH = 196
_CODE_HYPHEN = re.compile("(?<=[A-Z])-(?=[A-Z0-9])")
_ICONS = {
    "health": "stethoscope",
    "journey": "route",
    "unanswered": "help-circle",
    "family": "users",
    "companions": "users",
    "closed": "circle-minus",
}


class LeavingText(Card):
    """The very text that a recipient will read, line by line; danger in red with its icon."""

    def __init__(self, role: Role = Role.TABLE) -> None:
        super().__init__(Tone.SAND, padding=18)
        self._role = role
        self.box.setSpacing(7)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.clear()
        self.lines = tuple(lines)
        for number, line in enumerate(lines):
            if number:
                self.box.addWidget(Rule(sand=True))
            self.box.addWidget(_line(line, self._role))

    def clear(self) -> None:
        """Forget every line."""
        self.lines = ()
        empty(self.box)


class StayingList(RowList):
    """Groups of answers that stay, with count and reason."""

    def show_groups(self, groups: Sequence[WithheldGroup]) -> None:
        """Show these groups."""
        self.clear()
        for group in groups:
            label, reason = self._words(group)
            row = Row(_ICONS.get(group.key, "file-text"), label, reason, sub_role=Role.META)
            row.add_end(Text(str(group.count), Role.BODY, strong=True))
            self.add(row)

    def _words(self, group: WithheldGroup) -> tuple[str, str]:
        if group.label:
            return group.label, group.reason
        return {
            "unanswered": (self.tr("No answer"), self.tr("does not know, refused, not asked")),
            "closed": (self.tr("Closed since"), self.tr("corrected, or agreement taken back")),
        }.get(group.key, (self.tr("Other answers"), self.tr("not needed to act")))


def _unbroken(text: str) -> str:
    """The text with codes such as AL-CD-01 whole on one line; they look the same."""
    return _CODE_HYPHEN.sub("\u2011", text)


def _line(line: Line, role: Role) -> QWidget:
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(16)
    label = Text(line.label, role, strong=True, colour="on_sand", wrap=True)
    label.setFixedWidth(current_look().at(_LABEL_WIDTH, _LABEL_WIDTH * 2))
    box.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    if line.danger:
        box.addWidget(Icon("alert-triangle", colour="danger"), 0, Qt.AlignmentFlag.AlignTop)
    colour = "danger" if line.danger else "on_sand"
    words = isolate(_unbroken(line.text))
    text = Text(words, role, strong=line.danger, colour=colour, wrap=True)
    box.addWidget(text, 1)
    return row
