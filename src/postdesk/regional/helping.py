"""A post that nobody can open any more: its region gives a supervisor a new passphrase."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts, WorkspaceKind
from postdesk.model.ids import OfficeId, PersonId
from postdesk.model.offices import OfficeKind
from postdesk.model.people import Person
from postdesk.model.roles import Right, may, require
from postdesk.progress import Progress, silent
from postdesk.regional.office import directory_in_use
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import FoundBackup, backups_in
from postdesk.store.helping import (
    check_whole,
    drop_copies,
    drop_copy,
    fetch,
    foreign,
    helping_folder,
    open_with_office_key,
    proven_office,
    who_was_let_in,
    write_mended,
)
from postdesk.store.office import OfficeKeeper, OwnOffice
from postdesk.store.people import People, office_record
from postdesk.store.vault import Vault

_AS_IT_CAME, _MENDED = "came", "mended"
_DAMAGED = frozenset(
    {
        Code.VAULT_DAMAGED,
        Code.VAULT_MISSING,
        Code.RECORD_DAMAGED,
        Code.PEOPLE_ALTERED,
        Code.FILE_UNREADABLE,
        Code.KEY_INVALID,
        Code.AUDIT_BROKEN,
        Code.WRONG_USE,
    }
)
"""What a damaged, altered or made-up backup is met as, wherever in it that shows."""
_OF_THE_STICK = frozenset({Code.DISK_FULL, Code.FILE_UNREADABLE, Code.VAULT_MISSING})
"""What a stick that is full, write-protected or pulled makes of the mended backup."""


@dataclass(frozen=True)
class OpenedPost:
    """A post's backup that this office can open: whose it is, its people, since when it lies.

    `copy` is where it lies at this office meanwhile; `found` stays as it was.
    """

    found: FoundBackup
    copy: Path
    post: OfficeId
    names: Texts
    people: tuple[Person, ...]

    def in_charge(self) -> tuple[Person, ...]:
        """Those who can be given a passphrase here: they see to the others."""
        return tuple(one for one in self.people if may(one.role, Right.REISSUE))


@dataclass(frozen=True)
class Help:
    """What a post is given: a passphrase for somebody in charge, a new recovery sheet, or both."""

    person: PersonId | None
    passphrase: str = field(default="", repr=False)
    sheet: bool = False


@dataclass(frozen=True)
class Mended:
    """The backup that was written: its folder, when, for whom, and the new sheet's code."""

    folder: Path
    at: datetime
    post: OpenedPost
    person: Person | None
    code: str = field(default="", repr=False)


def backups_of_posts(vault: Vault, place: Path) -> tuple[FoundBackup, ...]:
    """The backups of posts that lie in a folder, newest first. Raises `NOT_PERMITTED`."""
    require(vault.person.role, Right.HELP_POST)
    return tuple(
        one
        for one in backups_in(place)
        if one.workspace is WorkspaceKind.POST and one.realm is vault.realm
    )


def open_post(vault: Vault, found: FoundBackup, progress: Progress = silent) -> OpenedPost:
    """Copy a post's backup here, check it and open it with this office's own key.

    Bring a session of its own from a worker thread. Raises `NOT_PERMITTED`, `POST_LET_NOBODY_IN`,
    `POST_LET_ANOTHER_IN`, `POST_UNKNOWN` for one that the directory does not list,
    `POST_BACKUP_DAMAGED`, `VAULT_NEWER`, `STICK_NOT_READ`, `DISK_FULL`.
    """
    require(vault.person.role, Right.HELP_POST)
    drop_copies(vault)
    copy = helping_folder(vault) / _AS_IT_CAME
    try:
        with _told_as_damage():
            _check_let_in(vault, found.folder)
            fetch(found.folder, copy, progress)
            with _opened(vault, copy) as theirs:
                check_whole(theirs)
                keys, people = proven_office(theirs), People(theirs).listed()
        post, names = keys[0].id, _check_known(vault, keys)
        Audit(vault).append(AuditKind.PEOPLE, office_record(post), "help_looked")
    except BaseException:
        drop_copies(vault)
        raise
    return OpenedPost(found=found, copy=copy, post=post, names=names, people=people)


def give_access(
    vault: Vault,
    opened: OpenedPost,
    given: Help,
    place: Path,
    progress: Progress = silent,
) -> Mended:
    """Give it in a copy, and write that into `place` as a backup beside the one that it came from.

    Raises `NOT_PERMITTED`, `WRONG_USE` for nobody in charge or nothing to give,
    `PASSPHRASE_SHORT`, `POST_NOT_MENDED` where the stick did not take it, and as `open_post`.
    """
    require(vault.person.role, Right.HELP_POST)
    person = next((one for one in opened.in_charge() if one.id == given.person), None)
    if (given.person is not None and person is None) or not (person or given.sheet):
        raise PostDeskError(Code.WRONG_USE, why="nobody_in_charge")
    _check_stick(opened.found.folder, place)
    mended = helping_folder(vault) / _MENDED
    with _told_as_damage(), _dropped_afterwards(mended):
        fetch(opened.copy, mended, progress)
        with _opened(vault, mended) as theirs:
            code = _give(theirs, given)
            Audit(vault).append(AuditKind.PEOPLE, office_record(opened.post), "help_gave")
            name = _write(theirs, place, opened.found.at, progress)
    return Mended(place / name, vault.clock(), opened, person, code)


def let_go(vault: Vault) -> None:
    """Destroy the copies of posts' vaults that lie here: nobody helps just now."""
    drop_copies(vault)


def _check_stick(backup: Path, place: Path) -> None:
    """A stick that is gone may leave an empty folder of this laptop in its place."""
    gone = backup.is_relative_to(place) and not backup.exists()
    if gone or not place.is_dir():
        raise PostDeskError(Code.POST_NOT_MENDED)


def _give(theirs: Vault, given: Help) -> str:
    """The code of the new sheet, if there is to be one."""
    people = People(theirs)
    if given.person is not None:
        people.reissue(given.person, given.passphrase)
    return people.new_recovery_sheet() if given.sheet else ""


def _write(theirs: Vault, place: Path, came: datetime | None, progress: Progress) -> str:
    try:
        return write_mended(theirs, place, progress, came=came)
    except PostDeskError as error:
        if error.code in _OF_THE_STICK or error.code is Code.VAULT_DAMAGED:
            raise PostDeskError(Code.POST_NOT_MENDED) from None
        raise


@contextmanager
def _opened(vault: Vault, copy: Path) -> Iterator[Vault]:
    """A copy, open with one of our keys."""
    secrets = OfficeKeeper(vault).opening_secrets()
    theirs = open_with_office_key(copy, secrets, vault.clock, vault.new_id)
    try:
        yield theirs
    except BaseException:
        theirs.let_go()
        raise
    theirs.close()


@contextmanager
def _dropped_afterwards(copy: Path) -> Iterator[None]:
    """Whatever happens, the copy that was worked on goes."""
    if copy.exists():
        drop_copy(copy)
    try:
        yield
    finally:
        if copy.exists():
            drop_copy(copy)


@contextmanager
def _told_as_damage() -> Iterator[None]:
    """Whatever is wrong inside of a backup is one thing to whoever holds the stick."""
    try:
        with foreign():
            yield
    except PostDeskError as error:
        if error.code in _DAMAGED:
            raise PostDeskError(Code.POST_BACKUP_DAMAGED) from None
        raise


def _check_let_in(vault: Vault, backup: Path) -> None:
    """By what the backup says of itself: whether it can be opened is known only by trying."""
    if not backup.is_dir():
        raise PostDeskError(Code.STICK_NOT_READ)
    own = OfficeKeeper(vault)
    ours = {own.office().public.opening, *(keys.opening for keys in own.former())}
    access = who_was_let_in(backup)
    if access is None:
        raise PostDeskError(Code.POST_LET_NOBODY_IN)
    if access.public not in ours:
        raise PostDeskError(Code.POST_LET_ANOTHER_IN)


def _check_known(vault: Vault, proven: tuple[OwnOffice, ...]) -> Texts:
    """What the directory calls the post whose keys lie in the backup. Raises `POST_UNKNOWN`.

    Its ended keys count too: a lost laptop's keys are ended, and its backup is what is left.
    """
    listed = directory_in_use(vault).office(proven[0].id)
    keys = () if listed is None or listed.kind is not OfficeKind.POST else listed.keys
    known = {(one.opening, one.signing) for one in keys}
    theirs = {(one.public.opening, one.public.signing) for one in proven}
    if listed is None or not theirs & known:
        raise PostDeskError(Code.POST_UNKNOWN)
    return listed.names
