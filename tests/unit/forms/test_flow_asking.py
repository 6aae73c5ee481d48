"""What is asked in which order, on which screen, in which section."""

import pytest
from form_help import answer, guide_of, input_of, new_flow, select_of

from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import Kind
from postdesk.model.answers import AnswerState

GROUPS = guide_of(
    "<first><a/><note/><b/></first><second><c/><d/></second><last/>",
    '<bind nodeset="/data/first/note" type="string" readonly="true()"/>'
    '<bind nodeset="/data/first/b" relevant="/data/first/a = 1"/>'
    '<bind nodeset="/data/second" relevant="/data/first/a != 2"/>',
    '<group ref="/data/first"><label>First</label>'
    f"{input_of('a', 'note', 'b', group='/data/first')}</group>"
    '<group ref="/data/second" appearance="field-list"><label>Second</label>'
    f"{input_of('c', 'd', group='/data/second')}</group>{input_of('last')}",
)


def test_order_of_asking_with_notes() -> None:
    flow = new_flow(GROUPS)
    assert flow.asked() == (
        "/data/first/a", "/data/first/note", "/data/second/c", "/data/second/d", "/data/last",
    )  # fmt: skip
    assert flow.shown(flow.asked()[1]).kind is Kind.NOTE


def test_next_and_previous() -> None:
    flow = new_flow(GROUPS)
    assert flow.next("/data/first/a") == "/data/first/note"
    assert flow.previous("/data/second/c") == "/data/first/note"
    assert flow.previous("/data/first/a") is None
    assert flow.next("/data/last") is None


def test_next_of_a_question_that_was_closed() -> None:
    flow = new_flow(GROUPS)
    answer(flow, "/data/first/a", "1")
    assert flow.next("/data/first/note") == "/data/first/b"
    answer(flow, "/data/first/a", "3")
    assert flow.next("/data/first/b") == "/data/second/c"
    assert flow.previous("/data/first/b") == "/data/first/note"


def test_first_open_skips_notes_and_states() -> None:
    flow = new_flow(GROUPS)
    assert flow.first_open() == "/data/first/a"
    flow.answer("/data/first/a", AnswerState.REFUSED)
    assert flow.first_open() == "/data/second/c"
    for ref in ("/data/second/c", "/data/second/d", "/data/last"):
        answer(flow, ref, "x")
    assert flow.first_open() is None


def test_sections_and_places() -> None:
    flow = new_flow(GROUPS)
    shown = flow.shown("/data/second/d")
    assert (shown.section, shown.section_index, shown.section_count) == ("/data/second", 2, 3)
    assert (shown.index, shown.count) == (2, 2)
    assert shown.section_labels.root == {"und": "Second"}
    assert flow.shown("/data/last").section == ""


def test_a_field_list_shares_a_screen() -> None:
    flow = new_flow(GROUPS)
    assert flow.page("/data/second/d") == ("/data/second/c", "/data/second/d")
    assert flow.page("/data/first/a") == ("/data/first/a",)


def test_two_instances_of_a_field_list_are_two_screens() -> None:
    guide = guide_of(
        "<legs><place/><price/></legs><legs><place/><price/></legs>",
        body='<group ref="/data/legs"><repeat nodeset="/data/legs" appearance="field-list">'
        f"{input_of('place', 'price', group='/data/legs')}</repeat></group>",
    )
    flow = new_flow(guide)
    assert flow.page("/data/legs[2]/price") == ("/data/legs[2]/place", "/data/legs[2]/price")


def test_effects_tell_what_opened_and_closed() -> None:
    flow = new_flow(GROUPS)
    opened = flow.answer("/data/first/a", AnswerState.ANSWERED, "1")
    assert opened.opened == ("/data/first/b",)
    closed = flow.answer("/data/first/a", AnswerState.ANSWERED, "2")
    assert set(closed.closed) == {"/data/first/b", "/data/second/c", "/data/second/d"}


def test_unknown_references() -> None:
    flow = new_flow(GROUPS)
    for act in (flow.shown, flow.next, flow.page, flow.validity):
        with pytest.raises(PostDeskError) as caught:
            act("/data/nothing")
        assert caught.value.code is Code.QUESTION_UNKNOWN


def test_body_order_leads_where_the_instance_differs() -> None:
    guide = guide_of("<a/><b/><c/>", body=input_of("c", "a", "b"))
    assert new_flow(guide).asked() == ("/data/c", "/data/a", "/data/b")


def test_rows_a_desk_cannot_ask_are_left_out() -> None:
    guide = guide_of(
        "<where/><a/>",
        '<bind nodeset="/data/where" type="geopoint"/>',
        input_of("where", "a") + select_of("b", "x"),
    )
    assert new_flow(guide).asked() == ("/data/a",)
