"""Published counts: of persons, over whole months, with nothing small in any table."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from regional_samples import NOW, a_share, fill, receive

from postdesk.regional.statistics import (
    Period,
    months_before,
    safe_months,
    safe_row,
    statistics,
    whole_time,
)
from postdesk.regional.suppression import SMALLEST
from postdesk.store.vault import Vault

PERIOD = Period("2026-06", "2026-08")
AGES = st.dictionaries(
    st.tuples(
        st.sampled_from(["adult", "child", "doubtful", ""]), st.sampled_from(PERIOD.months())
    ),
    st.integers(0, 40),
)


def test_a_period_names_every_month_over_the_new_year() -> None:
    assert Period("2025-11", "2026-02").months() == ("2025-11", "2025-12", "2026-01", "2026-02")
    assert months_before(NOW, 12) == Period("2025-12", "2026-11")


def test_counts_by_post_and_the_sum(region: Vault) -> None:
    fill(region, 100)
    told = statistics(region, whole_time(region))
    assert told.total == 100
    counts = {one.key: one.count for one in told.posts}
    assert counts == {"post-07": 40, "post-11": 30, "post-19": None, "post-22": None}
    assert not told.validated


def test_a_person_referred_twice_counts_once(region: Vault) -> None:
    """Six persons, each referred to two recipients, are six and not twelve: withheld."""
    for number in range(1, 7):
        receive(region, "post-07", a_share("post-07", number, reason_code="asylum"), 2 * number - 1)
        again = a_share("post-07", number, reason_code="health", referred_on=date(2026, 11, 1))
        receive(region, "post-07", again, 2 * number)
    told = statistics(region, whole_time(region))
    assert told.total is None
    assert all(one.count in {None, 0} for one in (*told.posts, *told.reasons, *told.indicators))
    assert [one.key for one in told.reasons] == ["asylum"]


def test_a_post_that_sent_nothing_shows_zero(region: Vault) -> None:
    for number in range(1, 21):
        receive(region, "post-07", a_share("post-07", number), number)
    told = statistics(region, whole_time(region))
    assert {one.key: one.count for one in told.posts} == {
        "post-07": 20,
        "post-11": 0,
        "post-19": 0,
        "post-22": 0,
    }


def test_other_months_are_left_out(region: Vault) -> None:
    fill(region, 60)
    assert statistics(region, Period("2026-01", "2026-02")).total == 0
    early = [number for number in range(1, 61) if a_share("post-07", number).referred_on.month < 8]
    assert statistics(region, Period("2026-06", "2026-07")).total == len(early)


def test_withheld_rows_stand_last_and_by_code(region: Vault) -> None:
    fill(region, 60)
    told = statistics(region, whole_time(region))
    shown = [one.count for one in told.indicators if one.count is not None]
    hidden = [one.key for one in told.indicators if one.count is None]
    assert shown == sorted(shown, reverse=True)
    assert hidden == sorted(hidden)
    assert [one.count for one in told.indicators] == [*shown, *[None] * len(hidden)]


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 30), min_size=1))
@settings(deadline=None)
def test_one_row_never_needs_its_sum_withheld(counts: dict[str, int]) -> None:
    """The sum of all stands beside several tables: it has to be public or small in each."""
    safe = safe_row(counts, SMALLEST)
    total = sum(counts.values())
    hidden = [counts[key] for key, count in safe.items() if count is None]
    if hidden and total >= SMALLEST:
        assert len(hidden) > 1
        assert sum(hidden) >= SMALLEST


@given(AGES)
@settings(deadline=None)
def test_months_and_ages_do_not_give_each_other_away(counts: dict[tuple[str, str], int]) -> None:
    told = safe_months(PERIOD, counts, SMALLEST)
    total = sum(counts.values())
    cells = [(one.cases, one.adults, one.under_18, one.unknown) for one in told]
    assert all(cell is None or cell == 0 or cell >= SMALLEST for row in cells for cell in row)
    if 0 < total < SMALLEST:
        return
    without = [month for month, row in zip(PERIOD.months(), cells, strict=True) if row[0] is None]
    assert len(without) != 1
    for row in cells:
        assert row.count(None) != 1
