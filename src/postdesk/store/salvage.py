"""Copies what is readable of a vault with damaged pages into a new file; the old one stays."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import destroy, sync_folder, write_durably
from postdesk.model.base import Clock, NewId
from postdesk.progress import Progress, silent
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.copying import DATABASE
from postdesk.store.database import (
    Connection,
    DatabaseError,
    connect,
    connect_to_read,
    expected,
)
from postdesk.store.erased_list import listed_erased
from postdesk.store.from_chain import remember
from postdesk.store.people_file import (
    PEOPLE_COPY,
    PEOPLE_FILE,
    KeyRing,
    PeopleFile,
    write_people_file,
)
from postdesk.store.schema import migrate, shipped
from postdesk.store.session import Row, Session, Unlocked
from postdesk.store.state import VaultState

_MAKING = "vault.db.salvage"
_READY = "vault.db.part"
"""The name under which the next opening takes a whole new database over (`finish_making`)."""
OLD = "vault-damaged-"
"""How the name of a damaged file begins that was put aside (`left_copies`)."""
OLD_STAMP = "%Y%m%d-%H%M%S"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
_NOT_COPIED = ("sqlite_", "cases_fts")
"""SQLite's own tables, and the search index, which fills itself."""
_MOST_FAILURES = 300
"""How often a read may fail with none between that finds a row: each takes a new connection."""
_ROWS_A_PAGE = 100
"""More rows than a page of 4096 bytes holds of any table of ours."""
_SPAN = 256


@dataclass(frozen=True)
class Salvaged:
    """What became of a damaged vault: rows saved, tables that lost some, where the old file is."""

    rows: int
    hurt: tuple[str, ...]
    old: Path


def salvage(
    folder: Path,
    file: PeopleFile,
    ring: KeyRing,
    who: Unlocked,
    *,
    clock: Clock,
    new_id: NewId,
    progress: Progress = silent,
) -> Salvaged:
    """Make a new database of all rows that can be read, and put it in the damaged one's place.

    Nobody may have the vault open. The old file is kept beside under a name with the date. Raises
    `VAULT_DAMAGED` if no row can be read, `DISK_FULL`; the vault is as it was then.
    """
    source = Source(folder / DATABASE, (ring.now, ring.before))
    try:
        made = _copied(folder, file, source, who, clock=clock, new_id=new_id, progress=progress)
        if not made:
            # SQLite reads its statistics with the list of tables: without their page no row of any
            # table is found, and an empty vault must never take the place of a full one
            raise PostDeskError(Code.VAULT_DAMAGED)
        old = _exchange(folder, f"{OLD}{clock().astimezone(UTC):{OLD_STAMP}}.db")
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
    finally:
        source.close()
        destroy(folder / _MAKING)
    return Salvaged(rows=made, hurt=tuple(source.hurt), old=old)


class Source:
    """The damaged database: one page that fails spoils its connection, so another is opened."""

    def __init__(self, path: Path, keys: tuple[str, ...]) -> None:
        self._path, self._keys = path, keys
        self._connection: Connection | None = self._open()
        self.hurt: list[str] = []
        # without the list of tables no row of any is found: an empty file must not take its place
        self._read("SELECT 1 FROM counters LIMIT 0")
        self.version = self._number("PRAGMA user_version")
        self._pages = self._number("PRAGMA page_count")
        self._failures = 0

    def rows(self, table: str, columns: str) -> Iterator[Row]:
        """All rows of a table that can be read, each begun by its rowid, in their order."""
        self._failures = 0
        last = self._last(table)
        for first in range(0, last + 1, _SPAN):
            if self._failures > _MOST_FAILURES:
                return
            yield from self._between(table, columns, first, min(first + _SPAN - 1, last))

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()

    def _last(self, table: str) -> int:
        """The last rowid, or more than there can be where the last page is damaged."""
        try:
            (row,) = self._read(f"SELECT max(rowid) FROM {table}")  # noqa: S608 - own texts
        except PostDeskError:
            return self._pages * _ROWS_A_PAGE
        return int(row[0] or 0)

    def _between(self, table: str, columns: str, first: int, last: int) -> Iterator[Row]:
        """Rows of a span; where it fails, of its halves, down to the row that cannot be read."""
        statement = f"SELECT rowid, {columns} FROM {table} WHERE rowid"  # noqa: S608 - own texts
        try:
            if first == last:
                # a span of one would look for the row after it too, which may lie on a damaged page
                found = self._read(f"{statement} = ?", first)
            else:
                found = self._read(f"{statement} BETWEEN ? AND ? ORDER BY rowid", first, last)
            self._failures = 0 if found else self._failures
            yield from found
        except PostDeskError:
            if table not in self.hurt:
                self.hurt.append(table)
            self._failures += 1
            if first == last or self._failures > _MOST_FAILURES:
                return
            middle = (first + last) // 2
            yield from self._between(table, columns, first, middle)
            yield from self._between(table, columns, middle + 1, last)

    def _number(self, statement: str) -> int:
        return int(self._read(statement)[0][0])

    def _read(self, statement: str, *values: int) -> list[Row]:
        if self._connection is None:
            self._connection = self._open()
        try:
            return list(self._connection.execute(statement, values).fetchall())
        except DatabaseError as error:
            self._connection.close()
            self._connection = None
            raise expected(error) from None

    def _open(self) -> Connection:
        return connect_to_read(self._path, self._keys)


def _copied(
    folder: Path,
    file: PeopleFile,
    source: Source,
    who: Unlocked,
    *,
    clock: Clock,
    new_id: NewId,
    progress: Progress,
) -> int:
    """A new database of what can be read; how many rows it has."""
    destroy(folder / _MAKING)
    connection = connect(folder / _MAKING, file.opened(who.identity).now)
    target = Session(connection, who, clock, new_id)
    try:
        migrate(target, [one for one in shipped() if one.number <= source.version])
        # a row whose owner was lost is kept: a backup may still have the owner
        target.rows("PRAGMA foreign_keys = OFF")
        tables = tables_of(target)
        count = 0
        with target.transaction():
            for done, table in enumerate(tables):
                progress(done, len(tables))
                count += copy_table(source, target, table)
            remember(target, listed_erased(target, folder))
            _say_what_it_is(target, file)
            Audit(target).append(AuditKind.RESTORED, "vault", f"salvaged {len(source.hurt)}")
        progress(len(tables), len(tables))
        target.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    except DatabaseError as error:
        raise expected(error) from None
    finally:
        connection.close()
    return count


def tables_of(target: Session) -> tuple[str, ...]:
    """The tables of a new database that are to be copied, in the order they were made."""
    names = (str(name) for (name,) in target.rows(_TABLES))
    return tuple(name for name in names if not name.startswith(_NOT_COPIED))


def copy_table(source: Source, target: Session, table: str) -> int:
    """Copy the rows of a table that can be read and are not there yet; how many."""
    names = [row[1] for row in target.rows(f"PRAGMA table_info ({table})")]
    columns, marks = ", ".join(names), ", ".join("?" for _ in names)
    statement = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608
    count = 0
    for row in source.rows(table, columns):
        count += target.run(statement, row[1:])
    return count


def _say_what_it_is(target: Session, file: PeopleFile) -> None:
    """What a database knows of itself, if that was lost; and that its numbers may be known.

    Packets may have been sent whose rows are lost, so it goes on as a restored copy does: in a new
    epoch, whose numbers nobody has seen.
    """
    state = VaultState(target)
    known = {key for (key,) in target.rows("SELECT key FROM vault_state")}
    (epoch,) = target.rows("SELECT coalesce(max(epoch), 1) FROM packets_out")[0]
    for key, value in (
        (VaultState.VAULT, file.vault),
        (VaultState.WORKSPACE, file.workspace),
        (VaultState.REALM, file.realm),
        (VaultState.EPOCH, epoch),
        (VaultState.GENERATION, file.generation),
        (VaultState.PENDING, ""),
    ):
        if key not in known:
            state.put(key, value)
    state.put(VaultState.COPY, VaultState.SALVAGED)


def fall_back(folder: Path, backup: Path, people: PeopleFile, clock: Clock) -> Path:
    """Put a backup in the place of a vault of which nothing can be read; where the old file is.

    `people` open it: those of the backup, or others to whom its key is sealed. Raises `DISK_FULL`.
    """
    try:
        write_durably(folder / _MAKING, (backup / DATABASE).read_bytes())
        (folder / _MAKING).replace(folder / _READY)
        old = f"{OLD}{clock().astimezone(UTC):{OLD_STAMP}}.db"
        for name in (PEOPLE_FILE, PEOPLE_COPY):
            if (folder / name).exists():
                write_durably(folder / f"{old}.{name}", (folder / name).read_bytes())
        _put_aside(folder, old)
        write_people_file(folder, people)
        (folder / _READY).rename(folder / DATABASE)
        sync_folder(folder)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
    return folder / old


def _exchange(folder: Path, name: str) -> Path:
    """Put the new file in the old one's place, so that a kill leaves one that opens."""
    (folder / _MAKING).replace(folder / _READY)
    _put_aside(folder, name)
    (folder / _READY).rename(folder / DATABASE)
    sync_folder(folder)
    return folder / name


def _put_aside(folder: Path, name: str) -> None:
    """The old file's log goes first: it must never meet another file."""
    for ending in ("-wal", "-shm", ""):
        path = folder / f"{DATABASE}{ending}"
        if path.exists():
            path.rename(folder / f"{name}{ending}")
