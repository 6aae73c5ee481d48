"""The classroom scenarios of the starter kit: whole, playable, in keeping with guide and kit."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from starter_interview import SCENARIOS, ZONE, form, now, play, scenario, told

from postdesk.forms.coding import code_flow
from postdesk.forms.definition import RowKind
from postdesk.forms.vocabulary import vocabulary
from postdesk.model.kits import Emergency
from postdesk.resources import starter_kit
from postdesk.rules.pack import load_pack
from postdesk.rules.screening import Screener
from postdesk.rules.worker_process import EngineWorker

KEYS = {
    "format", "id", "guide", "kind", "titles", "briefs", "notes", "person", "emergency",
    "answers", "repeats", "expected", "talk",
}  # fmt: skip


def answers_of(told_in: dict[str, Any]) -> list[dict[str, Any]]:
    """All answers of a scenario, those in repeats too."""
    repeated = [
        answer for instances in told_in["repeats"].values() for one in instances for answer in one
    ]
    return [*told_in["answers"], *repeated]


def texts_of(part: Any) -> list[dict[str, str]]:
    """Every text in several languages anywhere in a part of a scenario."""
    if isinstance(part, list):
        return [text for each in part for text in texts_of(each)]
    if not isinstance(part, dict):
        return []
    if "fr" in part:
        return [part]
    return [text for each in part.values() for text in texts_of(each)]


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_scenario_has_the_described_shape(name: str) -> None:
    whole = scenario(name)
    assert set(whole) == KEYS
    assert (whole["format"], whole["id"]) == (1, name)
    assert whole["kind"] in ("protection", "ordinary")
    assert whole["emergency"] in {None, *Emergency}
    for text in texts_of(whole):
        assert set(text) == {"fr", "ar", "en"}
        assert all(text.values())
    for answer in answers_of(whole):
        assert len({"value", "state"} & set(answer)) == 1
        assert len({"says", "shows"} & set(answer)) == 1


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_answer_fits_the_guide(name: str) -> None:
    whole = scenario(name)
    codes = {each.question: each for each in vocabulary(form(whole["guide"]))}
    kinds = {node.name: node.row for node in form(whole["guide"]).guide.nodes}
    for answer in answers_of(whole):
        question = codes[answer["question"]]
        if "state" in answer:
            assert answer["state"] in question.states
        elif question.values != ("answered",) and not question.numeric:
            value = answer["value"]
            assert set(value if isinstance(value, list) else [value]) <= set(question.values)
        seen = kinds[answer["question"]] is RowKind.OBSERVATION
        assert ("shows" in answer) is seen, answer["question"]


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_whole_story_is_reached_by_asking(name: str) -> None:
    whole = scenario(name)
    legs = [told(leg) for leg in whole["repeats"].get("legs", [{}])]
    story = told(whole["answers"])
    played = play(whole["guide"], {**legs[0], **story})
    assert set(story) - set(played.asked) == set()
    assert set(whole["expected"]["safe_steps"]) <= set(played.asked)


@pytest.mark.parametrize("name", SCENARIOS)
def test_expected_recipients_and_signs_are_known(name: str) -> None:
    expected = scenario(name)["expected"]
    directory = json.loads((starter_kit() / "directory.json").read_text(encoding="utf-8"))
    recipients = {recipient["id"] for recipient in directory["recipients"]}
    assert {each["recipient"] for each in expected["referrals"]} <= recipients
    if scenario(name)["kind"] == "ordinary":
        assert expected["indicators"] == []
        assert expected["referrals"] == []
    else:
        assert expected["indicators"]


@pytest.fixture(scope="module")
def screener() -> Iterator[Screener]:
    """The starter pack on the real engine."""
    pack = load_pack((starter_kit() / "pack" / "pack.json").read_bytes())
    ready = Screener(pack, EngineWorker())
    yield ready
    ready.close()


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_story_ends_as_it_says(name: str, screener: Screener) -> None:
    whole = scenario(name)
    legs = [told(leg) for leg in whole["repeats"].get("legs", [{}])]
    played = play(whole["guide"], {**legs[0], **told(whole["answers"])})
    assessment = screener.assess(code_flow(played.flow, now, ZONE), at=now())
    wanted = {(each["recipient"], each["reason_code"]) for each in whole["expected"]["referrals"]}
    found = {
        (referral.recipient, str(referral.reason_code))
        for referral in assessment.recommended_referrals
    }
    assert wanted <= found
    assert set(whole["expected"]["indicators"]) <= {flag.indicator for flag in assessment.flags}
    if whole["kind"] == "ordinary":
        assert found == set()
