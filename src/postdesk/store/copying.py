"""A copy of an open vault, restored once by way of proof before it gets its name."""

from contextlib import suppress
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.files import destroy, force_to_medium, make_private_folder, sync_folder
from postdesk.progress import Progress, silent
from postdesk.store.audit import Anchor, Audit
from postdesk.store.database import connect, damaged_pages
from postdesk.store.people_file import (
    PEOPLE_COPY,
    PEOPLE_FILE,
    KeyRing,
    PeopleFile,
    read_people_file,
    write_people_file,
)
from postdesk.store.session import Session, Unlocked
from postdesk.store.state import VaultState

DATABASE = "vault.db"
_STEPS = 4
_PAGES = 1024
"""Copied at a time: between two of these steps the work can be stopped."""
UNDER_WAY = ".part"
"""How the name of a copy ends until it is proven."""
_FILES = frozenset({DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", PEOPLE_FILE, PEOPLE_COPY})


def copy_vault(
    session: Session,
    file: PeopleFile,
    ring: KeyRing,
    target: Path,
    *,
    progress: Progress = silent,
    mark: int = VaultState.BACKUP,
) -> Anchor:
    """Copy the vault of `session` into the new folder `target`; the head of its audit chain.

    The copy has its own `vault.json`, so it opens with the people and the sheet of today, and knows
    itself for a copy by `mark`: opened as a vault it begins a new epoch. It is unlocked, its pages
    and its chain are checked, and only then it is named `target`. Raises `VAULT_DAMAGED` if it does
    not pass, `DISK_FULL`; nothing half-made is left.
    """
    part = target.with_name(target.name + UNDER_WAY)
    who = Unlocked(session.person, session.identity)
    try:
        make_private_folder(part)
        progress(0, _STEPS)
        _copy(session, who, ring, part, mark=mark, progress=progress)
        write_people_file(part, file)
        progress(1, _STEPS)
        head = _rehearse(session, who, part, progress)
        progress(_STEPS, _STEPS)  # the last place to stop: what has its name counts
        part.rename(target)
        sync_folder(target.parent)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
    finally:
        with suppress(OSError):  # a stick that was pulled keeps it; `clear_half_made` clears it
            remove_copy(part)
    return head


def clear_half_made(place: Path) -> None:
    """Destroy what killed or pulled copies left in `place`; what holds anything else stays."""
    with suppress(OSError):
        for part in place.glob(f"*{UNDER_WAY}"):
            if part.is_dir() and {path.name for path in part.iterdir()} <= _FILES:
                remove_copy(part)


def remove_copy(folder: Path) -> None:
    """Destroy a copy's files and its folder; nothing if there is none. Raises `OSError`."""
    if folder.exists():
        for path in folder.iterdir():
            destroy(path)
        folder.rmdir()


def _copy(
    session: Session, who: Unlocked, ring: KeyRing, part: Path, *, mark: int, progress: Progress
) -> None:
    def stopped(_status: int, left: int, _all: int) -> None:
        session.require_going_on()
        if left:
            progress(0, _STEPS)

    # one moment of the vault: what is saved meanwhile would begin the copy anew
    with session.reading(), session.using() as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with session.along(connect(part / DATABASE, ring.now)) as target:
            connection.backup(target, pages=_PAGES, progress=stopped)
            copied = Session(target, who, session.clock, session.new_id)
            VaultState(copied).put(VaultState.COPY, mark)
            copied.rows("PRAGMA wal_checkpoint(TRUNCATE)")


def _rehearse(session: Session, who: Unlocked, part: Path, progress: Progress) -> Anchor:
    """Unlock the copy as a restoring laptop would, and check every page and entry of it.

    From the medium: what the system's cache holds tells nothing of a bad stick.
    """
    force_to_medium(part / DATABASE)
    ring = read_people_file(part).opened(who.identity)
    with session.along(connect(part / DATABASE, ring.now)) as connection:
        audit = Audit(Session(connection, who, session.clock, session.new_id))
        damaged = damaged_pages(connection)
        progress(2, _STEPS)
        head, first_bad = audit.head(), audit.verify()
        progress(3, _STEPS)
    if damaged or first_bad is not None or not Audit(session).holds(head):
        raise PostDeskError(Code.VAULT_DAMAGED)
    return head
