"""What follows from answers: calculations, relevance, filters, defaults, triggers, preloads."""

import pytest
from form_help import answer, guide_of, input_of, new_flow, select_of, values

from postdesk.errors import Code, PostDeskError
from postdesk.forms.flow import Validity
from postdesk.forms.form import Form
from postdesk.model.answers import AnswerState


def test_a_closed_question_keeps_its_value_and_reads_as_blank() -> None:
    guide = guide_of(
        "<a/><b/><c/>",
        '<bind nodeset="/data/b" relevant="/data/a = \'1\'"/>'
        "<bind nodeset=\"/data/c\" calculate=\"concat('[', /data/b, ']')\"/>",
        input_of("a", "b"),
    )
    flow = new_flow(guide)
    answer(flow, "/data/a", "1")
    answer(flow, "/data/b", "kept")
    assert values(flow)["/data/c"] == "[kept]"
    answer(flow, "/data/a", "2")
    assert values(flow)["/data/c"] == "[]"
    assert any(each.value == "kept" for each in flow.sheet().answers)
    answer(flow, "/data/a", "1")
    assert values(flow)["/data/c"] == "[kept]"


def test_relevance_is_inherited_and_settles_in_order() -> None:
    guide = guide_of(
        "<a/><outer><inner><b/></inner></outer><c/>",
        '<bind nodeset="/data/outer" relevant="/data/a &gt; 1"/>'
        '<bind nodeset="/data/outer/inner" relevant="/data/a &gt; 2"/>'
        '<bind nodeset="/data/c" relevant="/data/outer/inner/b != \'\'"/>',
        input_of("a")
        + '<group ref="/data/outer"><group ref="/data/outer/inner">'
        + input_of("b", group="/data/outer/inner")
        + "</group></group>"
        + input_of("c"),
    )
    flow = new_flow(guide)
    answer(flow, "/data/a", "3")
    answer(flow, "/data/outer/inner/b", "x")
    assert flow.asked() == ("/data/a", "/data/outer/inner/b", "/data/c")
    answer(flow, "/data/a", "2")
    assert flow.asked() == ("/data/a",)
    answer(flow, "/data/a", "5")
    assert flow.asked() == ("/data/a", "/data/outer/inner/b", "/data/c")


def test_calculations_are_cast_and_wait_while_closed() -> None:
    guide = guide_of(
        "<a/><half/>",
        '<bind nodeset="/data/a" type="int"/>'
        '<bind nodeset="/data/half" type="int" calculate="/data/a div 2" '
        'relevant="/data/a &lt; 9"/>',
        input_of("a"),
    )
    flow = new_flow(guide)
    answer(flow, "/data/a", "5")
    assert values(flow)["/data/half"] == "2"
    answer(flow, "/data/a", "10")
    answer(flow, "/data/a", "8")
    assert values(flow)["/data/half"] == "4"


@pytest.mark.parametrize("binds", [
    '<bind nodeset="/data/a" calculate="/data/b"/><bind nodeset="/data/b" calculate="/data/a"/>',
    '<bind nodeset="/data/a" relevant="/data/a = 1"/>',
    '<bind nodeset="/data/a" calculate="/data/b"/><bind nodeset="/data/b" relevant="/data/a"/>',
])  # fmt: skip
def test_circles_are_refused(binds: str) -> None:
    form = Form(guide_of("<a/><b/>", binds, input_of("a", "b")))
    with pytest.raises(PostDeskError) as caught:
        new_flow(form)
    assert caught.value.code is Code.GUIDE_REFUSED
    assert caught.value.values["why"] == "circle"


FILTERED = guide_of(
    "<region/><town/><copy/>",
    '<bind nodeset="/data/copy" calculate="/data/town"/>',
    select_of("region", "north", "south") + '<select1 ref="/data/town"><label>T</label>'
    "<itemset nodeset=\"instance('t')/root/item[in = /data/region]\">"
    '<value ref="name"/><label ref="label"/></itemset></select1>',
    more='<instance id="t"><root>'
    "<item><name>gogui</name><label>Gogui</label><in>north</in></item>"
    "<item><name>rosso</name><label>Rosso</label><in>south</in></item></root></instance>",
)


def test_a_choice_no_longer_offered_reads_as_blank_and_comes_back() -> None:
    flow = new_flow(FILTERED)
    answer(flow, "/data/region", "north")
    answer(flow, "/data/town", "gogui")
    assert values(flow)["/data/copy"] == "gogui"
    answer(flow, "/data/region", "south")
    assert values(flow)["/data/copy"] == ""
    assert flow.validity("/data/town") is Validity.CHOICE
    answer(flow, "/data/region", "north")
    assert values(flow)["/data/copy"] == "gogui"


def test_choices_follow_their_filter() -> None:
    flow = new_flow(FILTERED)
    assert flow.shown("/data/town").choices == ()
    answer(flow, "/data/region", "south")
    assert [choice.name for choice in flow.shown("/data/town").choices] == ["rosso"]


def test_two_questions_that_exclude_each_other_are_no_circle() -> None:
    items = '<itemset nodeset="instance(\'t\')/root/item[name != {}]"><value ref="name"/></itemset>'
    guide = guide_of(
        "<one/><two/>",
        body=f'<select1 ref="/data/one"><label>1</label>{items.format("/data/two")}</select1>'
        f'<select1 ref="/data/two"><label>2</label>{items.format("/data/one")}</select1>',
        more='<instance id="t"><root><item><name>a</name></item><item><name>b</name></item></root>'
        "</instance>",
    )
    flow = new_flow(guide)
    answer(flow, "/data/one", "a")
    assert [choice.name for choice in flow.shown("/data/two").choices] == ["b"]


def test_dynamic_defaults_are_set_once() -> None:
    guide = guide_of(
        "<source>5</source><once/>",
        '<setvalue event="odk-instance-first-load" ref="/data/once" value="/data/source * 2"/>',
        input_of("source", "once"),
    )
    flow = new_flow(guide)
    answer(flow, "/data/source", "7")
    assert values(flow)["/data/once"] == "10"
    assert values(new_flow(guide, flow.sheet()))["/data/once"] == "10"


def test_triggers_set_their_target_when_the_source_changes() -> None:
    guide = guide_of(
        "<source/><target/><last/>",
        body='<input ref="/data/source"><label>s</label>'
        '<setvalue event="xforms-value-changed" ref="/data/target" '
        'value="concat(/data/source, 1)"/>'
        '</input><input ref="/data/target"><label>t</label>'
        '<setvalue event="xforms-value-changed" ref="/data/last" value="/data/target"/></input>'
        + input_of("last"),
    )
    flow = new_flow(guide)
    effects = flow.answer("/data/source", AnswerState.ANSWERED, "x")
    assert [(each.ref, each.value) for each in effects.answers] == [
        ("/data/source", "x"), ("/data/target", "x1"), ("/data/last", "x1"),
    ]  # fmt: skip
    answer(flow, "/data/target", "own")
    assert values(flow)["/data/last"] == "own"


def test_metadata_is_filled_in_without_naming_anyone() -> None:
    guide = guide_of(
        "<start/><today/><device/><meta><instanceID/></meta>",
        '<bind nodeset="/data/start" jr:preload="timestamp" jr:preloadParams="start"/>'
        '<bind nodeset="/data/today" type="date" jr:preload="date" jr:preloadParams="today"/>'
        '<bind nodeset="/data/device" jr:preload="property" jr:preloadParams="deviceid"/>'
        '<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>',
    )
    told = values(new_flow(guide))
    assert told["/data/start"] == "2026-11-01T09:30:00.000+00:00"
    assert told["/data/today"] == "2026-11-01"
    assert told["/data/device"] == ""
    assert told["/data/meta/instanceID"] == "uuid:00000000-0000-0000-0000-000000000001"


def test_what_cannot_be_evaluated_shows_rather_than_hides() -> None:
    guide = guide_of(
        "<a/><b/><c/>",
        '<bind nodeset="/data/b" relevant="regex(/data/a, /data/a)"/>'
        '<bind nodeset="/data/c" calculate="digest(/data/a, \'none\')"/>',
        input_of("a", "b"),
    )
    flow = new_flow(guide)
    answer(flow, "/data/a", "[")
    assert flow.is_relevant("/data/b")
    assert values(flow)["/data/c"] == ""
