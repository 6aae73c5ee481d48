"""Puts a workspace together: the use cases of its vault and the pages that show them."""

from collections.abc import Callable
from contextlib import suppress

from postdesk.app.arrival_pages import add_arrival_pages
from postdesk.app.care import OfficeCare
from postdesk.app.care_pages import add_care_pages
from postdesk.app.desk import Desk, Surroundings
from postdesk.app.mail import OfficeMailbox
from postdesk.app.memory import release_memory, settle_memory
from postdesk.app.post_pages import add_moving_pages, add_post_pages, interview_behind
from postdesk.app.readers import RegionalReader
from postdesk.app.shared_pages import (
    add_health_page,
    add_leaving_pages,
    add_mail,
    add_settings_pages,
)
from postdesk.app.system import ZONE
from postdesk.desk.door_papers import keep_at_door
from postdesk.desk.duty import take_up
from postdesk.desk.equipping import kit_in_use, post_settings
from postdesk.desk.health import work_health
from postdesk.desk.leaving import end_access, unfinished
from postdesk.desk.notebook import Notebook
from postdesk.desk.post import Post
from postdesk.desk.receiving import catch_up
from postdesk.desk.region_access import heed_directory
from postdesk.desk.withdrawing import withdraw_waiting
from postdesk.errors import PostDeskError
from postdesk.model.base import Clock, Realm, WorkspaceKind
from postdesk.model.roles import DeskKind
from postdesk.packet.rotation import let_old_keys_go
from postdesk.regional.health import office_health
from postdesk.regional.helping import let_go
from postdesk.regional.office import office_settings
from postdesk.rules.pack import load_pack
from postdesk.rules.screening import Screener
from postdesk.rules.worker_process import EngineWorker
from postdesk.store.interviews import Interviews
from postdesk.store.pending import Pending
from postdesk.store.vault import Vault
from postdesk.ui.audit.page import AuditPage
from postdesk.ui.regional.agency_page import AgencyPage
from postdesk.ui.regional.content_page import ContentPage
from postdesk.ui.regional.help_done_page import HelpDonePage
from postdesk.ui.regional.help_page import HelpPage
from postdesk.ui.regional.help_people_page import HelpPeoplePage
from postdesk.ui.regional.links_page import LinksPage
from postdesk.ui.regional.office_page import OfficePage
from postdesk.ui.regional.posts_page import PostsPage
from postdesk.ui.regional.register_page import RegisterPage
from postdesk.ui.regional.statistics_page import StatisticsPage
from postdesk.ui.review.history_page import HistoryPage
from postdesk.ui.settings.kit_effect_page import KitEffectPage
from postdesk.ui.settings.people_list import Leaving
from postdesk.ui.settings.region_access_page import RegionAccessPage


def desk_of(vault: Vault, around: Surroundings) -> Desk:
    """The desk of the workspace that `vault` belongs to."""
    if vault.workspace is WorkspaceKind.REGIONAL:
        agency = office_settings(vault).agency
        return _agency(vault, around) if agency else _regional(vault, around)
    return _post(vault, around)


def open_post(vault: Vault, clock: Clock) -> tuple[Post, Callable[[], None]]:
    """A post's use cases over an open vault, and what ends them."""
    kit = kit_in_use(vault)
    pending = Pending(vault)  # first: where it does not open, nothing else was begun
    screener = Screener(load_pack(kit.pack_bytes), EngineWorker())
    post = Post(
        vault=vault,
        notebook=Notebook(Interviews(vault), pending),
        kit=kit,
        screener=screener,
        clock=clock,
        new_id=vault.new_id,
        zone=ZONE,
        prefix=post_settings(vault).prefix,
        loaded=settle_memory,
    )

    settle_memory()
    _settle(
        lambda: catch_up(vault),
        lambda: withdraw_waiting(post),
        lambda: let_old_keys_go(vault),
        lambda: heed_directory(vault),
    )

    def close() -> None:
        screener.close()
        pending.close()
        release_memory()

    return post, close


def _settle(*steps: Callable[[], object]) -> None:
    """What each opening settles; what fails goes on waiting, and the desk opens all the same."""
    for step in steps:
        with suppress(PostDeskError):
            step()


def _post(vault: Vault, around: Surroundings) -> Desk:
    post, close = open_post(vault, around.clock)
    add_moving_pages(post, around)
    if vault.moved_away:
        return _closed(post, around, close)
    _settle(lambda: take_up(post), lambda: keep_at_door(post))
    add_post_pages(post, around)
    navigator, tasks, choose = around.window.navigator, around.tasks, around.choose_folder
    add_health_page(vault, around, lambda: work_health(post), "shift")
    leaving = Leaving(lambda one: end_access(post, one), lambda one: unfinished(post, one))
    add_settings_pages(vault, around, DeskKind.POST, leaving)
    navigator.add("region_access", lambda: RegionAccessPage(navigator, vault, post.zone))
    navigator.add(
        "kit_effect",
        lambda: KitEffectPage(navigator, vault, tasks, post.zone, choose_folder=choose),
    )
    return Desk(
        kind=WorkspaceKind.POST,
        training=vault.realm is Realm.TRAINING,
        person=vault.person.name,
        names=post_settings(vault).names,
        first_page="shift",
        close=close,
        open_interview=lambda: interview_behind(navigator),
        kit=post.kit,
    )


def _closed(post: Post, around: Surroundings, close: Callable[[], None]) -> Desk:
    """A post that goes on at another laptop: what is kept is read, nothing else."""
    navigator = around.window.navigator
    navigator.add("history", lambda: HistoryPage(navigator, post))
    navigator.add("trail", lambda: AuditPage(navigator, post.vault, post.zone, around.tasks))
    return Desk(
        kind=WorkspaceKind.POST,
        training=post.vault.realm is Realm.TRAINING,
        person=post.person.name,
        names=post_settings(post.vault).names,
        first_page="moved",
        close=close,
        closed=True,
        kit=post.kit,
    )


def _agency(vault: Vault, around: Surroundings) -> Desk:
    """A recipient's desk: it takes in, answers, tells outcomes; nothing else has a page."""
    navigator = around.window.navigator
    _settle(lambda: let_old_keys_go(vault))
    navigator.add("cases", lambda: AgencyPage(navigator, vault))
    add_mail(OfficeMailbox(vault), around, cases="cases", rail=True)
    add_arrival_pages(RegionalReader(vault), around)
    add_leaving_pages(vault, around)
    care = OfficeCare(vault, "cases")
    add_care_pages(care, around)
    add_health_page(vault, around, lambda: office_health(vault, lambda: care.periods), "cases")
    add_settings_pages(vault, around, DeskKind.AGENCY)
    return Desk(
        kind=WorkspaceKind.REGIONAL,
        training=vault.realm is Realm.TRAINING,
        person=vault.person.name,
        names=office_settings(vault).names,
        first_page="cases",
        close=lambda: None,
        agency=True,
    )


def _add_helping_pages(vault: Vault, around: Surroundings) -> None:
    """A post that nobody can open: its backup, its people, what was written for it."""
    navigator, tasks, choose = around.window.navigator, around.tasks, around.choose_folder
    navigator.add("help_post", lambda: HelpPage(navigator, vault, tasks, ZONE, choose))
    navigator.add("help_people", lambda: HelpPeoplePage(navigator, vault, tasks, ZONE, choose))
    navigator.add("help_done", lambda: HelpDonePage(navigator))


def _add_equipping_pages(vault: Vault, around: Surroundings) -> None:
    """Whom headquarters trusts, and the kits that it publishes."""
    navigator, tasks, choose = around.window.navigator, around.tasks, around.choose_folder
    navigator.add("posts", lambda: PostsPage(navigator, vault, tasks, choose_folder=choose))
    navigator.add("content", lambda: ContentPage(navigator, vault, tasks))
    author = office_settings(vault).author
    navigator.add("office", lambda: OfficePage(navigator, vault, can_end=author))


def _regional(vault: Vault, around: Surroundings) -> Desk:
    navigator, tasks = around.window.navigator, around.tasks
    choose = around.choose_folder
    _settle(lambda: let_old_keys_go(vault), lambda: let_go(vault))
    add_arrival_pages(RegionalReader(vault), around)
    navigator.add("register", lambda: RegisterPage(navigator, vault, tasks, choose_folder=choose))
    navigator.add(
        "statistics", lambda: StatisticsPage(navigator, vault, tasks, choose_folder=choose)
    )
    add_mail(OfficeMailbox(vault), around, cases="register")
    navigator.add("links", lambda: LinksPage(navigator, vault))
    _add_equipping_pages(vault, around)
    _add_helping_pages(vault, around)
    add_leaving_pages(vault, around)
    care = OfficeCare(vault, "register")
    add_care_pages(care, around)
    add_health_page(vault, around, lambda: office_health(vault, lambda: care.periods), "arrivals")
    add_settings_pages(vault, around, DeskKind.REGION)
    return Desk(
        kind=WorkspaceKind.REGIONAL,
        training=vault.realm is Realm.TRAINING,
        person=vault.person.name,
        names=office_settings(vault).names,
        first_page="arrivals",
        close=lambda: None,
    )
