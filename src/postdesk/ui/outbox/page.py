"""The outbox: packets sealed, on a stick, received, answered; the way of the one chosen."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from postdesk.desk.outbox import OutboxEntry, office_name, outbox, to_write_again
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import ReferralState
from postdesk.store.vault import Vault
from postdesk.ui.answer_names import answer_name, answer_text
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, isolate_code, translate
from postdesk.ui.language_formats import short_date, time_text
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.reason_names import reason_name, state_chip
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.chip import Chip
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.paged_rows import PagedRows
from postdesk.ui.widgets.row_list import Row
from postdesk.ui.widgets.steps import StepState
from postdesk.ui.widgets.text import Text
from postdesk.ui.widgets.timeline import Entry, Timeline

_KINDS = {
    PacketKind.RECEIPT: QT_TRANSLATE_NOOP("Outbox", "Receipt"),
    PacketKind.KIT: QT_TRANSLATE_NOOP("Outbox", "Kit"),
    PacketKind.MESSAGE: QT_TRANSLATE_NOOP("Outbox", "Message"),
    PacketKind.STATISTICS: QT_TRANSLATE_NOOP("Outbox", "Statistics"),
    PacketKind.HANDOVER: QT_TRANSLATE_NOOP("Outbox", "Handover"),
    PacketKind.ENROLMENT: QT_TRANSLATE_NOOP("Outbox", "Enrolment"),
    PacketKind.REFERRAL: QT_TRANSLATE_NOOP("Outbox", "Referral"),
}
_ROWS = (8, 4)
_LATER = (ReferralState.RECEIVED, ReferralState.ACCEPTED, ReferralState.OUTCOME)


class OutboxPage(Page):
    """Lists the newest first; one button writes all that waits."""

    name = "outbox"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self._entries: tuple[OutboxEntry, ...] = ()
        self.head = PageHead()
        self.sticks = Button(icon="usb", key="F7", dense=True)
        self.columns = Columns(340)
        self.rows = PagedRows(_ROWS)
        self.empty = EmptyState("send")
        self.way_title = Text("", Role.HEADING, strong=True)
        self.way_card = Card()
        self.way = Timeline()
        self.again = Button(icon="refresh", key="F6")
        self.write = Button(kind=Kind.FILLED, icon="usb", key="Enter")
        self._lay_out()
        self.sticks.clicked.connect(lambda: navigator.go("sticks"))
        self.write.clicked.connect(self._write)
        self.again.clicked.connect(self._write_again)

    def title(self) -> str:
        return self.tr("Outbox")

    def opened(self, subject: object) -> None:
        del subject
        self._entries = tuple(reversed(outbox(self._vault)))
        self.rows.begin_anew()
        self.retranslate()

    def retranslate(self) -> None:
        waiting = len(self.waiting())
        self.counted.emit(self.name, waiting)
        self.head.set_texts(
            self.tr("Outbox"),
            self.tr("%n packet(s) wait for a stick. They stay here until the receipt.", "", waiting)
            if waiting
            else self.tr("Nothing waits for a stick. Packets stay here until the receipt."),
        )
        self.empty.set_texts(self.tr("Nothing was sealed yet. Referrals come here once sealed."))
        self.way_title.set_text(self.tr("The way of the newest packet"))
        self.sticks.set_words(self.tr("Register of sticks"), short=self.tr("Sticks"))
        self.sticks.setVisible(self._navigator.knows("sticks"))
        self.write.set_words(self.tr("Write to a stick"), key=self.tr("Enter"))
        self.write.setEnabled(waiting > 0)
        unanswered = len(to_write_again(self._vault))
        self.again.set_words(
            self.tr("Write again, %n without a receipt", "", unanswered),
            short=self.tr("Write again"),
        )
        self.bar.show_part(self.again, unanswered > 0)
        self._show()

    def back_pressed(self) -> bool:
        return self.rows.turn(-1)

    def forward_pressed(self) -> bool:
        return self.rows.turn(1)

    def waiting(self) -> list[OutboxEntry]:
        """The packets that are sealed and on no stick yet."""
        return [one for one in self._entries if one.packet.state is ReferralState.SEALED]

    def _show(self) -> None:
        self.rows.set_rows([partial(self._row, entry) for entry in self._entries])
        there = bool(self._entries)
        self.rows.setVisible(there)
        self.empty.setVisible(not there)
        self.way_card.setVisible(there)
        self.way_title.setVisible(there)
        if there:
            self.way.set_entries(self._way(self._entries[0]))

    def _row(self, entry: OutboxEntry) -> Row:
        packet, referral = entry.packet, entry.referral
        kind = translate("Outbox", _KINDS[packet.manifest.kind])
        language = current_look().language.value
        office = isolate(office_name(self._vault, packet.recipient, language))
        if referral is not None:
            title = f"{isolate_code(referral.code)} · {reason_name(referral.reason_code)}"
        else:
            title = f"{kind} · {office}"
        sealed = self.tr("Sealed {when}, number {number} to {office}").format(
            when=_when(packet.sealed_at),
            number=packet.manifest.number,
            office=office,
        )
        answer = answer_text(packet.newest)
        row = Row("package", title, f"{sealed}\n{answer}" if answer else sealed)
        word, tone, icon = state_chip(packet.state)
        row.add_end(Chip(word, tone, icon=icon))
        return row

    def _way(self, entry: OutboxEntry) -> Sequence[Entry]:
        packet = entry.packet
        rows = [Entry("lock", self.tr("Sealed"), when=_when(packet.sealed_at))]
        written = packet.written_at
        detail = self.tr("stick {number}").format(number=packet.stick) if packet.stick else ""
        rows.append(
            Entry(
                "usb",
                self.tr("Written and read back"),
                detail,
                _when(written) if written else "",
                StepState.DONE if written else StepState.TO_COME,
            )
        )
        came = packet.received_at
        rows.append(
            Entry(
                "inbox",
                self.tr("Received"),
                "",
                _when(came) if came else "",
                StepState.DONE if came else StepState.TO_COME,
            )
        )
        accepted = packet.state in _LATER[1:]
        returned = packet.state is ReferralState.RETURNED
        title = self.tr("Returned with a reason") if returned else self.tr("Accepted")
        icon = "arrow-back-up" if returned else "circle-check"
        state = StepState.DONE if accepted or returned else StepState.TO_COME
        rows.append(Entry(icon, title, answer_name(packet.newest), state=state))
        return rows

    def _write(self) -> None:
        self.opened(None)  # a stick that was read meanwhile may have brought their receipts
        packets = tuple(one.packet.manifest.packet for one in self.waiting())
        if packets:
            self._navigator.go("stick", packets)

    def _write_again(self) -> None:
        """A stick may be lost that nobody numbered: whatever comes twice counts once."""
        packets = to_write_again(self._vault)
        if packets:
            self._navigator.go("stick", packets)

    def _lay_out(self) -> None:
        self.head.end.addWidget(self.sticks)
        self.body.addWidget(self.head)
        self.columns.main.addWidget(self.rows)
        self.columns.main.addWidget(self.empty)
        self.columns.end_main()
        self.columns.side.addWidget(self.way_title)
        self.way_card.box.addWidget(self.way)
        self.columns.side.addWidget(self.way_card)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.bar.at_start(self.again)
        self.bar.at_end(self.write)


def _when(moment: datetime) -> str:
    language = current_look().language
    return f"{short_date(language, moment.date())} {time_text(moment)}"
