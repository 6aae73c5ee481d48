"""The second half of the demo's day: the region takes in, answers and counts."""

from postdesk.cli.demo import meeting
from postdesk.cli.demo.stage import Act, Stage
from postdesk.model.referrals import ReferralState
from postdesk.packet.arrivals import ArrivalState
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.regional.register_page import RegisterPage


def take_in(stage: Stage) -> str:
    """The region reads the stick: one new case."""
    stage.turn_to(meeting.REGION)
    page = stage.go("arrivals", ArrivalsPage)
    page.report = None
    page.read.click()
    stage.wait(lambda: page.report is not None, "the import report")
    report = page.report
    new = report.count(ArrivalState.NEW) if report else 0
    stage.expect(new == 1, "one new case")
    return f"{new} new"


def again(stage: Stage) -> str:
    """The same stick once more changes nothing."""
    page = stage.page(ArrivalsPage)
    page.report = None
    page.read.click()
    stage.wait(lambda: page.report is not None, "the import report")
    report = page.report
    here = report.count(ArrivalState.ALREADY_HERE) if report else 0
    stage.expect(here == 1, "already here")
    meeting.clear(stage.stick)
    return f"{here} already here"


def accept(stage: Stage) -> str:
    """The regional officer finds the case, takes it on, and seals the receipt."""
    page = stage.go("register", RegisterPage)
    page.table.opened.emit(0)
    stage.settle()
    stage.expect(not page.keys.accept.isHidden(), "the case, to be taken on")
    page.keys.accept.click()
    stage.settle()
    page.keys.seal.click()
    outbox = stage.page(OutboxPage)
    stage.expect(bool(outbox.waiting()), "a receipt in the outbox")
    return meeting.write_all(stage, outbox)


def receipt(stage: Stage) -> str:
    """The receipt comes back to the post: accepted."""
    stage.turn_to(meeting.POST)
    page = stage.go("arrivals", ArrivalsPage)
    page.report = None
    page.read.click()
    stage.wait(lambda: page.report is not None, "the import report")
    outbox = stage.go("outbox", OutboxPage)
    states = {entry.packet.state for entry in outbox._entries}
    stage.expect(ReferralState.ACCEPTED in states, "accepted")
    return "accepted"


def register(stage: Stage) -> str:
    """The register shows the case, with numbers of small cells withheld; a workbook is written."""
    stage.turn_to(meeting.REGION)
    page = stage.go("register", RegisterPage)
    page.workbook.click()
    stage.wait(lambda: bool(list(stage.stick.glob("*.xlsx"))), "a workbook")
    written = next(stage.stick.glob("*.xlsx"))
    written.rename(stage.out / "statistics.xlsx")
    return "statistics.xlsx"


STEPS: tuple[tuple[str, Act], ...] = (
    ("region-takes-in", take_in),
    ("region-reads-again", again),
    ("region-accepts", accept),
    ("receipt-at-the-post", receipt),
    ("register-and-workbook", register),
)
