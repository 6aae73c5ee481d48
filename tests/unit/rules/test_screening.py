"""Assessments: dimensions, disagreement, digests, links and what is set aside."""

import itertools
import logging
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from rules_small_pack import (
    coded,
    numbered,
    question,
    rule,
    sign,
    small_pack,
    small_sheets,
    vocabulary,
)

from postdesk.errors import Code, PostDeskError
from postdesk.model.assessments import EngineCheck
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.model.ids import NodeRef
from postdesk.rules.compiler import compile_pack
from postdesk.rules.fact_list import Fired
from postdesk.rules.pack import Pack, load_pack
from postdesk.rules.program import PlainFact, Program
from postdesk.rules.screening import Screener
from postdesk.rules.worker_process import EngineWorker, Meanwhile, Scores

AT = datetime(2026, 11, 23, tzinfo=UTC)
TRAVELLER = coded(age_band="adult", promise="other_work", debt_weeks=6, consent="yes")


class Deaf:
    """An engine that answers what it is told to, whatever it is asked."""

    def __init__(self, first: Fired, second: Fired) -> None:
        self._fired = first, second

    def run(
        self,
        program: Program,
        facts: Sequence[PlainFact],
        scores: Scores,
        meanwhile: Meanwhile,
    ) -> tuple[Fired, Fired]:
        """The same every time."""
        self.asked = program, facts
        meanwhile()
        scores(self._fired[0])
        return self._fired

    def close(self) -> None:
        """Nothing to end."""


class Broken(Deaf):
    """An engine that never answers."""

    def run(
        self,
        program: Program,
        facts: Sequence[PlainFact],
        scores: Scores,
        meanwhile: Meanwhile,
    ) -> tuple[Fired, Fired]:
        """Fail as a worker fails, in the middle of it."""
        super().run(program, facts, scores, meanwhile)
        raise PostDeskError(Code.ENGINE_FAILED)


def strengths(pack: Pack, strong: int, medium: int, weak: int) -> CodedAnswers:
    """Facts that raise so many different indicators of each strength."""
    counts = {"S": strong, "M": medium, "W": weak}
    raised = [f"{kind}{place}" for kind, count in counts.items() for place in range(count)]
    return coded(age_band="adult", **dict.fromkeys(raised, "yes"))


def graded_pack() -> Pack:
    """Three indicators of each strength in one dimension, each with two rules."""
    kinds = {"S": "strong", "M": "medium", "W": "weak"}
    names = [f"{kind}{place}" for kind in kinds for place in range(3)]
    sheets = small_sheets()
    sheets["pd_indicators"] += [
        sign(f"X-{name}", "deceptive_recruitment", kinds[name[0]]) for name in names
    ]
    sheets["pd_rules"] += [rule(f"X-{name}", f"X-{name}", name, "yes") for name in names]
    sheets["pd_rules"] += [rule(f"Y-{name}", f"X-{name}", "also", name) for name in names]
    asked = vocabulary(*(question(name, "yes", "no") for name in names), question("also", *names))
    pack = compile_pack(numbered(sheets), asked).pack
    assert pack is not None
    return pack


@pytest.mark.parametrize(
    ("strong", "medium", "weak"), list(itertools.product(range(4), range(4), range(4)))
)
def test_a_dimension_is_positive_as_published(strong: int, medium: int, weak: int) -> None:
    """ilo_assessment.md, section 2: the rule, and with it every row of the boundary table."""
    pack = graded_pack()
    found = Screener(pack, None).assess(strengths(pack, strong, medium, weak), AT)
    published = (
        strong >= 2
        or (strong >= 1 and medium + weak >= 1)
        or medium >= 3
        or (medium >= 2 and weak >= 1)
    )
    (result,) = found.dimensions
    assert (result.strong, result.medium, result.weak) == (strong, medium, weak)
    assert result.positive is published
    assert [made.code for made in found.determinations] == ["in_progress"] * published


BOUNDARIES = [
    *((0, 0, 3, False), (0, 1, 3, False), (0, 2, 0, False), (0, 2, 1, True), (0, 3, 0, True)),
    *((1, 0, 0, False), (1, 0, 1, True), (1, 1, 0, True), (2, 0, 0, True)),
]


@pytest.mark.parametrize(("strong", "medium", "weak", "positive"), BOUNDARIES)
def test_the_boundary_table(strong: int, medium: int, weak: int, positive: bool) -> None:
    """ilo_assessment.md, section 2, the table row by row."""
    pack = graded_pack()
    found = Screener(pack, None).assess(strengths(pack, strong, medium, weak), AT)
    assert found.dimensions[0].positive is positive


def test_an_indicator_counts_once_however_many_rules_raise_it() -> None:
    facts = coded(age_band="adult", S0="yes", also=("S0",))
    found = Screener(graded_pack(), None).assess(facts, AT)
    assert found.flags[0].rules == ("X-S0", "Y-S0")
    assert found.dimensions[0].strong == 1


def test_a_set_that_does_not_apply_raises_nothing() -> None:
    child = coded(age_band="child", promise="other_work", debt_weeks=6, fear="yes")
    found = Screener(small_pack(), None).assess(child, AT)
    assert [flag.indicator for flag in found.flags] == ["P1"]
    assert found.dimensions == ()


def test_blank_is_never_no() -> None:
    """The rule asks for `no` or `unknown`: refused, not asked and unanswered do not meet it."""
    screener = Screener(small_pack(), None)
    for state, raised in (
        *(("no", True), ("unknown", True), ("refused", False)),
        *(("not_asked", False), ("unanswered", False)),
    ):
        facts = coded(age_band="adult", keeps_papers="employer", papers_back=state)
        assert bool(screener.assess(facts, AT).flags) is raised


def test_a_corrected_answer_equals_one_never_entered() -> None:
    wrong = Fact(question="fear", value="yes")
    kept = TRAVELLER.model_copy(update={"set_aside": (wrong,)})
    screener = Screener(small_pack(), None)
    assert screener.assess(kept, AT) == screener.assess(TRAVELLER, AT)


def test_links_enter_as_facts() -> None:
    sheets = small_sheets()
    sheets["pd_rules"].append(rule("P1.link", "P1", "link.phone.minors", at_least="3"))
    pack = compile_pack(numbered(sheets), vocabulary()).pack
    assert pack is not None
    screener = Screener(pack, None)
    for count, raised in ((2, False), (4, True)):
        links = [Fact(question="link.phone.minors", number=count)]
        assert bool(screener.assess(coded(fear="no"), AT, links).flags) is raised


def test_reasons_carry_the_answers_and_equal_facts_are_one() -> None:
    """Two legs tell the same: one reason with both answers."""
    legs = tuple(
        Fact(question="threats", value="told_police", because=(NodeRef(f"/data/legs[{leg}]"),))
        for leg in (2, 1)
    )
    facts = CodedAnswers(facts=(*coded(age_band="adult").facts, *legs))
    (flag,) = Screener(small_pack(), None).assess(facts, AT).flags
    told = {reason.question: reason.because for reason in flag.reasons}
    assert told == {
        "age_band": ("/data/age_band",),
        "threats": ("/data/legs[1]", "/data/legs[2]"),
    }


def test_a_rule_that_only_one_evaluator_fires_is_shown_and_only_its_id_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """ENGINE.md: the union of the flags, marked; rule ids alone are logged."""
    deaf = Deaf({"rule/P1.a": frozenset({0})}, {})
    with caplog.at_level(logging.ERROR):
        found = Screener(small_pack(), deaf).assess(TRAVELLER, AT)
    assert found.engine_check is EngineCheck.FAILED
    assert [flag.indicator for flag in found.flags] == ["A1", "A3", "P1"]
    assert [made.code for made in found.determinations] == ["in_progress"]
    (record,) = caplog.records
    assert record.getMessage() == (
        "engine check failed: made/D.a, rule/A1.a, rule/A3.a, rule/P1.a, set/adult_labour"
    )


def test_without_an_engine_the_reference_answers_and_says_so() -> None:
    alone = Screener(small_pack(), None).assess(TRAVELLER, AT)
    broken = Screener(small_pack(), Broken({}, {})).assess(TRAVELLER, AT)
    assert alone == broken
    assert alone.engine_check is EngineCheck.REFERENCE_ONLY


def test_too_many_combinations_are_left_to_the_reference() -> None:
    """Twelve conditions, each met by many legs: the engine would keep them all."""
    sheets = small_sheets()
    names = [f"n{place}" for place in range(12)]
    sheets["pd_rules"] += [rule("P1.b", "P1", name, at_least="0") for name in names]
    asked = vocabulary(*(question(name, numeric=True) for name in names))
    pack = compile_pack(numbered(sheets), asked).pack
    assert pack is not None
    worker = EngineWorker()
    screener = Screener(pack, worker)
    facts = tuple(Fact(question=name, number=leg) for name in names for leg in range(9))
    found = screener.assess(CodedAnswers(facts=facts), AT)
    screener.close()
    assert found.engine_check is EngineCheck.REFERENCE_ONLY
    assert worker.restarts == 0
    assert len(found.flags[0].reasons) == 108


def test_the_digest_tells_another_result_and_another_pack() -> None:
    screener = Screener(small_pack(), None)
    digest = screener.assess(TRAVELLER, AT).digest
    later = datetime(2030, 1, 1, tzinfo=UTC)
    assert screener.assess(TRAVELLER, later).digest == digest
    assert screener.assess(coded(age_band="adult", promise="other_work"), AT).digest != digest
    renamed = screener.pack.model_copy(update={"version": "2"})
    assert load_pack(renamed.to_bytes()).sha256 == renamed.sha256 != screener.pack.sha256
    other = Screener(renamed, None)
    assert other.assess(TRAVELLER, AT).digest != digest


@pytest.mark.parametrize(
    "fact",
    [
        Fact(question="promise", value="free text"),
        Fact(question="promise", value="x" * 65),
        Fact(question="promise", value="é"),
        Fact(question="debt_weeks", number=2**53 + 1),
        Fact(question="debt_weeks", value="x", number=1),
    ],
)
def test_free_text_never_reaches_the_engine(fact: Fact) -> None:
    with pytest.raises(ValueError, match="fact's"):
        Screener(small_pack(), None).assess(CodedAnswers(facts=(fact,)), AT)


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:-1],
        lambda data: data.replace(b'"format":1', b'"format":2'),
        lambda data: data.replace(b'"format":1', b'"format":1,"more":2'),
        lambda data: data.replace(b'"strength":"strong"', b'"strength":"grave"'),
        lambda data: b" " + data,
    ],
)
def test_a_damaged_pack_is_refused(damage: object) -> None:
    assert callable(damage)
    with pytest.raises(PostDeskError) as caught:
        load_pack(damage(small_pack().to_bytes()))
    assert caught.value.code is Code.PACK_REFUSED
