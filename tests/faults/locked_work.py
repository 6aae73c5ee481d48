"""The long work that pages begin: how each is begun by keys, and what tells that it was done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from locked_desk import NIGHT, Laptop
from PySide6.QtCore import Qt

from postdesk.cli.gallery_homes import WORDS
from postdesk.cli.gallery_kits import _bring_next_kit
from postdesk.cli.gallery_offices import _authored
from postdesk.desk.kit_choice import kit_choice
from postdesk.desk.relocating import moved
from postdesk.files import write_whole
from postdesk.packet.equipment import kit_in_use
from postdesk.packet.media import find_packets
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import Backups, backups_in
from postdesk.store.damage import DamagedKind, DamagedRecord, DamagedRecords, Harm
from postdesk.store.interviews import Interviews
from postdesk.store.kits import Kits
from postdesk.store.ledger import Ledger
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.arrivals.tidy_page import TidyPage
from postdesk.ui.audit.page import AuditPage
from postdesk.ui.health.damaged_page import DamagedPage
from postdesk.ui.health.page import HealthPage
from postdesk.ui.regional.content_page import ContentPage
from postdesk.ui.retention.page import KeptPage
from postdesk.ui.settings.kit_effect_page import KitEffectPage
from postdesk.ui.unlock.recovery_page import RecoveryPage

Key = Qt.Key


def _nothing(_one: Laptop) -> None:
    """Nothing is to be prepared."""


@dataclass(frozen=True)
class Kind:
    """One kind of work: at which desk, how it is made ready and begun, whether it is done."""

    desk: str
    begin: Callable[[Laptop], None]
    done: Callable[[Laptop], bool]
    ready: Callable[[Laptop], None] = _nothing
    at: datetime = NIGHT
    unlocking: bool = False
    """Whether unlocking itself begins it."""
    stick: str = "stick"
    door: bool = False
    """Whether it is begun at the locked door, and ends there too."""


def go(one: Laptop, name: str, subject: object = None) -> None:
    """To a page by its name, as the rail does."""
    one.program.window.navigator.go(name, subject)
    one.app.processEvents()


def _health(one: Laptop) -> None:
    go(one, "health")


def _checked(one: Laptop) -> bool:
    page = one.page
    return isinstance(page, HealthPage) and page._checked_at is not None


def _to_stick(one: Laptop) -> None:
    go(one, "health")
    one.work_done()
    page = one.page
    assert isinstance(page, HealthPage)
    page._back_up()


def _on_stick(one: Laptop) -> bool:
    """What lies there by its name opens, and the vault knows it."""
    known = {one.name for one in Backups(one.vault).made()}
    there = {found.folder.name for found in backups_in(one.stick)}
    return bool(there & known)


def _daily(one: Laptop) -> bool:
    return any(
        made.here and Backups(one.vault).is_there(made) for made in Backups(one.vault).made()
    )


def _write_stick(one: Laptop) -> None:
    go(one, "outbox")
    one.key(Key.Key_Return)
    one.key(Key.Key_Return)


def _written(one: Laptop) -> bool:
    there = {packet.path.name for packet in find_packets(one.stick)}
    return len(there) >= 2 and all(
        sent.state.value != "sealed" for sent in Ledger(one.vault).outbox()
    )


def _read_stick(one: Laptop) -> None:
    go(one, "arrivals")
    one.key(Key.Key_Return)


def _read(one: Laptop) -> bool:
    page = one.page
    return isinstance(page, ArrivalsPage) and page.report is not None and not page.report.stopped


def _show_keys(one: Laptop) -> None:
    go(one, "arrivals")
    one.key(Key.Key_F5)


def _shown(one: Laptop) -> bool:
    page = one.page
    return isinstance(page, ArrivalsPage) and page.told.isVisible()


def _tidy(one: Laptop) -> None:
    _read_stick(one)
    one.work_done()
    one.key(Key.Key_F4)
    page = one.page
    if isinstance(page, TidyPage):
        page.ways["wiped"].click()
        one.key(Key.Key_Return)


def _tidied(one: Laptop) -> bool:
    return isinstance(one.page, TidyPage | ArrivalsPage)


def _verify(one: Laptop) -> None:
    go(one, "trail")
    one.work_done()
    one.key(Key.Key_F5)


def _verified(one: Laptop) -> bool:
    page = one.page
    return isinstance(page, AuditPage) and page.verified is not None and page.verified.bad is None


def _two_kits(one: Laptop) -> None:
    _bring_next_kit(one.vault)


def _effect(one: Laptop) -> None:
    go(one, "kit_effect", kit_choice(one.vault))


def _effected(one: Laptop) -> bool:
    page = one.page
    return isinstance(page, KitEffectPage) and page.effect is not None


def _effect_table(one: Laptop) -> None:
    _effect(one)
    one.work_done()
    one.key(Key.Key_F5)


def _table_there(one: Laptop) -> bool:
    return bool(list(one.stick.glob("*.xlsx")))


def _erase(one: Laptop) -> None:
    go(one, "kept")
    page = one.page
    assert isinstance(page, KeptPage)
    one.key(Key.Key_F8, Key.Key_1)


def _erased(one: Laptop) -> bool:
    return isinstance(one.page, KeptPage)


def _move(one: Laptop) -> None:
    for waiting in _waiting(one):
        one.told.clear()
        waiting()
    go(one, "move_post")
    one.type(WORDS)
    one.key(Key.Key_Return)


def _waiting(one: Laptop) -> list[Callable[[], None]]:
    desk = one.program.window.navigator._makers["move_post"].__closure__
    posts = [cell.cell_contents for cell in desk or () if hasattr(cell.cell_contents, "notebook")]
    pending = posts[0].notebook.pending
    return [lambda here=found.id: pending.destroy(here) for found in pending.waiting()]


def _moved(one: Laptop) -> bool:
    return moved(one.vault) is not None


def _hurt(one: Laptop) -> None:
    """A backup from before, then a record that is told to be damaged."""
    Backups(one.vault).make()
    kept = Interviews(one.vault).listed()[0]
    DamagedRecords(one.vault).put(
        DamagedRecord(
            record=kept.id,
            kind=DamagedKind.INTERVIEW,
            harm=Harm.ALTERED,
            found_at=one.vault.clock(),
            code=kept.code,
            author=one.vault.person.id,
            at=one.vault.clock(),
        )
    )


def _look_at_damage(one: Laptop) -> None:
    go(one, "damaged")


def _restore_record(one: Laptop) -> None:
    go(one, "damaged")
    one.work_done()
    one.key(Key.Key_Return)


def _damage_told(one: Laptop) -> bool:
    page = one.page
    return isinstance(page, DamagedPage) and not page.work.running


def _try_sheet(one: Laptop) -> None:
    go(one, "new_sheet")
    one.key(Key.Key_Return)
    page = one.page
    assert isinstance(page, RecoveryPage)
    for typed, at in zip(page.fields, page.asked, strict=True):
        typed.setText(page._groups[at])
    page.check.click()


def _sheet_tried(one: Laptop) -> bool:
    return "sheet proven" in {one.what for one in Audit(one.vault).entries(limit=1_000_000)}


def _publish(one: Laptop) -> None:
    go(one, "posts")
    one.key(Key.Key_Return)


def _published(one: Laptop) -> bool:
    current = Kits(one.vault).current()
    return current is not None and current.version > 1


def _seal_all(one: Laptop) -> None:
    _publish(one)
    one.work_done()
    go(one, "posts")
    one.key(Key.Key_F8)


def _sealed(one: Laptop) -> bool:
    return any(sent.state.value == "sealed" for sent in Ledger(one.vault).outbox())


def _content_there(one: Laptop) -> None:
    folder = one.stick / "content"
    folder.mkdir()
    write_whole(folder / "kit.zip", _authored(kit_in_use(one.vault), one.vault.clock()))


def _content(one: Laptop) -> None:
    go(one, "content", one.stick / "content")


def _content_seen(one: Laptop) -> bool:
    page = one.page
    return isinstance(page, ContentPage) and page.content is not None


def _publish_content(one: Laptop) -> None:
    _content(one)
    one.work_done()
    one.key(Key.Key_F8)


def _statistics(one: Laptop) -> None:
    go(one, "statistics")
    one.key(Key.Key_Return)


def _register_table(one: Laptop) -> None:
    go(one, "register")
    page = one.page
    page.workbook.click()  # type: ignore[attr-defined]


def noted(one: Laptop, kind: AuditKind) -> bool:
    """Whether the chain tells of a kind of act."""
    return any(entry.kind is kind for entry in Audit(one.vault).entries(limit=1_000_000))


LATE = NIGHT + timedelta(days=90)
POST, REGION, AGENCY = "post", "region", "agency"
KINDS: dict[str, Kind] = {
    "day's backup": Kind(POST, _nothing, _daily, at=NIGHT + timedelta(days=2), unlocking=True),
    "health": Kind(POST, _health, _checked),
    "backup to a stick": Kind(POST, _to_stick, _on_stick),
    "packets to a stick": Kind(POST, _write_stick, _written),
    "reading a stick": Kind(POST, _read_stick, _read),
    "showing keys": Kind(POST, _show_keys, _shown),
    "tidying a stick": Kind(REGION, _tidy, _tidied),
    "trail": Kind(POST, _verify, _verified),
    "kit's effect": Kind(POST, _effect, _effected, _two_kits),
    "kit's effect as a table": Kind(POST, _effect_table, _table_there, _two_kits),
    "erasing": Kind(POST, _erase, _erased, at=LATE),
    "moving the post": Kind(POST, _move, _moved),
    "damaged records": Kind(POST, _look_at_damage, _damage_told, _hurt),
    "restoring a record": Kind(POST, _restore_record, _damage_told, _hurt),
    "trying a new sheet": Kind(POST, _try_sheet, _sheet_tried),
    "publishing a kit": Kind(REGION, _publish, _published),
    "sealing kits": Kind(REGION, _seal_all, _sealed),
    "looking at content": Kind(REGION, _content, _content_seen, _content_there),
    "publishing content": Kind(REGION, _publish_content, _published, _content_there),
    "statistics": Kind(REGION, _statistics, _table_there),
    "register's table": Kind(REGION, _register_table, _table_there),
    "import": Kind(REGION, _read_stick, _read),
    "region's health": Kind(REGION, _health, _checked),
    "erasing cases": Kind(REGION, _erase, _erased, at=LATE + timedelta(days=2000)),
    "agency's import": Kind(AGENCY, _read_stick, _read),
}
