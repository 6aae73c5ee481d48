"""An interview's rows taken from one database into another, sealed parts as they are."""

from collections.abc import Sequence

from postdesk.model.ids import InterviewId
from postdesk.store.session import Session, Value

TABLES = (
    ("interviews", "id"),
    ("answers", "interview"),
    ("instances", "interview"),
    ("answer_history", "interview"),
    ("assessments", "interview"),
    ("decisions", "interview"),
    ("referrals", "interview"),
    ("messages", "interview"),
    ("sealed_parts", "record"),
)
"""What holds an interview, the interview itself first, and the column that names it."""
_NUMBERED = "number"


def copy_interview(source: Session, target: Session, interview: InterviewId) -> None:
    """Add all that `source` has of an interview to `target`, inside its open transaction.

    What `target` numbers itself gets a new number.
    """
    for table, owner in TABLES:
        copy_rows(source, target, table, f"{owner} = ?", (interview,))


def copy_rows(
    source: Session,
    target: Session,
    table: str,
    condition: str,
    values: Sequence[Value],
    *,
    numbered: bool = False,
    missing: bool = False,
) -> None:
    """Add rows of `source` to `target`, by the columns that both have, in their order.

    `table` and `condition` are texts of our own. Numbers of rows stay if `numbered`; with `missing`
    only rows are added whose key is not there.
    """
    there, here = (
        [row[1] for row in session.rows(f"PRAGMA table_info ({table})")]
        for session in (source, target)
    )
    columns = [one for one in there if one in here and (numbered or one != _NUMBERED)]
    names, marks = ", ".join(columns), ", ".join("?" for _ in columns)
    rows = source.rows(
        f"SELECT {names} FROM {table} WHERE {condition} ORDER BY rowid",  # noqa: S608 - own texts
        values,
    )
    insert = "INSERT OR IGNORE" if missing else "INSERT"
    for row in rows:
        target.run(f"{insert} INTO {table} ({names}) VALUES ({marks})", row)


def delete_interview(session: Session, interview: InterviewId) -> None:
    """Delete all that a database has of an interview, inside its open transaction."""
    for table, owner in reversed(TABLES):
        session.run(f"DELETE FROM {table} WHERE {owner} = ?", (interview,))  # noqa: S608
    for table in ("links", "damaged"):
        session.run(f"DELETE FROM {table} WHERE record = ?", (interview,))  # noqa: S608


def wipe_free_pages(session: Session) -> None:
    """Leave no trace of what was deleted in the file's free pages or its log."""
    session.run("VACUUM")
    session.rows("PRAGMA wal_checkpoint(TRUNCATE)")
