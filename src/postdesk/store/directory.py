"""The directory of offices and recipients: it only goes forward, whatever kit is in use."""

from postdesk.errors import Code, PostDeskError
from postdesk.model.offices import Directory
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session


class Directories:
    """The directories that one vault took over."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def take(self, directory: Directory) -> None:
        """Make `directory` the newest.

        Raises `KIT_OLDER` if a newer one is known, or another content of the same version.
        """
        session, body = self._session, to_body(directory)
        with session.writing():
            newest = session.row(
                "SELECT version, body FROM directories ORDER BY version DESC LIMIT 1"
            )
            if newest is not None and tuple(newest) == (directory.version, body):
                return
            if newest is not None and directory.version <= newest[0]:
                raise PostDeskError(Code.KIT_OLDER, version=directory.version)
            session.run(
                "INSERT INTO directories (version, taken_at, body) VALUES (?, ?, ?)",
                (directory.version, stored(session.clock()), body),
            )
            Audit(session).append(AuditKind.IMPORTED, f"directory {directory.version}", "taken")

    def newest(self) -> Directory | None:
        """The directory in force, or None before the first."""
        row = self._session.row("SELECT body FROM directories ORDER BY version DESC LIMIT 1")
        return None if row is None else from_body(Directory, row[0], "")
