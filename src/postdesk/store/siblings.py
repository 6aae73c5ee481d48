"""The sessions that work beside a vault's own: none is opened while it closes, all are closed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Protocol

from postdesk.progress import Cancelled


class Closing(Protocol):
    """A session that can be closed, from whatever thread."""

    def close(self) -> None: ...


class Siblings:
    """The sessions of one unlocked vault; true while there are any."""

    def __init__(self) -> None:
        self._open: dict[int, Closing] = {}
        self._over = False
        self._one_at_a_time = Lock()

    def __bool__(self) -> bool:
        return bool(self._open)

    @contextmanager
    def one_more(self) -> Iterator[Callable[[Closing], None]]:
        """Open a session and add it; whoever closes the vault waits for that moment.

        Raises `Cancelled` once the vault is closed.
        """
        with self._one_at_a_time:
            if self._over:
                raise Cancelled
            yield self._add

    def let_go(self, session: Closing) -> bool:
        """Whether it is for the caller to close it: of two threads only one does."""
        return self._open.pop(id(session), None) is not None

    def close(self) -> None:
        """Close all of them, for good."""
        with self._one_at_a_time:
            self._over = True
            there = tuple(self._open.values())
        for session in there:
            session.close()

    def _add(self, session: Closing) -> None:
        self._open[id(session)] = session
