"""What each node of an XForm is to PostDesk, by which code its facts go."""

import hashlib
import re
from collections import Counter

from postdesk.authoring.xform_binds import Bind
from postdesk.authoring.xform_body import Control
from postdesk.forms.definition import STATE_SUFFIX, Branch, Kind, QuestionType

_CODE = re.compile(r"[A-Za-z0-9_.:-]{1,64}")
_BY_TAG = {
    "select1": QuestionType.SELECT_ONE,
    "select": QuestionType.SELECT_MULTIPLE,
    "rank": QuestionType.RANK,
    "range": QuestionType.RANGE,
    "trigger": QuestionType.ACKNOWLEDGE,
}
_BY_DATA = {
    "string": QuestionType.TEXT,
    "int": QuestionType.INTEGER,
    "integer": QuestionType.INTEGER,
    "long": QuestionType.INTEGER,
    "decimal": QuestionType.DECIMAL,
    "double": QuestionType.DECIMAL,
    "float": QuestionType.DECIMAL,
    "date": QuestionType.DATE,
    "time": QuestionType.TIME,
    "dateTime": QuestionType.DATE_TIME,
}
_BY_CAMERA = {"draw", "annotate", "signature", "new", "new-front", "selfie"}
"""Appearances of an image row that a picture from a file does not answer."""
_NOT_ON_A_DESK = {"geopoint", "geotrace", "geoshape", "barcode", "binary"}


def question_codes(paths: list[str]) -> dict[str, str]:
    """A code for each path: its last name where that is a code used once, else all of the path."""
    leaves = Counter(path.rpartition("/")[2] for path in paths)
    names = {}
    for path in paths:
        leaf = path.rpartition("/")[2]
        name = leaf if leaves[leaf] == 1 else ".".join(path.split("/")[2:])
        if not _CODE.fullmatch(name):
            name = "q." + hashlib.sha256(path.encode()).hexdigest()[:12]
        names[path] = name
    return names


def kind_of(
    path: str, branch: Branch, bind: Bind, control: Control | None, paths: set[str]
) -> tuple[Kind, QuestionType]:
    """The kind and the type of the node at `path`; `paths` are all paths of the form."""
    tag = control.tag if control is not None else ""
    kind = Kind.QUESTION
    if tag == "repeat":
        kind = Kind.REPEAT
    elif branch.children or tag == "group":
        kind = Kind.GROUP
    elif control is None:
        kind = Kind.CALCULATE
    elif path.endswith(STATE_SUFFIX) and path.removesuffix(STATE_SUFFIX) in paths:
        kind = Kind.COMPANION
    elif control is not None and is_photo(control):
        kind = Kind.QUESTION
    elif tag == "upload" or bind.type in _NOT_ON_A_DESK:
        kind = Kind.NOT_HERE
    elif tag == "input" and bind.type == "string" and _always_readonly(bind):
        kind = Kind.NOTE
    return kind, _type(kind, tag, bind)


def is_photo(control: Control) -> bool:
    """Whether an upload takes a picture that may come from a file: the photo of a paper."""
    picture = control.tag == "upload" and control.mediatype.startswith("image/")
    return picture and not _BY_CAMERA.intersection(control.appearance.split())


def _type(kind: Kind, tag: str, bind: Bind) -> QuestionType:
    if kind in (Kind.REPEAT, Kind.GROUP, Kind.NOT_HERE):
        return QuestionType.OTHER
    return _BY_TAG.get(tag) or _BY_DATA.get(bind.type, QuestionType.TEXT)


def _always_readonly(bind: Bind) -> bool:
    return bind.sources.get("readonly", "").replace(" ", "") == "true()"
