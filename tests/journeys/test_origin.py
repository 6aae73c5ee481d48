"""Sex, nationality and language changed in whole interviews: through the guide, to the signs."""

import sys
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "forms"))
from form_help import fixed_clock, new_flow
from random_officer import Officer, seeded

from postdesk.forms.coding import code_flow
from postdesk.forms.definition import load_guide
from postdesk.forms.flow import Flow
from postdesk.forms.form import Form
from postdesk.model.answers import AnswerState
from postdesk.model.facts import CodedAnswers
from postdesk.resources import starter_kit
from postdesk.rules.pack import Pack, load_pack
from postdesk.rules.screening import Screener

ATTRIBUTES = ("sex", "nationality", "language_used")
OPENED_BY_SEX = frozenset({"pregnant"})
"""The one exception of DOMAIN rule 4: a health question that sex may open."""


class Moves:
    """Plays interviews at random, changes origin in each, and compares what the rules find."""

    def __init__(self, chance: Random) -> None:
        kit = starter_kit()
        self.form = Form(load_guide((kit / "guides" / "first_line.guide.json").read_bytes()))
        self.pack = load_pack((kit / "pack" / "pack.json").read_bytes())
        self.screener = Screener(self.pack, None)
        self.chance = chance
        self.changed = 0
        """Interviews in which an attribute became another."""
        self.moved_by_health: set[str] = set()
        """The signs that moved with what sex opens."""

    def play(self, interviews: int, origins: int) -> None:
        for _ in range(interviews):
            flow = new_flow(self.form)
            for _ in Officer(flow, self.chance).walk():
                pass
            coded = coded_of(flow)
            for _ in range(origins):
                self.change(flow)
                other = coded_of(flow)
                self.changed += other != coded
                self.compare(coded, other)

    def change(self, flow: Flow) -> None:
        """Answer every attribute otherwise; what is open for one sex alone follows."""
        for ref in flow.asked():
            shown = flow.shown(ref)
            if shown.name in ATTRIBUTES:
                names = [choice.name for choice in shown.choices]
                flow.answer(ref, AnswerState.ANSWERED, self.chance.choice(names))

    def compare(self, coded: CodedAnswers, other: CodedAnswers) -> None:
        """Nothing moves but by a health question that sex opened; without that, nothing at all."""
        now = fixed_clock()
        before, after = self.screener.assess(coded, now), self.screener.assess(other, now)
        self.moved_by_health |= {flag.indicator for flag in before.flags} ^ {
            flag.indicator for flag in after.flags
        }
        left = self.screener.assess(without(coded), now), self.screener.assess(without(other), now)
        assert left[0] == left[1]


def coded_of(flow: Flow) -> CodedAnswers:
    return code_flow(flow, fixed_clock, fixed_clock().tzinfo)


def without(coded: CodedAnswers) -> CodedAnswers:
    """The facts that count, less those on the health questions that sex opens."""
    kept = (fact for fact in coded.facts if fact.question not in OPENED_BY_SEX)
    return CodedAnswers(facts=tuple(kept))


def resting_on_them(pack: Pack) -> set[str]:
    """The signs that rest on a health question that sex opens."""
    return {
        rule.raises
        for rule in pack.rules
        if any(condition.question in OPENED_BY_SEX for condition in rule.conditions)
    }


def assert_origin_moves_nothing(interviews: int, origins: int) -> Moves:
    moves = Moves(seeded("origin"))
    moves.play(interviews, origins)
    assert moves.changed > interviews * origins // 2
    assert moves.moved_by_health <= resting_on_them(moves.pack)
    return moves


def test_origin_moves_nothing_through_the_guide() -> None:
    """DOMAIN rule 4 and issue D, measure 2."""
    assert_origin_moves_nothing(interviews=4, origins=25)


@pytest.mark.soak
def test_origin_moves_nothing_in_100000_changed_interviews() -> None:
    moves = assert_origin_moves_nothing(interviews=2_000, origins=60)
    assert moves.changed >= 100_000
    sys.stdout.write(f"{moves.changed} changed, moved by health: {sorted(moves.moved_by_health)}\n")
