"""Pre-screen somebody in a minute: eight questions, no identity, only counts and a ticket."""

from collections.abc import Collection

from pydantic import TypeAdapter

from postdesk.desk.post import Post
from postdesk.model.base import Frozen, Texts
from postdesk.model.ids import GuideId
from postdesk.model.interviews import ChosenBecause
from postdesk.model.roles import Right, require
from postdesk.resources import resource
from postdesk.store.triage import Triage, TriageOutcome, Waiting, WaitingState

_URGENCY = (
    TriageOutcome.PASSES,
    TriageOutcome.SHORT_FORM,
    TriageOutcome.FULL_INTERVIEW,
    TriageOutcome.EMERGENCY,
)


_FULL, _SHORT = GuideId("first_line"), GuideId("short_form")


class PrescreenItem(Frozen):
    """One item: what the officer's list says, what is asked, and what a yes leads to."""

    id: str
    observed: bool
    """Whether what the officer sees answers it as well as what the person says."""
    outcome: TriageOutcome
    labels: Texts
    questions: Texts
    source: str


class Prescreen(Frozen):
    """The content of `prescreen.json`; `together` short-form items make a full interview."""

    version: str
    validated: bool
    together: int
    items: tuple[PrescreenItem, ...]


def read_prescreen() -> Prescreen:
    """The pre-screen that ships with the program."""
    raw = resource("triage", "prescreen.json").read_bytes()
    return TypeAdapter(Prescreen).validate_json(raw)


def proposed(prescreen: Prescreen, yes: Collection[str]) -> TriageOutcome:
    """What the items answered with yes propose; the officer decides."""
    found = [item.outcome for item in prescreen.items if item.id in yes]
    most = max(found, key=_URGENCY.index, default=TriageOutcome.PASSES)
    weak = found.count(TriageOutcome.SHORT_FORM)
    if most is TriageOutcome.SHORT_FORM and weak >= prescreen.together:
        return TriageOutcome.FULL_INTERVIEW
    return most


def decide(post: Post, outcome: TriageOutcome, because: ChosenBecause) -> Waiting | None:
    """Count one pre-screen; who does not pass gets a ticket and waits."""
    require(post.person.role, Right.LEAD)
    triage = Triage(post.vault)
    if outcome is TriageOutcome.PASSES:
        triage.count(outcome, because)
        return None
    return triage.add(outcome, because)


def waiting(post: Post) -> tuple[Waiting, ...]:
    """Who waits: emergencies first, then who came first."""
    return Triage(post.vault).waiting()


def call(post: Post, one: Waiting) -> Waiting:
    """Somebody is called to the interview."""
    require(post.person.role, Right.LEAD)
    return Triage(post.vault).set_state(one.id, WaitingState.CALLED)


def leave(post: Post, one: Waiting) -> Waiting:
    """Somebody went away before they were called; the totals keep that they were pre-screened."""
    require(post.person.role, Right.LEAD)
    return Triage(post.vault).set_state(one.id, WaitingState.LEFT)


def wait_again(post: Post, one: Waiting) -> Waiting:
    """Somebody who was taken off the list by mistake, or came back, stands where they stood."""
    require(post.person.role, Right.LEAD)
    return Triage(post.vault).set_state(one.id, WaitingState.WAITING)


def guide_for(outcome: TriageOutcome) -> GuideId:
    """The guide that a pre-screen leads to."""
    return _SHORT if outcome is TriageOutcome.SHORT_FORM else _FULL


def counts_today(post: Post) -> dict[TriageOutcome, int]:
    """How many were pre-screened since midnight, by outcome; totals only."""
    day = post.clock().date()
    totals = dict.fromkeys(_URGENCY, 0)
    for count in Triage(post.vault).counts(day, day):
        totals[count.outcome] += count.count
    return totals
