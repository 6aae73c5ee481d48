"""What the program's root asks of the machine."""

import subprocess
import sys

import pytest

from postdesk.app.system import refuse_screenshots

_PROGRAM = """
import resource, subprocess, sys
from postdesk.app.system import forbid_core_dumps

_, most = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
forbid_core_dumps()
child = "import resource; print(*resource.getrlimit(resource.RLIMIT_CORE))"
subprocess.run([sys.executable, "-c", child], check=True)
"""


def test_a_crash_leaves_no_core_dump_of_the_program_or_its_children() -> None:
    """Also where the machine allows them; whoever is started cannot allow them again."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "0"]


@pytest.mark.parametrize(
    ("grants", "asked", "refused"),
    [({0x11, 0x01}, [0x11], True), ({0x01}, [0x11, 0x01], True), (set(), [0x11, 0x01], False)],
)
def test_windows_is_asked_to_leave_the_window_out_of_pictures_else_to_blacken_it(
    grants: set[int], asked: list[int], refused: bool
) -> None:
    """Windows before 10, version 2004, knows the second way alone."""
    ways: list[int] = []

    def windows(window: int, how: int) -> bool:
        assert window == 7
        ways.append(how)
        return how in grants

    assert refuse_screenshots(7, windows) is refused
    assert ways == asked


@pytest.mark.skipif(sys.platform == "win32", reason="there the system can be asked")
def test_elsewhere_nobody_is_told_that_pictures_are_refused() -> None:
    assert not refuse_screenshots(7)
