"""Everything that the compiler refuses, each by one change to a pack that compiles."""

from collections.abc import Callable

import pytest
from rules_small_pack import (
    Sheets,
    numbered,
    question,
    referral,
    rule,
    sign,
    small_pack,
    small_sheets,
    texts,
    vocabulary,
)

from postdesk.model.vocabulary import QuestionCodes
from postdesk.resources import resource
from postdesk.rules.compiler import check_pack, compile_pack
from postdesk.rules.findings import Finding, FindingCode, finding_text
from postdesk.rules.pack import load_pack
from postdesk.rules.words import rule_in_words

Edit = Callable[[Sheets], object]


def add(sheet: str, *rows: dict[str, str]) -> Edit:
    """An edit that adds rows at the end of a sheet."""
    return lambda sheets: sheets[sheet].extend(rows)


def put(sheet: str, index: int, **cells: str) -> Edit:
    """An edit that changes cells of a row (`also` stands for `and`, which is a word of Python)."""
    named = {name.replace("also", "and").replace("__", "::"): text for name, text in cells.items()}
    return lambda sheets: sheets[sheet][index].update(named)


def words(**cells: str) -> Edit:
    """An edit that adds a sheet of words with one row."""
    return lambda sheets: sheets.update(pd_words=[cells | texts("Told")])


FAULTS: list[tuple[str, str, int, Edit]] = [
    ("sheet_empty", "pd_sources", 0, lambda sheets: sheets.pop("pd_sources")),
    ("one_row", "pd_pack", 0, add("pd_pack", {"pack": "b", "version": "2"} | texts("B"))),
    ("column_unknown", "pd_rules", 1, put("pd_rules", 0, anyof="x")),
    ("cell_empty", "pd_indicators", 2, put("pd_indicators", 0, source="")),
    ("text_missing", "pd_indicators", 3, put("pd_indicators", 1, text__ar="")),
    ("code_invalid", "pd_indicators", 6, put("pd_indicators", 4, indicator="P 1")),
    ("code_twice", "pd_indicators", 7, add("pd_indicators", sign("A1", "", "none"))),
    ("code_unknown", "pd_indicators", 2, put("pd_indicators", 0, source="nobody")),
    ("code_unknown", "pd_indicators", 2, put("pd_indicators", 0, dimension="exploited")),
    ("code_unknown", "pd_referrals", 4, put("pd_referrals", 2, when="flag.P9")),
    ("code_unknown", "pd_cases", 2, put("pd_cases", 0, referrals="traffic")),
    ("word_unknown", "pd_indicators", 2, put("pd_indicators", 0, strength="grave")),
    ("word_unknown", "pd_indicators", 2, put("pd_indicators", 0, trigger="ja")),
    ("word_unknown", "pd_referrals", 2, put("pd_referrals", 0, urgency="soon")),
    ("question_unknown", "pd_words", 2, words(question="jobs", value="")),
    ("choice_unknown", "pd_words", 2, words(question="fear", value="some")),
    ("number_invalid", "pd_rules", 6, put("pd_rules", 4, at_least="many")),
    ("condition_invalid", "pd_sets", 2, put("pd_sets", 0, when="age_band adult")),
    ("condition_invalid", "pd_referrals", 2, put("pd_referrals", 0, when="triger.x")),
    ("combination_invalid", "pd_dimensions", 2, put("pd_dimensions", 0, positive="two strong")),
    ("rule_split", "pd_rules", 5, put("pd_rules", 3, rule="A2.a", indicator="A1")),
    ("question_unknown", "pd_rules", 2, put("pd_rules", 0, question="promises")),
    ("question_unknown", "pd_cases", 3, put("pd_cases", 1, facts="agee=adult")),
    ("choice_unknown", "pd_rules", 2, put("pd_rules", 0, any_of="other_job")),
    ("choice_unknown", "pd_referrals", 2, put("pd_referrals", 0, also="consent=ja")),
    ("condition_empty", "pd_rules", 2, put("pd_rules", 0, any_of="")),
    ("condition_mixed", "pd_rules", 2, put("pd_rules", 0, at_least="2")),
    ("condition_mixed", "pd_rules", 6, put("pd_rules", 4, any_of="unknown")),
    ("forbidden_attribute", "pd_rules", 2, put("pd_rules", 0, question="sex", any_of="f")),
    ("forbidden_attribute", "pd_sets", 3, put("pd_sets", 1, when="speaks=ff")),
    ("forbidden_attribute", "pd_referrals", 4, put("pd_referrals", 2, when="speaks=wo")),
    ("forbidden_attribute", "pd_referrals", 4, put("pd_referrals", 2, also="sex=m")),
    ("question_twice", "pd_rules", 4, put("pd_rules", 2, question="keeps_papers", any_of="self")),
    ("rule_never_fires", "pd_rules", 6, put("pd_rules", 4, at_least="9", at_most="3")),
    (
        *("rule_never_fires", "pd_rules", 10),
        add("pd_rules", rule("A1.b", "A1", "age_band", "child")),
    ),
    ("rule_same", "pd_rules", 10, add("pd_rules", rule("A1.b", "A1", "promise", "other_work"))),
    (
        *("rule_contained", "pd_rules", 10),
        add(
            "pd_rules",
            rule("A1.b", "A1", "promise", "other_work"),
            rule("A1.b", "A1", "fear", "no"),
        ),
    ),
    ("rule_missing", "pd_indicators", 7, add("pd_indicators", sign("A9", "", "weak"))),
    ("strength_unweighed", "pd_indicators", 2, put("pd_sets", 0, weighed="")),
    (
        *("dimension_never_positive", "pd_dimensions", 2),
        put("pd_dimensions", 0, positive="9 strong"),
    ),
    ("otherwise_missing", "pd_referrals", 0, put("pd_referrals", 3, when="flag.A1")),
    ("otherwise_alone", "pd_referrals", 5, put("pd_referrals", 3, when="otherwise; flag.A1")),
    ("not_referred", "pd_indicators", 6, put("pd_referrals", 2, when="flag.A1")),
    ("not_referred", "pd_dimensions", 2, put("pd_referrals", 0, when="flag.A1")),
    ("case_failed", "pd_cases", 2, put("pd_cases", 0, flags="A1")),
    ("case_failed", "pd_cases", 3, put("pd_cases", 1, referrals="asylum")),
]


def findings(edit: Edit) -> tuple[Finding, ...]:
    """What is found in the small pack after an edit."""
    sheets = small_sheets()
    edit(sheets)
    return compile_pack(numbered(sheets), vocabulary()).findings


@pytest.mark.parametrize(("code", "sheet", "row", "edit"), FAULTS)
def test_each_fault_is_found_at_its_place(code: str, sheet: str, row: int, edit: Edit) -> None:
    """Issue D, deliver 1: refused with sheet, row and reason."""
    found = [(known.code.value, known.sheet, known.row) for known in findings(edit)]
    assert (code, sheet, row) in found


def test_the_small_pack_has_no_finding_and_a_stable_hash() -> None:
    compiled = compile_pack(numbered(small_sheets()), vocabulary())
    assert compiled.findings == ()
    assert compiled.pack is not None
    again = load_pack(compiled.pack.to_bytes())
    assert again == compiled.pack
    assert again.sha256 == small_pack().sha256


def test_a_determination_that_cannot_be_reached_never_fires() -> None:
    score = "score.adult_labour.deceptive_recruitment.strong"
    edit = put("pd_determinations", 0, question=score, any_of="", at_least="2")
    assert any(found.code is FindingCode.RULE_NEVER_FIRES for found in findings(edit))


def test_sex_may_open_health_questions_and_nothing_else() -> None:
    """DOMAIN rule 4 and its one exception."""
    assert not findings(add("pd_rules", rule("P1.b", "P1", "pregnant", "yes")))


def test_words_are_given_to_what_has_none_and_missed_where_there_are_none() -> None:
    """Calculations carry no label in a guide."""
    bare = QuestionCodes(question="unfree", guide="g", values=("yes", "so_so"), states=("refused",))
    sheets = small_sheets()
    sheets["pd_rules"].append(rule("P1.b", "P1", "unfree", "yes, so_so"))
    (note,) = compile_pack(numbered(sheets), vocabulary(bare)).findings
    assert (note.code, note.refuses) == (FindingCode.WORDS_MISSING, False)
    sheets["pd_words"] = [
        {"question": "unfree", "value": ""} | texts("Cannot leave"),
        {"question": "unfree", "value": "so_so"} | texts("partly"),
    ]
    compiled = compile_pack(numbered(sheets), vocabulary(bare))
    assert compiled.findings == ()
    assert compiled.pack is not None
    told = rule_in_words(compiled.pack, compiled.pack.rules[-1])
    assert told.in_language("en") == "Cannot leave – yes or partly"
    assert told.in_language("fr") == "Cannot leave (fr) – oui ou partly (fr)"


def test_a_recipient_outside_the_directory_is_refused() -> None:
    known = {"focal", "unhcr"}
    found = compile_pack(numbered(small_sheets()), vocabulary(), known).findings
    assert [(one.code, one.values) for one in found] == [
        (FindingCode.RECIPIENT_UNKNOWN, {"recipient": "leaflet"})
    ]


def test_no_answer_stands_for_all_states_and_a_lone_number_for_both_bounds() -> None:
    sheets = small_sheets()
    put("pd_rules", 0, any_of="other_work @no_answer")(sheets)
    put("pd_sets", 1, when="debt_weeks=14")(sheets)
    sheets.pop("pd_cases")
    pack = compile_pack(numbered(sheets), vocabulary()).pack
    assert pack is not None
    states = ("unknown", "refused", "not_asked", "unanswered")
    assert pack.rules[0].conditions[0].any_of == ("other_work", *states)
    assert (pack.sets[1].when[0].at_least, pack.sets[1].when[0].at_most) == (14, 14)


def test_a_compiled_pack_is_checked_again_against_other_guides() -> None:
    """A post checks when a kit is installed: a question may have become forbidden or gone."""
    pack = small_pack()
    assert check_pack(pack, vocabulary()) == ()
    rest = [known for known in vocabulary().questions if known.question != "promise"]
    gone = vocabulary().model_copy(update={"questions": tuple(rest)})
    assert check_pack(pack, gone)[0].code is FindingCode.QUESTION_UNKNOWN
    tied = (*rest, question("promise", "kept", "other_work", forbidden="nationality"))
    closed = vocabulary().model_copy(update={"questions": tied})
    assert check_pack(pack, closed)[0].code is FindingCode.FORBIDDEN_ATTRIBUTE


def test_a_forbidden_question_of_one_guide_is_forbidden_in_all() -> None:
    pack = small_pack()
    other = question("promise", "kept", "other_work", forbidden="nationality")
    assert check_pack(pack, vocabulary(other))[0].code is FindingCode.FORBIDDEN_ATTRIBUTE


def test_two_guides_may_ask_one_question_with_different_choices() -> None:
    more = question("promise", "never_paid")
    sheets = small_sheets()
    put("pd_rules", 0, any_of="other_work never_paid")(sheets)
    assert compile_pack(numbered(sheets), vocabulary(more)).pack is not None


def many(count: int, values: int = 2) -> tuple[QuestionCodes, ...]:
    """Questions to fill the engine's limits with."""
    choices = tuple(f"c{place}" for place in range(values))
    return tuple(question(f"m{number}", *choices) for number in range(count))


LIMITS: list[tuple[str, int, int, list[dict[str, str]]]] = [
    (
        *("too_many_conditions", 13, 2),
        [rule("A1.b", "A1", f"m{number}", "c0") for number in range(13)],
    ),
    (
        *("too_many_questions", 401, 2),
        [rule(f"A1.{number}", "A1", f"m{number}", "c0") for number in range(401)],
    ),
    (
        *("too_many_tests", 1, 51),
        [rule(f"A1.{number}", "A1", "m0", f"c{number}") for number in range(51)],
    ),
    (
        *("too_many_alternatives", 1, 82),
        [rule(f"A1.{n}", "A1", "m0", f"c{2 * n}, c{2 * n + 1}") for n in range(41)],
    ),
    (
        *("too_many_rules", 202, 2),
        [
            row
            for number in range(1, 202)
            for row in (
                rule(f"A1.{number}", "A1", "m0", "c0"),
                rule(f"A1.{number}", "A1", f"m{number}", "c1"),
            )
        ],
    ),
]


@pytest.mark.parametrize(("code", "questions", "values", "rows"), LIMITS)
def test_the_engines_limits_are_compile_errors(
    code: str, questions: int, values: int, rows: list[dict[str, str]]
) -> None:
    """ENGINE.md, safe subset 5."""
    sheets = small_sheets()
    sheets["pd_rules"].extend(rows)
    found = compile_pack(numbered(sheets), vocabulary(*many(questions, values))).findings
    assert code in {known.code.value for known in found}


def test_codes_that_the_engine_cannot_tell_apart_are_refused() -> None:
    """`costarring` and `liquid` have one FNV-1a hash (ENGINE.md, safe subset 5)."""
    sheets = small_sheets()
    sheets["pd_rules"].append(rule("A1.b", "A1", "job", "costarring"))
    found = compile_pack(numbered(sheets), vocabulary(question("job", "costarring", "liquid")))
    assert [known.code for known in found.findings] == [FindingCode.HASH_COLLISION]


@pytest.mark.parametrize("code", list(FindingCode))
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_finding_is_told_in_three_languages(code: FindingCode, language: str) -> None:
    names = (
        *("count", "name", "language", "code", "sheet", "word", "allowed", "text", "part", "rule"),
        *("question", "choice", "attribute", "other", "indicator", "set", "dimension", "sign"),
        *("recipient", "most", "value", "one", "case", "about", "missing", "unexpected"),
    )
    finding = Finding(code=code, sheet="pd_rules", values=dict.fromkeys(names, "XY"))
    assert finding_text(finding, language).strip()
    assert resource("authoring", "pack_findings.json").exists()


def test_a_row_that_refers_to_nobody_still_reports_the_rest() -> None:
    """One fault does not hide the others."""
    sheets = small_sheets()
    put("pd_rules", 0, question="promises")(sheets)
    sheets["pd_referrals"].append(referral("flag.A1", "focal", "trafic", "days"))
    found = {known.code for known in compile_pack(numbered(sheets), vocabulary()).findings}
    assert {FindingCode.QUESTION_UNKNOWN, FindingCode.WORD_UNKNOWN} <= found
