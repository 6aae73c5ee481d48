"""Location paths: axes, node tests, predicates, order, namespaces, references."""

import pytest
from expression_help import scope_of, text, value

from postdesk.errors import Code, PostDeskError
from postdesk.forms.expression import (
    NAMESPACES,
    Context,
    Origin,
    compile_tree,
    functions_used,
    parse,
    references,
)
from postdesk.forms.expression.syntax import Path
from postdesk.forms.node import Node
from postdesk.forms.tree import parse_xml

TREE = "<r><a n='1'><b n='2'/><b n='3'><c n='4'/></b></a><a n='5'><b n='6'/></a><d n='7'/></r>"


def numbers(expression: str, at: str = "") -> str:
    """The `n` of each node of the result, in its order."""
    found = value(expression, TREE, at)
    assert isinstance(found, list)
    return "".join(node.attributes.get("n", node.name) for node in found)


@pytest.mark.parametrize(
    ("expression", "at", "expected"),
    [
        ("*", "/r", "157"),
        ("//b", "", "236"),
        ("//b[1]", "", "26"),
        ("(//b)[1]", "", "2"),
        ("(//b)[last()]", "", "6"),
        ("descendant::*", "/r/a", "234"),
        ("descendant-or-self::a", "/r", "15"),
        ("..", "//c", "3"),
        ("../..", "//c", "1"),
        ("ancestor::*", "//c", "r13"),
        ("ancestor::*[1]", "//c", "3"),
        ("ancestor::*[last()]", "//c", "r"),
        ("ancestor-or-self::*", "//c", "r134"),
        ("following-sibling::*", "/r/a", "57"),
        ("preceding-sibling::*", "/r/d", "15"),
        ("preceding-sibling::*[1]", "/r/d", "5"),
        ("following::*", "//c", "567"),
        ("preceding::*", "/r/d", "123456"),
        ("preceding::*[1]", "/r/d", "6"),
        ("self::b", "//b", "2"),
        ("self::a", "//b", ""),
        ("//b/..", "", "15"),
        ("//c | //a | //c", "", "145"),
        ("//*[@n > 3 and @n < 7]", "", "456"),
        ("//a[b[c]]", "", "1"),
        ("//a[2]/b", "", "6"),
        ("//a[b][2]", "", "5"),
        ("/r/a/b[position() = 2]", "", "3"),
        ("/r/a[1.5]", "", ""),
        ("/r/a[0]", "", ""),
        ("/r/a['x']", "", "15"),
        ("/r/a[count(b)]", "", ""),
        ("parent::a", "//b", "1"),
        ("//node()[self::c]", "", "4"),
        ("/", "//c", "document"),
    ],
)
def test_paths_lead_where_xpath_says(expression: str, at: str, expected: str) -> None:
    if expected == "document":
        found = value(expression, TREE, at)
        assert isinstance(found, list)
        assert found[0].parent is None
        return
    assert numbers(expression, at) == expected


def test_texts_comments_instructions_and_attributes_are_nodes() -> None:
    document = parse_xml("<r x='1'>one<a>two</a><!--three--><?four five?>six</r>", whole=True)
    scope = scope_of(document)

    def found(expression: str) -> list[str]:
        nodes = compile_tree(parse(expression))(Context(document.children[0], scope))
        assert isinstance(nodes, list)
        return [node.text() for node in nodes]

    assert found("text()") == ["one", "six"]
    assert found("a/text()") == ["two"]
    assert found("comment()") == ["three"]
    assert found("processing-instruction('four')") == ["five"]
    assert found("processing-instruction('no')") == []
    assert found("@*") == ["1"]
    assert found("@x/..") == ["onetwosix"]
    assert found("node()[2]") == ["two"]
    assert found("@x | text() | @x") == ["1", "one", "six"]
    assert len(found("namespace::*")) == 1


def test_prefixes_stand_for_namespaces() -> None:
    xml = (
        "<data xmlns='http://www.w3.org/2002/xforms' xmlns:jr='http://openrosa.org/javarosa' "
        "xmlns:x='urn:x' jr:count='3'><a>1</a><x:a>2</x:a></data>"
    )
    assert text("/data/a", xml) == "1"
    assert text("/data/@jr:count", xml) == "3"
    assert text("name(/data/@jr:*)", xml) == "jr:count"
    with pytest.raises(PostDeskError) as caught:
        text("/data/x:a", xml)
    assert caught.value.code is Code.EXPRESSION_INVALID
    assert caught.value.values["reason"] == "prefix_unknown"
    document = parse_xml(xml)
    closure = compile_tree(parse("string(//y:a)"), {**NAMESPACES, "y": "urn:x"})
    scope = scope_of(document)
    assert closure(Context(document, scope)) == "2"


def test_the_root_may_be_any_node() -> None:
    document = parse_xml("<model><instance><data><x>5</x></data></instance></model>")
    instance = document.children[0].children[0]
    scope = scope_of(instance)
    node = instance.children[0].children[0]
    assert compile_tree(parse("string(/data/x)"))(Context(node, scope)) == "5"


def test_many_children_are_found_by_name_and_after_a_change() -> None:
    form = Node("data")
    for index in range(40):
        form.append(Node(f"q{index}", str(index)))
    scope = scope_of(form)
    closure = compile_tree(parse("concat(q7, '-', count(q39))"))
    assert closure(Context(form, scope)) == "7-1"
    form.append(Node("q39", "new"))
    form.remove(form.children[7])
    assert closure(Context(form, scope)) == "-2"


@pytest.mark.parametrize(
    ("expression", "told"),
    [
        ("/data/a + ../b", ["/data/a", "/data/legs/b"]),
        (".", ["/data/legs/price"]),
        ("current()/../k", ["/data/legs/k"]),
        ("sum(../../legs/price)", ["/data/legs/price"]),
        ("/data/legs[price > ../age]/place", ["/data/legs/price", "/data/age", "/data/legs/place"]),
        ("instance('c')/root/item[n = current()/../k]", ["", "/data/legs/k", ""]),
        ("jr:choice-name(../a, '/data/a')", ["/data/a", "/data/legs/a"]),
        ("jr:choice-name(../a, ' ../a ')", ["/data/legs/a", "/data/legs/a"]),
        ("//x", ["/**/x"]),
        ("../following-sibling::legs", ["/data/legs"]),
        ("string()", ["/data/legs/price"]),
        ("once(../a)", ["/data/legs/a", "/data/legs/price"]),
        ("id('x')/y", [""]),
        ("ancestor::data", ["/**/data"]),
        ("(/data/a | /data/b)[c]/d", ["/data/a/c", "/data/a/d", "/data/b/c", "/data/b/d"]),
        ("randomize(/data/i, 3)/x", ["/data/i/x", "/data/i"]),
        ("@x", ["/data/legs/price/@x"]),
    ],
)
def test_references_tell_what_is_read(expression: str, told: list[str]) -> None:
    found = [each.resolve("/data/legs/price") for each in references(parse(expression))]
    assert found[: len(told)] == told


def test_references_into_secondary_instances_name_them() -> None:
    first, second, _ = references(parse("instance('c')/root/item[n = /data/k]"))
    assert (first.origin, first.instance, first.steps) == (
        Origin.INSTANCE,
        "c",
        ("root", "item", "n"),
    )
    assert second.origin is Origin.ROOT
    assert second.position == 28


def test_functions_used_and_paths_told() -> None:
    uses = functions_used(parse("if(selected(a, 'b'), count(c), 1)"))
    assert [(use.name, use.arguments, use.position) for use in uses] == [
        ("if", 3, 0),
        ("selected", 2, 3),
        ("count", 1, 21),
    ]
    path = parse("/data//x[1]/../@y/self::z")
    assert isinstance(path, Path)
    assert path.to_text() == "/data//x/../@y/self::z"
