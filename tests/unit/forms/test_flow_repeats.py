"""Repeats: fixed, counted, open-ended, conditional, nested; keys are given once."""

import pytest
from form_help import answer, guide_of, input_of, new_flow, values

from postdesk.errors import Code, PostDeskError
from postdesk.forms.flow import Flow
from postdesk.model.answers import RepeatInstance
from postdesk.model.ids import NodeRef

LEGS = guide_of(
    "<legs><place/><nth/></legs><count/><all/>",
    '<bind nodeset="/data/legs/nth" type="int" calculate="position(..)"/>'
    '<bind nodeset="/data/count" type="int" calculate="count(/data/legs)"/>'
    '<bind nodeset="/data/all" calculate="join(\'-\', /data/legs/place)"/>',
    '<group ref="/data/legs"><label>Leg</label><repeat nodeset="/data/legs">'
    f"{input_of('place', group='/data/legs')}</repeat></group>",
)
COUNTED = guide_of(
    "<n/><legs><place/></legs><all/>",
    '<bind nodeset="/data/n" type="int"/>'
    '<bind nodeset="/data/all" calculate="join(\'-\', /data/legs/place)"/>',
    f'{input_of("n")}<group ref="/data/legs"><repeat nodeset="/data/legs" jr:count="/data/n">'
    f"{input_of('place', group='/data/legs')}</repeat></group>",
)
NESTED = guide_of(
    "<outer><name/><inner><item/></inner><items/></outer>",
    '<bind nodeset="/data/outer/items" calculate="join(\',\', ../inner/item)"/>',
    '<group ref="/data/outer"><repeat nodeset="/data/outer">'
    f'{input_of("name", group="/data/outer")}<group ref="/data/outer/inner">'
    f'<repeat nodeset="/data/outer/inner">{input_of("item", group="/data/outer/inner")}</repeat>'
    "</group></repeat></group>",
)


def add(flow: Flow, ref: str = "/data/legs") -> NodeRef:
    """Add an instance and say which."""
    return flow.add_instance(NodeRef(ref))[0].ref


def test_adding_tells_the_instance_and_what_follows() -> None:
    flow = new_flow(LEGS)
    flow.opening()
    record, effects = flow.add_instance(NodeRef("/data/legs"))
    assert record == RepeatInstance(ref=NodeRef("/data/legs[2]"))
    assert effects.instances == (record,)
    assert effects.opened == ("/data/legs[2]/place",)
    assert {each.ref: each.value for each in effects.answers} == {
        "/data/legs[2]/nth": "2", "/data/all": "-", "/data/count": "2",
    }  # fmt: skip


def test_a_key_is_never_used_again() -> None:
    flow = new_flow(LEGS)
    add(flow)
    answer(flow, "/data/legs[1]/place", "A")
    answer(flow, "/data/legs[2]/place", "B")
    effects = flow.remove_instance(NodeRef("/data/legs[1]"))
    assert effects.instances == (RepeatInstance(ref=NodeRef("/data/legs[1]"), removed=True),)
    assert effects.closed == ("/data/legs[1]/place",)
    assert values(flow)["/data/legs[2]/nth"] == "1"
    flow.remove_instance(NodeRef("/data/legs[2]"))
    assert add(flow) == "/data/legs[3]"
    assert add(new_flow(LEGS, flow.sheet())) == "/data/legs[4]"


def test_answers_of_a_removed_instance_stay_on_record() -> None:
    flow = new_flow(LEGS)
    answer(flow, "/data/legs[1]/place", "A")
    flow.remove_instance(NodeRef("/data/legs[1]"))
    assert "A" in [each.value for each in flow.sheet().answers]
    assert flow.kept() == ()
    assert values(flow)["/data/all"] == ""


def test_a_count_adds_and_takes_out_and_brings_back() -> None:
    flow = new_flow(COUNTED)
    assert flow.asked() == ("/data/n",)
    answer(flow, "/data/n", "3")
    for number, place in enumerate("ABC", 1):
        answer(flow, f"/data/legs[{number}]/place", place)
    answer(flow, "/data/n", "1")
    assert values(flow)["/data/all"] == "A"
    answer(flow, "/data/n", "2")
    assert values(flow)["/data/all"] == "A-B"
    again = new_flow(COUNTED, flow.sheet())
    answer(again, "/data/n", "3")
    assert values(again)["/data/all"] == "A-B-C"
    answer(again, "/data/n", "")
    assert values(again)["/data/all"] == ""
    answer(again, "/data/n", "3")
    assert values(again)["/data/all"] == "A-B-C"


def test_a_count_has_a_ceiling() -> None:
    flow = new_flow(COUNTED)
    answer(flow, "/data/n", "9000000")
    assert len(flow.repeats()[0].instances) == 500


def test_nested_repeats() -> None:
    flow = new_flow(NESTED)
    assert add(flow, "/data/outer") == "/data/outer[2]"
    assert add(flow, "/data/outer[2]/inner") == "/data/outer[2]/inner[2]"
    answer(flow, "/data/outer[2]/inner[2]/item", "x")
    answer(flow, "/data/outer[1]/inner[1]/item", "y")
    assert values(flow)["/data/outer[2]/items"] == ",x"
    assert values(flow)["/data/outer[1]/items"] == "y"
    again = new_flow(NESTED, flow.sheet())
    assert values(again) == values(flow)
    assert again.asked() == flow.asked()


def test_what_the_officer_may_do() -> None:
    shown = new_flow(LEGS).repeats()
    assert [(each.ref, each.may_add, each.may_remove) for each in shown] == [
        ("/data/legs", True, True),
    ]
    assert shown[0].labels.root == {"und": "Leg"}
    counted = new_flow(COUNTED)
    answer(counted, "/data/n", "1")
    assert [(each.may_add, each.may_remove) for each in counted.repeats()] == [(False, False)]


@pytest.mark.parametrize(("ref", "code"), [
    ("/data/legs", Code.ANSWER_INVALID),
    ("/data/other", Code.QUESTION_UNKNOWN),
    ("/nothing/legs", Code.QUESTION_UNKNOWN),
])  # fmt: skip
def test_instances_that_cannot_be_added(ref: str, code: Code) -> None:
    flow = new_flow(COUNTED)
    answer(flow, "/data/n", "1")
    with pytest.raises(PostDeskError) as caught:
        flow.add_instance(NodeRef(ref))
    assert caught.value.code is code
    with pytest.raises(PostDeskError):
        flow.remove_instance(NodeRef(f"{ref}[1]"))


def test_a_conditional_repeat() -> None:
    guide = guide_of(
        "<a/><legs><place/></legs>",
        '<bind nodeset="/data/legs" relevant="/data/a = 1"/>',
        f'{input_of("a")}<repeat nodeset="/data/legs">{input_of("place", group="/data/legs")}'
        "</repeat>",
    )
    flow = new_flow(guide)
    assert flow.repeats() == ()
    answer(flow, "/data/a", "1")
    assert flow.repeats()[0].may_add
    assert flow.asked() == ("/data/a", "/data/legs[1]/place")


def test_defaults_of_a_new_instance() -> None:
    guide = guide_of(
        '<legs jr:template=""><place>here</place><day/></legs>',
        body='<repeat nodeset="/data/legs"><setvalue event="odk-new-repeat" ref="/data/legs/day" '
        f'value="position(..) * 10"/>{input_of("place", "day", group="/data/legs")}</repeat>',
    )
    flow = new_flow(guide)
    assert flow.asked() == ()
    for _ in range(2):
        add(flow)
    assert values(flow)["/data/legs[2]/place"] == "here"
    assert values(flow)["/data/legs[2]/day"] == "20"
    told = {each.ref: each.value for each in flow.sheet().answers}
    assert told["/data/legs[1]/place"] == "here"


def test_a_fixed_repeat() -> None:
    guide = guide_of(
        "<legs><place/></legs><legs><place/></legs>",
        body='<repeat nodeset="/data/legs" jr:noAddRemove="true()">'
        f"{input_of('place', group='/data/legs')}</repeat>",
    )
    flow = new_flow(guide)
    assert flow.asked() == ("/data/legs[1]/place", "/data/legs[2]/place")
    assert not flow.repeats()[0].may_add
