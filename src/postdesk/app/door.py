"""Makes and opens the vaults of this laptop's workspaces, and hands them to the desks."""

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from datetime import date, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from postdesk.app.preferences import are_damaged
from postdesk.app.system import ZONE
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Clock, NewId, Realm, Texts, WorkspaceKind
from postdesk.model.ids import OfficeId, PersonId
from postdesk.model.kits import ActionCards, Leaflet
from postdesk.model.people import Person, Role
from postdesk.progress import Progress
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import BACKUPS, FoundBackup, backups_in, is_newer_in, restore
from postdesk.store.destroying import finish_destroying, is_marked
from postdesk.store.giving_back import backups_of, take_given_back
from postdesk.store.intake import leave_note
from postdesk.store.losses import Lost
from postdesk.store.open_papers import OpenPapers, read_open_papers
from postdesk.store.pending import Pending
from postdesk.store.people import People
from postdesk.store.relocation import door_knows_of_move, settle_here
from postdesk.store.rescue import (
    backup_people,
    mend_vault,
    set_unopenable_aside,
    take_backup,
    was_never_opened,
)
from postdesk.store.salvage import Salvaged
from postdesk.store.tries import Tries
from postdesk.store.vault import (
    KdfStrength,
    NewPerson,
    Vault,
    create_vault,
    list_people,
    open_vault,
    open_with_recovery,
)
from postdesk.ui.unlock.door import NewColleague, NewWorkspace, Workspace

if TYPE_CHECKING:
    from postdesk.packet.handover_arriving import Handover
    from postdesk.packet.kit import Kit

_ARRIVING = "arriving"
"""The folder of a handover that was looked at and not yet taken over."""
_VAULT_FILES = ("vault.json", "vault.copy.json", "vault.db")
"""One that is left of these tells that a workspace is here: damage must not look like none."""
_OF_A_MOVE = {
    Code.SEAL_DAMAGED: Code.HANDOVER_DAMAGED,
    Code.SEAL_NOT_FOR_US: Code.HANDOVER_DAMAGED,
    Code.PACKET_DAMAGED: Code.HANDOVER_DAMAGED,
    Code.PACKET_TOO_LARGE: Code.HANDOVER_DAMAGED,
    Code.SIGNATURE_INVALID: Code.HANDOVER_DAMAGED,
    Code.FILE_UNREADABLE: Code.HANDOVER_DAMAGED,
    Code.STICK_DAMAGED: Code.HANDOVER_DAMAGED,
    Code.STICK_PULLED: Code.STICK_NOT_READ,
    Code.STICK_MISSING: Code.STICK_NOT_READ,
}
"""What a failure of a packet means to a laptop that takes a post over: what to do is another."""
_FIRST_ROLE = {
    WorkspaceKind.POST: Role.SUPERVISOR,
    WorkspaceKind.REGIONAL: Role.KIT_AUTHOR,
}


def workspaces_in(home: Path) -> tuple[Workspace, ...]:
    """The workspaces that lie in a home folder; none that is to be destroyed."""
    return tuple(
        Workspace(kind, home / kind.value)
        for kind in WorkspaceKind
        if any((home / kind.value / name).exists() for name in _VAULT_FILES)
        and not is_marked(home / kind.value)
    )


class LaptopDoor:
    """The door of one laptop: its home folder holds one folder a workspace.

    `entered(vault)` is called when somebody goes in, `classroom()` when invented people are wanted.
    """

    def __init__(
        self,
        home: Path,
        *,
        clock: Clock,
        new_id: NewId,
        strength: Callable[[], KdfStrength],
        entered: Callable[[Vault], None],
        classroom: Callable[[], None],
    ) -> None:
        self._home, self._clock, self._new_id = home, clock, new_id
        self._strength = strength
        self._entered, self._classroom = entered, classroom
        self._vault: Vault | None = None
        self.look_lost = are_damaged(home)
        """Until it is told inside, were another look chosen meanwhile."""

    @property
    def zone(self) -> tzinfo:
        """The zone that days are counted in."""
        return ZONE

    @property
    def open_vault(self) -> Vault | None:
        """The vault that is open, if one is."""
        return self._vault

    def workspaces(self) -> tuple[Workspace, ...]:
        """The workspaces on this laptop."""
        return workspaces_in(self._home)

    def people(self, workspace: Workspace) -> tuple[Person, ...]:
        """Who can unlock it; where its people cannot be read, those of its newest backup."""
        try:
            return list_people(workspace.folder)
        except PostDeskError as error:
            if error.code not in {Code.VAULT_DAMAGED, Code.VAULT_MISSING}:
                raise
        found = backup_people(workspace.folder)
        return tuple(member.person for member in found.people) if found is not None else ()

    def lost(self, workspace: Workspace) -> tuple[Lost, ...]:
        """What is damaged and can be told before anybody unlocks."""
        tries = Tries(workspace.folder, self._clock).is_damaged()
        found = ((Lost.TRIES, tries), (Lost.LOOK, self.look_lost))
        return tuple(what for what, is_lost in found if is_lost)

    def takes_notes(self) -> bool:
        """Whether an urgent note can be left: there is a post on this laptop, and nobody inside."""
        return self._vault is None and self._post_here() is not None

    def post_moved(self) -> bool:
        """Whether this laptop's post goes on at another one."""
        post = self._post_here()
        return post is not None and door_knows_of_move(post.folder)

    def leave_note(self, text: str) -> None:
        """Seal an urgent note to the post's people."""
        post = self._post_here()
        if post is None:
            raise PostDeskError(Code.VAULT_MISSING)
        if self.post_moved():
            raise PostDeskError(Code.POST_MOVED)
        leave_note(post.folder, text, self._clock, self._new_id)

    def _post_here(self) -> Workspace | None:
        kinds = (one for one in self.workspaces() if one.kind is WorkspaceKind.POST)
        return next(kinds, None)

    def place(self, workspace: Workspace) -> str:
        """What a workspace is called; only an unlocked vault says."""
        del workspace
        return ""

    def create(self, new: NewWorkspace) -> str:
        """Make and open a workspace; the recovery code to print."""
        made = create_vault(
            self._home / new.kind.value,
            workspace=new.kind,
            realm=Realm.LIVE,
            first=NewPerson(name=new.person, role=_first_role(new), passphrase=new.passphrase),
            clock=self._clock,
            new_id=self._new_id,
            strength=self._strength(),
        )
        self._vault = made.vault
        _name(made.vault, new)
        return made.recovery_code

    def try_recovery(self, code: str) -> None:
        """Unlock what lies on the disk with the code alone. Raises `WRONG_RECOVERY_CODE`."""
        with closing(self._opened().sibling()) as session:
            session.prove_sheet(code)

    def note_sheet_printed(self) -> None:
        """Note that the recovery sheet goes to a printer."""
        Audit(self._opened()).append(AuditKind.PRINTED, "", "recovery")

    def today(self) -> date:
        """The day where this laptop is."""
        return self._clock().astimezone(self.zone).date()

    def made_ready(self, colleague: NewColleague) -> Callable[[], Person]:
        """Work out what lets somebody in; what is handed back does it, in the window's thread."""
        new = NewPerson(name=colleague.name, role=colleague.role, passphrase=colleague.passphrase)
        people = People(self._opened())
        member = people.made_ready(new)
        return lambda: people.let_in(member)

    def unlock(self, workspace: Workspace, person: PersonId, passphrase: str) -> None:
        """Open a workspace."""
        self._vault = open_vault(workspace.folder, person, passphrase, self._clock, self._new_id)

    def rescue(self, workspace: Workspace, code: str, person: PersonId, passphrase: str) -> None:
        """Open a workspace with its sheet, re-issue one person's access, close it again."""
        vault = open_with_recovery(workspace.folder, code, self._clock, self._new_id)
        with closing(vault), _apart(workspace, vault):
            People(vault).reissue(person, passphrase)

    def mend(
        self, workspace: Workspace, person: PersonId, passphrase: str, progress: Progress
    ) -> Salvaged:
        """Save what is readable of a workspace with a damaged file into a new one."""
        return mend_vault(
            workspace.folder,
            person,
            passphrase,
            clock=self._clock,
            new_id=self._new_id,
            progress=progress,
        )

    def fall_back(self, workspace: Workspace, person: PersonId, passphrase: str) -> FoundBackup:
        """Put the newest backup beside a workspace in its place; the damaged file is kept."""
        newest = next(iter(backups_in(workspace.folder / BACKUPS)), None)
        if newest is None:
            raise PostDeskError(Code.NO_WHOLE_COPY)
        take_backup(workspace.folder, person, passphrase, newest.folder, self._clock)
        return newest

    def backups(self, place: Path) -> tuple[FoundBackup, ...]:
        """The backups of real workspaces on a stick, newest first."""
        return tuple(one for one in backups_in(place) if one.realm is Realm.LIVE)

    def is_newer_in(self, place: Path) -> bool:
        """Whether a stick holds a backup that only a newer program opens."""
        return is_newer_in(place)

    def was_never_opened(self, workspace: Workspace) -> bool:
        """Whether it is a backup that was put back and that nobody has opened here yet."""
        return was_never_opened(workspace.folder)

    def restore(self, backup: FoundBackup) -> Workspace:
        """Put a backup back as a workspace of this laptop."""
        folder = self._home / backup.workspace.value
        set_unopenable_aside(folder, self._clock)
        restore(backup.folder, folder)
        return Workspace(backup.workspace, folder)

    def given_back(self, workspace: Workspace, place: Path) -> tuple[FoundBackup, ...]:
        """The backups of this very workspace on a stick, newest first."""
        return backups_of(workspace.folder, place)

    def people_of(self, backup: FoundBackup) -> tuple[Person, ...]:
        """Whom a backup names; it is believed once one of them has opened it."""
        return list_people(backup.folder)

    def take_given_back(
        self,
        workspace: Workspace,
        person: PersonId,
        passphrase: str,
        backup: FoundBackup,
        progress: Progress,
    ) -> Workspace:
        """Put the backup that the region gave access to in the place of what nobody can open."""
        folder, source = workspace.folder, backup.folder
        take_given_back(folder, person, passphrase, source, clock=self._clock, progress=progress)
        return workspace

    def handover(self, place: Path, code: str, progress: Progress) -> "Handover | None":
        """The real post that was handed over on a stick; None if there is none."""
        from postdesk.packet.handover_arriving import find_handover

        try:
            found = find_handover(place, code, self._home / _ARRIVING, progress)
        except PostDeskError as error:
            raise PostDeskError(_OF_A_MOVE.get(error.code, error.code), **error.values) from None
        if found is not None and found.head.realm is not Realm.LIVE:
            self.drop_handover()
            raise PostDeskError(Code.PACKET_WRONG_REALM)
        return found

    def drop_handover(self) -> None:
        """Nobody takes over what was looked at: it leaves this laptop."""
        shutil.rmtree(self._home / _ARRIVING, ignore_errors=True)

    def take_over(self, handover: "Handover") -> Workspace:
        """Put it here as a workspace of this laptop; the stick is needed no more."""
        kind = handover.head.workspace
        folder = self._home / kind.value
        try:
            settle_here(folder, handover.people, handover.database)
        finally:
            self.drop_handover()
        return Workspace(kind, folder)

    def is_destroying(self) -> bool:
        """Whether a post that moved away is to be destroyed, or half is."""
        return any(is_marked(self._home / kind.value) for kind in WorkspaceKind)

    def finish_destroying(self, progress: Progress) -> None:
        """Destroy it whole; nobody has it open."""
        for kind in WorkspaceKind:
            if is_marked(self._home / kind.value):
                finish_destroying(self._home / kind.value, progress)

    def enter(self) -> None:
        """Show the desk of the workspace that is open."""
        self._entered(self._opened())

    def lock(self) -> None:
        """Close the vault that is open; it is let go of even where closing fails."""
        vault, self._vault = self._vault, None
        if vault is not None:
            vault.close()

    def try_it(self) -> None:
        """Open a classroom."""
        self._classroom()

    def is_agency(self) -> bool:
        """Whether the open vault is a regional workspace in agency mode."""
        from postdesk.regional.office import office_settings

        regional = self._vault is not None and self._vault.workspace is WorkspaceKind.REGIONAL
        return regional and office_settings(self._opened()).agency

    def cards(self) -> ActionCards:
        """The emergency cards of the post's kit, else those that ship with the program."""
        return self._papers().cards

    def leaflet(self) -> Leaflet:
        """The leaflet of the post's kit, else the one that ships with the program."""
        return self._papers().leaflet

    def _papers(self) -> "OpenPapers | Kit":
        post = self._post_here()
        own = read_open_papers(post.folder) if post is not None else None
        return own if own is not None else _kit_that_ships()

    def _opened(self) -> Vault:
        if self._vault is None:
            raise PostDeskError(Code.WRONG_USE, why="vault_closed")
        return self._vault


def _kit_that_ships() -> "Kit":
    """The starter kit; loaded when somebody asks for a card, not before the door is drawn."""
    from postdesk.packet.kit import read_kit
    from postdesk.resources import starter_kit

    return read_kit(starter_kit())


def _name(vault: Vault, new: NewWorkspace) -> None:
    """Give a new workspace its name and its office's keys."""
    from postdesk.desk import equipping as post_equipping
    from postdesk.regional import office as regional_office

    names = Texts({"fr": new.place, "ar": new.place, "en": new.place})
    if new.kind is WorkspaceKind.POST:
        settings = post_equipping.PostSettings(
            office=OfficeId(new.office), names=names, prefix=new.prefix, region=new.region
        )
        post_equipping.set_up(vault, settings)
        return
    regional = regional_office.OfficeSettings(
        office=OfficeId(new.office),
        names=names,
        author=not new.agency,
        agency=new.agency,
        region=new.region if new.agency else "",
    )
    regional_office.set_up(vault, regional)


def _first_role(new: NewWorkspace) -> Role:
    """An agency's first person leads its desk and lets the others in, as a supervisor does."""
    return Role.SUPERVISOR if new.agency else _FIRST_ROLE[new.kind]


def _apart(workspace: Workspace, vault: Vault) -> AbstractContextManager[object]:
    """What lies apart at a post, open, so that it is sealed anew too where the sheet reads it."""
    if workspace.kind is WorkspaceKind.POST:
        with suppress(PostDeskError):
            return closing(Pending(vault))
    return nullcontext()
