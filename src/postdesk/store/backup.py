"""The vault's backups: made, listed, rotated, restored."""

from datetime import datetime
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import make_private_folder, write_durably
from postdesk.model.base import Frozen
from postdesk.progress import Progress, silent
from postdesk.store.audit import Anchor, Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.copying import DATABASE, copy_vault, remove_copy
from postdesk.store.moments import stored
from postdesk.store.people_file import read_people_file, write_people_file
from postdesk.store.vault import Vault

BACKUPS = "backups"


class Backup(Frozen):
    """A copy that was restored by way of proof: its folder's name, size and audit head."""

    name: str
    at: datetime
    size: int
    """Bytes of the database."""
    head: Anchor


class Backups:
    """The backups of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def make(self, into: Path | None = None, progress: Progress = silent) -> Backup:
        """Copy the vault into a new folder of `into` (its own `backups/` if None).

        Raises as `copying.copy_vault`.
        """
        vault, place = self._vault, into or self._vault.folder / BACKUPS
        at = vault.clock()
        name = f"{at:%Y%m%d-%H%M%S}-{vault.new_id()[-6:]}"
        head = copy_vault(vault, vault.file, vault.ring, place / name, progress=progress)
        size = (place / name / DATABASE).stat().st_size
        backup = Backup(name=name, at=at, size=size, head=head)
        with vault.writing():
            vault.run(
                "INSERT INTO backups (name, at, body) VALUES (?, ?, ?)",
                (name, stored(at), to_body(backup)),
            )
            Audit(vault).append(AuditKind.BACKUP, name, "made")
        return backup

    def made(self) -> tuple[Backup, ...]:
        """The backups that count, newest first, wherever they lie."""
        rows = self._vault.rows("SELECT body FROM backups ORDER BY at DESC, name DESC")
        return tuple(from_body(Backup, row[0], "") for row in rows)

    def rotate(self, keep: int) -> tuple[str, ...]:
        """Remove all but the newest `keep` of the vault's own backups; the names of those gone.

        What was erased in the vault since they were made is gone with them.
        """
        place = self._vault.folder / BACKUPS
        names = sorted((path.name for path in place.glob("*") if path.is_dir()), reverse=True)
        old = tuple(names[max(keep, 1) :])
        for name in old:
            remove_copy(place / name)
            with self._vault.writing():
                self._vault.run("DELETE FROM backups WHERE name = ?", (name,))
                Audit(self._vault).append(AuditKind.BACKUP, name, "aged out")
        return old


def restore(backup: Path, folder: Path) -> None:
    """Put a backup's files into `folder`, which has no vault, e.g. on a new laptop.

    It opens with the words or the sheet of when it was made, and begins a new epoch then. Raises
    `VAULT_EXISTS`, `VAULT_MISSING` if `backup` is none, `DISK_FULL`.
    """
    file = read_people_file(backup)
    if not (backup / DATABASE).exists():
        raise PostDeskError(Code.VAULT_MISSING)
    if any((folder / name).exists() for name in (DATABASE, "vault.json")):
        raise PostDeskError(Code.VAULT_EXISTS)
    try:
        make_private_folder(folder)
        write_people_file(folder, file)
        write_durably(folder / DATABASE, (backup / DATABASE).read_bytes())
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
