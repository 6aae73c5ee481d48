"""Whether a text can be read in two ways around a loop of a regular expression."""

from postdesk.forms.expression.regex_reading import (
    Choice,
    Letters,
    Pattern,
    Ranges,
    Repeat,
    Row,
    overlap,
)

_MOST_STATES = 120
_MOST_WAYS = 2_000
_UNROLLED = 3
"""A repetition of up to so many times is no loop; a longer one counts as one without end."""

Pair = tuple[int, int]


class TooLarge(Exception):
    """A pattern of more states or ways than can be looked through in good time."""


class Automaton:
    """A pattern as states that read one character each, with free steps between states."""

    def __init__(self, pattern: Pattern) -> None:
        self._free: list[list[int]] = []
        self._reads: list[tuple[Ranges, int] | None] = []
        self._add(pattern, self._state())

    def is_ambiguous(self) -> bool:
        """Whether two different walks over one text lead from a state back to itself.

        Then a text that fails in the end is tried in exponentially many ways. The walks are looked
        for in the graph of pairs of states that read a character in common.
        """
        ways = {state: self._ways(state) for state, read in enumerate(self._reads) if read}
        once = {state: sorted(set(nexts)) for state, nexts in ways.items()}
        for state, nexts in ways.items():
            doubled = {other for other in nexts if nexts.count(other) > 1}
            if any(state in _reached(other, once) for other in doubled):
                return True
        return any(
            any(one == other for one, other in ring) and any(one != other for one, other in ring)
            for ring in _rings(self._pairs(once))
        )

    # --- building ---------------------------------------------------------------------------

    def _state(self) -> int:
        self._free.append([])
        self._reads.append(None)
        return len(self._free) - 1

    def _add(self, pattern: Pattern, start: int) -> int:
        """Add a part that begins at `start`; returns the state it ends in."""
        if isinstance(pattern, Letters):
            return self._letters(pattern.ranges, start)
        if isinstance(pattern, Choice):
            end = self._state()
            for option in pattern.options:
                first = self._state()
                self._free[start].append(first)
                self._free[self._add(option, first)].append(end)
            return end
        if isinstance(pattern, Repeat):
            if pattern.most is not None and pattern.most <= _UNROLLED:
                return self._unrolled(pattern, pattern.most, start)
            return self._loop(pattern, start)
        for part in pattern.parts:
            start = self._add(part, start)
        return start

    def _letters(self, ranges: Ranges, start: int) -> int:
        reading, end = self._state(), self._state()
        self._free[start].append(reading)
        self._reads[reading] = (ranges, end)
        if sum(read is not None for read in self._reads) > _MOST_STATES:
            raise TooLarge
        return end

    def _loop(self, repeat: Repeat, start: int) -> int:
        first, end = self._state(), self._state()
        self._free[start].append(first)
        last = self._add(_not_empty(repeat.part), first)
        self._free[last] += [first, end]
        if repeat.least == 0 or _may_be_empty(repeat.part):
            self._free[start].append(end)
        return end

    def _unrolled(self, repeat: Repeat, most: int, start: int) -> int:
        end = self._state()
        for time in range(most):
            if time >= repeat.least:
                self._free[start].append(end)
            start = self._add(repeat.part, start)
        self._free[start].append(end)
        return end

    # --- looking ----------------------------------------------------------------------------

    def _ways(self, state: int) -> list[int]:
        """The reading states that come after a reading state, once for each way of free steps."""
        read = self._reads[state]
        found: list[int] = []
        waiting = [] if read is None else [read[1]]
        steps = 0
        while waiting:
            here = waiting.pop()
            steps += 1
            if steps > _MOST_WAYS:
                raise TooLarge
            if self._reads[here] is not None:
                found.append(here)
            waiting.extend(self._free[here])
        return found

    def _pairs(self, nexts: dict[int, list[int]]) -> dict[Pair, list[Pair]]:
        """The graph of pairs (smaller state first) whose states read a character in common."""
        common = {
            (one, other)
            for one in nexts
            for other in nexts
            if one <= other and self._overlap(one, other)
        }
        graph: dict[Pair, list[Pair]] = {}
        for one, other in common:
            pairs = {(min(a, b), max(a, b)) for a in nexts[one] for b in nexts[other]}
            graph[one, other] = sorted(pairs & common)
        return graph

    def _overlap(self, one: int, other: int) -> bool:
        mine, theirs = self._reads[one], self._reads[other]
        return mine is not None and theirs is not None and overlap(mine[0], theirs[0])


def _may_be_empty(pattern: Pattern) -> bool:
    if isinstance(pattern, Letters):
        return False
    if isinstance(pattern, Choice):
        return any(map(_may_be_empty, pattern.options))
    if isinstance(pattern, Repeat):
        return pattern.least == 0 or _may_be_empty(pattern.part)
    return all(map(_may_be_empty, pattern.parts))


def _not_empty(pattern: Pattern) -> Pattern:
    """The same pattern without the empty text, which no engine repeats for ever."""
    if not _may_be_empty(pattern):
        return pattern
    if isinstance(pattern, Choice):
        return Choice(tuple(_not_empty(option) for option in pattern.options if _matches(option)))
    if isinstance(pattern, Repeat):
        return Repeat(_not_empty(pattern.part), 1, pattern.most)
    if isinstance(pattern, Row):
        parts = pattern.parts
        options = [
            Row((_not_empty(part), *parts[place + 1 :]))
            for place, part in enumerate(parts)
            if _matches(part)
        ]
        return options[0] if len(options) == 1 else Choice(tuple(options))
    return pattern


def _matches(pattern: Pattern) -> bool:
    """Whether a pattern matches anything but the empty text."""
    if isinstance(pattern, Choice):
        return any(map(_matches, pattern.options))
    if isinstance(pattern, Row):
        return any(map(_matches, pattern.parts))
    return _matches(pattern.part) if isinstance(pattern, Repeat) else True


def _reached(start: int, nexts: dict[int, list[int]]) -> set[int]:
    seen = {start}
    waiting = [start]
    while waiting:
        for state in nexts[waiting.pop()]:
            if state not in seen:
                seen.add(state)
                waiting.append(state)
    return seen


def _rings(graph: dict[Pair, list[Pair]]) -> list[list[Pair]]:
    """The sets of pairs that lead to each other (Kosaraju's way), those of one pair left out."""
    order: list[Pair] = []
    seen: set[Pair] = set()
    for start in graph:
        _visit(start, graph, seen, order)
    backwards: dict[Pair, list[Pair]] = {pair: [] for pair in graph}
    for pair, nexts in graph.items():
        for other in nexts:
            backwards[other].append(pair)
    rings = []
    seen = set()
    for start in reversed(order):
        ring: list[Pair] = []
        _visit(start, backwards, seen, ring)
        if len(ring) > 1:
            rings.append(ring)
    return rings


def _visit(start: Pair, graph: dict[Pair, list[Pair]], seen: set[Pair], done: list[Pair]) -> None:
    """Walk the graph depth first; `done` grows by each pair when all behind it is done."""
    if start in seen:
        return
    seen.add(start)
    waiting = [(start, iter(graph[start]))]
    while waiting:
        pair, nexts = waiting[-1]
        for other in nexts:
            if other not in seen:
                seen.add(other)
                waiting.append((other, iter(graph[other])))
                break
        else:
            done.append(pair)
            waiting.pop()
