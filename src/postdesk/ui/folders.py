"""Asks for a folder or a file through the system's own chooser, which keeps no list of them."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from postdesk.packet.drives import removable_drives

ChooseFolder = Callable[[QWidget], Path | None]
"""Asks for a folder, or for a file; None if the person changed their mind."""


def keep_no_recent_folders() -> None:
    """Qt's chooser writes the last folders into the person's own settings; here it finds no place.

    What sticks are called and where papers were saved would stay there in clear. Call once at the
    start. On Windows the chooser is the system's, whose lists no program can refuse for folders.
    """
    nowhere = os.devnull + "/none"  # below what is no folder nothing can be written
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, nowhere)


def ask_folder(parent: QWidget) -> Path | None:
    """The folder that the person chose, or None; the chooser begins at a stick that is in."""
    sticks = [drive.path for drive in removable_drives() if drive.removable]
    # over the window: a page goes where somebody locks meanwhile, and would take the chooser along
    chosen = QFileDialog.getExistingDirectory(parent.window(), "", str(sticks[0]) if sticks else "")
    return Path(chosen) if chosen else None


def ask_picture(parent: QWidget) -> Path | None:
    """The picture file that the person chose, or None."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent.window(), "", "", "JPEG, PNG (*.jpg *.jpeg *.png *.bmp *.webp)"
    )
    return Path(chosen) if chosen else None
