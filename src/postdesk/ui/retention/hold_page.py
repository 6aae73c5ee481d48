"""Keeping what is under one code beyond its time, or ending that: a reason from a short list."""

from postdesk.errors import PostDeskError
from postdesk.model.keeping import HoldReason, KeptItem, ReleaseReason
from postdesk.ui.language import isolate_code
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.retention.keeper import Keeper
from postdesk.ui.retention.words import hold_reason_name, release_reason_name
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard


class HoldPage(Page):
    """Its subject is the `KeptItem`; Enter does nothing before a reason is chosen."""

    name = "hold"
    place = "settings"

    def __init__(self, navigator: Navigator, keeper: Keeper) -> None:
        super().__init__()
        self._navigator, self._keeper = navigator, keeper
        self.item: KeptItem | None = None
        self.chosen: int | None = None
        self.head = PageHead()
        self.reasons = [ChoiceCard(str(number)) for number in range(1, len(HoldReason) + 1)]
        self.means = Notice(Tone.INFO, "info-circle")
        self.error = ErrorCard()
        self.confirm = Button(kind=Kind.FILLED, icon="lock", key="Enter")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.body.addWidget(self.head)
        for card in self.reasons:
            self.body.addWidget(card)
        self.body.addWidget(self.means)
        self.body.addWidget(self.error)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.confirm)
        for place, card in enumerate(self.reasons):
            card.clicked.connect(lambda _checked=False, chosen=place: self._choose(chosen))
        self.confirm.clicked.connect(self._confirm)
        self.back_button.clicked.connect(lambda: navigator.go("kept"))

    def title(self) -> str:
        return self.tr("Legal hold")

    def opened(self, subject: object) -> None:
        if isinstance(subject, KeptItem):
            self.item = subject
        self.error.hide()
        self._choose(None)
        self.retranslate()

    def retranslate(self) -> None:
        held = self._held
        code = isolate_code(self.item.code) if self.item is not None else ""
        if held:
            title, why = self.tr("End the hold on {code}"), self.tr("Why does it end?")
        else:
            title, why = self.tr("Keep {code} beyond its time"), self.tr("Who needs it?")
        self.head.set_texts(title.format(code=code), why)
        names = self._names()
        for place, card in enumerate(self.reasons):
            card.setVisible(place < len(names))
            card.set_texts(names[place] if place < len(names) else "")
        self.means.set_text(
            self.tr("Its time runs on as if it had never been held. It may be due at once.")
            if held
            else self.tr("Nobody can erase it before the hold is ended.")
        )
        self.confirm.set_words(
            self.tr("End the hold") if held else self.tr("Put on hold"), key=self.tr("Enter")
        )
        self.back_button.set_words(self.tr("Back"))

    @property
    def _held(self) -> bool:
        return self.item is not None and self.item.hold is not None

    def _names(self) -> list[str]:
        if self._held:
            return [release_reason_name(reason) for reason in ReleaseReason]
        return [hold_reason_name(reason) for reason in HoldReason]

    def _choose(self, place: int | None) -> None:
        self.chosen = place
        for number, card in enumerate(self.reasons):
            card.setChecked(number == place)
        self.confirm.setEnabled(place is not None)

    def _confirm(self) -> None:
        if self.item is None or self.chosen is None:
            return
        try:
            if self._held:
                self._keeper.release(self.item, tuple(ReleaseReason)[self.chosen])
            else:
                self._keeper.hold(self.item, tuple(HoldReason)[self.chosen])
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._navigator.go("kept")
