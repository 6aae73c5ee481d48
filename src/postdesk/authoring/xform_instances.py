"""The instances of an XForm: the empty form and the lists it looks things up in."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from postdesk.authoring.xml import any_attribute, attribute, children, local
from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import Branch

_TEMPLATE = "template"


@dataclass(frozen=True)
class Instances:
    """The empty form with its id and version, the lists by name, the lists kept elsewhere."""

    form: Branch
    identifier: str
    version: str
    lists: dict[str, Branch]
    outside: tuple[str, ...]


def read_instances(model: Element) -> Instances:
    """All instances of a form. Raises `PostDeskError(GUIDE_REFUSED, why="no_instance")`."""
    found = children(model, "instance")
    if not found or not len(found[0]):
        raise PostDeskError(Code.GUIDE_REFUSED, why="no_instance")
    root = found[0][0]
    lists, outside = {}, []
    for element in found[1:]:
        name = attribute(element, "id")
        if len(element):
            lists[name] = Branch(name="", children=(_branch(element[0]),))
        else:
            lists[name] = Branch(name="", children=(Branch(name="root"),))
            outside.append(name)
    return Instances(
        form=_branch(root),
        identifier=any_attribute(root, "id") or local(root),
        version=any_attribute(root, "version"),
        lists=lists,
        outside=tuple(outside),
    )


def _branch(element: Element) -> Branch:
    attributes = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
    template = attributes.pop(_TEMPLATE, None) is not None
    inner = tuple(_branch(each) for each in element if isinstance(each.tag, str))
    return Branch(
        name=local(element),
        value="" if inner else (element.text or ""),
        attributes=attributes,
        children=inner,
        template=template,
    )


def paths_of(form: Branch) -> list[tuple[str, Branch]]:
    """Each path of the form once, with its first branch, in the order of the instance."""
    seen: dict[str, Branch] = {}
    _collect(form, "", seen)
    return list(seen.items())


def _collect(branch: Branch, above: str, seen: dict[str, Branch]) -> None:
    path = f"{above}/{branch.name}"
    seen.setdefault(path, branch)
    for inner in branch.children:
        _collect(inner, path, seen)
