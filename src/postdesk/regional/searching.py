"""Notes that somebody searched the register by words, and how many cases they found."""

from datetime import datetime, timedelta

from postdesk.store.audit import Audit, AuditKind
from postdesk.store.cases import CaseFilter, Cases
from postdesk.store.search import fold
from postdesk.store.vault import Vault

RECORD = "register"
_FEW = 20
"""So few cases tell of somebody: each such find is told, whatever was told of the search before."""
_ONE_SEARCH = timedelta(minutes=15)


class Searches:
    """The searches of one desk: whether somebody's name is in the register is itself a reading.

    What was searched for stays out of the trail; nothing is shown before the entry is there.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._words, self._told = "", -1
        self._begun: datetime | None = None

    def note(self, which: CaseFilter) -> None:
        """Add an entry for a search by words; one that goes on letter by letter is one search.

        It is told when it begins, after a quarter of an hour, and when it finds few and others.
        """
        words = fold(which.text)
        before, self._words = self._words, words
        if not words:
            return
        found, now = Cases(self._vault).count(which), self._vault.clock()
        goes_on = bool(before) and (words.startswith(before) or before.startswith(words))
        is_old = self._begun is None or not timedelta(0) <= now - self._begun < _ONE_SEARCH
        if not goes_on or is_old or (found <= _FEW and found != self._told):
            Audit(self._vault).append(AuditKind.READ, RECORD, f"search {found}")
            self._begun = now
        self._told = found
