"""Canonical JSON bytes, and a reader that refuses everything doubtful."""

import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import NoReturn, TypeVar

from pydantic import BaseModel, ValidationError

from postdesk.crypto.hashing import canonical_json
from postdesk.errors import Code, PostDeskError

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 64
_MAX_INTEGER = 2**53
_MAX_DIGITS = 64
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)

ModelT = TypeVar("ModelT", bound=BaseModel)


class _Doubtful(ValueError):
    """Why a text is refused, as a short code."""


def encode(value: Json) -> bytes:
    """The one encoding of `value`: keys sorted by code point, no spaces, UTF-8, no NaN.

    Raises `ValueError` for NaN, infinities and lone surrogates.
    """
    return canonical_json(value)


def encode_model(model: BaseModel) -> bytes:
    """The canonical JSON of a model; times in ISO 8601, UTC as `Z`."""
    dumped: Json = model.model_dump(mode="json")
    return encode(dumped)


def read(data: bytes, *, code: Code = Code.PACKET_DAMAGED, max_bytes: int = MAX_BYTES) -> Json:
    """The value of a JSON text.

    Refused: more than `max_bytes`, bytes that are not UTF-8, a byte order mark, lone surrogates,
    repeated keys, NaN and Infinity, nesting beyond 64, whole numbers beyond 2**53, numbers of
    more than 64 characters or too large for a double. Raises `PostDeskError(code, reason=...)`.
    """
    try:
        return _read(data, max_bytes)
    except (_Doubtful, json.JSONDecodeError, UnicodeError) as refused:
        reason = str(refused) if isinstance(refused, _Doubtful) else "json_malformed"
        raise PostDeskError(code, reason=reason) from None


def read_canonical(data: bytes, *, code: Code = Code.PACKET_DAMAGED) -> Json:
    """As `read`, and refused unless `data` is the one canonical encoding of its value."""
    value = read(data, code=code)
    if encode(value) != data:
        raise PostDeskError(code, reason="json_not_canonical")
    return value


def read_model(
    data: bytes, model: type[ModelT], *, code: Code = Code.PACKET_DAMAGED, canonical: bool = True
) -> ModelT:
    """The model whose JSON `data` is; unknown fields and loose types are refused.

    Raises `PostDeskError(code, reason=...)`; the reason names the field, never its value.
    """
    if canonical:
        read_canonical(data, code=code)
    else:
        read(data, code=code)
    return validated(data, model, code=code)


def validated(data: bytes, model: type[ModelT], *, code: Code = Code.PACKET_DAMAGED) -> ModelT:
    """The model of a JSON text that `read` or `read_canonical` has let pass."""
    try:
        return model.model_validate_json(data)
    except ValidationError as refused:
        first = refused.errors(include_url=False, include_input=False, include_context=False)[0]
        field = ".".join(str(step) for step in first["loc"] if isinstance(step, int) or _tame(step))
        raise PostDeskError(code, reason=first["type"], field=field) from None


def _tame(step: str) -> bool:
    """Whether a field name is short and plain enough to be shown (keys can be hostile too)."""
    return re.fullmatch(r"[A-Za-z0-9_]{1,40}", step) is not None


def _read(data: bytes, max_bytes: int) -> Json:
    if len(data) > max_bytes:
        raise _Doubtful("json_too_large")
    text = data.decode("utf-8")
    _check_depth(text)
    value: Json = json.loads(
        text,
        object_pairs_hook=_unique,
        parse_int=_whole,
        parse_float=_real,
        parse_constant=_not_a_number,
    )
    if "\\u" in text:  # only an escape can bring a lone surrogate into valid UTF-8
        encode(value)
    return value


def _check_depth(text: str) -> None:
    """Refuse nesting beyond the limit before the recursive parser sees it."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        first = match.group()[0]
        if first in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise _Doubtful("json_too_deep")
        elif first in "]}":
            depth -= 1


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Doubtful("json_repeated_key")
    return found


def _whole(text: str) -> int:
    if len(text) > _MAX_DIGITS or abs(int(text)) > _MAX_INTEGER:
        raise _Doubtful("json_number_too_large")
    return int(text)


def _real(text: str) -> float:
    # Long fractions are refused as well: no honest writer makes them, and they cost time.
    if len(text) > 2 * _MAX_DIGITS or not math.isfinite(float(text)):
        raise _Doubtful("json_number_too_large")
    return float(text)


def _not_a_number(_text: str) -> NoReturn:
    raise _Doubtful("json_not_a_number")
