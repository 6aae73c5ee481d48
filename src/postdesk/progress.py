"""How long work tells where it stands, and how it is stopped at a safe point."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""`progress(done, total)` in the work's own units; may raise `Cancelled` at that safe point."""


class Cancelled(Exception):
    """The person asked to stop; raised inside a transaction or before a rename."""


def silent(done: int, total: int) -> None:
    """A progress that nobody watches."""
