"""Published packets of each kind, each bit changed and each end cut, outside the seal and inside.

Nothing that was changed may count, and no file may be made on the way.
"""

import base64
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from postdesk.crypto.sealing import new_opening_key, open_sealed, open_with_passphrase, seal
from postdesk.errors import PostDeskError
from postdesk.model.packets import PacketKind
from postdesk.packet.codec import MAX_KIT, check_signature, open_envelope

_VECTORS = Path(__file__).resolve().parents[1] / "vectors"
_INDEX: dict[str, Any] = json.loads((_VECTORS / "index.json").read_text("utf-8"))
_HANDOVERS: dict[str, Any] = json.loads((_VECTORS / "handover" / "index.json").read_text("utf-8"))
_READER = new_opening_key()


def container(kind: PacketKind) -> bytes:
    """What lies in the seal of a published, accepted packet of a kind."""
    if kind is PacketKind.HANDOVER:
        data = (_VECTORS / "handover" / "handover.pdk").read_bytes()
        return open_with_passphrase(data, _HANDOVERS["code"])
    for vector in _INDEX["vectors"]:
        data = (_VECTORS / vector["file"]).read_bytes()
        try:
            envelope = open_envelope(data, _INDEX["secrets"], max_bytes=MAX_KIT)
        except PostDeskError:
            continue
        if envelope.manifest.kind is kind and not vector["code"]:
            return envelope.archive.data
    raise AssertionError(kind)


def sealed(kind: PacketKind, plain: bytes) -> bytes:
    """It as it travels, to a key of ours: under a code each opening costs a second."""
    return plain if kind is PacketKind.ENROLMENT else seal(plain, [_READER.public])


def signer_of(whole: bytes) -> str:
    """The key that a genuine packet says it is signed by."""
    armored = open_envelope(whole, [_READER.secret], max_bytes=MAX_KIT).signature
    signature = base64.b64decode("".join(armored.splitlines()[1:-1]))
    start = len("SSHSIG") + 4
    length = int.from_bytes(signature[start : start + 4])
    key = signature[start + 4 : start + 4 + length]
    return "ssh-ed25519 " + base64.b64encode(key).decode("ascii")


def counts(data: bytes, signer: str) -> bool:
    """Whether a packet opens whole and is signed by `signer`."""
    try:
        envelope = open_envelope(data, [_READER.secret], max_bytes=MAX_KIT)
        check_signature(envelope, signer)
        envelope.unpack()
    except PostDeskError:
        return False
    return True


def altered(data: bytes, counted: Callable[[bytes], bool]) -> tuple[int, list[str]]:
    """Change each bit and cut at each length: how many were tried, and what counted."""
    tried, accepted = 0, []
    for position in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[position] ^= 1 << bit
            tried += 1
            if counted(bytes(flipped)):
                accepted.append(f"byte {position} bit {bit}")
        tried += 1
        if counted(data[:position]):
            accepted.append(f"cut at {position}")
    return tried, accepted


@pytest.mark.soak
@pytest.mark.parametrize("kind", list(PacketKind))
def test_no_bit_changes_and_no_end_is_cut(
    kind: PacketKind,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    plain = container(kind)
    whole = sealed(kind, plain)
    signer = signer_of(whole)
    assert counts(whole, signer)
    outside, accepted = altered(whole, lambda data: counts(data, signer))
    assert accepted == []
    inside = 0
    if kind is not PacketKind.ENROLMENT:
        # as somebody who holds the key could: opened, changed, sealed again
        inside, accepted = altered(plain, lambda data: counts(sealed(kind, data), signer))
        assert open_sealed(whole, [_READER.secret]) == plain
    assert accepted == []
    assert list(tmp_path.iterdir()) == []
    with capsys.disabled():
        print(f"\n{kind.value}: {len(whole)} bytes, {outside} outside, {inside} inside")  # noqa: T201
