"""Every fault that an author can plant is found, with its place and what to do instead."""

from dataclasses import replace
from pathlib import Path

import pytest
from workbook_help import check, marked, only, put, rename, right, write

from postdesk.authoring.compiling import compile_data
from postdesk.authoring.findings import Severity
from postdesk.authoring.telling import FindingTexts
from postdesk.authoring.workbook_reader import read

PLANTED_EXPRESSIONS = [
    ("relevant", "${age} > 18 and (${age} < 60", "expression.parenthesis_missing", "", ""),
    ("relevant", "${age} > 18)", "expression.parenthesis_extra", ")", ""),
    ("relevant", "${age} == 18", "expression.double_equals", "=", ""),
    ("relevant", "${age} > 18 && ${age} < 60", "expression.double_ampersand", "&", ""),
    ("relevant", "${region} = ‘north’", "expression.smart_quote", "‘", ""),
    ("relevant", "cuont(${age}) > 1", "expression.function_unknown", "cuont", "count"),
    ("relevant", "if(${age} > 1, 'a')", "expression.arguments_few", "if", ""),
    ("relevant", "not(1, 2)", "expression.arguments_many", "not", ""),
    ("relevant", "${region} = 'nroth'", "choices.value_unknown", "nroth", "north"),
    ("relevant", "selected(${region}, 'sooth')", "choices.value_unknown", "sooth", "south"),
    ("relevant", "${band} = 'chld'", "choices.value_unknown", "chld", "child"),
    ("relevant", "${aeg} > 18", "reference.unknown", "${aeg}", "${age}"),
    ("relevant", "age > 18", "reference.bare_name", "age", "${age}"),
    ("constraint", "regex(., '[0-9]{8}')", "expression.pattern_not_anchored", "[0-9]{8}",
     "^[0-9]{8}$"),
    ("constraint", "regex(., '^(a+)+$')", "expression.pattern_backtracks", "regex", ""),
    ("relevant", "pulldata('x', 'y', 'z', 'k') = 1", "expression.function_unsupported",
     "pulldata", ""),
    ("relevant", "random() < 0.5", "expression.random_unseeded", "random", ""),
]  # fmt: skip


@pytest.mark.parametrize("planted", PLANTED_EXPRESSIONS)
def test_expression_faults(tmp_path: Path, planted: tuple[str, str, str, str, str]) -> None:
    """GUIDES.md: unbalanced parenthesis, ==, &&, smart quotes, functions, choices, patterns."""
    column, text, code, place, suggestion = planted
    finding = only(check(put(right(), "survey", 5, column, text), tmp_path), code)
    assert (finding.sheet, finding.row, finding.column) == ("survey", 5, column)
    assert finding.suggestion == suggestion
    if place:
        assert marked(finding).startswith(place)


def test_the_right_workbook_has_no_findings(tmp_path: Path) -> None:
    result = check(right(), tmp_path)
    assert result.findings == ()
    assert result.guide is not None


def test_errors_keep_a_guide_from_being_made_and_warnings_do_not(tmp_path: Path) -> None:
    wrong = check(put(right(), "survey", 5, "relevant", "${age} =="), tmp_path)
    odd = check(put(right(), "survey", 5, "constraint", "regex(., '[0-9]+')"), tmp_path)
    assert wrong.guide is None
    assert odd.guide is not None
    assert len(odd.findings) == 1


def test_dependency_circle(tmp_path: Path) -> None:
    sheets = put(right(), "survey", 4, "relevant", "${phone} != ''")
    finding = only(check(sheets, tmp_path), "expression.circle")
    assert finding.row in (4, 5)
    assert "age" in str(finding.values["way"])
    assert "phone" in str(finding.values["way"])


def test_misspelt_column(tmp_path: Path) -> None:
    finding = only(
        check(rename(right(), "survey", "relevant", "relevent"), tmp_path), "column.misspelt"
    )
    assert (finding.row, finding.column, finding.suggestion) == (1, "relevent", "relevant")


def test_misspelt_choices_column(tmp_path: Path) -> None:
    sheets = rename(right(), "choices", "in_region", "region_in")
    finding = only(check(sheets, tmp_path), "choices.column_unknown")
    assert (finding.row, finding.column) == (7, "choice_filter")
    assert marked(finding) == "in_region"


@pytest.mark.parametrize(("sheet", "row", "column"), [
    ("survey", 4, "label::French (fr)"),
    ("survey", 4, "hint::English (en)"),
    ("choices", 5, "label::French (fr)"),
])  # fmt: skip
def test_blank_cell_in_a_declared_language(
    tmp_path: Path, sheet: str, row: int, column: str
) -> None:
    finding = only(check(put(right(), sheet, row, column, ""), tmp_path), "text.blank")
    assert (finding.sheet, finding.row, finding.column) == (sheet, row, column)


def test_missing_media_file(tmp_path: Path) -> None:
    sheets = put(right(), "survey", 4, "media::image::English (en)", "hand.png")
    (tmp_path / "media").mkdir()
    finding = only(check(sheets, tmp_path), "media.missing")
    assert (finding.row, finding.column) == (4, "media::image::English (en)")
    assert finding.values["name"] == "hand.png"
    (tmp_path / "media" / "hand.png").write_bytes(b"png")
    assert check(sheets, tmp_path).findings == ()


def test_media_without_any_folder_is_told_once(tmp_path: Path) -> None:
    sheets = put(right(), "survey", 4, "media::image::English (en)", "hand.png")
    sheets = put(sheets, "survey", 5, "media::image::English (en)", "phone.png")
    finding = only(check(sheets, tmp_path), "media.no_folder")
    assert finding.values["count"] == 2


def test_prefix_without_namespace(tmp_path: Path) -> None:
    sheets = put(right(), "settings", 2, "namespaces", "")
    finding = only(check(sheets, tmp_path), "column.prefix_without_namespace")
    assert (finding.row, finding.column) == (1, "bind::pd:sensitivity")


def test_pd_colons_are_taken_for_a_language(tmp_path: Path) -> None:
    finding = only(
        check(rename(right(), "survey", "pd_states", "pd::states"), tmp_path), "column.pd_colons"
    )
    assert finding.column == "pd::states"


def test_unknown_pd_column(tmp_path: Path) -> None:
    finding = only(
        check(rename(right(), "survey", "pd_states", "pd_state"), tmp_path), "column.pd_unknown"
    )
    assert finding.suggestion == "pd_states"


def test_one_language_under_two_names(tmp_path: Path) -> None:
    sheets = rename(right(), "survey", "hint::French (fr)", "hint::Français (fr)")
    finding = only(check(sheets, tmp_path), "column.language_twice")
    assert (finding.column, finding.suggestion) == ("hint::Français (fr)", "French (fr)")


@pytest.mark.parametrize("planted", [
    (4, "type", "intger", "type.unknown", "integer"),
    (2, "type", "select_one yesno", "choices.list_unknown", "yes_no"),
    (3, "type", "begin_grup", "type.unknown", "begin_group"),
    (4, "name", "", "name.missing", ""),
    (4, "name", "âge", "name.not_a_code", ""),
    (4, "pd_states", "unknown refusd", "pd.value_unknown", "refused"),
    (4, "bind::pd:sensitivity", "hihg", "pd.value_unknown", "high"),
    (2, "pd_kind", "gat", "pd.value_unknown", "gate"),
    (2, "pd_gate", "", "pd.gate_without_code", ""),
    (3, "pd_gate", "interviw", "pd.gate_unknown", "interview"),
    (4, "pd_values", "a b", "pd.values_not_calculated", ""),
    (8, "pd_values", "child ad/ult", "pd.not_a_code", ""),
    (9, "type", "end_repeat", "group.not_opened", "end_group"),
])  # fmt: skip
def test_row_faults(tmp_path: Path, planted: tuple[int, str, str, str, str]) -> None:
    row, column, value, code, suggestion = planted
    result = check(put(right(), "survey", row, column, value), tmp_path)
    found = [finding for finding in result.findings if finding.code == code]
    assert [(f.row, f.column) for f in found] == [(row, column)]
    assert found[0].suggestion == suggestion
    assert result.guide is None


def test_a_name_used_twice(tmp_path: Path) -> None:
    sheets = right()
    sheets["survey"].insert(7, ["begin_group", "other", "O", "O", *[""] * 13])
    sheets["survey"].insert(8, ["text", "phone", "Phone", "Téléphone", *[""] * 13])
    sheets["survey"].insert(9, ["end_group", *[""] * 16])
    result = check(sheets, tmp_path)
    rows = [f.row for f in result.findings if f.code == "name.twice"]
    assert rows == [5, 9]


def test_a_choice_state_that_is_none(tmp_path: Path) -> None:
    result = check(put(right(), "choices", 4, "pd_state", "refuse"), tmp_path)
    finding = only(result, "pd.value_unknown")
    assert (finding.sheet, finding.row, finding.suggestion) == ("choices", 4, "refused")


def test_a_heading_twice(tmp_path: Path) -> None:
    finding = only(
        check(rename(right(), "survey", "constraint", "relevance"), tmp_path), "column.twice"
    )
    assert finding.column == "relevance"


def test_a_row_a_desk_cannot_ask(tmp_path: Path) -> None:
    sheets = put(right(), "survey", 5, "type", "geopoint")
    optional = check(put(sheets, "survey", 5, "constraint", ""), tmp_path)
    assert only(optional, "row.not_here").row == 5
    assert optional.guide is not None
    required = check(put(sheets, "survey", 5, "required", "yes"), tmp_path)
    assert only(required, "row.not_here_required").row == 5
    sheets = put(sheets, "survey", 5, "required", "")
    needed = check(put(sheets, "survey", 6, "relevant", "${phone} != ''"), tmp_path)
    assert only(needed, "row.not_here_needed").values["users"] == "region"
    assert needed.guide is None


def test_a_crash_of_the_converter_is_a_finding(tmp_path: Path) -> None:
    sheets = right()
    data = read(write(sheets, tmp_path / "guide.xlsx"))
    crashed = replace(data, xform="", failure="TypeError", crashed=True)
    finding = only(compile_data(crashed), "pyxform.crashed")
    assert finding.is_error
    assert finding.values["message"] == "TypeError"


@pytest.mark.parametrize(
    ("column", "type_", "cell", "code"),
    [
        ("parameters", "range", "start=1 end=10 step=0", "pyxform.range"),
        ("save_to", "text", "a#b#c", "pyxform.entity"),
        ("parameters", "geopoint", "capture-accuracy=x", "pyxform.survey"),
    ],
)
def test_what_only_the_converter_knows_is_told_in_our_words(
    tmp_path: Path, column: str, type_: str, cell: str, code: str
) -> None:
    """In the author's language, with the row; the converter's own words stand at the end."""
    sheets = right()
    row = {"type": type_, "name": "planted", "label::English (en)": "P", "label::French (fr)": "Q"}
    sheets["survey"][0].append(column)
    sheets["survey"].append([row.get(name, "") for name in sheets["survey"][0][:-1]] + [cell])
    finding = next(one for one in check(sheets, tmp_path).findings if one.code == code)
    assert finding.is_error
    assert finding.row == len(sheets["survey"])
    told = {FindingTexts(language).what(finding) for language in ("fr", "ar", "en")}
    assert len(told) == 3
    assert all(str(finding.values["message"]) in text for text in told)


def test_rows_after_a_long_gap_are_never_read(tmp_path: Path) -> None:
    sheets = right()
    sheets["choices"] += [[]] * 61 + [["region", "west", "West", "Ouest"]]
    finding = only(check(sheets, tmp_path), "row.after_gap")
    assert (finding.sheet, finding.row, finding.values["blank"]) == ("choices", 70, 61)
    near = right()
    near["choices"] += [[]] * 60 + [["region", "west", "West", "Ouest"]]
    assert check(near, tmp_path).findings == ()


@pytest.mark.parametrize(("row", "word", "code", "suggestion"), [
    (5, "phnoe", "appearance.misspelt", "phone"),
    (5, "w2 mzr", "appearance.misspelt", "mrz"),
    (4, "names", "appearance.not_a_text", ""),
])  # fmt: skip
def test_our_appearances_are_for_texts(
    tmp_path: Path, row: int, word: str, code: str, suggestion: str
) -> None:
    sheets = right()
    survey = sheets["survey"]
    for cells in survey:
        cells.append("")
    survey[0][-1], survey[row - 1][-1] = "appearance", word
    result = check(sheets, tmp_path)
    finding = only(result, code)
    assert (finding.row, finding.column, finding.suggestion) == (row, "appearance", suggestion)
    assert marked(finding) == word.rsplit(maxsplit=1)[-1]
    assert result.guide is not None


@pytest.mark.parametrize("word", ["names", "mrz", "numbers", "w2", "multiline"])
def test_appearances_that_are_right_are_not_told(tmp_path: Path, word: str) -> None:
    sheets = right()
    survey = sheets["survey"]
    for cells in survey:
        cells.append("")
    survey[0][-1], survey[4][-1] = "appearance", word
    assert check(sheets, tmp_path).findings == ()


@pytest.mark.parametrize(("group", "safety", "link", "told"), [
    ("field-list", "call-safety", "", False),
    ("field-list", "", "", True),
    ("", "call-safety", "", True),
    ("", "", "phone", False),
])  # fmt: skip
def test_a_phone_without_its_safety_on_the_page_is_told(
    tmp_path: Path, group: str, safety: str, link: str, told: bool
) -> None:
    survey = [
        ["type", "name", "label::English (en)", "appearance", "pd_link"],
        ["begin group", "reach", "Contact", group, ""],
        ["text", "number", "Which number?", "phone", link],
        ["select_one yesno", "safe", "Is it safe to call there?", safety, ""],
        ["end group", "", "", "", ""],
    ]
    choices = [["list_name", "name", "label::English (en)"]]
    choices += [["yesno", name, name.title()] for name in ("yes", "no")]
    result = check(
        {"survey": survey, "choices": choices, "settings": right()["settings"]}, tmp_path
    )
    found = [one for one in result.findings if one.code == "appearance.phone_alone"]
    assert [one.row for one in found] == ([3] if told else [])
    assert all(one.severity is Severity.WARNING for one in found)
