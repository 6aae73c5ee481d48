"""What is typed into PostDesk cannot be copied out of it, by no key and by no selection."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from post_program import interview
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.app.program import Program
from postdesk.ui.interview.note_page import NotePage
from postdesk.ui.widgets.fields import LineField, TextField
from postdesk.ui.widgets.lines_field import LinesField

SAID = "she said it here"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def carried(app: QApplication) -> str:
    clipboard = app.clipboard()
    return clipboard.text() + clipboard.text(QClipboard.Mode.Selection)


@pytest.mark.parametrize("kind", [LineField, TextField])
def test_no_key_copies_and_pasting_works(
    qapp: QApplication, kind: type[LineField] | type[TextField]
) -> None:
    field = kind()
    field.show()
    QTest.keyClicks(field, SAID)
    for key, held in (
        (Qt.Key.Key_C, CONTROL),
        (Qt.Key.Key_Insert, CONTROL),
        (Qt.Key.Key_X, CONTROL),
        (Qt.Key.Key_Delete, SHIFT),
    ):
        field.selectAll()
        QTest.keyClick(field, key, held)
        assert SAID not in carried(qapp)
        assert text_of(field) == SAID
    qapp.clipboard().setText("from elsewhere")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert text_of(field) == "from elsewhere"
    qapp.clipboard().clear()
    field.close()


def text_of(field: QWidget) -> str:
    if isinstance(field, LineField):
        return field.text()
    assert isinstance(field, TextField)
    return field.toPlainText()


COPIES = """
import sys
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit
from postdesk.ui.clipboard_guard import ClipboardGuard

app = QApplication([])
guard = ClipboardGuard(app, app) if sys.argv[1] == "guarded" else None
field = QLineEdit(sys.argv[2])
field.show()
field.selectAll()
field.copy()
app.clipboard().setText(sys.argv[2], QClipboard.Mode.Selection)
for _ in range(5):
    app.processEvents()
print("copied", flush=True)
app.exec()
"""
READS = """
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

app = QApplication([])
print(app.clipboard().text() + app.clipboard().text(QClipboard.Mode.Selection))
"""


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """A screen of its own, where two programs share a clipboard."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing)], pass_fds=[writing])
    try:
        number = os.read(reading, 16).decode().strip()
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
        os.close(reading)
        os.close(writing)


def read_by_another(how: str) -> str:
    """What a second program finds on the clipboard after PostDesk's process has copied."""
    with display() as surroundings:
        copying = subprocess.Popen(
            [sys.executable, "-c", COPIES, how, SAID],
            env=surroundings,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert copying.stdout is not None
        try:
            assert copying.stdout.readline() == "copied\n"
            done = subprocess.run(
                [sys.executable, "-c", READS],
                env=surroundings,
                capture_output=True,
                text=True,
                check=True,
                timeout=60,
            )
        finally:
            copying.kill()
            copying.wait()
            copying.stdout.close()
        return done.stdout.strip()


def test_the_lines_of_a_paper_are_neither_copied_nor_dragged_out(qapp: QApplication) -> None:
    """They hold a name, a number and a day of birth."""
    field = LinesField(3)
    field.show()
    field.setPlainText(SAID)
    for key, held in ((Qt.Key.Key_C, CONTROL), (Qt.Key.Key_X, CONTROL), (Qt.Key.Key_Delete, SHIFT)):
        field.selectAll()
        QTest.keyClick(field, key, held)
        assert (field.toPlainText(), carried(qapp)) == (SAID, "")
    field.selectAll()
    QTest.mousePress(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not field.textCursor().hasSelection()  # else the next move would drag it
    QTest.mouseRelease(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    field.close()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs a screen of X")
def test_whatever_else_copies_is_taken_back() -> None:
    """A control of Qt that copies by itself, read by another program of the same screen."""
    assert SAID in read_by_another("bare")
    assert read_by_another("guarded") == ""


def test_a_note_cannot_be_dragged_or_selected_out(qapp: QApplication, program: Program) -> None:
    shown = interview(program)
    note = program.window.navigator.go("note", shown.model)
    assert isinstance(note, NotePage)
    field = note.findChildren(TextField)[0]
    QTest.keyClicks(field, SAID)
    field.selectAll()
    QTest.mousePress(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not field.textCursor().hasSelection()
    QTest.mouseRelease(field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert SAID not in carried(qapp)
    assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
