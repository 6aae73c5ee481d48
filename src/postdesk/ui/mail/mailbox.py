"""What the message pages ask of the workspace behind them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from postdesk.store.messages import StoredMessage

MOST_TEXT = 2_000
"""Characters of one text; the field says so before anything is sealed."""


@dataclass(frozen=True)
class AskedCase:
    """A case that a question can be asked about: its number here, its code, who sent it."""

    number: int
    code: str
    post: str


class Mailbox(Protocol):
    """The messages of a post, a regional office or an agency."""

    @property
    def can_answer(self) -> bool:
        """Whether questions come to this office: posts only."""
        ...

    @property
    def can_publish(self) -> bool:
        """Whether this office writes bulletins to posts."""
        ...

    def listed(self) -> tuple[StoredMessage, ...]:
        """The newest messages, the newest first."""
        ...

    def unread(self) -> int:
        """How many came and were opened by nobody."""
        ...

    def thread(self, message: StoredMessage) -> tuple[StoredMessage, ...]:
        """A question and its answers, oldest first; a bulletin alone."""
        ...

    def mark_read(self, message: StoredMessage) -> None:
        """Somebody opened it."""
        ...

    def office_name(self, office: str, language: str) -> str:
        """What an office is called, or its code."""
        ...

    def case(self, number: int, language: str) -> AskedCase:
        """A case to ask about. Raises `WRONG_USE`."""
        ...

    def answer(self, question: str, text: str) -> None:
        """Seal an answer. Raises `RECIPIENT_WITHOUT_KEY`, `WRONG_USE`."""
        ...

    def ask(self, number: int, text: str) -> None:
        """Seal a question about a case. Raises `RECIPIENT_WITHOUT_KEY`, `WRONG_USE`."""
        ...

    def now(self) -> datetime:
        """The moment by this workspace's clock: what ended before it has ended."""
        ...

    def publish(
        self, titles: Mapping[str, str], texts: Mapping[str, str], ends_in: timedelta | None = None
    ) -> tuple[int, int]:
        """Seal a bulletin: for how many posts, and how many have no valid key.

        Raises `RECIPIENT_WITHOUT_KEY`, `WRONG_USE`.
        """
        ...
