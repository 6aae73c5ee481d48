"""Withhold small cells of a table of counts so that none can be worked out from the rest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

SMALLEST = 11
"""Counts from 1 to 10 are withheld by default, as the CTDC does."""

Place = tuple[int, int]


@dataclass(frozen=True)
class SafeTable:
    """Counts that may be shown; None is withheld, for whichever of the two reasons.

    `cells` has one row more and one column more than the counts: the totals stand last.
    """

    cells: tuple[tuple[int | None, ...], ...]

    def count(self, row: int, column: int) -> int | None:
        """One count, or None if it is withheld."""
        return self.cells[row][column]

    def row_total(self, row: int) -> int | None:
        """The total of a row, or None if it is withheld."""
        return self.cells[row][-1]

    def column_total(self, column: int) -> int | None:
        """The total of a column, or None if it is withheld."""
        return self.cells[-1][column]

    @property
    def total(self) -> int | None:
        """The total of all, or None if it is withheld."""
        return self.cells[-1][-1]


def suppress(counts: Sequence[Sequence[int]], smallest: int = SMALLEST) -> SafeTable:
    """Withhold every count from 1 to `smallest` - 1, and as many others as protect those.

    `counts` is a rectangle of whole numbers, none negative. Every row and every column adds up to
    its total, totals included, so a single gap in a line could be worked out: a line has no gap or
    at least two, no line's gaps add up to less than `smallest`, and no withheld cell follows from
    all lines together (checked by elimination).
    """
    grid = _with_totals(counts)
    hidden = {
        (row, column)
        for row, line in enumerate(grid)
        for column, count in enumerate(line)
        if 0 < count < smallest
    }
    while (weak := _weak_line(grid, hidden, smallest)) is not None:
        hidden.add(_cheapest(grid, weak, hidden))
    return SafeTable(
        tuple(
            tuple(None if (row, column) in hidden else count for column, count in enumerate(line))
            for row, line in enumerate(grid)
        )
    )


def _with_totals(counts: Sequence[Sequence[int]]) -> list[list[int]]:
    grid = [[*line, sum(line)] for line in counts]
    width = len(grid[0]) if grid else 1
    return [*grid, [sum(line[column] for line in grid) for column in range(width)]]


def _lines(grid: list[list[int]]) -> Iterator[list[Place]]:
    """The places of each row and each column; in each the last is the sum of the others."""
    height, width = len(grid), len(grid[0])
    for row in range(height):
        yield [(row, column) for column in range(width)]
    for column in range(width):
        yield [(row, column) for row in range(height)]


def _weak_line(grid: list[list[int]], hidden: set[Place], smallest: int) -> list[Place] | None:
    """A line that gives a withheld cell away and still has something to withhold."""
    for line in _lines(grid):
        gaps = [place for place in line if place in hidden]
        if not gaps or len(gaps) == len(line):
            continue
        inner = sum(grid[row][column] for row, column in gaps if (row, column) != line[-1])
        sum_known = line[-1] not in hidden
        if len(gaps) == 1 or (sum_known and inner < smallest):
            return line
    return _given_away(grid, hidden)


def _given_away(grid: list[list[int]], hidden: set[Place]) -> list[Place] | None:
    """A line through a withheld cell that all lines together determine; None if there is none."""
    order = sorted(hidden)
    rows: list[list[Fraction]] = []
    for line in _lines(grid):
        signs = {place: Fraction(1) for place in line[:-1]} | {line[-1]: Fraction(-1)}
        rows.append([signs.get(place, Fraction(0)) for place in order])
    for pivot, row in _reduced(rows):
        if all(value == 0 for at, value in enumerate(row) if at != pivot):
            given = order[pivot]
            open_lines = (
                line
                for line in _lines(grid)
                if given in line and any(place not in hidden for place in line)
            )
            return next(open_lines, None)
    return None


def _reduced(rows: list[list[Fraction]]) -> list[tuple[int, list[Fraction]]]:
    """Gauss-Jordan elimination: (pivot column, row) of the reduced row echelon form."""
    done: list[tuple[int, list[Fraction]]] = []
    width = len(rows[0]) if rows else 0
    for column in range(width):
        pivot = next((row for row in rows if row[column] != 0), None)
        if pivot is None:
            continue
        rows.remove(pivot)
        scaled = [value / pivot[column] for value in pivot]
        rows = [_less(row, scaled, column) for row in rows]
        done = [(at, _less(row, scaled, column)) for at, row in done]
        done.append((column, scaled))
    return done


def _less(row: list[Fraction], pivot: list[Fraction], column: int) -> list[Fraction]:
    factor = row[column]
    if factor == 0:
        return row
    return [value - factor * other for value, other in zip(row, pivot, strict=True)]


def _cheapest(grid: list[list[int]], line: list[Place], hidden: set[Place]) -> Place:
    """The shown cell of a line that costs least to withhold: a small count before a total."""
    shown = [place for place in line if place not in hidden]
    last_row, last_column = len(grid) - 1, len(grid[0]) - 1

    def cost(place: Place) -> tuple[bool, bool, int, Place]:
        row, column = place
        margins = (row == last_row) + (column == last_column)
        return (margins > 0, grid[row][column] == 0, grid[row][column], place)

    return min(shown, key=cost)
