"""Every decimal digit that Unicode has is taken in numbers and in dates."""

import sys
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from postdesk.forms.answering import parse
from postdesk.forms.definition import QuestionType, Range

DIGITS = [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isdecimal()]


@dataclass(frozen=True)
class Asked:
    """A question of a type."""

    type: QuestionType
    range: Range | None = None


def clock() -> datetime:
    return datetime(2026, 11, 12, tzinfo=UTC)


def in_script(zero: str, text: str) -> str:
    """ASCII digits of `text` in the script whose zero is given."""
    return "".join(
        chr(ord(zero) + int(letter)) if letter in "0123456789" else letter for letter in text
    )


def test_unicode_has_many() -> None:
    assert len(DIGITS) > 600


@pytest.mark.parametrize("kind", [QuestionType.INTEGER, QuestionType.DECIMAL])
def test_each_digit_in_a_number(kind: QuestionType) -> None:
    for digit in DIGITS:
        typed = f"1{digit}"
        assert parse(Asked(kind), typed, "ar", clock) == f"1{unicodedata.decimal(digit)}", digit


def test_each_script_in_a_date() -> None:
    zeros = [digit for digit in DIGITS if unicodedata.decimal(digit) == 0]
    assert len(zeros) > 60
    for zero in zeros:
        typed = in_script(zero, "12 11 2010")
        assert parse(Asked(QuestionType.DATE), typed, "fr", clock) == "2010-11-12", typed
