"""Canonical JSON has one encoding, and the reader refuses everything doubtful."""

import json
import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.packet import canonical

_CASES = Path(os.environ.get("POSTDESK_CONFORMANCE", "../shared/conformance"))
# Valid JSON by the standard; refused here because two readers would see two different things.
_REPEATED_KEYS = {"y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"}


def _texts(prefix: str) -> list[Path]:
    folder = _CASES / "json_parsing"
    if not folder.is_dir():
        pytest.skip("the public JSON cases are not here (POSTDESK_CONFORMANCE)")
    return sorted(folder.glob(f"{prefix}_*.json"))


def _reason(data: bytes) -> str:
    with pytest.raises(PostDeskError) as refused:
        canonical.read(data)
    assert refused.value.code is Code.PACKET_DAMAGED
    return str(refused.value.values["reason"])


def test_standard_texts_are_accepted() -> None:
    """Each valid text gives the value that the standard library gives, but for repeated keys."""
    for path in _texts("y"):
        if path.name in _REPEATED_KEYS:
            assert _reason(path.read_bytes()) == "json_repeated_key"
        else:
            assert canonical.read(path.read_bytes()) == json.loads(path.read_bytes()), path.name


def test_malformed_texts_are_refused() -> None:
    """None of the invalid texts is read, and each says why."""
    for path in _texts("n"):
        assert _reason(path.read_bytes()).startswith("json_"), path.name


def test_texts_that_are_either_never_crash() -> None:
    """A text that the standard leaves open is read or refused, and what is read can be encoded."""
    for path in _texts("i"):
        try:
            value = canonical.read(path.read_bytes())
        except PostDeskError:
            continue
        assert canonical.read(canonical.encode(value)) == value, path.name


def test_naughty_strings_survive() -> None:
    """Strings that break programs come back as they went in, as values and as keys."""
    path = _CASES / "naughty_strings.json"
    if not path.is_file():
        pytest.skip("the public strings are not here (POSTDESK_CONFORMANCE)")
    strings = json.loads(path.read_text(encoding="utf-8"))
    assert len(strings) > 500
    value = {"list": strings, "keys": dict.fromkeys(strings, 1)}
    assert canonical.read(canonical.encode(value)) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b'{"a":1,"a":1}', "json_repeated_key"),
        (b'{"a":{"b":1,"b":2}}', "json_repeated_key"),
        (b"[NaN]", "json_not_a_number"),
        (b"[-Infinity]", "json_not_a_number"),
        (b"[1e999]", "json_number_too_large"),
        (b"[9007199254740993]", "json_number_too_large"),
        (b"[" + b"9" * 100_000 + b"]", "json_number_too_large"),
        (b"[0." + b"1" * 100_000 + b"]", "json_number_too_large"),
        (b"[" * 65 + b"]" * 65, "json_too_deep"),
        (b'{"a":' * 100_000, "json_too_deep"),
        (b'["\\ud800"]', "json_malformed"),
        (b"\xef\xbb\xbf{}", "json_malformed"),
        (b'["\xff"]', "json_malformed"),
        (b"[" + b" " * canonical.MAX_BYTES + b"]", "json_too_large"),
    ],
)
def test_doubtful_texts_say_why(text: bytes, reason: str) -> None:
    """Each limit has its own reason."""
    assert _reason(text) == reason


@pytest.mark.parametrize("text", [b'"' + b'\\"' * 1_000_000, b'"' * 1_000_001, b'["' + b"a" * 9**6])
def test_unclosed_strings_cost_no_time(text: bytes) -> None:
    """The depth check passes once over a hostile text."""
    begun = time.process_time()
    assert _reason(text) == "json_malformed"
    assert time.process_time() - begun < 2


def test_brackets_inside_strings_are_not_nesting() -> None:
    """A text full of brackets is a text."""
    value = {"a": "[" * 1000 + '\\"' + "{" * 1000}
    assert canonical.read(canonical.encode(value)) == value


_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(_values)
def test_one_value_has_one_encoding(value: canonical.Json) -> None:
    """Reading what was encoded gives the value, and encoding that gives the same bytes."""
    data = canonical.encode(value)
    assert canonical.encode(canonical.read_canonical(data)) == data


@pytest.mark.parametrize(
    "text", [b'{"b":1,"a":2}', b'{"a": 1}', b'["\\u0041"]', b"[1e0]", b"[1]\n"]
)
def test_other_encodings_are_not_canonical(text: bytes) -> None:
    """What a signature is checked over has one form only."""
    canonical.read(text)
    with pytest.raises(PostDeskError) as refused:
        canonical.read_canonical(text)
    assert refused.value.values["reason"] == "json_not_canonical"


class _Sample(Frozen):
    when: datetime
    name: str = ""


def test_models_keep_their_bytes() -> None:
    """A model is written in canonical form and read back equal."""
    sample = _Sample(when=datetime(2026, 11, 12, 2, 41, tzinfo=UTC), name="مركز")
    data = canonical.encode_model(sample)
    assert data == '{"name":"مركز","when":"2026-11-12T02:41:00Z"}'.encode()
    assert canonical.read_model(data, _Sample) == sample


def test_refused_fields_are_named_without_their_value() -> None:
    """A refusal tells the field, never what stood in it."""
    for text in (b'{"name":7,"when":"2026-11-12T02:41:00Z"}', b'{"name":"","secret words":"x"}'):
        with pytest.raises(PostDeskError) as refused:
            canonical.read_model(text, _Sample, code=Code.KIT_REFUSED)
        assert refused.value.code is Code.KIT_REFUSED
        assert "secret" not in str(refused.value)
        assert "7" not in str(refused.value)
