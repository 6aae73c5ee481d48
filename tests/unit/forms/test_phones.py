"""Numbers as people say them: read in international form, short numbers apart."""

import pytest

from postdesk.forms.appearances import TextKind, text_kind
from postdesk.forms.definition import GuideNode, Kind, QuestionType
from postdesk.forms.phones import Phone, read_phone

MOBILE = Phone(e164="+22246123456", international="+222 46 12 34 56")


@pytest.mark.parametrize("told", [
    "46123456",
    "46 12 34 56",
    "+222 46 12 34 56",
    "0022246123456",
    "٤٦١٢٣٤٥٦",
    "46-12-34-56",
])  # fmt: skip
def test_a_number_of_this_country(told: str) -> None:
    assert read_phone(told) == MOBILE


def test_a_number_of_another_country() -> None:
    assert read_phone("+221 77 123 45 67").e164 == "+221771234567"


@pytest.mark.parametrize("told", ["1916", "١٩١٦", "19 16"])
def test_a_short_number_is_nobodys(told: str) -> None:
    assert read_phone(told) == Phone(short="1916")


@pytest.mark.parametrize("told", ["", "461234", "none", "+", "my cousin has it", "4" * 60])
def test_what_is_no_number(told: str) -> None:
    assert read_phone(told) == Phone()


@pytest.mark.parametrize(("kind", "appearance", "found"), [
    (QuestionType.TEXT, "names", TextKind.NAMES),
    (QuestionType.TEXT, "w3 phone", TextKind.PHONE),
    (QuestionType.TEXT, "mrz", TextKind.MRZ),
    (QuestionType.TEXT, "multiline", TextKind.PLAIN),
    (QuestionType.TEXT, "", TextKind.PLAIN),
    (QuestionType.INTEGER, "phone", TextKind.PLAIN),
])  # fmt: skip
def test_what_a_text_question_wants(kind: QuestionType, appearance: str, found: TextKind) -> None:
    node = GuideNode(path="/data/q", name="q", kind=Kind.QUESTION, type=kind, appearance=appearance)
    assert text_kind(node) is found
