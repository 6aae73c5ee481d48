"""What the pages of what is kept and asked for need of a desk, a post's or an office's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Protocol

from postdesk.model.base import Texts
from postdesk.model.ids import CaseCode
from postdesk.model.interviews import CarryPaper
from postdesk.model.keeping import ErasedReport, HoldReason, KeptItem, ReleaseReason
from postdesk.model.kits import Periods
from postdesk.model.referrals import Line
from postdesk.model.requests import RefusedBecause, Request, RequestKind, TakenBack
from postdesk.progress import Progress
from postdesk.store.vault import Vault

Way = tuple[str, object]
"""A page's name and its subject."""


@dataclass(frozen=True)
class Held:
    """What there is of a code, as far as it is open to us.

    `since` is the day of the interview, or of the first case received; None where neither is here.
    `passed_on` counts the packets that were sent about it; `posts` names who sent us its cases,
    in each language.
    """

    code: CaseCode
    since: datetime | None
    erased_at: datetime | None
    held: bool
    passed_on: int = 0
    posts: tuple[Texts, ...] = ()

    @property
    def here(self) -> bool:
        """Whether something of it is kept here."""
        return self.since is not None

    @property
    def nothing(self) -> bool:
        """Whether nothing of it is open to us."""
        return not self.here and self.erased_at is None and not self.passed_on


@dataclass(frozen=True)
class PersonCopy:
    """A person's own copy as lines in `language` (a tag); `signs` stand on no paper.

    `carry` is what the person said of carrying paper; None where they were not asked.
    """

    lines: tuple[Line, ...]
    language: str
    signs: int
    carry: CarryPaper | None


class CaringDesk(Protocol):
    """A desk that keeps something of persons; `cases`: what posts sent, not interviews of its own.

    `periods` are the kit's, `zone` the one that days are counted in.
    """

    @property
    def vault(self) -> Vault: ...
    @property
    def periods(self) -> Periods: ...
    @property
    def zone(self) -> tzinfo: ...
    @property
    def cases(self) -> bool: ...


class Keeper(CaringDesk, Protocol):
    """What is kept at a desk."""

    def items(self) -> tuple[KeptItem, ...]:
        """Everything that is kept of persons and open to us, what is due on top."""
        ...

    def erase(self, vault: Vault, seen: Sequence[KeptItem], progress: Progress) -> ErasedReport:
        """Erase what was looked at and is still due, on a worker's session."""
        ...

    def destroy_apart(self, seen: Sequence[KeptItem]) -> ErasedReport:
        """Destroy what lies apart from the vault and is still due, on the window's session."""
        ...

    def hold(self, item: KeptItem, reason: HoldReason) -> None:
        """Keep it from erasure."""
        ...

    def release(self, item: KeptItem, reason: ReleaseReason) -> None:
        """End a hold."""
        ...

    def write_registers(self, folder: Path, language: str) -> tuple[Path, ...]:
        """The registers for an authority."""
        ...

    def way_to(self, item: KeptItem) -> Way:
        """The page that shows what is kept."""
        ...

    def way_on(self) -> Way:
        """Where work begins when nothing is kept."""
        ...


class RightsDesk(CaringDesk, Protocol):
    """What people ask for by their code at a desk."""

    def read_code(self, typed: str) -> CaseCode:
        """The code that was typed. Raises `CODE_MISTYPED`."""
        ...

    def record(self, code: CaseCode, kind: RequestKind, words: str = "") -> Request:
        """Write a request down with the day by which it is to be answered."""
        ...

    def find(self, code: CaseCode) -> Held:
        """What there is of a code; reading it is noted."""
        ...

    def own_copy(self, code: CaseCode) -> PersonCopy | None:
        """The person's own copy, or None where nothing is kept here."""
        ...

    def ask_first(self, language: str) -> str:
        """The question before a paper is handed over."""
        ...

    def say_carry(self, code: CaseCode, *, safe: bool) -> None:
        """Keep that word; the audit trail tells that it was taken down."""
        ...

    def save_copy(self, code: CaseCode, folder: Path, pages: bytes) -> str:
        """Write the copy's pages to print; the file's name. Noted before."""
        ...

    def note_copy_printed(self, code: CaseCode) -> None:
        """Note that a copy goes to a printer."""
        ...

    def way_to_correct(self, request: Request) -> Way:
        """Where a correction is made, or told to the post that can make it."""
        ...

    def passed_on_at(self, request: Request) -> datetime | None:
        """When the post was last asked about it since; None where none was, or at a post."""
        ...

    def pass_on(self, request: Request, words: str) -> tuple[str, ...]:
        """Seal a message about the request to the posts that sent the cases; their names."""
        ...

    def passed_on_by(self, request: Request) -> str:
        """The name of the office that passed it on to us; empty if somebody asked here."""
        ...

    def finish(self, request: Request, refused: RefusedBecause | None = None) -> None:
        """Note that it was answered, or why it cannot be met; who passed it on is told."""
        ...

    def take_back(self, request: Request) -> TakenBack:
        """Erase what is here, and tell who else has something."""
        ...
