"""What was sealed to a lost key sealed to its owner's new one, by somebody who can open it."""

import json

from postdesk.model.base import Frozen
from postdesk.model.ids import InterviewId
from postdesk.store.bodies import resealed, sealed_to_of
from postdesk.store.resealing import finish_resealing, reseal_answer, reseal_part
from postdesk.store.sealed import Sealed
from postdesk.store.session import Session


class Renewed(Frozen):
    """How many interviews, answers and parts were sealed anew, how many stayed closed to us."""

    renewed: int
    closed: int


def renew_key(session: Session, old: str, new: str) -> Renewed:
    """Put `new` (`age1...`) in the place of `old` wherever something is sealed to it.

    What we cannot open ourselves stays as it is. Raises `KEY_INVALID`.
    """
    with session.writing():
        done = [
            *_renew_interviews(session, old, new),
            *_renew_answers(session, old, new),
            *_renew_parts(session, old, new),
        ]
    return Renewed(renewed=sum(done), closed=len(done) - sum(done))


def _renew_interviews(session: Session, old: str, new: str) -> list[bool]:
    """Those that are sealed as a whole; whether we could open each."""
    done = []
    rows = session.rows(
        "SELECT id, sealed_to, body FROM interviews WHERE instr(sealed_to, ?)", (old,)
    )
    for interview, sealed_to, body in rows:
        entitled = json.loads(sealed_to.replace(old, new))
        done.append(resealed(body, session.identity, entitled) is not None)
        Sealed(session).seal_interview(InterviewId(interview), entitled)
    return done


def _renew_answers(session: Session, old: str, new: str) -> list[bool]:
    """Those sealed by themselves, with all that was said before; whether we could open each."""
    done, touched = [], []
    rows = session.rows(
        "SELECT interview, ref, sealed_to FROM answers WHERE instr(sealed_to, ?)", (old,)
    )
    for interview, ref, sealed_to in rows:
        if sealed_to_of(session, interview):
            continue
        entitled = json.loads(sealed_to.replace(old, new))
        done.append(reseal_answer(session, interview, ref, entitled, session.identity))
        touched.append(InterviewId(interview))
    finish_resealing(session, touched)
    return done


def _renew_parts(session: Session, old: str, new: str) -> list[bool]:
    """The sealed parts; whether we could open each."""
    rows = session.rows(
        "SELECT rowid, sealed_to, body FROM sealed_parts WHERE instr(sealed_to, ?)", (old,)
    )
    return [
        reseal_part(session, row, body, json.loads(to.replace(old, new)), session.identity)
        for row, to, body in rows
    ]
