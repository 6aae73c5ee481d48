"""The parts that repeat (legs, companions): take out one added by mistake, or bring it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.forms.flow import Flow, RepeatShown
from postdesk.forms.interview_tree import split_instance
from postdesk.model.ids import NodeRef
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text


class RepeatParts(QWidget):
    """A row for each part; `removed(ref)` and `restored(ref)`. Hidden where nothing repeats."""

    removed = Signal(str)
    restored = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Text("", Role.HEADING, strong=True)
        self.parts = RowList()
        self.buttons: dict[NodeRef, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.parts)

    def clear(self) -> None:
        """Forget what was shown."""
        self.parts.clear()
        self.buttons.clear()

    def focus(self, ref: NodeRef) -> None:
        """Give the keyboard to what can be done with a part now."""
        if ref in self.buttons:
            self.buttons[ref].setFocus()

    def show_parts(self, flow: Flow) -> None:
        """Show the parts that there are and those that were taken out."""
        self.heading.set_text(self.tr("Parts that repeat"))
        self.parts.clear()
        self.buttons.clear()
        for repeat in flow.repeats():
            for ref in repeat.instances if repeat.may_remove else ():
                self.parts.add(self._there(flow, repeat, ref))
            for instance in flow.sheet().instances:
                if instance.removed and split_instance(instance.ref)[0] == repeat.ref:
                    self.parts.add(self._gone(repeat, instance.ref))
        self.setVisible(bool(self.parts.rows()))

    def _there(self, flow: Flow, repeat: RepeatShown, ref: NodeRef) -> Row:
        inside = [flow.shown(one) for one in flow.asked() if one.startswith(f"{ref}/")]
        given = sum(one.answer is not None for one in inside)
        row = Row("route", self._name(repeat, ref), self.tr("%n answer(s)", "", given))
        button = Button(self.tr("Take out"), icon="circle-minus", dense=True)
        button.setAccessibleName(f"{self.tr('Take out')}: {row.title.text()}")
        button.clicked.connect(lambda: self.removed.emit(ref))
        self.buttons[ref] = button
        row.add_end(button)
        return row

    def _gone(self, repeat: RepeatShown, ref: NodeRef) -> Row:
        said = self.tr("Taken out. Its answers count no more and stay in the history.")
        row = Row("circle-minus", self._name(repeat, ref), said)
        button = Button(self.tr("Bring back"), icon="arrow-back-up", dense=True)
        button.setAccessibleName(f"{self.tr('Bring back')}: {row.title.text()}")
        button.clicked.connect(lambda: self.restored.emit(ref))
        self.buttons[ref] = button
        row.add_end(button)
        return row

    @staticmethod
    def _name(repeat: RepeatShown, ref: NodeRef) -> str:
        label = repeat.labels.in_language(current_look().language) or repeat.name
        return f"{label} · {split_instance(ref)[1]}"
