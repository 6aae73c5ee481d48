"""Keeps the garbage collector away from the moments in which an officer waits."""

import gc

_OFTEN = (700, 10, 10)
"""What the language itself begins with."""
_SELDOM = (10_000, 50, 20)
"""Some ten answers make so many new objects; a pause comes long before."""


def settle_memory() -> None:
    """Have what was loaded for good left alone, and the rest looked through in the pauses.

    A kit's guides and pack are hundreds of thousands of objects: looking through them again and
    again held an answer up for 70 ms and more, once in a while; looking through the rest for 30.
    What little waits to be taken away by now is left alone too, until the vault is closed.
    """
    gc.freeze()
    gc.set_threshold(*_SELDOM)


def tidy_memory() -> None:
    """Look through what is not settled; for the pauses."""
    gc.collect()


def release_memory() -> None:
    """Undo `settle_memory`: the vault is closed, and what was loaded for it goes at the next look.

    `Program.lock` looks through memory once the pages are gone: what was read of people goes then,
    and not when somebody happens to unlock.
    """
    gc.unfreeze()
    gc.set_threshold(*_OFTEN)
