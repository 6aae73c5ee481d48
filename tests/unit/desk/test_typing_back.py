"""A paper form typed in: twice where it must be exact, at the time that it tells of."""

from datetime import timedelta

import pytest
from desk_offices import Copied, said_in

from postdesk.desk.interviewing import Beginning, Interviewing
from postdesk.desk.post import Post
from postdesk.desk.reviewing import review, signs
from postdesk.desk.typing_back import TypingBack, begin_typing, resume
from postdesk.errors import Code, PostDeskError
from postdesk.forms.twice import typed_twice
from postdesk.model.answers import AnswerState
from postdesk.model.ids import GuideId, NodeRef, PersonId
from postdesk.model.interviews import ConsentPurpose, FromPaper


def beginning(post: Post, spoke: PersonId | None = None, hours: float = 5) -> Beginning:
    """The first-line form that a colleague filled some hours ago."""
    now = post.clock()
    return Beginning(
        guide=GuideId("first_line"),
        officer_language="fr",
        interviewee_language="ar",
        paper=FromPaper(
            speaker="K. Sy",
            spoke=spoke,
            spoken_at=now - timedelta(hours=hours),
            typist=post.person.name,
            typed_at=now,
        ),
    )


def type_until(typing: Interviewing, name: str) -> NodeRef:
    """Type what Aminata says, the exact answers twice, up to a question."""
    said = said_in("aminata")
    step = typing.current()
    while step.shown is not None and step.shown.name != name:
        shown, one = step.shown, said.get(step.shown.name)
        if not shown.states or one is None:
            step = typing.skip()
        elif "state" in one:
            step = typing.state(shown.ref, AnswerState(one["state"]))
        else:
            value = one["value"]
            step = typing.answer(shown.ref, " ".join(value) if isinstance(value, list) else value)
    return step.shown.ref if step.shown is not None else NodeRef("")


def test_the_guide_itself_says_what_is_typed_twice(own: Copied) -> None:
    with own.post() as post:
        names = {path.rpartition("/")[2] for path in typed_twice(post.form(GuideId("first_line")))}
        short = typed_twice(post.form(GuideId("short_form")))
        group = typed_twice(post.form(GuideId("group_intake")))
    assert {"birth_date", "age_years", "age_group", "child_name", "paper_number"} <= names
    assert {"contact_phone", "contact_safe", "contact_when"} <= names
    assert "call_me" in names
    assert {path.rpartition("/")[2] for path in group} >= {"member_code", "member_age"}
    assert not {"offer_open", "leg_date", "nationality", "consent_storing"} & names
    assert {path.rpartition("/")[2] for path in short} >= {"age_years", "age_group"}


def test_the_second_typing_is_unseen_and_has_to_agree(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post))
        ref = type_until(typing, "age_years")
        step = typing.answer(ref, "24")
        assert step.shown is not None
        assert step.shown.ref == ref
        assert step.shown.answer is not None
        assert step.shown.answer.value == ""
        assert typing.typed_once() == (ref,)
        step = typing.answer(ref, "42")
        assert typing.difference is not None
        told = (typing.difference.first.value, typing.difference.second.value)
        assert told == ("24", "42")
        stored = {one.ref: one.value for one in post.notebook.sheet(typing.interview.id).answers}
        assert stored[ref] == "24"
        step = typing.settle(second=True)
        assert step.shown is not None
        assert step.shown.ref != ref
        assert typing.typed_once() == ()
        stored = {one.ref: one.value for one in post.notebook.sheet(typing.interview.id).answers}
        assert stored[ref] == "42"


def test_an_answer_changed_later_is_typed_twice_again(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post))
        ref = type_until(typing, "age_years")
        typing.answer(ref, "24")
        typing.answer(ref, "24")
        assert typing.typed_once() == ()
        typing.answer(ref, "25")
        assert typing.typed_once() == (ref,)
        typing.state(ref, AnswerState.UNKNOWN)
        assert typing.difference is not None
        step = typing.type_anew()
        assert step.shown is not None
        assert step.shown.ref == ref
        assert typing.typed_once() == ()
        with pytest.raises(PostDeskError):
            typing.answer(ref, "twenty")
        assert typing.typed_once() == ()


def test_two_typings_that_differ_are_both_there_after_a_kill_until_they_are_settled(
    own: Copied,
) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post))
        ref = type_until(typing, "age_years")
        typing.answer(ref, "24")
        typing.answer(ref, "42")
        identity = typing.interview.id
    with own.post() as post:
        again = resume(post, identity)
        assert isinstance(again, TypingBack)
        found = again.difference
        assert found is not None
        assert (found.ref, found.first.value, found.second.value) == (ref, "24", "42")
        shown = again.current().shown
        assert shown is not None
        assert shown.answer is not None
        assert shown.answer.value == ""
        again.go(again.flow.asked()[0])
        assert again.difference is None
        assert again.typed_once() == (ref,)
        again.go(ref)
        assert again.difference == found
        again.settle(second=True)
    with own.post() as post:
        settled = resume(post, identity)
        assert isinstance(settled, TypingBack)
        settled.go(ref)
        assert settled.difference is None
        assert settled.typed_once() == ()
        assert settled.interview.paper is not None
        assert settled.interview.paper.differing == ()
        stored = {one.ref: one.value for one in post.notebook.sheet(identity).answers}
        assert stored[ref] == "42"


def test_a_first_typing_taken_back_leaves_no_second_behind(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post))
        ref = type_until(typing, "age_years")
        typing.answer(ref, "24")
        typing.answer(ref, "42")
        typing.state(ref, AnswerState.UNANSWERED)
        typing.go(ref)
        typing.answer(ref, "30")
        assert typing.difference is None
        assert typing.typed_once() == (ref,)


def test_days_are_counted_from_the_day_of_the_paper(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post, hours=24 * 400))
        typing.state(type_until(typing, "age_years"), AnswerState.UNKNOWN)
        ref = next(ref for ref in typing.flow.asked() if ref.endswith("birth_date"))
        now = post.clock()
        for _ in range(2):
            typing.answer(ref, (now - timedelta(days=6800)).date().isoformat())
        identity = typing.interview.id
        sheet = post.notebook.sheet(identity)
        ages = {one.question: one.value for one in sheet.answers if one.question.startswith("age_")}
        assert ages["age_from_date"] == "under_18"
        assert next(one.at for one in sheet.answers if one.ref == ref) >= now
        flow = post.flow(post.notebook.get(identity))
        assert ages == {
            one.question: one.value
            for one in flow.sheet().answers
            if one.question.startswith("age_")
        }


def test_what_was_typed_is_there_after_a_kill(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post))
        ref = type_until(typing, "age_years")
        typing.answer(ref, "24")
        identity = typing.interview.id
    with own.post() as post:
        again = resume(post, identity)
        assert isinstance(again, TypingBack)
        assert again.typed_once() == (ref,)
        shown = again.current().shown
        assert shown is not None
        assert shown.ref == ref
        step = again.answer(ref, "24")
        assert step.shown is not None
        assert step.shown.ref != ref


def test_it_closes_once_everything_exact_was_typed_twice(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post, own.offices.supervisor))
        ref = type_until(typing, "age_years")
        typing.answer(ref, "24")
        typing.skip()
        type_until(typing, "")
        with pytest.raises(PostDeskError) as caught:
            typing.close()
        assert caught.value.code is Code.TYPED_ONCE
        typing.go(ref)
        typing.answer(ref, "24")
        assert typing.typed_once() == ()
        assessment = typing.close()
        assert assessment.flags
        reviewed = review(post, typing.interview.id)
        assert reviewed.reproduced
        paper = reviewed.interview.paper
        assert paper is not None
        assert paper.speaker == "K. Sy"
        storing = next(
            one for one in reviewed.interview.consents if one.purpose is ConsentPurpose.STORING
        )
        assert storing.at == paper.spoken_at
        chain = [one.what for one in post.audit.entries(record=typing.interview.id)]
        assert "typed in from paper" in chain
        identity = typing.interview.id
    with own.post(supervisor=True) as post:
        assert not signs(post, post.notebook.get(identity))


def test_no_step_of_typing_tells_of_an_emergency(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post))
        ref = type_until(typing, "emergency_now")
        step = typing.answer(ref, "trafficker_nearby")
        assert step.emergencies == ()
        assert "TR-01" in {flag.indicator for flag in step.assessment.flags}


def test_the_word_on_carrying_paper_is_of_the_day_of_the_paper(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post, hours=30))
        typing.say_carry(safe=True)
        carry = post.notebook.get(typing.interview.id).carry
        assert carry is not None
        assert carry.safe
        assert typing.interview.paper is not None
        assert carry.at == typing.interview.paper.spoken_at
        assert not carry.counts(post.clock())


def test_a_paper_from_tomorrow_is_refused(own: Copied) -> None:
    with own.post() as post, pytest.raises(PostDeskError) as caught:
        begin_typing(post, beginning(post, hours=-1))
    assert caught.value.code is Code.WRONG_USE
