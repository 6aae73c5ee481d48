"""What the pages of the door ask of the program's root."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from postdesk.model.base import WorkspaceKind
from postdesk.model.ids import PersonId
from postdesk.model.kits import ActionCards, Leaflet
from postdesk.model.people import Person, Role
from postdesk.progress import Progress
from postdesk.store.backup import FoundBackup
from postdesk.store.losses import Lost
from postdesk.store.salvage import Salvaged

if TYPE_CHECKING:
    from postdesk.packet.handover_arriving import Handover


@dataclass(frozen=True)
class Workspace:
    """A workspace on this laptop: its desk and where its vault lies."""

    kind: WorkspaceKind
    folder: Path


@dataclass(frozen=True)
class NewWorkspace:
    """What first run asks: which desk, what it is called, who is first, with which passphrase."""

    kind: WorkspaceKind
    place: str
    office: str
    """A short code in Latin letters, e.g. `rosso`; it names the office in packets."""
    prefix: str
    """What case codes begin with, e.g. `R07` (posts only)."""
    region: str
    """The code of the regional office (posts and agencies)."""
    person: str
    passphrase: str
    agency: bool = False
    """A regional workspace in agency mode."""


@dataclass(frozen=True)
class NewColleague:
    """Somebody who joins a workspace."""

    name: str
    role: Role
    passphrase: str


class Door(Protocol):
    """How a vault is made, opened and tried; each may raise `PostDeskError`."""

    def workspaces(self) -> tuple[Workspace, ...]:
        """The workspaces on this laptop."""
        ...

    def people(self, workspace: Workspace) -> tuple[Person, ...]:
        """Who can unlock it."""
        ...

    def lost(self, workspace: Workspace) -> tuple[Lost, ...]:
        """What is damaged and can be told before anybody unlocks."""
        ...

    def takes_notes(self) -> bool:
        """Whether an urgent note can be left: there is a post on this laptop, and nobody inside."""
        ...

    def post_moved(self) -> bool:
        """Whether the post goes on at another laptop: nobody would find a note here."""
        ...

    def leave_note(self, text: str) -> None:
        """Seal an urgent note to the post's people.

        Raises `DISK_FULL`, `VAULT_DAMAGED`, `POST_MOVED`.
        """
        ...

    def place(self, workspace: Workspace) -> str:
        """What it was called when it was last open; empty if that is not known."""
        ...

    def create(self, new: NewWorkspace) -> str:
        """Make and open a workspace; the recovery code to print (kept nowhere)."""
        ...

    def try_recovery(self, code: str) -> None:
        """Open the vault with a typed recovery code. Raises `WRONG_RECOVERY_CODE`."""
        ...

    def note_sheet_printed(self) -> None:
        """Note in the audit trail of the vault that its recovery sheet goes to a printer."""
        ...

    def today(self) -> date:
        """The day in the zone that days are counted in."""
        ...

    def made_ready(self, colleague: NewColleague) -> Callable[[], Person]:
        """Work out in any thread what lets somebody in; the window's own does it then.

        Raises `NAME_TAKEN`, as does what is handed back.
        """
        ...

    def unlock(self, workspace: Workspace, person: PersonId, passphrase: str) -> None:
        """Open a workspace. Raises `WRONG_PASSPHRASE`, `TOO_MANY_TRIES`, `VAULT_DAMAGED`."""
        ...

    def rescue(self, workspace: Workspace, code: str, person: PersonId, passphrase: str) -> None:
        """Give somebody a new passphrase with the recovery sheet. Raises `WRONG_RECOVERY_CODE`."""
        ...

    def mend(
        self, workspace: Workspace, person: PersonId, passphrase: str, progress: Progress
    ) -> Salvaged:
        """Save what is readable of a damaged file into a new one. Raises as `unlock`."""
        ...

    def fall_back(self, workspace: Workspace, person: PersonId, passphrase: str) -> FoundBackup:
        """Put the newest backup in the place of a damaged file.

        Raises `NO_WHOLE_COPY` if there is none beside it, else as `unlock`.
        """
        ...

    @property
    def zone(self) -> tzinfo:
        """The zone that days are counted in."""
        ...

    def backups(self, place: Path) -> tuple[FoundBackup, ...]:
        """The backups of real workspaces on a stick, newest first."""
        ...

    def is_newer_in(self, place: Path) -> bool:
        """Whether a stick holds a backup that only a newer program opens."""
        ...

    def was_never_opened(self, workspace: Workspace) -> bool:
        """Whether it is a backup that was put back and that nobody has opened here yet."""
        ...

    def restore(self, backup: FoundBackup) -> Workspace:
        """Put a backup back as a workspace of this laptop. Raises `VAULT_EXISTS`, `DISK_FULL`."""
        ...

    def given_back(self, workspace: Workspace, place: Path) -> tuple[FoundBackup, ...]:
        """The backups of this very workspace on a stick, newest first. Raises `VAULT_DAMAGED`."""
        ...

    def people_of(self, backup: FoundBackup) -> tuple[Person, ...]:
        """Whom a backup names. Raises `VAULT_DAMAGED`, `FILE_UNREADABLE`."""
        ...

    def take_given_back(
        self,
        workspace: Workspace,
        person: PersonId,
        passphrase: str,
        backup: FoundBackup,
        progress: Progress,
    ) -> Workspace:
        """Put a backup that the region gave access to in the place of a vault nobody can open.

        Raises `NOT_GIVEN_BACK`, and as `unlock`.
        """
        ...

    def handover(self, place: Path, code: str, progress: Progress) -> "Handover | None":
        """The post that was handed over on a stick, proven and laid aside; None if there is none.

        Raises `HANDOVER_CODE`, `HANDOVER_INCOMPLETE` (`missing`, `pieces`), `HANDOVER_DAMAGED`,
        `STICK_NOT_READ`, `DISK_FULL`, ...
        """
        ...

    def drop_handover(self) -> None:
        """Remove what was laid aside and is not taken over."""
        ...

    def take_over(self, handover: "Handover") -> Workspace:
        """Put it here as a workspace of this laptop. Raises `VAULT_EXISTS`, `DISK_FULL`."""
        ...

    def is_destroying(self) -> bool:
        """Whether a post that moved away is to be destroyed, or half is."""
        ...

    def finish_destroying(self, progress: Progress) -> None:
        """Destroy it whole. Raises `FILE_UNREADABLE`; it can be asked again."""
        ...

    def enter(self) -> None:
        """Show the desk of the workspace that is open (in the window's thread)."""
        ...

    def try_it(self) -> None:
        """Open a classroom with invented people, in a throw-away vault."""
        ...

    def cards(self) -> ActionCards:
        """The emergency cards that anyone may read."""
        ...

    def leaflet(self) -> Leaflet:
        """The leaflet that anyone may take."""
        ...
