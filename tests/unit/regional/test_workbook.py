"""The workbook: readable by a spreadsheet, no formula from data, nothing small on any sheet."""

import json
import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from regional_samples import NOW, fill

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts
from postdesk.progress import Cancelled
from postdesk.regional.statistics import (
    Counted,
    Period,
    Statistics,
    safe_months,
    safe_row,
    statistics,
    whole_time,
)
from postdesk.regional.suppression import SMALLEST
from postdesk.regional.workbook import words_in, workbook_bytes, write_workbook
from postdesk.spreadsheet import LONGEST, clean
from postdesk.store.vault import Vault

PERIOD = Period("2026-10", "2026-11")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def conformance(name: str) -> str:
    folder = Path(os.environ.get("POSTDESK_CONFORMANCE", "../shared/conformance"))
    if not folder.is_dir():
        pytest.skip("no conformance folder")
    return (folder / name).read_text("utf-8")


def told(names: list[str], counts: list[int], ages: dict[tuple[str, str], int]) -> Statistics:
    """Statistics whose data are called `names`."""
    safe = safe_row({str(place): count for place, count in enumerate(counts)}, SMALLEST)
    rows = tuple(
        Counted(name, Texts({"en": name}), safe.get(str(place), 0))
        for place, name in enumerate(names)
    )
    total = sum(counts)
    return Statistics(
        period=PERIOD,
        made_at=NOW,
        smallest=SMALLEST,
        validated=False,
        total=None if 0 < total < SMALLEST else total,
        posts=rows,
        reasons=rows,
        months=safe_months(PERIOD, ages, SMALLEST),
        indicators=rows,
    )


def reopened(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def cells(book: Workbook) -> list[object]:
    return [
        cell.value
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]


def assert_harmless(data: bytes) -> None:
    book = reopened(data)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert not (isinstance(cell.value, str) and cell.value.startswith(FORMULA))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        assert all(b"<f>" not in archive.read(name) for name in sheets)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_sheets_notes_and_native_charts(region: Vault, tmp_path: Path, language: str) -> None:
    fill(region, 100)
    path = write_workbook(region, tmp_path, statistics(region, whole_time(region)), language)
    book = reopened(path.read_bytes())
    words = words_in(language)
    titles = [words[key] for key in ("summary", "by_post", "by_month", "by_indicator", "by_reason")]
    assert book.sheetnames == titles
    assert {bool(sheet.sheet_view.rightToLeft) for sheet in book.worksheets} == {language == "ar"}
    texts = [value for value in cells(book) if isinstance(value, str)]
    assert words["not_validated"] in texts
    assert any("11" in text and words["withheld"] in text for text in texts)
    with zipfile.ZipFile(path) as archive:
        charts = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
        assert len(charts) == 4
        assert all(b'dispBlanksAs val="gap"' in archive.read(name) for name in charts)


def test_a_withheld_count_is_an_empty_hatched_cell_with_a_remark() -> None:
    names, counts = ["Rosso", "Diama", "Fassala"], [40, 20, 3]
    book = reopened(workbook_bytes(told(names, counts, {}), "en"))
    rows = list(book["By post"].iter_rows(min_row=2, max_row=4))
    assert [(row[0].value, row[2].value, row[3].value) for row in rows] == [
        ("Rosso", 40, None),
        ("Diama", None, "withheld"),
        ("Fassala", None, "withheld"),
    ]
    assert [row[2].fill.fill_type for row in rows] == [None, "lightUp", "lightUp"]


def test_words_are_the_same_in_three_languages() -> None:
    kept = [set(words_in(language).texts) for language in ("fr", "ar", "en")]
    assert kept[0] == kept[1] == kept[2]
    assert words_in("xx").texts == words_in("en").texts


def test_no_formula_comes_from_data() -> None:
    payloads = [line for line in conformance("formula_payloads.txt").splitlines() if line]
    assert payloads
    assert_harmless(workbook_bytes(told(payloads, [20] * len(payloads), {}), "en"))
    assert all(clean(payload).startswith("'") for payload in payloads)


def test_naughty_strings_do_no_harm() -> None:
    strings = [str(text) for text in json.loads(conformance("naughty_strings.json"))]
    assert len(strings) > 100
    data = workbook_bytes(told(strings, [20] * len(strings), {}), "fr")
    assert_harmless(data)
    values = {value for value in cells(reopened(data)) if isinstance(value, str)}
    assert {clean(text) for text in strings if clean(text)} <= values


@given(st.text(st.characters(), max_size=400))
@settings(deadline=None, max_examples=60)
def test_clean_texts_survive_a_spreadsheet(text: str) -> None:
    kept = clean(text)
    assert not kept.startswith(FORMULA)
    assert len(kept) <= LONGEST + 1
    assert clean(kept) == kept or kept.startswith("'")
    kept.encode("utf-8")


@pytest.mark.parametrize("text", ["\x00=1+1", " \t=1", "\ufeff@SUM(1)", "\u202e=1", "\ud800-1"])
def test_hidden_characters_do_not_hide_a_formula(text: str) -> None:
    assert clean(text).startswith("'")


def test_control_characters_surrogates_and_noncharacters_go() -> None:
    assert clean("a\x00b\x1fc\ufffe\uffffd\ud83de") == "ab cde"


@given(
    st.lists(st.integers(0, 30), min_size=1, max_size=5),
    st.dictionaries(
        st.tuples(st.sampled_from(["adult", "child", ""]), st.sampled_from(PERIOD.months())),
        st.integers(0, 30),
    ),
)
@settings(deadline=None, max_examples=15)
def test_no_small_count_is_on_any_sheet(
    counts: list[int], ages: dict[tuple[str, str], int]
) -> None:
    names = [f"post {letter}" for letter in "abcde"[: len(counts)]]
    data = workbook_bytes(told(names, counts, ages), "en")
    numbers = [value for value in cells(reopened(data)) if isinstance(value, int | float)]
    assert all(number == 0 or number >= SMALLEST for number in numbers)


def test_two_workbooks_of_one_period_stand_side_by_side(region: Vault, tmp_path: Path) -> None:
    counted = statistics(region, PERIOD)
    paths = [write_workbook(region, tmp_path, counted, "fr") for _ in range(2)]
    assert [path.name for path in paths] == [
        "postdesk-statistics-2026-10-2026-11.xlsx",
        "postdesk-statistics-2026-10-2026-11-2.xlsx",
    ]


def test_a_missing_folder_and_a_change_of_mind_leave_nothing(region: Vault, tmp_path: Path) -> None:
    counted = statistics(region, PERIOD)
    with pytest.raises(PostDeskError) as caught:
        write_workbook(region, tmp_path / "gone", counted, "fr")
    assert caught.value.code is Code.STICK_PULLED

    def stop(done: int, total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(region, tmp_path, counted, "fr", stop)
    assert [path.name for path in tmp_path.iterdir()] == ["region"]


def test_no_workbook_is_there_before_the_trail_tells_of_it(region: Vault, tmp_path: Path) -> None:
    counted = statistics(region, PERIOD)
    region.run("PRAGMA query_only = ON")
    try:
        with pytest.raises(PostDeskError):
            write_workbook(region, tmp_path, counted, "fr")
    finally:
        region.run("PRAGMA query_only = OFF")
    assert [path.name for path in tmp_path.iterdir()] == ["region"]
