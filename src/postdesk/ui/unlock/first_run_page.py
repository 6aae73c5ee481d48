"""First run: which desk this laptop is, what it is called, and who is first."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.model.base import WorkspaceKind
from postdesk.model.plain_names import plain_name
from postdesk.progress import Progress
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_passphrase import SHORTEST_PASSPHRASE
from postdesk.ui.new_sheet import NewSheet
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.theme import current_look
from postdesk.ui.unlock.door import Door, NewWorkspace
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.passphrase_field import PassphraseField
from postdesk.ui.widgets.progress_row import ProgressRow, no_words
from postdesk.ui.widgets.text import REDRAW, Text


class Laptop(Enum):
    """What a laptop can be; an agency's desk is a regional workspace in agency mode."""

    POST = WorkspaceKind.POST
    REGIONAL = WorkspaceKind.REGIONAL
    AGENCY = "agency"
    CLASSROOM = WorkspaceKind.CLASSROOM


_ICONS = {
    Laptop.POST: "home",
    Laptop.REGIONAL: "list-details",
    Laptop.AGENCY: "heart-handshake",
    Laptop.CLASSROOM: "school",
}
_MOST = {"place": 80, "office": 40, "prefix": 12, "region": 40, "person": 60}
"""Characters: a name that travels has to stand on every screen."""
_BY_NUMBER = tuple(Laptop)


class FirstRunPage(Page):
    """Chooses the desk; makes its vault; goes on to the recovery sheet."""

    name = "first_run"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, door: Door, tasks: Tasks) -> None:
        super().__init__()
        self._navigator, self._door, self._tasks = navigator, door, tasks
        self.kind = Laptop.POST
        self.head = PageHead()
        self.kinds = {
            laptop: ChoiceCard(str(number), icon=_ICONS[laptop])
            for number, laptop in enumerate(Laptop, start=1)
        }
        self.fields: dict[str, LineField] = {
            "place": LineField(),
            "office": LineField(),
            "prefix": LineField(),
            "region": LineField(),
            "person": LineField(),
            "passphrase": PassphraseField(),
            "again": PassphraseField(),
        }
        for name, most in _MOST.items():
            self.fields[name].setMaxLength(most)
        self.labelled = {name: Labelled(field) for name, field in self.fields.items()}
        self.form = Card()
        self.form_title = Text("", TextRole.HEADING, strong=True)
        self.invented = Notice(Tone.TRAINING, "school")
        self.error = ErrorCard()
        self.progress = ProgressRow()
        self.make = Button(kind=Kind.FILLED, key="Enter")
        self.restore = Button(icon="usb", key="F5")
        self.take_over = Button(icon="download", key="F6")
        self._lay_out()
        for kind, card in self.kinds.items():
            card.clicked.connect(lambda _checked=False, chosen=kind: self._begin(chosen))
        self.make.clicked.connect(self._make)
        self.restore.clicked.connect(lambda: navigator.go("restore"))
        self.take_over.clicked.connect(lambda: navigator.go("take_over"))
        for field in self.fields.values():
            field.returnPressed.connect(self._make)
        self.progress.hide()
        self.choose(Laptop.POST)

    def title(self) -> str:
        return self.tr("First run")

    def opened(self, subject: object) -> None:
        del subject
        # on the first choice, so that a number chooses and is not typed into a name
        self.kinds[self.kind].setFocus()

    def left(self) -> None:
        self.fields["passphrase"].clear()
        self.fields["again"].clear()

    def number_pressed(self, number: int) -> bool:
        if 1 <= number <= len(_BY_NUMBER):
            self._begin(_BY_NUMBER[number - 1])
            return True
        return False

    def _begin(self, kind: Laptop) -> None:
        """Choose, and put the keyboard where the next key belongs: the name, or the one button."""
        self.choose(kind)
        (self.make if kind is Laptop.CLASSROOM else self.fields["place"]).setFocus()

    def choose(self, kind: Laptop) -> None:
        """Choose what this laptop is."""
        self.kind = kind
        for other, card in self.kinds.items():
            card.setChecked(other is kind)
        classroom = kind is Laptop.CLASSROOM
        self.form.setVisible(not classroom)
        self.invented.setVisible(classroom)
        self.labelled["prefix"].setVisible(kind is Laptop.POST)
        self.labelled["region"].setVisible(kind in (Laptop.POST, Laptop.AGENCY))
        self._say_button()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("What is this laptop for?"),
            self.tr("Choose once. Everything stays on this laptop, encrypted."),
        )
        self.kinds[Laptop.POST].set_texts(
            self.tr("A border post"), self.tr("Interviews, indicators, referrals")
        )
        self.kinds[Laptop.REGIONAL].set_texts(
            self.tr("A regional office"), self.tr("Packets from posts, receipts, numbers")
        )
        self.kinds[Laptop.AGENCY].set_texts(
            self.tr("An agency’s desk"), self.tr("Cases referred to you, your answers")
        )
        self.kinds[Laptop.CLASSROOM].set_texts(
            self.tr("Try it with invented people"), self.tr("A classroom; nothing is kept")
        )
        self.invented.set_marked(
            self.tr(
                "**Training only.** Invented people, other keys, a violet band on every page. "
                "Nothing from here can enter a real desk."
            )
        )
        self.form_title.set_text(self.tr("Name the desk and its first person"))
        self.restore.set_words(self.tr("Put a backup back"), short=self.tr("Backup"))
        self.take_over.set_words(
            self.tr("Take a post over from a stick"), short=self.tr("Take a post over")
        )
        self._say_fields()
        self._say_button()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW and hasattr(self, "_choices"):
            self._place_choices()

    def _place_choices(self) -> None:
        """Two in a row; one at 200 %."""
        columns = current_look().at(2, 1)
        for number, card in enumerate(self.kinds.values()):
            self._choices.addWidget(card, number // columns, number % columns)

    def _say_fields(self) -> None:
        texts = {
            "place": (self.tr("Name of the place"), self.tr("For example: Poste de Rosso")),
            "office": (self.tr("Short code"), self.tr("Latin letters, for example: rosso")),
            "prefix": (self.tr("Case codes begin with"), self.tr("For example: R07")),
            "region": (
                self.tr("Code of the regional office"),
                self.tr("As the region tells it, for example: trarza"),
            ),
            "person": (self.tr("Your name"), self.tr("You are its first supervisor.")),
            "passphrase": (
                self.tr("Your passphrase"),
                self.tr("At least {n} characters: several words.").format(n=SHORTEST_PASSPHRASE),
            ),
            "again": (self.tr("The same again"), ""),
        }
        for name, (label, hint) in texts.items():
            self.labelled[name].set_texts(label, hint)

    def _say_button(self) -> None:
        words = {
            Laptop.POST: self.tr("Make the post’s vault"),
            Laptop.REGIONAL: self.tr("Make the office’s vault"),
            Laptop.AGENCY: self.tr("Make the agency’s vault"),
            Laptop.CLASSROOM: self.tr("Open the classroom"),
        }
        self.make.set_words(words[self.kind], key=self.tr("Enter"))

    def _make(self) -> None:
        if self.kind is Laptop.CLASSROOM:
            self._door.try_it()
            return
        problem = self._problem()
        for name, labelled in self.labelled.items():
            labelled.set_problem(problem.get(name, ""))
        if problem:
            self._say_problem(problem)
            return
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        new = NewWorkspace(
            kind=WorkspaceKind.POST if self.kind is Laptop.POST else WorkspaceKind.REGIONAL,
            agency=self.kind is Laptop.AGENCY,
            place=plain_name(typed["place"], _MOST["place"]),
            office=typed["office"].lower(),
            prefix=typed["prefix"].upper(),
            region=typed["region"].lower(),
            person=plain_name(typed["person"], _MOST["person"]),
            passphrase=self.fields["passphrase"].text(),
        )
        self._work(new)

    def _work(self, new: NewWorkspace) -> None:
        self.make.setEnabled(False)
        self.progress.begin(lambda: self.tr("Making keys and vault"), no_words, no_words)
        self.progress.show()

        def work(progress: Progress) -> str:
            del progress
            return self._door.create(new)

        def done(code: object) -> None:
            self._finish()
            self._navigator.go("recovery", NewSheet(str(code), new.place))

        def failed(error: object) -> None:
            self._finish()
            self.error.set_message(message_of(error))  # type: ignore[arg-type]

        self._tasks.run(work, done=done, failed=failed)

    def _finish(self) -> None:
        self.progress.end()
        self.progress.hide()
        self.make.setEnabled(True)

    def _say_problem(self, problem: dict[str, str]) -> None:
        first = next(iter(problem))
        self.fields[first].setFocus()

    def _problem(self) -> dict[str, str]:
        """What is missing or wrong, by field."""
        found = {}
        needed = ["place", "office", "person"]
        needed += [name for name in ("prefix", "region") if not self.labelled[name].isHidden()]
        for name in needed:
            if not self.fields[name].text().strip():
                found[name] = self.tr("This is needed.")
        code = self.fields["office"].text().strip()
        if code and not (code.isascii() and code.replace("-", "").isalnum()):
            found["office"] = self.tr("Latin letters, digits and hyphens only.")
        passphrase = self.fields["passphrase"].text()
        if len(passphrase) < SHORTEST_PASSPHRASE:
            found["passphrase"] = self.tr("This is too short. Take several words.")
        elif passphrase != self.fields["again"].text():
            found["again"] = self.tr("The two are not the same.")
        return found

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self._choices = QGridLayout()
        self._choices.setSpacing(12)
        self.body.addLayout(self._choices)
        self._place_choices()
        self.body.addWidget(self.invented)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        for number, name in enumerate(self.labelled):
            grid.addWidget(self.labelled[name], number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        holder.setLayout(grid)
        self.form.box.addWidget(self.form_title)
        self.form.box.addWidget(holder)
        self.body.addWidget(self.form)
        self.body.addWidget(self.error)
        self.body.addWidget(self.progress)
        self.body.addStretch(1)
        self.bar.at_start(self.restore)
        self.bar.at_start(self.take_over)
        self.bar.at_end(self.make)
