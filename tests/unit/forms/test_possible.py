"""A detail told without its opening question counts; one that a given answer closes does not."""

from datetime import UTC, datetime

from postdesk.forms.coding import code
from postdesk.forms.definition import Guide, load_guide
from postdesk.model.answers import Answer, AnswerSheet, AnswerState
from postdesk.model.ids import NodeRef
from postdesk.resources import starter_kit


def guide() -> Guide:
    """The starter kit's first-line guide."""
    return load_guide((starter_kit() / "guides" / "first_line.guide.json").read_bytes())


def told(**answers: str) -> AnswerSheet:
    """Answers by question name, at their places in the guide."""
    places = {node.name: node.path for node in guide().nodes}
    return AnswerSheet(
        answers=tuple(
            Answer(
                ref=NodeRef(places[name]), question=name, state=AnswerState.ANSWERED, value=value
            )
            for name, value in answers.items()
        )
    )


def values(sheet: AnswerSheet, question: str, *, told_at_once: bool) -> list[str]:
    """The facts of one question."""
    coded = code(
        guide(), sheet, lambda: datetime(2026, 11, 12, tzinfo=UTC), UTC, told_at_once=told_at_once
    )
    return [fact.value for fact in coded.facts if fact.question == question]


def test_a_detail_without_its_opening_question_counts_when_told_at_once() -> None:
    sheet = told(offer_true="false", offer_false="nature")
    assert values(sheet, "offer_false", told_at_once=True) == ["nature"]
    assert values(sheet, "offer_false", told_at_once=False) == ["unanswered"]


def test_a_detail_that_a_given_answer_closes_never_counts() -> None:
    sheet = told(offer_made="no", offer_true="false", offer_false="nature")
    assert values(sheet, "offer_false", told_at_once=True) == ["unanswered"]


def test_a_detail_whose_own_opening_answer_says_otherwise_never_counts() -> None:
    sheet = told(offer_true="true", offer_false="nature")
    assert values(sheet, "offer_false", told_at_once=True) == ["unanswered"]
