"""One stick beside the register: where it is, what lies on it by number, what to do if lost."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.packet.stick_register import Contents, ListedStick
from postdesk.store.ledger import OutPacket
from postdesk.store.sticks import StickState
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import date_text
from postdesk.ui.message_words import OfficeName
from postdesk.ui.reason_names import state_chip
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text


class StickCard(QWidget):
    """Packets by their number and office, never by what they say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = Text("", Role.HEADING, strong=True, wrap=True)
        self.where = Text("", Role.BODY, wrap=True)
        self.lost = Notice(Tone.ATTENTION, "alert-triangle")
        self.on_it_title = Text("", Role.BODY, strong=True, wrap=True)
        self.on_it = RowList()
        self.earlier = Text("", Role.META, colour="ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (
            self.number, self.where, self.lost, self.on_it_title, self.on_it, self.earlier,
        ):  # fmt: skip
            column.addWidget(part)

    def show_stick(self, one: ListedStick, on_it: Contents, office_name: OfficeName) -> None:
        """Show a stick in the language in use."""
        stick = one.stick
        self.number.set_text(self.tr("Stick {number}").format(number=isolate_code(stick.number)))
        self.where.set_text(self._where(one))
        self.lost.setVisible(stick.state is StickState.LOST)
        self.lost.set_marked(
            self.tr(
                "**Lost.** Only the addressed office can open what is on it. Tell the supervisor "
                "and the region, and write the packets again to another stick. If it turns up, "
                "plug it into no other laptop."
            )
        )
        self.on_it_title.set_text(
            self.tr("%n packet(s) written to it on this journey", "", len(on_it.now))
            if on_it.now
            else self.tr("Nothing was written to it on this journey.")
        )
        self.on_it.clear()
        for packet in on_it.now:
            self.on_it.add(_row(packet, office_name))
        self.on_it.setVisible(bool(on_it.now))
        self.earlier.setVisible(on_it.earlier > 0)
        self.earlier.set_text(
            self.tr("%n packet(s) of earlier journeys may still lie on it.", "", on_it.earlier)
        )

    def _where(self, one: ListedStick) -> str:
        stick = one.stick
        courier = isolate(stick.courier)
        if stick.state is StickState.HERE:
            return self.tr("Here; it has not left yet.")
        if stick.state is StickState.UNDER_WAY:
            words = (
                self.tr("With {courier} since {left}. It was due on {due}: call the courier.")
                if one.overdue
                else self.tr("With {courier} since {left}, due on {due}.")
            )
            return words.format(courier=courier, left=_day(stick.left_at), due=_day(stick.due_at))
        if stick.state is StickState.LOST:
            return self.tr("{courier} had it since {left}. Reported lost on {lost}.").format(
                courier=courier or "–", left=_day(stick.left_at), lost=_day(stick.lost_at)
            )
        return self.tr("Here again since {back}, brought back from {courier}.").format(
            back=_day(stick.back_at), courier=courier or "–"
        )


def _day(moment: datetime | None) -> str:
    return isolate(date_text(current_look().language, moment.date())) if moment else "–"


def _row(packet: OutPacket, office_name: OfficeName) -> Row:
    office = office_name(packet.recipient, current_look().language.value)
    number = f"{packet.manifest.epoch}.{packet.manifest.number}"
    row = Row("lock", isolate_code(number), isolate(office), icon_colour="accent")
    word, tone, icon = state_chip(packet.state)
    row.add_end(Chip(word, tone, icon=icon))
    return row
