"""A workbook's cells as the compiled guide has them."""

from pathlib import Path

import pytest
from workbook_help import Sheets, check, put, rename, right

from postdesk.authoring.languages import tag_of
from postdesk.authoring.slips import distance, meant
from postdesk.forms.definition import Guide, GuideNode, Kind, RowKind
from postdesk.model.answers import AnswerState
from postdesk.model.interviews import Basis


def guide_of(sheets: Sheets, folder: Path) -> Guide:
    """The compiled guide of a workbook in which nothing is wrong."""
    result = check(sheets, folder)
    assert result.guide is not None, result.findings
    return result.guide


def node(guide: Guide, name: str) -> GuideNode:
    """The node of that name."""
    return next(each for each in guide.nodes if each.name == name)


def test_the_head_of_the_guide(tmp_path: Path) -> None:
    guide = guide_of(right(), tmp_path)
    assert (guide.id, guide.version, guide.languages) == ("test_guide", "1", ("en", "fr"))
    assert (guide.default_language, guide.validated, guide.own) == ("en", ("fr",), True)
    assert guide.titles.root == {"en": "Test"}
    assert [each.name for each in guide.questions()] == [
        "consent",
        "age",
        "phone",
        "region",
        "town",
    ]


def test_titles_in_several_languages(tmp_path: Path) -> None:
    sheets = right()
    sheets["settings"][0].append("pd_title_fr")
    sheets["settings"][1].append("Essai")
    assert guide_of(sheets, tmp_path).titles.root == {"en": "Test", "fr": "Essai"}


def test_pd_cells(tmp_path: Path) -> None:
    sheets = rename(right(), "survey", "media::image::English (en)", "pd_basis")
    guide = guide_of(put(sheets, "survey", 4, "pd_basis", "law"), tmp_path)
    age, consent, person, band = (node(guide, n) for n in ("age", "consent", "person", "band"))
    assert age.states == (AnswerState.UNKNOWN, AnswerState.REFUSED)
    assert (age.basis, age.sensitivity) == (Basis.LAW, "high")
    assert (consent.row, consent.gate) == (RowKind.GATE, "interview")
    assert (person.kind, person.gate) == (Kind.GROUP, "interview")
    assert (band.kind, band.values, band.numeric) == (Kind.CALCULATE, ("child", "adult"), False)


def test_states_that_no_cell_limits(tmp_path: Path) -> None:
    guide = guide_of(put(right(), "survey", 5, "pd_states", "none"), tmp_path)
    assert node(guide, "phone").states == ()
    assert len(node(guide, "region").states) == 3


def test_declared_numbers(tmp_path: Path) -> None:
    sheets = put(right(), "survey", 8, "pd_values", "number")
    band = node(guide_of(sheets, tmp_path), "band")
    assert (band.values, band.numeric) == ((), True)


def test_a_health_group_marks_what_is_in_it(tmp_path: Path) -> None:
    sheets = rename(right(), "survey", "media::image::English (en)", "pd_health")
    guide = guide_of(put(sheets, "survey", 3, "pd_health", "yes"), tmp_path)
    assert node(guide, "age").health
    assert not node(guide, "consent").health


def test_names_that_stand_twice_in_a_foreign_guide_are_told_by_their_path(tmp_path: Path) -> None:
    survey = [
        ["type", "name", "label"],
        ["begin_group", "one", "One"], ["text", "place", "Place"], ["end_group"],
        ["begin_group", "two", "Two"], ["text", "place", "Place"], ["end_group"],
    ]  # fmt: skip
    guide = guide_of({"survey": survey}, tmp_path)
    assert [each.name for each in guide.questions()] == ["one.place", "two.place"]
    assert guide.languages == ("und",)
    assert not guide.own


def test_metadata_never_refuses(tmp_path: Path) -> None:
    survey = [["type", "name", "label"], ["start", "start"], ["deviceid", "deviceid"],
              ["audit", "audit"], ["username", "username"], ["text", "a", "A"]]  # fmt: skip
    guide = guide_of({"survey": survey}, tmp_path)
    assert [each.name for each in guide.questions()] == ["a"]


def test_choices_without_a_seed_stand_as_written(tmp_path: Path) -> None:
    survey = [["type", "name", "label", "parameters"],
              ["select_one l", "a", "A", "randomize=true"],
              ["select_one l", "b", "B", "randomize=true, seed=7"]]  # fmt: skip
    choices = [["list_name", "name", "label"], *[["l", name, name] for name in "xyz"]]
    guide = guide_of({"survey": survey, "choices": choices}, tmp_path)
    sources = [each.source for each in guide.expressions if "instance" in each.source]
    assert sources == ["instance('l')/root/item", "randomize(instance('l')/root/item, 7)"]


@pytest.mark.parametrize(("name", "tag"), [
    ("French (fr)", "fr"), ("English (en)", "en"), ("Français", "fr"), ("العربية", "ar"),
    ("fr", "fr"), ("pt-BR", "pt-br"), ("Hassaniya (mey)", "mey"), ("Pulaar", "ff"),
    ("default", "und"), ("", "und"), ("Klingon", "x-klingon"), ("漢字", "x-other"),
])  # fmt: skip
def test_language_tags(name: str, tag: str) -> None:
    assert tag_of(name) == tag


@pytest.mark.parametrize(("word", "found"), [
    ("relevent", "relevant"), ("Relevance ", "relevant"), ("lable", "label"), ("hnit", "hint"),
    ("constraint message", "constraint_message"), ("note", ""), ("comments", ""), ("nmae", "name"),
    ("x", ""), ("calcualtion", "calculation"),
])  # fmt: skip
def test_slips(word: str, found: str) -> None:
    known = ("label", "name", "hint", "relevant", "calculation", "constraint_message", "required")
    assert meant(word, known) == found


def test_distance_counts_a_swap_once() -> None:
    assert [distance("ab", "ba"), distance("abc", "axc"), distance("", "ab")] == [1, 1, 2]


def test_apostrophes_and_quotation_marks_stay_as_the_author_wrote_them(tmp_path: Path) -> None:
    """pyxform makes them straight everywhere; only expressions need that."""
    sheets = put(right(), "survey", 4, "label::French (fr)", "L’âge, “à peu près”, aujourd’hui ?")
    put(sheets, "survey", 4, "hint::French (fr)", "Plain 'quotes' stay plain")
    put(sheets, "survey", 5, "label::French (fr)", "À ${age} ans,  l’appel d’un ‘ami’")
    put(sheets, "choices", 3, "label::French (fr)", "Pas d’accord")
    guide = guide_of(sheets, tmp_path)
    age, phone = node(guide, "age"), node(guide, "phone")
    assert age.label.texts["fr"] == ("L’âge, “à peu près”, aujourd’hui ?",)
    assert age.hint.texts["fr"] == ("Plain 'quotes' stay plain",)
    before, _, after = phone.label.texts["fr"]
    assert (before, after) == ("À ", " ans, l’appel d’un ‘ami’")
    assert "Pas d’accord" in guide.to_bytes().decode()
