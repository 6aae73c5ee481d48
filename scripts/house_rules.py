"""The house rules no other tool knows: sizes, docstrings, writing files, clocks, screens."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST_LINES = 400
MOST_FUNCTION_LINES = 40
NETWORK = (
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "asyncio", "ftplib", "http", "imaplib", "poplib",
    "smtplib", "socketserver", "ssl", "urllib.request", "webbrowser", "xmlrpc",
)  # fmt: skip
WRITERS = {"write_text", "write_bytes", "NamedTemporaryFile", "mkstemp", "copyfile", "copy2"}


def main() -> int:
    """Print each breach as `file:line: what`; exit 1 if there is one."""
    breaches = sorted(breach for path in sources() for breach in breaches_of(path))
    for breach in breaches:
        print(breach)
    return 1 if breaches else 0


def sources() -> Iterator[Path]:
    """Every Python file of the project."""
    for folder in ("src", "tests", "scripts"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def breaches_of(path: Path) -> Iterator[str]:
    """The breaches of one file."""
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    where = path.relative_to(ROOT)
    lines = text.count("\n")
    if lines > MOST_LINES:
        yield f"{where}:1: {lines} lines, at most {MOST_LINES}"
    yield from (f"{where}:{line}: {what}" for line, what in shape(tree))
    if where.parts[0] == "src":
        yield from (f"{where}:{line}: {what}" for line, what in conduct(tree, where))


def shape(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Breaches that count in any file: a missing opening sentence, long functions."""
    if tree.body and not ast.get_docstring(tree):
        yield 1, "the module does not open with the sentence that is its job"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > MOST_FUNCTION_LINES:
                yield node.lineno, f"{node.name} has {length} lines, at most {MOST_FUNCTION_LINES}"


def conduct(tree: ast.Module, where: Path) -> Iterator[tuple[int, str]]:
    """Breaches that count in the program: files, clocks, screens that know each other."""
    yield from sockets(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from calls(node, where)
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from networks(node)
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from screens(node, where)
        if isinstance(node, ast.Global):
            yield node.lineno, "global state"


def networks(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[int, str]]:
    """Nothing of the program speaks over a network: what would do it is imported nowhere."""
    module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
    for alias in node.names:
        name = f"{module}.{alias.name}".lstrip(".")
        if any(name == one or name.startswith(f"{one}.") for one in NETWORK):
            yield node.lineno, f"{name}: the program has no network"


def sockets(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """A socket leads to a bus of this machine: one of another family is made nowhere."""
    local = {
        id(node.func)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and node.args and of_socket(node.args[0]) == "AF_UNIX"
    }
    for node in ast.walk(tree):
        named = of_socket(node)
        if named and named != "AF_UNIX" and not (named == "socket" and id(node) in local):
            yield node.lineno, f"socket.{named}: the program has no network"
        if isinstance(node, ast.ImportFrom) and node.module == "socket":
            yield node.lineno, "from socket: import it whole, so that its families are seen"
        if isinstance(node, ast.Import) and any(
            n.name == "socket" and n.asname for n in node.names
        ):
            yield node.lineno, "socket under another name: its families are not seen"


def of_socket(node: ast.AST) -> str:
    """What a node takes from the module `socket`; empty if nothing."""
    taken = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    return node.attr if taken and node.value.id == "socket" else ""


def calls(node: ast.Call, where: Path) -> Iterator[tuple[int, str]]:
    """Calls that belong in one place only."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if where.name != "files.py":
        if name in WRITERS:
            yield node.lineno, f"{name}: only files.py opens a file for writing"
        if name == "open" and any(writes(argument) for argument in node.args[:2]):
            yield node.lineno, "open for writing: only files.py does"
    if name == "itemAt" and where.parts[2] == "ui":
        yield node.lineno, "itemAt: its wrapper outlives the item; ask widgets/laid_out"
    if where.parts[2] != "app" and name in {"now", "today", "utcnow"}:
        base = getattr(getattr(node.func, "value", None), "id", "")
        if base in {"datetime", "date"}:
            yield node.lineno, f"{base}.{name}: the clock is handed in by app"


def writes(argument: ast.expr) -> bool:
    """Whether an argument of `open` is a mode that writes."""
    return (
        isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and len(argument.value) <= 3
        and bool(set(argument.value) & set("wax+"))
        and set(argument.value) <= set("rwaxbt+")
    )


def screens(node: ast.ImportFrom, where: Path) -> Iterator[tuple[int, str]]:
    """No screen imports another: a ui package knows widgets and the frame, not its neighbours."""
    parts = where.parts[2:]
    shared = {"widgets"}
    if parts[:1] != ("ui",) or len(parts) < 3 or parts[1] in shared or node.module is None:
        return
    target = node.module.split(".")
    if target[:2] != ["postdesk", "ui"] or len(target) < 3:
        return
    folder = ROOT / "src" / "postdesk" / "ui" / target[2]
    if folder.is_dir() and target[2] not in shared and target[2] != parts[1]:
        yield node.lineno, f"the screen {parts[1]} imports the screen {target[2]}"


if __name__ == "__main__":
    sys.exit(main())
