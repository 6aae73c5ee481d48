"""What a desk is to the program's frame, and what every desk is put into."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from postdesk.model.base import Clock, NewId, Texts, WorkspaceKind
from postdesk.model.interviews import Interview
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.main_window import MainWindow
from postdesk.ui.printer import AskPrinter, ask_printer
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look

if TYPE_CHECKING:
    from postdesk.packet.kit import Kit


@dataclass(frozen=True)
class Desk:
    """One open workspace as the window shows it; `close` ends what it started."""

    kind: WorkspaceKind
    training: bool
    person: str
    names: Texts
    """What the post or office is called, in each language."""
    first_page: str
    close: Callable[[], None]
    open_interview: Callable[[], Interview | None] = lambda: None
    """The interview that waits behind the page in front, if one is open."""
    agency: bool = False
    """A regional workspace in agency mode: a rail of its own."""
    closed: bool = False
    """It was handed over to another laptop: no rail, no work, no backup."""
    kit: "Kit | None" = None
    """Whose action cards and leaflet are shown; None: those that the door has."""

    @property
    def place(self) -> str:
        """What the post or office is called in the language in use."""
        return self.names.in_language(current_look().language)


@dataclass(frozen=True)
class Surroundings:
    """What every desk is put into."""

    window: MainWindow
    tasks: Tasks
    clock: Clock
    new_id: NewId
    lock: Callable[[], None]
    choose_folder: ChooseFolder = ask_folder
    ask_printer: AskPrinter = ask_printer
    left_out: Callable[[], bool] = lambda: False
    """Whether the system leaves the window out of pictures of the screen."""
