"""Handovers that are not for this laptop, or that nobody of the project's would write."""

import json
import sys
import zlib
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[3] / "scripts"))
from postdesk.app.door import LaptopDoor
from postdesk.app.system import new_id, system_clock
from postdesk.crypto.sealing import seal_to_passphrase
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm
from postdesk.model.packets import PacketKind
from postdesk.packet import canonical
from postdesk.packet.archive import Entry, directory, local_header
from postdesk.packet.codec import build
from postdesk.packet.handover import HEAD
from postdesk.packet.handover_arriving import Handover
from postdesk.progress import silent
from postdesk.store.vault import KdfStrength
from vector_maker import Maker
from vectors_handover import CODE, OTHER_CODE, _content, _packet


@pytest.fixture
def door(tmp_path: Path) -> LaptopDoor:
    """The door of a laptop without a post."""
    return LaptopDoor(
        tmp_path / "home",
        clock=system_clock,
        new_id=new_id,
        strength=lambda: KdfStrength.FLOOR,
        entered=lambda _vault: None,
        classroom=lambda: None,
    )


def found(door: LaptopDoor, tmp_path: Path, data: bytes, code: str = CODE) -> Handover | None:
    stick = tmp_path / "stick"
    stick.mkdir(exist_ok=True)
    (stick / "a.pdk").write_bytes(data)
    return door.handover(stick, code, silent)


def refused(door: LaptopDoor, tmp_path: Path, data: bytes, code: str = CODE) -> PostDeskError:
    with pytest.raises(PostDeskError) as raised:
        found(door, tmp_path, data, code)
    assert list((tmp_path / "home").iterdir()) == []
    return raised.value


def test_a_training_post_is_not_taken_for_a_real_one(door: LaptopDoor, tmp_path: Path) -> None:
    maker = Maker()
    parts = _content(maker)
    for name in (HEAD, "vault.json"):
        parts[name] = canonical.encode({**json.loads(parts[name]), "realm": "training"})
    heading = maker.heading(PacketKind.HANDOVER, realm=Realm.TRAINING)
    data = build(heading, parts, signing_key=maker.post, passphrase=CODE).data
    assert refused(door, tmp_path, data).code is Code.PACKET_WRONG_REALM


def test_another_code_and_a_laptop_that_has_a_post(door: LaptopDoor, tmp_path: Path) -> None:
    maker = Maker()
    data = _packet(maker, _content(maker))
    assert refused(door, tmp_path, data, OTHER_CODE).code is Code.HANDOVER_CODE
    handover = found(door, tmp_path, data)
    assert handover is not None
    theirs = tmp_path / "home" / "post"
    theirs.mkdir(parents=True)
    (theirs / "vault.json").write_text("theirs")
    # whichever post, however old: nothing is ever put over one that is here
    with pytest.raises(PostDeskError) as raised:
        door.take_over(handover)
    assert raised.value.code is Code.VAULT_EXISTS
    assert [path.name for path in theirs.iterdir()] == ["vault.json"]


@pytest.mark.parametrize(
    ("name", "size", "reason"),
    [
        ("../../vault.db", 10, "zip_name"),
        ("..\\vault.db", 10, "zip_name"),
        ("/etc/passwd", 10, "zip_name"),
        ("manifest.json", 400 << 20, "zip_too_large"),
        ("manifest.json", 200 << 20, "zip_ratio"),
    ],
)
def test_paths_and_bombs_under_the_right_code(
    door: LaptopDoor, tmp_path: Path, name: str, size: int, reason: str
) -> None:
    """Whoever knows the code can seal anything: it is refused before anything is unpacked."""
    packed = zlib.compress(bytes(1000))[2:-4]
    entry = Entry(name, 8, 0, len(packed), size, 0)
    header = local_header(entry)
    plain = header + packed + directory([entry], len(header) + len(packed))
    error = refused(door, tmp_path, seal_to_passphrase(plain, CODE))
    assert (error.code, error.values["reason"]) == (Code.HANDOVER_DAMAGED, reason)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "stick"]
