"""A guide as a paper form: numbered, with its skips, telling what the program itself would ask."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from postdesk.forms.certainty import Given, certainly_closed
from postdesk.forms.definition import QuestionType, load_guide
from postdesk.forms.flow import Flow
from postdesk.forms.form import Form
from postdesk.forms.paper import PaperForm, PaperQuestion, paper_form
from postdesk.forms.paper_conditions import Depends, Joined, Ticked
from postdesk.model.answers import AnswerSheet, AnswerState
from postdesk.resources import starter_kit

GUIDES = ("first_line", "short_form", "group_intake", "smuggling_facts", "security_observation")


def form_of(guide: str) -> Form:
    """A guide of the starter kit."""
    return Form(load_guide((starter_kit() / "guides" / f"{guide}.guide.json").read_bytes()))


def question(paper: PaperForm, name: str) -> PaperQuestion:
    """A question by its name."""
    return next(one for one in paper.questions() if one.node.name == name)


@pytest.mark.parametrize("guide", GUIDES)
def test_every_question_is_numbered_in_the_order_of_asking(guide: str) -> None:
    form = form_of(guide)
    paper = paper_form(form)
    asked = [one.node.path for one in paper.questions()]
    assert asked == [node.path for node in form.guide.questions()]
    assert [one.number for one in paper.questions()] == list(range(1, len(asked) + 1))
    for one in paper.questions():
        assert all(one.labels.has(language) for language in ("fr", "ar", "en"))
        assert bool(one.choices) is one.node.type.has_choices
        marks = [choice.mark for choice in one.choices]
        assert len(set(marks)) == len(marks)


def test_a_choice_leads_past_what_it_leaves_out() -> None:
    paper = paper_form(form_of("first_line"))
    safe = question(paper, "feels_safe")
    yes, no = safe.choices[:2]
    assert (yes.name, yes.go_to) == ("yes", safe.number + 2)
    assert (no.name, no.go_to) == ("no", None)
    assert question(paper, "unsafe_why").only_if == Ticked(safe.number, (no.mark,))


def test_what_the_choices_already_say_is_not_said_again() -> None:
    paper = paper_form(form_of("first_line"))
    agreed = question(paper, "consent_interview")
    refusing = next(choice for choice in agreed.choices if choice.name == "no")
    assert (refusing.go_to or 0) > agreed.number + 50
    assert question(paper, "call_me").only_if is None


def test_what_is_too_long_for_paper_names_the_questions_that_decide() -> None:
    paper = paper_form(form_of("first_line"))
    found = [one for one in paper.questions() if isinstance(one.only_if, Depends)]
    assert found
    for one in found:
        assert isinstance(one.only_if, Depends)
        assert one.only_if.numbers
        assert all(1 <= number <= len(paper.questions()) for number in one.only_if.numbers)
    assert any(isinstance(one.only_if, Joined) for one in paper.questions())


@pytest.mark.parametrize("guide", ["short_form", "group_intake"])
def test_no_skip_leaves_out_a_question_that_the_program_asks(guide: str) -> None:
    """Each single choice is given to the program: nothing between it and its aim is asked."""
    form = form_of(guide)
    paper = paper_form(form)
    tried = 0
    for one in paper.questions():
        if one.node.type is not QuestionType.SELECT_ONE:
            continue
        for choice in one.choices:
            if choice.go_to is None:
                continue
            flow = Flow(
                form,
                AnswerSheet(),
                clock=lambda: datetime(2026, 11, 12, tzinfo=UTC),
                new_id=lambda: "0" * 32,
                zone=ZoneInfo("Africa/Nouakchott"),
            )
            flow.opening()
            if one.node.path not in flow.asked():
                continue
            flow.answer(one.node.path, AnswerState.ANSWERED, choice.name)
            end = choice.go_to or len(paper.questions()) + 1
            left_out = {
                other.node.path for other in paper.questions() if one.number < other.number < end
            }
            assert left_out
            assert not left_out & set(flow.asked()), (one.node.name, choice.name)
            tried += 1
    assert tried >= 3


def test_only_what_is_certain_closes_a_question() -> None:
    form = form_of("first_line")
    nodes = {node.name: node for node in form.guide.questions()}
    made = Given(nodes["offer_made"], "yes")
    assert not certainly_closed(form, nodes["offer_true"], made)
    assert certainly_closed(form, nodes["offer_true"], Given(nodes["offer_made"], "no"))
    assert not certainly_closed(form, nodes["age_years"], made)
