"""Pictures of a region that reads a stick, and of an agency's desk."""

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from postdesk.app.program import Program
from postdesk.cli.gallery_camera import Camera
from postdesk.cli.gallery_homes import pages_of_care
from postdesk.cli.gallery_shared import draw_health, draw_messages, draw_settings
from postdesk.files import write_whole
from postdesk.model.base import Texts
from postdesk.packet import canonical
from postdesk.packet.kit import Kit
from postdesk.packet.kit_revision import revise
from postdesk.regional.equipping import posts
from postdesk.regional.office import kit_in_use
from postdesk.store.quarantine import Quarantine
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.regional.agency_page import AgencyPage
from postdesk.ui.regional.content_page import ContentPage
from postdesk.ui.regional.office_page import OfficePage

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
    draw_headquarters(camera, program)
    for name, subject in pages_of_care(program.door.open_vault):
        camera.page(program, name, subject, f"region-{name}")
    draw_health(camera, program, "region-health")
    draw_messages(camera, program, "region-messages")
    draw_settings(camera, program, "region-settings")


def draw_headquarters(camera: Camera, program: Program) -> None:
    """An author's content before it is published, and the keys of a post before they end."""
    vault = program.door.open_vault
    if vault is None:
        return
    with TemporaryDirectory(prefix="postdesk-gallery-") as stick:
        write_whole(Path(stick, "kit.zip"), _authored(kit_in_use(vault), vault.clock()))
        content = program.window.navigator.go("content", Path(stick))
        if isinstance(content, ContentPage):
            camera.wait(lambda: content.content is not None)
        camera.shot(program, "region-content")
    office = camera.page(program, "office", posts(vault)[0].id, "region-office")
    if isinstance(office, OfficePage):
        office.end_all.click()
        camera.shot(program, "region-office-ending")


def _authored(base: Kit, at: datetime) -> bytes:
    """The kit with a place less, and what its author says of it."""
    places = base.places.model_copy(update={"places": base.places.places[:-1]})
    head = base.head
    return revise(
        base,
        {"places.json": canonical.encode_model(places)},
        kit_id=head.id,
        version=head.version + 1,
        realm=head.realm,
        created=at,
        notes=Texts(
            {
                "fr": "Lieux revus après l’atelier de Rosso.",
                "ar": "رُوجعت الأماكن بعد ورشة روصو.",
                "en": "Places seen again after the workshop at Rosso.",
            }
        ),
    )


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
