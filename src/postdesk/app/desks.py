"""Puts a workspace together: the use cases of its vault and the pages that show them."""

import gc
from collections.abc import Callable
from contextlib import suppress

from postdesk.app.desk import Desk, Surroundings
from postdesk.app.mail import OfficeMailbox, PostMailbox
from postdesk.app.readers import PostReader, RegionalReader
from postdesk.app.system import ZONE
from postdesk.desk.equipping import kit_in_use, post_settings
from postdesk.desk.health import work_health
from postdesk.desk.notebook import Notebook
from postdesk.desk.post import Post
from postdesk.desk.withdrawing import withdraw_waiting
from postdesk.errors import PostDeskError
from postdesk.model.base import Clock, Realm, WorkspaceKind
from postdesk.model.interviews import Interview
from postdesk.regional.health import office_health
from postdesk.regional.office import office_settings
from postdesk.rules.pack import load_pack
from postdesk.rules.screening import Screener
from postdesk.rules.worker_process import EngineWorker
from postdesk.store.interviews import Interviews
from postdesk.store.pending import Pending
from postdesk.store.vault import Vault
from postdesk.ui.arrivals.page import ArrivalsPage
from postdesk.ui.audit.page import AuditPage
from postdesk.ui.cases.page import InterviewsPage
from postdesk.ui.health.page import HealthPage
from postdesk.ui.interview.begin_page import BeginPage
from postdesk.ui.interview.closing_page import ClosingPage
from postdesk.ui.interview.destroy_page import DestroyPage
from postdesk.ui.interview.form_page import FormPage
from postdesk.ui.interview.indicators_page import IndicatorsPage
from postdesk.ui.interview.note_page import NotePage
from postdesk.ui.interview.overview_page import OverviewPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.room_page import RoomPage
from postdesk.ui.interview.show_page import ShowPage
from postdesk.ui.interview.slip_page import SlipPage
from postdesk.ui.interview.withdraw_page import WithdrawPage
from postdesk.ui.mail.ask_page import AskPage
from postdesk.ui.mail.bulletin_page import BulletinPage
from postdesk.ui.mail.mailbox import Mailbox
from postdesk.ui.mail.messages_page import MessagesPage
from postdesk.ui.navigator import Navigator
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.regional.agency_page import AgencyPage
from postdesk.ui.regional.links_page import LinksPage
from postdesk.ui.regional.posts_page import PostsPage
from postdesk.ui.regional.register_page import RegisterPage
from postdesk.ui.regional.statistics_page import StatisticsPage
from postdesk.ui.retention.complaint_page import ComplaintPage
from postdesk.ui.retention.copy_page import CopyPage
from postdesk.ui.retention.erase_page import ErasePage
from postdesk.ui.retention.hold_page import HoldPage
from postdesk.ui.retention.page import KeptPage
from postdesk.ui.retention.rights_page import RightsPage
from postdesk.ui.retention.take_back_page import TakeBackPage
from postdesk.ui.review.correct_page import CorrectPage
from postdesk.ui.review.file_page import FilePage
from postdesk.ui.review.history_page import HistoryPage
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.review.referral_page import ReferralPage
from postdesk.ui.review.sheet_page import SheetPage
from postdesk.ui.settings.kit_effect_page import KitEffectPage
from postdesk.ui.settings.page import SettingsPage
from postdesk.ui.settings.reissue_page import ReissuePage
from postdesk.ui.shift.handover_page import HandoverPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.sticks.page import SticksPage
from postdesk.ui.theme import current_look
from postdesk.ui.triage.page import TriagePage


def desk_of(vault: Vault, around: Surroundings) -> Desk:
    """The desk of the workspace that `vault` belongs to."""
    if vault.workspace is WorkspaceKind.REGIONAL:
        agency = office_settings(vault).agency
        return _agency(vault, around) if agency else _regional(vault, around)
    return _post(vault, around)


def open_post(vault: Vault, clock: Clock) -> tuple[Post, Callable[[], None]]:
    """A post's use cases over an open vault, and what ends them."""
    kit = kit_in_use(vault)
    screener = Screener(load_pack(kit.pack_bytes), EngineWorker())
    pending = Pending(vault)
    post = Post(
        vault=vault,
        notebook=Notebook(Interviews(vault), pending),
        kit=kit,
        screener=screener,
        clock=clock,
        new_id=vault.new_id,
        zone=ZONE,
        prefix=post_settings(vault).prefix,
    )

    settle_memory()
    with suppress(PostDeskError):  # it goes on waiting, and the desk opens all the same
        withdraw_waiting(post)

    def close() -> None:
        screener.close()
        pending.close()
        gc.unfreeze()

    return post, close


def settle_memory() -> None:
    """Have what was loaded for good left alone by the garbage collector.

    A kit's guides and pack are hundreds of thousands of objects: looking through them again and
    again held an answer up for 70 ms and more, once in a while.
    """
    gc.collect()
    gc.freeze()


def add_post_pages(post: Post, around: Surroundings) -> None:
    """The pages that a post and a classroom share."""
    navigator, vault, tasks = around.window.navigator, post.vault, around.tasks
    choose = around.choose_folder
    navigator.add("shift", lambda: ShiftPage(navigator, post))
    navigator.add("handover", lambda: HandoverPage(navigator, post))
    navigator.add("triage", lambda: TriagePage(navigator, post))
    navigator.add("interviews", lambda: InterviewsPage(navigator, post))
    navigator.add("begin", lambda: BeginPage(navigator, post))
    navigator.add("interview", lambda: _interview(navigator, post, around))
    navigator.add("show", lambda: ShowPage(navigator))
    navigator.add("overview", lambda: OverviewPage(navigator, post))
    navigator.add("note", lambda: NotePage(navigator))
    navigator.add("indicators", lambda: IndicatorsPage(navigator, post))
    navigator.add("withdraw", lambda: WithdrawPage(navigator))
    navigator.add("room", lambda: RoomPage(navigator))
    navigator.add("slip", lambda: SlipPage(navigator, post, choose))
    navigator.add("closing", lambda: ClosingPage(navigator))
    navigator.add("destroy", lambda: DestroyPage(navigator))
    navigator.add("review", lambda: ReviewPage(navigator, post))
    navigator.add("correct", lambda: CorrectPage(navigator, post))
    navigator.add("file", lambda: FilePage(navigator, post, choose))
    navigator.add("form", lambda: FormPage(navigator, post, choose))
    navigator.add("history", lambda: HistoryPage(navigator, post))
    navigator.add("referral", lambda: ReferralPage(navigator, post))
    navigator.add("sheet", lambda: SheetPage(navigator, post))
    navigator.add("outbox", lambda: OutboxPage(navigator, vault))
    navigator.add("stick", lambda: StickPage(navigator, vault, tasks, choose_folder=choose))
    navigator.add("sticks", lambda: SticksPage(navigator, vault))
    reader = PostReader(post)
    navigator.add("arrivals", lambda: ArrivalsPage(navigator, reader, tasks, choose_folder=choose))
    _add_kept_pages(post, around)
    _add_mail(PostMailbox(post), around)


def _add_kept_pages(post: Post, around: Surroundings) -> None:
    """What is kept and until when, and what a person asks for by their code."""
    navigator = around.window.navigator
    navigator.add("kept", lambda: KeptPage(navigator, post, around.choose_folder))
    navigator.add("rights", lambda: RightsPage(navigator, post))
    navigator.add("own_copy", lambda: CopyPage(navigator, post, around.choose_folder))
    navigator.add("complaint", lambda: ComplaintPage(navigator, post))
    navigator.add("take_back", lambda: TakeBackPage(navigator, post))
    navigator.add("trail", lambda: AuditPage(navigator, post, tasks))
    navigator.add("hold", lambda: HoldPage(navigator, post))
    navigator.add("erase_due", lambda: ErasePage(navigator, post, around.tasks))


def _add_mail(
    mailbox: Mailbox, around: Surroundings, *, cases: str = "", rail: bool = False
) -> None:
    """The message pages; `cases` is the page of the cases that can be asked about.

    Without a place of its own on the `rail` the unread ones are counted at the arrivals.
    """
    navigator, window = around.window.navigator, around.window
    place = "messages" if rail else "arrivals"

    def counted(unread: int) -> None:
        window.set_count(place, unread)

    navigator.add("messages", lambda: MessagesPage(navigator, mailbox, counted, place=place))
    if cases:
        navigator.add("ask", lambda: AskPage(navigator, mailbox, place=cases))
    if mailbox.can_publish:
        navigator.add("bulletin", lambda: BulletinPage(navigator, mailbox, place=place))


def interview_behind(navigator: Navigator) -> Interview | None:
    """The interview that is open, whatever page is in front of it."""
    page = navigator.kept("interview")
    open_one = page.model if isinstance(page, InterviewPage) else None
    return open_one.state.interview if open_one is not None else None


def _interview(navigator: Navigator, post: Post, around: Surroundings) -> InterviewPage:
    page = InterviewPage(navigator, post)
    page.hide_asked.connect(around.window.hide_away)
    return page


def _post(vault: Vault, around: Surroundings) -> Desk:
    post, close = open_post(vault, around.clock)
    add_post_pages(post, around)
    navigator, tasks, choose = around.window.navigator, around.tasks, around.choose_folder
    navigator.add(
        "health",
        lambda: HealthPage(
            navigator, vault, tasks, lambda: work_health(post), choose_folder=choose
        ),
    )
    window = around.window
    navigator.add("reissue", lambda: ReissuePage(navigator, vault))
    navigator.add(
        "kit_effect",
        lambda: KitEffectPage(navigator, vault, tasks, post.zone, choose_folder=choose),
    )
    navigator.add(
        "settings",
        lambda: SettingsPage(navigator, vault, window.use_theme, window.use_scale, around.lock),
    )
    return Desk(
        kind=WorkspaceKind.POST,
        training=vault.realm is Realm.TRAINING,
        person=vault.person.name,
        place=post_settings(vault).names.in_language(current_look().language.value),
        first_page="shift",
        close=close,
        open_interview=lambda: interview_behind(navigator),
        kit=post.kit,
    )


def _agency(vault: Vault, around: Surroundings) -> Desk:
    """A recipient's desk: it takes in, answers, tells outcomes; nothing else has a page."""
    navigator, tasks = around.window.navigator, around.tasks
    choose = around.choose_folder
    reader = RegionalReader(vault)
    navigator.add("cases", lambda: AgencyPage(navigator, vault))
    _add_mail(OfficeMailbox(vault), around, cases="cases", rail=True)
    navigator.add("arrivals", lambda: ArrivalsPage(navigator, reader, tasks, choose_folder=choose))
    navigator.add("outbox", lambda: OutboxPage(navigator, vault))
    navigator.add("stick", lambda: StickPage(navigator, vault, tasks, choose_folder=choose))
    navigator.add("sticks", lambda: SticksPage(navigator, vault))
    navigator.add(
        "health",
        lambda: HealthPage(
            navigator, vault, tasks, lambda: office_health(vault), choose_folder=choose
        ),
    )
    return Desk(
        kind=WorkspaceKind.REGIONAL,
        training=vault.realm is Realm.TRAINING,
        person=vault.person.name,
        place=office_settings(vault).names.in_language(current_look().language.value),
        first_page="cases",
        close=lambda: None,
        agency=True,
    )


def _regional(vault: Vault, around: Surroundings) -> Desk:
    navigator, tasks = around.window.navigator, around.tasks
    choose = around.choose_folder
    reader = RegionalReader(vault)
    navigator.add("arrivals", lambda: ArrivalsPage(navigator, reader, tasks, choose_folder=choose))
    navigator.add("register", lambda: RegisterPage(navigator, vault, tasks, choose_folder=choose))
    navigator.add(
        "statistics", lambda: StatisticsPage(navigator, vault, tasks, choose_folder=choose)
    )
    _add_mail(OfficeMailbox(vault), around, cases="register")
    navigator.add("links", lambda: LinksPage(navigator, vault))
    navigator.add("posts", lambda: PostsPage(navigator, vault, tasks))
    navigator.add("outbox", lambda: OutboxPage(navigator, vault))
    navigator.add("stick", lambda: StickPage(navigator, vault, tasks, choose_folder=choose))
    navigator.add("sticks", lambda: SticksPage(navigator, vault))
    navigator.add(
        "health",
        lambda: HealthPage(
            navigator, vault, tasks, lambda: office_health(vault), choose_folder=choose
        ),
    )
    return Desk(
        kind=WorkspaceKind.REGIONAL,
        training=vault.realm is Realm.TRAINING,
        person=vault.person.name,
        place=office_settings(vault).names.in_language(current_look().language.value),
        first_page="arrivals",
        close=lambda: None,
    )
