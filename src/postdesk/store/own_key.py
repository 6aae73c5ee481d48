"""A database with a key of its own, in an age file beside it."""

from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from postdesk.crypto.sealing import open_sealed, seal
from postdesk.errors import Code, PostDeskError
from postdesk.files import destroy, sync_folder, write_whole
from postdesk.store.database import connect, connect_either, new_database_key, rekey
from postdesk.store.people_file import KeyRing

_GONE = ".gone"


class OwnKeyDatabase:
    """`path` and its key file, made if there is none; `recipients` (`age1...`) can open it.

    Raises `SEALED_PART` if it was not sealed to `identity`, `VAULT_DAMAGED`.
    """

    def __init__(self, path: Path, identity: str, recipients: Sequence[str]) -> None:
        self._path = path
        self._key_file = path.with_suffix(".key")
        if self._key_file.exists():
            ring = key_ring(path, identity)
            if not path.exists() or not path.stat().st_size:
                raise PostDeskError(Code.VAULT_DAMAGED)
            self.connection = connect_either(path, ring.now, ring.before)
            self._ring = ring
            if ring.before:
                self._finish_key_change(recipients)
        else:
            # a database without its key is waste: its destruction was interrupted
            self.shred()
            self._ring = KeyRing(now=new_database_key())
            # the key last: where a key lies, a database that is gone or empty was lost
            self.connection = connect(path, self._ring.now)
            self._write(recipients)

    def change_key(self, recipients: Sequence[str]) -> None:
        """Encrypt it anew, so that no copy of an older page can be read; mended after a kill."""
        self._ring = KeyRing(now=new_database_key(), before=self._ring.now)
        self._write(recipients)
        self._finish_key_change(recipients)

    def seal_key(self, recipients: Sequence[str]) -> None:
        """Its key sealed to whoever may open it now, before the connection is closed."""
        self._write(recipients)

    def shred(self) -> None:
        """Destroy the key first, then what it opened. The connection must be closed.

        The key file changes its name before its bytes: a kill on the way leaves no key file, so
        that the next start destroys the rest.
        """
        gone = self._key_file.with_suffix(_GONE)
        if self._key_file.exists():
            self._key_file.replace(gone)
            sync_folder(self._path.parent)
        name = self._path.name
        beside = (self._path.with_name(name + ending) for ending in ("", "-wal", "-shm"))
        for path in (gone, *beside):
            destroy(path)
        sync_folder(self._path.parent)

    def _finish_key_change(self, recipients: Sequence[str]) -> None:
        rekey(self.connection, self._ring.now)
        self._ring = KeyRing(now=self._ring.now)
        self._write(recipients)

    def _write(self, recipients: Sequence[str]) -> None:
        _write_ring(self._key_file, self._ring, recipients)


def reseal_key(database: Path, identity: str, recipients: Sequence[str]) -> None:
    """Seal the key of the database at that path to others than before; nothing if it has none.

    One that is damaged, or not sealed to us, stays as it is. Raises `DISK_FULL`.
    """
    try:
        ring = key_ring(database, identity)
    except PostDeskError:
        return
    _write_ring(database.with_suffix(".key"), ring, recipients)


def _write_ring(key_file: Path, ring: KeyRing, recipients: Sequence[str]) -> None:
    sealed = seal(ring.model_dump_json().encode("ascii"), recipients)
    try:
        write_whole(key_file, sealed)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None


def key_ring(database: Path, identity: str) -> KeyRing:
    """The keys of the database at that path. Raises `SEALED_PART`, `VAULT_DAMAGED`."""
    try:
        data = database.with_suffix(".key").read_bytes()
        return KeyRing.model_validate_json(open_sealed(data, [identity]))
    except PostDeskError as error:
        sealed = error.code is Code.SEAL_NOT_FOR_US
        raise PostDeskError(Code.SEALED_PART if sealed else Code.VAULT_DAMAGED) from None
    except (OSError, ValidationError):
        raise PostDeskError(Code.VAULT_DAMAGED) from None
