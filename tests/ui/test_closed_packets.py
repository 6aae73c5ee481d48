"""A packet that no key here opens: said is what can be true, and nothing of it is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from at_work import work_done
from desk_scene import Offices, Scene, make_offices, open_scene
from fit import assert_fits
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_outbox_pages import FOCAL, until

from postdesk.app.readers import RegionalReader
from postdesk.desk.outbox import outbox, write_to_stick
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import review
from postdesk.model.interviews import ConsentState
from postdesk.model.offices import OfficeKeys
from postdesk.model.referrals import Channel
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.equipment import directory_in_use
from postdesk.store.directory import Directories
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine
from postdesk.ui.arrivals.report_sheet import report_sheet
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.theme import Look


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    """A post's packet on a stick, sealed to the key that the region showed it."""
    with open_scene(offices, tmp_path / "own", languages) as opened:
        sealed_again(opened)
        yield opened


def sealed_again(scene: Scene) -> None:
    post, interview = scene.post, scene.offices.interview
    for left in scene.stick.iterdir():
        left.unlink()
    say_consent(post, interview, FOCAL, ConsentState.AGREED)
    refer(post, prepare(post, review(post, interview), FOCAL, "fr"), (Channel.PACKET,))
    newest = outbox(post.vault)[-1].packet.manifest.packet
    write_to_stick(post.vault, [newest], scene.stick)


def words(scene: Scene) -> dict[str, tuple[str, str]]:
    """What the report in front says in each language: its notice, and the printed sheet."""
    region, shown = scene.open_region()
    shown.enter_pressed()
    QApplication.processEvents()
    found = {}
    work_done(scene.tasks)
    report = shown.report
    assert report is not None
    assert report.count(ArrivalState.ELSEWHERE) == 1
    assert Quarantine(region).listed() == ()
    for language in Language:
        for scale in (1, 2):
            scene.window.use_look(Look(scale=scale, language=language))
            for _ in range(6):
                QApplication.processEvents()
            assert_fits(scene.window, language, ("PostDesk", "A. Mint Salem", "stick"))
            assert shown.view.closed.isVisible()
        sheet = report_sheet(report, RegionalReader(region))
        printed = " ".join(cell.text for line in sheet.lines for cell in line.cells)
        found[language] = (shown.view.closed.label.text(), printed)
    scene.window.use_look(Look())
    scene.window.navigator.forget()
    region.close()
    return found


def lose_the_key(scene: Scene) -> OfficeKeys:
    region = scene.region()
    keeper = OfficeKeeper(region)
    old = keeper.office().public
    new = keeper.rotate().public
    keeper.retire(old.opening)
    region.close()
    return new


def know(scene: Scene, new: OfficeKeys) -> None:
    """The post's directory goes forward to the region's new key."""
    vault = scene.post.vault
    old = directory_in_use(vault)
    offices = [
        one.model_copy(update={"keys": (new,)}) if one.id == "trarza" else one
        for one in old.offices
    ]
    newer = {"version": old.version + 1, "offices": tuple(offices)}
    Directories(vault).take(old.model_copy(update=newer))


def test_a_lost_key_of_ours_is_not_told_as_another_office(scene: Scene) -> None:
    """From outside nothing tells them apart: both are said, with what to do in either case."""
    lose_the_key(scene)
    said = words(scene)
    notice, printed = said[Language.EN]
    for text in (notice, printed):
        assert "for another office, or was sealed to a key that this office no longer has" in text
        assert "ask its sender to seal it again to the present key" in text
    assert "n’a plus" in said[Language.FR][0]
    assert "لم يعد" in said[Language.AR][0]
    for texts in said.values():
        for secret in ("R07", "Trarza", "Rosso", "روصو"):  # of what is inside nothing is known
            assert all(secret not in text for text in texts)


def test_sealed_again_to_the_present_key_it_comes_in(scene: Scene, qtbot: QtBot) -> None:
    """What is said to be done can be done, once the new key has reached the post by a kit."""
    new = lose_the_key(scene)
    know(scene, new)
    sealed_again(scene)
    region, shown = scene.open_region()
    shown.enter_pressed()
    until(qtbot, lambda: not scene.tasks.busy)
    assert shown.report is not None
    assert [one.state for one in shown.report.arrivals] == [ArrivalState.NEW]
    assert not shown.view.closed.isVisible()
    scene.window.navigator.forget()
    region.close()
