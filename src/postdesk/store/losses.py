"""What an opening found lost or damaged beside the database, until somebody dealt with it."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from postdesk.model.base import Frozen
from postdesk.model.roles import Right, may, require
from postdesk.store.anchor import write_anchor
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.people_file import KeyRing
from postdesk.store.session import Session
from postdesk.store.state import VaultState


class Lost(StrEnum):
    """What was lost; the audit chain names it so."""

    APART = "apart"
    """Interviews that nobody had agreed to keep yet: their key or their file."""
    APART_OLDER = "apart_older"
    """What was written in them since an older file that was put in their place."""
    PLACE = "place"
    """The place that the audit chain had reached at the last closing."""
    ROLLED_BACK = "rolled_back"
    """The chain ends before that place, or differs there."""
    PUT_BACK = "put_back"
    """What was done since a backup: accesses that ended, and what was erased."""
    ERASED = "erased"
    """The list of what was erased: it is gone, damaged, or another hand made it."""
    TRIES = "tries"
    """The failed tries to unlock."""
    NOTES = "notes"
    """Emergency notes left at the locked door."""
    OPEN_PAPERS = "open_papers"
    """The cards and numbers at the locked door."""
    LOOK = "look"
    """Language, theme and text size."""


class Loss(Frozen):
    """One loss: when it was found, and how many records it cost; -1 where nobody can know."""

    what: Lost
    at: datetime
    count: int = -1


_LOSSES = TypeAdapter(tuple[Loss, ...])
_ACKNOWLEDGED = "acknowledged"
_OF_THE_PLACE = frozenset({Lost.PLACE, Lost.ROLLED_BACK})
_OLDER = (*_OF_THE_PLACE, Lost.PUT_BACK)


class Losses:
    """The losses of a vault that nobody in charge has acknowledged yet."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._state = VaultState(session)

    def open_ones(self) -> tuple[Loss, ...]:
        """Those not acknowledged, in the order in which they were found."""
        try:
            return _LOSSES.validate_json(self._state.find(VaultState.LOSSES) or "[]")
        except ValidationError:
            return ()

    def find(self, what: Lost) -> Loss | None:
        """The newest open loss of a kind."""
        return next((one for one in reversed(self.open_ones()) if one.what is what), None)

    def note(self, what: Lost, count: int = -1) -> None:
        """Add a loss and tell the audit chain, inside the open transaction or one of its own.

        What is open already is not told again, unless it costs more records than were told.
        """
        known = self.find(what)
        if known is not None and (what is not Lost.APART and known.count >= count):
            return
        loss = Loss(what=what, at=self._session.clock(), count=count)
        others = [one for one in self.open_ones() if what is Lost.APART or one.what is not what]
        with self._session.writing():
            told = str(count) if count >= 0 else "unknown"
            Audit(self._session).append(AuditKind.LOST, what.value, told)
            self._keep((*others, loss))

    def dealt_with(self, what: Lost, since: datetime) -> bool:
        """Whether somebody in charge has read a loss of a kind that was found at `since` or later.

        False while one of that kind is open.
        """
        told = Audit(self._session).entries(record=what.value)
        return bool(told) and told[-1].what == _ACKNOWLEDGED and told[-1].at >= since

    def place_is_open(self) -> bool:
        """Whether the chain's place of the last closing must not be written anew yet."""
        return any(one.what in _OF_THE_PLACE for one in self.open_ones())

    def may_be_older_since(self, number: int) -> bool:
        """Whether, after that entry of the chain, an older vault came back or may have."""
        audit = Audit(self._session)
        told = (audit.entries(after=number, record=what.value) for what in _OLDER)
        return any(one.what != _ACKNOWLEDGED for entries in told for one in entries)

    def may_acknowledge(self) -> bool:
        """Whether the one who unlocked is in charge."""
        return may(self._session.person.role, Right.READ_TRAIL)

    def acknowledge(self, folder: Path, ring: KeyRing) -> None:
        """Somebody in charge has read them all; from now on the chain has a new place.

        Raises `NOT_PERMITTED` for the others, `OSError`.
        """
        require(self._session.person.role, Right.READ_TRAIL)
        found = self.open_ones()
        with self._session.transaction():
            for what in dict.fromkeys(one.what for one in found):
                Audit(self._session).append(AuditKind.LOST, what.value, _ACKNOWLEDGED)
            self._keep(())
        if any(one.what in _OF_THE_PLACE for one in found):
            write_anchor(folder, ring, Audit(self._session).head())

    def _keep(self, losses: tuple[Loss, ...]) -> None:
        self._state.put(VaultState.LOSSES, _LOSSES.dump_json(losses).decode("ascii"))
