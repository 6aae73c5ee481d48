"""Killed at any moment of writing: on the stick a packet is whole or is not there."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from postdesk.crypto.sealing import open_sealed
from postdesk.packet.doctor import inspect
from postdesk.packet.media import find_packets, read_packet

_PLANTED = b"a sentence that must never lie on a stick"
_WRITER = """
import sys
from pathlib import Path
from postdesk.crypto.sealing import new_opening_key, seal
from postdesk.packet.media import write_verified
key = new_opening_key()
plain = sys.argv[2].encode() * 20_000
print(key.secret, flush=True)
for number in range(10_000):
    data = seal(plain, [key.public])
    write_verified(Path(sys.argv[1]), [(f"{number:016x}.pdk", data)])
"""


def _killed_after(folder: Path, seconds: float) -> str:
    """Write packets without end, and be killed after that many seconds; the key they open with."""
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(folder), _PLANTED.decode()], stdout=subprocess.PIPE
    )
    assert writer.stdout is not None
    secret = writer.stdout.readline().decode().strip()
    time.sleep(seconds)
    writer.kill()
    writer.wait()
    writer.stdout.close()
    return secret


def _kill(folder: Path, times: int) -> None:
    chance = random.Random(6)  # noqa: S311 - moments, not secrets
    written = 0
    for attempt in range(times):
        stick = folder / str(attempt)
        stick.mkdir()
        secret = _killed_after(stick, chance.uniform(0, 0.05))
        for packet in find_packets(stick):
            plain = open_sealed(read_packet(packet.path), [secret])
            assert plain == _PLANTED * 20_000
            written += 1
        for path in stick.iterdir():
            assert path.name.endswith((".pdk", ".pdk.part"))
            assert _PLANTED not in path.read_bytes()
        assert len(inspect(stick).warnings) <= 1
    assert written > 0


def test_a_killed_writing_leaves_whole_packets_only(tmp_path: Path) -> None:
    """A few moments."""
    _kill(tmp_path, 5)


@pytest.mark.soak
def test_a_killed_writing_leaves_whole_packets_only_for_long(tmp_path: Path) -> None:
    """Three hundred moments."""
    _kill(tmp_path, 300)
