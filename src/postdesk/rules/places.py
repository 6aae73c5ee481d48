"""Where in the workbook each part of a pack was read, so that later faults can point there."""

from postdesk.rules.findings import FindingCode, Findings


class Places:
    """Rows by sheet and code; a part that was read from no workbook stands at row 0."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], int] = {}

    def put(self, sheet: str, code: str, row: int) -> None:
        """Remember the first row of a part."""
        self._rows.setdefault((sheet, code), row)

    def row(self, sheet: str, code: str) -> int:
        """The row of a part, 0 if unknown."""
        return self._rows.get((sheet, code), 0)

    def has(self, sheet: str, code: str) -> bool:
        """Whether a part of that code was read."""
        return (sheet, code) in self._rows


class Marker:
    """Collects faults of parts by their code; knows the rows."""

    def __init__(self, findings: Findings, places: Places) -> None:
        self._findings = findings
        self._places = places

    def at(
        self, sheet: str, part: str, code: FindingCode, column: str = "", /, **values: str | int
    ) -> None:
        """Collect a fault of the part that is called `part`."""
        row = self._places.row(sheet, part)
        self._findings.add(code, sheet, row, column, **values)
