"""A page that says what something new means before it is made, and makes it by one button."""

from collections.abc import Callable, Sequence

from postdesk.errors import PostDeskError
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.row_list import Row, RowList


class MadeAnewPage(Page):
    """`act` makes it and leads on; the way back to the settings changes nothing."""

    place = "settings"

    def __init__(self, navigator: Navigator, key: str) -> None:
        super().__init__()
        self._navigator = navigator
        self.head = PageHead()
        self.rows = RowList()
        self.error = ErrorCard("lock")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.make = Button(kind=Kind.FILLED, icon="key", key=key)
        for part in (self.head, self.rows, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.make)
        self.make.clicked.connect(lambda: self.do(self.act))
        self.back_button.clicked.connect(lambda: navigator.go("settings"))

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.retranslate()

    def act(self) -> None:
        """Make it. Raises what is to be told on the page."""
        raise NotImplementedError

    def tell(self, means: Sequence[tuple[str, str, str]]) -> None:
        """What it means: icon, title and sentence of each row."""
        self.rows.clear()
        for icon, title, text in means:
            self.rows.add(Row(icon, title, text))

    def do(self, act: Callable[[], None]) -> None:
        """Do it, or say on the page why not."""
        self.error.hide()
        try:
            act()
        except PostDeskError as error:
            self.error.set_message(message_of(error))
