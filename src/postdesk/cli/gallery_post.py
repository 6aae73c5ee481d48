"""Pictures of a post: a night's work, and the laptop it was moved away from."""

from datetime import timedelta

from postdesk.app.program import Program
from postdesk.app.system import ZONE
from postdesk.cli.gallery_camera import Camera
from postdesk.cli.gallery_homes import WORDS
from postdesk.cli.gallery_kits import draw_kit_effect
from postdesk.cli.gallery_shared import draw_health, draw_messages, draw_settings
from postdesk.desk.reviewing import recommended
from postdesk.model.ids import CaseCode, NodeRef
from postdesk.model.referrals import ReferralState
from postdesk.model.requests import RequestKind
from postdesk.store.asked import record_request
from postdesk.store.damage import DamagedRecords
from postdesk.store.intake import Intake, leave_note
from postdesk.store.referrals import Referrals
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.type_in_page import TypeInPage
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.outbox.stick_page import StickPage
from postdesk.ui.relocation.destroy_post_page import DestroyPostPage
from postdesk.ui.retention.page import KeptPage
from postdesk.ui.review.page import ReviewPage

_POST_PLACES = ("triage", "interviews", "begin", "arrivals", "sticks", "health", "settings")
_REGION_PLACES = (
    "register",
    "statistics",
    "links",
    "posts",
    "outbox",
    "sticks",
    "bulletin",
    "health",
    "settings",
)
_ASIDE = (
    "show",
    "overview",
    "note",
    "indicators",
    "withdraw",
    "room",
    "slip",
    "closing",
    "destroy",
)
"""Pages beside an interview; each is handed its view model."""


def draw_post(camera: Camera, program: Program) -> None:
    """A post in the middle of a night."""
    camera.shot(program, "unlock")
    camera.page(program, "rescue", program.door.workspaces()[0])
    camera.page(program, "mend", program.door.workspaces()[0])
    program.window.navigator.go("unlock")
    camera.page(program, "urgent_note")
    camera.unlock(program)
    _notes(camera, program)
    camera.page(program, "colleagues")
    camera.page(program, "shift")
    camera.page(program, "stand_in")
    for name in _POST_PLACES:
        camera.page(program, name)
    draw_health(camera, program, "health")
    _damage(camera, program)
    draw_settings(camera, program, "settings")
    camera.page(program, "move_post")
    _kept(camera, program)
    draw_messages(camera, program, "messages")
    _interview(camera, program)
    _review(camera, program)
    _typing(camera, program)
    page = camera.page(program, "outbox")
    if isinstance(page, OutboxPage):
        page.write.click()
        _stick(camera, program)
    draw_kit_effect(camera, program)
    program.window.hide_away()
    camera.shot(program, "hidden")
    program.window.come_back()


def draw_colleague(camera: Camera, program: Program) -> None:
    """The same night as an officer meets it who did not ask."""
    camera.unlock(program, 1)
    camera.page(program, "review", camera.homes.whole, "review-sealed")
    camera.page(program, "open_sealed", camera.homes.whole)


def draw_moved(camera: Camera, program: Program) -> None:
    """The same post after it was handed over, as its supervisor sees it."""
    camera.homes.move_post()
    camera.page(program, "urgent_note", None, "moved-urgent_note")
    camera.unlock(program)
    camera.shot(program, "moved")
    page = camera.page(program, "destroy_here")
    if isinstance(page, DestroyPostPage):
        page.typed.setText(program.desk.place if program.desk is not None else "")
        page.words.setText(WORDS)
        page.destroy_button.click()
        camera.wait(lambda: program.window.navigator.page is not page)
        camera.wait(lambda: not program.tasks.busy)
        camera.shot(program, "destroyed")


def _notes(camera: Camera, program: Program) -> None:
    """A note that was left at the locked door; let go for the pictures that follow."""
    vault = program.door.open_vault
    if vault is None:
        return
    leave_note(vault.folder, "R07-0004: +222 00 00 00 05", camera.homes.clock, vault.new_id)
    camera.page(program, "left_notes")
    left = Intake(vault)
    for note in left.waiting():
        left.attribute(note, "")


def _kept(camera: Camera, program: Program) -> None:
    """What is kept a month later, the look before it is erased, and a hold."""
    page = camera.page(program, "kept")
    if isinstance(page, KeptPage):
        camera.page(program, "hold", page.items[0])
        camera.page(program, "erase_due", page.items[:2])
        camera.page(program, "rights", page.items[0].code)
        camera.page(program, "complaint", page.items[0].code)
        _asked_for(camera, program, page.items[0].code)
    camera.page(program, "trail")
    camera.wait(lambda: not program.tasks.busy)
    camera.shot(program, "trail")


def _asked_for(camera: Camera, program: Program, code: CaseCode) -> None:
    """What a person asked for, and the ways to answer it."""
    vault = program.door.open_vault
    if vault is None:
        return
    request = record_request(vault, code, RequestKind.CORRECTION, 30)
    for name in ("own_copy", "take_back"):
        camera.page(program, name, request)


def _damage(camera: Camera, program: Program) -> None:
    """A record that cannot be read, as it is told; taken back for the pictures that follow."""
    vault = program.door.open_vault
    if vault is None:
        return
    aside, found = DamagedRecords(vault), camera.homes.damaged(vault)
    aside.put(found)
    program.window.navigator.go("damaged")
    camera.wait(lambda: not program.tasks.busy)
    camera.shot(program, "damaged")
    aside.take_back(found.record, "as it is")
    camera.homes.lose(vault)
    camera.page(program, "losses")
    vault.acknowledge_losses()


def _interview(camera: Camera, program: Program) -> None:
    """The open interview at one question of each type, and the pages beside it."""
    page = camera.page(program, "interview", camera.homes.stopped)
    if not isinstance(page, InterviewPage) or page.model is None:
        return
    model = page.model
    stopped = model.interviewing.current().shown
    for name, ref in _one_of_each_type(model).items():
        model.go(ref)
        camera.shot(program, f"interview-{name}")
    if stopped is not None:
        model.go(stopped.ref)
    for name in _ASIDE:
        camera.page(program, name, model)


def _typing(camera: Camera, program: Program) -> None:
    """A paper form typed in: its head, a second typing, two that differ."""
    page = camera.page(program, "type_in")
    if not isinstance(page, TypeInPage):
        return
    moment = camera.homes.clock().astimezone(ZONE) - timedelta(hours=6)
    page.day.setText(f"{moment:%d %m %Y}")
    page.time.setText(f"{moment:%H:%M}")
    page.start.click()
    front = program.window.navigator.page
    if isinstance(front, InterviewPage) and front.model is not None:
        asked = front.model.interviewing.flow.asked()
        front.model.go(next(ref for ref in asked if ref.endswith("/age_years")))
        front.model.type_in("24")
        camera.shot(program, "typing-again")
        front.model.type_in("42")
        camera.shot(program, "typing-differs")


def _review(camera: Camera, program: Program) -> None:
    page = camera.page(program, "review", camera.homes.whole)
    if not isinstance(page, ReviewPage) or page.reviewed is None:
        return
    camera.page(program, "correct", camera.homes.whole)
    camera.page(program, "history", camera.homes.whole)
    camera.page(program, "file", camera.homes.whole)
    camera.page(program, "handover", camera.homes.stopped)
    camera.page(program, "relief")
    camera.page(program, "form")
    for recipient in recommended(page.reviewed)[:1]:
        camera.page(program, "referral", (camera.homes.whole, recipient))
    vault = program.door.open_vault
    if vault is not None:
        for referral in Referrals(vault).listed(ReferralState.SEALED)[:1]:
            camera.page(program, "sheet", referral)


def _stick(camera: Camera, program: Program) -> None:
    page = program.window.navigator.page
    if not isinstance(page, StickPage):
        return
    camera.shot(program, "stick")
    page.choose.click()
    camera.wait(lambda: page.work.done)
    camera.shot(program, "stick-done")


def _one_of_each_type(model: InterviewViewModel) -> dict[str, NodeRef]:
    """The first question of each type that is asked: name of the type to its place."""
    flow = model.interviewing.flow
    found: dict[str, NodeRef] = {}
    for ref in flow.asked():
        shown = flow.shown(ref)
        found.setdefault(shown.type.value if shown.states else shown.kind.value, ref)
    return found
