"""Pictures of pages and states: every language, scale and theme, at 1366x768."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.files import write_whole
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.main_window import MainWindow
from postdesk.ui.theme import Look, ThemeName, apply_look

SIZE = QSize(1366, 768)


@dataclass(frozen=True)
class Picture:
    """One picture: its name, and what prepares a fresh window for it (adds pages, goes there)."""

    name: str
    prepare: Callable[[MainWindow], None]


def looks(
    languages: Sequence[Language] = tuple(Language),
    scales: Sequence[int] = (1, 2),
    themes: Sequence[ThemeName] = tuple(ThemeName),
) -> Iterator[Look]:
    """Every look asked for; beside light, dark and high contrast stand at 100 % only."""
    for language in languages:
        for scale in scales:
            for theme in themes:
                if theme is ThemeName.LIGHT or scale == 1 or len(themes) == 1:
                    yield Look(theme, scale, language)


def draw(
    app: QApplication, folder: Path, pictures: Sequence[Picture], wanted: Sequence[Look]
) -> list[Path]:
    """Draw each picture in each look into `folder`; the files made, `name-language-scale-theme`."""
    switch = LanguageSwitch(app)
    made = []
    for look in wanted:
        switch.use(look.language)
        apply_look(app, look)
        for picture in pictures:
            path = folder / f"{picture.name}-{look.language}-{look.scale}-{look.theme}.png"
            write_whole(path, _drawn(app, switch, picture))
            made.append(path)
    switch.use(Language.EN)
    apply_look(app, Look())
    return made


def _drawn(app: QApplication, switch: LanguageSwitch, picture: Picture) -> bytes:
    window = MainWindow(app, switch)
    window.resize(SIZE)
    picture.prepare(window)
    window.show()
    settle(app)
    drawn = png_of(window)
    window.close()
    window.deleteLater()
    app.processEvents()
    return drawn


def settle(app: QApplication) -> None:
    """Let every layout come to rest: a change of size climbs one level a round."""
    for _ in range(8):
        app.processEvents()


def png_of(widget: QWidget) -> bytes:
    """A widget as it is drawn now, as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())
