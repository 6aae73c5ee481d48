"""The type scale: sizes in pixels and line heights, for both scripts and both text scales."""

from enum import Enum

FAMILIES = ["Noto Sans", "Noto Sans Arabic"]


class Role(Enum):
    """What a text is; its size follows."""

    CAP = "cap"
    META = "meta"
    TABLE = "table"
    BODY = "body"
    HEADING = "heading"
    ANSWER = "answer"
    TITLE = "title"
    QUESTION = "question"
    COUNT = "count"
    SHOW_ANSWER = "show_answer"
    SHOW = "show"


# At 200 % what is read while asking doubles; what is large already grows by half.
_SIZES: dict[Role, tuple[int, int]] = {
    Role.CAP: (13, 26),
    Role.META: (14, 28),
    Role.TABLE: (15, 30),
    Role.BODY: (16, 32),
    Role.HEADING: (18, 34),
    Role.ANSWER: (20, 40),
    Role.TITLE: (26, 39),
    Role.QUESTION: (28, 42),
    Role.COUNT: (28, 42),
    Role.SHOW_ANSWER: (30, 40),
    Role.SHOW: (54, 64),
}
_SPOKEN = {Role.QUESTION, Role.SHOW, Role.SHOW_ANSWER}
_LARGE = {Role.TITLE, Role.QUESTION, Role.COUNT, Role.SHOW}


def pixel_size(role: Role, scale: int, *, arabic: bool) -> int:
    """The font size of a text; Arabic is set larger because its letter bodies are smaller."""
    size = _SIZES[role][scale - 1]
    if not arabic:
        return size
    return round(size * (1.15 if role in _SPOKEN else 1.125))


def line_height(role: Role, scale: int, *, arabic: bool) -> int:
    """The distance of two lines in pixels."""
    size = pixel_size(role, scale, arabic=arabic)
    if arabic:
        return round(size * (1.6 if role is Role.SHOW else 1.65))
    return round(size * (1.35 if role in _LARGE else 1.45))
