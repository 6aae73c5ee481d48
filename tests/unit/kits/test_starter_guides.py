"""The starter guides as written: valid XLSForms, whole in three languages, plain and answerable."""

import re

import pytest
from pyxform.xls2xform import convert
from starter_interview import GUIDES, SOURCE, guide, rows

from postdesk.resources import starter_kit

LANGUAGES = ("English (en)", "Français (fr)", "العربية (ar)")
TEXTS = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
STRUCTURE = ("end_group", "end_repeat", "calculate")
NAME = re.compile(r"[a-z][a-z0-9_]{0,31}")
CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,31}")
PLAIN_SPACE_BEFORE_SIGN = re.compile(r" [?!;:»]|« ")
AVOIDED = re.compile(
    r"\b(suspect|victims?|users?|profil\w+|victimes?|utilisateurs?)\b", re.IGNORECASE
)
COMPANION = "__state"


def is_companion(row: dict[str, str]) -> bool:
    """Whether a row only carries a state to other programs."""
    return row["name"].endswith(COMPANION)


def asked(name: str) -> list[dict[str, str]]:
    """The rows that somebody reads."""
    return [row for row in rows(name, "survey") if row["type"] not in STRUCTURE]


def texts(name: str, language: str) -> list[tuple[str, str]]:
    """All texts of a guide in one language, each with the row it stands in."""
    survey = [(row["name"], row[f"{kind}::{language}"]) for row in asked(name) for kind in TEXTS]
    choices = [
        (f"{row['list_name']}.{row['name']}", row[f"label::{language}"])
        for row in rows(name, "choices")
    ]
    return [(place, text) for place, text in survey + choices if text]


@pytest.mark.parametrize("name", GUIDES)
def test_pyxform_takes_the_workbook_without_a_warning(name: str) -> None:
    result = convert(str(starter_kit() / "guides" / f"{name}.xlsx"), validate=False)
    assert result.warnings == []
    assert 'xmlns:pd="https://postdesk.example/xforms"' in result.xform


@pytest.mark.parametrize("name", GUIDES)
def test_every_text_stands_in_all_three_languages(name: str) -> None:
    for row in asked(name):
        assert all(row[f"label::{language}"] for language in LANGUAGES), row["name"]
        for kind in TEXTS:
            filled = [bool(row[f"{kind}::{language}"]) for language in LANGUAGES]
            assert len(set(filled)) == 1, f"{row['name']}: {kind}"
        assert bool(row["constraint"]) == bool(row["constraint_message::English (en)"])
        assert bool(row["required"]) == bool(row["required_message::English (en)"])
    for choice in rows(name, "choices"):
        assert all(choice[f"label::{language}"] for language in LANGUAGES), choice["name"]


@pytest.mark.parametrize("name", GUIDES)
def test_every_question_has_guidance_for_the_officer(name: str) -> None:
    silent = [
        row["name"]
        for row in asked(name)
        if row["type"] not in ("begin_group", "begin_repeat")
        and not is_companion(row)
        and not row["guidance_hint::English (en)"]
    ]
    assert silent == []


@pytest.mark.parametrize("name", GUIDES)
def test_french_sets_its_signs_apart_and_arabic_is_arabic(name: str) -> None:
    for place, text in texts(name, "Français (fr)"):
        assert not PLAIN_SPACE_BEFORE_SIGN.search(text), f"{place}: {text}"
        assert not re.search(r"\w[?!;]", text), f"{place}: {text}"
        assert "'" not in text, f"{place}: {text}"
    for place, text in texts(name, "العربية (ar)"):
        assert re.search("[\u0600-\u06ff]", text), f"{place}: {text}"
        assert not re.search("[?,;a-z]", text), f"{place}: {text}"


@pytest.mark.parametrize("name", GUIDES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_at_most_fifteen_words_and_none_to_avoid(name: str, language: str) -> None:
    for place, text in texts(name, language):
        for sentence in re.split(r"(?<=[.?!؟])\s", text):
            words = [word for word in sentence.split() if any(map(str.isalnum, word))]
            assert len(words) <= 15, f"{place}: {sentence}"
        assert not AVOIDED.search(text), f"{place}: {text}"


@pytest.mark.parametrize("name", GUIDES)
def test_names_and_codes_are_short_plain_and_used_once(name: str) -> None:
    names = [row["name"] for row in rows(name, "survey") if row["name"]]
    assert len(names) == len(set(names))
    for row in rows(name, "survey"):
        if row["name"]:
            assert NAME.fullmatch(row["name"].removesuffix(COMPANION)), row["name"]
    choices = [(row["list_name"], row["name"]) for row in rows(name, "choices")]
    assert len(choices) == len(set(choices))
    assert all(CODE.fullmatch(code) for _, code in choices)
    lists = [each for each, _ in choices]
    assert max(lists.count(each) for each in set(lists)) <= 20
    used = {row["type"].split()[1] for row in asked(name) if row["type"].startswith("select")}
    assert set(lists) == used


@pytest.mark.parametrize("name", GUIDES)
def test_a_list_with_none_in_it_refuses_none_beside_another(name: str) -> None:
    with_none = {row["list_name"] for row in rows(name, "choices") if row["name"] == "none"}
    for row in asked(name):
        kind, _, choices = row["type"].partition(" ")
        if kind == "select_multiple" and choices in with_none:
            assert "selected(., 'none') and count-selected(.) > 1" in row["constraint"], row["name"]


@pytest.mark.parametrize("name", GUIDES)
def test_no_language_is_said_to_be_validated(name: str) -> None:
    assert guide(name).validated == ()
    assert set(guide(name).languages) == {"fr", "ar", "en"}


def test_questions_of_the_same_name_offer_the_same_choices_in_every_guide() -> None:
    seen: dict[str, tuple[str, list[str]]] = {}
    for name in GUIDES:
        for row in asked(name):
            kind, _, listed = row["type"].partition(" ")
            codes = [
                choice["name"] for choice in rows(name, "choices") if choice["list_name"] == listed
            ]
            if kind.startswith("select"):
                assert seen.setdefault(row["name"], (kind, codes)) == (kind, codes), row["name"]


def test_no_guide_has_a_field_for_ethnicity_religion_or_opinion() -> None:
    fields = re.compile("ethni|tribe|caste|relig|faith|belief|opinion|politic|party|confession")
    for name in GUIDES:
        assert not [row["name"] for row in rows(name, "survey") if fields.search(row["name"])]


def test_the_sources_lie_beside_the_kit_and_not_in_it() -> None:
    assert (SOURCE / "guides" / "first_line" / "survey.csv").is_file()
    assert not (starter_kit() / "guides" / "survey.csv").exists()
