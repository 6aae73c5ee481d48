"""The interview node tree, and how an XML text is read into one."""

from xml.parsers import expat

from postdesk.errors import Code, PostDeskError
from postdesk.forms.node import XML_NAMESPACE, Kind, Node, clark, in_document_order

__all__ = ["XML_NAMESPACE", "Kind", "Node", "clark", "in_document_order", "parse_xml"]

DEEPEST = 200
"""How deep elements may nest in a document that is read."""


def parse_xml(text: str, *, whole: bool = False) -> Node:
    """The ROOT node of an XML document; its one child element is the document element.

    Without `whole`, comments, instructions and the blank text that only sets elements on lines of
    their own are left out (what a form needs); with it everything is kept.

    Raises `PostDeskError(GUIDE_REFUSED, reason=..., line=...)` with reason `xml_not_well_formed`,
    `xml_entity` (declared entities are refused, whatever they hold) or `xml_too_deep`.
    """
    reader = _Reader(whole)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.EntityDeclHandler = reader.entity
    if whole:
        parser.StartCdataSectionHandler = reader.part_text
        parser.EndCdataSectionHandler = reader.part_text
        parser.CommentHandler = lambda data: reader.other(Kind.COMMENT, "", data)
        parser.ProcessingInstructionHandler = lambda name, data: reader.other(
            Kind.INSTRUCTION, name, data
        )
    try:
        parser.Parse(text, True)
    except (expat.ExpatError, ValueError):
        reason = "xml_not_well_formed"
        raise PostDeskError(
            Code.GUIDE_REFUSED, reason=reason, line=parser.ErrorLineNumber
        ) from None
    except _Refused as refused:
        line = parser.CurrentLineNumber
        raise PostDeskError(Code.GUIDE_REFUSED, reason=str(refused), line=line) from None
    return reader.root


class _Refused(Exception):
    """A document that is well formed but not accepted; says the reason code."""


class _Reader:
    """Builds the tree from the parser's events."""

    def __init__(self, whole: bool) -> None:
        self.whole = whole
        self.root = Node(kind=Kind.ROOT)
        self.here = self.root
        self.depth = 0
        self.parted = False
        self.scopes: list[dict[str, str]] = [{"xml": XML_NAMESPACE}]

    def start(self, written: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise _Refused("xml_too_deep")
        declared = {
            name[6:]: uri
            for name, uri in attributes.items()
            if name == "xmlns" or name.startswith("xmlns:")
        }
        scope = {**self.scopes[-1], **declared} if declared else self.scopes[-1]
        self.scopes.append(scope)
        prefix, _, name = written.rpartition(":")
        node = Node(name, namespace=scope.get(prefix, ""), prefix=prefix)
        node.namespaces = declared
        for key, value in attributes.items():
            if key != "xmlns" and not key.startswith("xmlns:"):
                prefix, _, name = key.rpartition(":")
                node.attributes[clark(scope.get(prefix, "") if prefix else "", name)] = value
        self.here = self.here.append(node)

    def end(self, _written: str) -> None:
        self.depth -= 1
        self.scopes.pop()
        node = self.here
        if len(node.children) == 1 and node.children[0].kind is Kind.TEXT:
            node.value = node.children.pop().value
        elif not self.whole:
            node.children = [child for child in node.children if not _between_lines(child)]
        if node.parent is not None:
            self.here = node.parent

    def characters(self, data: str) -> None:
        if self.here.kind is Kind.ROOT:
            return
        last = self.here.children[-1] if self.here.children else None
        if last is not None and last.kind is Kind.TEXT and not self.parted:
            last.value += data
        else:
            self.here.append(Node(value=data, kind=Kind.TEXT))
        self.parted = False

    def part_text(self) -> None:
        """A CDATA section is a text node of its own, as in the tree of a browser."""
        self.parted = True

    def other(self, kind: Kind, name: str, data: str) -> None:
        self.here.append(Node(name, data, kind=kind))

    def entity(self, *_declaration: object) -> None:
        raise _Refused("xml_entity")


def _between_lines(node: Node) -> bool:
    """Whether a node is only the line break and indent between two elements."""
    return node.kind is Kind.TEXT and "\n" in node.value and not node.value.strip()
