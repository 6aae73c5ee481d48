"""Texts as shown: values filled in, languages, missing translations, media, messages."""

from form_help import answer, guide_of, input_of, new_flow, select_of

ITEXT = (
    "<itext>"
    '<translation lang="English (en)" default="true()">'
    '<text id="l"><value>Hello <output value="/data/name"/>!</value>'
    '<value form="audio">jr://audio/hello.mp3</value></text>'
    '<text id="h"><value>Hint</value><value form="guidance">Sit down first</value></text>'
    '<text id="c"><value>Too old, <output value="/data/name"/></value></text>'
    '<text id="y"><value>Yes</value><value form="image">jr://images/yes.png</value></text>'
    '<text id="n"><value>No</value></text></translation>'
    '<translation lang="French (fr)">'
    '<text id="l"><value>Bonjour <output value="/data/name"/> !</value></text>'
    '<text id="h"><value>-</value></text>'
    '<text id="c"><value>Trop âgé</value></text>'
    '<text id="y"><value>Oui</value></text><text id="n"><value>-</value></text></translation>'
    "</itext>"
)
GUIDE = guide_of(
    "<name/><age/><agree/><echo/>",
    '<bind nodeset="/data/age" type="int" constraint=". &lt; 120" '
    "jr:constraintMsg=\"jr:itext('c')\"/>"
    '<bind nodeset="/data/echo" '
    "calculate=\"jr:choice-name(/data/agree, '/data/agree')\"/>",
    input_of("name")
    + '<input ref="/data/age"><label ref="jr:itext(\'l\')"/><hint ref="jr:itext(\'h\')"/></input>'
    '<select1 ref="/data/agree"><label>A <output value="/data/echo"/></label>'
    '<itemset nodeset="instance(\'yn\')/root/item"><value ref="name"/>'
    '<label ref="jr:itext(itextId)"/></itemset></select1>',
    more=ITEXT + '<instance id="yn"><root>'
    "<item><itextId>y</itextId><name>yes</name></item>"
    "<item><itextId>n</itextId><name>no</name></item></root></instance>",
)


def test_languages_of_the_guide() -> None:
    assert GUIDE.languages == ("en", "fr")
    assert GUIDE.default_language == "en"
    assert GUIDE.media == ("hello.mp3", "yes.png")


def test_values_are_filled_in() -> None:
    flow = new_flow(GUIDE)
    answer(flow, "/data/name", "Aminata")
    shown = flow.shown("/data/age")
    assert shown.labels.root == {"en": "Hello Aminata!", "fr": "Bonjour Aminata !"}
    assert shown.constraint_message.in_language("en") == "Too old, Aminata"
    assert shown.audio.root == {"en": "hello.mp3"}


def test_a_missing_translation_is_missing() -> None:
    shown = new_flow(GUIDE).shown("/data/age")
    assert shown.hints.root == {"en": "Hint"}
    assert not shown.hints.has("fr")
    assert shown.guidance.root == {"en": "Sit down first"}


def test_choices_with_texts_and_pictures() -> None:
    yes, no = new_flow(GUIDE).shown("/data/agree").choices
    assert (yes.name, yes.labels.root, yes.image.root) == (
        "yes", {"en": "Yes", "fr": "Oui"}, {"en": "yes.png"},
    )  # fmt: skip
    assert no.labels.root == {"en": "No"}


def test_choice_names_in_labels_and_calculations() -> None:
    flow = new_flow(GUIDE)
    answer(flow, "/data/agree", "yes")
    assert flow.shown("/data/agree").labels.root == {"en": "A Yes"}


def test_a_choice_without_label_shows_its_name() -> None:
    guide = guide_of(
        "<a/>",
        body='<select1 ref="/data/a"><label>A</label><item><value>x</value></item></select1>',
    )
    assert new_flow(guide).shown("/data/a").choices[0].labels.in_language("en") == "x"


def test_choices_from_a_repeat() -> None:
    guide = guide_of(
        "<people><name/></people><eldest/>",
        body=f'<repeat nodeset="/data/people">{input_of("name", group="/data/people")}</repeat>'
        '<select1 ref="/data/eldest"><label>E</label><itemset nodeset="/data/people[name != \'\']">'
        '<value ref="name"/><label ref="name"/></itemset></select1>' + select_of("x", "y"),
    )
    flow = new_flow(guide)
    assert flow.shown("/data/eldest").choices == ()
    answer(flow, "/data/people[1]/name", "Sidi")
    assert [choice.name for choice in flow.shown("/data/eldest").choices] == ["Sidi"]
