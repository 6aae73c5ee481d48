"""`postdesk assess`: flags of answers in a file."""

import shutil

import pytest
from cli_help import Terminal, fits

from postdesk.resources import starter_kit

HELD = {
    "age_years": {"value": 24},
    "papers_holder": {"value": "arranger"},
    "papers_back": {"value": "no"},
    "papers_why": {"value": "debt"},
}


def flags(told: dict[str, list[dict[str, object]]]) -> set[object]:
    """The codes of the indicators that are present."""
    return {flag["indicator"] for flag in told["flags"]}


def test_answers_that_meet_rules_give_flags_with_their_reasons(terminal: Terminal) -> None:
    """Flags are a result: exit 0, and the output is as its schema says."""
    told = terminal.assess(HELD)
    assert (told.code, told.err) == (0, "")
    assert fits(told.json, "assess")
    kept = next(flag for flag in told.json["flags"] if flag["indicator"] == "TP-12")
    assert kept["reasons"][0]["question"] == "papers_kept"
    assert "/data/papers/papers_holder" in kept["reasons"][0]["answers"]
    assert told.json["engine_check"] == "agreed"


def test_a_schema_knows_its_output(terminal: Terminal) -> None:
    """A field more, or a reason without value and state, is no output of `assess`."""
    told = terminal.assess(HELD).json
    for wrong in ({**told, "verdict": "yes"}, {key: told[key] for key in told if key != "missing"}):
        with pytest.raises(Exception, match=r"verdict|missing"):
            fits(wrong, "assess")
    del told["flags"][0]["reasons"][0]["value"]
    with pytest.raises(Exception, match="valid"):
        fits(told, "assess")


def test_no_answers_give_no_flags(terminal: Terminal) -> None:
    """Nothing told is nothing found; what is missing is said."""
    told = terminal.assess({})
    assert told.code == 0
    assert told.json["flags"] == []
    assert told.json["missing"]


def test_a_state_is_an_answer_and_can_be_a_reason(terminal: Terminal) -> None:
    """A rule that looks at what was not told names the state, not a value."""
    told = terminal.assess({"age_years": {"value": 24}, "pay_got": {"value": "none"}})
    assert fits(told.json, "assess")
    reasons = [reason for flag in told.json["flags"] for reason in flag["reasons"]]
    assert {"question": "worked_for", "state": "unanswered", "answers": []} in reasons


def test_a_refused_answer_is_not_a_no(terminal: Terminal) -> None:
    """The referral to asylum follows from "yes" only; neither state nor "no" makes one."""
    asked = [
        terminal.assess({"age_years": {"value": 30}, "fear_return": answer}).json
        for answer in ({"value": "yes"}, {"value": "no"}, {"state": "refused"})
    ]
    codes = [{one["reason_code"] for one in told["recommended_referrals"]} for told in asked]
    assert ["asylum" in one for one in codes] == [True, False, False]


def test_each_round_of_a_repeat_counts(terminal: Terminal) -> None:
    """Reasons name the leg that they came from; a list is a select_multiple."""
    legs = [
        {"leg_from": {"value": "Dakar"}, "leg_events": {"value": ["none"]}},
        {"leg_from": {"state": "refused"}, "leg_events": {"value": ["held", "ransom"]}},
    ]
    told = terminal.assess({}, repeats={"legs": legs}).json
    (held,) = [flag for flag in told["flags"] if flag["indicator"] == "KR-01"]
    assert held["reasons"][0]["answers"] == ["/data/journey/legs[2]/leg_events"]


def test_the_day_that_counts_as_today(terminal: Terminal) -> None:
    """Born in June 2008: a child in 2026, an adult in 2027."""
    born = {"birth_date": {"value": "2008-06-15"}, "health_now": {"value": "urgent"}, **HELD}
    del born["age_years"]
    born["age_years"] = {"state": "unknown"}
    child = terminal.assess(born, "--on", "2026-06-01").json
    adult = terminal.assess(born, "--on", "2026-07-01").json
    assert flags(child) != flags(adult)
    assert child == terminal.assess(born, "--on", "2026-06-01").json


def test_the_guide_can_be_named_by_either_and_the_kit_by_its_folder(terminal: Terminal) -> None:
    """`--guide` goes before the file's guide; a kit's folder elsewhere gives the same."""
    kit = terminal.folder / "kit"
    shutil.copytree(starter_kit(), kit)
    plain = terminal.assess(HELD, "--on", "2026-11-12").json
    assert terminal.assess(HELD, "--on", "2026-11-12", "--kit", kit).json == plain
    named = terminal.assess(HELD, "--on", "2026-11-12", "--guide", "first_line", guide="nope")
    assert named.json == plain


@pytest.mark.parametrize(
    ("answers", "name"),
    [
        ({"papers_holder_": {"value": "arranger"}}, "papers_holder_"),
        ({"papers_holder": {"value": "nobody_such"}}, "nobody_such"),
        ({"debt_if_unpaid": {"value": ["work_off", "no_such"]}}, "no_such"),
        ({"papers_holder": {"value": ["self", "family"]}}, "papers_holder"),
        ({"leg_from": {"value": "Dakar"}}, "leg_from"),
        ({"papers_holder": {}}, "papers_holder"),
        ({"papers_holder": {"value": "self", "why": 1}}, "papers_holder"),
        ({"papers_holder": {"state": "perhaps"}}, "papers_holder"),
    ],
)
def test_what_the_guide_does_not_know_is_named(
    terminal: Terminal, answers: object, name: str
) -> None:
    """An unknown question or choice, or an answer of another form: exit 2 and its name."""
    told = terminal.assess(answers)
    assert told.code == 2
    assert told.one_sentence()
    assert name in told.err


def test_other_wrong_calls(terminal: Terminal) -> None:
    """A repeat, guide, day or kit that is none: exit 2, one sentence."""
    calls = [
        terminal.assess({}, repeats={"steps": []}),
        terminal.assess({}, guide="no_such_guide"),
        terminal.assess({}, "--on", "12/11/2026"),
        terminal.assess({}, "--kit", terminal.folder / "nowhere"),
        terminal.assess([]),
        terminal.run("assess", terminal.folder / "nowhere.json"),
    ]
    assert [one.code for one in calls] == [2] * len(calls)
    assert all(one.one_sentence() for one in calls)
    assert "steps" in calls[0].err
    assert "no_such_guide" in calls[1].err


@pytest.mark.parametrize(
    "content",
    [
        b"",
        bytes(range(256)) * 40,
        b'{"guide": "first_line", "answers": {"age_years": {"value": NaN}}}',
        b"[" * 100_000,
        b'{"answers": {"officer_note": {"value": "' + b"a" * (20 << 20) + b'"}}}',
        b'{"answers": {}, "answers": {}}',
        b'{"answers": {"age_years": {"value": 1e999}}}',
    ],
    ids=["empty", "junk", "nan", "deep", "20 MB", "twice", "infinite"],
)
def test_hostile_files_are_refused_in_one_sentence(terminal: Terminal, content: bytes) -> None:
    """Nothing but a sentence and exit 2, whatever the file holds."""
    told = terminal.run("assess", terminal.file("hostile.json", content))
    assert told.code == 2
    assert told.one_sentence()


def test_a_folder_is_no_file(terminal: Terminal) -> None:
    """A folder given as FILE is told by its name."""
    told = terminal.run("assess", terminal.folder)
    assert (told.code, told.one_sentence()) == (2, True)
    assert str(terminal.folder) in told.err
