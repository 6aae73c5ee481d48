"""Pictures of a region that reads a stick, and of an agency's desk."""

from postdesk.app.program import Program
from postdesk.cli.gallery_camera import Camera
from postdesk.cli.gallery_homes import pages_of_care
from postdesk.cli.gallery_shared import draw_health, draw_messages, draw_settings
from postdesk.store.quarantine import Quarantine
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.regional.agency_page import AgencyPage

_REGION_PLACES = (
    "register",
    "statistics",
    "links",
    "posts",
    "outbox",
    "sticks",
    "bulletin",
    "health",
)


def draw_region(camera: Camera, program: Program) -> None:
    """A region that reads a stick, on which the post's move lies too."""
    camera.unlock(program)
    page = camera.page(program, "arrivals", None, "region-arrivals")
    if isinstance(page, ArrivalsPage):
        page.read.click()
        camera.wait(lambda: page.report is not None)
        camera.shot(program, "region-arrivals-report")
        camera.page(program, "tidy", page.report, "region-tidy")
        camera.page(program, "print_arrivals", page.report, "region-print-report")
        draw_removing(camera, program)
    for name in _REGION_PLACES:
        camera.page(program, name, None, f"region-{name}")
    for name, subject in pages_of_care(program.door.open_vault):
        camera.page(program, name, subject, f"region-{name}")
    draw_health(camera, program, "region-health")
    draw_messages(camera, program, "region-messages")
    draw_settings(camera, program, "region-settings")


def draw_removing(camera: Camera, program: Program) -> None:
    """What is asked before a packet goes from quarantine, where one lies there."""
    vault = program.door.open_vault
    held = Quarantine(vault).listed() if vault is not None else ()
    if held:
        camera.page(program, "remove_held", held[0], "region-remove-held")


def draw_agency(camera: Camera, program: Program) -> None:
    """An agency's desk: what waits, one case whole, a question about it."""
    camera.unlock(program)
    page = camera.page(program, "cases", None, "agency-cases")
    if isinstance(page, AgencyPage):
        page.table.opened.emit(0)
        camera.shot(program, "agency-case")
        page.keys.give_back.click()
        camera.shot(program, "agency-give-back")
        detail = page.model.state.detail
        camera.page(program, "ask", detail.case.number if detail else None, "agency-ask")
    for name, subject in pages_of_care(program.door.open_vault):
        camera.page(program, name, subject, f"agency-{name}")
    camera.page(program, "arrivals", None, "agency-arrivals")
    draw_messages(camera, program, "agency-messages")
    draw_health(camera, program, "agency-health")
    draw_settings(camera, program, "agency-settings")
