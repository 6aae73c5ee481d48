"""Plays a scenario to its end as it is told, through a bare flow or through the desk."""

from datetime import tzinfo

from postdesk.classroom.scenario import Scenario
from postdesk.desk.interviewing import Interviewing, Step
from postdesk.forms.definition import Guide, Kind
from postdesk.forms.flow import Flow, Shown
from postdesk.model.answers import AnswerState
from postdesk.model.base import Clock


def story(scenario: Scenario, guide: Guide, clock: Clock, zone: tzinfo) -> Flow:
    """The interview in which every question was asked and every answer coded as told."""
    flow = Flow(guide, clock=clock, new_id=lambda: "0" * 32, zone=zone)
    ref = next(iter(flow.asked()), None)
    while ref is not None:
        shown = flow.shown(ref)
        state, value = coded(scenario, shown)
        if state is not AnswerState.UNANSWERED:
            flow.answer(ref, state, value)
        for repeat in flow.repeats():
            if ref.startswith(f"{repeat.ref}["):
                for _ in range(len(repeat.instances), len(scenario.repeats.get(repeat.name, ()))):
                    flow.add_instance(repeat.ref)
        ref = flow.next(ref)
    return flow


def play(interviewing: Interviewing, scenario: Scenario, most: int | None = None) -> None:
    """Conduct an interview as told, question by question, to their end or for the first `most`."""
    step, asked = interviewing.current(), 0
    while step.shown is not None and asked != most:
        step = _answered(interviewing, scenario, step.shown)
        asked += 1


def coded(scenario: Scenario, shown: Shown) -> tuple[AnswerState, str]:
    """How a question is coded as told: the story's answer, else `unknown` where it may be."""
    told = scenario.told(shown.ref)
    if told is not None and told.state is None:
        return AnswerState.ANSWERED, told.lexical
    if told is not None and told.state is not None:
        return told.state, ""
    if shown.kind is Kind.QUESTION and AnswerState.UNKNOWN in shown.states:
        return AnswerState.UNKNOWN, ""
    return AnswerState.UNANSWERED, ""


def _answered(interviewing: Interviewing, scenario: Scenario, shown: Shown) -> Step:
    state, value = coded(scenario, shown)
    if state is AnswerState.UNANSWERED:
        return interviewing.skip()
    if state is AnswerState.ANSWERED:
        return interviewing.answer(shown.ref, value)
    return interviewing.state(shown.ref, state)
