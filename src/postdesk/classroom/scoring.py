"""Compares one classroom interview with its story: what was found, what was missed, and why.

It judges questions and answers, never a person: there is no mark, and no sum of marks.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from postdesk.classroom.scenario import ExpectedReferral, Scenario
from postdesk.model.answers import Answer, AnswerState
from postdesk.model.assessments import Assessment, Flag
from postdesk.model.decisions import Decision
from postdesk.model.ids import IndicatorId, NodeRef, RecipientId
from postdesk.model.kits import Emergency

Coded = tuple[str, str, int | None]
"""Question, value and number of one fact."""

_OPEN = (AnswerState.UNANSWERED, AnswerState.NOT_ASKED)
_BLANK = (AnswerState.UNANSWERED, "")


class Why(StrEnum):
    """Why a question did not bring what the story holds."""

    LEFT_OUT = "left_out"
    """It came up and was not asked, or left blank."""
    CLOSED = "closed"
    """It never came up: an earlier answer closed it, or the interview ended before."""
    OTHERWISE = "otherwise"
    """It was asked and coded otherwise than the story tells."""


@dataclass(frozen=True)
class Gap:
    """One question that differs from the story."""

    ref: NodeRef
    why: Why

    @property
    def question(self) -> str:
        """The question's name in the guide."""
        return self.ref.rpartition("/")[2]


@dataclass(frozen=True)
class MissedSign:
    """An expected indicator that was not raised, and the questions that would have shown it."""

    indicator: IndicatorId
    gaps: tuple[Gap, ...]


@dataclass(frozen=True)
class FalseAlarm:
    """An indicator that the story does not hold, and the answers that raised it."""

    indicator: IndicatorId
    refs: tuple[NodeRef, ...]


@dataclass(frozen=True)
class SafeStep:
    """A question that keeps the person safe, and whether it was asked."""

    question: str
    asked: bool


@dataclass(frozen=True)
class Record:
    """One interview as it ended: `reached` in the order of asking, the answers, what they raise.

    `facts` are the coded values that the rules looked at, by question. `free` are the questions
    answered in own words, which cannot be compared.
    """

    reached: tuple[NodeRef, ...]
    answers: Mapping[NodeRef, Answer]
    assessment: Assessment
    facts: frozenset[Coded] = frozenset()
    cards: tuple[Emergency, ...] = ()
    free: frozenset[NodeRef] = frozenset()
    sensitive: frozenset[NodeRef] = frozenset()

    def coded(self, ref: NodeRef) -> tuple[AnswerState, str]:
        """State and value at a question; several choices in one fixed order."""
        answer = self.answers.get(ref)
        if answer is None:
            return _BLANK
        return answer.state, " ".join(sorted(answer.value.split()))


@dataclass(frozen=True)
class Debrief:
    """What the class talks about after one interview.

    `found` and `missed` are the expected indicators; `alarms` are raised without ground in the
    story. `referred` and `unreferred` are the expected recipients, `needless` those recommended
    that the story does not ask for. `card` is the emergency card that belongs to the story, and
    `card_came` whether it did. `otherwise` are questions coded otherwise than told, `avoided`
    sensitive ones that were left out, `beyond` answers written where the story says nothing.
    """

    found: tuple[IndicatorId, ...]
    missed: tuple[MissedSign, ...]
    alarms: tuple[FalseAlarm, ...]
    referred: tuple[ExpectedReferral, ...]
    unreferred: tuple[ExpectedReferral, ...]
    needless: tuple[RecipientId, ...]
    card: Emergency | None
    card_came: bool
    steps: tuple[SafeStep, ...]
    otherwise: tuple[Gap, ...]
    avoided: tuple[Gap, ...]
    beyond: tuple[NodeRef, ...]
    decision: Decision | None

    @property
    def first_gap(self) -> NodeRef | None:
        """Where to take the interview up again: the first question that hid something."""
        gaps = [gap for sign in self.missed for gap in sign.gaps]
        open_ones = [gap.ref for gap in gaps if gap.why is not Why.CLOSED]
        return next(iter(open_ones), None)


def score(
    scenario: Scenario, story: Record, played: Record, decisions: Iterable[Decision]
) -> Debrief:
    """Hold what was played against the story, which is the same interview as it is told."""
    expected = scenario.expected
    raised = {flag.indicator for flag in played.assessment.flags}
    in_story = {flag.indicator: flag for flag in story.assessment.flags}
    proposed = {row.recipient for row in played.assessment.recommended_referrals}
    asked_for = {row.recipient for row in story.assessment.recommended_referrals}
    gaps = tuple(_gaps(story.reached, story, played))
    return Debrief(
        found=tuple(one for one in expected.indicators if one in raised),
        missed=tuple(
            MissedSign(one, tuple(_behind(in_story.get(one), story, played)))
            for one in expected.indicators
            if one not in raised
        ),
        alarms=tuple(
            FalseAlarm(flag.indicator, tuple(_causes(flag, story, played)))
            for flag in played.assessment.flags
            if flag.indicator not in in_story
        ),
        referred=tuple(one for one in expected.referrals if one.recipient in proposed),
        unreferred=tuple(one for one in expected.referrals if one.recipient not in proposed),
        needless=tuple(dict.fromkeys(sorted(proposed - asked_for))),
        card=scenario.emergency,
        card_came=scenario.emergency in played.cards,
        steps=tuple(SafeStep(step, _was_asked(step, played)) for step in expected.safe_steps),
        otherwise=tuple(gap for gap in gaps if gap.why is Why.OTHERWISE),
        avoided=tuple(
            gap for gap in gaps if gap.why is Why.LEFT_OUT and gap.ref in story.sensitive
        ),
        beyond=tuple(_beyond(scenario, played)),
        decision=next(reversed(tuple(decisions)), None),
    )


def _gaps(refs: Iterable[NodeRef], story: Record, played: Record) -> Iterator[Gap]:
    """The questions that the story answers and the interview does not, or otherwise."""
    reached = set(played.reached)
    for ref in refs:
        told, coded = story.coded(ref), played.coded(ref)
        if told[0] is not AnswerState.ANSWERED:
            continue
        if ref not in reached:
            yield Gap(ref, Why.CLOSED)
        elif coded[0] in _OPEN:
            yield Gap(ref, Why.LEFT_OUT)
        elif coded[0] is not told[0] or (ref not in story.free and coded != told):
            yield Gap(ref, Why.OTHERWISE)


def _behind(flag: Flag | None, story: Record, played: Record) -> Iterator[Gap]:
    """The questions that would have raised an indicator; those that came up before the others."""
    if flag is None:
        return
    because = {
        ref
        for reason in flag.reasons
        if (reason.question, reason.value, reason.number) not in played.facts
        for ref in reason.because
    }
    gaps = list(_gaps((ref for ref in story.reached if ref in because), story, played))
    yield from sorted(gaps, key=lambda gap: gap.why is Why.CLOSED)


def _causes(flag: Flag, story: Record, played: Record) -> Iterator[NodeRef]:
    """The answers behind a false alarm that differ from the story."""
    because = {ref for reason in flag.reasons for ref in reason.because}
    for ref in played.reached:
        if ref in because and story.coded(ref) != played.coded(ref):
            yield ref


def _was_asked(question: str, played: Record) -> bool:
    return any(
        ref.rpartition("/")[2] == question and answer.state not in _OPEN
        for ref, answer in played.answers.items()
    )


def _beyond(scenario: Scenario, played: Record) -> Iterator[NodeRef]:
    for ref in played.reached:
        answered = played.coded(ref)[0] is AnswerState.ANSWERED
        if answered and scenario.told(ref) is None:
            yield ref
