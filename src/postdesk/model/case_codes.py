"""How a case code is written: post, running number and, where a vault was copied, a series."""

from postdesk.model.ids import CaseCode

SERIES_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""What a series is drawn from: none is mistaken for another by hand."""
SERIES_LENGTH = 3
_ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LOOKS_LIKE = str.maketrans("OIL", "011")


def case_code(prefix: str, number: int, series: str = "") -> CaseCode:
    """`R07-0412`; in a series (three characters) `R07-0412-8K4` and a check character."""
    plain = f"{prefix}-{number:04d}"
    if not series:
        return CaseCode(plain)
    return CaseCode(f"{plain}-{series}{check_character(plain + series)}")


def check_character(text: str) -> str:
    """The check of ISO 7064 MOD 37,36 over the letters A-Z and digits of `text`.

    It tells every wrong character and every swap of two neighbours.
    """
    state = 36
    for character in text:
        value = _ALL.find(character)
        if value >= 0:
            state = ((state + value) % 36 or 36) * 2 % 37
    return _ALL[(37 - state) % 36]


def mended_code(typed: str) -> CaseCode | None:
    """The code that was meant by `typed` (capitals, ASCII, no blanks); None for a mistyped one.

    Only what has a series can be told for mistyped; in it o reads as 0, i and l as 1.
    """
    steps = typed.rsplit("-", 2)
    if len(steps) != 3 or len(steps[2]) != SERIES_LENGTH + 1:
        return CaseCode(typed)
    prefix, number, series = steps[0], steps[1], steps[2][:-1].translate(_LOOKS_LIKE)
    check = check_character(f"{prefix}-{number}{series}")
    if steps[2][-1].translate(_LOOKS_LIKE) != check.translate(_LOOKS_LIKE):
        return None
    return CaseCode(f"{prefix}-{number}-{series}{check}")
