"""Recording answers and states: what is stored, what is refused, with everything unchanged."""

import pytest
from form_help import NOW, answer, guide_of, input_of, new_flow, select_of, values

from postdesk.errors import Code, PostDeskError
from postdesk.forms.flow import Flow, Problem, Validity
from postdesk.model.answers import Answer, AnswerState, Source

LISTS = (
    '<instance id="yn"><root><item><name>yes</name><label>Yes</label></item>'
    "<item><name>no</name><label>No</label></item><item><name>wont</name><label>Not say</label>"
    "<pd_state>refused</pd_state></item></root></instance>"
)
GUIDE = guide_of(
    "<age/><name/><consent/><many/><locked>5</locked><double/><shown/><age__state/>",
    '<bind nodeset="/data/age" type="int" required="true()" constraint=". &lt; 120"'
    ' jr:constraintMsg="Too old"/>'
    '<bind nodeset="/data/locked" type="int" readonly="true()"/>'
    '<bind nodeset="/data/double" type="int" calculate="/data/age * 2"/>'
    '<bind nodeset="/data/shown" relevant="/data/consent = \'wont\' or '
    "/data/age__state = 'refused'\"/>",
    input_of("age", "name", "locked", "shown")
    + '<select1 ref="/data/consent"><label>C</label><itemset nodeset="instance(\'yn\')/root/item">'
    '<value ref="name"/><label ref="label"/></itemset></select1>'
    + select_of("many", "a", "b", "c", tag="select")
    + select_of("age__state", "refused", "unknown"),
    more=LISTS,
    pd={"/data/name": {"pd_states": "unknown"}},
)


def refused(flow: Flow, ref: str, state: AnswerState, value: str = "") -> str:
    """Why an answer is refused; nothing may have changed."""
    before = (values(flow), flow.asked(), flow.sheet())
    with pytest.raises(PostDeskError) as caught:
        flow.answer(ref, state, value)
    assert caught.value.code is Code.ANSWER_INVALID
    assert (values(flow), flow.asked(), flow.sheet()) == before
    return str(caught.value.values["why"])


def test_an_answer_and_what_follows_from_it() -> None:
    flow = new_flow(GUIDE)
    flow.opening()
    effects = flow.answer(
        "/data/age", AnswerState.ANSWERED, "17", source=Source.DOCUMENT, note="said twice"
    )
    age, double = effects.answers
    assert age == Answer(
        ref="/data/age", question="age", state=AnswerState.ANSWERED, value="17",
        source=Source.DOCUMENT, note="said twice", at=NOW,
    )  # fmt: skip
    assert (double.ref, double.value, double.at) == ("/data/double", "34", None)
    assert flow.shown("/data/age").answer == age


def test_what_is_none_stays() -> None:
    flow = new_flow(GUIDE)
    flow.answer("/data/age", AnswerState.ANSWERED, "17", note="n", observation="o")
    flow.answer("/data/age", AnswerState.ANSWERED, "18")
    told = flow.shown("/data/age").answer
    assert told is not None
    assert (told.value, told.note, told.observation) == ("18", "n", "o")


def test_the_same_answer_again_is_no_change_but_its_moment() -> None:
    flow = new_flow(GUIDE)
    flow.answer("/data/age", AnswerState.ANSWERED, "17")
    assert flow.answer("/data/age", AnswerState.ANSWERED, "17").answers == ()


def test_defaults_come_with_the_opening_or_with_the_first_answer() -> None:
    flow = new_flow(GUIDE)
    assert [each.ref for each in flow.opening().answers] == ["/data/locked"]
    other = new_flow(GUIDE)
    told = [each.ref for each in other.answer("/data/name", AnswerState.ANSWERED, "A").answers]
    assert told == ["/data/locked", "/data/name"]


@pytest.mark.parametrize(("ref", "value", "why"), [
    ("/data/age", "130", "constraint"),
    ("/data/age", "old", "number"),
    ("/data/age", "1.5", "whole"),
    ("/data/age", "", "blank"),
    ("/data/consent", "maybe", "choice"),
    ("/data/many", "a a", "choice"),
    ("/data/many", "a d", "choice"),
    ("/data/locked", "6", "readonly"),
    ("/data/shown", "x", "closed"),
])  # fmt: skip
def test_answers_that_are_refused(ref: str, value: str, why: str) -> None:
    assert refused(new_flow(GUIDE), ref, AnswerState.ANSWERED, value) == why


def test_states_that_a_question_does_not_allow() -> None:
    flow = new_flow(GUIDE)
    assert refused(flow, "/data/name", AnswerState.REFUSED) == "state"
    assert refused(flow, "/data/age", AnswerState.UNKNOWN, "5") == "blank"
    flow.answer("/data/name", AnswerState.UNKNOWN)
    assert flow.shown("/data/name").states == (AnswerState.UNKNOWN,)


def test_required_is_met_by_a_state() -> None:
    flow = new_flow(GUIDE)
    assert flow.problems() == (Problem("/data/age", Validity.REQUIRED),)
    flow.answer("/data/age", AnswerState.NOT_ASKED)
    assert flow.problems() == ()
    answer(flow, "/data/age", "")
    assert flow.validity("/data/age") is Validity.REQUIRED


def test_a_state_reads_as_the_choice_that_means_it() -> None:
    flow = new_flow(GUIDE)
    effects = flow.answer("/data/consent", AnswerState.REFUSED)
    assert effects.opened == ("/data/shown",)
    assert (effects.answers[-1].state, effects.answers[-1].value) == (AnswerState.REFUSED, "")
    assert values(flow)["/data/consent"] == "wont"


def test_a_companion_row_carries_the_state() -> None:
    flow = new_flow(GUIDE)
    assert "/data/age__state" not in flow.asked()
    flow.answer("/data/age", AnswerState.REFUSED)
    assert values(flow)["/data/age__state"] == "refused"
    assert flow.is_relevant("/data/shown")
    answer(flow, "/data/age", "20")
    assert values(flow)["/data/age__state"] == ""
    assert not flow.is_relevant("/data/shown")


def test_several_choices_stand_in_their_order() -> None:
    flow = new_flow(GUIDE)
    answer(flow, "/data/many", "c a")
    assert values(flow)["/data/many"] == "a c"


def test_a_refused_age_is_never_below_18() -> None:
    guide = guide_of(
        "<age/><child/>",
        '<bind nodeset="/data/age" type="int"/>'
        '<bind nodeset="/data/child" relevant="/data/age &lt; 18"/>',
        input_of("age", "child"),
    )
    flow = new_flow(guide)
    flow.answer("/data/age", AnswerState.REFUSED)
    assert not flow.is_relevant("/data/child")
    answer(flow, "/data/age", "17")
    assert flow.is_relevant("/data/child")


def test_a_constraint_does_not_hold_for_other_nodes_meanwhile() -> None:
    guide = guide_of(
        "<a/><b/>",
        '<bind nodeset="/data/a" type="int" constraint=". &gt; /data/b"/>'
        '<bind nodeset="/data/b" type="int"/>',
        input_of("a", "b"),
    )
    flow = new_flow(guide)
    answer(flow, "/data/b", "5")
    assert refused(flow, "/data/a", AnswerState.ANSWERED, "5") == "constraint"
    answer(flow, "/data/a", "6")
    answer(flow, "/data/b", "9")
    assert flow.validity("/data/a") is Validity.CONSTRAINT
