"""The power goes: the disk keeps what was forced to it and nothing else, and the vault is whole.

Killing a process leaves what the system holds in memory; here that is lost as well.
"""

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from dying import dies_before_step
from images import Image

sys.path.insert(0, str(Path(__file__).parents[1] / "journeys"))
sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "store"))
from offices import Ids, TickingClock
from store_helpers import Post, a_post, an_interview, answered

from postdesk.model.ids import InterviewId, PersonId
from postdesk.store.audit import Audit
from postdesk.store.contents import altered_interviews
from postdesk.store.interviews import Interviews
from postdesk.store.schema import shipped, version
from postdesk.store.vault import Vault, open_vault

KEPT = Path(__file__).parents[1] / "kept_files"
FIRST_VERSION = KEPT / "tables_0001"
TALK = InterviewId("a" * 32)
STRIDE = 23


def assert_whole(vault: Vault) -> None:
    assert vault.damaged_pages() == ()
    assert Audit(vault).verify() is None
    assert altered_interviews(vault) == ()


def save_until_the_end(post: Post, tell: Callable[[int], None]) -> None:
    vault = post.open()
    interviews = Interviews(vault)
    interview = interviews.get(TALK)
    for number in range(100_000):
        interviews.save(interview, [answered(f"n{number}", "said")])
        tell(number)


def cut(post: Post, disk: Image, chance: random.Random) -> int:
    """Save answers in a child until the power goes; the last number it had told as saved by then.

    What it tells after that is left out: a machine without power tells nobody anything, while the
    kernel here may answer a forcing to disk that was under way as if it had worked.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            save_until_the_end(post, lambda number: os.write(writing, b"%d\n" % number) and None)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        assert select.select([told], [], [], 60)[0], "the child never began"
        time.sleep(chance.random() * 0.15)
        lines = told.read1().split(b"\n")
        disk.yank()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return int(lines[-2])


def cut_the_power(folder: Path, times: int) -> int:
    """How many answers were acknowledged over all cuts; each was there afterwards."""
    disk = Image(folder, size=48 << 20)
    chance = random.Random()  # noqa: S311 - when the power goes, not a secret
    try:
        post = a_post(disk.place / "post")
        Interviews(post.vault).begin(an_interview(TALK, "R07-0001", post.clock()))
        post.vault.close()
        saved = 0
        for _ in range(times):
            last = cut(post, disk, chance)
            disk.unplug()
            disk.plug()
            vault = post.open()
            assert_whole(vault)
            found = {answer.question for answer in Interviews(vault).sheet(TALK).answers}
            assert {f"n{number}" for number in range(last + 1)} <= found
            vault.close()
            saved += last + 1
        return saved
    finally:
        disk.unplug()


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")
def test_the_power_goes_twice_and_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    assert cut_the_power(tmp_path, 2) > 2


@pytest.mark.soak
@pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")
def test_the_power_goes_50_times_and_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    saved = cut_the_power(tmp_path, 50)
    sys.stdout.write(f"{saved} answers acknowledged over 50 power cuts, all there\n")
    assert saved > 50


def opened(folder: Path) -> Vault:
    """The kept post of the first version, brought up to date by its supervisor."""
    person, words = json.loads((FIRST_VERSION / "index.json").read_text("utf-8"))["post"]["first"]
    return open_vault(folder, PersonId(person), words, TickingClock(), Ids(10**12))


def kill_while_migrating(folder: Path, first: int, stride: int) -> int:
    """Kill the bringing up to date at its steps; how often. Each time the vault opens, whole."""
    kills, step = 0, first
    while True:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(FIRST_VERSION / "post", folder)
        died = dies_before_step(step, lambda: opened(folder).close())
        vault = opened(folder)
        assert version(vault) == shipped()[-1].number
        assert_whole(vault)
        assert len(Interviews(vault).listed()) == 3
        vault.close()
        if not died:
            return kills
        kills, step = kills + 1, step + stride


def test_killed_while_an_old_vault_is_migrated_it_opens(tmp_path: Path) -> None:
    first = random.randint(1, STRIDE)  # noqa: S311 - which steps, not a secret
    assert kill_while_migrating(tmp_path / "post", first, STRIDE * 3) > 0


@pytest.mark.soak
def test_killed_at_each_step_of_migrating_it_opens(tmp_path: Path) -> None:
    kills = kill_while_migrating(tmp_path / "post", 1, 1)
    sys.stdout.write(f"{kills} kills while an old vault was opened and migrated\n")
    assert kills > 20
