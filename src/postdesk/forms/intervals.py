"""A partial date in its stored form, `FIRST/LAST`, and the day of it that an expression reads."""

import re

_INTERVAL = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})")


def is_interval(text: str) -> bool:
    """Whether `text` is written as two days; the days themselves are not looked at."""
    return _INTERVAL.fullmatch(text) is not None


def ends(text: str) -> tuple[str, ...]:
    """The latest and the earliest day of an interval; any other text alone."""
    found = _INTERVAL.fullmatch(text)
    return (text,) if found is None else (found[2], found[1])


def one_day(text: str, *, earliest: bool = False) -> str:
    """The day that stands for an interval: its latest, or its earliest; other texts as they are.

    The latest, because what is born, left or paid at some time of an interval is then never older
    than it can be: in doubt, a child.
    """
    if text[10:11] != "/":
        return text
    return ends(text)[-1 if earliest else 0]
