"""Check that every `make` target, `postdesk` command and test named in the documents exists."""

import re
import sys
from pathlib import Path

from postdesk import cli

ROOT = Path(__file__).resolve().parents[1]
MAKE = re.compile(r"`make ([a-z]+)")
TEST = re.compile(r"`(tests/[a-z_/0-9]+\.py)::(test_[a-z0-9_]+)`")
POSTDESK = re.compile(r"`postdesk ([a-z]+)(?: ([a-z]+))?")


def main() -> int:
    """Print each command that a document names and that does not exist."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    commands = cli.command_names()
    missing = []
    for page in documents():
        text = page.read_text(encoding="utf-8")
        missing += [
            f"{page.name}: make {name}" for name in MAKE.findall(text) if name not in targets
        ]
        missing += [
            f"{page.name}: postdesk {first} {second}".rstrip()
            for first, second in POSTDESK.findall(text)
            if first not in commands and f"{first} {second}".rstrip() not in commands
        ]
        missing += [
            f"{page.name}: {file}::{test}"
            for file, test in TEST.findall(text)
            if not _has_test(ROOT / file, test)
        ]
    for line in missing:
        print(line)
    return 1 if missing else 0


def _has_test(file: Path, test: str) -> bool:
    return file.is_file() and f"def {test}(" in file.read_text(encoding="utf-8")


def documents() -> list[Path]:
    """The README, the changelog and all pages under docs/."""
    return [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


if __name__ == "__main__":
    sys.exit(main())
