"""What all of PostDesk's data models share: frozen, strict, no unknown fields."""

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, RootModel

Clock = Callable[[], datetime]
"""The injected present moment, aware of its zone; only `app.py` reads the system clock."""

NewId = Callable[[], str]
"""An injected source of random ids (32 hexadecimal digits)."""


class Frozen(BaseModel):
    """A value that never changes after it is made; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Texts(RootModel[dict[str, str]]):
    """One text in several languages, by ISO 639-1 code (`fr`, `ar`, `en`) or a kit's own tag."""

    model_config = ConfigDict(frozen=True)

    def in_language(self, language: str) -> str:
        """The text in `language`, else English, French, any other; empty if there is none."""
        for tag in (language, "en", "fr", *self.root):
            if self.root.get(tag):
                return self.root[tag]
        return ""

    def has(self, language: str) -> bool:
        """Whether the text exists in `language` itself."""
        return bool(self.root.get(language))


class Realm(StrEnum):
    """Live work or training: other keys, other directory; neither accepts the other's packets."""

    LIVE = "live"
    TRAINING = "training"


class WorkspaceKind(StrEnum):
    """Which of the three desks a vault belongs to."""

    POST = "post"
    REGIONAL = "regional"
    CLASSROOM = "classroom"


def in_a_row(texts: Iterable[str], language: str) -> str:
    """Texts one after the other, with the comma of a language."""
    return ("، " if language == "ar" else ", ").join(texts)
