"""The pages that every workspace has: messages, what leaves, sticks, health, settings."""

from postdesk.app.desk import Surroundings
from postdesk.model.roles import DeskKind
from postdesk.store.vault import Vault
from postdesk.ui.health.damaged_page import DamagedPage
from postdesk.ui.health.losses_page import LossesPage
from postdesk.ui.health.page import AtOnce, HealthPage
from postdesk.ui.mail.ask_page import AskPage
from postdesk.ui.mail.bulletin_page import BulletinPage
from postdesk.ui.mail.mailbox import Mailbox
from postdesk.ui.mail.messages_page import MessagesPage
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.settings.limits_page import LimitsPage
from postdesk.ui.settings.new_keys_page import NewKeysPage
from postdesk.ui.settings.new_sheet_page import NewSheetPage
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.settings.people_list import Leaving
from postdesk.ui.settings.reissue_page import ReissuePage
from postdesk.ui.settings.roles_page import RolesPage
from postdesk.ui.sticks.page import SticksPage
from postdesk.ui.unlock.door import Workspace


def add_leaving_pages(vault: Vault, around: Surroundings) -> None:
    """What waits to leave, the stick it leaves on, and the register of sticks."""
    navigator, tasks, choose = around.window.navigator, around.tasks, around.choose_folder
    navigator.add("outbox", lambda: OutboxPage(navigator, vault))
    navigator.add("stick", lambda: StickPage(navigator, vault, tasks, choose_folder=choose))
    navigator.add("sticks", lambda: SticksPage(navigator, vault))


def add_health_page(vault: Vault, around: Surroundings, at_once: AtOnce, work: str) -> None:
    """The lights, damaged records, what was lost; `at_once` tells those of the workspace's own.

    `work` is the page on which its people begin.
    """
    navigator, tasks, choose = around.window.navigator, around.tasks, around.choose_folder
    workspace = Workspace(vault.workspace, vault.folder)

    def mend_file() -> None:
        around.lock()
        navigator.go("mend", workspace)

    navigator.add("losses", lambda: LossesPage(navigator, vault, work))
    navigator.add(
        "damaged",
        lambda: DamagedPage(navigator, vault, tasks, mend_file, choose_folder=choose),
    )
    navigator.add(
        "health", lambda: HealthPage(navigator, vault, tasks, at_once, choose_folder=choose)
    )


def add_settings_pages(
    vault: Vault, around: Surroundings, desk: DeskKind, leaving: Leaving | None = None
) -> None:
    """The look, one's own words, the kit, who has access, and who may do what at this desk."""
    navigator, window = around.window.navigator, around.window
    navigator.add("limits", lambda: LimitsPage(navigator, around.left_out))
    navigator.add("reissue", lambda: ReissuePage(navigator, vault))
    navigator.add("new_keys", lambda: NewKeysPage(navigator, vault))
    navigator.add("new_sheet", lambda: NewSheetPage(navigator, vault))
    navigator.add("roles", lambda: RolesPage(navigator, vault.person, desk))
    navigator.add(
        "settings",
        lambda: SettingsPage(navigator, vault, window, around.lock, desk=desk, leaving=leaving),
    )


def add_mail(
    mailbox: Mailbox, around: Surroundings, *, cases: str = "", rail: bool = False
) -> None:
    """The message pages; `cases` is the page of the cases that can be asked about.

    Without a place of its own on the `rail` the unread ones are counted at the arrivals.
    """
    navigator = around.window.navigator
    place = "messages" if rail else "arrivals"
    navigator.add("messages", lambda: MessagesPage(navigator, mailbox, place=place))
    if cases:
        navigator.add("ask", lambda: AskPage(navigator, mailbox, place=cases))
    if mailbox.can_publish:
        navigator.add("bulletin", lambda: BulletinPage(navigator, mailbox, place=place))
