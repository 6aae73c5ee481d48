"""The palette and the one style sheet, both made of the tokens; symmetric values only."""

from string import Template

from PySide6.QtGui import QPalette

from postdesk.ui.theme_look import Look
from postdesk.ui.theme_type import Role, pixel_size

# Qt's style sheets know no start and end: whatever has a side is a layout or is painted.
_SHEET = Template(
    """
QLineEdit, QPlainTextEdit {
  background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px;
  padding: 0 ${pad}px; font-size: ${body}px; placeholder-text-color: $ink2;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { min-height: ${field}px; }
QLineEdit[dense="true"] { min-height: ${dense}px; }
QLineEdit[tall="true"] { min-height: ${tall}px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $ink2; border-color: $line; }
QLineEdit:read-only { background: $desk; }
QLineEdit[sand="true"], QPlainTextEdit[sand="true"] {
  background: $sand_light; color: $on_sand; border-color: $sand_edge;
}
QPlainTextEdit { padding: 8px; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView, QListView, QTreeView {
  background: $surface; color: $ink; border: none; outline: none; font-size: ${table}px;
  selection-background-color: $accent_soft; selection-color: $ink;
}
QComboBox QAbstractItemView {
  background: $surface; color: $ink; border: 1px solid $edge; outline: none;
  font-size: ${body}px; selection-background-color: $accent_soft; selection-color: $ink;
}
QHeaderView { background: $surface; border: none; }
QToolTip {
  background: $surface; color: $ink; border: 1px solid $edge; padding: 6px;
  font-size: ${meta}px;
}
QMenu { background: $surface; color: $ink; border: 1px solid $edge; font-size: ${body}px; }
QMenu::item { padding: 8px 24px; }
QMenu::item:selected { background: $accent_soft; }
"""
)


def sheet_of(look: Look) -> str:
    """The application's style sheet."""
    return _SHEET.substitute(
        vars_of(look),
        body=pixel_size(Role.BODY, look.scale, arabic=look.arabic),
        table=pixel_size(Role.TABLE, look.scale, arabic=look.arabic),
        meta=pixel_size(Role.META, look.scale, arabic=look.arabic),
        field=look.at(42, 58),
        dense=look.at(34, 48),
        tall=look.at(52, 68),
        pad=look.at(12, 16),
    )


def vars_of(look: Look) -> dict[str, str]:
    """The colour tokens by name."""
    return {name: getattr(look.colours, name) for name in look.colours.__dataclass_fields__}


def palette_of(look: Look) -> QPalette:
    """The palette for whatever Qt paints itself."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    tokens = {
        role.Window: "desk",
        role.WindowText: "ink",
        role.Base: "surface",
        role.AlternateBase: "surface",
        role.Text: "ink",
        role.Button: "surface",
        role.ButtonText: "ink",
        role.BrightText: "on_accent",
        role.ToolTipBase: "surface",
        role.ToolTipText: "ink",
        role.PlaceholderText: "ink2",
        role.Highlight: "accent_soft",
        role.HighlightedText: "ink",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Mid: "line",
        role.Dark: "edge",
        role.Light: "surface",
        role.Accent: "accent",
    }
    for key, token in tokens.items():
        palette.setColor(key, look.colour(token))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, key, look.colour("ink2"))
    return palette
