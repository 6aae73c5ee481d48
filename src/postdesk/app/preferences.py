"""What the program remembers before anybody unlocks: language, theme, text size; no person."""

from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from postdesk.files import make_private_folder, write_whole
from postdesk.model.base import Frozen
from postdesk.ui.language import Language
from postdesk.ui.theme_colours import ThemeName

_FILE = "preferences.json"


class Preferences(Frozen):
    """The look of the screen as it was last chosen."""

    language: Language = Language.FR
    theme: ThemeName = ThemeName.LIGHT
    scale: Annotated[int, Field(ge=1, le=2)] = 1


def read_preferences(home: Path) -> Preferences:
    """The stored preferences; the defaults where there are none or they cannot be read."""
    try:
        return Preferences.model_validate_json((home / _FILE).read_bytes())
    except (OSError, ValidationError):
        return Preferences()


def are_damaged(home: Path) -> bool:
    """Whether something was remembered and cannot be read any more."""
    try:
        Preferences.model_validate_json((home / _FILE).read_bytes())
    except FileNotFoundError:
        return False
    except (OSError, ValidationError):
        return True
    return False


def write_preferences(home: Path, preferences: Preferences) -> None:
    """Remember the preferences. Raises `OSError`."""
    make_private_folder(home)
    write_whole(home / _FILE, preferences.model_dump_json().encode("utf-8"))
