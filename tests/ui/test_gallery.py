"""The gallery draws each picture in each look, at the size of the target pictures."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from postdesk.model.base import WorkspaceKind
from postdesk.ui.gallery import Picture, draw, looks
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.main_window import MainWindow
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import Look, ThemeName, current_look


class EmptyPage(Page):
    """A page with a title."""

    name = "shift"

    def __init__(self) -> None:
        super().__init__()
        self.head = PageHead()
        self.body.addWidget(self.head)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self.head.set_texts("R07-0412")


def prepare(window: MainWindow) -> None:
    """A post's window on the page."""
    window.set_workspace(WorkspaceKind.POST)
    window.navigator.add("shift", EmptyPage)
    window.navigator.go("shift")


def test_every_look_is_asked_for_once() -> None:
    wanted = list(looks())
    assert len(wanted) == len(set(wanted)) == 3 * (3 + 1)
    assert list(looks([Language.AR], [2], [ThemeName.LIGHT])) == [
        Look(ThemeName.LIGHT, 2, Language.AR)
    ]


def test_pictures_are_drawn(qapp: QApplication, languages: LanguageSwitch, tmp_path: Path) -> None:
    wanted = list(looks([Language.FR, Language.AR], [1], [ThemeName.LIGHT, ThemeName.DARK]))
    made = draw(qapp, tmp_path, [Picture("shift", prepare)], wanted)
    assert [path.name for path in made] == [
        "shift-fr-1-light.png",
        "shift-fr-1-dark.png",
        "shift-ar-1-light.png",
        "shift-ar-1-dark.png",
    ]
    images = [QImage(str(path)) for path in made]
    assert {(image.width(), image.height()) for image in images} == {(1366, 768)}
    assert images[0].pixelColor(20, 700).name() == "#e6e3dc"  # the rail is at the left
    assert images[2].pixelColor(1346, 700).name() == "#e6e3dc"  # and in Arabic at the right
    assert current_look() == Look()
