"""A class for a test, with a fixed clock and ids in a row, without the engine's worker."""

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from postdesk.classroom.session import ClassSession, class_session


def now() -> datetime:
    """12 November 2026 in the night."""
    return datetime(2026, 11, 12, 2, 41, tzinfo=UTC)


@pytest.fixture
def lesson() -> Iterator[ClassSession]:
    """An open class with the starter kit."""
    ids = itertools.count(1)
    zone = ZoneInfo("Africa/Nouakchott")
    with class_session(clock=now, new_id=lambda: f"{next(ids):032x}", zone=zone) as session:
        yield session
