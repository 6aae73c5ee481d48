"""What no program can keep safe here, and what the people at the laptop do about it."""

from collections.abc import Callable

from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.row_list import Row, RowList


class LimitsPage(Page):
    """`left_out` tells whether the system leaves the window out of pictures of the screen."""

    name = "limits"
    place = "settings"

    def __init__(self, navigator: Navigator, left_out: Callable[[], bool]) -> None:
        super().__init__()
        self._left_out = left_out
        self.head = PageHead()
        self.rows = RowList()
        self.back_button = Button(icon="arrow-left", key="F10")
        for part in (self.head, self.rows):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.back_button.clicked.connect(lambda: navigator.go("settings"))

    def title(self) -> str:
        return self.tr("What PostDesk cannot protect")

    def opened(self, subject: object) -> None:
        del subject
        self.retranslate()
        self.scroll_on(-100)
        self.back_button.setFocus()

    def back_pressed(self) -> bool:
        return self.scroll_on(-1)

    def forward_pressed(self) -> bool:
        return self.scroll_on(1)

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("What PostDesk cannot protect"),
            self.tr("No program can. The people at the laptop can do something."),
        )
        self.back_button.set_words(self.tr("Back"))
        self.rows.clear()
        for icon, title, said in (
            ("camera", self.tr("Pictures of the screen"), self._pictures()),
            *self._at_the_laptop(),
            *self._afterwards(),
        ):
            self.rows.add(Row(icon, title, said))

    def _pictures(self) -> str:
        if self._left_out():
            told = self.tr("Windows is asked to leave this window out of pictures.")
        else:
            told = self.tr("This system lets no program refuse pictures of the screen.")
        return told + " " + self.tr("A phone takes them all the same. Watch who stands behind you.")

    def _at_the_laptop(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "lock-open",
                self.tr("A laptop that is left unlocked"),
                self.tr(
                    "Whoever sits down reads what you may read. "
                    "Press Esc before you look away. Lock the laptop when you leave."
                ),
            ),
            (
                "keyboard",
                self.tr("Cameras, and programs that listen to the keys"),
                self.tr(
                    "Either can learn your passphrase. Shield your hands. "
                    "Let nobody install anything here."
                ),
            ),
        )

    def _afterwards(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "copy",
                self.tr("What the laptop writes down of its memory"),
                self.tr(
                    "While the vault is open, its key is in memory. "
                    "The system may write that to the disk. Ask for a disk that is encrypted whole."
                ),
            ),
            (
                "usb",
                self.tr("What a flash drive keeps after erasing"),
                self.tr(
                    "It may keep old pieces. What is sealed stays sealed. "
                    "Tables and saved prints are not sealed."
                ),
            ),
            (
                "printer",
                self.tr("Paper"),
                self.tr("What is printed or copied by hand lies where you leave it. Lock it away."),
            ),
        )
