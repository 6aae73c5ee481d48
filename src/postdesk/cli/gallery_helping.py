"""Pictures of a post that lets its region in, of the region that helps it, and of the way back."""

from postdesk.app.program import Program
from postdesk.cli.gallery_camera import Camera
from postdesk.cli.gallery_homes import WORDS
from postdesk.store.backup import Backups
from postdesk.store.copying import remove_copy
from postdesk.ui.regional.help_page import HelpPage
from postdesk.ui.regional.help_people_page import HelpPeoplePage
from postdesk.ui.settings.region_access_page import RegionAccessPage
from postdesk.ui.unlock.given_back_page import GivenBackPage

_BACKUPS = "postdesk"
"""The stick's folder of the post's backups."""


def draw_letting_in(camera: Camera, program: Program) -> None:
    """Before and after the region is let in; a backup made then, which goes to it."""
    camera.unlock(program)
    page = camera.page(program, "region_access")
    vault = program.door.open_vault
    if isinstance(page, RegionAccessPage) and vault is not None:
        page.let_in.click()
        camera.shot(program, "region_access-in")
        Backups(vault).make(camera.homes.stick / _BACKUPS)
        camera.page(program, "region_access", None, "region_access-since")
        page.end.click()
        camera.shot(program, "region_access-ended")


def draw_helping(camera: Camera, program: Program) -> None:
    """The region chooses the backup, opens it, and gives a passphrase and a sheet."""
    camera.unlock(program)
    page = camera.page(program, "help_post", None, "region-help")
    if not isinstance(page, HelpPage):
        return
    page.empty.pressed.emit()
    camera.shot(program, "region-help-found")
    page.open.click()
    camera.wait(lambda: not page.work.running)
    people = program.window.navigator.page
    camera.shot(program, "region-help-people")
    if isinstance(people, HelpPeoplePage):
        for field in (people.new, people.again):
            field.setText(WORDS[::-1])
        people.sheet.setCurrentIndex(1)
        people.write.click()
        camera.wait(lambda: not people.work.running)
        camera.shot(program, "region-help-done")


def draw_given_back(camera: Camera, program: Program) -> None:
    """The post's door takes what the region gave access to; the stick is left as it was."""
    workspace = program.door.workspaces()[0]
    page = camera.page(program, "given_back", workspace)
    if isinstance(page, GivenBackPage):
        page.empty.pressed.emit()
        camera.shot(program, "given_back-found")
    for backup in program.door.backups(camera.homes.stick):
        remove_copy(backup.folder)
    (camera.homes.stick / _BACKUPS).rmdir()
