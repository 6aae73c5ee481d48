"""A year of interviews, packets and notes: only the page in front is made, and all is reached."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from desk_scene import Offices, Scene, make_offices, open_scene
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.desk.listing import Listed, interviews, matching
from postdesk.desk.night import say_night_over
from postdesk.desk.shift import shift_work
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import Interview, InterviewStatus, NightOver, TonightPlan
from postdesk.packet.arrivals import Arrival, ArrivalState, ImportReport
from postdesk.store.audit import AuditKind
from postdesk.store.interviews import Interviews
from postdesk.ui.cases.page import InterviewsPage
from postdesk.ui.language import LanguageSwitch
from postdesk.ui.page import Page
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.shift.page import ShiftPage
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.paged_rows import PagedRows
from postdesk.ui.widgets.row_list import Row

MANY = 40
PLAN = TonightPlan(
    place="shelter", responsible="K. Sy", until="06:00", next_contact="05:30", agreed=True
)


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    with open_scene(offices, tmp_path / "home", languages) as made:
        yield made


def many(scene: Scene, status: InterviewStatus, plan: TonightPlan | None = None) -> list[Interview]:
    """As many interviews of one state, all like the one that is there."""
    kept = Interviews(scene.post.vault)
    like = kept.get(scene.offices.interview)
    made = []
    for number in range(MANY):
        one = like.model_copy(
            update={
                "id": InterviewId(f"{10**12 + number:032x}"),
                "code": kept.next_code("R07"),
                "status": status,
                "tonight": plan,
            }
        )
        kept.begin(one)
        made.append(one)
    return made


def open_interviews(scene: Scene, which: Listed | None = None) -> InterviewsPage:
    page = scene.window.navigator.go("interviews", which)
    assert isinstance(page, InterviewsPage)
    QApplication.processEvents()
    return page


def told(rows: list[QWidget]) -> list[str]:
    return [row.title.text() for row in rows if isinstance(row, Row)]


def test_every_interview_is_reached_by_the_page_keys(scene: Scene) -> None:
    many(scene, InterviewStatus.DECIDED)
    page = open_interviews(scene)
    seen = told(page.rows.rows())
    assert len(seen) < MANY / 4
    while page.rows.after.isEnabled():
        scene.press(Qt.Key.Key_PageDown)
        seen += told(page.rows.rows())
    assert len(seen) == len(set(seen)) == MANY + 1
    scene.press(Qt.Key.Key_PageDown)  # there is none: nothing moves
    last = told(page.rows.rows())
    scene.press(Qt.Key.Key_PageUp)
    assert told(page.rows.rows()) != last
    scene.assert_fits()


def test_a_page_key_in_a_row_turns_the_page_and_keeps_the_keyboard_inside(scene: Scene) -> None:
    many(scene, InterviewStatus.DECIDED)
    page = open_interviews(scene)
    page.rows.rows()[2].findChildren(Button)[0].setFocus()
    before = told(page.rows.rows())
    scene.press(Qt.Key.Key_PageDown)
    assert told(page.rows.rows()) != before
    at = scene.window.focusWidget()
    assert at is not None
    assert page.rows.isAncestorOf(at)


def test_a_code_is_found_by_a_part_however_it_is_parted(scene: Scene) -> None:
    made = many(scene, InterviewStatus.DECIDED)
    page = open_interviews(scene)
    wanted = made[17].code
    page.filters.search.setFocus()
    QTest.keyClicks(page.filters.search, wanted[-7:].replace("-", " ").lower())
    assert [wanted in one for one in told(page.rows.rows())] == [True]
    QTest.keyClicks(page.filters.search, "zzz")
    assert page.rows.isHidden()
    assert page.empty.isVisible()
    page.empty.button.click()
    assert page.filters.search.text() == ""
    assert len(told(page.rows.rows())) > 1


def test_the_shift_shows_the_oldest_of_a_kind_and_leads_to_the_others(scene: Scene) -> None:
    many(scene, InterviewStatus.CLOSED)
    shift = scene.window.navigator.go("shift")
    assert isinstance(shift, ShiftPage)
    rows = shift.todo.rows()
    assert len(rows) < MANY / 2
    waiting = shift_work(scene.post).undecided
    assert waiting[0].changed_at <= waiting[-1].changed_at
    assert waiting[0].code in told(rows)[0]
    lead = next(row for row in rows if "more not decided" in told([row])[0])
    lead.findChildren(Button)[0].click()
    page = scene.window.navigator.page
    assert isinstance(page, InterviewsPage)
    assert page.filters.which() is Listed.UNDECIDED
    found = matching(scene.post, interviews(scene.post), Listed.UNDECIDED, "")
    assert len(found) == len(waiting)
    scene.assert_fits()


def test_a_plan_stands_on_the_shift_page_until_somebody_saw_to_it(scene: Scene) -> None:
    one = many(scene, InterviewStatus.DECIDED, PLAN)[3]
    review = open_review(scene, one.id)
    review.tonight.say.click()
    kept = Interviews(scene.post.vault).get(one.id)
    assert kept.tonight is not None
    assert isinstance(kept.tonight.over, NightOver)
    assert kept.tonight.over.by == scene.post.person.id
    assert scene.post.person.name in review.tonight.row.sub.text()
    assert one.id not in {other.id for other in shift_work(scene.post).tonight}
    scene.assert_fits()
    review.tonight.say.click()
    assert one.id in {other.id for other in shift_work(scene.post).tonight}


def test_each_plan_that_the_shift_page_tells_is_in_the_trail(scene: Scene) -> None:
    """It names a place, who is responsible and when: reading it there is reading the interview."""
    made = many(scene, InterviewStatus.DECIDED, PLAN)
    before = scene.post.audit.head().number
    shift = scene.window.navigator.go("shift")
    assert isinstance(shift, ShiftPage)
    plans = [row for row in shift.todo.rows() if isinstance(row, Row) and "K. Sy" in row.sub.text()]
    read = [
        entry.record
        for entry in scene.post.audit.entries(after=before)
        if (entry.kind, entry.what) == (AuditKind.READ, "night")
    ]
    assert 0 < len(plans) == len(read) < len(made)
    assert set(read) <= {one.id for one in made}
    scene.window.navigator.go("relief")
    scene.window.navigator.go("shift")
    again = scene.post.audit.entries(after=before)
    assert [entry.record for entry in again if entry.what == "night"] == read


def test_a_plan_whose_reading_cannot_be_noted_is_not_told(scene: Scene) -> None:
    many(scene, InterviewStatus.DECIDED, PLAN)
    vault = scene.post.vault
    vault.rows(f"PRAGMA max_page_count = {vault.rows('PRAGMA page_count')[0][0]}")
    with suppress(PostDeskError):  # until the disk is full
        while True:
            scene.post.audit.append(AuditKind.SETTING, "x")
    shift = scene.window.navigator.go("shift")
    assert isinstance(shift, ShiftPage)
    texts = [row.sub.text() for row in shift.todo.rows() if isinstance(row, Row)]
    assert len(texts) > 5
    assert not any("K. Sy" in text or "shelter" in text for text in texts)
    vault.rows("PRAGMA max_page_count = 1073741823")


def test_where_no_plan_was_made_nothing_can_be_seen_to(scene: Scene) -> None:
    one = many(scene, InterviewStatus.DECIDED)[0]
    assert open_review(scene, one.id).tonight.say.isHidden()
    with pytest.raises(PostDeskError) as refused:
        say_night_over(scene.post, one.id, over=True)
    assert refused.value.code is Code.WRONG_USE


def open_review(scene: Scene, interview: InterviewId) -> ReviewPage:
    page = scene.window.navigator.go("review", interview)
    assert isinstance(page, ReviewPage)
    QApplication.processEvents()
    return page


def test_a_stick_of_thousands_is_reported_a_page_at_a_time(scene: Scene) -> None:
    vault, page = scene.open_region()
    states = (ArrivalState.NEW, ArrivalState.QUARANTINED)
    arrivals = tuple(
        Arrival(f"{number:05}.pdk", states[number % 2], problem=Code.PACKET_DAMAGED)
        for number in range(6_000)
    )
    page.report = ImportReport(scene.stick, scene.clock(), arrivals)
    page.retranslate()
    lists = (page.view.rows, page.view.cards)
    assert all(0 < len(one.rows()) <= 10 for one in lists)
    pages = 1 + sum(turned(page, one) for one in lists)
    assert pages > 6_000 / 2 / 10
    vault.close()


def turned(page: Page, rows: PagedRows) -> int:
    """How often a list can be turned, by the page's own key."""
    count = 0
    while rows.after.isEnabled() and page.forward_pressed():
        count += 1
    return count
