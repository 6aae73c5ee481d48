"""Puts a classroom together: the real desk over a thrown-away vault, and the pages around it."""

from postdesk.app.desk import Desk, Surroundings
from postdesk.app.post_pages import add_post_pages, interview_behind
from postdesk.app.system import ZONE
from postdesk.classroom.session import SETTINGS, ClassSession, open_class
from postdesk.model.base import WorkspaceKind
from postdesk.rules.worker_process import EngineWorker
from postdesk.ui.classroom.debrief_page import DebriefPage
from postdesk.ui.classroom.scenarios_page import ScenariosPage
from postdesk.ui.classroom.session_page import SessionPage
from postdesk.ui.classroom.trainees_page import TraineesPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.review.page import ReviewPage


def classroom_desk(around: Surroundings) -> Desk:
    """A new class with the kit that ships; closing the desk destroys everything of it."""
    session = open_class(clock=around.clock, new_id=around.new_id, zone=ZONE, worker=EngineWorker())
    add_post_pages(session.post, around)
    _add_class_pages(session, around)
    return Desk(
        kind=WorkspaceKind.CLASSROOM,
        training=True,
        person="",
        names=SETTINGS.names,
        first_page="scenarios",
        close=session.close,
        open_interview=lambda: interview_behind(around.window.navigator),
    )


def _add_class_pages(session: ClassSession, around: Surroundings) -> None:
    """The class's own pages; what a post calls its shift is here the debrief."""
    navigator, post = around.window.navigator, session.post

    def interview() -> InterviewPage:
        page = InterviewPage(navigator, post, voice=session.line)
        page.hide_asked.connect(around.window.hide_away)
        return page

    def first() -> SessionPage:
        page = SessionPage(navigator, session)
        page.leave.clicked.connect(around.lock)
        return page

    navigator.add("session", first)
    navigator.add("scenarios", lambda: ScenariosPage(navigator, session))
    navigator.add("interview", interview)
    navigator.add("review", lambda: ReviewPage(navigator, post, then="debrief"))
    navigator.add("debrief", lambda: DebriefPage(navigator, session))
    navigator.add("shift", lambda: DebriefPage(navigator, session))
    navigator.add("trainees", lambda: TraineesPage(navigator, session))
