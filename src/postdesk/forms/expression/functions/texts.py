"""Functions of texts."""

import base64
import binascii
import hashlib
import math

from postdesk.forms.expression.context import Context, Value
from postdesk.forms.expression.functions.building import (
    Function,
    failed,
    of_texts,
    of_value_or_here,
    of_values,
)
from postdesk.forms.expression.patterns import matcher
from postdesk.forms.expression.values import BLANKS, texts, to_number, to_string

_ALGORITHMS = {
    "MD5": "md5",
    "SHA-1": "sha1",
    "SHA-256": "sha256",
    "SHA-384": "sha384",
    "SHA-512": "sha512",
}


def _string(context: Context, value: Value) -> str:
    return to_string(value, context.scope)


def _concat(context: Context, *values: Value) -> str:
    return "".join(text for value in values for text in texts(value, context.scope))


def _join(context: Context, between: Value, *values: Value) -> str:
    found = [text for value in values for text in texts(value, context.scope)]
    return to_string(between, context.scope).join(found)


def _substring(context: Context, value: Value, start: Value, length: Value | None = None) -> str:
    text = to_string(value, context.scope)
    first = _half_up(to_number(start, context.scope))
    end = math.inf
    if length is not None:
        end = first + _half_up(to_number(length, context.scope))
    if math.isnan(first) or math.isnan(end):
        return ""
    size = len(text) + 1
    return text[int(min(max(first, 1), size)) - 1 : int(min(max(end, 1), size)) - 1]


def _half_up(number: float) -> float:
    return float(math.floor(number + 0.5)) if math.isfinite(number) else number


def _substr(context: Context, value: Value, start: Value, end: Value = math.inf) -> str:
    text = to_string(value, context.scope)
    first, last = (_index(to_number(place, context.scope), len(text)) for place in (start, end))
    return text[first:last] if first <= last else ""


def _index(place: float, size: int) -> int:
    """A place counted from 0, or from the end where negative, within the text."""
    if math.isnan(place):
        return 0
    place = math.trunc(max(min(place, size), -size))
    return int(place + size if place < 0 else place)


def _substring_before(text: str, mark: str) -> str:
    before, found, _ = text.partition(mark) if mark else ("", "", "")
    return before if found else ""


def _substring_after(text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


def _normalize_space(context: Context, value: Value) -> str:
    text = to_string(value, context.scope).translate(_TO_BLANK)
    return " ".join(part for part in text.split(" ") if part)


_TO_BLANK = str.maketrans(dict.fromkeys(BLANKS, " "))


def _translate(text: str, old: str, new: str) -> str:
    table: dict[int, str | None] = {}
    for place, character in enumerate(old):
        table.setdefault(ord(character), new[place] if place < len(new) else None)
    return text.translate(table)


def _string_length(context: Context, value: Value) -> float:
    return float(len(to_string(value, context.scope)))


def _regex(text: str, pattern: str) -> bool:
    return matcher(pattern)(text)


def _digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    name = _ALGORITHMS.get(algorithm)
    if name is None or encoding not in ("base64", "hex"):
        failed("digest_unknown", "digest")
    made = hashlib.new(name, text.encode("utf-8", "surrogatepass"), usedforsecurity=False)
    return made.hexdigest() if encoding == "hex" else base64.b64encode(made.digest()).decode()


def _base64_decode(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def _uuid(context: Context, length: Value = math.nan) -> str:
    new_id = context.scope.new_id
    if new_id is None:
        failed("no_source", "uuid")
    wanted = to_number(length, context.scope)
    if math.isnan(wanted):
        made = new_id()
        return "-".join((made[:8], made[8:12], made[12:16], made[16:20], made[20:32]))
    text = ""
    while len(text) < min(wanted, 4096):
        text += new_id()
    return text[: int(min(max(wanted, 0), 4096))]


def choices(text: str) -> list[str]:
    """The choice names in the value of a select; a blank value counts as one blank choice."""
    return text.split() or [""]


def _selected(text: str, choice: str) -> bool:
    return choice.strip() in choices(text)


def _count_selected(text: str) -> float:
    return float(len(text.split()))


def _selected_at(context: Context, value: Value, place: Value) -> str:
    found = to_string(value, context.scope).split()
    index = to_number(place, context.scope)
    return found[int(index)] if 0 <= index < len(found) else ""


FUNCTIONS = (
    Function("string", 0, 1, of_value_or_here(_string)),
    Function("concat", 0, None, of_values(_concat)),
    Function("join", 1, None, of_values(_join)),
    Function("starts-with", 2, 2, of_texts(str.startswith)),
    Function("ends-with", 2, 2, of_texts(str.endswith)),
    Function("contains", 2, 2, of_texts(str.__contains__)),
    Function("substring", 2, 3, of_values(_substring)),
    Function("substr", 2, 3, of_values(_substr)),
    Function("substring-before", 2, 2, of_texts(_substring_before)),
    Function("substring-after", 2, 2, of_texts(_substring_after)),
    Function("string-length", 0, 1, of_value_or_here(_string_length)),
    Function("normalize-space", 0, 1, of_value_or_here(_normalize_space)),
    Function("translate", 3, 3, of_texts(_translate)),
    Function("regex", 2, 2, of_texts(_regex)),
    Function("digest", 2, 3, of_texts(_digest)),
    Function("base64-decode", 1, 1, of_texts(_base64_decode)),
    Function("uuid", 0, 1, of_values(_uuid)),
    Function("selected", 2, 2, of_texts(_selected)),
    Function("selected-at", 2, 2, of_values(_selected_at)),
    Function("count-selected", 1, 1, of_texts(_count_selected)),
)
