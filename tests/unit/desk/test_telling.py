"""Answers as texts: choices by name in the language, dates by who writes them."""

from desk_offices import Copied

from postdesk.desk.telling import as_stored, told


def test_choices_are_told_in_words_and_joined_as_the_language_does(own: Copied) -> None:
    with own.post() as post:
        flow = post.flow(post.notebook.get(own.offices.interview))
        shown = {one.name: one for one in map(flow.shown, flow.asked())}
        needs = shown["needs_now"]
        assert needs.answer is not None
        french = told(needs, needs.answer, "fr", as_stored)
        arabic = told(needs, needs.answer, "ar", as_stored)
        assert ", " in french
        assert "، " in arabic
        assert needs.answer.value.split()[0] not in french


def test_a_code_that_the_kit_has_no_more_is_told_as_it_is_and_not_left_out(own: Copied) -> None:
    with own.post() as post:
        flow = post.flow(post.notebook.get(own.offices.interview))
        shown = {one.name: one for one in map(flow.shown, flow.asked())}
        needs = shown["needs_now"]
        assert needs.answer is not None
        both = needs.answer.model_copy(update={"value": f"{needs.answer.value} gone_place"})
        for language in ("fr", "ar"):
            assert "gone_place" in told(needs, both, language, as_stored)
            first = told(needs, needs.answer, language, as_stored).split()[0]
            assert told(needs, both, language, as_stored).startswith(first)
