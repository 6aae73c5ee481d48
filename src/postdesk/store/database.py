"""One encrypted database file: opened with a raw key, its settings asserted, its failures coded."""

import secrets
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any, Protocol

import sqlcipher3

from postdesk.errors import Code, PostDeskError

DatabaseError = sqlcipher3.Error

_KEY_DIGITS = frozenset("0123456789abcdef")
_KEY_LENGTH = 64
_BUSY_MS = 5_000
_SETTINGS: tuple[tuple[str, str, Any], ...] = (
    # one page that cannot be read tells on the console which file and why
    ("cipher_log_level", "NONE", "NONE"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    # a temporary file would hold plaintext
    ("temp_store", "MEMORY", 2),
    ("busy_timeout", str(_BUSY_MS), _BUSY_MS),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
)
_FAILURES = {
    "SQLITE_FULL": Code.DISK_FULL,
    "SQLITE_BUSY": Code.VAULT_IN_USE,
    "SQLITE_LOCKED": Code.VAULT_IN_USE,
    "SQLITE_NOTADB": Code.VAULT_DAMAGED,
    "SQLITE_CORRUPT": Code.VAULT_DAMAGED,
    "SQLITE_CANTOPEN": Code.VAULT_MISSING,
    "SQLITE_READONLY": Code.FILE_UNREADABLE,
    "SQLITE_IOERR": Code.FILE_UNREADABLE,
    "SQLITE_AUTH": Code.POST_MOVED,
}
_SAID = {
    "database or disk is full": Code.DISK_FULL,
    "disk I/O error": Code.FILE_UNREADABLE,
    "attempt to write a readonly database": Code.FILE_UNREADABLE,
    "unable to open database file": Code.VAULT_MISSING,
    "database disk image is malformed": Code.VAULT_DAMAGED,
    "file is not a database": Code.VAULT_DAMAGED,
}
"""SQLite's own words for the same: what fails while a database is copied comes without a name."""


Copied = Callable[[int, int, int], None]
"""Told after each step of a copy: SQLite's status, the pages left, all pages; may raise."""
Judge = Callable[[int, str | None, str | None, str | None, str | None], int]
"""What SQLite asks before each step of a statement: action, table, ...; whether it may."""
_CHANGES = frozenset(
    {
        sqlcipher3.SQLITE_INSERT,
        sqlcipher3.SQLITE_UPDATE,
        sqlcipher3.SQLITE_DELETE,
        sqlcipher3.SQLITE_DROP_TABLE,
        sqlcipher3.SQLITE_ALTER_TABLE,
    }
)


class Cursor(Protocol):
    """A statement's result."""

    rowcount: int

    def fetchone(self) -> Any: ...
    def fetchall(self) -> list[Any]: ...


class Connection(Protocol):
    """What is used of a SQLCipher connection (the package has no types of its own)."""

    in_transaction: bool

    def execute(self, statement: str, values: Sequence[Any] = ..., /) -> Cursor: ...
    def backup(self, target: "Connection", /, *, pages: int, progress: Copied) -> None: ...
    def set_key(self, key: str, /) -> None: ...
    def reset_key(self, key: str, /) -> None: ...
    def close(self) -> None: ...
    def interrupt(self) -> None: ...
    def set_authorizer(self, judge: Judge | None, /) -> None: ...


def new_database_key() -> str:
    """A random 256-bit key as 64 hexadecimal digits."""
    return secrets.token_hex(_KEY_LENGTH // 2)


def connect(path: Path, key: str) -> Connection:
    """Open (or create) the database at `path` with a raw key, in autocommit, all settings asserted.

    Raises `KEY_INVALID` unless the key is 64 hexadecimal digits (SQLCipher would silently take a
    shorter one as a passphrase), `VAULT_DAMAGED` if the file does not open with it.
    """
    raw = _raw(key)
    try:
        # the worker thread hands its session back to be closed, so the check is SQLite's own
        connection: Connection = sqlcipher3.connect(
            str(path), isolation_level=None, check_same_thread=False
        )
    except DatabaseError as error:
        raise expected(error) from None
    try:
        connection.set_key(raw)
        _settle(connection)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except DatabaseError as error:
        connection.close()
        raise expected(error) from None
    return connection


def connect_to_read(path: Path, keys: Sequence[str]) -> Connection:
    """Open a damaged database to read what is left, with the first of `keys` that fits, at once.

    Only what keeps plaintext from the console and the disk is set. Raises `VAULT_DAMAGED`.
    """
    for key in filter(None, keys):
        connection: Connection = sqlcipher3.connect(
            str(path), isolation_level=None, check_same_thread=False
        )
        try:
            connection.set_key(_raw(key))
            for setting in ("cipher_log_level = NONE", "temp_store = MEMORY", "query_only = ON"):
                connection.execute(f"PRAGMA {setting}").fetchall()
            connection.execute("PRAGMA user_version").fetchall()
        except DatabaseError:
            connection.close()
        else:
            return connection
    raise PostDeskError(Code.VAULT_DAMAGED)


def connect_either(path: Path, now: str, before: str) -> Connection:
    """Open with the key `now`, or with the one `before` it where a re-key was interrupted.

    Raises as `connect`; an empty `before` is none.
    """
    try:
        return connect(path, now)
    except PostDeskError as error:
        if error.code is not Code.VAULT_DAMAGED or not before:
            raise
    return connect(path, before)


def rekey(connection: Connection, key: str) -> None:
    """Encrypt the whole database anew, in one transaction of SQLite's own."""
    raw = _raw(key)
    try:
        connection.reset_key(raw)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except DatabaseError as error:
        raise expected(error) from None


def change_only(tables: Collection[str] | None, *connections: Connection) -> None:
    """From now on these change those tables only (None: all), where others raise `POST_MOVED`."""

    def judge(action: int, table: str | None, *_more: str | None) -> int:
        denied = tables is not None and action in _CHANGES and table not in tables
        return int(sqlcipher3.SQLITE_DENY if denied else sqlcipher3.SQLITE_OK)

    for connection in connections:
        connection.set_authorizer(judge if tables is not None else None)


def damaged_pages(connection: Connection) -> tuple[str, ...]:
    """What SQLCipher's and SQLite's own checks say is wrong; empty if every page is whole."""
    found: list[str] = []
    for check in ("cipher_integrity_check", "integrity_check"):
        try:
            rows = connection.execute(f"PRAGMA {check}").fetchall()
        except DatabaseError as error:
            rows = [(str(expected(error)),)]
        found += [str(row[0]) for row in rows if row[0] != "ok"]
    return tuple(found)


def expected(error: Exception) -> Exception:
    """The coded failure for a database error, or the error itself if it can only be a bug."""
    name: str = getattr(error, "sqlite_errorname", "")
    for start, code in _FAILURES.items():
        if name.startswith(start):
            return PostDeskError(code)
    said = None if name else _SAID.get(str(error))
    return error if said is None else PostDeskError(said)


def _raw(key: str) -> str:
    if len(key) != _KEY_LENGTH or not set(key) <= _KEY_DIGITS:
        raise PostDeskError(Code.KEY_INVALID)
    return f"x'{key}'"


def _settle(connection: Connection) -> None:
    for name, value, meant in _SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        (got,) = connection.execute(f"PRAGMA {name}").fetchone()
        if got != meant:
            raise PostDeskError(Code.VAULT_DAMAGED, setting=name)
    # process-wide, sticky, and ten times slower in searches
    if str(connection.execute("PRAGMA cipher_memory_security").fetchone()[0]) != "0":
        raise PostDeskError(Code.VAULT_DAMAGED, setting="cipher_memory_security")
