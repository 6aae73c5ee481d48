"""Findings in words: French, Arabic or English, with a caret under the place that is meant."""

import json
from collections.abc import Iterable

from postdesk.authoring.findings import Finding
from postdesk.resources import resource

LANGUAGES = ("en", "fr", "ar")
_AROUND = 45
"""Characters shown on each side of a place in a long cell."""


class FindingTexts:
    """The shipped texts of all findings."""

    def __init__(self, language: str = "en") -> None:
        data = json.loads(resource("authoring", "findings.json").read_text(encoding="utf-8"))
        self._language = language if language in LANGUAGES else "en"
        self._words: dict[str, str] = data["words"][self._language]
        self._findings: dict[str, dict[str, dict[str, str]]] = data["findings"]

    def codes(self) -> frozenset[str]:
        """Every code that has texts."""
        return frozenset(self._findings)

    def what(self, finding: Finding) -> str:
        """What is the matter, in one sentence."""
        return self._text(finding, "what")

    def remedy(self, finding: Finding) -> str:
        """What to do, in one sentence."""
        return self._text(finding, "do")

    def _text(self, finding: Finding, part: str) -> str:
        texts = self._findings.get(finding.code, {}).get(self._language)
        if texts is None:
            return finding.code
        return texts[part].format_map(_Values(finding.values))

    def where(self, finding: Finding) -> str:
        """Sheet, row and column, as far as they are known."""
        parts = [finding.sheet]
        if finding.row is not None:
            parts.append(f"{self._words['row']} {finding.row}")
        if finding.column:
            parts.append(f"{self._words['column']} {finding.column}")
        return ", ".join(part for part in parts if part)

    def tell(self, finding: Finding) -> str:
        """The whole finding: where, what, the cell with its caret, what to do, what was meant."""
        severity = self._words[finding.severity.value]
        where = self.where(finding)
        lines = [
            f"{severity}: {where}: {self.what(finding)}"
            if where
            else f"{severity}: {self.what(finding)}"
        ]
        lines += caret(finding)
        last = self.remedy(finding)
        if finding.suggestion:
            last = f"{last} {self._words['perhaps']}: {finding.suggestion}"
        return "\n".join([*lines, f"  {last}"])

    def tell_all(self, findings: Iterable[Finding]) -> str:
        """All findings, with a blank line between them."""
        return "\n\n".join(map(self.tell, findings))


class _Values(dict[str, str | int]):
    """Values of a finding; what a text names and the finding lacks stays blank."""

    def __missing__(self, key: str) -> str:
        return ""


def caret(finding: Finding) -> list[str]:
    """The cell's text, or the part around the place, and a line with carets below that place."""
    if finding.place is None or not finding.cell:
        return []
    start, end = finding.place
    text = finding.cell.replace("\n", " ").replace("\t", " ")
    begin = max(start - _AROUND, 0)
    shown = text[begin : end + _AROUND]
    before = "…" if begin else ""
    after = "…" if end + _AROUND < len(text) else ""
    marks = "^" * max(min(end, len(text) + 1) - start, 1)
    return [f"    {before}{shown}{after}", " " * (4 + len(before) + start - begin) + marks]


def as_data(finding: Finding, texts: FindingTexts) -> dict[str, object]:
    """A finding as plain data for `--json`: codes and places, and the sentences beside them."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "sheet": finding.sheet,
        "row": finding.row,
        "column": finding.column,
        "place": None if finding.place is None else list(finding.place),
        "values": dict(finding.values),
        "suggestion": finding.suggestion,
        "what": texts.what(finding),
        "do": texts.remedy(finding),
    }
