"""The pages of a post, which a classroom shares."""

from postdesk.app.arrival_pages import add_arrival_pages
from postdesk.app.care import PostCare
from postdesk.app.care_pages import add_care_pages
from postdesk.app.desk import Surroundings
from postdesk.app.mail import PostMailbox
from postdesk.app.readers import PostReader
from postdesk.app.shared_pages import add_leaving_pages, add_mail
from postdesk.desk.post import Post
from postdesk.model.interviews import Interview
from postdesk.ui.cases.page import InterviewsPage
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
from postdesk.ui.interview.type_in_page import TypeInPage
from postdesk.ui.interview.withdraw_page import WithdrawPage
from postdesk.ui.navigator import Navigator
from postdesk.ui.relocation.destroy_post_page import DestroyPostPage
from postdesk.ui.relocation.move_page import MovePage
from postdesk.ui.relocation.moved_page import MovedPage
from postdesk.ui.review.correct_page import CorrectPage
from postdesk.ui.review.file_page import FilePage
from postdesk.ui.review.history_page import HistoryPage
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.review.referral_page import ReferralPage
from postdesk.ui.review.sheet_page import SheetPage
from postdesk.ui.shift.handover_page import HandoverPage
from postdesk.ui.shift.left_notes_page import LeftNotesPage
from postdesk.ui.shift.open_sealed_page import OpenSealedPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.shift.relief_page import ReliefPage
from postdesk.ui.shift.stand_in_page import StandInPage
from postdesk.ui.triage.page import TriagePage


def add_post_pages(post: Post, around: Surroundings) -> None:
    """Everything from the shift to the stick."""
    navigator = around.window.navigator
    navigator.add("shift", lambda: ShiftPage(navigator, post))
    navigator.add("relief", lambda: ReliefPage(navigator, post, around.lock))
    navigator.add("handover", lambda: HandoverPage(navigator, post))
    navigator.add("left_notes", lambda: LeftNotesPage(navigator, post))
    navigator.add("open_sealed", lambda: OpenSealedPage(navigator, post))
    navigator.add("stand_in", lambda: StandInPage(navigator, post))
    navigator.add("triage", lambda: TriagePage(navigator, post))
    navigator.add("interviews", lambda: InterviewsPage(navigator, post))
    _add_interview_pages(post, around)
    _add_review_pages(post, around)
    add_arrival_pages(PostReader(post), around)
    add_leaving_pages(post.vault, around)
    add_mail(PostMailbox(post), around)
    add_care_pages(PostCare(post), around)


def add_moving_pages(post: Post, around: Surroundings) -> None:
    """Handing the post over to another laptop, and what stays here afterwards."""
    navigator, tasks, choose = around.window.navigator, around.tasks, around.choose_folder
    navigator.add("move_post", lambda: MovePage(navigator, post, tasks, choose))
    navigator.add("moved", lambda: MovedPage(navigator, post, post.zone, around.lock))
    navigator.add("destroy_here", lambda: DestroyPostPage(navigator, post, tasks, around.lock))


def _add_interview_pages(post: Post, around: Surroundings) -> None:
    """From the beginning of an interview to its closing."""
    navigator, choose = around.window.navigator, around.choose_folder
    navigator.add("begin", lambda: BeginPage(navigator, post))
    navigator.add("type_in", lambda: TypeInPage(navigator, post))
    navigator.add("form", lambda: FormPage(navigator, post, choose, around.ask_printer))
    navigator.add("interview", lambda: _interview(navigator, post, around))
    navigator.add("show", lambda: ShowPage(navigator, post.media))
    navigator.add("overview", lambda: OverviewPage(navigator, post))
    navigator.add("note", lambda: NotePage(navigator))
    navigator.add("indicators", lambda: IndicatorsPage(navigator, post))
    navigator.add("withdraw", lambda: WithdrawPage(navigator))
    navigator.add("room", lambda: RoomPage(navigator))
    navigator.add("slip", lambda: SlipPage(navigator, post, choose, around.ask_printer))
    navigator.add("closing", lambda: ClosingPage(navigator))
    navigator.add("destroy", lambda: DestroyPage(navigator))


def _add_review_pages(post: Post, around: Surroundings) -> None:
    """What is decided, corrected, printed and passed on afterwards."""
    navigator, choose = around.window.navigator, around.choose_folder
    navigator.add("review", lambda: ReviewPage(navigator, post))
    navigator.add("correct", lambda: CorrectPage(navigator, post))
    navigator.add("history", lambda: HistoryPage(navigator, post))
    navigator.add("file", lambda: FilePage(navigator, post, choose, around.ask_printer))
    navigator.add("referral", lambda: ReferralPage(navigator, post))
    navigator.add("sheet", lambda: SheetPage(navigator, post))


def interview_behind(navigator: Navigator) -> Interview | None:
    """The interview that is open, whatever page is in front of it."""
    page = navigator.kept("interview")
    open_one = page.model if isinstance(page, InterviewPage) else None
    return open_one.state.interview if open_one is not None else None


def _interview(navigator: Navigator, post: Post, around: Surroundings) -> InterviewPage:
    page = InterviewPage(navigator, post)
    page.hide_asked.connect(around.window.hide_away)
    return page
