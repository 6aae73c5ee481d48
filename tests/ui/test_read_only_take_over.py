"""A post comes onto a new laptop from a stick whose small switch stands on "locked"."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from test_hostile_take_over import Sticks, new_laptop, sticks

sys.path.append(str(Path(__file__).resolve().parents[1] / "faults"))
from images import mount, unmount

__all__ = ["sticks"]

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root"
)


def test_the_stick_is_only_read(qapp: QApplication, sticks: Sticks, tmp_path: Path) -> None:
    with new_laptop(qapp, tmp_path) as new:
        mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", str(new.stick))
        try:
            for name, data in sticks.files().items():
                (new.stick / name).write_bytes(data)
            mount("-o", "remount,ro", str(new.stick))
            new.look(sticks.code)
            assert new.page.found is not None
            new.take()
            assert sorted(path.name for path in new.stick.iterdir()) == sorted(sticks.files())
        finally:
            unmount(new.stick)
