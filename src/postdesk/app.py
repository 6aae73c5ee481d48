"""The composition root: reads settings and the system clock, builds each object once."""

from datetime import datetime


def system_clock() -> datetime:
    """The present moment in the machine's zone; everything below is handed a clock."""
    return datetime.now().astimezone()
