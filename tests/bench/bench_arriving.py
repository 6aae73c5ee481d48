"""Measures the reading of a full stick at a region: peak memory above idle, time until a stop.

`python tests/bench/bench_arriving.py [MB]` prints a JSON object; figures are reported only.
"""

import json
import secrets
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "desk"))

from desk_offices import Copied, copied, make_offices

from postdesk.desk.outbox import outbox
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.model.base import Realm
from postdesk.model.decisions import Verdict
from postdesk.model.ids import PacketId
from postdesk.model.interviews import ConsentState
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import Channel, ReferralState
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.codec import Heading, build, open_packet
from postdesk.progress import Cancelled
from postdesk.regional.importing import read_arrivals
from postdesk.store.ledger import Ledger
from postdesk.store.office import OfficeKeeper

_MB = 1 << 20
_LARGE = 28
"""MB of a packet, near the most that one may have."""
_STOP_AFTER = 3.0


def main() -> int:
    """Fill a stick with referrals of 28 MB, begin to read it and stop; then read all of it."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 2048
    with tempfile.TemporaryDirectory() as name:
        own = copied(make_offices(Path(name) / "offices"), Path(name) / "own")
        _fill(own, wanted)
        told = json.dumps(_read(own), indent=1)
    sys.stdout.write(told + "\n")
    return 0


def _case(own: Copied) -> tuple[bytes, str]:
    """What the post would say of its case to the region, and the region's opening key."""
    with own.post() as post:
        reviewed = review(post, own.offices.interview)
        first = recommended(reviewed)[:1]
        decide(post, reviewed, Verdict.AGREE, refer_to=first)
        say_consent(post, own.offices.interview, first[0], ConsentState.AGREED)
        again = review(post, own.offices.interview)
        refer(post, prepare(post, again, first[0], "fr"), (Channel.PACKET,))
        (waiting,) = outbox(post.vault, ReferralState.SEALED)
        data = Ledger(post.vault).data(waiting.packet.manifest.packet)
    with own.region() as region:
        keeper = OfficeKeeper(region)
        opened = open_packet(data, keeper.opening_secrets())
        return opened.parts["case.json"], keeper.office().public.opening


def _fill(own: Copied, wanted: int) -> None:
    case, opening = _case(own)
    photo = secrets.token_bytes(_LARGE * _MB)
    with own.post() as post:
        office, previous = OfficeKeeper(post.vault).office(), ""
        for number in range(1, wanted // _LARGE + 1):
            heading = Heading(
                realm=Realm.LIVE,
                kind=PacketKind.REFERRAL,
                packet=PacketId(secrets.token_hex(16)),
                sender=office.id,
                created=post.clock(),
                epoch=9,
                number=number,
                previous=previous,
            )
            code = b"R07-%04d" % (5000 + number)
            parts = {
                "case.json": case.replace(b"R07-0001", code),
                "attachment-01.jpg": photo,
            }
            packet = build(heading, parts, signing_key=office.signing_key, recipients=[opening])
            (own.stick / f"{number:04d}.pdk").write_bytes(packet.data)
            previous = packet.manifest_sha256


def _read(own: Copied) -> dict[str, float]:
    stop, asked = threading.Event(), [0.0]

    def ask() -> None:
        asked[0] = time.monotonic()
        stop.set()

    def progress(_done: int, _total: int) -> None:
        if stop.is_set():
            raise Cancelled

    with own.region() as region:
        _reset()
        idle = _now()
        timer = threading.Timer(_STOP_AFTER, ask)
        timer.start()
        with suppress(Cancelled):  # before the first packet; later the report says it was stopped
            read_arrivals(region, own.stick, progress)
        stopped = time.monotonic() - asked[0] if stop.is_set() else 0.0
        timer.cancel()
        begun = time.monotonic()
        report = read_arrivals(region, own.stick)
        taken = time.monotonic() - begun
    return {
        "packets": len(report.arrivals),
        "of_mb_each": _LARGE,
        "new": report.count(ArrivalState.NEW) + report.count(ArrivalState.UPDATED),
        "already_here": report.count(ArrivalState.ALREADY_HERE),
        "quarantined": report.count(ArrivalState.QUARANTINED),
        "read_s": round(taken, 1),
        "stopped_after_s": round(stopped, 2),
        "idle_mb": idle,
        "above_idle_mb": round(_peak() - idle, 1),
    }


def _reset() -> None:
    """Let the kernel count the most memory from now on (Linux)."""
    Path("/proc/self/clear_refs").write_text("5")


def _status(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    (line,) = (one for one in lines if one.startswith(name))
    return round(int(line.split()[1]) / 1024, 1)


def _now() -> float:
    """Memory in use now, in MB."""
    return _status("VmRSS:")


def _peak() -> float:
    """The most memory since the last `_reset`, in MB."""
    return _status("VmHWM:")


if __name__ == "__main__":
    sys.exit(main())
