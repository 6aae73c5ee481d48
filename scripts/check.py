"""Run every check of `make check` and say which failed."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent

CHECKS: tuple[tuple[str, list[str]], ...] = (
    ("format", [str(BIN / "ruff"), "format", "--check", "--quiet", "src", "tests", "scripts"]),
    ("lint", [str(BIN / "ruff"), "check", "--quiet", "src", "tests", "scripts"]),
    ("types", [str(BIN / "mypy")]),
    ("import contracts", [str(BIN / "lint-imports")]),
    ("house rules", [sys.executable, "scripts/house_rules.py"]),
    ("translations", [sys.executable, "scripts/translations.py", "check"]),
    (
        "starter kit is built from its sources",
        [sys.executable, "scripts/build_starter_kit.py", "--check"],
    ),
    (
        "page of roles is written from its table",
        [sys.executable, "scripts/write_roles.py", "--check"],
    ),
    ("commands in the docs exist", [sys.executable, "scripts/docs_commands.py"]),
)


def main() -> int:
    """Run the checks in turn; the exit code is the number that failed, at most 1."""
    failed = []
    for name, command in CHECKS:
        begun = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        took = time.monotonic() - begun
        print(f"{'ok  ' if done.returncode == 0 else 'FAIL'} {name} ({took:.1f} s)")
        if done.returncode != 0:
            failed.append(name)
            print(done.stdout, done.stderr, sep="\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
