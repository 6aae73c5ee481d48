"""How the program looks at this moment: theme, text scale and language, as a value."""

from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from postdesk.ui.language import Language
from postdesk.ui.theme_colours import Colours, ThemeName, colours_of
from postdesk.ui.theme_type import FAMILIES, Role, line_height, pixel_size

_PROPERTY = "postdeskLook"


@dataclass(frozen=True)
class Look:
    """Theme, text scale (1 or 2) and interface language; all measures and colours follow."""

    theme: ThemeName = ThemeName.LIGHT
    scale: int = 1
    language: Language = Language.EN
    colours: Colours = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "colours", colours_of(self.theme))

    @property
    def large(self) -> bool:
        """Whether texts are drawn at 200 %."""
        return self.scale > 1

    @property
    def high_contrast(self) -> bool:
        """Whether the theme is the one of high contrast."""
        return self.theme is ThemeName.HIGH_CONTRAST

    @property
    def arabic(self) -> bool:
        """Whether the interface is in Arabic."""
        return self.language is Language.AR

    def at(self, normal: int, large: int) -> int:
        """A measure in pixels: `normal` at 100 %, `large` at 200 %."""
        return large if self.large else normal

    def colour(self, token: str) -> QColor:
        """The colour of a token, e.g. `ink2`."""
        return QColor(getattr(self.colours, token))

    def font(self, role: Role, *, strong: bool = False, arabic: bool = False) -> QFont:
        """The font of a role; `strong` is SemiBold, the only other weight there is."""
        return QFont(_font(role, self.scale, strong, arabic))

    def line_height(self, role: Role, *, arabic: bool = False) -> int:
        """The distance of two lines of a role in pixels."""
        return line_height(role, self.scale, arabic=arabic)


@lru_cache(maxsize=256)
def _font(role: Role, scale: int, strong: bool, arabic: bool) -> QFont:
    """Made once: a page asks for hundreds, and gets copies that it may change."""
    font = QFont(FAMILIES)
    font.setPixelSize(pixel_size(role, scale, arabic=arabic))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def current_look() -> Look:
    """The look of the running application (set by `apply_look`); the light one before that."""
    app = QApplication.instance()
    look = app.property(_PROPERTY) if app is not None else None
    return look if isinstance(look, Look) else Look()


def remember_look(app: QApplication, look: Look) -> None:
    """Make `look` the one that `current_look` answers."""
    app.setProperty(_PROPERTY, look)
