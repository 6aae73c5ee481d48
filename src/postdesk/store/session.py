"""One person's work on one open database: reads, writes, transactions."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from postdesk.model.base import Clock, NewId
from postdesk.model.people import Person
from postdesk.store.database import Connection, DatabaseError, expected

Row = tuple[Any, ...]
Value = str | int | bytes | None


@dataclass(frozen=True)
class Unlocked:
    """Somebody who proved who they are, and their `AGE-SECRET-KEY-1...`."""

    person: Person
    identity: str = field(repr=False)


class Session:
    """A connection, who works with it, and the moment and ids handed in.

    `identity` is the person's `AGE-SECRET-KEY-1...`, for sealed parts. Every database failure comes
    out as `PostDeskError` (`DISK_FULL`, `VAULT_IN_USE`, `VAULT_DAMAGED`, ...).
    """

    def __init__(self, connection: Connection, who: Unlocked, clock: Clock, new_id: NewId) -> None:
        self.connection = connection
        self.person = who.person
        self.identity = who.identity
        self.clock = clock
        self.new_id = new_id
        self.reads: dict[str, datetime] = {}
        """When each record was last noted as read by this session."""

    def keep_beside(self) -> None:
        """After an erasure: keep beside the database what must outlive it; a vault does."""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside become durable together, or none; a nested one is a bug."""
        if self.connection.in_transaction:
            raise RuntimeError("a transaction is open already")
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    @contextmanager
    def writing(self) -> Iterator[None]:
        """The transaction that is open already, else one of its own: so repositories compose."""
        if self.connection.in_transaction:
            yield
            return
        with self.transaction():
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several questions to one moment of the database; nothing may be written inside.

        Another session that writes meanwhile, as long work does, is neither seen nor held up.
        """
        if self.connection.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            self.run("COMMIT")

    def run(self, statement: str, values: Sequence[Value] = ()) -> int:
        """Execute a statement; how many rows it changed."""
        try:
            return int(self.connection.execute(statement, tuple(values)).rowcount)
        except DatabaseError as error:
            raise expected(error) from None

    def rows(self, statement: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows of a query."""
        try:
            return list(self.connection.execute(statement, tuple(values)).fetchall())
        except DatabaseError as error:
            raise expected(error) from None

    def row(self, statement: str, values: Sequence[Value] = ()) -> Row | None:
        """The first row of a query, or None."""
        try:
            found: Row | None = self.connection.execute(statement, tuple(values)).fetchone()
        except DatabaseError as error:
            raise expected(error) from None
        return found
