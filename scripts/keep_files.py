"""Keep a vault, a regional office and a packet of each kind as this version writes them.

Run once for a released version: what lies in `tests/kept_files` is opened by every later one and is
never made again. The folder's name is the version of the vault's tables.
"""

import hashlib
import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "journeys"))

from offices import (
    OFFICER_WORDS,
    SUPERVISOR_WORDS,
    PostOffice,
    Region,
    TickingClock,
    at_desk,
    carry,
    introduce,
    make_post,
    make_region,
)
from test_a_day import interviewed, referred

from postdesk.desk.receiving import read_arrivals as read_at_post
from postdesk.model.ids import InterviewId
from postdesk.packet.handover import open_handover
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.regional.receipts import accept, seal_receipts
from postdesk.store.cases import Cases
from postdesk.store.interviews import Interviews
from postdesk.store.schema import shipped
from postdesk.store.vault import Vault

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "tests" / "kept_files"
VECTORS = ROOT / "tests" / "vectors"
SCENARIOS = ("aminata", "moussa", "ousmane")


def main() -> int:
    """Make the folders of this version; refuses to touch one that is there."""
    made = [_kept(f"{name}_{shipped()[-1].number:04d}", make) for name, make in _MAKERS.items()]
    return 0 if any(made) else 1


def _kept(name: str, make: Callable[[Path], None]) -> bool:
    if (KEPT / name).exists():
        print(f"{name} is kept already and stays as it is")
        return False
    make(KEPT / name)
    print(f"{name} is kept")
    return True


def _tables(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        told = _day(Path(name))
        for place in ("post", "region"):
            shutil.copytree(Path(name) / place, folder / place)
    told["migrations"] = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((ROOT / "src/postdesk/store/migrations").glob("*.sql"))
    }
    told["packets"] = _packets(folder / "packets")
    (folder / "index.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n")


def _handover(folder: Path) -> None:
    """A post that moves, out of the test vectors: its packet opens by a code alone."""
    told = json.loads((VECTORS / "handover" / "index.json").read_text("utf-8"))
    folder.mkdir(parents=True)
    shutil.copy(VECTORS / "handover" / "handover.pdk", folder)
    opened = open_handover((folder / "handover.pdk").read_bytes(), told["code"])
    kept = {
        "code": told["code"],
        "vault": told["vault"],
        "database": hashlib.sha256(opened.database).hexdigest(),
    }
    (folder / "index.json").write_text(json.dumps(kept, indent=1) + "\n")


def _day(folder: Path) -> dict[str, object]:
    clock = TickingClock()
    region = make_region(folder / "region", clock)
    post = make_post(folder / "post", clock)
    stick = folder / "stick"
    stick.mkdir()
    introduce(post.vault, region.vault, stick)
    interviews = _work(post, region, clock, stick)
    told: dict[str, object] = {
        "post": _opened_by(post.vault, post.recovery_code)
        | {"officer": [post.officer.id, OFFICER_WORDS]},
        "region": _opened_by(region.vault, region.recovery_code),
        "interviews": interviews,
        "cases": [case.share.model_dump(mode="json") for case in Cases(region.vault).found()],
    }
    post.vault.close()
    region.vault.close()
    return told


def _work(
    post: PostOffice, region: Region, clock: TickingClock, stick: Path
) -> dict[str, dict[str, object]]:
    with at_desk(post.vault, clock) as desk:
        found = [interviewed(desk, scenario) for scenario in SCENARIOS]
        referred(desk, found[0])
    carry(post.vault, stick)
    read_at_region(region.vault, stick)
    accept(region.vault, Cases(region.vault).found()[0])
    seal_receipts(region.vault)
    carry(region.vault, stick)
    read_at_post(post.vault, stick)
    return {str(one): _answers(post.vault, one) for one in found}


def _opened_by(vault: Vault, recovery_code: str) -> dict[str, object]:
    return {"first": [vault.person.id, SUPERVISOR_WORDS], "sheet": recovery_code}


def _answers(vault: Vault, interview: InterviewId) -> dict[str, object]:
    """Every answer as it was stored: its question's place, its state and its value."""
    sheet = Interviews(vault).sheet(interview)
    return {str(one.ref): [one.state.value, one.value] for one in sheet.answers}


def _packets(folder: Path) -> dict[str, object]:
    """A packet of each kind that is judged well, out of the test vectors of this version."""
    index = json.loads((VECTORS / "index.json").read_text("utf-8"))
    kept = [
        vector
        for vector in index["vectors"]
        if vector["expect"] in ("accepted", "enrolling", "equipping") and not vector["after"]
    ]
    folder.mkdir(parents=True)
    for vector in kept:
        shutil.copy(VECTORS / vector["file"], folder / vector["file"])
    return {
        "realm": index["realm"],
        "secrets": index["secrets"],
        "directory": index["directory"],
        "expect": {vector["file"]: vector["expect"] for vector in kept},
    }


_MAKERS: dict[str, Callable[[Path], None]] = {"tables": _tables, "handover": _handover}


if __name__ == "__main__":
    sys.exit(main())
