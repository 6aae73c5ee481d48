"""Bad workbooks: a clear finding within ten seconds and bounded memory, never a traceback."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from workbook_help import check, only, put, right, write

from postdesk.authoring import child
from postdesk.authoring.compiling import compile_data, compile_workbook
from postdesk.authoring.reading import LARGEST_FILE
from postdesk.authoring.telling import FindingTexts
from postdesk.authoring.workbook_reader import read


def codes(path: Path) -> list[str]:
    """The codes of all findings of a workbook read in this process."""
    return [finding.code for finding in compile_data(read(path)).findings]


def test_200_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "big.xlsx"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    result = compile_workbook(path)
    assert [finding.code for finding in result.findings] == ["workbook.too_large"]
    assert result.findings[0].values["most"] == LARGEST_FILE


def zip_bomb(path: Path, megabytes: int) -> Path:
    """A small archive whose sheet unpacks to very much."""
    write(right(), path)
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet9.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(megabytes):
            part.write(b" " * 1024 * 1024)
    return path


def test_zip_bomb(tmp_path: Path) -> None:
    path = zip_bomb(tmp_path / "bomb.xlsx", 250)
    assert path.stat().st_size < 1024 * 1024
    assert codes(path) == ["workbook.bomb"]


def test_an_archive_that_lies_about_its_sizes(tmp_path: Path) -> None:
    path = zip_bomb(tmp_path / "bomb.xlsx", 70)
    data = bytearray(path.read_bytes())
    size = (70 * 1024 * 1024).to_bytes(4, "little")
    told = data.replace(size, (1024).to_bytes(4, "little"))
    path.write_bytes(told)
    assert codes(path)[0] in ("workbook.damaged", "workbook.bomb")


def test_formulas_instead_of_values(tmp_path: Path) -> None:
    path = write(right(), tmp_path / "formulas.xlsx")
    book = load_workbook(path)
    book["survey"]["C4"] = '=CONCATENATE("How", " old?")'
    book.save(path)
    result = compile_data(read(path))
    finding = only(result, "cell.formula_blank")
    assert (finding.sheet, finding.row, finding.column) == ("survey", 4, "C")


def test_a_formula_with_its_result_is_only_told(tmp_path: Path) -> None:
    path = write(right(), tmp_path / "formulas.xlsx")
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    start = sheet.index('<c r="C4"')
    end = sheet.index("</c>", start) + 4
    cell = '<c r="C4" t="str"><f>UPPER("age?")</f><v>AGE?</v></c>'
    parts["xl/worksheets/sheet1.xml"] = (sheet[:start] + cell + sheet[end:]).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    result = compile_data(read(path))
    assert [finding.code for finding in result.findings] == ["cell.formula"]
    assert result.guide is not None


def test_error_values(tmp_path: Path) -> None:
    result = check(put(right(), "survey", 4, "label::English (en)", "#REF!"), tmp_path)
    assert only(result, "cell.error_value").row == 4


def test_merged_cells(tmp_path: Path) -> None:
    path = write(right(), tmp_path / "merged.xlsx")
    book = load_workbook(path)
    book["survey"].merge_cells("C4:D4")
    book.save(path)
    finding = only(compile_data(read(path)), "cell.merged")
    assert (finding.row, finding.column, finding.values["range"]) == (4, "C", "C4:D4")


def test_16_000_columns(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "survey"
    sheet.append(["type", "name", *[f"c{number}" for number in range(16_000)]])
    book.save(tmp_path / "wide.xlsx")
    result = compile_workbook(tmp_path / "wide.xlsx")
    assert [finding.code for finding in result.findings] == ["workbook.too_wide"]


def test_a_sheet_that_only_claims_to_be_wide(tmp_path: Path) -> None:
    path = write(right(), tmp_path / "claims.xlsx")
    book = load_workbook(path)
    book["survey"]["XFD1048576"].number_format = "0.00"
    book.save(path)
    assert codes(path) == []


def test_macros(tmp_path: Path) -> None:
    path = write(right(), tmp_path / "macros.xlsm")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")
    assert codes(path) == ["workbook.macros"]


def test_encrypted(tmp_path: Path) -> None:
    path = tmp_path / "secret.xlsx"
    name = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500 + name + b"\x00" * 500)
    assert codes(path) == ["workbook.encrypted"]


@pytest.mark.parametrize(("name", "data", "code"), [
    ("text.xlsx", b"type,name,label\ntext,a,A\n", "workbook.not_a_workbook"),
    ("empty.xlsx", b"", "workbook.not_a_workbook"),
    ("half.xlsx", b"PK\x03\x04half", "workbook.damaged"),
    ("half.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1half", "workbook.damaged"),
    ("binary.md", b"\xff\xfe\x00survey", "workbook.not_text"),
    ("nothing.md", b"no table here", "workbook.no_survey"),
])  # fmt: skip
def test_files_that_are_no_workbooks(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert codes(path) == [code]


def test_no_such_file(tmp_path: Path) -> None:
    assert codes(tmp_path / "none.xlsx") == ["workbook.missing"]
    found = compile_workbook(tmp_path / "none.xlsx").findings
    assert [finding.code for finding in found] == ["workbook.missing"]


@pytest.mark.parametrize("text", ["(" * 1000 + "1" + ")" * 1000, "not(" * 1000 + "1" + ")" * 1000])
def test_nesting_1_000_deep(tmp_path: Path, text: str) -> None:
    result = check(put(right(), "survey", 5, "relevant", text), tmp_path)
    finding = only(result, "expression.too_deep")
    assert (finding.row, finding.column) == (5, "relevant")


def test_groups_1_000_deep(tmp_path: Path) -> None:
    sheets = right()
    width = len(sheets["survey"][0])
    deep = [["begin_group", f"g{n}", f"G{n}", f"G{n}", *[""] * (width - 4)] for n in range(1000)]
    ends = [["end_group", *[""] * (width - 1)] for _ in range(1000)]
    inner = [["text", "deep", "Deep", "Profond", *[""] * (width - 4)]]
    sheets["survey"] += deep + inner + ends
    result = check(sheets, tmp_path)
    assert result.guide is None
    assert result.findings


def test_a_pattern_without_end(tmp_path: Path) -> None:
    result = check(put(right(), "survey", 5, "constraint", "regex(., '(a+)+$')"), tmp_path)
    assert only(result, "expression.pattern_backtracks").row == 5


def test_a_child_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    path = write(right(), tmp_path / "guide.xlsx")
    data = child.read_workbook(path, patience=0.05)
    assert data.refusal == "workbook.too_slow"


def test_the_child_gives_what_this_process_would(tmp_path: Path) -> None:
    path = write(right(), tmp_path / "guide.xlsx")
    assert child.read_workbook(path) == read(path)


def test_every_refusal_has_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "text.xlsx"
    path.write_bytes(b"text")
    (finding,) = compile_data(read(path)).findings
    for language in ("en", "fr", "ar"):
        told = FindingTexts(language).tell(finding)
        assert finding.code not in told
        assert len(told) > 40
