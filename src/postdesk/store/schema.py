"""The database's tables: numbered SQL files applied in order, forward only."""

from importlib.resources import files

from postdesk.errors import Code, PostDeskError
from postdesk.store.session import Session


def newest_version() -> int:
    """The version that this program writes: the number of its last migration."""
    return _migrations()[-1][0]


def version(session: Session) -> int:
    """The version of the open database; 0 if it is new."""
    row = session.row("PRAGMA user_version")
    return int(row[0]) if row else 0


def check_not_newer(session: Session) -> None:
    """Raise `VAULT_NEWER` if a later program wrote this database."""
    if version(session) > newest_version():
        raise PostDeskError(Code.VAULT_NEWER)


def migrate(session: Session) -> None:
    """Apply what is missing, each migration whole or not at all."""
    check_not_newer(session)
    have = version(session)
    for number, script in _migrations():
        if number <= have:
            continue
        with session.transaction():
            for statement in _statements(script):
                session.run(statement)
            session.run(f"PRAGMA user_version = {number}")


def _migrations() -> list[tuple[int, str]]:
    """(number, script), by number."""
    folder = files("postdesk.store").joinpath("migrations")
    found = [(entry.name, entry) for entry in folder.iterdir() if entry.name.endswith(".sql")]
    return [(int(name[:4]), entry.read_text("utf-8")) for name, entry in sorted(found)]


def _statements(script: str) -> list[str]:
    """The statements of a script; each ends with a semicolon at the end of an unindented line.

    `executescript` would commit the open transaction.
    """
    statements: list[str] = []
    lines: list[str] = []
    for line in script.splitlines():
        if not line.startswith("--"):
            lines.append(line)
        if line.endswith(";") and not line.startswith(" "):
            statements.append("\n".join(lines))
            lines = []
    return statements
