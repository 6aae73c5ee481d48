"""The bundle leaves out no part of Qt that the program asks for, and what reaches a network."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def left_out() -> set[str]:
    """The parts of Qt that the bundle's description leaves out."""
    tree = ast.parse((ROOT / "installer" / "postdesk.spec").read_text(encoding="utf-8"))
    lists = (
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "UNUSED_QT"
    )
    names = (one.value for one in ast.walk(next(lists)) if isinstance(one, ast.Constant))
    return {f"Qt{name}" for name in names if isinstance(name, str)}


def asked_for() -> set[str]:
    """The parts of Qt that any module of the program imports."""
    found: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                found.add(str(node.module).split(".")[1])
    return found


def test_what_is_asked_for_is_in_it_and_no_network() -> None:
    assert "QtDBus" in asked_for()
    assert not asked_for() & left_out()
    assert {"QtNetwork", "QtQml"} <= left_out()
