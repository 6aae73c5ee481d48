"""What a step leaves to show: choices already made, and a repeat that may have one more."""

from postdesk.forms.flow import Shown


def chosen_of(shown: Shown | None) -> tuple[str, ...]:
    """The choices already made on a question."""
    if shown is None or shown.answer is None or not shown.type.has_choices:
        return ()
    return tuple(shown.answer.value.split())
