"""The long work that is begun at the locked door, where only closing and waiting can end it."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from locked_desk import NIGHT, Laptop
from locked_work import Kind
from PySide6.QtCore import Qt

from postdesk.app.desks import open_post
from postdesk.app.system import new_id
from postdesk.cli.gallery_homes import WORDS, Homes
from postdesk.desk.relocating import agree_to_destroy, relocate
from postdesk.store.backup import Backups
from postdesk.store.people import People
from postdesk.store.vault import Vault, list_people, open_vault
from postdesk.ui.relocation.destroy_post_page import DestroyPostPage
from postdesk.ui.unlock.colleagues_page import ColleaguesPage
from postdesk.ui.unlock.first_run_page import FirstRunPage
from postdesk.ui.unlock.mend_page import MendPage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.recovery_page import RecoveryPage
from postdesk.ui.unlock.rescue_page import RescuePage
from postdesk.ui.unlock.restore_page import RestorePage
from postdesk.ui.unlock.take_over_page import TakeOverPage

Key = Qt.Key
_HERE = "post"


def _opened(home: Path, homes: Homes) -> Vault:
    place = home / _HERE
    return open_vault(place, list_people(place)[0].id, WORDS, homes.clock, new_id)


def prepare_doors(homes: Homes) -> None:
    """A new laptop, one with a damaged file, one to be destroyed; sticks and codes for them."""
    folder = homes.folder
    (folder / "new").mkdir()
    for name in ("damaged", "sheet", "moving"):
        shutil.copytree(folder / "post", folder / name)
    with closing(_opened(folder / "sheet", homes)) as vault:
        (folder / "sheet" / "code").write_text(People(vault).new_recovery_sheet())
    (folder / "stick_backup").mkdir()
    with closing(_opened(folder / "post", homes)) as vault:
        Backups(vault).make(folder / "stick_backup")
    (folder / "stick_moved").mkdir()
    with closing(_opened(folder / "moving", homes)) as vault:
        post, close = open_post(vault, homes.clock)
        for waiting in post.notebook.pending.waiting():
            post.notebook.destroy(waiting.id)
        gone = relocate(vault, post.notebook.pending, folder / "stick_moved")
        (folder / "stick_moved" / "code").write_text(gone.code)
        close()
    shutil.copytree(folder / "moving", folder / "moved")
    with closing(_opened(folder / "moving", homes)) as vault:
        agree_to_destroy(vault, WORDS)
    path = folder / "damaged" / _HERE / "vault.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _unlocked(one: Laptop) -> bool:
    """Whether somebody gets in."""
    if one.program.door.open_vault is None and isinstance(one.page, UnlockPage):
        one.unlock()
        one.work_done()
    return one.program.door.open_vault is not None


def _first_run(one: Laptop) -> None:
    page = one.page
    if not isinstance(page, FirstRunPage):
        return
    told = {"place": "Rosso", "office": "rosso", "prefix": "R07", "region": "trarza"}
    told |= {"person": "K. Sy", "passphrase": WORDS, "again": WORDS}
    for name, text in told.items():
        page.fields[name].setText(text)
    page.make.click()


def _made(one: Laptop) -> bool:
    """The page with the sheet's code, or whoever made it unlocks what was made meanwhile."""
    return isinstance(one.page, RecoveryPage) or _unlocked(one)


def _colleague(one: Laptop) -> None:
    if one.program.door.open_vault is None:
        one.unlock()
        one.work_done()
    page = one.program.window.navigator.go("colleagues")
    assert isinstance(page, ColleaguesPage)
    page.person.setText("N. Ba")
    page.passphrase.setText("some other words")
    page.add_button.click()


def _let_in(one: Laptop) -> bool:
    vault = one.program.door.open_vault
    return vault is not None and "N. Ba" in {one.name for one in People(vault).listed()}


def _rescue(one: Laptop) -> None:
    page = one.page
    if isinstance(page, UnlockPage):
        page.sheet.click()
        page = one.page
    assert isinstance(page, RescuePage)
    page.code.setText((one.home / "code").read_text())
    page.new.setText(WORDS)
    page.again.setText(WORDS)
    page.give.click()


def _mend(one: Laptop) -> None:
    one.program.lock()
    page = one.page
    if isinstance(page, UnlockPage):
        one.program.window.navigator.go("mend", one.program.door.workspaces()[0])
        page = one.page
    assert isinstance(page, MendPage)
    if page.salvaged is not None:
        page.go_on.click()
        return
    page.passphrase.setText(WORDS)
    page.go_on.click()


def _mended(one: Laptop) -> bool:
    page = one.page
    if isinstance(page, MendPage) and page.salvaged is not None:
        page.go_on.click()
    return _unlocked(one) and one.vault.damaged_pages() == ()


def _put_back(one: Laptop) -> None:
    if isinstance(one.page, FirstRunPage):
        one.key(Key.Key_F5)
    page = one.page
    if isinstance(page, RestorePage):
        page._look()
        page.put_here.click()


def _take_over(one: Laptop) -> None:
    if isinstance(one.page, FirstRunPage):
        one.program.window.navigator.go("take_over")
    page = one.page
    if isinstance(page, TakeOverPage) and page.found is None:
        page.code.setText((one.stick / "code").read_text())
        page.look.click()


def _looked(one: Laptop) -> bool:
    page = one.page
    return isinstance(page, TakeOverPage) and page.found is not None


def _put_here(one: Laptop) -> None:
    _take_over(one)
    one.work_done()
    page = one.page
    if isinstance(page, TakeOverPage):
        page.put_here.click()


def _destroy(_one: Laptop) -> None:
    """It goes on at each start."""


def _destroyed(one: Laptop) -> bool:
    return not list((one.home / _HERE).glob("vault*"))


def _agree(one: Laptop) -> None:
    if one.program.door.open_vault is None:
        one.unlock()
    page = one.program.window.navigator.go("destroy_here")
    assert isinstance(page, DestroyPostPage)
    page.typed.setText(page._name())
    page.words.setText(WORDS)
    page.destroy_button.click()


DOORS: dict[str, Kind] = {
    "making a vault": Kind("new", _first_run, _made, door=True),
    "letting a colleague in": Kind("post", _colleague, _let_in, door=True),
    "a passphrase by the sheet": Kind("sheet", _rescue, _unlocked, door=True),
    "saving a damaged file": Kind("damaged", _mend, _mended, door=True),
    "putting a backup back": Kind("new", _put_back, _unlocked, stick="stick_backup", door=True),
    "looking at a handover": Kind("new", _take_over, _looked, stick="stick_moved", door=True),
    "taking a post over": Kind("new", _put_here, _unlocked, stick="stick_moved", door=True),
    "agreeing to destroy": Kind("moved", _agree, _destroyed, door=True),
    "destroying a post": Kind(
        "moving", _destroy, _destroyed, at=NIGHT + timedelta(hours=1), door=True
    ),
}
