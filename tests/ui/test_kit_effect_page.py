"""A supervisor looks at what a kit changes in the stored cases, by keys, and writes it down."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from at_work import work_done
from fit import assert_fits
from post_program import PERSON, PLACE, at_post, interview, key, model, page, place_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from some_kits import PACK, a_kit, pack_without

from postdesk.app.program import Program
from postdesk.model.ids import KitVersion
from postdesk.packet.kit import read_kit
from postdesk.resources import starter_kit
from postdesk.store.kits import Kits
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language
from postdesk.ui.settings.kit_effect_page import KitEffectPage
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.theme import Look

Key = Qt.Key
SAID = {
    "consent_interview": "yes",
    "consent_storing": "yes",
    "age_years": "30",
    "paid_crosser": "paid",
    "passage_helped": "made_to",
}
LOST = "SA-07"


@pytest.fixture
def program(qapp: QApplication, ready: Path, tmp_path: Path) -> Iterator[Program]:
    """A post with one closed interview and two kits, the second of which has a rule less."""
    with at_post(qapp, ready, tmp_path / "home") as made:
        yield made
        made.window.use_language(Language.EN)


def one_case(program: Program) -> None:
    """An interview with a sign, closed."""
    asking = interview(program)
    for name, value in SAID.items():
        model(asking).interviewing.answer(place_of(asking, name), value)
    model(asking).close()
    program.window.navigator.go("shift")


def two_kits(program: Program) -> None:
    """The starter kit as number 1, and as number 2 without the rules of `LOST`."""
    vault = program.door.open_vault
    assert vault is not None
    for version, parts in ((1, {}), (2, {PACK: pack_without(LOST)})):
        Kits(vault).install(KitVersion(version), a_kit(version, parts))


def effect_page(program: Program) -> KitEffectPage:
    """From the settings, by the card's button, once everything was compared."""
    QTest.keyClick(program.window, Key.Key_7, Qt.KeyboardModifier.AltModifier)
    settings = page(program)
    assert isinstance(settings, SettingsPage)
    settings.kit.effect.setFocus()
    key(program, Key.Key_Return)
    front = page(program)
    assert isinstance(front, KitEffectPage)
    wait_for_work(program)
    return front


def wait_for_work(program: Program) -> None:
    work_done(program.tasks)
    settle(QApplication.instance())


def test_what_changes_is_seen_and_written_as_a_table(program: Program, tmp_path: Path) -> None:
    one_case(program)
    two_kits(program)
    front = effect_page(program)
    (row,) = front.rows.rows()
    assert row.title.text().strip("\u2066\u2069") == "R07-0001"
    assert row.sub.text().startswith("Sign no longer raised: Smugglers made a traveller steer")
    stick = tmp_path / "stick"
    stick.mkdir()
    front._choose_folder = lambda _parent: stick
    key(program, Key.Key_F5)
    wait_for_work(program)
    assert [path.name for path in stick.iterdir()] == ["postdesk-kit-1-2.xlsx"]
    assert "postdesk-kit-1-2.xlsx" in front.told.label.text()
    key(program, Key.Key_Return)
    assert isinstance(page(program), SettingsPage)


def test_no_change_is_said(program: Program) -> None:
    two_kits(program)
    front = effect_page(program)
    assert front.rows.isHidden()
    assert not front.empty.isHidden()
    assert not front.export.isEnabled()


@pytest.mark.parametrize("language", list(Language))
def test_the_page_fits(program: Program, language: Language) -> None:
    one_case(program)
    two_kits(program)
    texts = {text for one in read_kit(starter_kit()).directory.recipients
             for text in one.names.root.values()}  # fmt: skip
    for scale in (1, 2):
        program.window.use_look(Look(scale=scale, language=language))
        effect_page(program)
        assert_fits(program.window, language, {PERSON, PLACE, "PostDesk", "R07-0001", *texts})
