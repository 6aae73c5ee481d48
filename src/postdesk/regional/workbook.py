"""Write published counts as a spreadsheet that anybody can open, with charts of its own."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from postdesk.files import free_path, write_whole
from postdesk.model.base import Texts
from postdesk.model.roles import Right, require
from postdesk.packet.media import Step, failing
from postdesk.progress import Progress, silent
from postdesk.regional.statistics import Counted, Statistics
from postdesk.resources import resource
from postdesk.spreadsheet import clean
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.vault import Vault

_WIDE, _NARROW, _SENTENCE = 46, 14, 110
_RIGHT_TO_LEFT = "ar"
_HEAD = Font(bold=True)
_GREY = "FF8A8A8A"
_HATCH = PatternFill(fill_type="lightUp", fgColor=_GREY)
_SHEET_NAME = 31
_LARGE_CHART, _ROW = 40, 0.62


@dataclass(frozen=True)
class Words:
    """The workbook's own words in one language."""

    language: str
    texts: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.texts[key]


def write_workbook(
    vault: Vault,
    folder: Path,
    statistics: Statistics,
    language: str,
    progress: Progress = silent,
) -> Path:
    """Write the workbook of a period into `folder`, beside what is there; noted before it is there.

    Raises `NOT_PERMITTED` for roles that count nothing, `STICK_FULL`, `STICK_READ_ONLY`,
    `STICK_PULLED`, `STICK_DAMAGED`.
    """
    require(vault.person.role, Right.COUNT)
    progress(0, 2)
    data = workbook_bytes(statistics, language)
    progress(1, 2)
    with failing(Step.WRITE, folder):
        path = _free(folder, statistics)
    Audit(vault).append(AuditKind.EXPORTED, "statistics", path.name)
    with failing(Step.WRITE, folder):
        write_whole(path, data)
    progress(2, 2)
    return path


def workbook_bytes(statistics: Statistics, language: str) -> bytes:
    """The workbook in `language` (`fr`, `ar`, `en`): a summary and one sheet a table."""
    words = words_in(language)
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "PostDesk"
    book.properties.title = words["title"]
    book.properties.created = statistics.made_at.replace(tzinfo=None)
    sheets = [
        _summary(book, statistics, words),
        _counted(book, "post", statistics.posts, statistics.total, words),
        _months(book, statistics, words),
        _counted(book, "indicator", statistics.indicators, None, words),
        _reasons(book, statistics, words),
    ]
    for sheet in sheets:
        sheet.sheet_view.rightToLeft = language == _RIGHT_TO_LEFT
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def words_in(language: str) -> Words:
    """The workbook's own words in a language, English if there are none."""
    every = json.loads(resource("statistics", "words.json").read_text("utf-8"))
    return Words(language, every.get(language, every["en"]))


def _summary(book: Workbook, statistics: Statistics, words: Words) -> Worksheet:
    sheet = _sheet(book, words["summary"], (34, _SENTENCE))
    period, smallest = statistics.period, statistics.smallest
    _row(sheet, [words["title"]], strong=True)
    _row(sheet, [words["period"], f"{period.first} … {period.last}"])
    _row(sheet, [words["made"], statistics.made_at.date().isoformat()])
    _row(sheet, [words["smallest"], smallest])
    total = words["withheld"] if statistics.total is None else statistics.total
    _row(sheet, [words["total"], total])
    notes = [
        words["validated" if statistics.validated else "not_validated"],
        words["withheld_means"].format(smallest=smallest),
        words["case_means"],
        words["under_18_means"],
        words["several"],
        words["same_period"],
    ]
    for place, note in enumerate(notes):
        _row(sheet, [words["remark"] if place == 0 else None, note])
        sheet.cell(sheet.max_row, 2).alignment = Alignment(wrap_text=True, vertical="top")
    return sheet


def _counted(
    book: Workbook,
    what: str,
    counted: Sequence[Counted],
    total: int | None,
    words: Words,
) -> Worksheet:
    """A sheet of names, codes and counts; `total` None leaves the sum out or withheld."""
    sheet = _sheet(book, words[f"by_{what}"], (_WIDE, 18, _NARROW, _NARROW))
    head = [words[what], words["code"], words["cases"], words["remark"]]
    _row(sheet, head, strong=True)
    for one in counted:
        _count_row(sheet, [one.texts.in_language(words.language), one.key], [one.count], words)
    last = sheet.max_row
    if what == "post":
        _count_row(sheet, [words["total"], ""], [total], words)
    if last > 1:
        _bars(sheet, words[f"by_{what}"], last)
    return sheet


def _reasons(book: Workbook, statistics: Statistics, words: Words) -> Worksheet:
    named = [
        Counted(one.key, Texts({"en": words[key]}), one.count)
        if (key := f"reason_{one.key}") in words.texts
        else one
        for one in statistics.reasons
    ]
    return _counted(book, "reason", named, None, words)


def _months(book: Workbook, statistics: Statistics, words: Words) -> Worksheet:
    sheet = _sheet(book, words["by_month"], (_NARROW, _NARROW, _NARROW, 18, 18, _NARROW))
    columns = ("month", "cases", "adults", "under_18", "unknown", "remark")
    _row(sheet, [words[column] for column in columns], strong=True)
    for one in statistics.months:
        counts = [one.cases, one.adults, one.under_18, one.unknown]
        _count_row(sheet, [one.month], counts, words)
    chart = LineChart()
    chart.title = words["by_month"]
    data = Reference(sheet, min_col=3, max_col=4, min_row=1, max_row=sheet.max_row)
    chart.add_data(data, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=sheet.max_row))
    _place(sheet, chart, "H2", 10)
    return sheet


def _bars(sheet: Worksheet, title: str, last: int) -> None:
    chart = BarChart()
    chart.type, chart.title, chart.legend = "bar", title, None
    chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=last), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=last))
    chart.x_axis.scaling.orientation = "maxMin"
    _place(sheet, chart, "F2", min(_LARGE_CHART, max(8, 4 + last * _ROW)))


def _place(sheet: Worksheet, chart: BarChart | LineChart, at: str, high: float) -> None:
    """Put a chart beside its table; a withheld cell is empty, and empty is a gap, never a zero."""
    chart.display_blanks = "gap"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.scaling.min = 0
    chart.width, chart.height = 24, high
    sheet.add_chart(chart, at)


def _count_row(
    sheet: Worksheet, names: Sequence[str], counts: Sequence[int | None], words: Words
) -> None:
    """A row of counts: a withheld one is hatched, and the remark says so."""
    remark = words["withheld"] if None in counts else None
    _row(sheet, [*names, *counts, remark])
    for place, count in enumerate(counts, start=len(names) + 1):
        if count is None:
            sheet.cell(sheet.max_row, place).fill = _HATCH


def _sheet(book: Workbook, title: str, widths: Sequence[int]) -> Worksheet:
    sheet: Worksheet = book.create_sheet(clean(title)[:_SHEET_NAME])
    for place, width in enumerate(widths):
        sheet.column_dimensions["ABCDEFG"[place]].width = width
    sheet.freeze_panes = "A2"
    return sheet


def _row(sheet: Worksheet, values: Sequence[str | int | None], *, strong: bool = False) -> None:
    """Append a row; every text is cleaned and marked as a text, whatever it looks like."""
    row = sheet.max_row + 1 if sheet.max_row > 1 or sheet.cell(1, 1).value is not None else 1
    for place, value in enumerate(values, start=1):
        cell = sheet.cell(row, place)
        if isinstance(cell, Cell) and value is not None:
            cell.value = clean(value) if isinstance(value, str) else value
            cell.data_type = "s" if isinstance(value, str) else "n"
            cell.font = _HEAD if strong else Font()


def _free(folder: Path, statistics: Statistics) -> Path:
    """A name that nothing in the folder has."""
    stem = f"postdesk-statistics-{statistics.period.first}-{statistics.period.last}"
    return free_path(folder, stem, ".xlsx")
