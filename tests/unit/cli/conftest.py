"""The terminal of the command line's tests."""

from pathlib import Path

import pytest
from cli_help import Terminal


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    """A terminal in an empty folder."""
    return Terminal(capsys, tmp_path)
