"""What the triage page shows: who waits, or one pre-screen with its answers so far."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from postdesk.desk import triage
from postdesk.desk.post import Post
from postdesk.model.answers import AnswerState
from postdesk.model.interviews import ChosenBecause
from postdesk.store.triage import TriageOutcome, Waiting


@dataclass(frozen=True)
class TriageState:
    """One frozen picture.

    `because` is None while nobody is pre-screened. `answers` are yes, no or a state, in the order
    of the items; as many as there are items means that `proposal` waits for the officer.
    """

    now: datetime
    waiting: tuple[Waiting, ...]
    counts: dict[TriageOutcome, int]
    because: ChosenBecause | None = None
    answers: tuple[bool | AnswerState, ...] = ()
    begun: datetime | None = None
    proposal: TriageOutcome | None = None
    gone: Waiting | None = None
    """Who was just taken off the list, and may be put back."""


class TriageViewModel(QObject):
    """Forwards intents to `desk/triage`; nothing of one pre-screen is kept but its outcome."""

    changed = Signal()

    def __init__(self, post: Post, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self.prescreen = triage.read_prescreen()
        self.state = self._idle()

    def begin(self, because: ChosenBecause) -> None:
        """Ask the first item."""
        self._set(replace(self._idle(), because=because, begun=self._post.clock()))

    def answer(self, said: bool | AnswerState) -> None:
        """Take the answer to the item that is shown; after the last one something is proposed."""
        state, items = self.state, self.prescreen.items
        if state.because is None or len(state.answers) >= len(items):
            return
        answers = (*state.answers, said)
        proposal = None
        if len(answers) == len(items):
            yes = {item.id for item, one in zip(items, answers, strict=True) if one is True}
            proposal = triage.proposed(self.prescreen, yes)
        self._set(replace(state, answers=answers, proposal=proposal))

    def back(self) -> None:
        """To the item before; from the first one to the list."""
        state = self.state
        if state.answers:
            self._set(replace(state, answers=state.answers[:-1], proposal=None))
        else:
            self.stop()

    def stop(self) -> None:
        """Keep nothing of this pre-screen, not even a count."""
        self._set(self._idle())

    def decide(self, outcome: TriageOutcome) -> Waiting | None:
        """Count the outcome the officer chose; a ticket for who does not pass."""
        because = self.state.because
        if because is None:
            return None
        ticket = triage.decide(self._post, outcome, because)
        self._set(self._idle())
        return ticket

    def leave(self, one: Waiting) -> None:
        """Take somebody off the list who went away."""
        self._set(replace(self._idle_after(triage.leave, one), gone=one))

    def put_back(self) -> None:
        """Whoever was just taken off waits again."""
        if self.state.gone is not None:
            self._set(self._idle_after(triage.wait_again, self.state.gone))

    def refresh(self) -> None:
        """Read the list again."""
        if self.state.because is None:
            self._set(self._idle())

    def _idle_after(self, act: Callable[[Post, Waiting], Waiting], one: Waiting) -> TriageState:
        act(self._post, one)
        return self._idle()

    def _idle(self) -> TriageState:
        return TriageState(
            self._post.clock(), triage.waiting(self._post), triage.counts_today(self._post)
        )

    def _set(self, state: TriageState) -> None:
        self.state = state
        self.changed.emit()
