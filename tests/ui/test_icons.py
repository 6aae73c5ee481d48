"""Icons: all of them draw, in any colour, and mirror only where they mean a direction."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from postdesk.resources import resource
from postdesk.ui.icons import MIRRORED, icon_image, icon_names


def inked(image: QImage) -> set[tuple[int, int]]:
    """The pixels that are drawn."""
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 100
    }


@pytest.mark.parametrize("name", icon_names())
def test_an_icon_draws(qapp: QApplication, name: str) -> None:
    assert len(inked(icon_image(name, "#0b5566", 24, 1.0, False))) > 10


def test_the_colour_is_the_one_asked_for(qapp: QApplication) -> None:
    image = icon_image("lifebuoy", "#a61b16", 48, 1.0, False)
    solid = {
        image.pixelColor(x, y).name()
        for x, y in inked(image)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert solid == {"#a61b16"}


def test_mirroring_turns_the_picture(qapp: QApplication) -> None:
    plain = inked(icon_image("arrow-left", "#000000", 24, 1.0, False))
    turned = inked(icon_image("arrow-left", "#000000", 24, 1.0, True))
    assert turned == {(23 - x, y) for x, y in plain}


def test_what_may_never_mirror_does_not() -> None:
    never = {"clock", "check", "refresh", "phone", "player-play", "help-circle", "usb"}
    assert not never & MIRRORED
    assert set(icon_names()) >= MIRRORED | never


def test_size_follows_the_screen(qapp: QApplication) -> None:
    image = icon_image("lock", "#000000", 20, 2.0, False)
    assert (image.width(), image.devicePixelRatio()) == (40, 2.0)


def test_a_missing_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(OSError, match="no-such-icon"):
        icon_image("no-such-icon", "#000000", 20, 1.0, False)


def test_the_licences_ship_beside_them() -> None:
    assert "MIT" in resource("icons", "LICENSE").read_text(encoding="utf-8")
    assert "OFL" in resource("fonts", "OFL.txt").read_text(encoding="utf-8").replace(
        "SIL Open Font License", "OFL"
    )
