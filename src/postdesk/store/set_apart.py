"""Keeps whole models sealed to those entitled, beside the ones that everybody reads."""

from collections.abc import Sequence
from typing import TypeVar

from postdesk.crypto.hashing import canonical_json
from postdesk.model.base import Frozen
from postdesk.model.ids import InterviewId
from postdesk.store.bodies import from_readable_body
from postdesk.store.sealed import Sealed
from postdesk.store.session import Session

Kept = TypeVar("Kept", bound=Frozen)


class SetApart:
    """The whole models of one database that lie sealed beside an interview, by name."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(
        self, interview: InterviewId, name: str, whole: Frozen, entitled: Sequence[str]
    ) -> None:
        """Keep a whole model, sealed to `entitled` (`age1...`). Raises `KEY_INVALID`."""
        content = canonical_json(whole.model_dump(mode="json"))
        Sealed(self._session).put(interview, name, content, entitled)

    def drop(self, interview: InterviewId, name: str) -> None:
        """Delete a model of that name, if there is one: with it goes what everybody read."""
        self._session.run(
            "DELETE FROM sealed_parts WHERE record = ? AND part = ?", (interview, name)
        )

    def find(self, interview: InterviewId, name: str, kind: type[Kept]) -> Kept | None:
        """The whole model; None if there is none, or it is closed to us or damaged."""
        row = self._session.row(
            "SELECT body FROM sealed_parts WHERE record = ? AND part = ?", (interview, name)
        )
        return None if row is None else from_readable_body(kind, row[0], self._session.identity)
