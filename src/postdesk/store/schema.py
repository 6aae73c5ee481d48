"""The database's tables: numbered SQL files applied in order, forward only."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain

from postdesk.errors import Code, PostDeskError
from postdesk.store.session import Session


@dataclass(frozen=True)
class Migration:
    """One step forward: the version it leads to and its statements."""

    number: int
    statements: tuple[str, ...]


@cache
def shipped() -> tuple[Migration, ...]:
    """The migrations that this program ships, by number; read once, for each opening asks."""
    folder = files("postdesk.store").joinpath("migrations")
    found = sorted((entry.name, entry) for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple(
        Migration(int(name[:4]), _statements(file.read_text("utf-8"))) for name, file in found
    )


def version(session: Session) -> int:
    """The version of the open database; 0 if it is new."""
    row = session.row("PRAGMA user_version")
    return int(row[0]) if row else 0


def check_not_newer(session: Session, migrations: Sequence[Migration]) -> None:
    """Raise `VAULT_NEWER` if a later program wrote this database."""
    if version(session) > migrations[-1].number:
        raise PostDeskError(Code.VAULT_NEWER)


def migrate(session: Session, migrations: Sequence[Migration]) -> None:
    """Apply what is missing, each migration whole or not at all. Raises `VAULT_NEWER`.

    A new database gets them all at once: one is made at each unlocking (`pending`).
    """
    check_not_newer(session, migrations)
    have = version(session)
    missing = [migration for migration in migrations if migration.number > have]
    for together in [missing] if have == 0 else [[migration] for migration in missing]:
        with session.transaction():
            for statement in chain.from_iterable(one.statements for one in together):
                session.run(statement)
            session.run(f"PRAGMA user_version = {together[-1].number}")


def _statements(script: str) -> tuple[str, ...]:
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
    return tuple(statements)
