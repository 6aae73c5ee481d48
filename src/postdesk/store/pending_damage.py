"""Saves what is readable of a damaged `pending.db` into a new one; the old file stays a week."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import destroy, sync_folder
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.salvage import Source, copy_table, tables_of
from postdesk.store.session import Session

RECORD = "pending"
"""What the audit chain calls the interviews that lie apart."""
_ASIDE = "pending-damaged-"
_STAMP = "%Y%m%d-%H%M%S"
_KEPT = timedelta(days=7)
"""As long as answers are kept whose keeping nobody agreed to."""


@dataclass(frozen=True)
class Aside:
    """A damaged file that was put aside: when, and how many interviews of it were saved."""

    at: datetime
    saved: int


def put_aside(database: Path, now: datetime) -> Path:
    """Give the damaged files another name, the log first; the database's new path."""
    name = f"{_ASIDE}{now.astimezone(UTC):{_STAMP}}"
    old = database.with_name(f"{name}.db")
    for ending in ("-wal", "-shm", ""):
        part = database.with_name(database.name + ending)
        if part.exists():
            part.replace(old.with_name(old.name + ending))
    key = database.with_suffix(".key")
    if key.exists():
        key.replace(old.with_suffix(".key"))
    sync_folder(database.parent)
    return old


def save_readable(old: Path, keys: tuple[str, ...], target: Session) -> int:
    """Copy the rows that can be read into `target`, which is new; how many interviews it has."""
    if not old.exists() or not old.stat().st_size:
        return 0
    try:
        source = Source(old, keys)
    except PostDeskError as error:
        if error.code is not Code.VAULT_DAMAGED:
            raise
        return 0
    target.rows("PRAGMA foreign_keys = OFF")
    try:
        with target.transaction():
            for table in tables_of(target):
                copy_table(source, target, table)
    finally:
        source.close()
        target.rows("PRAGMA foreign_keys = ON")
    row = target.row("SELECT count(*) FROM interviews")
    return int(row[0]) if row else 0


def has_lost_key(database: Path, expected: int) -> bool:
    """Whether the key of a database is gone without anybody having destroyed it.

    `expected` is how many interviews the vault knows to lie there, -1 where it never counted. An
    interview that is destroyed leaves the count first, so a destruction that was interrupted, or a
    database that was being made, is expected to hold none.
    """
    if database.with_suffix(".key").exists():
        return False
    if expected >= 0:
        return expected > 0
    began = database.with_suffix(".gone").exists()
    return not began and database.exists() and database.stat().st_size > 0


def note_saved(session: Session, saved: int) -> None:
    """The vault's chain tells that a damaged file was put aside, and how many were saved."""
    Audit(session).append(AuditKind.RESTORED, RECORD, f"salvaged {saved}")


def put_aside_before(session: Session, folder: Path) -> Aside | None:
    """The newest file that was put aside and is still there, or None."""
    files = sorted(folder.glob(f"{_ASIDE}*.*"))
    if not files:
        return None
    entries = Audit(session).entries(record=RECORD)
    at = _stamp(files[-1])
    # of a file whose key is gone nothing is told here: what was saved of one before is not its own
    told = [one for one in entries if one.kind is AuditKind.RESTORED and one.at >= at]
    saved = int(told[-1].what.rpartition(" ")[2]) if told else 0
    return Aside(at=told[-1].at if told else at, saved=saved)


def destroy_old(folder: Path, now: datetime) -> None:
    """Destroy what was put aside a week ago or more: nobody ever agreed to its being kept."""
    for path in folder.glob(f"{_ASIDE}*.*"):
        if now - _stamp(path) >= _KEPT:
            destroy(path)


def _stamp(path: Path) -> datetime:
    """When a file was put aside, by its name; long ago for a name that is not ours."""
    try:
        return datetime.strptime(path.name[len(_ASIDE) :][:15], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
