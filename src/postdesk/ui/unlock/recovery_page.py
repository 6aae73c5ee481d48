"""The recovery sheet: shown once, typed back, tried; then colleagues are let in."""

import secrets

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from postdesk.progress import Progress
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.unlock.door import Door
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.text import Text

_ASKED = 3


class RecoveryPage(Page):
    """Its subject is the code in groups. Three groups are typed back, then the vault is opened."""

    name = "recovery"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, door: Door, tasks: Tasks) -> None:
        super().__init__()
        self._navigator, self._door, self._tasks = navigator, door, tasks
        self._groups: tuple[str, ...] = ()
        self.asked: tuple[int, ...] = ()
        self.head = PageHead()
        self.keep = Notice(Tone.INFO, "lock")
        self.groups = [Text("", TextRole.ANSWER, strong=True) for _ in range(14)]
        self.numbers = [Text("", TextRole.META, colour="ink2") for _ in range(14)]
        self.fields = [LineField() for _ in range(_ASKED)]
        self.labelled = [Labelled(field) for field in self.fields]
        self.error = ErrorCard()
        self.check = Button(kind=Kind.FILLED, key="Enter")
        self._lay_out()
        self.check.clicked.connect(self._try)

    def title(self) -> str:
        return self.tr("Recovery sheet")

    def opened(self, subject: object) -> None:
        self._groups = tuple(str(subject).replace("-", " ").split())
        order = list(range(len(self._groups)))
        self.asked = tuple(sorted(order.pop(secrets.randbelow(len(order))) for _ in self.fields))
        for number, text in enumerate(self.groups):
            text.set_text(self._groups[number] if number < len(self._groups) else "")
        for field in self.fields:
            field.clear()
        self.error.hide()
        self.retranslate()
        self.fields[0].setFocus()

    def left(self) -> None:
        """The code is on paper now and nowhere else."""
        self._groups = ()
        for text in self.groups:
            text.set_text("")

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
        for number, text in enumerate(self.numbers, start=1):
            text.set_text(str(number))
        for labelled, at in zip(self.labelled, self.asked, strict=False):
            labelled.set_texts(self.tr("Type back group {n}").format(n=at + 1))
        self.check.set_words(self.tr("Try the sheet"), key=self.tr("Enter"))

    def _try(self) -> None:
        wrong = False
        for field, labelled, at in zip(self.fields, self.labelled, self.asked, strict=True):
            same = field.text().strip().upper() == self._groups[at].upper()
            labelled.set_problem("" if same else self.tr("This is not group {n}.").format(n=at + 1))
            wrong = wrong or not same
        if wrong:
            return
        code = " ".join(self._groups)
        self.check.setEnabled(False)

        def work(progress: Progress) -> None:
            del progress
            self._door.try_recovery(code)

        self._tasks.run(work, done=self._tried, failed=self._failed)

    def _tried(self, _result: object) -> None:
        self.check.setEnabled(True)
        self._navigator.go("colleagues")

    def _failed(self, error: object) -> None:
        self.check.setEnabled(True)
        self.error.set_message(message_of(error))  # type: ignore[arg-type]

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        card = Card(Tone.PLAIN)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for number, (label, text) in enumerate(zip(self.numbers, self.groups, strict=True)):
            cell = QHBoxLayout()
            cell.setSpacing(8)
            cell.addWidget(label)
            cell.addWidget(text, 1)
            grid.addLayout(cell, number // 7, number % 7)
        holder = QWidget()
        holder.setLayout(grid)
        card.box.addWidget(holder)
        self.body.addWidget(card)
        self.body.addWidget(self.keep)
        row = QHBoxLayout()
        row.setSpacing(24)
        for labelled in self.labelled:
            row.addWidget(labelled)
        self.body.addLayout(row)
        self.body.addWidget(self.error)
        self.body.addStretch(1)
        self.bar.at_end(self.check)
