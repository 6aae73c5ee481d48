"""Loading of the fonts that ship with the program, so that no system font is needed."""

from PySide6.QtGui import QFontDatabase

from postdesk.resources import resource

FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-SemiBold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-SemiBold.ttf",
)


def load_fonts() -> list[str]:
    """Make the shipped fonts known to Qt; the names of files that could not be read."""
    return [
        name for name in FILES if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0
    ]
