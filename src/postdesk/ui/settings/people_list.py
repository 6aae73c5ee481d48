"""Who has access: a row each, with a new passphrase, and the end of an access in two steps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from postdesk.errors import PostDeskError
from postdesk.model.ids import PersonId
from postdesk.model.interviews import Interview
from postdesk.model.people import Person
from postdesk.model.roles import Right, may
from postdesk.store.people import People
from postdesk.store.vault import Vault
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.navigator import Navigator
from postdesk.ui.role_names import role_name
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.row_list import Row, RowList


def _nothing(_person: PersonId) -> Sequence[Interview]:
    return ()


@dataclass(frozen=True)
class Leaving:
    """What leaving means at a desk: `unfinished` interviews of a person, and what ends access."""

    end: Callable[[PersonId], None]
    unfinished: Callable[[PersonId], Sequence[Interview]] = _nothing


def ending(vault: Vault) -> Leaving:
    """Where nothing is left unfinished when somebody leaves: regions and agencies."""
    return Leaving(People(vault).remove)


class PeopleRows(QObject):
    """Fills `rows`; `ended(Person)` after an access ended, else `failed(PostDeskError)`."""

    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, navigator: Navigator, vault: Vault, leaving: Leaving, rows: RowList) -> None:
        super().__init__(rows)
        self._navigator, self._vault, self._leaving = navigator, vault, leaving
        self._rows = rows
        self._ending: PersonId | None = None

    def begin(self) -> None:
        """Nobody's access is being ended."""
        self._ending = None

    def show(self) -> None:
        """Everybody, in the language in use."""
        self._rows.clear()
        for person in People(self._vault).listed():
            if person.id == self._ending:
                self._ask_about(person)
            else:
                self._rows.add(self._row(person))

    def _may(self, right: Right) -> bool:
        return may(self._vault.person.role, right)

    def _row(self, person: Person) -> Row:
        row = Row("user", isolate(person.name), role_name(person.role))
        if person.id == self._vault.person.id:
            return row
        if self._may(Right.REISSUE):
            again = Button(self.tr("New passphrase"), dense=True)
            again.setAccessibleName(f"{again.shown_text()}: {person.name}")
            again.clicked.connect(lambda: self._navigator.go("reissue", person))
            row.add_end(again)
        if self._may(Right.END_ACCESS):
            end = Button(self.tr("End the access"), dense=True)
            end.setAccessibleName(f"{end.shown_text()}: {person.name}")
            end.clicked.connect(lambda: self._ask(person.id))
            row.add_end(end)
        return row

    def _ask_about(self, person: Person) -> None:
        """What they have not finished, each with a way to hand it over, then the two ways on."""
        for one in self._leaving.unfinished(person.id):
            self._rows.add(self._unfinished(one))
        self._rows.add(self._sure(person))

    def _unfinished(self, one: Interview) -> Row:
        code = isolate_code(one.code)
        waits = one.waits_for is not None
        title = self.tr("{code} waits for them") if waits else self.tr("{code} is not finished")
        text = self.tr("Somebody else can go on with it: hand it over before they leave.")
        row = Row("player-pause", title.format(code=code), text, icon_colour="attention")
        give = Button(self.tr("See the shift") if waits else self.tr("Hand it over"), dense=True)
        give.setAccessibleName(f"{give.shown_text()}: {code}")
        page = "shift" if waits else "handover"
        give.clicked.connect(lambda: self._navigator.go(page, None if waits else one.id))
        row.add_end(give)
        return row

    def _sure(self, person: Person) -> Row:
        """What ending an access means, and the two ways from here."""
        title = self.tr("End the access of {name}?").format(name=isolate(person.name))
        text = self.tr(
            "The vault gets another key. Copies made before still open with their passphrase."
        )
        row = Row("alert-triangle", title, text, icon_colour="attention")
        keep = Button(self.tr("Keep it"), dense=True)
        keep.clicked.connect(lambda: self._ask(None))
        end = Button(self.tr("End it now"), Kind.FILLED, dense=True)
        end.clicked.connect(lambda: self._end(person))
        row.add_end(keep)
        row.add_end(end)
        return row

    def _ask(self, person: PersonId | None) -> None:
        self._ending = person
        self.show()

    def _end(self, person: Person) -> None:
        self._ending = None
        try:
            self._leaving.end(person.id)
        except PostDeskError as error:
            self.failed.emit(error)
        else:
            self.ended.emit(person)
        self.show()
