"""A name in several writings is one text that is kept exactly and read again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postdesk.forms.names import Names, read_names, write_names

WORDS = st.text(max_size=12).map(lambda text: " ".join(text.split()))


@pytest.mark.parametrize("names", [
    Names("Mohamed ould Ahmed", "محمد ولد أحمد", "Mahmed"),
    Names("Fatimata"),
    Names(arabic="منت السالم"),
    Names(heard="Boubou"),
    Names("Awa", heard="Hawa"),
    Names(arabic="آوا", heard="Hawa"),
    Names("A/k/a «Le Grand» · 2"),
])  # fmt: skip
def test_each_writing_comes_back_in_its_place(names: Names) -> None:
    assert read_names(write_names(names)) == names


def test_a_name_told_as_plain_text_is_a_name() -> None:
    assert read_names("Mariem mint Sidi") == Names("Mariem mint Sidi")
    assert read_names("مريم") == Names(arabic="مريم")
    assert read_names("") == Names()


def test_nothing_of_a_longer_text_is_lost() -> None:
    found = read_names("Awa\nBinta\nCoumba\n~ Hawa")
    assert found.variants == ("Awa", "Binta Coumba", "Hawa")


@settings(deadline=None)
@given(WORDS, WORDS, WORDS)
def test_the_text_is_the_same_however_often_it_is_read(paper: str, arabic: str, heard: str) -> None:
    text = write_names(Names(paper, arabic, heard))
    assert write_names(read_names(text)) == text
