"""The report of a stick on paper: every packet with why and what to do, and who printed it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from printed import printer_to
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.readers import PostReader
from postdesk.errors import Code
from postdesk.model.packets import PacketKind
from postdesk.packet.arrivals import Arrival, ArrivalState, ImportReport
from postdesk.store.audit import AuditKind
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.arrivals.print_page import PrintReportPage
from postdesk.ui.arrivals.report_sheet import report_sheet
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.paper_sheet import paginated


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    with open_scene(offices, tmp_path / "home", languages) as made:
        yield made


def report_of(scene: Scene, packets: int) -> ImportReport:
    taken = [
        Arrival(f"{number:05}.pdk", ArrivalState.NEW, kind=PacketKind.RECEIPT, sender="trarza")
        for number in range(packets)
    ]
    refused = Arrival("bad\u202efdp.pdk", ArrivalState.QUARANTINED, problem=Code.PACKET_DAMAGED)
    return ImportReport(scene.stick, scene.clock(), (*taken, refused))


def texts(report: ImportReport, scene: Scene) -> list[str]:
    sheet = report_sheet(report, PostReader(scene.post))
    cells = (cell for line in sheet.lines for cell in line.cells)
    return [sheet.head, sheet.foot, *(f"{cell.text} {cell.after}" for cell in cells)]


def test_every_packet_stands_on_it_and_a_refused_one_first_with_its_remedy(scene: Scene) -> None:
    said = texts(report_of(scene, 3), scene)
    assert scene.post.person.name in said[0]
    damaged = next(
        place for place, text in enumerate(said) if "quarantine" in text and ".pdk" in text
    )
    assert "\u202e" not in said[damaged]
    assert said[damaged + 1].count(".") >= 2  # what happened, what is safe, what to do
    assert sum("Receipt" in text for text in said[damaged:]) == 3


def test_a_report_of_thousands_goes_over_pages(scene: Scene) -> None:
    sheet = report_sheet(report_of(scene, 2_000), PostReader(scene.post))
    pages = paginated(sheet, 800, 1_100)
    assert len(pages) > 20
    assert sum(map(len, pages)) == len(sheet.lines)


def test_it_is_saved_and_printed_by_keys_and_the_trail_says_who(
    scene: Scene, tmp_path: Path
) -> None:
    arrivals = scene.window.navigator.go("arrivals")
    assert isinstance(arrivals, ArrivalsPage)
    assert arrivals.paper.isHidden()  # no stick was read yet
    arrivals.report = report_of(scene, 3)
    arrivals.retranslate()
    arrivals.setFocus()
    scene.press(Qt.Key.Key_F3)
    page = scene.window.navigator.page
    assert isinstance(page, PrintReportPage)
    scene.assert_fits()
    scene.press(Qt.Key.Key_Return)
    (saved,) = scene.stick.glob("postdesk-arrivals.pdf")
    assert saved.read_bytes().startswith(b"%PDF")
    page.print.ask = lambda _parent: printer_to(tmp_path / "printed.pdf")
    scene.press(Qt.Key.Key_F7)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    noted = [(one.kind, one.what) for one in scene.post.audit.entries(record="arrivals")]
    assert (AuditKind.PRINTED, "report of a stick") in noted
    assert (AuditKind.PRINTED, "printer report of a stick") in noted
    scene.press(Qt.Key.Key_F10)
    assert scene.window.navigator.page is arrivals


def test_a_folder_that_takes_nothing_is_told(scene: Scene) -> None:
    page = scene.window.navigator.go("print_arrivals", report_of(scene, 1))
    assert isinstance(page, PrintReportPage)
    scene.stick.rmdir()
    page.save.click()
    QApplication.processEvents()
    assert page.outcome.error.isVisible()
    scene.assert_fits(((Language.FR, 2), (Language.AR, 1)))
