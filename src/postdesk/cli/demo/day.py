"""The day that the demo plays, step by step, in the order in which it happens."""

from postdesk.cli.demo import answering, lesson, meeting
from postdesk.cli.demo.interviewee import Interviewee
from postdesk.cli.demo.stage import Act, Stage
from postdesk.ui.interview.begin_page import BeginPage
from postdesk.ui.interview.closing_page import ClosingPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.review.referral_page import ReferralPage
from postdesk.ui.shift.page import ShiftPage

AMINATA = "aminata"
_PAPERS = "papers_holder"


def begin(stage: Stage) -> str:
    """The officer begins an interview: why this person, which language, who is present."""
    meeting.unlock(stage, meeting.OFFICER, meeting.OFFICER_WORDS)
    shift = stage.page(ShiftPage)
    stage.number(int(shift.begin.key))
    page = stage.page(BeginPage)
    stage.number(1)
    page.language.setCurrentIndex(page.language.findData("ar"))
    return "a published sign was seen; the person speaks Arabic"


def first_question(stage: Stage) -> str:
    """The first question, in both languages."""
    stage.enter()
    page = stage.page(InterviewPage)
    stage.expect(page.model is not None, "an open interview")
    return page.card.question.text()


def half(stage: Stage) -> str:
    """The interview up to the papers; an emergency interrupts and the interview waits."""
    person = Interviewee.of(AMINATA)
    person.play(stage, until=_PAPERS)
    page = stage.page(InterviewPage)
    stage.expect(page.model is not None and page.model.state.shown is not None, "a question")
    return f"{person.asked} questions, {person.cards} emergency cards"


def killed(stage: Stage) -> str:
    """The laptop loses its power; the interview is where it was."""
    page = stage.page(InterviewPage)
    before = page.model.state.shown.ref if page.model and page.model.state.shown else ""
    meeting.power_cut(stage)
    meeting.unlock(stage, meeting.OFFICER, meeting.OFFICER_WORDS)
    shift = stage.page(ShiftPage)
    drafts = shift.todo.rows()
    stage.expect(bool(drafts), "the draft on the shift page")
    meeting.press_button_in(stage, drafts[0])
    page = stage.page(InterviewPage)
    shown = page.model.state.shown if page.model else None
    stage.expect(shown is not None and shown.ref == before, "the question of before")
    return f"resumed at {before.rpartition('/')[2]}"


def to_the_end(stage: Stage) -> str:
    """The rest of the interview, to the read-back."""
    person = Interviewee.of(AMINATA)
    person.play(stage)
    page = stage.page(ClosingPage)
    return f"{len(page.said.rows())} answers are read back"


def tonight(stage: Stage) -> str:
    """The plan for the night, then the interview is closed and reviewed."""
    page = stage.page(ClosingPage)
    words = {
        "place": "salle du Croissant-Rouge",
        "responsible": "M. Ould Cheikh",
        "until": "08:00",
        "next": "06:00, au poste",
    }
    for name, text in words.items():
        stage.write(page.fields[name], text)
    page.agreed.setCurrentIndex(page.agreed.findData("yes"))
    page.close_button.setFocus()
    stage.enter()
    review = stage.page(ReviewPage)
    stage.expect(bool(review.cards), "indicators with their reasons")
    return f"{len(review.cards)} indicators"


def officer_agrees(stage: Stage) -> str:
    """The officer agrees; the decision stands beside the result."""
    page = stage.page(ReviewPage)
    stage.look()
    stage.number(1)
    stage.page(ReferralPage)
    reviewed = page.reviewed
    stage.expect(reviewed is not None and bool(reviewed.decisions), "a decision")
    return "agreed, refer"


def supervisor_signs(stage: Stage) -> str:
    """The supervisor unlocks, looks at the same indicators, countersigns."""
    stage.program.lock()
    meeting.unlock(stage, meeting.SUPERVISOR, meeting.SUPERVISOR_WORDS)
    shift = stage.page(ShiftPage)
    meeting.press_button_in(stage, shift.todo.rows()[-1])
    page = stage.page(ReviewPage)
    stage.look()
    stage.number(1)
    stage.page(ReferralPage)
    reviewed = page.reviewed
    stage.expect(reviewed is not None and reviewed.countersigned, "a countersign")
    return "countersigned"


def preview(stage: Stage) -> str:
    """The very text that the recipient will see, and what stays; the person agrees."""
    page = stage.page(ReferralPage)
    stage.expect(not page.consent.seal.isEnabled(), "no seal before the person agrees")
    stage.number(8)
    stage.expect(page.consent.seal.isEnabled(), "the seal after the person agreed")
    return page.head.text()


def seal(stage: Stage) -> str:
    """The packet is sealed into the outbox."""
    page = stage.page(ReferralPage)
    page.consent.seal.setFocus()
    stage.enter()
    outbox = stage.page(OutboxPage)
    stage.expect(len(outbox.waiting()) == 1, "one sealed packet in the outbox")
    return "sealed, not yet on a stick"


def write(stage: Stage) -> str:
    """The packet is written to the stick, read back, compared, renamed."""
    page = stage.page(OutboxPage)
    page.write.setFocus()
    stage.enter()
    stick = stage.page(StickPage)
    stick.choose.setFocus()
    stage.enter()
    stage.wait(lambda: stick.work.done, "the sixth step")
    packets = sorted(path.name for path in stage.stick.glob("*.pdk"))
    stage.expect(bool(packets), "a packet on the stick")
    meeting.keep_copy(stage, "referral.pdk")
    return f"on the stick: {', '.join(packets)}"


DAY: tuple[tuple[str, Act], ...] = (
    ("region-first-run", meeting.region_first_run),
    ("region-recovery-sheet", meeting.recovery_sheet),
    ("region-desk", meeting.region_desk),
    ("post-first-run", meeting.post_first_run),
    ("post-recovery-sheet", meeting.recovery_sheet),
    ("post-colleague", meeting.colleague),
    ("post-shift", meeting.post_desk),
    ("post-shows-its-keys", meeting.enrol),
    ("region-types-the-words", meeting.believe_post),
    ("region-seals-a-kit", meeting.send_kit),
    ("post-reads-the-kit", meeting.read_kit),
    ("post-types-the-words", meeting.believe_headquarters),
    ("interview-begins", begin),
    ("first-question", first_question),
    ("at-the-papers", half),
    ("power-cut", killed),
    ("read-back", to_the_end),
    ("indicators", tonight),
    ("officer-decides", officer_agrees),
    ("supervisor-signs", supervisor_signs),
    ("preview", preview),
    ("sealed", seal),
    ("on-the-stick", write),
    *answering.STEPS,
    *lesson.STEPS,
)
