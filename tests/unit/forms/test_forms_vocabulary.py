"""What a guide can yield, and which of it rests on sex, nationality or language."""

import pytest
from form_help import guide_of, input_of, select_of

from postdesk.forms.vocabulary import vocabulary
from postdesk.model.vocabulary import QuestionCodes

FORBIDDEN = guide_of(
    "<sex/><age/><by_calculation/><step/><by_relevance><inside/></by_relevance><by_filter/>"
    "<by_default/><by_trigger/><by_count><n/></by_count><free/><pregnant/><health_calc/>",
    '<bind nodeset="/data/step" calculate="concat(/data/sex, 1)"/>'
    '<bind nodeset="/data/by_calculation" calculate="string-length(/data/step)"/>'
    '<bind nodeset="/data/by_relevance" relevant="/data/sex = \'f\'"/>'
    '<bind nodeset="/data/pregnant" relevant="/data/sex = \'f\'"/>'
    '<bind nodeset="/data/health_calc" calculate="/data/sex"/>'
    '<bind nodeset="/data/free" relevant="/data/age &gt; 3 and /data/pregnant != \'\'"/>'
    '<setvalue event="odk-instance-first-load" ref="/data/by_default" value="/data/sex"/>',
    select_of("sex", "f", "m")
    + input_of("age", "by_default", "by_trigger", "free")
    + select_of("pregnant", "yes", "no")
    + f'<group ref="/data/by_relevance">{input_of("inside", group="/data/by_relevance")}</group>'
    + '<select1 ref="/data/by_filter"><itemset nodeset="instance(\'t\')/root/item[s=/data/sex]">'
    '<value ref="name"/></itemset></select1>'
    + '<input ref="/data/sex"><setvalue event="xforms-value-changed" ref="/data/by_trigger" '
    'value="1"/></input>'
    + '<repeat nodeset="/data/by_count" jr:count="string-length(/data/sex)">'
    + input_of("n", group="/data/by_count")
    + "</repeat>",
    more='<instance id="t"><root><item><name>a</name><s>f</s></item></root></instance>',
    pd={
        "/data/by_calculation": {"pd_values": "number"},
        "/data/health_calc": {"pd_values": "f m", "pd_health": "yes"},
        "/data/pregnant": {"pd_health": "yes"},
    },
)


def codes() -> dict[str, QuestionCodes]:
    """The codes by question."""
    return {each.question: each for each in vocabulary(FORBIDDEN)}


@pytest.mark.parametrize("question", [
    "sex", "by_calculation", "inside", "by_filter", "by_default", "by_trigger", "n", "health_calc",
])  # fmt: skip
def test_sex_is_followed_over_every_way(question: str) -> None:
    """DOMAIN.md 4: calculation, relevance, choice filter, default, trigger."""
    assert codes()[question].forbidden == "sex"


@pytest.mark.parametrize("question", ["age", "pregnant", "free"])
def test_what_does_not_depend_on_it(question: str) -> None:
    """Sex may open health questions, and what follows from those is free."""
    assert codes()[question].forbidden == ""


@pytest.mark.parametrize(("name", "attribute"), [
    ("prs_Gender", "sex"), ("nationality", "nationality"), ("prs_Citizenship", "nationality"),
    ("language", "language"), ("languages", "language"), ("religion", "religion"),
    ("country_of_travel", ""),
])  # fmt: skip
def test_well_known_names(name: str, attribute: str) -> None:
    (found,) = vocabulary(guide_of(f"<{name}/>", body=input_of(name)))
    assert found.forbidden == attribute


def test_a_row_that_says_so_itself() -> None:
    guide = guide_of("<q1/>", body=input_of("q1"), pd={"/data/q1": {"pd_forbidden": "ethnicity"}})
    assert vocabulary(guide)[0].forbidden == "ethnicity"


def test_values_states_and_texts() -> None:
    guide = guide_of(
        "<agree/><many/><age/><story/><band/><from/>",
        '<bind nodeset="/data/age" type="int"/><bind nodeset="/data/band" calculate="1"/>',
        '<select1 ref="/data/agree"><label>Agree</label>'
        '<itemset nodeset="instance(\'yn\')/root/item"><value ref="name"/><label ref="label"/>'
        "</itemset></select1>"
        + select_of("many", "a", "b/c", tag="select")
        + input_of("age", "story")
        + '<select1 ref="/data/from"><itemset nodeset="/data/many"><value ref="."/></itemset>'
        "</select1>",
        more='<instance id="yn"><root><item><name>yes</name><label>Yes</label></item>'
        "<item><name>wont</name><label>No answer</label><pd_state>refused</pd_state></item>"
        "</root></instance>",
        pd={"/data/agree": {"pd_states": "unknown"}, "/data/band": {"pd_values": "x y"}},
    )
    found = {each.question: each for each in vocabulary(guide)}
    agree = found["agree"]
    assert (agree.values, agree.states) == (("yes",), ("unknown", "refused", "unanswered"))
    assert agree.texts.root == {"und": "Agree"}
    assert [texts.root for texts in agree.value_texts] == [{"und": "Yes"}]
    assert agree.guide == "test"
    assert found["many"].values[0] == "a"
    assert found["many"].values[1].startswith("x.")
    assert found["age"].numeric
    assert found["age"].states == ("unknown", "refused", "not_asked", "unanswered")
    assert found["story"].values == ("answered",)
    assert (found["band"].values, found["band"].states) == (("x", "y"), ("unanswered",))
    assert found["from"].values == ("answered",)
