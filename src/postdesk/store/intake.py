"""Emergency notes left while the vault is locked: anybody writes, only its people read."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from postdesk.crypto.sealing import open_sealed, seal
from postdesk.errors import Code, PostDeskError
from postdesk.files import destroy, make_private_folder, write_whole
from postdesk.model.base import Clock, Frozen, NewId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.losses import Losses, Lost
from postdesk.store.people_file import read_people_file
from postdesk.store.vault import Vault

_FOLDER = "intake"
_DAMAGED = ".damaged"
_MOST_WAITING = 200
_MOST_CHARACTERS = 20_000


class EmergencyNote(Frozen):
    """What somebody wrote down before anybody could unlock the vault."""

    id: str
    at: datetime
    text: str


def leave_note(folder: Path, text: str, clock: Clock, new_id: NewId) -> None:
    """Seal a note to everybody who can open the vault in `folder`.

    Raises `VAULT_MISSING`, `WRONG_USE` for a text above 20,000 characters, `DISK_FULL` also when
    200 notes wait, so that nobody fills the disk through a locked screen.
    """
    waiting = folder / _FOLDER
    if not 0 < len(text) <= _MOST_CHARACTERS:
        raise PostDeskError(Code.WRONG_USE)
    recipients = read_people_file(folder).recipients()
    note = EmergencyNote(id=new_id(), at=clock(), text=text)
    if waiting.exists() and len(list(waiting.iterdir())) >= _MOST_WAITING:
        raise PostDeskError(Code.DISK_FULL)
    try:
        make_private_folder(waiting)
        sealed = seal(note.model_dump_json().encode("utf-8"), recipients)
        write_whole(waiting / f"{note.id}.age", sealed)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None


def reseal_notes(folder: Path, identity: str, recipients: Sequence[str]) -> None:
    """Seal the notes that wait in a vault's folder to others than before.

    One that is damaged, or not sealed to us, stays as it is. Raises `DISK_FULL`.
    """
    for path in sorted((folder / _FOLDER).glob("*.age")):
        try:
            plain = open_sealed(path.read_bytes(), [identity])
        except (PostDeskError, OSError):
            continue
        try:
            write_whole(path, seal(plain, recipients))
        except OSError:
            raise PostDeskError(Code.DISK_FULL) from None


class Intake:
    """The notes that wait to be attributed to somebody's case."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._folder = vault.folder / _FOLDER

    def waiting(self) -> tuple[EmergencyNote, ...]:
        """The notes, oldest first; one that is damaged or not for us is left where it is."""
        if not self._folder.exists():
            return ()
        found = (self._read(path) for path in self._folder.glob("*.age"))
        notes = [note for note in found if note is not None]
        return tuple(sorted(notes, key=lambda note: note.at))

    def unreadable(self) -> tuple[Path, ...]:
        """The files that are damaged; one that was sealed before we joined is whole, and not ours.

        None that was told before: those got another name.
        """
        if not self._folder.exists():
            return ()
        return tuple(path for path in sorted(self._folder.glob("*.age")) if self._is_damaged(path))

    def note_unreadable(self) -> None:
        """Tell that notes are damaged (`losses`), and leave their files under another name."""
        found = self.unreadable()
        if not found:
            return
        Losses(self._vault).note(Lost.NOTES, len(found) + self._told())
        for path in found:
            with suppress(OSError):  # it is told again at the next opening
                path.replace(path.with_suffix(_DAMAGED))

    def _told(self) -> int:
        known = Losses(self._vault).find(Lost.NOTES)
        return known.count if known is not None else 0

    def _is_damaged(self, path: Path) -> bool:
        try:
            self._open(path)
        except PostDeskError as error:
            return error.code is not Code.SEAL_NOT_FOR_US
        except (ValidationError, OSError):
            return True
        return False

    def attribute(self, note: EmergencyNote, record: str) -> None:
        """A note was taken over into `record` (an interview's id): its file is destroyed."""
        Audit(self._vault).append(AuditKind.WRITTEN, record, f"intake {note.id}")
        for path in self._folder.glob("*.age"):
            if self._read(path) == note:
                destroy(path)

    def _read(self, path: Path) -> EmergencyNote | None:
        try:
            return self._open(path)
        except (PostDeskError, ValidationError, OSError):
            return None

    def _open(self, path: Path) -> EmergencyNote:
        plain = open_sealed(path.read_bytes(), [self._vault.identity])
        return EmergencyNote.model_validate_json(plain)
