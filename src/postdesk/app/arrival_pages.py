"""The pages of what comes on sticks, at any desk: read, printed, tidied, removed."""

from postdesk.app.desk import Surroundings
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.arrivals.print_page import PrintReportPage
from postdesk.ui.arrivals.reader import ArrivalReader
from postdesk.ui.arrivals.remove_page import RemovePage
from postdesk.ui.arrivals.tidy_page import TidyPage


def add_arrival_pages(reader: ArrivalReader, around: Surroundings) -> None:
    """Add them to the window."""
    navigator, tasks, choose = around.window.navigator, around.tasks, around.choose_folder
    navigator.add("arrivals", lambda: ArrivalsPage(navigator, reader, tasks, choose_folder=choose))
    navigator.add("remove_held", lambda: RemovePage(navigator, reader))
    navigator.add("tidy", lambda: TidyPage(navigator, tasks, choose))
    navigator.add(
        "print_arrivals", lambda: PrintReportPage(navigator, reader, choose, around.ask_printer)
    )
