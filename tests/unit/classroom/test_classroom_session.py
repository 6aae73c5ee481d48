"""The classroom plays through the real desk, and throws everything away."""

import pytest

from postdesk.classroom.scenario import Scenario, scenarios_of
from postdesk.classroom.session import ClassSession
from postdesk.desk.interviewing import resume
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm
from postdesk.model.decisions import Verdict
from postdesk.model.ids import NodeRef
from postdesk.packet.kit import Kit, read_kit
from postdesk.resources import starter_kit

ASKED = (
    "consent_interview", "consent_storing", "age_years", "age_certain", "child_with",
    "parents_where", "parents_know", "parents_reached",
)  # fmt: skip


def scenario(lesson: ClassSession, name: str) -> Scenario:
    """A scenario of the starter kit."""
    return next(one for one in lesson.scenarios if one.id == name)


def ref_of(asked: tuple[NodeRef, ...], question: str) -> NodeRef:
    """Where a question is asked."""
    return next(ref for ref in asked if ref.rpartition("/")[2] == question)


def test_a_debrief_leads_back_to_the_question_and_is_mended(lesson: ClassSession) -> None:
    play = lesson.begin(
        scenario(lesson, "ousmane"),
        trainee=" Binta ",
        officer_language="fr",
        interviewee_language="fr",
    )
    assert play.trainee == "Binta"
    interviewing = resume(lesson.post, play.interview)
    for question in ASKED:
        ref = ref_of(interviewing.flow.asked(), question)
        told = play.scenario.told(ref)
        assert told is not None
        interviewing.answer(ref, "home" if question == "parents_where" else told.lexical)
    assert not lesson.finished(play)
    interviewing.close()
    assert lesson.finished(play)
    debrief = lesson.debriefing(play).debrief
    assert debrief.missed
    assert debrief.first_gap is not None
    lesson.return_to(play, debrief.first_gap)
    again = resume(lesson.post, play.interview)
    shown = again.current().shown
    assert shown is not None
    assert shown.ref == debrief.first_gap
    again.answer(shown.ref, "lost")
    again.close()

    reviewed = review(lesson.post, play.interview)
    decide(lesson.post, reviewed, Verdict.AGREE, refer_to=recommended(reviewed))
    mended = lesson.debriefing(play).debrief
    assert mended.missed == ()
    assert mended.decision is not None
    assert "masef" in mended.decision.refer_to


def test_the_person_speaks_at_each_question_and_each_leg(lesson: ClassSession) -> None:
    play = lesson.begin(
        scenario(lesson, "aminata"), trainee="", officer_language="fr", interviewee_language="fr"
    )
    interviewing = resume(lesson.post, play.interview)
    flow = interviewing.flow
    seen = lesson.line(flow.shown(ref_of(flow.asked(), "place_private")))
    said = lesson.line(flow.shown(ref_of(flow.asked(), "feels_safe")))
    assert seen is not None
    assert seen.seen
    assert said is not None
    assert not said.seen
    assert said.texts.has("ar")
    assert lesson.line(flow.shown(flow.asked()[0])) is None
    legs = [play.scenario.told(NodeRef(f"/data/journey/legs[{n}]/leg_from")) for n in (1, 2, 3)]
    assert [leg.lexical if leg else None for leg in legs] == ["Tambacounda", "Dakar", None]


def test_nothing_of_a_class_stays_on_the_disk(lesson: ClassSession) -> None:
    folder = lesson.post.vault.folder
    assert lesson.post.vault.realm is Realm.TRAINING
    assert (folder / "vault.json").exists()
    lesson.close()
    assert not folder.parent.exists()


def test_a_scenario_under_another_name_is_refused() -> None:
    kit = read_kit(starter_kit())
    renamed = tuple(
        part.model_copy(update={"name": part.name.replace("moussa", "other")})
        for part in kit.head.parts
    )
    head = kit.head.model_copy(update={"parts": renamed})
    with pytest.raises(PostDeskError) as refused:
        scenarios_of(Kit(head, lambda name: kit.read_raw(name.replace("other", "moussa"))))
    assert refused.value.code is Code.KIT_REFUSED
