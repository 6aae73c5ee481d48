"""A page that is open while language, text scale or window change stands as if made that way."""

from collections.abc import Callable, Collection
from dataclasses import replace

import pytest
from fit import misfits, unnamed, untranslated
from live_looks import picture, resized, stranded, unlike, worn
from post_program import PERSON, PLACE, interview, model, stand_at, texts_of

from postdesk.app.program import Program
from postdesk.model.base import Texts
from postdesk.ui.language import Language
from postdesk.ui.theme import Look
from postdesk.ui.widgets.text import Text

LOOKS = (
    Look(scale=2),
    Look(language=Language.AR),
    Look(scale=2, language=Language.FR),
    Look(),
)
"""Each changed from the one before: the scale alone, the language with it, both."""


def differences(
    program: Program, visit: Callable[[], object], data: Collection[str] = ()
) -> list[str]:
    """What stands otherwise on an open page after each change than on the page made anew."""
    window, found = program.window, []
    visit()
    picture(window)
    for look in LOOKS:
        live = worn(window, look)
        told = f"{look.language} {look.scale}"
        found += misfits(window) + unnamed(window)
        found += untranslated(window, look.language, {PERSON, PLACE, *data})
        found += stranded(window, told)
        window.navigator.forget()
        visit()
        found += unlike(live, picture(window), told)
    return [*found, *resized(window, "resized")]


@pytest.mark.parametrize("name", ["begin", "settings", "messages"])
def test_a_page_that_is_open_follows(program: Program, name: str) -> None:
    assert not differences(program, lambda: program.window.navigator.go(name))


def test_an_interview_that_is_open_follows(program: Program) -> None:
    asking = interview(program)
    stand_at(asking, "age_years")
    known, said = model(asking).state.interview.id, texts_of(asking)
    assert not differences(program, lambda: program.window.navigator.go("interview", known), said)


def test_the_place_is_named_in_the_language_that_is_chosen_then(program: Program) -> None:
    desk, names = program.desk, Texts({"en": "Rosso post", "ar": "مركز روصو"})
    assert desk is not None
    program.desk = replace(desk, names=names)
    try:
        for language in (Language.AR, Language.EN):
            program.window.use_language(language)
            texts = {one.text() for one in program.window.top_bar.findChildren(Text)}
            assert names.in_language(language) in texts
    finally:
        program.desk = desk
        program.window.use_look(Look())
