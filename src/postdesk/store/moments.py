"""Moments as text that sorts: UTC, whole in microseconds."""

from datetime import UTC, datetime


def stored(moment: datetime) -> str:
    """`2026-03-01T08:15:00.000000+00:00`: equal lengths, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def read_moment(text: str) -> datetime:
    """The moment that `stored` wrote."""
    return datetime.fromisoformat(text)
