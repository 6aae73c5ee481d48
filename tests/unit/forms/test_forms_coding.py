"""Answers as facts: values, states, numbers, absence, calculations, what each came from."""

from datetime import UTC

from form_help import answer, fixed_clock, guide_of, input_of, new_flow, select_of

from postdesk.forms.coding import code, code_flow
from postdesk.forms.flow import Flow
from postdesk.model.answers import AnswerState
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.model.ids import NodeRef

YES_NO = (
    '<instance id="yn"><root><item><name>yes</name></item><item><name>no</name></item>'
    "<item><name>wont</name><pd_state>refused</pd_state></item></root></instance>"
)
GUIDE = guide_of(
    "<age/><weight/><story/><papers/><agree/><band/><legs><by/></legs><months/><ok/>",
    '<bind nodeset="/data/age" type="int"/><bind nodeset="/data/weight" type="decimal"/>'
    "<bind nodeset=\"/data/band\" calculate=\"if(/data/age = '', '', if(/data/age &lt; 18, "
    "'child', 'adult'))\"/>"
    '<bind nodeset="/data/months" calculate="/data/age * 12"/>',
    input_of("age", "weight", "story")
    + select_of("papers", "passport", "card", "none", tag="select")
    + '<select1 ref="/data/agree"><itemset nodeset="instance(\'yn\')/root/item">'
    '<value ref="name"/></itemset></select1>'
    + f'<repeat nodeset="/data/legs">{select_of("by", "bus", "boat", group="/data/legs")}</repeat>'
    + '<trigger ref="/data/ok"><label>OK</label></trigger>',
    more=YES_NO,
    pd={"/data/band": {"pd_values": "child adult"}, "/data/months": {"pd_values": "number"}},
)


def coded(flow: Flow) -> CodedAnswers:
    """The facts of a flow; the same as those of its stored sheet."""
    found = code_flow(flow, fixed_clock, UTC)
    assert code(flow.form, flow.sheet(), fixed_clock, UTC) == found
    return found


def facts_on(flow: Flow, question: str) -> list[Fact]:
    """The facts on one question."""
    return [fact for fact in coded(flow).facts if fact.question == question]


def test_every_question_has_a_fact_from_the_beginning() -> None:
    facts = coded(new_flow(GUIDE)).facts
    assert {fact.question for fact in facts} == {
        "age", "weight", "story", "papers", "agree", "band", "by", "months", "ok",
    }  # fmt: skip
    assert {fact.value for fact in facts} == {"unanswered"}


def test_numbers() -> None:
    flow = new_flow(GUIDE)
    answer(flow, "/data/age", "17")
    answer(flow, "/data/weight", "40.5")
    assert facts_on(flow, "age") == [Fact(question="age", number=17, because=("/data/age",))]
    assert facts_on(flow, "months") == [
        Fact(question="months", number=204, because=("/data/age",)),
    ]
    assert facts_on(flow, "weight") == []
    answer(flow, "/data/weight", "40.0")
    assert [fact.number for fact in facts_on(flow, "weight")] == [40]


def test_choices_states_and_texts() -> None:
    flow = new_flow(GUIDE)
    answer(flow, "/data/papers", "card passport")
    answer(flow, "/data/agree", "wont")
    answer(flow, "/data/story", "in their own words")
    answer(flow, "/data/ok", "OK")
    flow.answer(NodeRef("/data/age"), AnswerState.UNKNOWN)
    assert [fact.value for fact in facts_on(flow, "papers")] == ["passport", "card"]
    assert [fact.value for fact in facts_on(flow, "agree")] == ["refused"]
    assert [fact.value for fact in facts_on(flow, "story")] == ["answered"]
    assert [fact.value for fact in facts_on(flow, "ok")] == ["OK"]
    assert facts_on(flow, "age") == [
        Fact(question="age", value="unknown", because=("/data/age",)),
    ]


def test_calculations_name_the_answers_they_came_from() -> None:
    flow = new_flow(GUIDE)
    answer(flow, "/data/age", "17")
    assert facts_on(flow, "band") == [
        Fact(question="band", value="child", because=("/data/age",)),
    ]


def test_a_result_that_was_not_declared_is_no_code() -> None:
    guide = guide_of(
        "<a/><free/>",
        '<bind nodeset="/data/free" calculate="concat(/data/a, \'!\')"/>',
        input_of("a"),
        pd={"/data/free": {"pd_values": "x"}},
    )
    flow = new_flow(guide)
    answer(flow, "/data/a", "a name")
    assert facts_on(flow, "free") == [Fact(question="free", value="unanswered")]


def test_instances_are_united() -> None:
    flow = new_flow(GUIDE)
    for _ in range(3):
        flow.add_instance(NodeRef("/data/legs"))
    for number, by in enumerate(("bus", "boat", "bus"), 1):
        answer(flow, f"/data/legs[{number}]/by", by)
    assert facts_on(flow, "by") == [
        Fact(question="by", value="bus", because=("/data/legs[1]/by", "/data/legs[3]/by")),
        Fact(question="by", value="boat", because=("/data/legs[2]/by",)),
        Fact(question="by", value="unanswered"),
    ]


CORRECTED = guide_of(
    "<consent/><age/><child><alone/></child><adult><work/></adult><risk/>",
    '<bind nodeset="/data/age" type="int"/>'
    '<bind nodeset="/data/child" relevant="/data/age &lt; 18"/>'
    '<bind nodeset="/data/adult" relevant="/data/consent = \'yes\'"/>'
    "<bind nodeset=\"/data/risk\" calculate=\"if(/data/child/alone = 'yes', 'high', 'low')\""
    ' relevant="/data/age &lt; 18"/>',
    select_of("consent", "yes", "no")
    + input_of("age")
    + f'<group ref="/data/child">{select_of("alone", "yes", "no", group="/data/child")}</group>'
    + f'<group ref="/data/adult">{select_of("work", "yes", "no", group="/data/adult")}</group>',
    pd={
        "/data/consent": {"pd_kind": "gate", "pd_gate": "interview"},
        "/data/child": {"pd_gate": "interview"},
        "/data/risk": {"pd_values": "high low"},
    },
)


def test_what_a_correction_closed_is_set_aside() -> None:
    flow = new_flow(CORRECTED)
    answer(flow, "/data/age", "25")
    never = coded(flow)
    answer(flow, "/data/age", "15")
    answer(flow, "/data/child/alone", "yes")
    assert Fact(question="risk", value="high", because=("/data/child/alone",)) in coded(flow).facts
    answer(flow, "/data/age", "25")
    found = coded(flow)
    assert found.facts == never.facts
    assert found.set_aside == (Fact(question="alone", value="yes", because=("/data/child/alone",)),)


def test_what_withdrawn_consent_closed_still_counts() -> None:
    flow = new_flow(CORRECTED)
    answer(flow, "/data/consent", "yes")
    answer(flow, "/data/age", "15")
    answer(flow, "/data/child/alone", "yes")
    answer(flow, "/data/adult/work", "yes")
    answer(flow, "/data/consent", "no")
    assert not flow.is_relevant(NodeRef("/data/child/alone"))
    found = coded(flow)
    assert found.set_aside == ()
    assert {(fact.question, fact.value) for fact in found.facts} >= {
        ("alone", "yes"), ("risk", "high"), ("work", "yes"), ("consent", "no"),
    }  # fmt: skip


def test_withdrawn_and_corrected_together() -> None:
    flow = new_flow(CORRECTED)
    answer(flow, "/data/consent", "yes")
    answer(flow, "/data/age", "15")
    answer(flow, "/data/child/alone", "yes")
    answer(flow, "/data/age", "30")
    answer(flow, "/data/consent", "no")
    assert [fact.question for fact in coded(flow).set_aside] == ["alone"]


def test_an_instance_taken_out_is_set_aside() -> None:
    flow = new_flow(GUIDE)
    answer(flow, "/data/legs[1]/by", "bus")
    flow.remove_instance(NodeRef("/data/legs[1]"))
    found = coded(flow)
    assert [fact.value for fact in found.facts if fact.question == "by"] == ["unanswered"]
    assert found.set_aside == (Fact(question="by", value="bus", because=("/data/legs[1]/by",)),)


def test_a_choice_no_longer_offered_is_set_aside() -> None:
    guide = guide_of(
        "<region/><town/>",
        body=select_of("region", "n", "s")
        + '<select ref="/data/town"><itemset nodeset="instance(\'t\')/root/item'
        '[in = \'all\' or in = /data/region]"><value ref="name"/></itemset></select>',
        more='<instance id="t"><root><item><name>a</name><in>n</in></item>'
        "<item><name>b</name><in>all</in></item></root></instance>",
    )
    flow = new_flow(guide)
    answer(flow, "/data/region", "n")
    answer(flow, "/data/town", "a b")
    answer(flow, "/data/region", "s")
    found = coded(flow)
    assert [fact.value for fact in found.facts if fact.question == "town"] == ["b"]
    assert [fact.value for fact in found.set_aside] == ["a"]
