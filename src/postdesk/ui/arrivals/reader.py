"""What the arrivals page asks of the workspace behind it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from postdesk.model.ids import PersonId
from postdesk.model.keeping import RemovalReason
from postdesk.packet.arrivals import ImportReport
from postdesk.progress import Progress
from postdesk.store.quarantine import Quarantined, Removal


class WaitsFor(StrEnum):
    """What the typed words will settle."""

    ENROLMENT = "enrolment"
    KIT = "kit"


@dataclass(frozen=True)
class WaitingWords:
    """Keys that count only after a call: whose, and for what."""

    key: str
    what: WaitsFor
    office: str
    """The office's name in the language asked for."""


class ArrivalReader(Protocol):
    """A post or a regional office that reads sticks."""

    def read(self, folder: Path, progress: Progress) -> ImportReport:
        """Take in every packet of a folder; runs on the worker thread."""
        ...

    def settle(self) -> None:
        """Do what a read stick asks for and only the window's own session can."""
        ...

    def waiting(self, language: str) -> tuple[WaitingWords, ...]:
        """What waits for words."""
        ...

    def said_by(self, typed: str, language: str) -> WaitingWords | None:
        """Whose words these are, of all that wait: a forged one must not stand before the rest."""
        ...

    def confirm(self, waiting: WaitingWords, typed: str, language: str) -> int:
        """Settle it; how many packets waited for just that and came in. Raises `WORDS_DIFFER`."""
        ...

    def own_words(self, language: str) -> tuple[str, ...]:
        """The words of this office's keys, to read out."""
        ...

    def enrol(self, folder: Path, progress: Progress) -> None:
        """Write this office's public keys to a stick; posts only."""
        ...

    @property
    def can_enrol(self) -> bool:
        """Whether this office shows its keys to a region."""
        ...

    def unread(self) -> int:
        """How many messages came and were opened by nobody."""
        ...

    def held(self) -> tuple[Quarantined, ...]:
        """What lies in quarantine, oldest first, whichever stick brought it."""
        ...

    @property
    def can_remove(self) -> bool:
        """Whether whoever is here may remove something from quarantine."""
        ...

    def is_due(self, held: Quarantined) -> bool:
        """Whether it lay in quarantine for as long as it may; never while the clock is behind."""
        ...

    def remove(self, held: Quarantined, reason: RemovalReason) -> None:
        """Remove a packet from quarantine for good. Raises `NOT_PERMITTED`."""
        ...

    def removal(self, held: Quarantined) -> Removal | None:
        """When the same bytes were removed before, by whom and why."""
        ...

    def person_name(self, person: PersonId) -> str:
        """What somebody of this office is called."""
        ...

    def copies(self, language: str) -> tuple[str, ...]:
        """The names of offices of which two copies of one vault send packets."""
        ...

    def printed_by(self) -> tuple[str, datetime]:
        """Who is at the desk, and the moment: both stand on every page."""
        ...

    def note_printed(self) -> None:
        """Note that the report of a stick goes to a printer."""
        ...

    def save_report(self, folder: Path, pages: bytes) -> Path:
        """Write the report's pages into a folder. Raises a stick's codes."""
        ...

    def office_name(self, office: str, language: str) -> str:
        """What an office is called, or its code."""
        ...
