"""A program of its own with a real window, which says what can be read in it before and after.

    at_unlocked_desk.py HOME

At each line that it hears it unlocks the post (`open`), has every page of the vault read (`work`),
stops listening to the session and begins anew (`join`), asks for a folder (`ask`), hides (`hide`),
or does nothing (`say`). It answers with a line of JSON about how it stands, and with another once
it locked.
"""

import json
import sys
from pathlib import Path

from post_program import PASSPHRASE, interview, key, page, running, stand_at, write
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from postdesk.app.program import Program
from postdesk.ui.folders import ask_folder

TOLD = "a case under the seat"


class AtDesk:
    """Acts on what is heard, and looks whether the vault is open still."""

    def __init__(self, app: QApplication, program: Program) -> None:
        self._app, self._program = app, program
        self._open = False
        self._hearing = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._hearing.activated.connect(self._hear)
        self._looking = QTimer()
        self._looking.setInterval(5)
        self._looking.timeout.connect(self._look)
        self._looking.start()

    def _hear(self) -> None:
        line = sys.stdin.readline().strip()
        if line == "open":
            self._unlock()
        elif line == "work":
            self._program.window.navigator.go("health")
        elif line == "join":
            self._join()
            return
        elif line == "ask":
            QTimer.singleShot(0, lambda: ask_folder(page(self._program)))
            QTimer.singleShot(200, self._say)
            return
        elif line == "hide":
            self._program.window.hide_away()
            QTimer.singleShot(200, self._say)
            return
        elif line != "say":
            self._app.quit()
            return
        self._say()

    def _unlock(self) -> None:
        program = self._program
        workspace = program.door.workspaces()[0]
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
        program.door.enter()
        asking = interview(program, "security_observation")
        stand_at(asking, "sec_fact")
        write(program, TOLD)
        key(program, Qt.Key.Key_Return)
        stand_at(asking, "sec_fact")
        self._open = True

    def _join(self) -> None:
        session, clock = self._program.window.session, QElapsedTimer()
        clock.start()
        session.watch(False)
        session.watch(True)
        _answer({"milliseconds": clock.elapsed()})

    def _look(self) -> None:
        if self._open and self._program.door.open_vault is None:
            self._open = False
            QTimer.singleShot(50, self._say)  # a dialog that was open has come to its end then

    def _say(self) -> None:
        asks = QApplication.activeModalWidget() is not None
        if not self._open:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        front = self._program.window.navigator.page
        _answer(
            {
                "open": self._program.door.open_vault is not None,
                "page": front.name if front is not None else "",
                "asks": asks,
                "hidden": self._program.window.hidden_away,
                "told": any(TOLD in text for text in texts(self._app)),
            }
        )


def _answer(said: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def texts(app: QApplication) -> list[str]:
    """Whatever a widget of the program holds for somebody to read, be it in front or not."""
    found = []
    for widget in app.allWidgets():
        found += [widget.windowTitle(), widget.accessibleName(), widget.toolTip(), _text(widget)]
    return found


def _text(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.text()
    text = getattr(widget, "text", "")
    return str(text() if callable(text) else text)


def main() -> None:
    """Stay until nothing more is heard."""
    app = QApplication([])
    with running(app, Path(sys.argv[1]), first_id=5000) as program:
        program.start()
        desk = AtDesk(app, program)
        app.exec()
        del desk


main()
