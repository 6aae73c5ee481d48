"""Case codes with a series: typed by hand, told for mistyped, never taken for another."""

import pytest

from postdesk.model.case_codes import SERIES_LETTERS, case_code, check_character, mended_code

CODE = case_code("R07", 413, "8K4")


def test_the_check_is_that_of_the_standard() -> None:
    """ISO 7064 MOD 37,36 as Global Release Identifiers carry it: A1-2425G-ABC1234002-M."""
    assert check_character("A1-2425G-ABC1234002") == "M"


def test_a_series_ends_a_code_and_none_leaves_it_as_it_was() -> None:
    assert case_code("R07", 413) == "R07-0413"
    assert CODE[:-1] == "R07-0413-8K4"


def test_every_wrong_character_and_every_swap_is_told() -> None:
    swapped = {
        CODE[:at] + CODE[at + 1] + CODE[at] + CODE[at + 2 :]
        for at in range(len(CODE) - 1)
        if "-" not in CODE[at : at + 2] and CODE[at] != CODE[at + 1]
    }
    wrong = {
        CODE[:at] + other + CODE[at + 1 :]
        for at in range(len(CODE))
        for other in SERIES_LETTERS
        if CODE[at] not in ("-", other)
    }
    assert len(wrong | swapped) > 300
    assert [one for one in wrong | swapped if mended_code(one) is not None] == []


@pytest.mark.parametrize("series", ["0A1", "110", "Z0Z"])
def test_letters_that_look_like_digits_are_read_as_those(series: str) -> None:
    code = case_code("R07", 9999, series)
    for letter, digit in ("O", "0"), ("I", "1"), ("L", "1"):
        typed = code[:-4] + code[-4:-1].replace(digit, letter) + code[-1]
        assert mended_code(typed) == code


def test_a_code_without_a_series_is_taken_as_it_is() -> None:
    assert mended_code("R07-0413") == "R07-0413"
    assert mended_code("A-B-C-D") == "A-B-C-D"
