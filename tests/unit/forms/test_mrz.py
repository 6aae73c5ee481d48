"""The specimens of ICAO 9303 are read, and single misreadings are found at their character."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postdesk.forms.mrz import Doubt, Mrz, check_digit, lines_wanted, read_mrz
from postdesk.forms.mrz_layouts import MrzKind, Part

PASSPORT = """P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10"""
LARGE_CARD = """I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
D231458907UTO7408122F1204159<<<<<<<6"""
CARD = """I<UTOD231458907<<<<<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<"""
LONG_NUMBER = """I<UTOD23145890<7349<<<<<<<<<<<
3407127M9507122UTO<<<<<<<<<<<2
STEVENSON<<PETER<JOHN<<<<<<<<<"""
VISA = """V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L8988901C4XXX4009078F96121096ZE184226B<<<<<<"""
SMALL_VISA = """V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
L8988901C4XXX4009078F9612109<<<<<<<<"""
ALL = (PASSPORT, LARGE_CARD, CARD, LONG_NUMBER, VISA, SMALL_VISA)


def read(text: str) -> Mrz:
    """Lines that have one of the known forms."""
    found = read_mrz(text)
    assert found is not None
    return found


@pytest.mark.parametrize(("text", "kind", "number", "birth", "expiry"), [
    (PASSPORT, MrzKind.TD3, "L898902C3", "740812", "120415"),
    (LARGE_CARD, MrzKind.TD2, "D23145890", "740812", "120415"),
    (CARD, MrzKind.TD1, "D23145890", "740812", "120415"),
    (VISA, MrzKind.MRV_A, "L8988901C", "400907", "961210"),
    (SMALL_VISA, MrzKind.MRV_B, "L8988901C", "400907", "961210"),
])  # fmt: skip
def test_the_public_specimens(
    text: str, kind: MrzKind, number: str, birth: str, expiry: str
) -> None:
    found = read(text)
    assert (found.kind, found.number, found.birth, found.expiry) == (kind, number, birth, expiry)
    assert (found.surname, found.given) == ("ERIKSSON", "ANNA MARIA")
    assert found.checked
    assert found.doubts == ()


def test_a_long_number_goes_on_in_the_free_part() -> None:
    found = read(LONG_NUMBER)
    assert (found.number, found.checked) == ("D23145890734", True)
    # a real specimen whose digit agrees only if the filler between both parts is left out
    belgian = "IDBEL600001795<0152<<<<<<<<<<<\n1301014F2311207BEL130101987398\nSPECIMEN<<SPECIMEN"
    assert read(f"{belgian:<92}".replace(" ", "<")).number == "600001795015"
    assert check_digit("600001795015") == "2"


def test_a_letter_in_a_date_is_surely_misread() -> None:
    found = read(PASSPORT.replace("7408122", "74O8122"))
    assert [(one.doubt, one.line, one.column, one.part) for one in found.doubts] == [
        (Doubt.CHARACTER, 1, 15, Part.BIRTH)
    ]
    assert found.doubts[0].instead == ("0",)
    assert not found.checked


def test_a_check_digit_points_at_the_character_that_may_be_misread() -> None:
    found = read(PASSPORT.replace("L898902C3", "L8989O2C3"))
    assert [(one.doubt, one.column, one.typed, one.instead) for one in found.doubts] == [
        (Doubt.CHECK, 5, "O", ("0",))
    ]


def test_what_no_twin_explains_is_told_at_the_part() -> None:
    found = read(PASSPORT.replace("7408122F", "7408222F"))
    assert [(one.part, one.instead) for one in found.doubts] == [(Part.BIRTH, ())]


def test_a_short_line_is_told_before_its_digits() -> None:
    found = read(PASSPORT.replace("MARIA<", "MARIA"))
    assert [(one.doubt, one.line, one.column, one.wanted) for one in found.doubts] == [
        (Doubt.LENGTH, 0, 43, 44)
    ]


def test_as_officers_and_readers_type() -> None:
    assert read(PASSPORT.lower().replace("<", " ").replace("10", "10 ").replace("\n", "\r\n"))
    easy = read(CARD.lower() + "\n")
    assert easy.checked
    eastern = PASSPORT.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert read(eastern).checked


@pytest.mark.parametrize("text", ["", "Awa", "12\n13", "P<UTO", "\n\n", "A" * 300])
def test_other_texts_are_not_read(text: str) -> None:
    assert read_mrz(text) is None


def test_how_many_lines_are_still_to_come() -> None:
    assert [lines_wanted(text.splitlines()[0]) for text in ALL] == [2, 2, 3, 3, 2, 2]


@settings(deadline=None, max_examples=400)
@given(st.sampled_from(ALL), st.integers(0, 200), st.sampled_from("0123456789"))
def test_any_single_wrong_digit_of_a_checked_part_is_noticed(
    text: str, place: int, digit: str
) -> None:
    places = [at for at, letter in enumerate(text) if letter.isdigit()]
    at = places[place % len(places)]
    if text[at] == digit or text in (VISA, SMALL_VISA):
        return
    assert not read(text[:at] + digit + text[at + 1 :]).checked


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    read_mrz(text)
    read_mrz(f"{text}\n{text}")
    read_mrz(f"{text[:30]:<30}\n{text[30:60]:<30}\n{text[60:90]:<30}")
