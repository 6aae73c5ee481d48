"""Case codes given once: a running number, and letters of chance wherever a vault was copied."""

import secrets

from pydantic import TypeAdapter

from postdesk.model.base import Frozen
from postdesk.model.case_codes import SERIES_LENGTH, SERIES_LETTERS, case_code
from postdesk.model.ids import CaseCode
from postdesk.store.counters import next_number
from postdesk.store.session import Session
from postdesk.store.state import VaultState

_COUNTER = "code "


class _Series(Frozen):
    """Letters that end the codes whose number is beyond `after` (by prefix, else 0)."""

    letters: str
    after: dict[str, int]


_ALL = TypeAdapter(tuple[_Series, ...])


def begin_series(session: Session) -> None:
    """From now on codes end in letters that another copy of this vault has by chance of 1/32768.

    The other copy may give the same numbers to other people: two takeovers of one stick, say.
    """
    rows = session.rows(
        "SELECT name, value FROM counters WHERE substr(name, 1, ?) = ?", (len(_COUNTER), _COUNTER)
    )
    letters = "".join(secrets.choice(SERIES_LETTERS) for _ in range(SERIES_LENGTH))
    after = {str(name)[len(_COUNTER) :]: int(value) for name, value in rows}
    known = (*_known(session), _Series(letters=letters, after=after))
    VaultState(session).put(VaultState.SERIES, _ALL.dump_json(known).decode("ascii"))


def next_code(session: Session, prefix: str) -> CaseCode:
    """A code never given before, e.g. `R07-0001`, or `R07-0413-8K4Q` in a series."""
    return code_numbered(session, prefix, next_number(session, _COUNTER + prefix))


def code_numbered(session: Session, prefix: str, number: int) -> CaseCode:
    """The code that this vault gave, or would give, to a number."""
    letters = ""
    for series in _known(session):
        if number > series.after.get(prefix, 0):
            letters = series.letters
    return case_code(prefix, number, letters)


def _known(session: Session) -> tuple[_Series, ...]:
    text = VaultState(session).find(VaultState.SERIES)
    return _ALL.validate_json(text) if text else ()
