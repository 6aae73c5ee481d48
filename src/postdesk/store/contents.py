"""Answers bound to the audit chain: whether what is stored is what the chain says was written.

SQLCipher checks each page by itself, so an old page in its own place passes. The chain's entries
for saved answers carry a digest of them; an old page under the answers no longer fits the chain.
"""

from collections.abc import Iterable

from postdesk.crypto.hashing import canonical_json, sha256_hex
from postdesk.model.ids import InterviewId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.moments import stored
from postdesk.store.session import Session

_SAVED = "answers"
_WHOLE = "whole"

Saved = tuple[str, str | bytes]
"""Where an answer stands and its column as written."""


def note_saved(session: Session, interview: InterviewId, saved: Iterable[Saved]) -> int:
    """Append the entry for saved answers; its number, which their history rows carry."""
    what = f"{_SAVED} {_digest(saved)}"
    return Audit(session).append(AuditKind.WRITTEN, interview, what)


def note_whole(session: Session, interview: InterviewId) -> None:
    """Append an entry for all of an interview's history as it now lies (moved, or sealed anew)."""
    rows = session.rows(
        "SELECT ref, body FROM answer_history WHERE interview = ? ORDER BY number", (interview,)
    )
    what = f"{_WHOLE} {_digest((ref, body) for ref, body in rows)}"
    entry = Audit(session).append(AuditKind.WRITTEN, interview, what)
    session.run("UPDATE answer_history SET entry = ? WHERE interview = ?", (entry, interview))


def vouch_as_it_lies(session: Session, interview: InterviewId) -> None:
    """Let the chain tell of an interview as it now lies, where it lost what it told before.

    Nothing is taken away: an answer whose history was lost is the last entry of its history again,
    and one that only the history has is an answer again.
    """
    newest, now = _newest(session, interview), _now(session, interview)
    at = stored(session.clock())
    for ref, body in now.items():
        if newest.get(ref) != body:
            session.run(
                "INSERT INTO answer_history (interview, entry, ref, at, who, why, body) "
                "VALUES (?, 0, ?, ?, ?, '', ?)",
                (interview, ref, at, session.person.id, body),
            )
    for ref, body in newest.items():
        if ref not in now:
            session.run(
                "INSERT INTO answers (interview, ref, place, sealed_to, body) "
                "SELECT id, ?, (SELECT coalesce(max(place), 0) + 1 FROM answers "
                "WHERE interview = id), sealed_to, ? FROM interviews WHERE id = ?",
                (ref, body, interview),
            )
    note_whole(session, interview)


def newest_from_history(session: Session, interview: InterviewId) -> None:
    """Make an interview's answers what its history last says, after that was sealed anew."""
    session.run(
        "UPDATE answers SET body = (SELECT body FROM answer_history AS kept "
        "WHERE kept.interview = answers.interview AND kept.ref = answers.ref "
        "ORDER BY number DESC LIMIT 1) WHERE interview = ?",
        (interview,),
    )


def altered_interviews(session: Session) -> tuple[InterviewId, ...]:
    """The interviews whose answers are not those that the chain tells of, or that are gone.

    The chain itself is `Audit.verify`'s matter. Reads every answer: a few seconds for thousands.
    """
    told = session.rows(
        "SELECT DISTINCT record FROM audit WHERE kind = ? AND (what LIKE ? OR what LIKE ?) "
        "AND record NOT IN (SELECT record FROM tombstones) ORDER BY record",
        (AuditKind.WRITTEN, f"{_SAVED} %", f"{_WHOLE} %"),
    )
    return tuple(InterviewId(row[0]) for row in told if not fits(session, InterviewId(row[0])))


def fits(session: Session, interview: InterviewId) -> bool:
    """Whether an interview's answers and their history are those that the chain tells of."""
    told, saved = _told(session, interview), _saved(session, interview)
    numbers = told.keys() | saved.keys()
    same = {number: _digest(saved.get(number, ())) for number in numbers} == told
    newest = _newest(session, interview)
    return same and _now(session, interview) == newest and _is_there(session, interview)


def unfitting_entries(session: Session, interview: InterviewId) -> tuple[int, ...]:
    """The chain's entries whose saved answers are gone or are others now."""
    told, saved = _told(session, interview), _saved(session, interview)
    return tuple(n for n, digest in told.items() if _digest(saved.get(n, ())) != digest)


def untold_entries(session: Session, interview: InterviewId) -> tuple[int, ...]:
    """Under which numbers there are saved answers that the chain tells nothing of."""
    return tuple(set(_saved(session, interview)) - set(_told(session, interview)))


def _told(session: Session, interview: InterviewId) -> dict[int, str]:
    """The digest of each entry that counts, by its number."""
    entries = session.rows(
        "SELECT number, what FROM audit WHERE record = ? AND kind = ? "
        "AND (what LIKE ? OR what LIKE ?) ORDER BY number",
        (interview, AuditKind.WRITTEN, f"{_SAVED} %", f"{_WHOLE} %"),
    )
    wholes = [at for at, (_, what) in enumerate(entries) if what.startswith(_WHOLE)]
    return {number: what.split()[1] for number, what in entries[wholes[-1] if wholes else 0 :]}


def _saved(session: Session, interview: InterviewId) -> dict[int, list[Saved]]:
    """What the history has, by the entry that tells of it, in the order saved."""
    rows = session.rows(
        "SELECT entry, ref, body FROM answer_history WHERE interview = ? ORDER BY number",
        (interview,),
    )
    saved: dict[int, list[Saved]] = {}
    for entry, ref, body in rows:
        saved.setdefault(entry, []).append((ref, body))
    return saved


def _newest(session: Session, interview: InterviewId) -> dict[str, str | bytes]:
    """What the history last says, by where it stands."""
    rows = session.rows(
        "SELECT ref, body FROM answer_history WHERE interview = ? ORDER BY number", (interview,)
    )
    return dict(rows)


def _now(session: Session, interview: InterviewId) -> dict[str, str | bytes]:
    """The answers, by where they stand."""
    return dict(session.rows("SELECT ref, body FROM answers WHERE interview = ?", (interview,)))


def _is_there(session: Session, interview: InterviewId) -> bool:
    return session.row("SELECT 1 FROM interviews WHERE id = ?", (interview,)) is not None


def _digest(saved: Iterable[Saved]) -> str:
    """SHA-256 over where and what, in the order saved."""
    parts = [
        [ref, sha256_hex(body if isinstance(body, bytes) else body.encode("utf-8"))]
        for ref, body in saved
    ]
    return sha256_hex(canonical_json(parts))
