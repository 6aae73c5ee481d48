"""What the program remembers before anybody unlocks: language, theme, text size; no person."""

import json
from pathlib import Path

from pydantic import ValidationError

from postdesk.files import make_private_folder, write_whole
from postdesk.model.base import Frozen

_FILE = "preferences.json"


class Preferences(Frozen):
    """The look of the screen as it was last chosen."""

    language: str = "fr"
    theme: str = "light"
    scale: int = 1


def read_preferences(home: Path) -> Preferences:
    """The stored preferences; the defaults where there are none or they cannot be read."""
    try:
        return Preferences.model_validate(json.loads((home / _FILE).read_text("utf-8")))
    except (OSError, ValueError, ValidationError):
        return Preferences()


def write_preferences(home: Path, preferences: Preferences) -> None:
    """Remember the preferences. Raises `OSError`."""
    make_private_folder(home)
    write_whole(home / _FILE, preferences.model_dump_json().encode("utf-8"))
