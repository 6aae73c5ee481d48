"""An ODK XForm into a compiled guide: binds, body, texts, instances, faults with their place."""

import pytest

from postdesk.authoring.xform import WorkbookCells, compile_xform
from postdesk.authoring.xform_body import resolve
from postdesk.authoring.xform_kinds import question_codes
from postdesk.authoring.xform_texts import text_id
from postdesk.errors import Code, PostDeskError
from postdesk.forms.appearances import TextKind, text_kind
from postdesk.forms.definition import Event, GuideNode, Kind, QuestionType

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms">'
    "<h:head><h:title>T</h:title><model>"
)


def nodes(instance: str, binds: str = "", body: str = "") -> dict[str, GuideNode]:
    """The nodes of a form by name."""
    xml = (
        f'{HEAD}<instance><data id="f">{instance}</data></instance>{binds}</model></h:head>'
        f"<h:body>{body}</h:body></h:html>"
    )
    return {node.name: node for node in compile_xform(xml).guide.nodes}


@pytest.mark.parametrize(("tag", "type_", "kind", "question"), [
    ("input", "string", Kind.QUESTION, QuestionType.TEXT),
    ("input", "int", Kind.QUESTION, QuestionType.INTEGER),
    ("input", "xsd:int", Kind.QUESTION, QuestionType.INTEGER),
    ("input", "decimal", Kind.QUESTION, QuestionType.DECIMAL),
    ("input", "date", Kind.QUESTION, QuestionType.DATE),
    ("input", "time", Kind.QUESTION, QuestionType.TIME),
    ("input", "dateTime", Kind.QUESTION, QuestionType.DATE_TIME),
    ("input", "geopoint", Kind.NOT_HERE, QuestionType.OTHER),
    ("input", "barcode", Kind.NOT_HERE, QuestionType.OTHER),
    ("upload", "binary", Kind.NOT_HERE, QuestionType.OTHER),
    ("select1", "string", Kind.QUESTION, QuestionType.SELECT_ONE),
    ("select", "string", Kind.QUESTION, QuestionType.SELECT_MULTIPLE),
    ("odk:rank", "odk:rank", Kind.QUESTION, QuestionType.RANK),
    ("range", "int", Kind.QUESTION, QuestionType.RANGE),
    ("trigger", "string", Kind.QUESTION, QuestionType.ACKNOWLEDGE),
])  # fmt: skip
def test_types(tag: str, type_: str, kind: Kind, question: QuestionType) -> None:
    body = f'<{tag} ref="/data/q"><label>Q</label></{tag}>'
    found = nodes("<q/>", f'<bind nodeset="/data/q" type="{type_}"/>', body)["q"]
    assert (found.kind, found.type) == (kind, question)


@pytest.mark.parametrize(("mediatype", "appearance", "photo"), [
    ("image/*", "", True), ("image/*", "w2", True), ("image/*", "signature", False),
    ("image/*", "annotate", False), ("image/*", "new", False), ("audio/*", "", False),
])  # fmt: skip
def test_an_image_row_is_the_photo_of_a_paper_where_a_file_will_do(
    mediatype: str, appearance: str, photo: bool
) -> None:
    body = f'<upload ref="/data/q" mediatype="{mediatype}" appearance="{appearance}"/>'
    found = nodes("<q/>", '<bind nodeset="/data/q" type="binary"/>', body)["q"]
    assert (found.kind is Kind.QUESTION) is photo
    assert (text_kind(found) is TextKind.PHOTO) is photo
    assert found.kind in (Kind.QUESTION, Kind.NOT_HERE)


def test_notes_and_hidden_rows() -> None:
    found = nodes(
        "<note/><readonly/><hidden>1</hidden>",
        '<bind nodeset="/data/note" type="string" readonly="true()"/>'
        '<bind nodeset="/data/readonly" type="int" readonly="true()"/>',
        '<input ref="/data/note"/><input ref="/data/readonly"/>',
    )
    assert (found["note"].kind, found["readonly"].kind, found["hidden"].kind) == (
        Kind.NOTE, Kind.QUESTION, Kind.CALCULATE,
    )  # fmt: skip


def test_relative_references_in_the_body() -> None:
    found = nodes(
        "<g><r><a/></r></g>",
        body='<group ref="/data/g"><repeat nodeset="/data/g/r"><input ref="a"><label>A</label>'
        "</input></repeat></group>",
    )
    assert found["a"].label.texts == {"und": ("A",)}
    assert (found["a"].section, found["r"].kind) == ("/data/g", Kind.REPEAT)


@pytest.mark.parametrize(("reference", "context", "path"), [
    ("/data/a", "/data/x", "/data/a"), (" /data/a ", "", "/data/a"), ("a", "/data/g", "/data/g/a"),
    ("../a", "/data/g/b", "/data/g/a"), ("./a", "/data", "/data/a"), ("../../a", "/d/g/b", "/d/a"),
])  # fmt: skip
def test_resolving(reference: str, context: str, path: str) -> None:
    assert resolve(reference, context) == path


def test_actions_in_model_controls_and_repeats() -> None:
    xml = (
        f'{HEAD}<instance><data id="f"><a/><r><b/></r></data></instance>'
        '<setvalue event="odk-instance-first-load" ref="/data/a">text</setvalue></model></h:head>'
        '<h:body><input ref="/data/a"><setvalue event="xforms-value-changed" ref="../r/b" '
        'value="1"/></input><repeat nodeset="/data/r"><setvalue event="odk-new-repeat" '
        'ref="/data/r/b" value="2"/><setvalue event="unknown" ref="/data/a"/></repeat></h:body>'
        "</h:html>"
    )
    guide = compile_xform(xml).guide
    told = [(action.events, action.target, action.within) for action in guide.actions]
    assert told == [
        ((Event.FIRST_LOAD,), "/data/a", ""),
        ((Event.CHANGED,), "/data/r/b", "/data/a"),
        ((Event.NEW_REPEAT,), "/data/r/b", "/data/r"),
    ]
    first = guide.actions[0].value
    assert first is not None
    assert guide.expressions[first].source == "'text'"


def test_faults_have_their_place() -> None:
    xml = (
        f'{HEAD}<instance><data id="f"><a/></data></instance><instance id="towns" '
        'src="jr://file-csv/towns.csv"/><bind nodeset="/data/a" relevant="nofunction()" '
        'constraint="(1"/></model></h:head><h:body><input ref="/data/a"/></h:body></h:html>'
    )
    faults = {fault.code: fault for fault in compile_xform(xml).faults}
    assert faults["expression.function_unknown"].place.column == "relevant"
    assert faults["expression.parenthesis_missing"].place.path == "/data/a"
    assert faults["list.outside"].source == "towns"


@pytest.mark.parametrize(("xml", "why"), [
    ("<h:html/>", "xml"),
    ("<html></html>", "no_model"),
    (f"{HEAD}</model></h:head></h:html>", "no_instance"),
    ('<!DOCTYPE x [<!ENTITY a "b">]><html/>', "doctype"),
    ("<a>" * 150 + "</a>" * 150, "too_deep"),
])  # fmt: skip
def test_what_is_no_form(xml: str, why: str) -> None:
    with pytest.raises(PostDeskError) as caught:
        compile_xform(xml)
    assert caught.value.code is Code.GUIDE_REFUSED
    assert caught.value.values["why"] == why


def test_codes_of_questions() -> None:
    codes = question_codes(["/data/a", "/data/g/b", "/data/h/b", "/data/سؤال"])
    assert codes["/data/a"] == "a"
    assert codes["/data/g/b"] == "g.b"
    assert codes["/data/سؤال"].startswith("q.")


@pytest.mark.parametrize(("expression", "identifier"), [
    ("'a:label'", "a:label"), ('"a"', "a"), ("concat('a', ':b')", "a:b"),
])  # fmt: skip
def test_text_ids(expression: str, identifier: str) -> None:
    assert text_id(expression) == identifier


def test_a_label_that_shows_a_node() -> None:
    found = nodes("<a/><b/>", body='<input ref="/data/b"><label ref="/data/a"/></input>')
    assert found["b"].label.texts == {"und": (0,)}


def test_a_select_from_a_file_is_not_asked_here() -> None:
    xml = (
        f'{HEAD}<instance><data id="f"><a/></data></instance><instance id="t" src="jr://t.csv"/>'
        '</model></h:head><h:body><select1 ref="/data/a"><itemset nodeset="instance(\'t\')/root/'
        'item"><value ref="name"/></itemset></select1></h:body></h:html>'
    )
    cells = WorkbookCells(original_types={"/data/a": "select_one_from_file t.csv"})
    (node,) = compile_xform(xml, cells).guide.nodes
    assert (node.kind, node.original) == (Kind.NOT_HERE, "select_one_from_file t.csv")
