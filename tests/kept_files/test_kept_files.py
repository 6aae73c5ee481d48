"""What an earlier version wrote is opened by this one: nothing lost, nothing altered."""

import hashlib
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "journeys"))
sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "packet"))
from offices import Ids, TickingClock, at_desk
from packet_offices import Memory

from postdesk.desk.reviewing import review
from postdesk.model.base import Realm
from postdesk.model.ids import InterviewId, PersonId
from postdesk.model.offices import Directory
from postdesk.model.packets import PacketKind
from postdesk.packet.handover import open_handover
from postdesk.packet.intake import Accepted, Enrolling, Equipping, examine
from postdesk.store.audit import Audit
from postdesk.store.cases import Cases
from postdesk.store.contents import altered_interviews
from postdesk.store.interviews import Interviews
from postdesk.store.schema import shipped, version
from postdesk.store.vault import Vault, open_vault, open_with_recovery

HERE = Path(__file__).parent
MIGRATIONS = HERE.parents[1] / "src" / "postdesk" / "store" / "migrations"
HANDOVERS = sorted(path.name for path in HERE.glob("handover_*"))
VERSIONS = sorted(path.name for path in HERE.glob("tables_*"))
_KINDS = {Accepted: "accepted", Enrolling: "enrolling", Equipping: "equipping"}


@pytest.fixture(params=VERSIONS)
def kept(request: pytest.FixtureRequest) -> Path:
    return HERE / str(request.param)


def index_of(kept: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((kept / "index.json").read_text("utf-8"))
    return found


def opened(kept: Path, folder: Path, place: str, who: str = "first") -> Vault:
    """A copy of a kept vault, unlocked; what is kept is never written to."""
    if not (folder / place).exists():
        shutil.copytree(kept / place, folder / place)
    clock, told = TickingClock(), index_of(kept)[place][who]
    if who == "sheet":
        return open_with_recovery(folder / place, told, clock, Ids(10**12))
    person, words = told
    return open_vault(folder / place, PersonId(person), words, clock, Ids(10**12))


def assert_whole(vault: Vault) -> None:
    assert version(vault) == shipped()[-1].number
    assert vault.damaged_pages() == ()
    assert Audit(vault).verify() is None
    assert altered_interviews(vault) == ()


def test_a_version_is_kept() -> None:
    assert VERSIONS
    assert HANDOVERS


@pytest.mark.parametrize("who", ["first", "officer", "sheet"])
def test_a_kept_post_opens_for_everybody_with_every_answer(
    kept: Path, tmp_path: Path, who: str
) -> None:
    vault = opened(kept, tmp_path, "post", who)
    assert_whole(vault)
    interviews = index_of(kept)["interviews"]
    assert len(interviews) == 3
    for number, answers in interviews.items():
        sheet = Interviews(vault).sheet(InterviewId(number))
        if who == "first":  # whoever asked reads all of it; parts are sealed from the others
            assert {str(one.ref): [one.state.value, one.value] for one in sheet.answers} == answers
        assert len(sheet.answers) > 10
    vault.close()


def test_a_kept_posts_indicators_are_as_they_were(kept: Path, tmp_path: Path) -> None:
    """The kit that it holds gives the very assessment again that was stored."""
    vault = opened(kept, tmp_path, "post")
    with at_desk(vault, TickingClock()) as desk:
        for number in index_of(kept)["interviews"]:
            reviewed = review(desk, InterviewId(number))
            assert reviewed.assessment.flags
            assert reviewed.reproduced
    vault.close()


def test_a_kept_region_opens_with_its_cases(kept: Path, tmp_path: Path) -> None:
    vault = opened(kept, tmp_path, "region")
    assert_whole(vault)
    found = [case.share.model_dump(mode="json") for case in Cases(vault).found()]
    was = index_of(kept)["cases"]
    assert len(found) == len(was) == 1
    # a later version may know more of a case, never less
    assert was[0].items() <= found[0].items()
    vault.close()


def test_kept_packets_are_judged_as_they_were(kept: Path) -> None:
    packets = index_of(kept)["packets"]
    directory = Directory.model_validate_json(json.dumps(packets["directory"]))
    assert len(packets["expect"]) > 8
    for file, expected in packets["expect"].items():
        examined = examine(
            (kept / "packets" / file).read_bytes(),
            secrets=packets["secrets"],
            directory=directory,
            realm=Realm(packets["realm"]),
            known=Memory(),
        )
        assert _KINDS.get(type(examined)) == expected, (file, examined)


@pytest.mark.parametrize("folder", HANDOVERS)
def test_a_kept_handover_is_taken_over_by_its_code(folder: str) -> None:
    """A post may move from a laptop with an earlier version to one with a later."""
    told = index_of(HERE / folder)
    opened = open_handover((HERE / folder / "handover.pdk").read_bytes(), told["code"])
    assert opened.people.vault == opened.head.vault == told["vault"]
    assert hashlib.sha256(opened.database).hexdigest() == told["database"]


def test_a_packet_of_each_kind_is_kept_of_this_version() -> None:
    """By what its name begins with, as the vectors are called; a new kind has to be added."""
    present = f"{shipped()[-1].number:04d}"
    kept = [path.stem for path in (HERE / f"tables_{present}" / "packets").iterdir()]
    kept += [path.stem for path in (HERE / f"handover_{present}").glob("*.pdk")]
    for kind in PacketKind:
        assert any(name.startswith(kind) for name in kept), kind


def test_a_migration_that_was_released_is_never_edited(kept: Path) -> None:
    for name, digest in index_of(kept)["migrations"].items():
        assert hashlib.sha256((MIGRATIONS / name).read_bytes()).hexdigest() == digest, name
