"""Whatever fails while a desk is closed: the vault is closed, and nothing goes on behind it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from post_program import at_post, page
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.errors import Code, PostDeskError
from postdesk.ui.unlock.mend_page import MendPage


def let_its_end_fail(program: Program) -> None:
    """The desk ends all it began, and then says that a file could not be read."""
    assert program.desk is not None
    real: Callable[[], None] = program.desk.close

    def close() -> None:
        real()
        raise PostDeskError(Code.FILE_UNREADABLE)

    program.desk = replace(program.desk, close=close)


def test_locking_closes_the_vault_though_the_desk_ends_badly(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    with at_post(qapp, ready, tmp_path / "home") as program:
        vault = program.door.open_vault
        assert vault is not None
        let_its_end_fail(program)
        program.lock()
        assert isinstance(page(program), MendPage)
        assert program.door.open_vault is None
        assert vault.identity == ""


def test_ending_the_program_ends_its_thread_though_the_desk_ends_badly(
    qapp: QApplication, ready: Path, tmp_path: Path
) -> None:
    with at_post(qapp, ready, tmp_path / "home") as program:
        let_its_end_fail(program)
        with pytest.raises(PostDeskError):
            program.close()
        assert program.door.open_vault is None
        assert not program.tasks._thread.isRunning()
