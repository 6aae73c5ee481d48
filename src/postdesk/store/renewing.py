"""What was sealed to a lost key sealed to its owner's new one, by somebody who can open it."""

import json
from dataclasses import dataclass

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


def renew_key(session: Session, old: str, new: str, *, beside: bool = False) -> Renewed:
    """Put `new` (`age1...`) in the place of `old` wherever something is sealed to it.

    `beside`: next to it, before the people's file names the new one: killed in between, nothing is
    sealed to a key that nobody has. What we cannot open ourselves stays as it is. Raises
    `KEY_INVALID`.
    """
    swap = _Swap(old, (old, new) if beside else (new,))
    with session.writing():
        done = [
            *_renew_interviews(session, swap),
            *_renew_answers(session, swap),
            *_renew_parts(session, swap),
        ]
    return Renewed(renewed=sum(done), closed=len(done) - sum(done))


@dataclass(frozen=True)
class _Swap:
    """Which key gives way to which."""

    old: str
    new: tuple[str, ...]

    def entitled(self, sealed_to: str) -> list[str]:
        """Whom something is to be sealed to that was sealed to the keys of this column."""
        others = [key for key in json.loads(sealed_to) if key not in (self.old, *self.new)]
        return sorted({*others, *self.new})


def _renew_interviews(session: Session, swap: _Swap) -> list[bool]:
    """Those that are sealed as a whole; whether we could open each."""
    done = []
    rows = session.rows(
        "SELECT id, sealed_to, body FROM interviews WHERE instr(sealed_to, ?)", (swap.old,)
    )
    for interview, sealed_to, body in rows:
        entitled = swap.entitled(sealed_to)
        done.append(resealed(body, session.identity, entitled) is not None)
        if done[-1]:
            Sealed(session).seal_interview(InterviewId(interview), entitled)
    return done


def _renew_answers(session: Session, swap: _Swap) -> list[bool]:
    """Those sealed by themselves, with all that was said before; whether we could open each."""
    done, touched = [], []
    rows = session.rows(
        "SELECT interview, ref, sealed_to FROM answers WHERE instr(sealed_to, ?)", (swap.old,)
    )
    for interview, ref, sealed_to in rows:
        if sealed_to_of(session, interview):
            continue
        entitled = swap.entitled(sealed_to)
        done.append(reseal_answer(session, interview, ref, entitled, session.identity))
        touched.append(InterviewId(interview))
    finish_resealing(session, touched)
    return done


def _renew_parts(session: Session, swap: _Swap) -> list[bool]:
    """The sealed parts; whether we could open each."""
    rows = session.rows(
        "SELECT rowid, sealed_to, body FROM sealed_parts WHERE instr(sealed_to, ?)", (swap.old,)
    )
    return [
        reseal_part(session, row, body, swap.entitled(sealed_to), session.identity)
        for row, sealed_to, body in rows
    ]
