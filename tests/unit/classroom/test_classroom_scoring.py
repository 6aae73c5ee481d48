"""What a debrief names: each thing that differs from the story, with its question."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from postdesk.classroom.playing import story
from postdesk.classroom.recording import record
from postdesk.classroom.scenario import Scenario, scenarios_of
from postdesk.classroom.scoring import Debrief, Record, Why, score
from postdesk.forms.coding import code_flow
from postdesk.forms.definition import load_guide
from postdesk.forms.flow import Flow
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef
from postdesk.packet.kit import read_kit
from postdesk.resources import starter_kit
from postdesk.rules.pack import load_pack
from postdesk.rules.screening import Screener

ZONE = ZoneInfo("Africa/Nouakchott")
KIT = read_kit(starter_kit())
PACK = load_pack(KIT.pack_bytes)
SCREENER = Screener(PACK, None)
SCENARIOS = {one.id: one for one in scenarios_of(KIT)}
Change = Callable[[Flow], object]


def now() -> datetime:
    """A night in November."""
    return datetime(2026, 11, 12, 2, 41, tzinfo=UTC)


def nothing(flow: Flow) -> None:
    """No change."""


def played(scenario: Scenario, change: Change = nothing) -> Record:
    """The interview as told, but for one change."""
    flow = story(scenario, load_guide(KIT.guide_bytes(scenario.guide)), now, ZONE)
    change(flow)
    coded = code_flow(flow, now, ZONE)
    return record(flow, coded, SCREENER.assess(coded, at=now()), PACK)


@cache
def as_told(name: str) -> Record:
    """The interview as told."""
    return played(SCENARIOS[name])


def debriefed(name: str, change: Change) -> Debrief:
    """The debrief of a scenario in which one thing went otherwise."""
    return score(SCENARIOS[name], as_told(name), played(SCENARIOS[name], change), ())


def put(question: str, value: str) -> Change:
    """Answer a question otherwise."""
    return lambda flow: flow.answer(ref_of(flow, question), AnswerState.ANSWERED, value)


def all_of(**values: str) -> Change:
    """Answer several questions otherwise."""

    def change(flow: Flow) -> None:
        for question, value in values.items():
            put(question, value)(flow)

    return change


def leave(question: str) -> Change:
    """Leave a question out."""
    return lambda flow: flow.answer(ref_of(flow, question), AnswerState.NOT_ASKED)


def ref_of(flow: Flow, question: str) -> NodeRef:
    """Where a question is asked."""
    return next(ref for ref in flow.asked() if ref.rpartition("/")[2] == question)


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_scenario_played_as_told_leaves_nothing_to_mend(name: str) -> None:
    expected = SCENARIOS[name].expected
    debrief = score(SCENARIOS[name], as_told(name), as_told(name), ())
    assert debrief.found == expected.indicators
    assert debrief.referred == expected.referrals
    assert debrief.missed == debrief.unreferred == debrief.alarms == debrief.needless == ()
    assert debrief.otherwise == debrief.avoided == debrief.beyond == ()
    assert all(step.asked for step in debrief.steps)
    assert debrief.card is None or debrief.card_came
    assert debrief.first_gap is None


def test_an_answer_coded_otherwise_is_named_with_the_sign_it_hid() -> None:
    debrief = debriefed("aminata", all_of(contract_offer="oral", offer_false="nature pay"))
    (missed,) = debrief.missed
    assert missed.indicator == "AL-DR-04"
    assert [gap.question for gap in missed.gaps] == ["contract_offer", "offer_false"]
    assert {gap.why for gap in missed.gaps} == {Why.OTHERWISE}
    assert debrief.first_gap == missed.gaps[0].ref
    assert debrief.otherwise == missed.gaps
    assert missed.indicator not in debrief.found


def test_a_question_left_out_hides_what_comes_after_it() -> None:
    debrief = debriefed("aminata", leave("offer_true"))
    hidden = {gap.question: gap.why for sign in debrief.missed for gap in sign.gaps}
    assert hidden["offer_false"] is Why.CLOSED
    assert {"AL-DR-01", "AL-DR-02"} <= {sign.indicator for sign in debrief.missed}


def test_a_safe_step_that_was_left_out_is_told() -> None:
    debrief = debriefed("aminata", leave("tonight_place"))
    assert [step.question for step in debrief.steps if not step.asked] == ["tonight_place"]
    assert debrief.missed == ()


def test_a_sensitive_question_that_was_left_out_is_told() -> None:
    told = as_told("aminata")
    answered = (ref for ref in told.reached if told.coded(ref)[0] is AnswerState.ANSWERED)
    sensitive = [ref for ref in answered if ref in told.sensitive]
    question = sensitive[-1].rpartition("/")[2]
    debrief = debriefed("aminata", leave(question))
    assert [gap.question for gap in debrief.avoided] == [question]


def test_the_emergency_that_was_not_seen_is_told() -> None:
    calm = {"feels_safe": "yes", "emergency_now": "none", "seen_control": "none"}
    debrief = debriefed("aminata", all_of(**calm, offer_by="friend", still_controlled="no"))
    assert debrief.card == "trafficker_nearby"
    assert not debrief.card_came


def test_an_ordinary_traveller_flagged_by_mistake_is_a_false_alarm() -> None:
    suspicion = {"papers_holder": "arranger", "papers_back": "no", "papers_why": "debt"}
    control = {"can_leave": "no", "still_controlled": "yes_here", "move_free": "accompanied"}
    suspect = all_of(**suspicion, **control, debt_if_unpaid="work_off")
    debrief = debriefed("moussa", suspect)
    raised = {
        alarm.indicator: [ref.rpartition("/")[2] for ref in alarm.refs] for alarm in debrief.alarms
    }
    assert raised
    assert "papers_back" in raised["AL-CR-05"]
    assert all(raised.values())
    assert "inlctptm" in debrief.needless


def test_an_answer_where_the_story_is_silent_is_told() -> None:
    debrief = debriefed("moussa", put("call_me", "Moussa"))
    assert [ref.rpartition("/")[2] for ref in debrief.beyond] == ["call_me"]


def test_own_words_are_never_compared() -> None:
    assert debriefed("aminata", put("how_came", "quite other words")).otherwise == ()
