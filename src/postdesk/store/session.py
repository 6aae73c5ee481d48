"""One person's work on one open database: reads, writes, transactions."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock, RLock
from typing import Any

from postdesk.errors import PostDeskError
from postdesk.model.base import Clock, NewId
from postdesk.model.people import Person
from postdesk.progress import Cancelled
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
        self._one_at_a_time = RLock()
        self._over = False
        self._along: list[Connection] = []
        self._joining = Lock()

    def keep_beside(self) -> None:
        """After an erasure: keep beside the database what must outlive it; a vault does."""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside become durable together, or none; a nested one is a bug."""
        if self._in_transaction():
            raise RuntimeError("a transaction is open already")
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            with self._one_at_a_time:
                if self._in_transaction():
                    self.connection.execute("ROLLBACK")
            raise

    @contextmanager
    def writing(self) -> Iterator[None]:
        """The transaction that is open already, else one of its own: so repositories compose."""
        if self._in_transaction():
            yield
            return
        with self.transaction():
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several questions to one moment of the database; nothing may be written inside.

        Another session that writes meanwhile, as long work does, is neither seen nor held up.
        """
        if self._in_transaction():
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            self.run("COMMIT")

    def run(self, statement: str, values: Sequence[Value] = ()) -> int:
        """Execute a statement; how many rows it changed."""
        with self.using() as connection:
            return int(connection.execute(statement, tuple(values)).rowcount)

    def rows(self, statement: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows of a query."""
        with self.using() as connection:
            return list(connection.execute(statement, tuple(values)).fetchall())

    def row(self, statement: str, values: Sequence[Value] = ()) -> Row | None:
        """The first row of a query, or None."""
        with self.using() as connection:
            found: Row | None = connection.execute(statement, tuple(values)).fetchone()
        return found

    @contextmanager
    def using(self) -> Iterator[Connection]:
        """The connection for one statement. Raises `Cancelled` once another thread has ended us."""
        with self._one_at_a_time:
            self.require_going_on()
            try:
                yield self.connection
            except DatabaseError as error:
                raise (Cancelled() if self._over else expected(error)) from None

    @contextmanager
    def along(self, connection: Connection) -> Iterator[Connection]:
        """Another connection that our work needs, closed afterwards; it is stopped with us.

        Raises `Cancelled` once another thread has ended us, whatever came of it.
        """
        try:
            with self._joining:
                self.require_going_on()
                self._along.append(connection)
            try:
                yield connection
            except (DatabaseError, PostDeskError):
                self.require_going_on()
                raise
            finally:
                with self._joining:
                    self._along.remove(connection)
            self.require_going_on()
        finally:
            connection.close()

    def require_going_on(self) -> None:
        """Raise `Cancelled` once another thread has ended us, for work between two statements."""
        if self._over:
            raise Cancelled

    def end(self) -> None:
        """Close the connection, whichever thread works with it: what it does is stopped first.

        A connection that is closed under a statement of another thread ends the program.
        """
        self._over = True
        with self._joining:
            for connection in self._along:
                connection.interrupt()
        # where nothing runs, an interrupt would keep closing from tidying up the file
        if not self._one_at_a_time.acquire(blocking=False):
            self.connection.interrupt()
            self._one_at_a_time.acquire()
        try:
            self.connection.close()
        finally:
            self._one_at_a_time.release()

    def _in_transaction(self) -> bool:
        with self._one_at_a_time:
            return not self._over and self.connection.in_transaction
