"""A published guide: what is written, and that its workbook is still a form elsewhere."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pyxform.xls2xform import convert
from workbook_help import put, right, write

from postdesk.authoring.companions import with_companions
from postdesk.authoring.compiling import compile_data
from postdesk.authoring.lint_rows import lacks_companion
from postdesk.authoring.publishing import file_name, publish
from postdesk.authoring.subject import Subject
from postdesk.authoring.workbook import Workbook
from postdesk.authoring.workbook_reader import read
from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import load_guide


def pd_cells(path: Path) -> set[tuple[str, str, str, str]]:
    """Every `pd_` and `pd:` cell of a workbook: sheet, name of the row, column, text."""
    sheets = Workbook(read(path)).sheets
    return {
        (name, row.get("name") or row.get("list_name"), column, text)
        for name, sheet in sheets.items()
        for row in sheet.rows
        for column, text in row.cells.items()
        if "pd_" in column or "pd:" in column
    }


def test_what_is_written(tmp_path: Path) -> None:
    source = write(right(), tmp_path / "My Guide.xlsx")
    out = tmp_path / "out"
    out.mkdir()
    published = publish(source, out)
    assert published.guide_file == out / "test_guide.guide.json"
    assert published.workbook_file == out / "test_guide.xlsx"
    assert load_guide(published.guide_file.read_bytes()) == published.guide
    assert published.workbook_file.read_bytes() == source.read_bytes()


def test_round_trip(tmp_path: Path) -> None:
    """Issue B 8: pyxform still accepts the workbook and no pd cell is lost."""
    source = write(right(), tmp_path / "guide.xlsx")
    (tmp_path / "out").mkdir()
    published = publish(source, tmp_path / "out")
    assert convert(str(published.workbook_file)).xform
    assert pd_cells(published.workbook_file) == pd_cells(source)
    again = compile_data(read(published.workbook_file))
    assert again.guide == published.guide


def test_companion_rows(tmp_path: Path) -> None:
    source = write(right(), tmp_path / "guide.xlsx")
    (tmp_path / "out").mkdir()
    published = publish(source, tmp_path / "out", companion=True)
    survey = load_workbook(published.workbook_file)["survey"]
    names = [row[1].value for row in survey.iter_rows()]
    at = names.index("age__state")
    assert names[at - 1] == "age"
    row = {survey.cell(1, c).value: survey.cell(at + 1, c).value for c in range(1, 18)}
    assert (row["type"], row["relevant"]) == ("select_one pd_state", "${age} = ''")
    assert row["label::French (fr)"].startswith("Pas de réponse")
    phone = names.index("phone__state") + 1
    assert survey.cell(phone, 7).value == "(${age} >= 18) and ${phone} = ''"
    assert convert(str(published.workbook_file)).xform
    assert pd_cells(published.workbook_file) >= pd_cells(source)
    kinds = {node.name: node.kind for node in published.guide.nodes}
    assert kinds["age__state"] == "companion"


def test_nothing_is_added_twice(tmp_path: Path) -> None:
    source = write(right(), tmp_path / "guide.xlsx")
    enriched = tmp_path / "enriched.xlsx"
    enriched.write_bytes(with_companions(source, Subject(Workbook(read(source)))))
    assert lacks_companion(Subject(Workbook(read(source)))) != []
    assert lacks_companion(Subject(Workbook(read(enriched)))) == []


def test_errors_refuse(tmp_path: Path) -> None:
    source = write(put(right(), "survey", 4, "relevant", "("), tmp_path / "guide.xlsx")
    with pytest.raises(PostDeskError) as caught:
        publish(source, tmp_path)
    assert caught.value.code is Code.GUIDE_REFUSED
    assert [path.name for path in tmp_path.iterdir()] == ["guide.xlsx"]


def test_companions_need_an_xlsx(tmp_path: Path) -> None:
    (tmp_path / "guide.md").write_text("| survey |\n| | type | name |\n", encoding="utf-8")
    with pytest.raises(PostDeskError) as caught:
        publish(tmp_path / "guide.md", tmp_path, companion=True)
    assert caught.value.code is Code.WRONG_USE


@pytest.mark.parametrize(("identifier", "name"), [
    ("First_Line", "first_line"), ("../../etc/passwd", "etc_passwd"), ("Guide é 1", "guide_1"),
    ("", "guide"), ("..", "guide"),
])  # fmt: skip
def test_file_names(identifier: str, name: str) -> None:
    assert file_name(identifier).replace("__", "_") == name
