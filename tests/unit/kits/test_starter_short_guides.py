"""The shorter starter guides as they are played: few keys, facts only, people as codes."""

from starter_interview import form, guide, play, put, rows
from test_starter_first_line import CHILD, ORDINARY

from postdesk.forms.definition import Kind, QuestionType, RowKind
from postdesk.model.interviews import Basis

TYPED = (QuestionType.TEXT, QuestionType.INTEGER, QuestionType.DATE)
IDENTITY = {"call_me", "child_name", "mother_name", "father_name", "contact_phone", "paper_number"}


def keys(name: str, answers: dict[str, str]) -> float:
    """Key presses a question, counted as on the screen.

    A choice is one key; several choices are one each and Enter; a state is one; what is typed is
    its letters and Enter.
    """
    played = play(name, answers)
    types = {node.name: node.type for node in guide(name).nodes}
    presses = 0
    for question in played.asked:
        given = answers.get(question)
        if given is None or types[question] is QuestionType.SELECT_ONE:
            presses += 1
        elif types[question] in TYPED:
            presses += len(given) + 1
        else:
            presses += len(given.split()) + 1
    return presses / len(played.asked)


def test_the_short_form_is_short_for_an_ordinary_traveller() -> None:
    played = play("short_form", ORDINARY)
    assert len(played.asked) <= 35
    assert keys("short_form", ORDINARY) <= 1.3
    assert not {"offer_kind", "papers_back", "can_leave", "child_with"} & set(played.asked)


def test_a_sign_in_the_short_form_asks_for_the_full_interview() -> None:
    flow = put("short_form", {"papers_holder": "employer", "papers_back": "no"}).flow
    notes = [flow.shown(ref).name for ref in flow.asked() if flow.shown(ref).kind is Kind.NOTE]
    assert "full_note" in notes
    flow = play("short_form", ORDINARY).flow
    assert "full_note" not in [flow.shown(ref).name for ref in flow.asked()]


def test_a_child_without_support_person_is_not_screened_in_the_short_form() -> None:
    answers = {**ORDINARY, **CHILD, "child_with": "nobody", "support_person": "no"}
    asked = set(play("short_form", answers).asked)
    assert not {"how_came", "papers_holder", "offer_made", "worked_for", "hard_ok"} & asked
    assert {"needs_now", "tonight_place"} <= asked


def test_questions_shared_with_the_first_line_guide_are_coded_alike() -> None:
    told = {"age_years": "25", "papers_holder": "employer", "papers_back": "no", "pay_got": "none",
            "worked_for": "others", "can_leave": "no", "debt_to": "employer",
            "debt_if_unpaid": "work_off"}  # fmt: skip
    short, full = (put(name, told).facts() for name in ("short_form", "first_line"))
    shared = (set(short) & set(full)) - {"full_note"}
    assert {name for name in shared if short[name] != full[name]} == set()
    assert {"age_band", "papers_kept", "unfree", "debt_binds"} <= shared


def test_a_smuggled_person_stays_a_code() -> None:
    names = {node.name for node in guide("smuggling_facts").nodes}
    assert not names & IDENTITY
    assert not [node for node in guide("smuggling_facts").nodes if node.forbidden]
    played = play("smuggling_facts", {"consent_interview": "no"}).asked
    assert not {"passage_open", "recruiter_name", "leg_from"} & set(played)


def test_a_group_is_taken_in_person_by_person() -> None:
    flow = play("group_intake", {"consent_interview": "yes", "member_age": "child"}).flow
    repeat = next(shown.ref for shown in flow.repeats())
    flow.add_instance(repeat)
    codes = [ref for ref in flow.asked() if ref.endswith("/member_code")]
    assert len(codes) == 2


def test_a_security_observation_is_evidence_only() -> None:
    nodes = [node for node in guide("security_observation").nodes if node.kind is Kind.QUESTION]
    assert {node.row for node in nodes} == {RowKind.OBSERVATION}
    assert {node.basis for node in guide("security_observation").nodes if node.basis} == {Basis.LAW}
    others = {row["name"] for row in rows("first_line", "survey")}
    assert not {node.name for node in nodes} & others
    assert not any(node.numeric for node in form("security_observation").guide.nodes)


def test_a_child_linked_to_an_observation_goes_to_child_protection_first() -> None:
    flow = put("security_observation", {"sec_child": "maybe"}).flow
    assert "sec_child_note" in [flow.shown(ref).name for ref in flow.asked()]
    flow = put("security_observation", {"sec_child": "no"}).flow
    assert "sec_child_note" not in [flow.shown(ref).name for ref in flow.asked()]


def test_whoever_travels_alone_has_an_answer_and_no_guide_asks_who_is_present() -> None:
    asking = 0
    for name in ("first_line", "short_form", "smuggling_facts", "group_intake"):
        assert not {row["name"] for row in rows(name, "survey")} & {"present_who", "interpreter"}
        if "companion_apart" in {row["name"] for row in rows(name, "survey")}:
            listed = [row["name"] for row in rows(name, "choices") if row["list_name"] == "apart"]
            assert listed[0] == "nobody"
            asking += 1
        if name == "first_line":
            assert "companion_apart" in play(name, {**ORDINARY, "companion_apart": "nobody"}).asked
    assert asking == 3
