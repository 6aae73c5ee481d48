"""Hijri dates against another implementation of the Umm al-Qura calendar, day by day."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from postdesk.forms.dates import HijriDay, hijri_day, read_days

MONTHS = json.loads(Path(__file__).with_name("umalqura_months.json").read_text("utf-8"))


def other_table() -> Iterator[tuple[date, HijriDay]]:
    """Each day of 1420 to 1450 AH (April 1999 to May 2029) as the other implementation has it."""
    day = date.fromisoformat(MONTHS["first_day"])
    for year, lengths in MONTHS["lengths"].items():
        for month, length in enumerate(lengths, 1):
            for number in range(1, length + 1):
                yield day, HijriDay(int(year), month, number)
                day += timedelta(days=1)


def test_each_of_ten_thousand_days_is_the_same_in_both_directions() -> None:
    table = dict(other_table())
    assert len(table) == 10_985
    today = date(2026, 11, 12)
    different = [
        day
        for day, hijri in table.items()
        if hijri_day(day) != hijri
        or read_days("{}-{:02}-{:02}".format(*hijri), today).text() != day.isoformat()
    ]
    assert different == []
