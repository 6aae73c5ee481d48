"""A draft begun under version 1 opens under version 2 with no answer lost."""

from form_help import answer, guide_of, input_of, new_flow, select_of, values

from postdesk.forms.definition import Guide
from postdesk.forms.migrating import Migrated, migrate
from postdesk.model.answers import AnswerSheet, AnswerState
from postdesk.model.ids import NodeRef

FIRST = guide_of(
    "<name/><age/><papers/><gone/><legs><place/></legs>",
    '<bind nodeset="/data/age" type="int"/>',
    input_of("name", "age", "gone")
    + select_of("papers", "card", "passport")
    + f'<repeat nodeset="/data/legs">{input_of("place", group="/data/legs")}</repeat>',
)
SECOND = guide_of(
    "<person><name/><age/></person><papers/><journey><legs><place/></legs></journey><new>x</new>",
    '<bind nodeset="/data/person/age" type="int"/>',
    f'<group ref="/data/person">{input_of("name", "age", group="/data/person")}</group>'
    + select_of("papers", "card", "other")
    + '<group ref="/data/journey"><repeat nodeset="/data/journey/legs">'
    + input_of("place", group="/data/journey/legs")
    + f"</repeat></group>{input_of('new')}",
)


def draft(guide: Guide = FIRST) -> AnswerSheet:
    """A draft under version 1."""
    flow = new_flow(guide)
    flow.add_instance(NodeRef("/data/legs"))
    for ref, value in {
        "/data/name": "Aminata",
        "/data/papers": "passport",
        "/data/gone": "kept",
        "/data/legs[1]/place": "Rosso",
        "/data/legs[2]/place": "Gogui",
    }.items():
        answer(flow, ref, value)
    flow.answer(NodeRef("/data/age"), AnswerState.REFUSED)
    flow.remove_instance(NodeRef("/data/legs[1]"))
    return flow.sheet()


def nothing_lost(sheet: AnswerSheet, migrated: Migrated) -> None:
    """Each old answer is in the new sheet or kept, with its value."""
    told = [*migrated.sheet.answers, *migrated.kept]
    assert sorted((each.question, each.state, each.value) for each in told) == sorted(
        (each.question, each.state, each.value) for each in sheet.answers
    )


def test_answers_move_with_their_code() -> None:
    sheet = draft()
    migrated = migrate(SECOND, sheet)
    nothing_lost(sheet, migrated)
    flow = new_flow(SECOND, migrated.sheet)
    told = values(flow)
    assert told["/data/person/name"] == "Aminata"
    assert told["/data/journey/legs[2]/place"] == "Gogui"
    assert "/data/journey/legs[1]/place" not in told
    assert told["/data/new"] == "x"
    age = flow.shown(NodeRef("/data/person/age")).answer
    assert age is not None
    assert age.state is AnswerState.REFUSED


def test_what_has_no_place_is_kept() -> None:
    migrated = migrate(SECOND, draft())
    assert {(each.question, each.value) for each in migrated.kept} == {
        ("gone", "kept"), ("papers", "passport"),
    }  # fmt: skip


def test_a_type_that_changed() -> None:
    second = guide_of(
        "<name/><age/>",
        '<bind nodeset="/data/name" type="int"/><bind nodeset="/data/age" type="int"/>',
        input_of("name", "age"),
    )
    sheet = draft()
    migrated = migrate(second, sheet)
    nothing_lost(sheet, migrated)
    assert "name" in [each.question for each in migrated.kept]


def test_the_same_version_changes_nothing() -> None:
    sheet = draft()
    assert migrate(FIRST, sheet) == Migrated(sheet)


def test_a_flow_keeps_what_it_cannot_place() -> None:
    flow = new_flow(SECOND, draft())
    assert "kept" in [each.value for each in flow.kept()]
    assert "kept" in [each.value for each in flow.sheet().answers]
