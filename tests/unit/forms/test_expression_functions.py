"""Every function: its ordinary use, its edges, and what cannot be computed."""

import math

import pytest
from expression_help import text, value

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression import FUNCTIONS, check, parse
from postdesk.forms.node import Node

COMPUTED = {
    # logic
    "if(/data/age < 18, 'child', 'adult')": "child",
    "if(false() and nonsense(), 'a', 'b')": "b",
    "coalesce('', 'b')": "b",
    "coalesce(1 * '', 'b')": "b",
    "coalesce('a', nonsense())": "a",
    "boolean-from-string('1')": "true",
    "boolean-from-string('2')": "false",
    "not('')": "true",
    "checklist(-1, 2, 1 = 1, 2 = 2)": "true",
    "checklist(1, 1, 1 = 1, 2 = 2)": "false",
    "checklist(2, -1, /data/legs/place)": "true",
    "weighted-checklist(5, 5, true(), 2, 1 = 1, 3, false(), 9)": "true",
    "weighted-checklist(42, 42, /data/legs/price, /data/legs/price)": "true",
    # numbers
    "round(-1.5)": "-2",
    "round(2.5)": "3",
    "round('14,6')": "15",
    "round(-1.475, 2)": "-1.48",
    "round(12345.12345, -2)": "12300",
    "round(5, 'x')": "NaN",
    "round(1 div 0, 2)": "Infinity",
    "round(1.5, 400)": "1.5",
    "floor(-1.5)": "-2",
    "ceiling(-1.5)": "-1",
    "int(-1.9)": "-1",
    "int('')": "NaN",
    "abs(-3.5)": "3.5",
    "pow(2, 10)": "1024",
    "pow(-8, 1 div 3)": "NaN",
    "pow(10, 400)": "Infinity",
    "pow(-10, 401)": "-Infinity",
    "pow(0, -1)": "Infinity",
    "log(0)": "-Infinity",
    "log(-1)": "NaN",
    "log10(1000)": "3",
    "exp(1000)": "Infinity",
    "exp10(-2)": "0.01",
    "sqrt(-1)": "NaN",
    "sin(1 div 0)": "NaN",
    "acos(2)": "NaN",
    "round(tan(atan(2)) + asin(1) + cos(0), 4)": "4.5708",
    "round(atan2(1, 1) * 4 - pi(), 9)": "0",
    "sum(/data/legs/price)": "42",
    "sum(/data/none)": "0",
    "max(/data/legs/price, 30)": "30",
    "min(/data/legs/price)": "7",
    "max(/data/none)": "NaN",
    "min(1, '')": "NaN",
    "5 mod -3": "2",
    "-5 mod 3": "-2",
    "1 mod 0": "NaN",
    "1 div -0": "-Infinity",
    # texts
    "concat('a', 1, true(), /data/legs/price)": "a1true10257",
    "concat()": "",
    "join('-', 'a', /data/legs/price)": "a-10-25-7",
    "starts-with('abc', 'a')": "true",
    "ends-with('abc', '')": "true",
    "contains('abc', 'bd')": "false",
    "substring('12345', 1.5, 2.6)": "234",
    "substring('12345', -1 div 0)": "12345",
    "substring('12345', 0 div 0)": "",
    "substr('hello', -2)": "lo",
    "substr('hello', 1, -1)": "ell",
    "substr('hello', 4, 2)": "",
    "substring-before('hello', 'l')": "he",
    "substring-before('hello', '')": "",
    "substring-after('hello', 'l')": "lo",
    "substring-after('hello', '')": "hello",
    "string-length('مرحبا')": "5",
    "normalize-space('  a \t b ')": "a b",
    "translate('2019/01', '/0', '-')": "219-1",
    "translate('aa', 'aa', 'bc')": "bb",
    "regex('0041', '[0-9]{4}')": "true",
    "regex('00412', '[0-9]{4}')": "false",
    "digest('abc', 'SHA-256', 'hex')": (
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    ),
    "digest('some text', 'MD5')": "VS4hzUzZkYZ448Gg30kbww==",
    "base64-decode('w6nDqMOx')": "éèñ",
    "base64-decode('*')": "",
    "selected(/data/papers/keeper, ' other ')": "true",
    "selected(/data/papers/keeper, 'oth')": "false",
    "selected('', '')": "true",
    "selected-at('a b c', 1)": "b",
    "selected-at('a b c', -1)": "",
    "selected-at('a b c', 'x')": "",
    "count-selected('  a  b ')": "2",
    "count-selected('')": "0",
    # nodes
    "count(/data/legs)": "3",
    "count-non-empty(/data/legs/place)": "2",
    "count-non-empty(/data/legs)": "3",
    "position(/data/legs[place = 'Nouakchott'])": "2",
    "position(/data/none)": "NaN",
    "name(/data/legs)": "legs",
    "local-name(/data/none)": "",
    "namespace-uri(/data)": "",
    "indexed-repeat(/data/legs/place, /data/legs, 2)": "Nouakchott",
    "indexed-repeat(/data/legs/place, /data/legs, 9)": "",
    "indexed-repeat(/data/legs/place, /data/legs, '')": "",
    "indexed-repeat(/data/legs/place, /data/none, 1)": "",
    "version()": "",
}


@pytest.mark.parametrize(("expression", "expected"), COMPUTED.items())
def test_functions_compute(expression: str, expected: str) -> None:
    assert text(expression) == expected


def test_every_function_is_tried_somewhere() -> None:
    elsewhere = {"today", "now", "date", "date-time", "decimal-date-time", "decimal-time"}
    elsewhere |= {"format-date", "format-date-time", "once", "lang", "id", "last", "current"}
    elsewhere |= {"instance", "randomize", "jr:choice-name", "jr:itext", "uuid", "boolean"}
    elsewhere |= {"number", "string"}
    tried = {name for name in FUNCTIONS if any(f"{name}(" in each for each in COMPUTED)}
    assert set(FUNCTIONS) - tried - elsewhere == set()


def test_functions_of_the_node_they_stand_at() -> None:
    assert text("once('new')", at="/data/age") == "17"
    assert text("once('new')", at="/data/blank") == "new"
    assert text("concat(string(), number(), string-length(), name())", at="/data/age") == "17172age"
    assert text("normalize-space()", "<a> x  y </a>", at="/a") == "x y"
    assert text("/data/legs[last()]/price") == "7"
    assert text("/data/legs[price > current()/../age]/place", at="/data/blank") == "Nouakchott"
    assert text("id('b')/@x", "<r><a id='a'/><b id='b' x='1'/></r>") == "1"
    assert value("lang('fr')", "<a xml:lang='fr-MR'><b/></a>", at="/a/b") is True
    assert value("lang('f')", "<a xml:lang='fr-MR'><b/></a>", at="/a/b") is False


def test_secondary_instances_and_choice_names() -> None:
    instances = {"places": "<root><item><name>rosso</name><label>Rosso</label></item></root>"}
    found = text("instance('places')/root/item[name = 'rosso']/label", instances=instances)
    assert found == "Rosso"
    assert text("instance('none')/root/item", instances=instances) == ""

    def choice_name(choice: str, path: str, node: Node) -> str:
        return f"{choice} of {path} at {node.name}"

    told = text("jr:choice-name('a', '/data/x')", at="/data/age", choice_name=choice_name)
    assert told == "a of /data/x at age"


def test_a_seeded_shuffle_is_odks() -> None:
    letters = "<r>" + "".join(f"<i>{letter}</i>" for letter in "ABCDEF") + "</r>"
    shuffles = {
        "42": "AFCBDE",
        "'42'": "AFCBDE",
        "-42": "EDAFBC",
        "1": "BFEACD",
        "1.1": "BFEACD",
        "11111111": "ACDBFE",
        "0": "CBEAFD",
        "0 div 0": "CBEAFD",
        "1 div 0": "BFEACD",  # the largest of Java's whole numbers, which leaves a rest of 1
        "''": "CBEAFD",
    }
    for seed, order in shuffles.items():
        assert text(f"join('', randomize(/r/i, {seed}))", letters) == order, seed
    assert text("join('', randomize(/r/i, 'a word'))", letters) != "ABCDEF"


def test_uuid_takes_its_chance_from_outside() -> None:
    new_id = iter(["0123456789abcdef" * 2, "f" * 32, "e" * 32]).__next__
    assert text("uuid()", new_id=new_id) == "01234567-89ab-cdef-0123-456789abcdef"
    assert text("uuid(40)", new_id=new_id) == "f" * 32 + "e" * 8


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("count(1)", "not_nodes"),
        ("sum('a')", "not_nodes"),
        ("position(1)", "not_nodes"),
        ("name(1)", "not_nodes"),
        ("'a' | 'b'", "not_nodes"),
        ("concat('a')/b", "not_nodes"),
        ("nonsense()", "function_unknown"),
        ("true(1)", "arguments_many"),
        ("substr('a')", "arguments_few"),
        ("weighted-checklist(1, 2, 3, 4, 5)", "arguments_odd"),
        ("random()", "random_unseeded"),
        ("randomize(/data/legs)", "random_unseeded"),
        ("pulldata('a', 'b', 'c', 'd')", "function_unsupported"),
        ("area(/data/legs)", "function_unsupported"),
        ("digest('a', 'CRC32')", "digest_unknown"),
        ("digest('a', 'MD5', 'binary')", "digest_unknown"),
        ("uuid()", "no_source"),
        ("jr:itext('a')", "no_source"),
        ("regex('a', '(a+)+$')", "pattern_backtracks"),
        ("regex('a', '(')", "pattern_invalid"),
    ],
)
def test_what_cannot_be_computed_says_why(expression: str, reason: str) -> None:
    with pytest.raises(PostDeskError) as caught:
        value(expression)
    assert caught.value.code is Code.EXPRESSION_FAILED
    assert caught.value.values["reason"] == reason


@pytest.mark.parametrize(
    ("expression", "told"),
    [
        ("selectd(a, 'b')", ("function_unknown", 0, "selectd", "selected")),
        ("1 + Today()", ("function_unknown", 4, "Today", "today")),
        ("xyzzy()", ("function_unknown", 0, "xyzzy", "")),
        ("if(a, b)", ("arguments_few", 0, "if", "")),
        ("not(a, b)", ("arguments_many", 0, "not", "")),
        ("indexed-repeat(a, b, 1, c)", ("arguments_odd", 0, "indexed-repeat", "")),
        ("a + distance(b)", ("function_unsupported", 4, "distance", "")),
        ("a[random() > 0.5]", ("random_unseeded", 2, "random", "")),
        ("/data/jx:a", ("prefix_unknown", 6, "jx", "")),
        ("regex(., '(x+x+)+y')", ("pattern_backtracks", 0, "regex", "")),
        ("regex(., '[')", ("pattern_invalid", 0, "regex", "")),
    ],
)
def test_the_authors_check_tells_place_and_suggestion(
    expression: str, told: tuple[str, int, str, str]
) -> None:
    (fault,) = check(parse(expression))
    assert (fault.reason, fault.position, fault.found, fault.suggestion) == told


def test_the_check_finds_all_faults_of_an_expression() -> None:
    faults = check(parse("if(foo(), true(1), bar(baz()))"))
    assert [fault.found for fault in faults] == ["foo", "true", "bar", "baz"]
    assert check(parse("if(selected(., 'a'), today(), /data/jr:x)")) == ()


def test_nan_is_kept_out_of_whole_numbers() -> None:
    for name in ("floor", "ceiling", "int", "round"):
        assert math.isnan(value(f"{name}('x')"))  # type: ignore[arg-type]
        assert value(f"{name}(1 div 0)") == math.inf
