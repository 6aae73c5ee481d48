"""What a half-typed paper tells of danger is kept with it, and never outlives what it rests on."""

from desk_offices import Copied
from test_typing_back import beginning, type_until

from postdesk.desk.correcting import reopen
from postdesk.desk.emergencies import emergencies_of
from postdesk.desk.interviewing import resume as resume_asking
from postdesk.desk.paper_dangers import PaperDangers
from postdesk.desk.post import Post
from postdesk.desk.shift import shift_work
from postdesk.desk.typing_back import TypingBack, begin_typing, resume
from postdesk.model.answers import AnswerState
from postdesk.model.ids import InterviewId, NodeRef
from postdesk.model.interviews import CorrectionReason, PaperLook
from postdesk.model.kits import Emergency

NEAR = (Emergency.TRAFFICKER_NEARBY,)


def look_of(post: Post, interview: InterviewId) -> PaperLook | None:
    """What lies with a paper in the vault or apart."""
    paper = post.notebook.get(interview).paper
    return None if paper is None else paper.look


def truth(post: Post, interview: InterviewId) -> tuple[Emergency, ...]:
    """What the stored answers tell of, looked at now."""
    flow = post.flow(post.notebook.get(interview))
    return emergencies_of(post.assess(flow), post.pack)


def with_danger(post: Post) -> TypingBack:
    """A paper typed up to the danger that it tells of, left there."""
    typing = begin_typing(post, beginning(post))
    typing.answer(type_until(typing, "emergency_now"), "trafficker_nearby")
    typing.pause("asked_by_person")
    return typing


def aged(post: Post, interview: InterviewId, emergencies: tuple[Emergency, ...]) -> None:
    """Make the look that of another kit, with these findings."""
    stored = post.notebook.get(interview)
    assert stored.paper is not None
    look = PaperLook(under="another kit", emergencies=emergencies)
    paper = stored.paper.model_copy(update={"look": look})
    post.notebook.save(stored.model_copy(update={"paper": paper}))


def test_a_stored_look_is_what_the_stored_answers_tell_after_every_step(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post))
        identity = typing.interview.id
        names = ("feels_safe", "emergency_now", "age_years", "wish_words")
        for name in names:
            ref = type_until(typing, name)
            look = look_of(post, identity)
            assert look is None or look.emergencies == truth(post, identity)
            if name == "emergency_now":
                typing.answer(ref, "trafficker_nearby")
                assert look_of(post, identity) is None
                typing.go(ref)
                kept = look_of(post, identity)
                assert kept is not None
                assert kept.emergencies == truth(post, identity) == NEAR
        typing.pause("asked_by_person")
        kept = look_of(post, identity)
        assert kept is not None
        assert kept.emergencies == truth(post, identity)


def test_the_shift_page_looks_at_nothing_that_was_looked_at_when_typed(own: Copied) -> None:
    with own.post() as post:
        typing = with_danger(post)
    with own.post() as post:
        work = shift_work(post)
        assert work.dangers == {typing.interview.id: NEAR}
        assert work.to_look_at == ()


def test_a_paper_left_without_a_word_is_looked_at_and_that_is_kept(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post))
        identity = typing.interview.id
        typing.answer(type_until(typing, "emergency_now"), "trafficker_nearby")
        before = post.notebook.get(identity)
    with own.post() as post:
        papers = PaperDangers(post)
        assert shift_work(post, papers).to_look_at == (identity,)
        assert papers.look_at(identity)
        work = shift_work(post, papers)
        assert (work.dangers, work.to_look_at) == ({identity: NEAR}, ())
        after = post.notebook.get(identity)
        assert (after.changed_at, after.position) == (before.changed_at, before.position)
    with own.post() as post:
        assert shift_work(post).dangers == {identity: NEAR}


def test_a_look_under_another_kit_is_told_meanwhile_and_made_anew(own: Copied) -> None:
    with own.post() as post:
        missed, passed = with_danger(post).interview.id, begin_typing(post, beginning(post))
        aged(post, missed, ())
        aged(post, passed.interview.id, (Emergency.MEDICAL,))
        papers = PaperDangers(post)
        work = shift_work(post, papers)
        assert work.dangers == {passed.interview.id: (Emergency.MEDICAL,)}
        assert set(work.to_look_at) == {missed, passed.interview.id}
        assert all(papers.look_at(one) for one in work.to_look_at)
        work = shift_work(post, papers)
        assert (work.dangers, work.to_look_at) == ({missed: NEAR}, ())


def test_at_a_post_that_moved_away_a_look_is_remembered_while_the_page_is_there(
    own: Copied,
) -> None:
    with own.post() as post:
        identity = with_danger(post).interview.id
        aged(post, identity, ())
        post.vault.heed_move(moving=True)
        papers = PaperDangers(post)
        assert papers.look_at(identity)
        work = shift_work(post, papers)
        assert (work.dangers, work.to_look_at) == ({identity: NEAR}, ())
        assert shift_work(post).to_look_at == (identity,)
        post.vault.heed_move()


def test_a_paper_that_is_gone_could_not_be_looked_at(own: Copied) -> None:
    with own.post() as post:
        identity = with_danger(post).interview.id
        post.notebook.destroy(identity)
        assert not PaperDangers(post).look_at(identity)


def test_a_finished_paper_has_no_look_and_a_correction_never_an_old_one(own: Copied) -> None:
    with own.post() as post:
        typing = begin_typing(post, beginning(post))
        identity = typing.interview.id
        while not typing.kept:
            typing.answer(type_until(typing, "consent_storing"), "yes")
        for ref in typing.typed_once():
            typing.state(ref, AnswerState.UNANSWERED)
        typing.close()
        assert look_of(post, identity) is None
        reopen(post, identity, CorrectionReason.WRITTEN_WRONGLY)
        papers = PaperDangers(post)
        assert papers.look_at(identity)
        assert shift_work(post, papers).dangers == {identity: NEAR}
        again = resume_asking(post, identity)
        ref = next(ref for ref in again.flow.asked() if ref.endswith("/emergency_now"))
        again.answer(NodeRef(ref), "none")
        assert look_of(post, identity) is None
        again.go(ref)
        assert shift_work(post).dangers == {}


def test_resuming_and_typing_on_keeps_the_look_true(own: Copied) -> None:
    with own.post() as post:
        typing = with_danger(post)
        identity = typing.interview.id
        ref = next(ref for ref in typing.flow.asked() if ref.endswith("/emergency_now"))
    with own.post() as post:
        again = resume(post, identity)
        again.answer(ref, "none")
        again.pause("asked_by_person")
        look = look_of(post, identity)
        assert look is not None
        assert look.emergencies == truth(post, identity) == ()
