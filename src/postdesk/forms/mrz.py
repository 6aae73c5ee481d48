"""The machine-readable lines of a passport, card or visa (ICAO 9303), read with check digits."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from postdesk.forms.digits import plain
from postdesk.forms.mrz_layouts import LAYOUTS, Check, Layout, MrzKind, Part, Span

_VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_WEIGHTS = (7, 3, 1)
_ALIKE = ("0O", "0D", "0Q", "1I", "1L", "2Z", "5S", "6G", "8B", "UV", "MN", "CG", "7Z", "4A")
"""Characters that are taken for each other, by eyes and by readers."""
_WIDEST_CARD = 32
"""Characters of a first line, with slips, that is still that of a card."""
_FILLER = str.maketrans({"«": "<<", "‹": "<", "＜": "<", "〈": "<"})
_KNOWN = re.compile("[A-Z0-9<]")


class Doubt(StrEnum):
    """Why a place of the lines is doubtful; none of it says that a paper was altered."""

    LENGTH = "length"
    """A line has too few or too many characters."""
    CHARACTER = "character"
    """A character that cannot stand there: surely a misreading."""
    CHECK = "check"
    """A part and its check digit do not agree."""


@dataclass(frozen=True)
class Doubtful:
    """One doubtful place: line and column from 0, the part meant, and what may stand there.

    `instead` holds the characters that would make it right, the likeliest first; with `LENGTH`
    `column` is how many characters the line has, `wanted` how many it needs.
    """

    doubt: Doubt
    line: int
    column: int
    part: Part
    typed: str = ""
    instead: tuple[str, ...] = ()
    wanted: int = 0


@dataclass(frozen=True)
class Mrz:
    """The lines as read. Dates stand as in the lines (`YYMMDD`); a filler in them is unknown."""

    kind: MrzKind
    lines: tuple[str, ...]
    surname: str
    given: str
    number: str
    birth: str
    expiry: str
    doubts: tuple[Doubtful, ...]
    checked: bool
    """Whether every check digit agrees: the reading is right, which proves nothing of the paper."""


def clean_lines(typed: str) -> tuple[str, ...]:
    """The lines in capitals and ASCII digits; a blank inside a line is a filler."""
    lines = (plain(line).upper().translate(_FILLER) for line in typed.splitlines())
    return tuple(line.replace(" ", "<") for line in lines if line)


def read_mrz(typed: str) -> Mrz | None:
    """Read typed lines; None while they do not look like any of the known forms."""
    lines = clean_lines(typed)
    layout = _layout_of(lines)
    if layout is None:
        return None
    doubts = tuple(_lengths(lines, layout))
    if not doubts:
        doubts = tuple(_characters(lines, layout)) or tuple(_checks(lines, layout))
    surname, _, given = _text(lines, layout.name).partition("<<")
    return Mrz(
        kind=layout.kind,
        lines=lines,
        surname=_words(surname),
        given=_words(given),
        number=_joined(lines, _number(lines, layout)[0]).rstrip("<"),
        birth=_text(lines, layout.birth),
        expiry=_text(lines, layout.expiry),
        doubts=doubts,
        checked=not doubts,
    )


def check_digit(text: str) -> str:
    """The check digit of a text: weights 7, 3, 1, a filler counts nothing."""
    total = sum(
        _WEIGHTS[place % 3] * max(0, _VALUES.find(letter)) for place, letter in enumerate(text)
    )
    return str(total % 10)


def _layout_of(lines: tuple[str, ...]) -> Layout | None:
    """The form with as many lines whose width is nearest, at most three characters away."""
    if not lines:
        return None
    visa = lines[0].startswith("V")
    longest = max(map(len, lines))
    fitting = [
        layout
        for layout in LAYOUTS
        if layout.lines == len(lines) and layout.visa == visa and abs(layout.width - longest) <= 3
    ]
    return min(fitting, key=lambda one: abs(one.width - longest), default=None)


def _lengths(lines: tuple[str, ...], layout: Layout) -> Iterator[Doubtful]:
    for number, line in enumerate(lines):
        if len(line) != layout.width:
            yield Doubtful(Doubt.LENGTH, number, len(line), Part.WHOLE, wanted=layout.width)


def _characters(lines: tuple[str, ...], layout: Layout) -> Iterator[Doubtful]:
    """Characters that cannot stand where they do, each once."""
    seen: set[tuple[int, int]] = set()
    for span, allowed in layout.alphabets:
        for column in range(span.start, span.end):
            letter = lines[span.line][column]
            if letter not in allowed and (span.line, column) not in seen:
                seen.add((span.line, column))
                instead = tuple(one for one in _twins(letter) if one in allowed)
                yield Doubtful(Doubt.CHARACTER, span.line, column, span.part, letter, instead)


def _checks(lines: tuple[str, ...], layout: Layout) -> Iterator[Doubtful]:
    """Parts that disagree with their check digits; the whole only where its parts all agree."""
    failed = [
        check
        for check in (_number(lines, layout), *layout.checks)
        if not _agrees(lines, *check, empty_counts=True)
    ]
    if not failed and layout.whole is not None and not _agrees(lines, *layout.whole):
        failed = [layout.whole]
    for spans, digit in failed:
        yield from _explained(lines, layout, spans, digit)


def _agrees(
    lines: tuple[str, ...], spans: tuple[Span, ...], digit: Span, *, empty_counts: bool = False
) -> bool:
    """Whether a check digit agrees; `empty_counts`: a filler does where the part is empty."""
    text, found = _joined(lines, spans), _text(lines, digit)
    if empty_counts and found == "<" and not text.strip("<"):
        return True
    return check_digit(text) == found


def _explained(
    lines: tuple[str, ...], layout: Layout, spans: tuple[Span, ...], digit: Span
) -> Iterator[Doubtful]:
    """Each single character that, read as its twin, makes the digit agree; else the digit."""
    text, found = _joined(lines, spans), _text(lines, digit)
    places = [(span, column) for span in spans for column in range(span.start, span.end)]
    explained = []
    for at, (span, column) in enumerate(places):
        right = tuple(
            twin
            for twin in _twins(text[at])
            if check_digit(text[:at] + twin + text[at + 1 :]) == found
            and _may_stand(layout, twin, span.line, column)
        )
        if right:
            one = Doubtful(Doubt.CHECK, span.line, column, span.part, text[at], right)
            explained.append(one)
    if check_digit(text) in _twins(found):
        right = (check_digit(text),)
        explained.append(Doubtful(Doubt.CHECK, digit.line, digit.start, digit.part, found, right))
    yield from explained or [Doubtful(Doubt.CHECK, digit.line, digit.start, digit.part, found)]


def _may_stand(layout: Layout, letter: str, line: int, column: int) -> bool:
    """Whether a character can stand at a place at all."""
    return all(
        letter in allowed
        for span, allowed in layout.alphabets
        if span.line == line and span.start <= column < span.end
    )


def _number(lines: tuple[str, ...], layout: Layout) -> Check:
    """Where the paper's number stands and its check digit: a long one goes on in the free part."""
    spans, digit = layout.number
    rest = layout.long_number
    if rest is None or _text(lines, digit) != "<":
        return layout.number
    more = _text(lines, rest).partition("<")[0]
    if len(more) < 2:
        return layout.number
    end = rest.start + len(more) - 1
    further = Span(rest.line, rest.start, end, Part.NUMBER)
    return (*spans, further), Span(rest.line, end, end + 1, Part.NUMBER)


def _joined(lines: tuple[str, ...], spans: tuple[Span, ...]) -> str:
    return "".join(_text(lines, span) for span in spans)


def _text(lines: tuple[str, ...], span: Span) -> str:
    return lines[span.line][span.start : span.end]


def _words(text: str) -> str:
    return " ".join(text.replace("<", " ").split())


def _twins(letter: str) -> Iterator[str]:
    for pair in _ALIKE:
        if letter in pair:
            yield pair.replace(letter, "", 1)
    if not _KNOWN.match(letter):
        yield "<"


def lines_wanted(typed: str) -> int:
    """How many lines a paper has whose first line is typed: three for a card, else two."""
    first = next(iter(clean_lines(typed)), "")
    return 3 if len(first) <= _WIDEST_CARD else 2
