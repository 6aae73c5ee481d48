"""What the packets on a stick are called, and what became of them: of one, and of several."""

from postdesk.model.packets import PacketKind
from postdesk.packet.arrivals import Arrival, ArrivalState, ImportReport
from postdesk.ui.arrivals.reader import ArrivalReader
from postdesk.ui.language import QT_TRANSLATE_NOOP, Words, isolate_code, translate
from postdesk.ui.outside_names import file_name, outside_name
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.chip import Tone

ClosedPackets = Words("ClosedPackets")
STATES = {
    ArrivalState.NEW: (QT_TRANSLATE_NOOP("Arrivals", "new"), Tone.DONE, "mail-opened"),
    ArrivalState.UPDATED: (QT_TRANSLATE_NOOP("Arrivals", "updated"), Tone.ACCENT, "refresh"),
    ArrivalState.ALREADY_HERE: (
        QT_TRANSLATE_NOOP("Arrivals", "already here"),
        Tone.NEUTRAL,
        "copy",
    ),
    ArrivalState.OLDER: (QT_TRANSLATE_NOOP("Arrivals", "older"), Tone.NEUTRAL, "clock"),
    ArrivalState.RETURNED: (
        QT_TRANSLATE_NOOP("Arrivals", "returned"),
        Tone.ATTENTION,
        "arrow-back-up",
    ),
    ArrivalState.WAITING: (
        QT_TRANSLATE_NOOP("Arrivals", "waits for words"),
        Tone.ATTENTION,
        "hourglass",
    ),
    ArrivalState.QUARANTINED: (
        QT_TRANSLATE_NOOP("Arrivals", "quarantine"),
        Tone.ATTENTION,
        "barrier-block",
    ),
    ArrivalState.UNREAD: (
        QT_TRANSLATE_NOOP("Arrivals", "not read"),
        Tone.ATTENTION,
        "alert-triangle",
    ),
    ArrivalState.ELSEWHERE: (
        QT_TRANSLATE_NOOP("Arrivals", "not opened"),
        Tone.NEUTRAL,
        "lock",
    ),
    ArrivalState.LEFT: (QT_TRANSLATE_NOOP("Arrivals", "left on the stick"), Tone.NEUTRAL, "usb"),
}
_ONE = {
    ArrivalState.NEW: QT_TRANSLATE_NOOP("OneArrival", "new"),
    ArrivalState.UPDATED: QT_TRANSLATE_NOOP("OneArrival", "updated"),
    ArrivalState.ALREADY_HERE: QT_TRANSLATE_NOOP("OneArrival", "already here"),
    ArrivalState.OLDER: QT_TRANSLATE_NOOP("OneArrival", "older"),
    ArrivalState.RETURNED: QT_TRANSLATE_NOOP("OneArrival", "returned"),
    ArrivalState.WAITING: QT_TRANSLATE_NOOP("OneArrival", "waits for words"),
    ArrivalState.QUARANTINED: QT_TRANSLATE_NOOP("OneArrival", "quarantine"),
    ArrivalState.UNREAD: QT_TRANSLATE_NOOP("OneArrival", "not read"),
    ArrivalState.ELSEWHERE: QT_TRANSLATE_NOOP("OneArrival", "not opened"),
    ArrivalState.LEFT: QT_TRANSLATE_NOOP("OneArrival", "left on the stick"),
}
"""The same of a single packet, which French and Arabic say otherwise than of several."""
_KINDS = {
    PacketKind.REFERRAL: QT_TRANSLATE_NOOP("Arrivals", "Referral"),
    PacketKind.RECEIPT: QT_TRANSLATE_NOOP("Arrivals", "Receipt"),
    PacketKind.KIT: QT_TRANSLATE_NOOP("Arrivals", "Kit"),
    PacketKind.MESSAGE: QT_TRANSLATE_NOOP("Arrivals", "Message"),
    PacketKind.ENROLMENT: QT_TRANSLATE_NOOP("Arrivals", "Enrolment"),
    PacketKind.STATISTICS: QT_TRANSLATE_NOOP("Arrivals", "Statistics"),
    PacketKind.HANDOVER: QT_TRANSLATE_NOOP("Arrivals", "Handover"),
}


def state_word(state: ArrivalState, report: ImportReport) -> str:
    """What stands under a count: of a single packet, else of several."""
    return one_word(state) if report.count(state) == 1 else translate("Arrivals", STATES[state][0])


def one_word(state: ArrivalState) -> str:
    """What became of one packet."""
    return translate("OneArrival", _ONE[state])


def sender_name(arrival: Arrival, reader: ArrivalReader) -> str:
    """What its sender is called in the language in use; nothing where nobody is known."""
    if not arrival.sender:
        return ""
    return outside_name(reader.office_name(arrival.sender, current_look().language.value))


def arrival_name(arrival: Arrival) -> str:
    """A packet's kind and code; its file where neither is known."""
    kind = translate("Arrivals", _KINDS[arrival.kind]) if arrival.kind else ""
    code = isolate_code(arrival.code) if arrival.code else ""
    return " · ".join(part for part in (kind, code) if part) or file_name(arrival.file)


def closed_words(packets: int) -> str:
    """Of packets that no key here opens, what can be true: a seal does not say for whom it is."""
    return ClosedPackets.tr(
        "**%n packet(s) could not be opened by any key of this office.** They are for another "
        "office, or were sealed to a key that this office no longer has: from outside nobody can "
        "tell which. They lie on the stick, unchanged. If you are waiting for one of them, ask its "
        "sender to seal it again to the present key.",
        "",
        packets,
    )
