"""A region and a post with one closed interview, made once and copied for each test."""

import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from postdesk.desk.interviewing import Beginning, Interviewing, begin
from postdesk.desk.post import Post
from postdesk.model.answers import AnswerState
from postdesk.model.ids import GuideId, InterviewId, PersonId
from postdesk.resources import starter_kit
from postdesk.store.vault import Vault, open_vault

sys.path.append(str(Path(__file__).resolve().parents[2] / "journeys"))

from offices import (
    OFFICER_WORDS,
    SUPERVISOR_WORDS,
    Ids,
    TickingClock,
    at_desk,
    introduce,
    make_post,
    make_region,
)

SCENARIO = "aminata"


@dataclass(frozen=True)
class Offices:
    """Where the offices lie, who can open them, and the interview that the officer closed."""

    home: Path
    officer: PersonId
    supervisor: PersonId
    author: PersonId
    interview: InterviewId


def make_offices(home: Path) -> Offices:
    """A region, a post that works with its kit, and a closed interview."""
    clock = TickingClock()
    region, post = make_region(home / "region", clock), make_post(home / "post", clock)
    stick = home / "stick"
    stick.mkdir()
    introduce(post.vault, region.vault, stick)
    author, supervisor = region.vault.person.id, post.vault.person.id
    region.vault.close()
    post.vault.close()
    for packet in stick.iterdir():
        packet.unlink()
    vault = open_vault(home / "post", post.officer.id, OFFICER_WORDS, clock, Ids(10**6))
    with at_desk(vault, clock) as desk:
        interviewing = play(desk)
        interviewing.close()
    vault.close()
    return Offices(home, post.officer.id, supervisor, author, interviewing.interview.id)


def said_in(scenario: str) -> dict[str, Any]:
    """What an invented person says, by question."""
    path = starter_kit() / "scenarios" / f"{scenario}.json"
    told = json.loads(path.read_text("utf-8"))
    return {one["question"]: one for one in told["answers"]}


def play(post: Post, stop_after: str = "", **instead: str) -> Interviewing:
    """Answer as the invented person does, question by question; `instead` replaces values."""
    said = said_in(SCENARIO) | {name: {"value": value} for name, value in instead.items()}
    beginning = Beginning(
        guide=GuideId("first_line"), officer_language="fr", interviewee_language="fr"
    )
    interviewing = begin(post, beginning)
    step = interviewing.current()
    while step.shown is not None:
        shown = step.shown
        one = said.get(shown.name)
        if not shown.states or one is None:
            step = interviewing.skip()
        elif "state" in one:
            step = interviewing.state(shown.ref, AnswerState(one["state"]))
        else:
            value = one["value"]
            text = " ".join(value) if isinstance(value, list) else str(value)
            step = interviewing.answer(shown.ref, text)
        if shown.name == stop_after:
            break
    return interviewing


@dataclass
class Copied:
    """A copy of the offices that a test may change."""

    offices: Offices
    home: Path
    clock: TickingClock
    first_id: int = 10**7
    """Another laptop of the same post draws other ids."""

    @property
    def stick(self) -> Path:
        """An empty folder that stands for a stick."""
        return self.home / "stick"

    @contextmanager
    def post(self, *, supervisor: bool = False) -> Iterator[Post]:
        """The post's use cases for the officer, or for the supervisor."""
        person = self.offices.supervisor if supervisor else self.offices.officer
        words = SUPERVISOR_WORDS if supervisor else OFFICER_WORDS
        ids = Ids(self.first_id + 10**6 * supervisor)
        vault = open_vault(self.home / "post", person, words, self.clock, ids)
        with at_desk(vault, self.clock) as desk:
            yield desk
        vault.close()

    @contextmanager
    def region(self) -> Iterator[Vault]:
        """The region's vault."""
        ids = Ids(2 * 10**9)
        author = self.offices.author
        vault = open_vault(self.home / "region", author, SUPERVISOR_WORDS, self.clock, ids)
        yield vault
        vault.close()


def copied(offices: Offices, home: Path) -> Copied:
    """A copy at `home`, with a clock that goes on from a later minute."""
    shutil.copytree(offices.home, home)
    clock = TickingClock()
    clock.now = clock.now.replace(hour=3, minute=2)
    return Copied(offices, home, clock)
