"""Each open test vector of a handover gets exactly the judgement that its index publishes."""

import json
from pathlib import Path
from typing import Any

import pytest

from postdesk.errors import PostDeskError
from postdesk.packet.handover import open_handover

_FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "handover"
_INDEX: dict[str, Any] = json.loads((_FOLDER / "index.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("vector", _INDEX["vectors"], ids=lambda vector: vector["file"])
def test_each_handover_is_judged_as_published(vector: dict[str, Any]) -> None:
    data = (_FOLDER / vector["file"]).read_bytes()
    if vector["expect"] == "accepted":
        opened = open_handover(data, _INDEX["code"])
        assert opened.people.vault == opened.head.vault == _INDEX["vault"]
        assert opened.database == bytes(range(256)) * 2
        return
    with pytest.raises(PostDeskError) as refused:
        open_handover(data, _INDEX["code"])
    assert refused.value.code.value == vector["code"]
    assert refused.value.values.get("reason", "") == vector["reason"]


def test_the_index_lists_every_handover() -> None:
    listed = sorted(vector["file"] for vector in _INDEX["vectors"])
    assert listed == sorted(path.name for path in _FOLDER.glob("*.pdk"))
    assert [vector["expect"] for vector in _INDEX["vectors"]].count("accepted") == 1
    codes = {vector["code"] for vector in _INDEX["vectors"]} - {""}
    assert codes == {"handover_code", "packet_damaged", "seal_damaged", "signature_invalid"}


def test_no_byte_changes_and_no_end_is_cut_under_a_code() -> None:
    """Bytes spread over the whole file: each opening under a code costs a second of scrypt.

    `test_codec` flips and cuts at every byte of a handover that is sealed to a key.
    """
    data = (_FOLDER / "handover.pdk").read_bytes()
    for position in range(0, len(data), len(data) // 4):
        flipped = bytearray(data)
        flipped[position] ^= 1 << position % 8
        for changed in (bytes(flipped), data[:position]):
            with pytest.raises(PostDeskError):
                open_handover(changed, _INDEX["code"])
