"""An interview's rows taken from one database into another, sealed parts as they are."""

from postdesk.model.ids import InterviewId
from postdesk.store.session import Session

_TABLES = (
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
_NUMBERED = "number"


def copy_interview(source: Session, target: Session, interview: InterviewId) -> None:
    """Add all that `source` has of an interview to `target`, inside its open transaction.

    What `target` numbers itself gets a new number.
    """
    for table, owner in _TABLES:
        columns = [row[1] for row in source.rows(f"PRAGMA table_info ({table})")]
        names = ", ".join(column for column in columns if column != _NUMBERED)
        marks = ", ".join("?" for column in columns if column != _NUMBERED)
        rows = source.rows(
            f"SELECT {names} FROM {table} WHERE {owner} = ? ORDER BY rowid",  # noqa: S608 - own texts
            (interview,),
        )
        for row in rows:
            target.run(f"INSERT INTO {table} ({names}) VALUES ({marks})", row)  # noqa: S608


def delete_interview(session: Session, interview: InterviewId) -> None:
    """Delete all that a database has of an interview, inside its open transaction."""
    for table, owner in reversed(_TABLES):
        session.run(f"DELETE FROM {table} WHERE {owner} = ?", (interview,))  # noqa: S608
    session.run("DELETE FROM links WHERE record = ?", (interview,))


def wipe_free_pages(session: Session) -> None:
    """Leave no trace of what was deleted in the file's free pages or its log."""
    session.run("VACUUM")
    session.rows("PRAGMA wal_checkpoint(TRUNCATE)")
