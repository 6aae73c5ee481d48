"""Small cells are withheld, and what is shown never gives one away."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from postdesk.regional.suppression import SafeTable, suppress

TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 40), min_size=width, max_size=width), min_size=1, max_size=4
    )
)


def test_large_counts_are_all_shown() -> None:
    assert suppress([[20, 30], [40, 50]]).cells == ((20, 30, 50), (40, 50, 90), (60, 80, 140))


def test_a_single_small_count_takes_a_second_one_with_it() -> None:
    table = suppress([[64, 51, 43, 29, 4]])
    assert table.count(0, 4) is None
    assert table.count(0, 3) is None
    assert table.count(0, 0) == 64


def test_zero_is_no_small_count() -> None:
    assert suppress([[0, 20, 30]]).cells[0] == (0, 20, 30, 50)


def test_a_table_of_one_small_count_shows_nothing() -> None:
    assert suppress([[3]]).cells == ((None, None), (None, None))


@given(TABLES)
@settings(deadline=None)
def test_no_small_count_is_shown(counts: list[list[int]]) -> None:
    table = suppress(counts)
    assert all(cell is None or cell == 0 or cell >= 11 for line in table.cells for cell in line)


@given(TABLES)
@settings(deadline=None)
def test_no_line_has_a_single_gap(counts: list[list[int]]) -> None:
    table = suppress(counts)
    columns = tuple(zip(*table.cells, strict=True))
    for line in (*table.cells, *columns):
        assert line.count(None) != 1


@given(st.lists(st.lists(st.integers(0, 4), min_size=2, max_size=2), min_size=2, max_size=2))
@settings(deadline=None, max_examples=60)
def test_every_withheld_count_could_be_another(counts: list[list[int]]) -> None:
    """Whoever tries all tables that fit what is shown finds a second value for every gap."""
    table = suppress(counts, smallest=3)
    fitting = [other for other in product(range(8), repeat=4) if fits(table, other)]
    for row, column in product(range(2), repeat=2):
        if table.count(row, column) is None:
            assert len({other[2 * row + column] for other in fitting}) > 1


def fits(table: SafeTable, other: tuple[int, ...]) -> bool:
    """Whether four counts agree with every cell that is shown."""
    a, b, c, d = other
    full = ((a, b, a + b), (c, d, c + d), (a + c, b + d, a + b + c + d))
    return all(
        shown is None or shown == count
        for shown_line, line in zip(table.cells, full, strict=True)
        for shown, count in zip(shown_line, line, strict=True)
    )
