"""The installed kits: the current one and the one before, each a signed file kept whole."""

from datetime import datetime

from postdesk.crypto.hashing import sha256_hex
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import KitVersion, PersonId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Session

_CURRENT = "current"
_PREVIOUS = "previous"
_INSTALLED = "installed"


class InstalledKit(Frozen):
    """A kit in the vault, without its bytes."""

    version: KitVersion
    sha256: str
    installed_at: datetime
    installed_by: PersonId


def _record(version: KitVersion) -> str:
    """What the audit chain calls a kit."""
    return f"kit {version}"


class Kits:
    """The kits of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def install(self, version: KitVersion, data: bytes) -> InstalledKit:
        """Make `data` the current kit and the current one the previous.

        One whose bytes are not what they were gives way, to itself too: then the previous stays.
        Raises `KIT_OLDER` unless the version is above every installed one.
        """
        session = self._session
        with session.writing():
            for damaged in self._damaged():
                session.run("DELETE FROM kits WHERE version = ?", (damaged,))
            if session.row("SELECT 1 FROM kits WHERE version >= ?", (version,)):
                raise PostDeskError(Code.KIT_OLDER, version=version)
            if self.current() is not None:
                session.run("DELETE FROM kits WHERE place = ?", (_PREVIOUS,))
                session.run("UPDATE kits SET place = ?", (_PREVIOUS,))
            session.run(
                "INSERT INTO kits (version, sha256, installed_at, installed_by, place, data) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    version,
                    sha256_hex(data),
                    stored(session.clock()),
                    session.person.id,
                    _CURRENT,
                    data,
                ),
            )
            what = f"{_INSTALLED} {sha256_hex(data)}"
            Audit(session).append(AuditKind.IMPORTED, _record(version), what)
        kit = self.current()
        if kit is None:
            raise PostDeskError(Code.VAULT_DAMAGED)
        return kit

    def current(self) -> InstalledKit | None:
        """The kit in use, or None before the first."""
        return self._in_place(_CURRENT)

    def previous(self) -> InstalledKit | None:
        """The kit to go back to, or None."""
        return self._in_place(_PREVIOUS)

    def data(self, version: KitVersion) -> bytes:
        """A kit's bytes. Raises `WRONG_USE` if it is not installed."""
        row = self._session.row("SELECT data FROM kits WHERE version = ?", (version,))
        if row is None:
            raise PostDeskError(Code.WRONG_USE)
        return bytes(row[0])

    def is_whole(self, kit: InstalledKit) -> bool:
        """Whether a kit's bytes are those that were installed, as its row and the chain tell.

        Whoever has the vault's key can write the row anew, the chain only up to the last head that
        another office holds.
        """
        found = sha256_hex(self.data(kit.version))
        return found == kit.sha256 and self._told(kit.version) in ("", found)

    def _told(self, version: KitVersion) -> str:
        """The digest at its newest installing by the chain; empty where an older program did it."""
        entries = Audit(self._session).entries(record=_record(version))
        told = [one.what for one in entries if one.kind is AuditKind.IMPORTED]
        return told[-1].removeprefix(_INSTALLED).strip() if told else ""

    def _damaged(self) -> list[KitVersion]:
        places = (self.current(), self.previous())
        return [one.version for one in places if one is not None and not self.is_whole(one)]

    def roll_back(self) -> InstalledKit:
        """Swap current and previous; the directory stays as it is. Raises `WRONG_USE`."""
        session = self._session
        with session.writing():
            previous = self.previous()
            if previous is None:
                raise PostDeskError(Code.WRONG_USE)
            session.run(
                "UPDATE kits SET place = CASE place WHEN ? THEN ? ELSE ? END",
                (_CURRENT, _PREVIOUS, _CURRENT),
            )
            Audit(session).append(AuditKind.SETTING, f"kit {previous.version}", "rolled back")
        return previous

    def _in_place(self, place: str) -> InstalledKit | None:
        row = self._session.row(
            "SELECT version, sha256, installed_at, installed_by FROM kits WHERE place = ?", (place,)
        )
        if row is None:
            return None
        version, sha256, installed_at, installed_by = row
        return InstalledKit(
            version=version,
            sha256=sha256,
            installed_at=read_moment(installed_at),
            installed_by=installed_by,
        )
