"""In an emergency the numbers are those of the post's own kit, at the locked door too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from post_program import PASSPHRASE, at_post, key, page
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from some_kits import a_kit

from postdesk.app.program import Program
from postdesk.model.base import Texts
from postdesk.model.ids import KitVersion
from postdesk.packet.kit import read_kit
from postdesk.resources import starter_kit
from postdesk.store.kits import Kits
from postdesk.store.open_papers import FILE
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.unlock.emergency_page import EmergencyPage
from postdesk.ui.unlock.leaflet_page import LeafletPage
from postdesk.ui.widgets.text import Text

Key = Qt.Key
OURS, SHIPPED = "+222 45 55 01 02", "+222 00 00 00 05"


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    """A post that works with a kit of its own: other numbers, and a leaflet a paragraph longer."""
    with at_post(qapp, ready, tmp_path / "home") as made:
        vault, base = made.door.open_vault, read_kit(starter_kit())
        assert vault is not None
        cards = base.part("cards.json")
        assert SHIPPED.encode() in cards
        leaflet = base.leaflet
        longer = leaflet.model_copy(
            update={
                "paragraphs": (*leaflet.paragraphs, Texts({"en": "The post is open at night."}))
            }
        )
        parts = {
            "cards.json": cards.replace(SHIPPED.encode(), OURS.encode()),
            "leaflet.json": longer.model_dump_json().encode(),
        }
        Kits(vault).install(KitVersion(1), a_kit(1, parts))
        made.lock()
        yield made


def numbers(program: Program) -> str:
    """All texts of the emergency page, its four cards one after the other."""
    key(program, Key.Key_F9)
    front = page(program)
    assert isinstance(front, EmergencyPage)
    texts = []
    for number in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4):
        key(program, number)
        texts += [text.text() for text in front.findChildren(Text)]
    key(program, Key.Key_F10)
    return "\n".join(texts)


def unlock(program: Program) -> None:
    workspace = program.door.workspaces()[0]
    program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
    program.door.enter()


def test_the_numbers_are_the_posts_own_once_it_is_open(program: Program) -> None:
    at_the_door = numbers(program)
    assert SHIPPED in at_the_door
    assert OURS not in at_the_door
    assert "What you were doing waits." in at_the_door
    assert "interview waits" not in at_the_door
    unlock(program)
    inside = numbers(program)
    assert OURS in inside
    assert SHIPPED not in inside
    program.lock()
    at_the_door = numbers(program)
    assert OURS in at_the_door
    assert SHIPPED not in at_the_door


def test_what_another_hand_changed_at_the_door_is_told_and_made_right(program: Program) -> None:
    folder = program.door.workspaces()[0].folder
    unlock(program)
    program.lock()
    right = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(right.replace(OURS.encode(), b"+222 66 66 66 66"))
    assert "+222 66 66 66 66" in numbers(program)  # nothing can vouch for it there
    unlock(program)
    front = page(program)
    assert isinstance(front, LossesPage)
    assert any("numbers of the locked door" in text.text() for text in front.findChildren(Text))
    assert (folder / FILE).read_bytes() == right


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"cards":1}', b"x" * (1 << 21), None])
def test_without_a_readable_file_the_door_has_what_ships(
    program: Program, damage: bytes | None
) -> None:
    folder = program.door.workspaces()[0].folder
    unlock(program)
    program.lock()
    (folder / FILE).unlink()
    if damage is not None:
        (folder / FILE).write_bytes(damage)
    assert SHIPPED in numbers(program)
    unlock(program)
    assert isinstance(page(program), LossesPage)
    program.lock()
    assert OURS in numbers(program)


def test_the_leaflet_is_the_posts_own(program: Program) -> None:
    unlock(program)
    front = program.window.navigator.go("leaflet")
    assert isinstance(front, LeafletPage)
    assert front.texts[-1].text() == "The post is open at night."
