"""A paper whose typing is killed: every typing that was told is there, and is not shown again."""

import random
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from dying import dies_at_some_moment

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "desk"))
from desk_offices import Copied, Offices, copied, make_offices, said_in

from postdesk.desk.interviewing import Beginning
from postdesk.desk.typing_back import TypingBack, begin_typing, resume
from postdesk.model.answers import AnswerState
from postdesk.model.ids import GuideId
from postdesk.model.interviews import FromPaper

_FIRST_TYPING = 14
"""After so many answers of the scenario the age was typed once and not yet a second time."""
_PATIENCE = 300.0


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


def type_in(own: Copied, silent: int, told: Callable[[int], None]) -> None:
    """Type a paper in; from the `silent`-th answer on, tell how many are saved after each."""
    said = said_in("aminata")
    with own.post() as post:
        now = post.clock()
        paper = FromPaper(
            speaker="K. Sy", spoken_at=now - timedelta(hours=4), typist="A", typed_at=now
        )
        typing = begin_typing(post, Beginning(GuideId("first_line"), "fr", "ar", paper=paper))
        given, step = 0, typing.current()
        while step.shown is not None:
            shown, one = step.shown, said.get(step.shown.name)
            if not shown.states or one is None:
                step = typing.skip()
                continue
            value = one.get("value", "")
            text = " ".join(value) if isinstance(value, list) else str(value)
            state = AnswerState(one["state"]) if "state" in one else None
            step = typing.state(shown.ref, state) if state else typing.answer(shown.ref, text)
            given += 1
            if given >= silent:
                told(answers_of(typing))


def answers_of(typing: TypingBack) -> int:
    """How many questions have an answer that somebody typed."""
    return sum(answer.at is not None for answer in typing.flow.sheet().answers)


@pytest.mark.parametrize("silent", [3, _FIRST_TYPING])
def test_every_typing_that_was_told_is_there_after_a_kill(
    offices: Offices, tmp_path: Path, silent: int
) -> None:
    own = copied(offices, tmp_path / "own")
    chance = random.Random()  # noqa: S311 - when to kill, not a secret
    last = dies_at_some_moment(lambda told: type_in(own, silent, told), chance, _PATIENCE)
    with own.post() as post:
        (draft,) = [one for one in post.notebook.drafts() if one.id != offices.interview]
        typing = resume(post, draft.id)
        assert isinstance(typing, TypingBack)
        assert last <= answers_of(typing) <= last + 1
        step = typing.current()
        assert step.shown is not None
        for ref in typing.typed_once():
            shown = typing.go(ref).shown
            assert shown is not None
            assert shown.answer is not None
            assert shown.answer.value == ""
