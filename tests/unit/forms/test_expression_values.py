"""The four types: what becomes what, how it compares, how numbers are written."""

import math

import pytest
from expression_help import JOURNEY, scope_of, text, value

from postdesk.forms.expression import Context, compile_tree, parse, to_stored
from postdesk.forms.tree import parse_xml


@pytest.mark.parametrize(
    "expression",
    [
        "'' < 5",
        "'' = 0",
        "'' >= 0",
        "/data/blank < 18",
        "/data/blank = 0",
        "/data/none < 18",
        "/data/none = ''",
        "/data/none != ''",
        "'abc' < 'abcd'",
        "number('') = number('')",
        "'017.' = '17.0'",
        "/data/legs/price > 25",
        "boolean('')",
        "boolean(/data/none)",
        "boolean(0 div 0)",
    ],
)
def test_what_does_not_hold(expression: str) -> None:
    assert value(f"boolean({expression})") is False


@pytest.mark.parametrize(
    "expression",
    [
        "boolean('0')",
        "boolean('false')",
        "boolean(/data/blank)",
        "/data/blank = ''",
        "true() = 'false'",
        "1 = true()",
        "'0017.' = 17",
        "6.1 - 7.8 = -1.7",
        "/data/legs/price = 25",
        "/data/legs/price != 25",
        "/data/legs/price > 24",
        "/data/legs/place = /data/legs/place",
        "'-17' > '-172'",
        "true() > 0.9",
        "/data/none = false()",
    ],
)
def test_what_holds(expression: str) -> None:
    assert value(expression) is True


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("123.0", "123"),
        (".5", "0.5"),
        ("-0", "0"),
        ("1 div 0", "Infinity"),
        ("-1 div 0", "-Infinity"),
        ("0 div 0", "NaN"),
        ("1 div 3", "0.3333333333333333"),
        ("123456789012345680000", "123456789012345680000"),
        ("1230000000000000000000", "1.23e+21"),
        ("0.000001", "0.000001"),
        ("0.0000001", "1e-7"),
        ("number('1e+21') = 1000000000000000000000", "true"),
        ("number('1.1e6')", "NaN"),
        ("number('٣٥')", "NaN"),
        ("number('Infinity')", "NaN"),
        ("number('1_000')", "NaN"),
        ("number('+1')", "NaN"),
        ("number(' -12.50 ')", "-12.5"),
        ("number(true())", "1"),
        ("string(/data/legs)", "Rosso10"),
        ("true() + 8", "9"),
        ("-'19'", "-19"),
    ],
)
def test_numbers_are_read_and_written_one_way(expression: str, expected: str) -> None:
    assert text(expression) == expected


def test_a_calculation_without_a_number_stores_nothing() -> None:
    scope = scope_of(parse_xml(JOURNEY))
    assert to_stored(math.nan, scope) == ""
    assert to_stored(math.inf, scope) == ""
    assert to_stored(value("date('x')"), scope) == ""
    assert to_stored(2.5, scope) == "2.5"
    assert to_stored(value("today()"), scope) == "2026-03-14"


def test_closed_nodes_read_as_blank_but_not_in_the_stored_view() -> None:
    document = parse_xml(JOURNEY)
    age = document.children[0].child("age")
    assert age is not None
    age.relevant = False
    for stored, expected in ((False, ["", "true", "NaN", "0"]), (True, ["17", "false", "17", "1"])):
        scope = scope_of(document, stored=stored)
        told = [
            text_of(expression, document, scope)
            for expression in ("/data/age", "/data/age = ''", "number(/data/age)")
        ]
        told.append(text_of("count-non-empty(/data/age)", document, scope))
        assert told == expected
        whole = text_of("/data", document, scope)
        assert ("17" in whole) is stored


def text_of(expression: str, document: object, scope: object) -> str:
    closure = compile_tree(parse(f"string({expression})"))
    found = closure(Context(document, scope))  # type: ignore[arg-type]
    assert isinstance(found, str)
    return found
