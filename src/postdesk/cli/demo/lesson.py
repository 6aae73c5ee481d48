"""The demo's lesson: the same desk with an invented person, in a vault that is thrown away."""

from postdesk.cli.demo import meeting
from postdesk.cli.demo.interviewee import Interviewee
from postdesk.cli.demo.stage import Act, Stage
from postdesk.ui.classroom.debrief_page import DebriefPage
from postdesk.ui.classroom.scenarios_page import ScenariosPage
from postdesk.ui.classroom.session_page import SessionPage
from postdesk.ui.interview.closing_page import ClosingPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.unlock.first_run_page import FirstRunPage

CLASSROOM = "classroom"
_SCENARIO = "aminata"
_LAST_ASKED = "offer_true"
"""The trainee stops here, so that the debrief has something to say."""


def first_run(stage: Stage) -> str:
    """On a third laptop: "try it with invented people"."""
    stage.start(CLASSROOM)
    page = stage.page(FirstRunPage)
    stage.number(4)
    page.make.setFocus()
    stage.enter()
    stage.page(ScenariosPage)
    stage.expect(not stage.program.window.band.isHidden(), "the training band")
    return "the violet band stands on the page"


def begin(stage: Stage) -> str:
    """A scenario is chosen, the trainee reads the brief and begins."""
    page = stage.page(ScenariosPage)
    meeting.press_button_in(stage, page.rows.rows()[0])
    session = stage.page(SessionPage)
    session.start.setFocus()
    stage.enter()
    stage.page(InterviewPage)
    return session.title()


def interview(stage: Stage) -> str:
    """The scripted person answers through the same interview page; the trainee stops early."""
    person = Interviewee.of(_SCENARIO)
    person.play(stage, until=_LAST_ASKED)
    page = stage.page(InterviewPage)
    page.foot.enough.click()
    closing = stage.page(ClosingPage)
    closing.close_button.setFocus()
    stage.enter()
    stage.page(ReviewPage)
    return f"{person.asked} questions asked"


def debrief(stage: Stage) -> str:
    """What was found, and what was missed with the questions that would have shown it."""
    stage.number(1)
    page = stage.go("debrief", DebriefPage)
    told = page.debriefing
    stage.expect(told is not None and bool(told.debrief.missed), "what was missed")
    return f"{len(told.debrief.missed) if told else 0} signs missed"


STEPS: tuple[tuple[str, Act], ...] = (
    ("class-first-run", first_run),
    ("class-brief", begin),
    ("class-interview", interview),
    ("class-debrief", debrief),
)
