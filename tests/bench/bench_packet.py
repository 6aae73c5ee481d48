"""Measures sealing, verified writing and opening beside the plain tools in the same run.

`python tests/bench/bench_packet.py [FOLDER]` writes below FOLDER (a stick, else a temporary folder)
and prints a JSON object; figures are reported, never asserted.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "packet"))

from packet_offices import Desk, case_parts

from postdesk.crypto.sealing import open_sealed
from postdesk.model.offices import OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.packet.intake import Accepted
from postdesk.packet.media import find_packets, read_packet, write_verified

MEGABYTES = 20
PACKETS = 200
ROUNDS = 7


def main(arguments: list[str]) -> int:
    """Print every figure."""
    with tempfile.TemporaryDirectory(dir=arguments[0] if arguments else None) as place:
        figures = {"seal_and_write": writing(Path(place)), "open": opening(Path(place))}
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    return 0


def writing(folder: Path) -> dict[str, object]:
    """Seconds to seal 20 MB and have it on the medium, beside age, copy and sync."""
    post, agency = Desk("post-07"), Desk("agency", OfficeKind.AGENCY)
    parts = {**case_parts("R07-1", post.id), "attachment-01.bin": os.urandom(MEGABYTES << 20)}
    source, stick = folder / "in", folder / "stick"
    source.write_bytes(parts["attachment-01.bin"])
    stick.mkdir()
    # Each writing has a name of its own, as on a stick: replacing an older file costs extra.
    rounds = count()

    def ours() -> None:
        packet = post.send(agency, PacketKind.REFERRAL, parts)
        write_verified(stick, [(f"{next(rounds):016x}.pdk", packet.data)])

    def tools() -> None:
        name = f"{next(rounds)}.age"
        run("age", "-r", agency.opening.public, "-o", str(folder / name), str(source))
        run("cp", str(folder / name), str(stick / name))
        run("sync", str(stick / name), str(stick))

    if shutil.which("age") is None:
        return {"ours_s": in_turn(ours, ours)[0], "tools": "age is not installed"}
    mine, theirs = in_turn(ours, tools)
    return {"ours_s": mine, "age_copy_sync_s": theirs, "ratio": round(mine / theirs, 2)}


def opening(folder: Path) -> dict[str, object]:
    """Milliseconds a packet to find, read, open and judge 200 of them, beside bare decryption."""
    post, region = Desk("post-07"), Desk("region", OfficeKind.REGIONAL)
    stick = folder / "two hundred"
    stick.mkdir()
    for number in range(PACKETS):
        parts = {
            **case_parts(f"R07-{number}", post.id),
            "attachment-01.jpg": os.urandom(50_000),
        }
        packet = post.send(region, PacketKind.REFERRAL, parts)
        (stick / f"{number:016x}.pdk").write_bytes(packet.data)

    def ours() -> None:
        for found in find_packets(stick):
            examined = region.examine(read_packet(found.path), post.office())
            if not isinstance(examined, Accepted):
                raise SystemExit(f"not accepted: {examined}")

    def bare() -> None:
        for path in sorted(stick.iterdir()):
            open_sealed(path.read_bytes(), [region.opening.secret])

    mine, decrypt = (1000 * took / PACKETS for took in in_turn(ours, bare))
    return {
        "ours_ms": round(mine, 2),
        "bare_decrypt_ms": round(decrypt, 2),
        "ratio": round(mine / decrypt, 2),
    }


def run(*command: str) -> None:
    """One plain tool, which must succeed."""
    subprocess.run(command, check=True, capture_output=True)


def in_turn(one: Callable[[], None], other: Callable[[], None]) -> tuple[float, float]:
    """Median seconds of each, taken in turn so that the machine's moods hit both."""
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for act, times in zip((one, other), took, strict=True):
            begun = time.perf_counter()
            act()
            times.append(time.perf_counter() - begun)
    return round(statistics.median(took[0]), 3), round(statistics.median(took[1]), 3)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
