"""What the program's root asks of the machine."""

import subprocess
import sys

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
