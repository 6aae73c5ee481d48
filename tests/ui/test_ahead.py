"""At the door the desks are loaded by and by, and a door that is used meanwhile works."""

import subprocess
import sys
from pathlib import Path

_DOOR = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from postdesk.app.ahead import Ahead
from postdesk.app.program import Program
from postdesk.app.system import new_id, system_clock

app = QApplication([])
program = Program(app, Path(sys.argv[1]), clock=system_clock, new_id=new_id)
page = program.start()
program.window.show()
assert "postdesk.app.desks" not in sys.modules
assert "postdesk.ui.interview.page" not in sys.modules
ahead = Ahead(program.window)
steps = 0
while not ahead.done:
    QTest.qWait(5)
    steps += 1
assert steps > 20, steps
assert "postdesk.app.desks" in sys.modules
assert "postdesk.ui.interview.page" in sys.modules
assert "postdesk.authoring.publishing" not in sys.modules
assert program.window.navigator.page is page
assert not program.tasks.busy
program.close()
print("loaded")
"""


def test_the_desks_are_loaded_in_steps_and_nothing_else_happens(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _DOOR, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "loaded\n"), done.stderr
