"""Patterns of regex(): matched whole, dangerous ones refused, ordinary ones left alone."""

import re
import time

import pytest
from expression_help import value
from hypothesis import given, settings
from hypothesis import strategies as st

from postdesk.forms.expression import pattern_risk
from postdesk.forms.expression.patterns import matcher

DANGEROUS = [
    r"(a+)+$",
    r"(a*)*$",
    r"(a|a)*$",
    r"(a|aa)+$",
    r"^(\w+\s?)*$",
    r"([a-zA-Z]+)*$",
    r"^(([a-z])+.)+[A-Z]([a-z])+$",
    r"(x+x+)+y",
    r"(.*a){12}",
    r"((a?b?c?)*d?)*$",
    r"^(\d+\.?)+$",
    r"(a{1,9}){1,9}$",
    r"(?:a+){10}b",
]
ORDINARY = [
    r"^[0-9]{4}$",
    r"^\d+(\.\d+)?$",
    r"^[A-Za-z ]{2,100}$",
    r"^([0-9]{1,3}\.){3}[0-9]{1,3}$",
    r"^\+?[0-9\s-]{7,15}$",
    r"^[\w.%+-]+@[\w.-]+\.[a-z]{2,}$",
    r"^(\S+ )+\S+$",
    r"^([a-z]+,)+$",
    r"^(?=.*\d)(?=.*[a-z]).{8,}$",
    r"^[a-z0-9]+(?:-[a-z0-9]+)*$",
    r"^((19|20)\d\d)-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])$",
    r"(a?)*",
    r"^\p{L}[\p{L} '-]*$",
    r"^(yes|no|maybe)$",
    r"[^\]]+",
    r"\(\d{2}\) \d{3}",
    r"",
    r"^R\d{2}-\d{4}$",
    r"(?i)[a-z]+",
]


@pytest.mark.parametrize("pattern", DANGEROUS)
def test_dangerous_patterns_are_refused(pattern: str) -> None:
    assert pattern_risk(pattern) == "pattern_backtracks"


@pytest.mark.parametrize("pattern", ORDINARY)
def test_ordinary_patterns_are_not(pattern: str) -> None:
    assert pattern_risk(pattern) is None


@pytest.mark.parametrize(
    "pattern", ["(", "[a", "a{2,1}", "*", "[a--b]", r"\p{X}", "(?P<n>a)(?P<n>b)", "\\", "a" * 3000]
)
def test_patterns_that_are_none_are_refused(pattern: str) -> None:
    assert pattern_risk(pattern) == "pattern_invalid"


def test_the_whole_value_is_matched() -> None:
    assert value("regex('abc', 'b')") is False
    assert value("regex('abc', '^abc$')") is True
    assert value("regex('abc', 'a|abc')") is True
    assert value("regex('Ébène', '\\p{Lu}\\p{L}+')") is True
    assert value("regex('a1', '[\\p{L}\\d]+')") is True
    assert value("regex('٣', '\\d')") is False
    assert value("regex('12', '(?<day>\\d+)')") is True
    assert value("regex('[', '[[a&&b||]')") is True
    assert value("regex('-', '[--a]')") is True


_ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", "\\d", "\\w"])
_PATTERNS = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from("*+?")).map(lambda pair: f"({pair[0]}){pair[1]}"),
    ),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(_PATTERNS)
def test_accepted_patterns_never_explode(pattern: str) -> None:
    if pattern_risk(pattern) is not None:
        return
    matches = matcher(pattern)
    begun = time.process_time()
    for letters in ("a", "b", "ab", "1"):
        matches((letters * 30)[:30] + "!")
    assert time.process_time() - begun < 0.5


@given(_PATTERNS, st.text("ab1", max_size=6))
def test_matching_is_pythons_full_match(pattern: str, written: str) -> None:
    if pattern_risk(pattern) is None:
        expected = re.fullmatch(pattern, written, re.ASCII) is not None
        assert matcher(pattern)(written) is expected


@given(st.text("()[]{}|*+?^$\\.ab,0-", max_size=30))
def test_any_text_is_judged(pattern: str) -> None:
    assert pattern_risk(pattern) in (None, "pattern_invalid", "pattern_backtracks")
