"""What was written for a post that nobody could open, and what to do with it now."""

from postdesk.regional.helping import Mended
from postdesk.ui.language import isolate_code
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import outside_name
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.code_groups import CodeGroups
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text


class HelpDonePage(Page):
    """Its subject is a `Mended`; the code of a new recovery sheet is shown here once."""

    name = "help_done"
    place = "settings"

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self.mended: Mended | None = None
        self.head = PageHead()
        self.done = Notice(Tone.DONE, "circle-check")
        self.sheet_title = Text("", Role.HEADING, strong=True)
        self.sheet_card, self.code = Card(Tone.PLAIN), CodeGroups()
        self.sheet_card.box.addWidget(self.code)
        self.next = RowList()
        self.finish = Button(kind=Kind.FILLED, icon="check", key="Enter")
        for part in (self.head, self.done, self.sheet_title, self.sheet_card, self.next):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.finish)
        self.finish.clicked.connect(lambda: navigator.go("settings"))

    def title(self) -> str:
        return self.tr("The mended backup is written")

    def opened(self, subject: object) -> None:
        self.mended = subject if isinstance(subject, Mended) else None
        self.retranslate()
        if self.mended is None:
            self._navigator.go("help_post")
        else:
            self.finish.setFocus()

    def left(self) -> None:
        """The code stays in no widget."""
        self.code.clear()
        self.mended = None

    def retranslate(self) -> None:
        mended = self.mended
        if mended is None:
            return
        name = outside_name(mended.post.names.in_language(current_look().language.value))
        self.head.set_texts(self.tr("The mended backup is written"), name)
        self.done.set_text(
            self.tr("It was read back and is whole: {folder}").format(
                folder=isolate_code(mended.folder.name)
            )
        )
        self.sheet_title.set_text(self.tr("The new recovery sheet: have it written down now"))
        for part in (self.sheet_title, self.sheet_card):
            part.setVisible(bool(mended.code))
        self.code.show_code(mended.code)
        self.next.clear()
        for icon, title, text in self._steps(mended):
            self.next.add(Row(icon, title, text))
        self.finish.set_words(self.tr("Done"), key=self.tr("Enter"))

    def _steps(self, mended: Mended) -> tuple[tuple[str, str, str], ...]:
        who = outside_name(mended.person.name) if mended.person is not None else ""
        return (
            (
                "usb",
                self.tr("The stick goes to the post"),
                self.tr(
                    "There: at the door, Use the recovery sheet, F6. On a new laptop: F5 on the "
                    "first page."
                ),
            ),
            (
                "key",
                self.tr("{name} opens it with the new passphrase").format(name=who),
                self.tr("Then they change it, and give the others new ones in the settings."),
            ),
            (
                "lock",
                self.tr("What was sealed to them stays closed"),
                self.tr("Only a key that somebody still has opens it. Keep the older backup."),
            ),
        )
