"""Asks for a folder or a file through the system's own chooser."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

ChooseFolder = Callable[[QWidget], Path | None]
"""Asks for a folder, or for a file; None if the person changed their mind."""


def ask_folder(parent: QWidget) -> Path | None:
    """The folder that the person chose, or None."""
    chosen = QFileDialog.getExistingDirectory(parent)
    return Path(chosen) if chosen else None


def ask_picture(parent: QWidget) -> Path | None:
    """The picture file that the person chose, or None."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, "", "", "JPEG, PNG (*.jpg *.jpeg *.png *.bmp *.webp)"
    )
    return Path(chosen) if chosen else None
