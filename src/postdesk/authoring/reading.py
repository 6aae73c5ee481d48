"""The cells of a workbook file (.xlsx, .xls, Markdown), with hostile files refused early."""

import zipfile
from io import BytesIO
from pathlib import Path

from postdesk.authoring.reading_markdown import read_markdown
from postdesk.authoring.reading_xls import read_xls
from postdesk.authoring.reading_xlsx import read_xlsx
from postdesk.authoring.workbook import SheetData
from postdesk.errors import Code, PostDeskError

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes of a workbook file."""
LARGEST_CONTENT = 200 * 1024 * 1024
"""Bytes of all that a workbook's archive unpacks to."""
_MOST_PARTS = 2000
_ZIP = b"PK"
_TEXTS = (".md", ".markdown")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MACROS = "vbaProject.bin"


def read_sheets(path: Path) -> tuple[SheetData, ...]:
    """All sheets of a workbook.

    Raises `PostDeskError(WORKBOOK_MISSING)`, or `WORKBOOK_UNREADABLE` or `WORKBOOK_HOSTILE` with
    `why`: `too_large` (`bytes`, `most`), `bomb`, `macros`, `encrypted`, `not_a_workbook`,
    `damaged`, `too_wide` or `too_long` (`sheet`, `most`), `not_text`.
    """
    data = check_file(path)
    if path.suffix.lower() in _TEXTS:
        return read_markdown(data)
    return read_xlsx(data) if data.startswith(_ZIP) else read_xls(data)


def check_file(path: Path) -> bytes:
    """The bytes of a workbook that looks harmless. Raises as `read_sheets` does."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise PostDeskError(
                Code.WORKBOOK_HOSTILE, why="too_large", bytes=size, most=LARGEST_FILE
            )
        data = path.read_bytes()
    except OSError:
        raise PostDeskError(Code.WORKBOOK_MISSING, why="missing") from None
    if data.startswith(_ZIP):
        check_archive(data)
    elif data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise PostDeskError(Code.WORKBOOK_UNREADABLE, why="encrypted")
    elif path.suffix.lower() not in _TEXTS:
        raise PostDeskError(Code.WORKBOOK_UNREADABLE, why="not_a_workbook")
    return data


def check_archive(data: bytes) -> None:
    """Refuse an archive that unpacks to too much, holds macros or is none."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError):
        raise PostDeskError(Code.WORKBOOK_UNREADABLE, why="damaged") from None
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_CONTENT:
        raise PostDeskError(Code.WORKBOOK_HOSTILE, why="bomb", most=LARGEST_CONTENT)
    names = [part.filename for part in parts]
    if any(name.endswith(_MACROS) for name in names):
        raise PostDeskError(Code.WORKBOOK_HOSTILE, why="macros")
    if "[Content_Types].xml" not in names:
        raise PostDeskError(Code.WORKBOOK_UNREADABLE, why="not_a_workbook")
    if any(part.flag_bits & 1 for part in parts):
        raise PostDeskError(Code.WORKBOOK_UNREADABLE, why="encrypted")
