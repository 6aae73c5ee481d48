"""The first-line guide as it is played: ages, children, gates, short ways, published signs."""

import csv
from collections import Counter

import pytest
from starter_interview import SOURCE, form, play, put, rows

from postdesk.forms.vocabulary import vocabulary

FIRST_LINE = "first_line"
CONCEPTS = {"DR": 10, "CR": 10, "VR": 16, "EX": 9, "CD": 15, "VD": 7}
STATES = {"unknown", "refused", "not_asked", "unanswered"}

ORDINARY = {
    "companion_apart": "nobody", "feels_safe": "yes", "urgent_now": "none",
    "emergency_now": "none", "consent_interview": "yes", "consent_storing": "yes",
    "age_years": "40", "age_certain": "certain", "age_on_paper": "adult", "age_seems": "no",
    "sex": "male", "journey_reason": "visit", "stay_where": "family", "decided_by": "self",
    "could_refuse": "yes", "can_turn_back": "yes", "travel_with": "none", "leg_events": "none",
    "cross_how": "post_papers", "paid_crosser": "transport", "ransom_held": "no",
    "papers_have": "id_card", "papers_holder": "self", "papers_wrong": "none",
    "paper_findings": "none", "offer_made": "no", "debt_to": "none", "worked_for": "own",
    "still_controlled": "no", "fear_return": "no", "needs_now": "none", "health_now": "good",
    "care_needs": "none", "life_thoughts": "no", "hard_ok": "yes", "hard_topics": "none",
    "wish_list": "go_on", "tonight_place": "family", "tonight_safe": "yes",
    "others_in_danger": "no", "seen_injuries": "none", "seen_state": "none",
    "who_speaks": "person", "seen_control": "none", "seen_papers": "self",
    "seen_answers": "own_words",
}  # fmt: skip

CHILD = {"consent_interview": "yes", "age_years": "14", "age_certain": "certain"}


def concepts() -> list[dict[str, str]]:
    """The lines that say which answers show a published sign."""
    with (SOURCE / "concepts.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def section(name: str) -> set[str]:
    """The questions of one group of the guide."""
    found: set[str] = set()
    depth = 0
    for row in rows(FIRST_LINE, "survey"):
        if row["type"] == "begin_group" and (row["name"] == name or depth):
            depth += 1
        elif row["type"] == "end_group" and depth:
            depth -= 1
        elif depth and row["type"].split()[0] in (
            "text",
            "integer",
            "date",
            "select_one",
            "select_multiple",
        ):
            found.add(row["name"])
    return found


@pytest.mark.parametrize(
    ("answers", "band"),
    [
        ({"age_years": "17"}, "child"),
        ({"age_years": "18", "age_certain": "certain"}, "adult"),
        ({"age_years": "19", "age_certain": "about"}, "doubtful"),
        ({"age_years": "21", "age_certain": "about"}, "adult"),
        ({"birth_date": "2008-11-20"}, "adult"),
        ({"birth_date": "2008-11-21"}, "child"),
        ({"age_years": "20", "birth_date": "2010-01-01"}, "child"),
        ({"age_group": "under_18"}, "child"),
        ({"age_group": "over_18"}, "adult"),
        ({"age_group": "not_sure"}, "doubtful"),
        ({"age_years": "30", "age_seems": "maybe"}, "doubtful"),
        ({"age_years": "19", "age_certain": "certain", "age_on_paper": "child"}, "doubtful"),
        ({"age_on_paper": "adult"}, "adult"),
        ({"age_seems": "no"}, "adult"),
        ({"age_years": "16", "age_on_paper": "adult"}, "child"),
        ({}, "unanswered"),
    ],
)
def test_age_band_takes_doubt_for_a_child(answers: dict[str, str], band: str) -> None:
    """Under 18, or doubt about it: the child flow. A refused age is never under 18."""
    assert put(FIRST_LINE, answers).facts()["age_band"] == {band}


@pytest.mark.parametrize(
    ("answers", "situation"),
    [
        ({"child_with": "parent"}, "with_parent"),
        ({"child_with": "guardian"}, "with_carer"),
        ({"child_with": "relative", "child_carer": "yes", "parents_know": "agreed"}, "with_carer"),
        (
            {"child_with": "relative", "parents_where": "lost", "parents_know": "no_parent"},
            "separated",
        ),
        ({"child_with": "relative"}, "unclear"),
        ({"child_with": "teacher", "child_carer": "no", "parents_know": "agreed"}, "unaccompanied"),
        ({"child_with": "other_adult", "child_carer": "no"}, "unaccompanied"),
        ({"child_with": "children"}, "unaccompanied"),
        ({"child_with": "nobody"}, "unaccompanied"),
        ({}, "unanswered"),
    ],
)
def test_separated_and_unaccompanied_are_told_apart(
    answers: dict[str, str], situation: str
) -> None:
    assert put(FIRST_LINE, {**CHILD, **answers}).facts()["child_situation"] == {situation}


def test_an_adult_has_no_child_situation() -> None:
    facts = put(FIRST_LINE, {"age_years": "30", "child_with": "nobody"}).facts()
    assert facts["child_situation"] == {"unanswered"}


def test_an_ordinary_traveller_passes_in_few_questions() -> None:
    played = play(FIRST_LINE, ORDINARY)
    assert len(played.asked) <= 70
    assert max(Counter(played.asked).values()) == 1
    closed = (section("child") | section("links")) & set(played.asked)
    assert closed == set()
    assert section("freedom") & set(played.asked) == {"still_controlled"}
    assert section("work") & set(played.asked) == {"worked_for"}


def test_refusing_the_interview_leaves_help_and_tonight_only() -> None:
    played = play(FIRST_LINE, {**ORDINARY, "consent_interview": "no"})
    open_sections = [section(name) for name in ("opening", "consent", "needs", "wishes")]
    allowed = set().union(*open_sections, section("observations"))
    assert set(played.asked) <= allowed
    assert {"needs_now", "tonight_place"} <= set(played.asked)


def test_withdrawn_consent_sets_nothing_aside() -> None:
    """What was said of danger still counts on the officer's side."""
    answers = {"consent_interview": "yes", "offer_made": "yes", "offer_true": "false"}
    played = put(FIRST_LINE, {**answers, "offer_false": "nature", "consent_interview": "no"})
    assert played.facts()["offer_false"] == {"nature"}


def test_a_child_without_support_person_gets_the_short_flow() -> None:
    answers = {**ORDINARY, **CHILD, "child_with": "nobody", "support_person": "no"}
    stopped = play(FIRST_LINE, {**answers, "child_go_on": "stop", "tracing_agreed": "yes"}).asked
    for name in ("journey", "passage", "papers", "offer", "work", "freedom", "fear", "sensitive"):
        assert not section(name) & set(stopped), name
    assert {"child_name", "mother_name", "needs_now", "tonight_place"} <= set(stopped)
    accompanied = play(FIRST_LINE, {**answers, "support_person": "yes"}).asked
    assert "child_go_on" not in accompanied
    assert "how_came" in accompanied


def test_sensitive_questions_wait_for_a_yes_and_a_pointed_topic() -> None:
    refused = play(FIRST_LINE, {**ORDINARY, "hard_ok": "refused"}).asked
    assert section("sensitive") & set(refused) == {"hard_ok"}
    pointed = play(FIRST_LINE, {**ORDINARY, "hard_topics": "belonging"}).asked
    assert section("sensitive") & set(pointed) == {"hard_ok", "hard_topics", "born_into"}


def test_told_facts_count_although_no_gate_was_asked() -> None:
    """Facts that somebody codes from a story need no agreement to be asked about."""
    told = {
        "sexual_harm": "made_to", "begging_how": "punished", "born_into": "yes",
        "marriage_how": "against_will", "move_free": "locked", "offer_force": "kidnapped",
        "control_used": "violence", "papers_holder": "employer", "papers_back": "no",
    }  # fmt: skip
    facts = put(FIRST_LINE, told).facts()
    assert {question: facts[question] for question in told} == {
        question: {value} for question, value in told.items()
    }


def test_every_published_sign_has_an_answer_that_shows_it() -> None:
    lines = concepts()
    there = {line["concept"] for line in lines}
    wanted = {f"{part}-{n:02}" for part, most in CONCEPTS.items() for n in range(1, most + 1)}
    assert there == wanted
    codes = {each.question: set(each.values) for each in vocabulary(form(FIRST_LINE))}
    for line in lines:
        assert set(line["any_of"].split()) <= codes[line["question"]], line
        guards = set(line["guard_any_of"].split()) - STATES
        assert guards <= codes.get(line["guard_question"], set()), line


def test_nothing_but_a_health_question_rests_on_sex_nationality_or_language() -> None:
    codes = vocabulary(form(FIRST_LINE))
    resting = {each.question for each in codes if each.forbidden}
    assert resting == {
        "sex",
        "nationality",
        "languages_spoken",
        "language_used",
        "understands_us",
    }
    assert next(each for each in codes if each.question == "pregnant").health


def test_open_questions_come_first_and_sensitive_ones_last() -> None:
    names = [row["name"] for row in rows(FIRST_LINE, "survey")]
    for opening, later in (
        ("child_open", "child_with"), ("how_came", "journey_reason"), ("offer_open", "offer_made"),
        ("work_open", "work_kind"), ("fear_words", "fear_return"), ("wish_words", "wish_list"),
        ("needs_now", "hard_ok"), ("hard_ok", "sexual_harm"), ("born_into", "sexual_harm"),
    ):  # fmt: skip
        assert names.index(opening) < names.index(later), later
