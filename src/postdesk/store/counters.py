"""Numbers that are given once."""

import secrets

from postdesk.store.session import Session

CODES = "code "
"""How the counters of interview codes begin; a post's prefix follows."""
_ROOM, _ROOMS = 1_000, 8


def next_number(session: Session, name: str) -> int:
    """The next number of the counter `name`, from 1, inside the open transaction or its own."""
    with session.writing():
        row = session.row(
            "INSERT INTO counters (name, value) VALUES (?, 1) "
            "ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (name,),
        )
    return int(row[0]) if row else 1


def leave_room(session: Session, begin: str) -> None:
    """Go on a few thousand further in every counter whose name begins with `begin`.

    Another copy of the vault may give the numbers just after; how many thousand is left to chance,
    since there may be more than one such copy.
    """
    with session.writing():
        session.run(
            "UPDATE counters SET value = value + ? WHERE substr(name, 1, ?) = ?",
            (_ROOM * (1 + secrets.randbelow(_ROOMS)), len(begin), begin),
        )
