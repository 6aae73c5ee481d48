"""One received case beside the register: what its post sent, its indicators, its short lists."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import Line, Outcome
from postdesk.regional.register import RETURN_REASONS, CaseDetail, ShownFlag
from postdesk.ui.answer_names import outcome_name, return_name
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import date_text
from postdesk.ui.message_words import ThreadCard
from postdesk.ui.reason_names import reason_name, urgency_name
from postdesk.ui.regional.answering_model import Asking
from postdesk.ui.regional.words import case_chip, strength_name
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.chip import Chip, CodeTag, Tone
from postdesk.ui.widgets.emptying import empty
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.strength import StrengthBars
from postdesk.ui.widgets.text import Text


class CaseCard(QWidget):
    """`returned(reason)` and `concluded(outcome)` when an entry of a short list is pressed."""

    returned = Signal(str)
    concluded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self.state = CodeTag(), Chip()
        self.what = Text("", Role.BODY, strong=True, wrap=True)
        self.whence = Text("", Role.META, colour="ink2", wrap=True)
        self.answer = Text("", Role.TABLE, wrap=True)
        self.lines = Card(Tone.SAND)
        self.flags = Card()
        self.asked = Card()
        self.talk = ThreadCard()
        self._lay_out()

    def show_case(self, detail: CaseDetail, asking: Asking) -> None:
        """Say a case in the language in use, with the short list that is open."""
        case, share = detail.case, detail.case.share
        look = current_look()
        self.code.set_code(share.code)
        self.state.set_chip(*case_chip(case.state))
        reason, soon = reason_name(share.reason_code), urgency_name(share.urgency)
        self.what.set_text(f"{isolate(reason)} · {isolate(soon)}")
        self.whence.set_text(
            self.tr("From {post} to {recipient}, {when}").format(
                post=isolate(detail.post.in_language(look.language.value)),
                recipient=isolate(detail.recipient.in_language(look.language.value)),
                when=isolate(date_text(look.language, share.referred_on)),
            )
        )
        self._say_answer(detail)
        self.talk.show_messages(detail.messages, lambda _office, tag: detail.post.in_language(tag))
        _fill(self.lines.box, [_line(line) for line in share.lines])
        self.lines.setVisible(bool(share.lines))
        title = Text(self.tr("Indicators present: refer"), Role.BODY, strong=True, wrap=True)
        _fill(self.flags.box, [title, *(_flag(flag) for flag in detail.flags)])
        self.flags.setVisible(bool(detail.flags) and asking is Asking.NOTHING)
        self._ask(asking)

    def _say_answer(self, detail: CaseDetail) -> None:
        case = detail.case
        text = ""
        if case.state is ReceiptState.RETURNED:
            text = return_name(case.returned_reason)
        elif case.outcome is not None:
            text = outcome_name(case.outcome)
        self.answer.set_text(text)
        self.answer.setVisible(bool(text))

    def _ask(self, asking: Asking) -> None:
        entries: list[tuple[str, str]] = []
        title = ""
        if asking is Asking.RETURN:
            title = self.tr("Why is the case given back?")
            entries = [(reason, return_name(reason)) for reason in RETURN_REASONS]
        elif asking is Asking.OUTCOME:
            title = self.tr("What was found?")
            entries = [(outcome.value, outcome_name(outcome)) for outcome in Outcome]
        signal = self.returned if asking is Asking.RETURN else self.concluded
        widgets: list[QWidget] = [Text(title, Role.BODY, strong=True, wrap=True)]
        for number, (key, name) in enumerate(entries, start=1):
            button = Button(name, key=str(number))
            button.clicked.connect(lambda _checked=False, key=key: signal.emit(key))
            widgets.append(button)
        _fill(self.asked.box, widgets)
        self.asked.setVisible(bool(entries))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.code)
        head.addWidget(self.state)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        words = QVBoxLayout()
        words.setSpacing(2)
        for text in (self.what, self.whence, self.answer):
            words.addWidget(text)
        column.addLayout(words)
        for card in (self.asked, self.talk, self.lines, self.flags):
            card.box.setSpacing(8)
            column.addWidget(card)


def _line(line: Line) -> QWidget:
    """One line as it was sent: label over text; danger to the person stands out."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Text(line.label, Role.META, colour="on_sand", strong=True, wrap=True))
    if line.danger:
        column.addWidget(
            IconText("alert-octagon", line.text, Role.BODY, colour="danger", wrap=True)
        )
    else:
        column.addWidget(Text(line.text, Role.BODY, colour="on_sand", wrap=True))
    return holder


def _flag(flag: ShownFlag) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(StrengthBars(*strength_name(flag.strength)))
    words = QVBoxLayout()
    words.setSpacing(0)
    text = flag.texts.in_language(current_look().language.value)
    words.addWidget(Text(text, Role.TABLE, wrap=True))
    words.addWidget(Text(isolate_code(flag.indicator), Role.META, colour="ink2"))
    row.addLayout(words, 1)
    return holder


def _fill(box: QVBoxLayout, widgets: list[QWidget]) -> None:
    empty(box)
    for widget in widgets:
        box.addWidget(widget)
