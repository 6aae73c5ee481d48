"""Build the starter kit's guides: each folder of CSV sheets becomes an XLSForm workbook."""

from pathlib import Path

from starter_workbooks import workbook_bytes

SHEETS = ("survey", "choices", "settings")


def built(source: Path) -> dict[str, bytes]:
    """The workbook of every folder in `source/guides`, by its name in the kit."""
    folders = sorted(folder for folder in (source / "guides").iterdir() if folder.is_dir())
    return {f"guides/{folder.name}.xlsx": workbook_bytes(folder, SHEETS) for folder in folders}
