"""A security observation asks nobody: nothing of it is for the eyes or ears of the person."""

import pytest
from fit import assert_fits
from post_program import (
    PERSON,
    PLACE,
    interview,
    key,
    model,
    page,
    shown,
    stand_at,
    state,
    texts_of,
    write,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.ui.gallery import settle
from postdesk.ui.interview.begin_page import BeginPage
from postdesk.ui.interview.closing_page import ClosingPage
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.read_back import ReadBackRow
from postdesk.ui.language import Language
from postdesk.ui.review.page import ReviewPage
from postdesk.ui.review.referral_page import ReferralPage
from postdesk.ui.theme import Look
from postdesk.ui.widgets.answer_key import AnswerKey
from postdesk.ui.widgets.text import Text

Key = Qt.Key
GUIDE = "security_observation"


def observation(program: Program) -> InterviewPage:
    """One begun, with the fact written down."""
    asking = interview(program, GUIDE)
    stand_at(asking, "sec_fact")
    write(program, "a case under the seat")
    key(program, Key.Key_Return)
    assert page(program) is asking
    return asking


@pytest.mark.parametrize("pressed", [Key.Key_F5, Key.Key_F6, Key.Key_F11, Key.Key_F12])
def test_no_key_shows_reads_or_takes_back_what_nobody_was_asked(
    program: Program, pressed: Qt.Key
) -> None:
    asking = observation(program)
    stand_at(asking, "sec_time")
    key(program, pressed)
    assert page(program) is asking
    assert shown(asking).name == "sec_time"


def test_the_persons_half_and_what_was_agreed_are_away(program: Program) -> None:
    asking = observation(program)
    stand_at(asking, "sec_time")
    settle(QApplication.instance())
    assert not asking.card.person_question.isVisible()
    assert not asking.presence.isVisible()
    assert not asking.foot.show_to.isVisible()
    keys = [each for each in asking.findChildren(AnswerKey) if each.isVisible()]
    assert keys
    assert all(each.person_text is None for each in keys)
    other = interview(program, "short_form")
    stand_at(other, "feels_safe")
    settle(QApplication.instance())
    assert other.card.person_question.isVisible()
    assert other.presence.isVisible()


def test_it_closes_after_a_look_at_all_of_it_and_asks_for_no_night(program: Program) -> None:
    asking = observation(program)
    this = state(asking).interview.id
    notebook = asking._post.notebook
    key(program, Key.Key_F10)
    closing = page(program)
    assert isinstance(closing, ClosingPage)
    settle(QApplication.instance())
    assert not closing.night.isVisible()
    assert not closing.slip.isVisible()
    assert "to nobody" in closing.head.sub.text()
    told = [row.sub.text() for row in closing.said.rows() if isinstance(row, ReadBackRow)]
    assert "a case under the seat" in told
    key(program, Key.Key_Return)
    assert notebook.get(this).closed_at is not None


def test_nobody_is_asked_before_it_is_passed_on(program: Program) -> None:
    asking = observation(program)
    this = state(asking).interview.id
    key(program, Key.Key_F10, Key.Key_Return)
    review = program.window.navigator.go("review", this)
    assert isinstance(review, ReviewPage)
    assert review.tonight.isHidden()
    for language, scale in ((Language.FR, 1), (Language.AR, 2), (Language.EN, 1)):
        program.window.use_look(Look(scale=scale, language=language))
        preview = program.window.navigator.go("referral", (this, "security_contact"))
        assert isinstance(preview, ReferralPage)
        settle(QApplication.instance())
        bar = preview.consent
        assert not any(one.isVisible() for one in (bar.agrees, bar.refuses, bar.danger))
        assert_fits(program.window, language, {PLACE, PERSON} | said_by(preview))
    assert bar.words.title.text() == "The supervisor signs first"
    assert preview.prepared is not None
    assert preview.prepared.by_law
    bar.show_state(preview.prepared.consent, None, None, ("Seal", ""), by_law=True)  # once signed
    assert bar.words.title.text() == "About facts: nobody is asked"


def said_by(preview: ReferralPage) -> set[str]:
    """What the template and the directory say: they are not the interface's."""
    return {text.text() for text in preview.findChildren(Text)}


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_its_pages_fit(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    asking = interview(program, GUIDE)
    data = texts_of(asking)
    for ref in model(asking).interviewing.flow.asked():
        model(asking).go(ref)
        settle(QApplication.instance())
        assert_fits(program.window, language, data)
    key(program, Key.Key_F10)
    settle(QApplication.instance())
    assert_fits(program.window, language, data)


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_before_it_nobody_is_chosen_and_nobody_is_in_the_room(
    program: Program, language: Language, scale: int
) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    before = program.window.navigator.go("begin")
    assert isinstance(before, BeginPage)
    settle(QApplication.instance())
    about_a_person = (*before.why.values(), before.labelled["language"], before.labelled["role"])
    assert all(each.isVisible() for each in about_a_person)
    before.role.setCurrentIndex(before.role.count() - 1)  # whoever that was is not there any more
    before.guide.setCurrentIndex(before.guide.findData(GUIDE))
    settle(QApplication.instance())
    assert not any(each.isVisible() for each in about_a_person)
    titles = {before.guide.itemText(at) for at in range(before.guide.count())}
    assert_fits(program.window, language, {PLACE, PERSON, "PostDesk", *titles})
    key(program, Key.Key_3)
    before.start.click()
    asking = page(program)
    assert isinstance(asking, InterviewPage)
    begun = state(asking).interview
    assert (begun.chosen_because, begun.present) == (None, ())
    program.window.navigator.go("begin")
    assert before.guide.chosen() == "first_line"
