"""Looks after the vault itself: pages, records, audit chain, clock, disk, backups."""

import shutil
from datetime import datetime, timedelta

from postdesk.errors import Code, PostDeskError
from postdesk.model.health import Check, Finding, Light
from postdesk.progress import Progress, silent
from postdesk.store.anchor import read_anchor
from postdesk.store.audit import Audit
from postdesk.store.backup import Backups
from postdesk.store.finding_damage import set_damaged_aside
from postdesk.store.kits import Kits
from postdesk.store.losses import Losses, Lost
from postdesk.store.session import Session
from postdesk.store.vault import Vault

_TOLERANCE = timedelta(minutes=2)
_BACKUP_OLD = timedelta(days=7)
_LITTLE_ROOM = 1 << 30


def checked(vault: Vault, progress: Progress = silent) -> tuple[Finding, ...]:
    """Every page, entry and record read again, then the rest; takes seconds on a large vault.

    Records that cannot be read are set aside. Where pages are damaged, what has to read them is
    left out. Bring a session of its own from a worker thread. Raises `Cancelled` between two.
    """
    looks = (_pages, _audit, _damaged, _lost, _clock, _disk, _backup, _own_backup)
    found = []
    for done, look in enumerate(looks):
        progress(done, len(looks))
        try:
            found.append(look(vault))
        except PostDeskError as error:
            if error.code is not Code.VAULT_DAMAGED:
                raise
    progress(len(looks), len(looks))
    return tuple(found)


def _pages(vault: Vault) -> Finding:
    damaged = len(vault.damaged_pages())
    (count,) = vault.rows("PRAGMA page_count")[0]
    light = Light.ATTENTION if damaged else Light.FINE
    return Finding(check=Check.PAGES, light=light, numbers={"pages": count, "damaged": damaged})


def _audit(vault: Vault) -> Finding:
    """The chain from its first entry on, held against the place of the last closing.

    Where that place is lost, a chain that is whole in itself may still be an older one.
    """
    audit = Audit(vault)
    anchor = read_anchor(vault.folder, vault.ring)
    bad = audit.verify([anchor] if anchor is not None else [])
    numbers = {"entries": audit.head().number}
    if bad is None and Losses(vault).find(Lost.PLACE):
        return Finding(check=Check.AUDIT, light=Light.ATTENTION, numbers=numbers | {"no_place": 1})
    if bad is None:
        return Finding(check=Check.AUDIT, light=Light.FINE, numbers=numbers)
    return Finding(check=Check.AUDIT, light=Light.ATTENTION, numbers=numbers | {"bad": bad})


def _clock(vault: Vault) -> Finding:
    """Whether the laptop's clock is behind what the audit chain or the kit has already seen."""
    ahead = clock_behind(vault)
    if ahead is not None:
        return Finding(check=Check.CLOCK, light=Light.ATTENTION, at=ahead)
    return Finding(check=Check.CLOCK, light=Light.FINE, at=vault.clock())


def require_clock(session: Session) -> None:
    """Raise `CLOCK_BEHIND` where no age can be told, since the clock is behind the trail."""
    if clock_behind(session) is not None:
        raise PostDeskError(Code.CLOCK_BEHIND)


def clock_behind(session: Session) -> datetime | None:
    """The latest moment already seen that the clock now lies before, or None if it agrees."""
    now, audit = session.clock(), Audit(session)
    seen = [entry.at for entry in audit.entries(after=audit.head().number - 1)]
    kit = Kits(session).current()
    if kit is not None:
        seen.append(kit.installed_at)
    return max((at for at in seen if now + _TOLERANCE < at), default=None)


def _disk(vault: Vault) -> Finding:
    usage = shutil.disk_usage(vault.folder)
    light = Light.ATTENTION if usage.free < _LITTLE_ROOM else Light.FINE
    numbers = {"free": usage.free, "all": usage.total}
    return Finding(check=Check.DISK, light=light, numbers=numbers)


def _backup(vault: Vault) -> Finding:
    """The age of the newest one that does not lie beside the vault: a thief takes both."""
    made = [backup for backup in Backups(vault).made() if not backup.here]
    if not made:
        return Finding(check=Check.BACKUP, light=Light.ATTENTION)
    newest = made[0].at
    old = vault.clock() - newest > _BACKUP_OLD
    return Finding(
        check=Check.BACKUP,
        light=Light.ATTENTION if old else Light.FINE,
        numbers={"days": days_since(newest, vault.clock())},
        at=newest,
    )


def _own_backup(vault: Vault) -> Finding:
    """Whether the day's own backup was made: a full disk or a lost folder is told, not passed by.

    It is made at unlocking, before anybody sees this: what is due still could not be made.
    """
    backups = Backups(vault)
    mine = next((backup for backup in backups.made() if backup.here), None)
    gone = mine is not None and not backups.is_there(mine)
    light = Light.ATTENTION if gone or backups.is_due() else Light.FINE
    at = mine.at if mine is not None and not gone else None
    days = {"days": days_since(at, vault.clock())} if at is not None else {}
    return Finding(check=Check.OWN_BACKUP, light=light, numbers=days, at=at)


def _damaged(vault: Vault) -> Finding:
    """The records that cannot be read, set aside: everything else goes on."""
    count = len(set_damaged_aside(vault))
    light = Light.ATTENTION if count else Light.FINE
    return Finding(check=Check.DAMAGED, light=light, numbers={"count": count})


def _lost(vault: Vault) -> Finding:
    """What was lost beside the database and nobody in charge has read yet."""
    count = len(Losses(vault).open_ones())
    light = Light.ATTENTION if count else Light.FINE
    return Finding(check=Check.LOST, light=light, numbers={"count": count})


def days_since(then: datetime, now: datetime) -> int:
    """Whole days from `then` to `now`; none where the clock was set back."""
    return max(0, (now - then).days)
