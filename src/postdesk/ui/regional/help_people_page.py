"""The people of a post that was opened to help it, and what one in charge of them is given."""

from contextlib import closing
from datetime import tzinfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postdesk.errors import Code, PostDeskError
from postdesk.model.people import Person
from postdesk.progress import Progress
from postdesk.regional.helping import Help, Mended, give_access, let_go
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language import isolate
from postdesk.ui.long_work import LongWork
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.new_passphrase import NewPassphrase
from postdesk.ui.outside_names import outside_name
from postdesk.ui.page import Page, PageHead
from postdesk.ui.regional.help_page import ToHelp, when_made
from postdesk.ui.role_names import role_name
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow
from postdesk.ui.widgets.text import Text

_KEEP, _NEW = "keep", "new"
_MOST = 9


class HelpPeoplePage(Page):
    """Its subject is a `ToHelp`; who is in charge is chosen by number, the others are only named.

    Leaving destroys the copy that lies here; writing leads on to what was written.
    """

    name = "help_people"
    place = "settings"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        tasks: Tasks,
        zone: tzinfo,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._navigator, self._vault, self._zone = navigator, vault, zone
        self.subject: ToHelp | None = None
        self._choose_folder = choose_folder
        self._chosen = 0
        self.cards: list[ChoiceCard] = []
        self.head = PageHead()
        self.progress, self.error = ProgressRow(), ErrorCard("usb")
        self.work = LongWork(tasks, self.progress, self.error)
        self.who = Text("", Role.HEADING, strong=True)
        self.list = QVBoxLayout()
        self.others = Text("", Role.BODY, colour="ink2", wrap=True)
        self.note = Notice(Tone.INFO, "phone")
        self.chosen = NewPassphrase(self)
        self.new, self.again = self.chosen.new, self.chosen.again
        self.sheet = Choice(tall=True)
        self.back_button = Button(icon="arrow-left", key="F10")
        self.other = Button(icon="folder", key="F5")
        self.write = Button(kind=Kind.FILLED, icon="usb", key="F8")
        self._lay_out()
        self.back_button.clicked.connect(lambda: navigator.go("help_post"))
        self.write.clicked.connect(self._write)
        self.other.clicked.connect(self._write_elsewhere)
        self.chosen.entered.connect(self._write)
        self.work.ended.connect(self._settle)

    def title(self) -> str:
        return self.tr("A new passphrase for a post")

    def opened(self, subject: object) -> None:
        if isinstance(subject, ToHelp):
            self.subject, self._chosen = subject, 0
            self.sheet.setCurrentIndex(0)
            self.bar.show_part(self.other, False)
        self.error.hide()
        self.retranslate()
        if self.subject is None:
            self._navigator.go("help_post")
        else:
            self.new.setFocus()

    def left(self) -> None:
        self.chosen.clear()
        self.subject = None
        if self.work.running:
            self.work.stop()  # it destroys its own copy, the other goes at the next opening
            return
        try:
            let_go(self._vault)
        except PostDeskError:
            return  # a full disk: it goes at the next opening, and is sealed like the stick's

    def number_pressed(self, number: int) -> bool:
        if self.work.running or not 1 <= number <= len(self._in_charge()):
            return False
        self._choose(number - 1)
        return True

    def retranslate(self) -> None:
        self._say_head()
        self.who.set_text(self.tr("Who gets a new passphrase?"))
        self.note.set_text(
            self.tr(
                "Call them at a number that you know. Agree on the words, or let them type. They "
                "change them afterwards."
            )
        )
        self.chosen.set_texts(self.tr("New passphrase"), self.tr("The new one again"))
        self.sheet.set_label(self.tr("Recovery sheet:"))
        self.sheet.set_entries(
            [(_KEEP, self.tr("the old one stays")), (_NEW, self.tr("make a new one too"))]
        )
        self.back_button.set_words(self.tr("Give nothing"))
        self.write.set_words(self.tr("Write the mended backup"))
        self.other.set_words(self.tr("Another stick"))
        self._show()
        self._settle()

    def _say_head(self) -> None:
        if self.subject is None:
            return
        post = self.subject.post
        name = outside_name(post.names.in_language(current_look().language.value))
        said = self.tr("Backup of {when}. It is whole, and our key opens it.")
        self.head.set_texts(name, said.format(when=isolate(when_made(post.found, self._zone))))

    def _in_charge(self) -> tuple[Person, ...]:
        return self.subject.post.in_charge()[:_MOST] if self.subject is not None else ()

    def _show(self) -> None:
        people = self._in_charge()
        while len(self.cards) < len(people):
            at = len(self.cards)
            card = ChoiceCard(str(at + 1), icon="user-shield")
            card.clicked.connect(lambda _checked=False, at=at: self._choose(at))
            self.cards.append(card)
            self.list.addWidget(card)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(people))
            if at < len(people):
                card.set_texts(outside_name(people[at].name), role_name(people[at].role))
        everybody = self.subject.post.people if self.subject is not None else ()
        others = [outside_name(one.name) for one in everybody if one not in people]
        self.others.setVisible(bool(others))
        self.others.set_text(
            self.tr("They see to the others afterwards: {names}").format(names=" · ".join(others))
        )
        if people:
            self._choose(min(self._chosen, len(people) - 1))

    def _choose(self, at: int) -> None:
        self._chosen = at
        for place, card in enumerate(self.cards):
            card.setChecked(place == at)

    def _settle(self) -> None:
        free = not self.work.running
        for control in (
            self.write,
            self.other,
            self.back_button,
            self.new,
            self.again,
            *self.cards,
        ):
            control.setEnabled(free)

    def _write_elsewhere(self) -> None:
        """Onto another stick than the one that the backup came on."""
        folder = self._choose_folder(self)
        if folder is not None and self.subject is not None:
            self.subject = ToHelp(self.subject.post, folder)
            self._write()

    def _failed(self, error: PostDeskError) -> None:
        self.error.set_message(message_of(error))
        self.bar.show_part(self.other, error.code is Code.POST_NOT_MENDED)

    def _write(self) -> None:
        words, people = self.chosen.taken(), self._in_charge()
        if not words or not people or self.subject is None or self.work.running:
            return
        self.error.hide()
        subject = self.subject
        given = Help(people[self._chosen].id, words, sheet=self.sheet.chosen() == _NEW)

        def work(progress: Progress) -> Mended:
            with closing(self._vault.sibling()) as session:
                return give_access(session, subject.post, given, subject.place, progress)

        self.work.begin(
            work,
            lambda mended: self._navigator.go("help_done", mended),
            words=lambda: self.tr("Giving access, writing, reading it back"),
            cancel=lambda: self.tr("Cancel"),
            leaves=lambda: self.tr("The post’s own backup on the stick stays as it is."),
            failed=self._failed,
        )
        self._settle()

    def _lay_out(self) -> None:
        self.list.setSpacing(8)
        fields = QHBoxLayout()
        fields.setSpacing(24)
        for labelled in self.chosen.labelled:
            fields.addWidget(labelled)
        parts: tuple[QWidget, ...] = (self.head, self.progress, self.error, self.who)
        for part in parts:
            self.body.addWidget(part)
        self.body.addLayout(self.list)
        self.body.addWidget(self.note)
        self.body.addLayout(fields)
        self.body.addWidget(self.sheet)
        self.body.addWidget(self.others)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.other)
        self.bar.at_end(self.write)
