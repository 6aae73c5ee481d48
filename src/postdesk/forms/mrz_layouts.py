"""Where each part stands in the machine-readable lines of ICAO 9303: TD1, TD2, TD3, both visas."""

from dataclasses import dataclass
from enum import StrEnum

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
FILLER = "<"
ANY = LETTERS + DIGITS + FILLER


class MrzKind(StrEnum):
    """The form of a paper's machine-readable lines."""

    TD1 = "TD1"
    """A card: three lines of 30."""
    TD2 = "TD2"
    """A larger card: two lines of 36."""
    TD3 = "TD3"
    """A passport: two lines of 44."""
    MRV_A = "MRV-A"
    """A visa of full size: two lines of 44."""
    MRV_B = "MRV-B"
    """A small visa: two lines of 36."""


class Part(StrEnum):
    """What stands at a place of the lines."""

    CODE = "code"
    ISSUER = "issuer"
    NAME = "name"
    NUMBER = "number"
    NATIONALITY = "nationality"
    BIRTH = "birth"
    SEX = "sex"
    EXPIRY = "expiry"
    OPTIONAL = "optional"
    WHOLE = "whole"
    """The lines as a whole: their last check digit, or their length."""


@dataclass(frozen=True)
class Span:
    """A part's place: line and columns from 0, `end` not included."""

    line: int
    start: int
    end: int
    part: Part


Check = tuple[tuple[Span, ...], Span]
"""What a check digit is reckoned from, and where it stands."""


@dataclass(frozen=True)
class Layout:
    """One form. `alphabets` says which characters may stand where; the rest may be any.

    `number` is the paper's number; where its check digit is a filler and there is a `long_number`,
    the number goes on there and its check digit ends it.
    """

    kind: MrzKind
    lines: int
    width: int
    visa: bool
    name: Span
    birth: Span
    expiry: Span
    number: Check
    long_number: Span | None
    checks: tuple[Check, ...]
    whole: Check | None
    alphabets: tuple[tuple[Span, str], ...]


def _checked(line: int, start: int, length: int, part: Part) -> Check:
    """A part that its check digit follows."""
    end = start + length
    return (Span(line, start, end, part),), Span(line, end, end + 1, part)


def _alphabets(
    kind: MrzKind,
    name: Span,
    number: Check,
    dates: tuple[Check, Check],
    nationality: Span,
) -> tuple[tuple[Span, str], ...]:
    """Letters in names and codes, digits in dates and check digits, anything elsewhere."""
    birth, expiry = dates
    first = 5 if kind is MrzKind.TD1 else name.start
    sex = Span(birth[1].line, birth[1].end, birth[1].end + 1, Part.SEX)
    anywhere = [
        (Span(line, 0, width, Part.OPTIONAL), ANY)
        for line, width in enumerate([_WIDTHS[kind]] * (3 if kind is MrzKind.TD1 else 2))
    ]
    return (
        (Span(0, 0, 1, Part.CODE), LETTERS),
        (Span(0, 2, first, Part.ISSUER), LETTERS + FILLER),
        (name, LETTERS + FILLER),
        (number[1], DIGITS + FILLER),
        (nationality, LETTERS + FILLER),
        (birth[0][0], DIGITS + FILLER),
        (birth[1], DIGITS),
        (sex, "MFX" + FILLER),
        (expiry[0][0], DIGITS + FILLER),
        (expiry[1], DIGITS),
        *anywhere,
    )


def _digit(whole: Check | None) -> tuple[tuple[Span, str], ...]:
    return ((whole[1], DIGITS),) if whole else ()


_WIDTHS = {
    MrzKind.TD1: 30,
    MrzKind.TD2: 36,
    MrzKind.TD3: 44,
    MrzKind.MRV_A: 44,
    MrzKind.MRV_B: 36,
}


def _card() -> Layout:
    """TD1: the number in the first line, dates in the second, the name in the third."""
    name = Span(2, 0, 30, Part.NAME)
    number, birth = _checked(0, 5, 9, Part.NUMBER), _checked(1, 0, 6, Part.BIRTH)
    expiry, nationality = _checked(1, 8, 6, Part.EXPIRY), Span(1, 15, 18, Part.NATIONALITY)
    whole: Check = (
        (
            Span(0, 5, 30, Part.NUMBER),
            Span(1, 0, 7, Part.BIRTH),
            Span(1, 8, 15, Part.EXPIRY),
            Span(1, 18, 29, Part.OPTIONAL),
        ),
        Span(1, 29, 30, Part.WHOLE),
    )
    return Layout(
        kind=MrzKind.TD1,
        lines=3,
        width=30,
        visa=False,
        name=name,
        birth=birth[0][0],
        expiry=expiry[0][0],
        number=number,
        long_number=Span(0, 15, 30, Part.NUMBER),
        checks=(birth, expiry),
        whole=whole,
        alphabets=_alphabets(MrzKind.TD1, name, number, (birth, expiry), nationality)
        + _digit(whole),
    )


def _two_lines(kind: MrzKind) -> Layout:
    """All others: the name in the first line, number and dates in the second."""
    width = _WIDTHS[kind]
    visa = kind in (MrzKind.MRV_A, MrzKind.MRV_B)
    name = Span(0, 5, width, Part.NAME)
    number, birth = _checked(1, 0, 9, Part.NUMBER), _checked(1, 13, 6, Part.BIRTH)
    expiry, nationality = _checked(1, 21, 6, Part.EXPIRY), Span(1, 10, 13, Part.NATIONALITY)
    last = width - 1
    spans = (
        Span(1, 0, 10, Part.NUMBER),
        Span(1, 13, 20, Part.BIRTH),
        Span(1, 21, 28, Part.EXPIRY),
        Span(1, 28, last, Part.OPTIONAL),
    )
    whole = None if visa else (spans, Span(1, last, width, Part.WHOLE))
    own = (_checked(1, 28, 14, Part.OPTIONAL),) if kind is MrzKind.TD3 else ()
    return Layout(
        kind=kind,
        lines=2,
        width=width,
        visa=visa,
        name=name,
        birth=birth[0][0],
        expiry=expiry[0][0],
        number=number,
        long_number=Span(1, 28, last, Part.NUMBER) if kind is MrzKind.TD2 else None,
        checks=(birth, expiry, *own),
        whole=whole,
        alphabets=_alphabets(kind, name, number, (birth, expiry), nationality) + _digit(whole),
    )


LAYOUTS = (
    _card(),
    *(_two_lines(kind) for kind in (MrzKind.TD2, MrzKind.TD3, MrzKind.MRV_A, MrzKind.MRV_B)),
)
