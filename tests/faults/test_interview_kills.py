"""An interview whose process is killed at any moment: it goes on where it was, nothing damaged."""

import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from dying import dies_at_some_moment

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "desk"))
from desk_offices import Copied, Offices, copied, make_offices, said_in

from postdesk.desk.interviewing import Beginning, Interviewing, begin, resume
from postdesk.desk.post import Post
from postdesk.model.answers import AnswerState
from postdesk.model.ids import GuideId
from postdesk.model.interviews import InterviewStatus
from postdesk.store.audit import Audit
from postdesk.store.contents import altered_interviews

_LONGEST = 95
"""Answers that the scenario gives for certain: a kill is aimed at any place among them."""
_STORING = 9
"""About where keeping is agreed, and the interview moves from one database into the other."""

_PATIENCE = 300.0
"""Seconds for the silent answers before the aim, on a machine that does other work too."""


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


def interview(own: Copied, silent: int, told: Callable[[int], None]) -> None:
    """Answer question by question; from the `silent`-th answer on, tell each that is saved."""
    said = said_in("aminata")
    beginning = Beginning(
        guide=GuideId("first_line"), officer_language="fr", interviewee_language="fr"
    )
    with own.post() as post:
        interviewing = begin(post, beginning)
        given = 0
        if silent == 0:
            told(0)
        step = interviewing.current()
        while step.shown is not None:
            shown, one = step.shown, said.get(step.shown.name)
            if not shown.states or one is None:
                step = interviewing.skip()
                continue
            if "state" in one:
                step = interviewing.state(shown.ref, AnswerState(one["state"]))
            else:
                value = one["value"]
                text = " ".join(value) if isinstance(value, list) else str(value)
                step = interviewing.answer(shown.ref, text)
            given += 1
            if given >= silent:
                told(given)
        interviewing.close()


def answers_of(interviewing: Interviewing) -> int:
    """How many answers somebody gave."""
    return sum(answer.at is not None for answer in interviewing.flow.sheet().answers)


def assert_goes_on(post: Post, own: Copied, acknowledged: int) -> int:
    """Everything is whole, every acknowledged answer is there; how many are."""
    pending = post.notebook.pending
    for session in (post.vault, pending.session):
        assert Audit(session).verify() is None
    assert altered_interviews(post.vault) == ()
    # one that has moved into the vault is gone here, and so it should be
    assert [one for one in altered_interviews(pending.session) if pending.holds(one)] == []
    assert post.vault.damaged_pages() == ()
    found = [one for one in post.notebook.drafts() if one.id != own.offices.interview]
    if not found:
        closed = post.notebook.kept.listed(InterviewStatus.CLOSED)
        assert len(closed) == 2, "the interview is lost"
        return acknowledged
    (draft,) = found
    interviewing = resume(post, draft.id)
    there = answers_of(interviewing)
    # one more may be saved than was told: the kill came between the two
    assert acknowledged <= there <= acknowledged + 1
    step = interviewing.current()
    assert step.shown is not None
    interviewing.skip()
    interviewing.pause("power")
    assert post.notebook.get(draft.id).status is InterviewStatus.PAUSED
    return there


def kill_while_asking(offices: Offices, folder: Path, times: int) -> int:
    """Kill a process that conducts an interview, `times` times; how many answers were kept."""
    chance = random.Random()  # noqa: S311 - when to kill, not a secret
    kept = 0
    for number in range(times):
        # every fourth one is aimed at the moment when the interview moves into the vault
        aim = _STORING + chance.randrange(4) if number % 4 == 0 else chance.randrange(_LONGEST)
        shutil.rmtree(folder, ignore_errors=True)
        own = copied(offices, folder)
        last = dies_at_some_moment(
            lambda told, own=own, aim=aim: interview(own, aim, told), chance, _PATIENCE
        )
        with own.post() as post:
            kept += assert_goes_on(post, own, last)
    return kept


def test_killed_at_some_moments_of_an_interview_it_goes_on(
    offices: Offices, tmp_path: Path
) -> None:
    assert kill_while_asking(offices, tmp_path / "own", 5) > 5


@pytest.mark.soak
def test_killed_at_500_moments_of_an_interview_nothing_is_lost(
    offices: Offices, tmp_path: Path
) -> None:
    assert kill_while_asking(offices, tmp_path / "own", 500) > 500
