"""The recovery sheet: shown once, typed back, tried; then colleagues are let in."""

import secrets

from PySide6.QtWidgets import QHBoxLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.progress import Progress
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import date_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_sheet import NewSheet
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.paper_sheet import SHEET_PAPER, sheet_paint
from postdesk.ui.print_key import PrintKey
from postdesk.ui.printer import AskPrinter
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.unlock.door import Door
from postdesk.ui.unlock.recovery_paper import recovery_sheet
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.code_groups import CodeGroups
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField

_ASKED = 3


_NONE = NewSheet("", "")


class RecoveryPage(Page):
    """Its subject is a `NewSheet`. Three groups are typed back, then the vault is opened."""

    name = "recovery"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, door: Door, tasks: Tasks, ask: AskPrinter) -> None:
        super().__init__()
        self._navigator, self._door, self._tasks = navigator, door, tasks
        self._sheet = _NONE
        self.asked: tuple[int, ...] = ()
        self.head = PageHead()
        self.keep = Notice(Tone.INFO, "lock")
        self.code = CodeGroups()
        self.fields = [LineField() for _ in range(_ASKED)]
        self.labelled = [Labelled(typed) for typed in self.fields]
        self.told = Notice(Tone.DONE, "printer")
        self.error = ErrorCard()
        self.print = PrintKey(ask, "F7")
        self.check = Button(kind=Kind.FILLED, key="Enter")
        self._lay_out()
        for typed, following in zip(self.fields, self.fields[1:], strict=False):
            typed.textEdited.connect(lambda text, one=following: self._go_on(text, one))
        QWidget.setTabOrder(self.fields[-1], self.check)
        self.check.clicked.connect(self._try)
        self.print.clicked.connect(self._print)
        self.print.sent.connect(self._sent)
        self.print.refused.connect(self._failed)

    def title(self) -> str:
        return self.tr("Recovery sheet")

    def opened(self, subject: object) -> None:
        if isinstance(subject, NewSheet):
            self._sheet = subject
        order = list(range(len(self._groups)))
        self.asked = tuple(sorted(order.pop(secrets.randbelow(len(order))) for _ in self.fields))
        self.code.show_code(self._sheet.code)
        for typed in self.fields:
            typed.clear()
        self.error.hide()
        self.told.hide()
        self.retranslate()
        self.fields[0].setFocus()

    def left(self) -> None:
        """The code is on paper now and nowhere else."""
        self._sheet = _NONE
        self.code.clear()
        for typed in self.fields:
            typed.clear()

    @property
    def _groups(self) -> list[str]:
        return self._sheet.code.replace("-", " ").split()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Write this sheet down now"),
            self.tr("It opens the vault when every passphrase is lost. It is shown only once."),
        )
        self.keep.set_marked(
            self.tr(
                "**Keep it away from this laptop**, sealed, with the commander or the regional "
                "office. Whoever has the sheet and the laptop can read everything."
            )
        )
        for labelled, at in zip(self.labelled, self.asked, strict=False):
            labelled.set_texts(self.tr("Type back group {n}").format(n=at + 1))
        self.check.set_words(self.tr("Try the sheet"), key=self.tr("Enter"))

    def _go_on(self, text: str, following: LineField) -> None:
        """A whole group is typed: the next one has the keyboard."""
        if len(text.strip()) == len(self._groups[0]):
            following.setFocus()

    def _try(self) -> None:
        wrong: list[LineField] = []
        for typed, labelled, at in zip(self.fields, self.labelled, self.asked, strict=True):
            same = typed.text().strip().upper() == self._groups[at].upper()
            labelled.set_problem("" if same else self.tr("This is not group {n}.").format(n=at + 1))
            if not same:
                wrong.append(typed)
        if wrong:
            wrong[0].setFocus()
            return
        code, onward = " ".join(self._groups), self._sheet.onward
        self.check.setEnabled(False)

        def work(progress: Progress) -> None:
            del progress
            self._door.try_recovery(code)

        def tried(_result: object) -> None:
            self.check.setEnabled(True)
            self._navigator.go(onward)

        self._tasks.run(work, done=tried, failed=self._failed)

    def _failed(self, error: PostDeskError) -> None:
        self.check.setEnabled(True)
        self.told.hide()
        self.error.set_message(message_of(error))

    def _print(self) -> None:
        self.error.hide()
        language = current_look().language
        day = date_text(language, self._door.today())
        sheet = recovery_sheet(
            " ".join(self._groups),
            language=language.value,
            title=self.tr("Recovery sheet"),
            whose=self.tr("{place}, made on {day}").format(
                place=isolate(self._sheet.place), day=day
            ),
            keep=(
                self.tr("Keep it sealed, away from the laptop and from every backup."),
                self.tr("Whoever has this sheet and the laptop can read everything."),
                self.tr("If it is lost or was seen, make a new one in the settings at once."),
            ),
            foot="PostDesk",
        )
        self.print.print_pages(SHEET_PAPER, sheet_paint(sheet), self._door.note_sheet_printed)

    def _sent(self, name: str) -> None:
        self.told.tell(lambda: self.print.said(name))

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        card = Card(Tone.PLAIN)
        card.box.addWidget(self.code)
        for part in (card, self.keep):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(24)
        for labelled in self.labelled:
            row.addWidget(labelled)
        self.body.addLayout(row)
        for part in (self.told, self.error):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.print)
        self.bar.at_end(self.check)
