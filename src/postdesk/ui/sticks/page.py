"""The register of sticks: overdue ones first, one open beside it, handed over, back or lost."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from postdesk.desk.outbox import office_name
from postdesk.errors import PostDeskError
from postdesk.model.ids import OfficeId
from postdesk.packet import stick_register
from postdesk.packet.stick_register import MOST_COURIER, MOST_NUMBER, ListedStick
from postdesk.store.sticks import Stick, StickState
from postdesk.store.vault import Vault
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, isolate_code, translate
from postdesk.ui.language_formats import short_date
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.sticks.stick_card import StickCard
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.table import Cell, CellKind, Column
from postdesk.ui.widgets.table_card import TableCard

_DAYS = (1, 3, 7, 14, 30)
_USUAL = "7"
_STATES = {
    StickState.HERE: (QT_TRANSLATE_NOOP("Sticks", "here"), Tone.NEUTRAL, "home"),
    StickState.UNDER_WAY: (QT_TRANSLATE_NOOP("Sticks", "under way"), Tone.ACCENT, "send"),
    StickState.BACK: (QT_TRANSLATE_NOOP("Sticks", "back"), Tone.DONE, "circle-check"),
    StickState.LOST: (QT_TRANSLATE_NOOP("Sticks", "lost"), Tone.ATTENTION, "alert-triangle"),
}
_OVERDUE = (QT_TRANSLATE_NOOP("Sticks", "overdue"), Tone.ATTENTION, "hourglass")


class SticksPage(Page):
    """Enter opens the row chosen; what can be done with that stick stands at the foot."""

    name = "sticks"
    place = "outbox"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self.sticks: tuple[ListedStick, ...] = ()
        self.open_number = ""
        self.head = PageHead()
        self.error = ErrorCard("usb")
        self.columns = Columns(500)
        self.card = TableCard()
        self.empty = EmptyState("usb")
        self.stick = StickCard()
        self.form = Card()
        self.number, self.courier = LineField(), LineField()
        self.number.setMaxLength(MOST_NUMBER)
        self.courier.setMaxLength(MOST_COURIER)
        self.days = Choice(tall=True)
        fields: tuple[QWidget, ...] = (self.number, self.courier, self.days)
        self.labelled = tuple(Labelled(field) for field in fields)
        self.label = Button(kind=Kind.FILLED, icon="plus", key="F6")
        self.leave = Button(kind=Kind.FILLED, icon="send", key="F6")
        self.again = Button(kind=Kind.FILLED, icon="usb", key="F6")
        self.back = Button(icon="circle-check", key="1")
        self.lost = Button(icon="alert-triangle", key="2")
        self.close_one = Button(key="F10")
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Register of sticks")

    def opened(self, subject: object) -> None:
        del subject
        self.open_number = ""
        self.error.hide()
        self.retranslate()
        (self.card.table if self.sticks else self.number).setFocus()

    def left(self) -> None:
        self.number.clear()
        self.courier.clear()

    def retranslate(self) -> None:
        self.sticks = stick_register.listed(self._vault)
        late = sum(one.overdue for one in self.sticks)
        self.head.set_texts(
            self.tr("Register of sticks"),
            self.tr("%n stick(s) overdue: call the courier.", "", late)
            if late
            else self.tr("Every stick has a number on its label. None is overdue."),
        )
        self.empty.set_texts(
            self.tr("No stick is registered yet. Write a number on one and type it here.")
        )
        self._say_form()
        self._show()

    def _say_form(self) -> None:
        texts = (
            (self.tr("Number on its label"), self.tr("For example: 4")),
            (self.tr("Courier"), self.tr("Who carries it")),
            (self.tr("Due back"), ""),
        )
        for labelled, (text, hint) in zip(self.labelled, texts, strict=True):
            labelled.set_texts(text, hint)
        chosen = self.days.chosen() or _USUAL
        self.days.set_entries([(str(n), self.tr("in %n day(s)", "", n)) for n in _DAYS])
        self.days.setCurrentIndex(self.days.findData(chosen))
        self.label.set_words(self.tr("Register a stick"), short=self.tr("Register"))
        self.leave.set_words(self.tr("Hand it over"))
        self.again.set_words(self.tr("Write the packets again"), short=self.tr("Write again"))
        self.back.set_words(self.tr("It came back"))
        self.lost.set_words(self.tr("It is lost"))
        self.close_one.set_words(self.tr("Close"))

    @property
    def open_one(self) -> ListedStick | None:
        """The stick that is open."""
        wanted = self.open_number
        return next((one for one in self.sticks if one.stick.number == wanted), None)

    def _show(self) -> None:
        one = self.open_one
        there = bool(self.sticks)
        self._show_rows()
        self.card.setVisible(there and not (current_look().large and one is not None))
        self.empty.setVisible(not there)
        self.stick.setVisible(one is not None)
        if one is not None:
            on_it = stick_register.contents(self._vault, one.stick.number)
            self.stick.show_stick(one, on_it, self._office)
        self._show_actions(one)
        self.columns.settle()

    def _office(self, office: str, language: str) -> str:
        return office_name(self._vault, OfficeId(office), language)

    def _show_actions(self, one: ListedStick | None) -> None:
        state = one.stick.state if one else None
        is_here = state in (StickState.HERE, StickState.BACK)
        out = state in (StickState.UNDER_WAY, StickState.LOST)
        wanted = (one is None, is_here, is_here)
        for labelled, visible in zip(self.labelled, wanted, strict=True):
            labelled.setVisible(visible)
        self.form.setVisible(any(wanted))
        lost = one is not None and state is StickState.LOST
        left = bool(lost and one and stick_register.to_write_again(self._vault, one.stick.number))
        self.bar.show_part(self.label, one is None)
        self.bar.show_part(self.leave, is_here)
        self.bar.show_part(self.again, left)
        self.bar.show_part(self.back, out)
        self.bar.show_part(self.lost, one is not None and not lost)
        self.bar.show_part(self.close_one, one is not None)

    def _show_rows(self) -> None:
        table = self.card.table
        chosen = table.currentIndex().row()
        table.setAccessibleName(self.tr("Register of sticks"))
        wide = self.open_one is None and not current_look().large
        columns = [
            Column(self.tr("Stick"), CellKind.STRONG, share=1),
            Column(self.tr("State"), CellKind.CHIP),
            Column(self.tr("Due"), CellKind.NUMBER),
        ]
        if wide:
            columns.insert(1, Column(self.tr("Courier"), share=2))
        table.set_rows(columns, [self._row(one, wide=wide) for one in self.sticks])
        table.setFixedHeight(table.height_for_rows(len(self.sticks)))
        if self.sticks:
            table.choose(min(max(0, chosen), len(self.sticks) - 1))

    def _row(self, one: ListedStick, *, wide: bool) -> list[Cell]:
        stick = one.stick
        word, tone, icon = _OVERDUE if one.overdue else _STATES[stick.state]
        due = short_date(current_look().language, stick.due_at.date()) if stick.due_at else ""
        cells = [
            Cell(isolate_code(stick.number)),
            Cell(translate("Sticks", word), tone, icon),
            Cell(due),
        ]
        if wide:
            cells.insert(1, Cell(isolate(stick.courier)))
        return cells

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.sticks):
            self.error.hide()
            self.courier.clear()
            self.open_number = self.sticks[row].stick.number
            self.retranslate()
            self.setFocus()

    def _close(self) -> None:
        self.open_number = ""
        self.retranslate()
        self.card.table.setFocus()

    def _label(self) -> None:
        typed = self.number.text().strip()
        taken = any(one.stick.number == typed for one in self.sticks)
        problem = self.tr("This number is registered already.") if taken else ""
        self.labelled[0].set_problem(problem if typed else self.tr("This is needed."))
        if typed and not taken:
            self._do(lambda vault: stick_register.label(vault, typed))
            self.number.clear()

    def _leave(self) -> None:
        courier = self.courier.text().strip()
        self.labelled[1].set_problem("" if courier else self.tr("This is needed."))
        if courier:
            due, number = timedelta(days=int(self.days.chosen())), self.open_number
            self._do(lambda vault: stick_register.hand_over(vault, number, courier, due))

    def _came_back(self) -> None:
        number = self.open_number
        self._do(lambda vault: stick_register.came_back(vault, number))

    def _lost(self) -> None:
        number = self.open_number
        self._do(lambda vault: stick_register.lost(vault, number))

    def _do(self, step: Callable[[Vault], Stick]) -> None:
        self.error.hide()
        try:
            step(self._vault)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
        self.retranslate()

    def _again(self) -> None:
        packets = stick_register.to_write_again(self._vault, self.open_number)
        if packets:
            self._navigator.go("stick", packets)

    def _connect(self) -> None:
        table = self.card.table
        table.leads_on = True
        table.opened.connect(self._open)
        table.clicked.connect(lambda index: self._open(index.row()))
        self.number.returnPressed.connect(self._label)
        self.label.clicked.connect(self._label)
        self.courier.returnPressed.connect(self._leave)
        self.leave.clicked.connect(self._leave)
        self.again.clicked.connect(self._again)
        self.back.clicked.connect(self._came_back)
        self.lost.clicked.connect(self._lost)
        self.close_one.clicked.connect(self._close)

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self.body.addWidget(self.error)
        self.columns.main.addWidget(self.card)
        self.columns.main.addWidget(self.empty)
        self.columns.end_main()
        for labelled in self.labelled:
            self.form.box.addWidget(labelled)
        self.columns.side.addWidget(self.stick)
        self.columns.side.addWidget(self.form)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_start(self.back)
        self.bar.at_start(self.lost)
        for button in (self.close_one, self.label, self.leave, self.again):
            self.bar.at_end(button)
