"""Numbers that are given once."""

from postdesk.store.session import Session


def next_number(session: Session, name: str) -> int:
    """The next number of the counter `name`, from 1, inside the open transaction or its own."""
    with session.writing():
        row = session.row(
            "INSERT INTO counters (name, value) VALUES (?, 1) "
            "ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (name,),
        )
    return int(row[0]) if row else 1
