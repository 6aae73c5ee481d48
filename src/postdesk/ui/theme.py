"""Putting a look onto the running application."""

from PySide6.QtWidgets import QApplication

from postdesk.ui.focus_ring import FocusRings
from postdesk.ui.fonts import load_fonts
from postdesk.ui.language import Language
from postdesk.ui.theme_colours import ThemeName
from postdesk.ui.theme_look import Look, current_look, remember_look
from postdesk.ui.theme_sheet import palette_of, sheet_of
from postdesk.ui.theme_style import PostDeskStyle
from postdesk.ui.theme_type import Role

_BEGUN = "postdeskBegun"


def apply_look(app: QApplication, look: Look) -> None:
    """Draw everything in `look` from now on; widgets redraw themselves."""
    if not app.property(_BEGUN):
        app.setProperty(_BEGUN, True)
        load_fonts()
        app.setStyle(PostDeskStyle())
        FocusRings(app)
    remember_look(app, look)
    sheet = sheet_of(look)
    anew = app.styleSheet() != sheet  # Qt polishes every widget again, even for the same sheet
    if anew:
        app.setStyleSheet("")  # bare widgets take font and sheet in half of the time
    app.setPalette(palette_of(look))
    app.setFont(look.font(Role.BODY, arabic=look.arabic))
    if anew:
        app.setStyleSheet(sheet)


def apply_theme(
    app: QApplication,
    theme: ThemeName,
    scale: int = 1,
    language: Language = Language.EN,
) -> None:
    """`apply_look` from its parts."""
    apply_look(app, Look(theme, scale, language))


__all__ = ["Language", "Look", "Role", "ThemeName", "apply_look", "apply_theme", "current_look"]
