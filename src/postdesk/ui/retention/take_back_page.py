"""Taking everything back: what happens to it, a key of its own that does it, whom to call then."""

from postdesk.errors import PostDeskError
from postdesk.model.ids import OfficeId, RecipientId
from postdesk.model.requests import Request, TakenBack
from postdesk.packet.equipment import directory_in_use
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.retention.keeper import RightsDesk
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.row_list import Row, RowList


class TakeBackPage(Page):
    """Its subject is the `Request`; Enter never takes anything back."""

    name = "take_back"
    place = "settings"

    def __init__(self, navigator: Navigator, desk: RightsDesk) -> None:
        super().__init__()
        self._navigator, self._desk = navigator, desk
        self.request: Request | None = None
        self.done: TakenBack | None = None
        self.head = PageHead()
        self.rows = RowList()
        self.confirm = Button(icon="trash", key="1", tall=True)
        self.error = ErrorCard()
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        for part in (self.head, self.rows, self.confirm, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.back_button)
        self.confirm.clicked.connect(self._take_back)
        self.back_button.clicked.connect(self._leave)

    def title(self) -> str:
        return self.tr("Take everything back")

    def opened(self, subject: object) -> None:
        if isinstance(subject, Request):
            self.request = subject
        self.done = None
        self.error.hide()
        self.retranslate()
        self.back_button.setFocus()

    def retranslate(self) -> None:
        self.rows.clear()
        self.confirm.set_words(self.tr("Take everything back for good"))
        self.back_button.set_words(
            self.tr("Back") if self.done is not None else self.tr("Back, change nothing")
        )
        if self.request is None:
            return
        code = isolate_code(self.request.code)
        found = self._desk.find(self.request.code)
        self.confirm.setVisible(self.done is None and not found.held and not found.nothing)
        if self.done is not None:
            title, rows = self.tr("{code} is taken back"), self._afterwards(self.done)
        elif found.held:
            title, rows = self.tr("{code} is on hold"), self._on_hold()
        elif found.nothing:
            title, rows = self.tr("{code} is not open to you"), self._not_here()
        else:
            title, rows = self.tr("Take {code} back everywhere"), self._meanings()
        self.head.set_texts(title.format(code=code))
        for icon, heading, text in rows:
            self.rows.add(Row(icon, heading, text))

    def _meanings(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "trash",
                self.tr("Erased here"),
                self.tr("Answers, notes, history and copies. Nobody can bring them back."),
            ),
            self._who_hears(),
            (
                "lifebuoy",
                self.tr("Help stays"),
                self.tr("The person can still be helped, and can come back."),
            ),
        )

    def _who_hears(self) -> tuple[str, str, str]:
        if self._desk.cases:
            return (
                "send",
                self.tr("The post hears of it"),
                self.tr("A message is sealed for it. It takes back what it has, everywhere."),
            )
        return (
            "send",
            self.tr("Offices hear of it"),
            self.tr("A withdrawal is sealed for each that was sent something."),
        )

    def _on_hold(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "lock",
                self.tr("It may not be erased now"),
                self.tr(
                    "Tell the person so. The request stays written down. Those in charge know why."
                ),
            ),
        )

    def _not_here(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "info-circle",
                self.tr("Nothing was changed"),
                self.tr("The request stays written down. Ask your colleagues to answer it."),
            ),
        )

    def _afterwards(self, done: TakenBack) -> tuple[tuple[str, str, str], ...]:
        rows = []
        if done.erased:
            rows.append(("circle-check", self.tr("Erased here"), self.tr("Code and day stay.")))
        if done.told:
            names = self._offices(done.told)
            text = self.tr("Write the packets to a stick: {names}.").format(names=names)
            title = (
                self.tr("Messages to the post are sealed")
                if self._desk.cases
                else self.tr("Withdrawals are sealed")
            )
            rows.append(("send", title, text))
        if done.to_call:
            names = self._recipients(done.to_call)
            text = self.tr("They were told by voice. Call: {names}.").format(names=names)
            rows.append(("phone", self.tr("Call again"), text))
        if done.waiting:
            names = self._offices(done.waiting)
            text = (
                self.tr("No key of {names} is known. Call them, then note the request as answered.")
                if self._desk.cases
                else self.tr(
                    "No key of {names} is known. The interview stays until a kit brings one; then "
                    "answer the request again."
                )
            )
            title = self.tr("Not everywhere yet")
            rows.append(("hourglass", title, text.format(names=names)))
        return tuple(rows)

    def _offices(self, offices: tuple[OfficeId, ...]) -> str:
        language = current_look().language.value
        directory = directory_in_use(self._desk.vault)
        known = [(one, directory.office(one)) for one in offices]
        names = (one.names.in_language(language) if one else code for code, one in known)
        return " · ".join(isolate(name) for name in names)

    def _recipients(self, recipients: tuple[RecipientId, ...]) -> str:
        """Their names and numbers, as the directory has them."""
        language, directory = current_look().language.value, directory_in_use(self._desk.vault)
        said = []
        for one in recipients:
            known = directory.recipient(one)
            name = isolate(known.names.in_language(language) if known else one)
            said.append(f"{name} {isolate_code(known.phone)}" if known and known.phone else name)
        return " · ".join(said)

    def _take_back(self) -> None:
        if self.request is None:
            return
        try:
            self.done = self._desk.take_back(self.request)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.retranslate()
        self.back_button.setFocus()

    def _leave(self) -> None:
        if self.done is None and self.request is not None:
            self._navigator.go("rights", self.request)
        else:
            self._navigator.go("kept")
