"""Calls of the command line as a terminal makes them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from postdesk.cli import main

FORMATS = Path(__file__).resolve().parents[3] / "docs" / "formats"


@dataclass(frozen=True)
class Told:
    """What one call told: its exit code and both streams."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)

    def one_sentence(self) -> bool:
        """Whether only one line stands on standard error, and nothing on standard output."""
        return not self.out and self.err.startswith("postdesk: ") and self.err.count("\n") == 1


@dataclass(frozen=True)
class Terminal:
    """Runs commands and keeps files for them."""

    capsys: pytest.CaptureFixture[str]
    folder: Path

    def run(self, *arguments: object) -> Told:
        """Run `postdesk ARGUMENTS`."""
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as left:  # argparse tells wrong use by itself
            code = int(left.code or 0)
        told = self.capsys.readouterr()
        return Told(code, told.out, told.err)

    def file(self, name: str, content: object) -> Path:
        """A file with bytes, a text, or anything else as JSON."""
        path = self.folder / name
        data = content if isinstance(content, bytes | str) else json.dumps(content)
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        return path

    def assess(self, answers: object, *more: object, **fields: object) -> Told:
        """`postdesk assess` on these answers."""
        content = {"guide": "first_line", "answers": answers, **fields}
        return self.run("assess", self.file("answers.json", content), *more)


def fits(value: object, name: str) -> bool:
    """Whether a value is as `docs/formats/NAME.schema.json` says; raises with the place if not."""
    schema = json.loads((FORMATS / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(value, schema)
    return True
