"""`postdesk kit install`, as somebody at a terminal types it: headquarters, then a post."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "journeys"))

from offices import SUPERVISOR_WORDS, TickingClock, carry, make_post, make_region

from postdesk.app.system import new_id
from postdesk.desk import equipping as post_equipping
from postdesk.model.ids import PersonId
from postdesk.packet.kit import write_kit_json
from postdesk.regional import equipping, importing, publishing
from postdesk.resources import starter_kit
from postdesk.store.directory import Directories
from postdesk.store.vault import Vault, open_vault


@dataclass(frozen=True)
class Laptops:
    """Headquarters' home, a post's home, an author's folder, a stick; who unlocks each."""

    hq: Path
    post: Path
    author: Path
    stick: Path
    words: str
    """Headquarters' nine words, in French."""
    people: tuple[PersonId, PersonId]

    def vault(self, kind: str) -> Vault:
        at = self.hq if kind == "regional" else self.post
        person = self.people[0 if kind == "regional" else 1]
        return open_vault(at / kind, person, SUPERVISOR_WORDS, TickingClock(), new_id)


@pytest.fixture
def laptops(tmp_path: Path) -> Laptops:
    """The post is enrolled, the kit for it is not made yet."""
    clock, stick, author = TickingClock(), tmp_path / "stick", tmp_path / "author"
    region = make_region(tmp_path / "hq" / "regional", clock).vault
    post = make_post(tmp_path / "post" / "post", clock).vault
    stick.mkdir()
    post_equipping.enrol(post, stick)
    importing.read_arrivals(region, stick)
    (waiting,) = equipping.waiting_enrolments(region)
    heard = " ".join(post_equipping.own_words(post, "fr"))
    equipping.confirm_enrolment(region, waiting, heard, "fr")
    words = " ".join(equipping.own_words(region, "fr"))
    people = region.person.id, post.person.id
    region.close()
    post.close()
    shutil.copytree(starter_kit(), author, ignore=shutil.ignore_patterns("source"))
    places = json.loads((author / "places.json").read_text(encoding="utf-8"))
    places["places"].pop()
    (author / "places.json").write_text(json.dumps(places), encoding="utf-8")
    write_kit_json(author)
    return Laptops(tmp_path / "hq", tmp_path / "post", author, stick, words, people)


def install(home: Path, place: Path, *typed: str, who: str = "") -> tuple[int, str, str]:
    """Exit code and both streams of the command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "postdesk", "kit", "install", str(place), "--person", who],
        input="".join(f"{line}\n" for line in typed),
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "POSTDESK_HOME": str(home), "PYTHONUTF8": "1"},
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_an_authors_kit_reaches_a_post_by_the_command_line(laptops: Laptops) -> None:
    code, out, _ = install(laptops.hq, laptops.author, SUPERVISOR_WORDS, "y")
    assert (code, "changed: places.json" in out) == (0, True)
    region = laptops.vault("regional")
    (post,) = equipping.posts(region)
    publishing.send_kit(region, post.id)
    carry(region, laptops.stick)
    region.close()
    mine = "K. Sy"
    code, out, err = install(laptops.post, laptops.stick, SUPERVISOR_WORDS, "un deux", who=mine)
    assert (code, err.startswith("postdesk: "), "installed" in out) == (1, True, False)
    code, out, _ = install(laptops.post, laptops.stick, SUPERVISOR_WORDS, laptops.words, who=mine)
    assert (code, "kit 1 is installed" in out) == (0, True)
    vault = laptops.vault("post")
    assert len(post_equipping.kit_in_use(vault).places.places) > 0
    assert post_equipping.pinned(vault) is not None
    vault.close()


def test_a_forged_kit_with_a_higher_number_does_not_hide_the_real_one(
    laptops: Laptops, tmp_path: Path
) -> None:
    """Anybody can seal to a post's public key; the first kit waits, later ones are checked."""
    mine, region = "K. Sy", laptops.vault("regional")
    (post,) = equipping.posts(region)
    for _ in range(2):
        publishing.publish_kit(region)
        publishing.send_kit(region, post.id)
        carry(region, laptops.stick)
        code, out, _ = install(
            laptops.post, laptops.stick, SUPERVISOR_WORDS, laptops.words, who=mine
        )
        assert (code, "is installed" in out) == (0, True)
        for packet in laptops.stick.iterdir():
            packet.unlink()
    publishing.publish_kit(region)
    publishing.send_kit(region, post.id)
    carry(region, laptops.stick)
    shown = Directories(region).newest()
    assert shown is not None
    region.close()
    forger = make_region(tmp_path / "forger", TickingClock(), first_id=10**12).vault
    own = Directories(forger).newest()
    assert own is not None
    known = tuple(one for one in shown.offices if one.id == post.id)
    wider = own.model_copy(update={"version": 2, "offices": (*own.offices, *known)})
    Directories(forger).take(wider)
    for _ in range(9):
        publishing.publish_kit(forger)
    publishing.send_kit(forger, post.id)
    carry(forger, laptops.stick)
    forger.close()
    assert len(list(laptops.stick.iterdir())) == 2
    code, out, _ = install(laptops.post, laptops.stick, SUPERVISOR_WORDS, who=mine)
    assert (code, "kit 3 is installed" in out) == (0, True)


def test_nothing_is_published_without_a_yes_or_a_passphrase(laptops: Laptops) -> None:
    assert install(laptops.hq, laptops.author, SUPERVISOR_WORDS, "")[0] == 1
    code, _, err = install(laptops.hq, laptops.author, "not the words at all", "y")
    assert (code, err.count("\n")) == (1, 1)
    code, _, err = install(laptops.hq, laptops.stick, SUPERVISOR_WORDS, "y")
    assert (code, "no kit" in err) == (1, True)
    region = laptops.vault("regional")
    assert publishing.next_number(region) == 1
    region.close()


def test_whoever_is_not_named_unlocks_nothing(laptops: Laptops, tmp_path: Path) -> None:
    assert install(laptops.post, laptops.stick, SUPERVISOR_WORDS)[0] == 2  # two people
    assert install(tmp_path / "nobody", laptops.stick, SUPERVISOR_WORDS)[0] == 2
