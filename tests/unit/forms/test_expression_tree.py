"""The node tree: building, places, order; reading XML, and the XML that is refused."""

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.forms.tree import Kind, Node, in_document_order, parse_xml


def _interview() -> Node:
    form = Node("data")
    form.append(Node("age", "17"))
    for key in (1, 2, 3):
        leg = form.append(Node("legs", key=key))
        leg.append(Node("place", f"place {key}"))
    return form


def test_refs_carry_keys_and_paths_do_not() -> None:
    form = _interview()
    place = form.children[2].children[0]
    assert place.ref() == "/data/legs[2]/place"
    assert place.path() == "/data/legs/place"
    assert place.root() is form
    assert [node.name for node in place.ancestors()] == ["legs", "data"]


def test_removing_an_instance_renames_no_other() -> None:
    form = _interview()
    second = form.children[2]
    form.remove(form.children[1])
    assert second.ref() == "/data/legs[2]"
    assert second.position() == 1
    with pytest.raises(ValueError, match="not a child"):
        form.remove(Node("stranger"))


def test_position_counts_adjoining_siblings_of_the_name() -> None:
    form = _interview()
    form.insert(2, Node("note"))
    assert [leg.position() for leg in form.named("legs")] == [1, 1, 2]
    assert form.position() == 1


def test_copies_are_deep_and_apart() -> None:
    form = _interview()
    twin = form.copy()
    twin.children[0].value = "18"
    assert form.text() == "17place 1place 2place 3"
    assert twin.text() == "18place 1place 2place 3"
    assert twin.children[1].parent is twin


def test_text_leaves_closed_nodes_out_but_not_in_the_stored_view() -> None:
    form = _interview()
    form.children[0].relevant = False
    assert form.text() == "place 1place 2place 3"
    assert form.text(stored=True) == "17place 1place 2place 3"


def test_document_order_has_no_doubles() -> None:
    form = _interview()
    nodes = list(form.descendants())
    assert in_document_order([*reversed(nodes), *nodes]) == nodes


def test_xml_is_read_with_names_namespaces_and_mixed_text() -> None:
    document = parse_xml(
        "<h:html xmlns:h='urn:h' xmlns='urn:d'>\n  <label h:x='1' y='2'>Hello <output/> you</label>"
        "\n  <!-- no -->\n  <blank/>\n  <lead> </lead>\n</h:html>"
    )
    html = document.children[0]
    assert (html.name, html.namespace, html.qualified_name) == ("html", "urn:h", "h:html")
    assert [node.name for node in html.children] == ["label", "blank", "lead"]
    label = html.children[0]
    assert label.namespace == "urn:d"
    assert label.attributes == {"{urn:h}x": "1", "y": "2"}
    assert [node.kind for node in label.children] == [Kind.TEXT, Kind.ELEMENT, Kind.TEXT]
    assert label.text() == "Hello  you"
    assert html.children[2].value == " "


def test_reading_whole_keeps_everything() -> None:
    document = parse_xml("<r> <a/><!--c--><?p i?><![CDATA[<x>]]>y</r>", whole=True)
    kinds = [node.kind for node in document.children[0].children]
    assert kinds == [
        Kind.TEXT,
        Kind.ELEMENT,
        Kind.COMMENT,
        Kind.INSTRUCTION,
        Kind.TEXT,
        Kind.TEXT,
    ]


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        ("", "xml_not_well_formed"),
        ("<a>", "xml_not_well_formed"),
        ("<a/><b/>", "xml_not_well_formed"),
        ("<a x='1' x='2'/>", "xml_not_well_formed"),
        ("<a>\ud800</a>", "xml_not_well_formed"),
        ("<a>\x00</a>", "xml_not_well_formed"),
        ("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "xml_entity"),
        ("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>", "xml_entity"),
        ("<a>&e;</a>", "xml_not_well_formed"),
        ("<a>" * 1000 + "</a>" * 1000, "xml_too_deep"),
    ],
)
def test_bad_xml_is_refused_with_a_reason(xml: str, reason: str) -> None:
    with pytest.raises(PostDeskError) as caught:
        parse_xml(xml)
    assert caught.value.code is Code.GUIDE_REFUSED
    assert caught.value.values["reason"] == reason
