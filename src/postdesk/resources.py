"""Where the files that ship with the program lie."""

import sys
from pathlib import Path


def resources_folder() -> Path:
    """The `resources/` folder: beside the bundled program, or in the source tree."""
    bundled = getattr(sys, "_MEIPASS", None)
    if bundled is not None:
        return Path(bundled) / "resources"
    return Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """The path of one shipped file, e.g. `resource("fonts", "NotoSans-Regular.ttf")`."""
    return resources_folder().joinpath(*parts)


def starter_kit() -> Path:
    """The folder of the kit that ships with the program (invented recipients, pins nothing)."""
    return resource("kits", "starter")
