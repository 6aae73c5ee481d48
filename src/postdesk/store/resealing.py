"""Seals one answer with its history, or one part, to other people, by a key that opens it."""

import json
from collections.abc import Iterable, Sequence

from postdesk.model.ids import InterviewId
from postdesk.store.bodies import resealed
from postdesk.store.contents import newest_from_history, note_whole
from postdesk.store.session import Session


def reseal_answer(
    session: Session, interview: str, ref: str, entitled: Sequence[str], identity: str
) -> bool:
    """Seal all that was ever said at a place to `entitled`; False where it is closed to `identity`.

    To be followed by `finish_resealing`. Raises `KEY_INVALID`.
    """
    found = session.rows(
        "SELECT number, body FROM answer_history WHERE interview = ? AND ref = ? ORDER BY number",
        (interview, ref),
    )
    bodies = {number: resealed(body, identity, entitled) for number, body in found}
    if any(body is None for body in bodies.values()):
        return False
    for number, body in bodies.items():
        session.run("UPDATE answer_history SET body = ? WHERE number = ?", (body, number))
    session.run(
        "UPDATE answers SET sealed_to = ? WHERE interview = ? AND ref = ?",
        (json.dumps(list(entitled)), interview, ref),
    )
    return True


def reseal_part(
    session: Session, rowid: int, body: bytes, entitled: Sequence[str], identity: str
) -> bool:
    """Seal a part beside the answers to `entitled`; False where it is closed to `identity`."""
    sealed = resealed(body, identity, entitled)
    if sealed is not None:
        session.run(
            "UPDATE sealed_parts SET sealed_to = ?, body = ? WHERE rowid = ?",
            (json.dumps(list(entitled)), sealed, rowid),
        )
    return sealed is not None


def finish_resealing(session: Session, touched: Iterable[InterviewId]) -> None:
    """Make each interview's answers what its history says, and the chain tell of it as it lies."""
    for interview in sorted(set(touched)):
        newest_from_history(session, interview)
        note_whole(session, interview)


def seal_also_to(session: Session, interview: InterviewId, reader: str, identity: str) -> int:
    """How many answers and parts of an interview are sealed to `reader` (`age1...`) too now.

    What is closed to `identity` stays as it is. Raises `KEY_INVALID`.
    """
    with session.writing():
        answers = session.rows(
            "SELECT ref, sealed_to FROM answers WHERE interview = ? AND sealed_to <> '[]'",
            (interview,),
        )
        opened = sum(
            reseal_answer(session, interview, ref, _with(entitled, reader), identity)
            for ref, entitled in answers
        )
        if opened:
            finish_resealing(session, [interview])
        parts = session.rows(
            "SELECT rowid, sealed_to, body FROM sealed_parts WHERE record = ?", (interview,)
        )
        return opened + sum(
            reseal_part(session, rowid, body, _with(entitled, reader), identity)
            for rowid, entitled, body in parts
        )


def _with(entitled: str, reader: str) -> list[str]:
    return sorted({*json.loads(entitled), reader})
