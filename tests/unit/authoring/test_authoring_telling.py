"""Findings in words: every code in three languages, a caret under the place."""

import re
import string
from pathlib import Path

import pytest

from postdesk.authoring.findings import Finding, Severity, in_order
from postdesk.authoring.telling import LANGUAGES, FindingTexts, as_data, caret
from postdesk.forms.expression import REASONS

SOURCES = Path(__file__).resolve().parents[3] / "src" / "postdesk" / "authoring"
_FAMILIES = (
    "workbook", "form", "pyxform", "cell", "column", "name", "group", "type", "choices", "pd",
    "reference", "row", "text", "media", "list", "expression", "appearance",
)  # fmt: skip


def codes_in_use() -> set[str]:
    """Every code that the checks can give."""
    found = {f"expression.{reason}" for reason in REASONS}
    pattern = re.compile(rf'"((?:{"|".join(_FAMILIES)})\.[a-z_]+)"')
    for path in SOURCES.glob("*.py"):
        found |= set(pattern.findall(path.read_text(encoding="utf-8")))
    whys = re.compile(r'why="([a-z_]+)"')
    for name in ("reading", "reading_cells", "reading_xlsx", "reading_xls", "reading_markdown"):
        text = (SOURCES / f"{name}.py").read_text(encoding="utf-8")
        found |= {f"workbook.{why}" for why in whys.findall(text)}
    return found


def test_every_code_has_texts_and_no_text_is_idle() -> None:
    known = FindingTexts().codes()
    assert codes_in_use() - known == set()
    forms = {code for code in known if code.startswith("form.")}
    assert known - codes_in_use() - forms == set()


@pytest.mark.parametrize("code", sorted(FindingTexts().codes()))
def test_texts_say_the_same_in_every_language(code: str) -> None:
    finding = Finding(code)
    seen = set()
    for language in LANGUAGES:
        texts = FindingTexts(language)
        what, remedy = texts.what(finding), texts.remedy(finding)
        assert what.strip()
        assert remedy.strip()
        raw = texts._findings[code][language]
        fields = {name for _, name, _, _ in string.Formatter().parse(raw["what"]) if name}
        seen.add(frozenset(fields))
        assert what not in seen
    assert len(seen) == 1


def test_the_whole_finding() -> None:
    finding = Finding(
        "expression.double_equals", sheet="survey", row=12, column="relevant",
        cell="${age} == 18", place=(7, 9), suggestion="=",
    )  # fmt: skip
    assert FindingTexts("en").tell(finding) == (
        "Error: survey, row 12, column relevant: Equality is written with one equals sign.\n"
        "    ${age} == 18\n"
        "           ^^\n"
        "  Write =. Perhaps: ="
    )
    assert "الصف 12" in FindingTexts("ar").tell(finding)
    assert FindingTexts("xx").tell(finding).startswith("Error")


def test_a_caret_in_a_long_cell() -> None:
    cell = "a" * 100 + "X" + "b" * 100
    text, marks = caret(Finding("text.blank", cell=cell, place=(100, 101)))
    assert text.strip().startswith("…")
    assert text.endswith("…")
    assert text[marks.index("^")] == "X"
    assert len(text) < 110


def test_a_caret_at_the_very_end() -> None:
    text, marks = caret(Finding("text.blank", cell="(1", place=(2, 3)))
    assert marks.index("^") == len(text)


def test_plain_data_for_other_programs() -> None:
    finding = Finding("name.twice", sheet="survey", row=3, column="name", values={"name": "a"})
    data = as_data(finding, FindingTexts("en"))
    assert (data["code"], data["severity"], data["row"]) == ("name.twice", "error", 3)
    assert "a" in str(data["what"])


def test_order_and_doubles() -> None:
    one = Finding("b.b", sheet="choices", row=2)
    two = Finding("a.a", Severity.WARNING, sheet="survey", row=9)
    three = Finding("c.c", sheet="survey", row=3)
    assert in_order([one, two, one, three]) == (three, two, one)
