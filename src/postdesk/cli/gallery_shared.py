"""Pictures of the pages that every desk has: messages, health, settings."""

from postdesk.app.program import Program
from postdesk.cli.gallery_camera import Camera
from postdesk.packet.rotation import may_renew
from postdesk.store.people import People
from postdesk.ui.mail.messages_page import MessagesPage
from postdesk.ui.settings.page import SettingsPage


def draw_messages(camera: Camera, program: Program, name: str) -> None:
    """The list, then its newest message open."""
    page = camera.page(program, "messages", None, name)
    if isinstance(page, MessagesPage) and page.messages:
        page.card.table.opened.emit(0)
        camera.shot(program, f"{name}-open")


def draw_health(camera: Camera, program: Program, name: str) -> None:
    """The health page after everything was looked at."""
    program.window.navigator.go("health")
    camera.wait(lambda: not program.tasks.busy)
    camera.shot(program, name)


def draw_settings(camera: Camera, program: Program, name: str) -> None:
    """The settings, and what is reached from them: roles, limits, what is made anew."""
    page = camera.page(program, "settings", None, name)
    if isinstance(page, SettingsPage):
        camera.page(program, "roles", None, f"{name}-roles")
        camera.page(program, "limits", None, f"{name}-limits")
        camera.page(program, "new_sheet", None, f"{name}-new-sheet")
        vault = program.door.open_vault
        if vault is not None and may_renew(vault):
            camera.page(program, "new_keys", None, f"{name}-new-keys")
        if vault is not None:
            person = People(vault).listed()[-1]
            camera.page(program, "reissue", person, f"{name}-reissue")
