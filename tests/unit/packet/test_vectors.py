"""Each open test vector gets exactly the judgement that the index publishes for it."""

import json
import time
import tracemalloc
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from packet_offices import Memory

from postdesk.model.base import Realm
from postdesk.model.offices import Directory
from postdesk.packet.intake import (
    Accepted,
    AlreadyHere,
    Enrolling,
    Equipping,
    Examined,
    Older,
    Quarantined,
    examine,
)

_FOLDER = Path(__file__).resolve().parents[2] / "vectors"
_INDEX: dict[str, Any] = json.loads((_FOLDER / "index.json").read_text(encoding="utf-8"))
_DIRECTORY = Directory.model_validate_json(json.dumps(_INDEX["directory"]))
_KINDS: Mapping[type, str] = {
    Accepted: "accepted",
    AlreadyHere: "already_here",
    Older: "older",
    Enrolling: "enrolling",
    Equipping: "equipping",
    Quarantined: "quarantined",
}


def _examine(file: str, known: Memory) -> Examined:
    return examine(
        (_FOLDER / file).read_bytes(),
        secrets=_INDEX["secrets"],
        directory=_DIRECTORY,
        realm=Realm(_INDEX["realm"]),
        known=known,
    )


def _names() -> Iterator[str]:
    return (vector["file"] for vector in _INDEX["vectors"])


@pytest.mark.parametrize("vector", _INDEX["vectors"], ids=_names())
def test_each_vector_is_judged_as_published(vector: dict[str, Any]) -> None:
    """Kind, code and reason; in bounded time and memory."""
    known = Memory()
    for file in vector["after"]:
        before = _examine(file, known)
        assert isinstance(before, Accepted)
        known.take(before.opened, before.subject)
    begun = time.process_time()
    tracemalloc.start()
    examined = _examine(vector["file"], known)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert time.process_time() - begun < 2
    assert peak < 100 * 1024 * 1024
    assert _KINDS[type(examined)] == vector["expect"]
    if isinstance(examined, Quarantined):
        assert examined.code.value == vector["code"], examined
        assert examined.values.get("reason", "") == vector["reason"]


def test_the_index_lists_every_file() -> None:
    """No vector without an expectation, none missing, each with a sentence."""
    listed = sorted(vector["file"] for vector in _INDEX["vectors"])
    assert listed == sorted(path.name for path in _FOLDER.glob("*.pdk"))
    assert len(listed) > 100
    assert all(vector["about"].endswith(".") for vector in _INDEX["vectors"])


def test_every_judgement_has_a_vector() -> None:
    """Whoever passes them all has met each kind of answer."""
    assert {vector["expect"] for vector in _INDEX["vectors"]} == set(_KINDS.values())
    codes = {vector["code"] for vector in _INDEX["vectors"]} - {""}
    assert codes == {
        "packet_damaged",
        "packet_foreign",
        "packet_newer",
        "packet_conflict",
        "packet_wrong_realm",
        "packet_sender_unknown",
        "packet_sender_revoked",
        "signature_invalid",
    }
