"""Reading an XForm's XML without the parts of XML that can harm."""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from postdesk.errors import Code, PostDeskError

DEEPEST = 100
"""How deep elements may nest."""
_JAVAROSA = "{http://openrosa.org/javarosa}"


def read_xml(text: str) -> Element:
    """The document element of `text`.

    Raises `PostDeskError(GUIDE_REFUSED)` with `why` `xml` (ill-formed; `line`), `doctype` (document
    types can define entities that grow without bound) or `too_deep`.
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise PostDeskError(Code.GUIDE_REFUSED, why="doctype")
    try:
        document = ElementTree.fromstring(text.strip().encode())  # noqa: S314 - no entities
    except ElementTree.ParseError as error:
        raise PostDeskError(Code.GUIDE_REFUSED, why="xml", line=error.position[0]) from None
    level = list(document)
    for _ in range(DEEPEST):
        level = [inner for element in level for inner in element]
    if level:
        raise PostDeskError(Code.GUIDE_REFUSED, why="too_deep", most=DEEPEST)
    return document


def local(element: Element) -> str:
    """An element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """A plain attribute's text, blank if there is none."""
    return element.get(name, "").strip()


def jr_attribute(element: Element, name: str) -> str:
    """The text of an attribute in JavaRosa's namespace (`jr:count`), blank if there is none."""
    return element.get(_JAVAROSA + name, "").strip()


def any_attribute(element: Element, name: str) -> str:
    """The text of the attribute `name` in whatever namespace, blank if there is none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return value.strip()
    return ""


def child(element: Element, *names: str) -> Element | None:
    """The first child with one of these local names."""
    return next((each for each in element if local(each) in names), None)


def children(element: Element, name: str) -> list[Element]:
    """All children with this local name."""
    return [each for each in element if local(each) == name]
