"""What each expected failure says: what happened, what is safe, what to do now."""

from functools import partial

from postdesk.errors import Code, PostDeskError
from postdesk.ui import (
    messages_access,
    messages_guides,
    messages_keys,
    messages_machine,
    messages_packets,
    messages_region,
)
from postdesk.ui.language import isolate_code, translate
from postdesk.ui.widgets.error_card import Message


def english_sentences() -> dict[Code, Message]:
    """The sentences of every code as they are written in the code."""
    return {
        **messages_access.SENTENCES,
        **messages_keys.SENTENCES,
        **messages_guides.SENTENCES,
        **messages_packets.SENTENCES,
        **messages_machine.SENTENCES,
        **messages_region.SENTENCES,
    }


def message_of(error: PostDeskError) -> Message:
    """The three sentences of a failure in the language in use, and again in a later one."""
    english = english_sentences()[error.code]
    return Message(
        translate("Messages", english.happened),
        translate("Messages", english.safe),
        translate("Messages", english.do),
        again=partial(message_of, error),
    )


def detail_of(error: PostDeskError) -> str:
    """The harmless values of a failure (a file, a number), for the line beside the title."""
    return " · ".join(isolate_code(str(value)) for value in error.values.values())
