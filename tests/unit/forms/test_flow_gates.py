"""Gates: a refused consent closes what it covers, whatever the questions' own conditions say."""

import pytest
from form_help import answer, guide_of, input_of, new_flow, select_of

from postdesk.forms.definition import RowKind
from postdesk.model.answers import AnswerState

GUIDE = guide_of(
    "<consent/><story><a/><b/></story><leaflet/>",
    '<bind nodeset="/data/story/b" relevant="/data/story/a = 1"/>',
    select_of("consent", "yes", "no", "later")
    + f'<group ref="/data/story">{input_of("a", "b", group="/data/story")}</group>'
    + input_of("leaflet"),
    pd={
        "/data/consent": {"pd_kind": "gate", "pd_gate": "interview"},
        "/data/story": {"pd_gate": "interview"},
    },
)


@pytest.mark.parametrize(("state", "value", "is_open"), [
    (AnswerState.ANSWERED, "yes", True),
    (AnswerState.ANSWERED, "later", True),
    (AnswerState.ANSWERED, "no", False),
    (AnswerState.REFUSED, "", False),
    (AnswerState.UNKNOWN, "", True),
    (AnswerState.UNANSWERED, "", True),
])  # fmt: skip
def test_what_shuts_a_gate(state: AnswerState, value: str, is_open: bool) -> None:
    flow = new_flow(GUIDE)
    flow.answer("/data/consent", state, value)
    assert flow.is_relevant("/data/story/a") is is_open
    assert flow.is_relevant("/data/leaflet")


def test_a_gate_that_opens_again() -> None:
    flow = new_flow(GUIDE)
    answer(flow, "/data/story/a", "1")
    answer(flow, "/data/story/b", "told")
    shut = flow.answer("/data/consent", AnswerState.REFUSED)
    assert set(shut.closed) == {"/data/story/a", "/data/story/b"}
    opened = flow.answer("/data/consent", AnswerState.ANSWERED, "yes")
    assert set(opened.opened) == {"/data/story/a", "/data/story/b"}
    told = flow.shown("/data/story/b").answer
    assert told is not None
    assert told.value == "told"


def test_the_gate_itself_is_never_covered() -> None:
    flow = new_flow(GUIDE)
    answer(flow, "/data/consent", "no")
    assert flow.is_relevant("/data/consent")
    assert flow.shown("/data/consent").row is RowKind.GATE
