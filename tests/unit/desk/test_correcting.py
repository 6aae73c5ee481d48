"""A finished interview opened again: who, when, why; the old value stays; decided anew."""

import pytest
from desk_offices import Copied

from postdesk.desk.consents import withdrawn_everywhere
from postdesk.desk.correcting import altered_since, history_of, reopen
from postdesk.desk.interviewing import Interviewing, resume
from postdesk.desk.post import Post
from postdesk.desk.reviewing import decide, note_seen, review
from postdesk.desk.shift import shift_work
from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.decisions import Verdict
from postdesk.model.interviews import CorrectionReason, InterviewStatus


def answer(interviewing: Interviewing, name: str, value: str) -> None:
    """Answer a question by its name."""
    ref = next(ref for ref in interviewing.flow.asked() if ref.endswith(f"/{name}"))
    interviewing.answer(ref, value)


def looked_at(post: Post, own: Copied) -> None:
    """The officer looks at the indicators and agrees."""
    reviewed = note_seen(post, review(post, own.offices.interview))
    decide(post, reviewed, Verdict.AGREE)


def test_a_finished_interview_does_not_open_without_a_reason(own: Copied) -> None:
    with own.post() as post:
        with pytest.raises(PostDeskError) as caught:
            resume(post, own.offices.interview)
        assert caught.value.code is Code.WRONG_USE
        assert post.notebook.get(own.offices.interview).status is InterviewStatus.CLOSED


def test_a_correction_says_who_when_and_why_and_keeps_the_old_value(own: Copied) -> None:
    with own.post() as post:
        looked_at(post, own)
    with own.post(supervisor=True) as post:
        reopen(post, own.offices.interview, CorrectionReason.WRITTEN_WRONGLY, "seven, not four")
        interviewing = resume(post, own.offices.interview)
        answer(interviewing, "age_years", "31")
        interviewing.close()
        (made,) = post.notebook.get(own.offices.interview).corrections
        assert (made.by, made.reason, made.note) == (
            own.offices.supervisor,
            CorrectionReason.WRITTEN_WRONGLY,
            "seven, not four",
        )
        steps = next(
            entries
            for ref, entries in history_of(post, own.offices.interview).items()
            if ref.endswith("/age_years")
        )
        first, last = steps[0], steps[-1]
        assert (first.by, first.why) == (own.offices.officer, "")
        assert first.answer.value != "31"
        assert (last.answer.value, last.by) == ("31", own.offices.supervisor)
        assert last.why == CorrectionReason.WRITTEN_WRONGLY.value
        what = [one.what for one in post.audit.entries(record=own.offices.interview)]
        assert "reopened written_wrongly" in what


def test_what_was_altered_after_the_flags_were_seen_is_listed_once_each(own: Copied) -> None:
    with own.post() as post:
        assert review(post, own.offices.interview).altered == ()
        looked_at(post, own)
        reopen(post, own.offices.interview, CorrectionReason.MISUNDERSTOOD)
        interviewing = resume(post, own.offices.interview)
        for value in ("31", "32"):
            answer(interviewing, "age_years", value)
        interviewing.close()
        (one,) = review(post, own.offices.interview).altered
        assert one.before.state is AnswerState.ANSWERED
        assert (one.before.value, one.after.value) == ("24", "32")
        assert one.why == CorrectionReason.MISUNDERSTOOD.value
        answer_back = resume_for_more(post, own)
        answer(answer_back, "age_years", "24")
        answer_back.close()
        assert review(post, own.offices.interview).altered == ()
        steps = history_of(post, own.offices.interview)
        assert max(len(entries) for entries in steps.values()) == 4


def resume_for_more(post: Post, own: Copied) -> Interviewing:
    """Open it once more."""
    reopen(post, own.offices.interview, CorrectionReason.PERSON_CORRECTS)
    return resume(post, own.offices.interview)


def test_without_a_look_at_the_flags_nothing_counts_as_altered(own: Copied) -> None:
    with own.post() as post:
        history = history_of(post, own.offices.interview)
        assert history
        assert altered_since(history, None) == ()


def test_looking_at_the_flags_while_asking_counts_too(own: Copied) -> None:
    with own.post() as post:
        interviewing = resume_for_more(post, own)
        interviewing.see_flags()
        answer(interviewing, "age_years", "31")
        interviewing.close()
        assert len(review(post, own.offices.interview).altered) == 1


def test_a_correction_asks_for_every_decision_again(own: Copied) -> None:
    with own.post() as post:
        looked_at(post, own)
    with own.post(supervisor=True) as post:
        decide(post, review(post, own.offices.interview), Verdict.AGREE)
        assert review(post, own.offices.interview).countersigned
        assert own.offices.interview not in {one.id for one in shift_work(post).to_countersign}
    with own.post() as post:
        resume_for_more(post, own).close()
        reviewed = review(post, own.offices.interview)
        assert reviewed.decisions == ()
        assert not reviewed.countersigned
        decide(post, reviewed, Verdict.AGREE)
    with own.post(supervisor=True) as post:
        assert own.offices.interview in {one.id for one in shift_work(post).to_countersign}


def test_an_open_interview_is_not_opened_again(own: Copied) -> None:
    with own.post() as post:
        resume_for_more(post, own)
        with pytest.raises(PostDeskError):
            reopen(post, own.offices.interview, CorrectionReason.MISUNDERSTOOD)
        (draft,) = post.notebook.drafts()
        assert draft.id == own.offices.interview


def test_what_was_taken_back_is_never_opened_again(own: Copied) -> None:
    """It stays only until every office is told: nobody may agree anew in the person's place."""
    with own.post() as post:
        identity = own.offices.interview
        taken_back = withdrawn_everywhere(post.notebook.get(identity), post.clock())
        post.notebook.save(taken_back)
        with pytest.raises(PostDeskError) as refused:
            reopen(post, identity, CorrectionReason.QUESTION_MISSING)
        assert refused.value.values["why"] == "taken_back"
        assert post.notebook.get(identity).status is taken_back.status
