"""The appearances that are PostDesk's own: which text a question wants, so that a desk helps."""

from enum import StrEnum
from typing import Protocol

from postdesk.forms.definition import QuestionType


class TextKind(StrEnum):
    """What a text question wants; the value is a text all the same, and is never refused."""

    PLAIN = ""
    NAMES = "names"
    """A name as a paper has it, in Arabic, and as it was heard."""
    PHONE = "phone"
    """A phone number, read back in international form."""
    MRZ = "mrz"
    """The machine-readable lines of a paper, read with their check digits."""
    PHOTO = "photo"
    """A photo of a paper from a file; the value is the name that it is kept under."""


OWN_TEXTS = tuple(kind.value for kind in TextKind if kind)
"""The words that an author writes into the cell `appearance` of a text question."""


TWICE = "twice"
"""Of any question: typed from paper, it is typed a second time."""
CALL_SAFETY = "call-safety"
"""Of a select on the page of a phone: whether it is safe to call there; its choice `no` is not."""


class Appearing(Protocol):
    """What `text_kind` needs to know: a `GuideNode` or a `Shown` will do."""

    @property
    def type(self) -> QuestionType:
        """The type of the question's value."""

    @property
    def appearance(self) -> str:
        """Its appearances, separated by blanks."""


def text_kind(question: Appearing) -> TextKind:
    """The kind of text that a question wants; plain for every other type of question."""
    if question.type is not QuestionType.TEXT:
        return TextKind.PLAIN
    words = question.appearance.split()
    return next((TextKind(word) for word in words if word in OWN_TEXTS), TextKind.PLAIN)


def photo_name(identifier: str) -> str:
    """What the answer holds of a photo kept under an id of hexadecimal digits."""
    return f"photo-{identifier[:32]}.jpg"
