"""Parsing: precedence, names that look like operators, places and reasons of faults, limits."""

import json
import os
import pathlib
import subprocess
import sys

import pytest
from expression_help import text, value
from hypothesis import example, given
from hypothesis import strategies as st

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression import (
    REASONS,
    check,
    compile_tree,
    from_data,
    parse,
    references,
    to_data,
)
from postdesk.forms.expression.syntax import Call, Negation, Number, Operation, Path, Text


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("1-10 mod 3 div 3", "0.6666666666666667"),
        ("-3 < 3 = 6 >= 6", "true"),
        ("3 < 4 < 5", "true"),
        ("false() or true() and false()", "false"),
        ("5- 4-1--1--4", "5"),
        ("1and 0", "false"),
        ("'1'mod'1'", "0"),
        ("1 div2", "0.5"),
        ("-15.*1.5", "-22.5"),
        (".5+.5", "1"),
        ("--1", "1"),
        ("'it''s'='it'", ""),
    ],
)
def test_operators_bind_as_xpath_says(expression: str, expected: str) -> None:
    if not expected:
        with pytest.raises(PostDeskError):
            parse(expression)
        return
    assert text(expression) == expected


def test_names_may_look_like_operators() -> None:
    xml = "<data><and>1</and><or>2</or><div>6</div><a-b>4</a-b><mod>3</mod></data>"
    assert text("/data/and + /data/or", xml) == "3"
    assert text("div div mod", xml, at="/data") == "2"
    assert text("and and or", xml, at="/data") == "true"
    assert text("a-b", xml, at="/data") == "4"
    assert text("count(* [. > 2])", xml, at="/data") == "3"
    assert text("* * *", xml, at="/data") == "1"


def test_names_may_be_arabic_or_accented() -> None:
    xml = "<data><عمر>12</عمر><âge>3</âge></data>"
    assert text("/data/عمر + /data/âge", xml) == "15"


@pytest.mark.parametrize(
    ("expression", "reason", "position"),
    [
        ("", "empty", 0),
        ("   ", "empty", 0),
        ("a == b", "double_equals", 2),
        ("a && b", "double_ampersand", 2),
        ("a || b", "double_bar", 2),
        ("a <> b", "angle_pair", 2),
        ("a => 5", "arrow_equals", 2),
        ("!a", "exclamation", 0),
        ("a = \u2018yes\u2019", "smart_quote", 4),
        ("\u201cyes\u201d", "smart_quote", 0),
        ("${age} > 5", "variable", 0),
        ("selected(a, 'b'", "parenthesis_missing", 15),
        ("(a + (b)", "parenthesis_missing", 8),
        ("a + b)", "parenthesis_extra", 5),
        ("a[1", "bracket_missing", 3),
        ("a]", "bracket_extra", 1),
        ("a[(1]", "parenthesis_missing", 4),
        ("a = 'yes", "quote_missing", 4),
        ("a +", "ends_early", 3),
        ("concat('a' 'b')", "unexpected", 11),
        ("foo::a", "axis_unknown", 0),
        ("a/count(b)", "function_in_path", 2),
        ("9" * 400, "number_too_large", 0),
    ],
)
def test_faults_are_told_with_their_place(expression: str, reason: str, position: int) -> None:
    with pytest.raises(PostDeskError) as caught:
        parse(expression)
    assert caught.value.code is Code.EXPRESSION_INVALID
    assert caught.value.values["reason"] == reason
    assert caught.value.values["position"] == position
    assert reason in REASONS


@pytest.mark.parametrize(
    "nested",
    [
        "(" * 1000 + "1" + ")" * 1000,
        "not(" * 1000 + "1" + ")" * 1000,
        "a[" * 1000 + "]" * 1000,
        "(1 = 1 + " * 149 + "1" + ")" * 149,
        "(" * 100_000,
        "1 + " * 40_000,
    ],
    ids=["parentheses", "calls", "brackets", "operators", "unclosed", "long"],
)
def test_deep_nesting_is_refused_with_a_reason(nested: str) -> None:
    with pytest.raises(PostDeskError) as caught:
        parse(nested)
    assert caught.value.values["reason"] in ("too_deep", "too_long")


@pytest.mark.parametrize(
    "nested",
    [
        "if(true(), " * 149 + "1" + ", 2)" * 149,
        "(1 + " * 150 + "1" + ")" * 150,
        "a[" * 50 + "1" + "]" * 50,
        "(" * 40 + "a" + ")[1]" * 40,
        " or ".join(["/data/age = 5"] * 3000),
        "concat(" + ", ".join(["'a'"] * 3000) + ")",
    ],
    ids=["if", "sums", "brackets", "filters", "or", "arguments"],
)
def test_what_is_not_refused_can_be_used_in_full(nested: str) -> None:
    tree = parse(nested)
    assert from_data(to_data(tree)) == tree
    assert references(tree) is not None
    assert check(tree) == ()
    assert compile_tree(tree) is not None
    assert value(nested) is not None


_EXPRESSIONS = st.recursive(
    st.one_of(
        st.builds(Text, st.text(st.characters(exclude_characters="'\""), max_size=5)),
        st.builds(Number, st.floats(0, 1e15, allow_nan=False)),
        st.sampled_from([parse("/data/a[1]/@b"), parse("../x"), parse("//*"), parse("text()")]),
    ),
    lambda inner: st.one_of(
        st.builds(Negation, inner, st.integers(1, 3)),
        st.builds(
            Operation,
            inner,
            st.lists(st.tuples(st.just("+"), inner), min_size=1, max_size=3).map(tuple),
        ),
        st.builds(Call, st.just("concat"), st.lists(inner, max_size=3).map(tuple)),
        st.builds(Path, st.just(False), st.just(()), inner, st.tuples(inner)),
    ),
    max_leaves=12,
)


@given(_EXPRESSIONS)
def test_data_gives_the_tree_back(tree: object) -> None:
    assert from_data(json.loads(json.dumps(to_data(tree)))) == tree  # type: ignore[arg-type]


_WRITTEN = (
    "a / // .. . ( ) [ ] 'x' \" 1 + - * = != < or and div mod | , :: @ $ if( count( text() jr: "
    "child position() \u2019 é ٣ \x00 \ud800 🙂"
)


def _fault_of(written: str) -> PostDeskError | None:
    try:
        value(written)
    except PostDeskError as error:
        return error
    return None


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(_WRITTEN.split(" ")), max_size=25).map(" ".join))
)
@example("\ud800")
@example("a[")
def test_random_text_gives_a_value_or_a_reason(written: str) -> None:
    fault = _fault_of(written)
    if fault is None:
        tree = parse(written)
        assert from_data(to_data(tree)) == tree
    elif fault.code is Code.EXPRESSION_INVALID:
        assert fault.values["reason"] in REASONS
        assert 0 <= int(fault.values["position"]) <= len(written)
    else:
        assert fault.code is Code.EXPRESSION_FAILED


def test_naughty_strings_break_nothing() -> None:
    folder = pathlib.Path(os.environ.get("POSTDESK_CONFORMANCE", "../shared/conformance"))
    path = folder / "naughty_strings.json"
    if not path.is_file():
        pytest.skip("naughty_strings.json is not in the conformance folder")
    for naughty in json.loads(path.read_text("utf-8")):
        fault = _fault_of(naughty)
        assert fault is None or fault.values["reason"] in REASONS | {"not_nodes"}
        if "'" not in naughty:
            assert text(f"concat('{naughty}', '')") == naughty
            assert text(f"string-length('{naughty}')") == str(len(naughty))


@pytest.mark.parametrize(
    "data",
    [None, [], ["x"], ["t"], ["t", 5], ["c", 3], ["p", True, None, []], ["o", ["n", 1], "+"], "a"],
)
def test_data_that_is_none_is_refused(data: object) -> None:
    with pytest.raises(PostDeskError) as caught:
        from_data(data)
    assert caught.value.code is Code.GUIDE_REFUSED


def test_a_post_never_loads_the_parser() -> None:
    program = "import sys, postdesk.forms.expression; sys.exit('lark' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
