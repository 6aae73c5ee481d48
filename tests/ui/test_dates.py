"""Dates as people say them, typed in the real window: a year, an age, a Hijri day."""

import pytest
from fit import assert_fits
from post_program import (
    interview,
    key,
    place_of,
    shown,
    stand_at,
    stored,
    texts_of,
    write,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postdesk.app.program import Program
from postdesk.ui.gallery import settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language
from postdesk.ui.theme import Look

Key = Qt.Key


def told_birth(program: Program, said: str) -> InterviewPage:
    """An interview in which the date of birth was typed, not yet confirmed."""
    asking = interview(program)
    stand_at(asking, "birth_date")
    write(program, said)
    return asking


def echo(asking: InterviewPage) -> str:
    """What stands under the field."""
    return "" if asking.area.echo.isHidden() else asking.area.echo.text()


@pytest.mark.parametrize(("said", "kept", "read_back"), [
    ("2010", "2010-01-01/2010-12-31", "Kept as: 2010"),
    ("about 15", "2009-11-13/2012-11-12", "Kept as: between 13 Nov 2009 and 12 Nov 2012"),
    ("5 2010", "2010-05-01/2010-05-31", "Kept as: May 2010"),
    ("1 9 1431", "2010-08-11", "Kept as: 11 Aug 2010 · Hijri 1 Ramadan 1431"),
])  # fmt: skip
def test_what_is_typed_is_read_back_and_kept(
    program: Program, said: str, kept: str, read_back: str
) -> None:
    asking = told_birth(program, said)
    assert echo(asking).replace("\u00a0", " ").startswith(read_back)
    key(program, Key.Key_Return)
    assert stored(asking, "birth_date") == ("answered", kept)
    assert shown(asking).name != "birth_date"


def test_a_year_that_may_mean_under_18_opens_the_part_for_children(program: Program) -> None:
    asking = told_birth(program, "2008")
    key(program, Key.Key_Return)
    assert place_of(asking, "child_with")


def test_an_answer_is_found_again_as_it_can_be_typed(program: Program) -> None:
    for said in ("2010", "about 15", "1 9 1431"):
        asking = told_birth(program, said)
        key(program, Key.Key_Return)
        kept = stored(asking, "birth_date")
        stand_at(asking, "birth_date")
        assert echo(asking)
        key(program, Key.Key_Return)
        assert stored(asking, "birth_date") == kept
        assert shown(asking).name != "birth_date"


def test_what_is_no_date_is_not_read_back(program: Program) -> None:
    asking = told_birth(program, "in the rains")
    assert echo(asking) == ""
    key(program, Key.Key_Return)
    assert shown(asking).name == "birth_date"
    assert asking.area.field.text() == "in the rains"
    assert not asking.area.labelled.hint.isHidden()


def test_only_a_date_is_read_back(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "age_years")
    write(program, "2010")
    assert echo(asking) == ""


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
def test_the_longest_reading_fits(program: Program, language: Language, scale: int) -> None:
    program.window.use_look(Look(scale=scale, language=language))
    asking = told_birth(program, "11 8 2010")
    settle(QApplication.instance())
    assert echo(asking)
    assert_fits(program.window, language, texts_of(asking))


def test_what_one_person_said_is_never_in_the_next_interview(program: Program) -> None:
    told_birth(program, "in the rains")
    key(program, Key.Key_Return)
    program.window.navigator.go("shift")
    asking = told_birth(program, "")
    assert asking.area.field.text() == ""
