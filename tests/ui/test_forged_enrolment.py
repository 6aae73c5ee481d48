"""Keys shown by whoever owns the stick: they neither hide the real ones nor take a known name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from fit import assert_fits
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_outbox_pages import until

from postdesk.crypto.sealing import new_opening_key
from postdesk.crypto.signing import SigningKey, new_signing_key
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm, Texts
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.offices import OfficeKeys, OfficeKind
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.enrolment import Enrolment, build_enrolment, key_words
from postdesk.regional.office import directory_in_use
from postdesk.store.vault import Vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.messages import message_of
from postdesk.ui.theme import Look

KAEDI, ROSSO = "Poste de Kaédi", "Rosso post"


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    with open_scene(offices, tmp_path / "own", languages) as opened:
        yield opened


def shown_keys(
    scene: Scene, office: str, name: str, number: int, kind: OfficeKind = OfficeKind.POST
) -> str:
    """Keys on the stick, shown in that name; the nine words that their owner reads out."""
    signing: SigningKey = new_signing_key()
    keys = OfficeKeys(
        opening=new_opening_key().public, signing=signing.public, valid_from=scene.clock()
    )
    enrolment = Enrolment(
        office=OfficeId(office),
        kind=kind,
        names=Texts({"fr": name, "ar": name, "en": name}),
        realm=Realm.LIVE,
        region="trarza",
        keys=keys,
    )
    packet = build_enrolment(
        enrolment, signing_key=signing, packet=PacketId(f"{number:032x}"), created=scene.clock()
    )
    (scene.stick / f"{number:016x}.pdk").write_bytes(packet.data)
    return " ".join(key_words(keys, "en"))


def read(scene: Scene, qtbot: QtBot) -> tuple[Vault, ArrivalsPage]:
    vault, page = scene.open_region()
    page.enter_pressed()
    until(qtbot, lambda: not scene.tasks.busy)
    return vault, page


def close(scene: Scene, vault: Vault) -> None:
    scene.window.navigator.forget()
    QApplication.processEvents()
    vault.close()


def known(vault: Vault) -> set[str]:
    return {str(office.id) for office in directory_in_use(vault).offices}


def test_forged_keys_do_not_stand_before_the_real_ones(scene: Scene, qtbot: QtBot) -> None:
    """Ten in its name, read first: the words that the post reads out settle its own keys."""
    forged = [shown_keys(scene, "kaedi", KAEDI, number) for number in range(10)]
    others = [shown_keys(scene, f"x{number}", f"X {number}", number) for number in range(20, 26)]
    real = shown_keys(scene, "kaedi", KAEDI, 99)
    vault, page = read(scene, qtbot)
    assert page.report is not None
    assert page.report.count(ArrivalState.WAITING) == 17
    for language, scale in ((Language.FR, 1), (Language.AR, 1), (Language.FR, 2), (Language.AR, 2)):
        scene.window.use_look(Look(scale=scale, language=language))
        for _ in range(6):
            QApplication.processEvents()
        data = ("PostDesk", "A. Mint Salem", "stick", KAEDI, "X 0", "X 1", "X 2", "X")
        assert_fits(scene.window, language, data)
    scene.window.use_look(Look())
    page.words.field.setText("one two three four five six seven eight nine")
    page.words.field.returnPressed.emit()
    assert page.error.isVisible()
    assert "kaedi" not in known(vault)
    page.words.field.setText(real)
    page.words.field.returnPressed.emit()
    assert not page.error.isVisible()
    assert page.told.isVisible()
    assert "Kaédi" in page.told.label.text()
    office = directory_in_use(vault).office(OfficeId("kaedi"))
    assert office is not None
    assert [" ".join(key_words(keys, "en")) for keys in office.keys] == [real]
    assert real not in forged + others
    close(scene, vault)


def test_who_has_to_be_called_is_the_office_whose_place_is_taken(
    scene: Scene, qtbot: QtBot
) -> None:
    """Keys for a known office under another's name: the call goes to the known one."""
    shown_keys(scene, "rosso", KAEDI, 1)
    vault, page = read(scene, qtbot)
    assert ROSSO in page.words.heading.text()
    assert "Kaédi" not in page.words.heading.text()
    close(scene, vault)


@pytest.mark.parametrize(
    ("office", "kind"),
    [
        ("trarza", OfficeKind.POST),
        ("trarza", OfficeKind.HEADQUARTERS),
        ("kaedi", OfficeKind.HEADQUARTERS),
        ("rosso", OfficeKind.REGIONAL),
    ],
)
def test_nobody_becomes_what_they_are_not(
    scene: Scene, qtbot: QtBot, office: str, kind: OfficeKind
) -> None:
    """Not with the right words: the region, another headquarters, a post as a region."""
    before = shown_keys(scene, office, KAEDI, 1, kind)
    vault, page = read(scene, qtbot)
    assert page.report is not None
    assert [one.problem for one in page.report.quarantined()] == [Code.ENROLMENT_REFUSED]
    assert not page.words.isVisible()
    book = directory_in_use(vault)
    page._confirm(before)
    assert directory_in_use(vault) == book
    sentences = message_of(PostDeskError(Code.ENROLMENT_REFUSED))
    assert sentences.happened.startswith("These keys are shown")
    close(scene, vault)
