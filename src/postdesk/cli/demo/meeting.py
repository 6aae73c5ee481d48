"""How the demo's region and post are set up and come to know each other."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postdesk.cli.demo.stage import NotSeen, Stage
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.regional.posts_page import PostsPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.unlock.colleagues_page import ColleaguesPage
from postdesk.ui.unlock.first_run_page import FirstRunPage
from postdesk.ui.unlock.page import UnlockPage
from postdesk.ui.unlock.recovery_page import RecoveryPage
from postdesk.ui.widgets.button import Button

POST, REGION = "post", "region"
SUPERVISOR, OFFICER = 1, 2
SUPERVISOR_WORDS = "lampe au-dessus du bureau"
OFFICER_WORDS = "riviere calme du matin"


def _first_run(stage: Stage, number: int, texts: dict[str, str]) -> str:
    page = stage.page(FirstRunPage)
    stage.number(number)
    for name, text in texts.items():
        stage.write(page.fields[name], text)
    page.make.setFocus()
    stage.enter()
    stage.page(RecoveryPage)
    return "a vault, and a recovery sheet"


def region_first_run(stage: Stage) -> str:
    """The regional laptop is set up."""
    stage.start(REGION)
    return _first_run(
        stage,
        2,
        {
            "place": "Bureau régional du Trarza",
            "office": "trarza",
            "person": "S. Diallo",
            "passphrase": SUPERVISOR_WORDS,
            "again": SUPERVISOR_WORDS,
        },
    )


def post_first_run(stage: Stage) -> str:
    """The post's laptop is set up by its supervisor."""
    stage.start(POST)
    return _first_run(
        stage,
        1,
        {
            "place": "Poste de Rosso",
            "office": "rosso",
            "prefix": "R07",
            "region": "trarza",
            "person": "K. Sy",
            "passphrase": SUPERVISOR_WORDS,
            "again": SUPERVISOR_WORDS,
        },
    )


def recovery_sheet(stage: Stage) -> str:
    """Three groups are typed back; the vault is really opened with the sheet."""
    page = stage.page(RecoveryPage)
    shown = [text.text() for text in page.code.groups]
    for field, at in zip(page.fields, page.asked, strict=True):
        stage.write(field, shown[at])
    page.check.setFocus()
    stage.enter()
    stage.page(ColleaguesPage)
    return "the sheet opened the vault"


def colleague(stage: Stage) -> str:
    """An officer gets a passphrase of her own."""
    page = stage.page(ColleaguesPage)
    stage.write(page.person, "A. Mint Salem")
    stage.write(page.passphrase, OFFICER_WORDS)
    stage.enter()
    stage.wait(lambda: bool(page.added), "the new colleague")
    return f"{page.added[0].name} can unlock"


def region_desk(stage: Stage) -> str:
    """The region's desk."""
    stage.page(ColleaguesPage).onward.click()
    stage.page(ArrivalsPage)
    return "the desk of the region"


def post_desk(stage: Stage) -> str:
    """The post's first shift."""
    stage.page(ColleaguesPage).onward.click()
    page = stage.page(ShiftPage)
    return page.head.title.text()


def enrol(stage: Stage) -> str:
    """The post writes its public keys to a stick."""
    page = stage.go("arrivals", ArrivalsPage)
    page.show_keys.click()
    stage.wait(lambda: bool(list(stage.stick.glob("*.pdk"))), "the keys on the stick")
    stage.settle()
    stage.notes["post words"] = page.own.words.text()
    return page.own.words.text()


def believe_post(stage: Stage) -> str:
    """The region reads the stick, calls the post, and types the nine words."""
    stage.turn_to(REGION)
    page = stage.go("arrivals", ArrivalsPage)
    page.read.click()
    stage.wait(lambda: page.report is not None, "the import report")
    stage.wait(lambda: page.words.waiting is not None, "the keys that wait")
    stage.notes["region words"] = page.own.words.text()
    stage.write(page.words.field, "un mot faux")
    stage.enter()
    stage.expect(not page.error.isHidden(), "wrong words refused")
    page.words.field.clear()
    stage.write(page.words.field, stage.notes["post words"])
    stage.enter()
    stage.expect(page.words.waiting is None, "the post in the directory")
    clear(stage.stick)
    return "wrong words refused, right words taken"


def send_kit(stage: Stage) -> str:
    """The region publishes a kit that names the post, and seals it to the post."""
    page = stage.go("posts", PostsPage)
    page.publish.click()
    stage.wait(lambda: any(one.isEnabled() for one in page.seals.values()), "the kit to seal")
    next(iter(page.seals.values())).click()
    outbox = stage.page(OutboxPage)
    stage.expect(bool(outbox.waiting()), "a sealed kit")
    return write_all(stage, outbox)


def read_kit(stage: Stage) -> str:
    """The post reads the kit; it waits for headquarters' words."""
    stage.turn_to(POST)
    page = stage.go("arrivals", ArrivalsPage)
    page.read.click()
    stage.wait(lambda: page.report is not None, "the import report")
    stage.wait(lambda: page.words.waiting is not None, "the kit that waits")
    return page.words.heading.text()


def believe_headquarters(stage: Stage) -> str:
    """The supervisor calls headquarters, types the nine words, and the kit is installed."""
    page = stage.page(ArrivalsPage)
    stage.write(page.words.field, stage.notes["region words"])
    stage.enter()
    stage.expect(page.words.waiting is None, "the kit installed")
    seen = page.told.accessibleName() or "the words agree"
    clear(stage.stick)
    stage.program.lock()
    return seen


def unlock(stage: Stage, number: int, words: str) -> None:
    """Choose a name by its number and type the passphrase."""
    page = stage.page(UnlockPage)
    stage.number(number)
    stage.write(page.passphrase, words)
    stage.enter()
    stage.page(ShiftPage)


def power_cut(stage: Stage) -> None:
    """The program ends without a word: nothing is closed, nothing is said goodbye to."""
    old = stage.programs.pop(POST)
    old.window.hide()
    home = stage.home / POST
    copy = stage.home / f"{POST}-after"
    shutil.copytree(home, copy)
    old.close()
    shutil.rmtree(home)
    copy.rename(home)
    stage.start(POST)


def write_all(stage: Stage, outbox: OutboxPage) -> str:
    """Write what waits in the outbox to the stick."""
    outbox.write.click()
    page = stage.page(StickPage)
    page.choose.click()
    stage.wait(lambda: page.work.done, "the sixth step")
    return f"{len(list(stage.stick.glob('*.pdk')))} packet(s) on the stick"


def press_button_in(stage: Stage, row: QWidget) -> None:
    """Press the button of a row."""
    buttons = row.findChildren(Button)
    if not buttons:
        raise NotSeen("a button in the row")
    buttons[-1].setFocus()
    stage.enter()


def keep_copy(stage: Stage, name: str) -> None:
    """Keep a copy of the newest packet beside the pictures."""
    newest = max(stage.stick.glob("*.pdk"), key=lambda path: path.stat().st_mtime)
    (stage.out / name).unlink(missing_ok=True)
    shutil.move(shutil.copy(newest, stage.home / name), stage.out / name)


def clear(stick: Path) -> None:
    """Empty the stick, as a courier's stick comes back empty."""
    for path in stick.glob("*.pdk"):
        path.unlink()
