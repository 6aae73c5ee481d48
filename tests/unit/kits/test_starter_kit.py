"""The starter kit's directory, templates, cards, leaflet and places: whole, honest, minimal."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from starter_interview import GUIDES, guide

from postdesk.forms.definition import Kind
from postdesk.model.kits import Emergency, Periods
from postdesk.model.templates import FieldKind, Template
from postdesk.packet.kit import Kit, read_kit
from postdesk.resources import starter_kit
from postdesk.rules.pack import load_pack

FREE_LINE = "1916"
INVENTED = re.compile(r"\+222 00 00 00 \d\d")
NARRATIVE = {
    *("how_came", "passage_open", "offer_open", "work_open", "fear_words", "child_open"),
    *("wish_words", "anything_else", "officer_note", "group_words"),
}
HEALTH = {
    *("urgent_now", "health_now", "care_needs", "pregnant", "life_thoughts", "sexual_care"),
    "member_needs",
}
"""The need, as a health service may have it."""
PARTS = ("cards", "directory", "leaflet", "places", "templates")


@cache
def kit() -> Kit:
    """The starter kit, every part verified."""
    return read_kit(starter_kit())


@cache
def places_of_questions() -> dict[str, set[str]]:
    """Every question and calculation of the guides with the outermost groups it stands in."""
    found: dict[str, set[str]] = {}
    for name in GUIDES:
        for node in guide(name).nodes:
            if node.kind not in (Kind.GROUP, Kind.NOTE):
                found.setdefault(node.name, set()).add(node.path.split("/")[2])
    return found


@cache
def never_asked() -> set[str]:
    """What the guides calculate or carry along: nobody answers it, so it neither goes nor stays."""
    nodes = (node for name in GUIDES for node in guide(name).nodes)
    return {node.name for node in nodes if node.kind is not Kind.QUESTION}


def asked(template: Template) -> set[str]:
    """The questions whose answers a template lets go."""
    return {question for field in template.fields for question in field.questions}


def named(kind: str) -> Template:
    """The template for one kind of recipient."""
    found = kit().templates.of_kind(kind)
    assert found is not None
    return found


def every_text(part: Any) -> list[dict[str, str]]:
    """All texts in several languages inside parsed JSON."""
    if isinstance(part, list):
        return [text for each in part for text in every_text(each)]
    if not isinstance(part, dict):
        return []
    if "fr" in part:
        return [part]
    return [text for each in part.values() for text in every_text(each)]


@pytest.mark.parametrize("part", PARTS)
def test_every_text_is_there_in_three_languages(part: str) -> None:
    texts = every_text(json.loads(Path(starter_kit(), f"{part}.json").read_text(encoding="utf-8")))
    assert texts
    for text in texts:
        assert set(text) == {"fr", "ar", "en"}, text
        assert all(text.values()), text
        assert not re.search(r"'| [?!;:]", text["fr"]), text
        assert not re.search(r"victim|suspect", " ".join(text.values()), re.IGNORECASE), text


def test_recipients_are_invented_and_so_are_their_numbers() -> None:
    directory = kit().directory
    assert directory.offices == ()
    assert directory.recipient(directory.oversight or "") is not None  # type: ignore[arg-type]
    for recipient in directory.recipients:
        assert recipient.invented
        assert not recipient.validated
        assert recipient.office is None
        assert recipient.phone == FREE_LINE or INVENTED.fullmatch(recipient.phone), recipient.id


def test_every_recipient_has_a_template_and_the_pack_names_no_other() -> None:
    directory = kit().directory
    kinds = {recipient.kind for recipient in directory.recipients}
    assert {template.kind for template in kit().templates.templates} == kinds
    for row in load_pack(kit().pack_bytes).referrals:
        assert directory.recipient(row.recipient) is not None, row.recipient


def test_templates_name_questions_groups_and_sets_that_exist() -> None:
    known, sets = places_of_questions(), {group.id for group in load_pack(kit().pack_bytes).sets}
    groups = {group for places in known.values() for group in places}
    for template in kit().templates.templates:
        assert not template.validated
        assert asked(template) <= set(known), (template.id, asked(template) - set(known))
        for field in template.fields:
            assert set(field.sets) <= sets, (template.id, field.key)
        for group in template.withheld:
            assert set(group.sections) <= groups, (template.id, set(group.sections) - groups)


def test_every_answer_that_stays_has_a_reason() -> None:
    """Each group with an answer that does not go is withheld by name in each template."""
    for template in kit().templates.templates:
        covered = {section for group in template.withheld for section in group.sections}
        stays = {
            section
            for question, sections in places_of_questions().items()
            if question not in asked(template) | never_asked()
            for section in sections
        }
        assert not stays - covered, template.id


@pytest.mark.parametrize("kind", ["trafficking", "child_protection", "asylum", "slavery", "health"])
def test_no_narrative_goes(kind: str) -> None:
    assert not asked(named(kind)) & NARRATIVE


def test_security_and_protection_stay_apart() -> None:
    """Nobody but the security contact gets an observation; it gets nothing else."""
    for template in kit().templates.templates:
        of_security = {question for question in asked(template) if question.startswith("sec_")}
        if template.kind == "security":
            assert asked(template) == of_security
            assert not [field for field in template.fields if field.kind is FieldKind.INDICATORS]
        else:
            assert not of_security, template.id


def test_health_goes_to_the_health_service_only_and_without_the_story() -> None:
    assert asked(named("health")) & HEALTH == HEALTH
    for template in kit().templates.templates:
        if template.kind != "health":
            assert not asked(template) & HEALTH, template.id


def test_facts_about_smugglers_go_without_the_person() -> None:
    """The smuggled person is a code: no identity, contact, health, fear or child's answer."""
    places = places_of_questions()
    gone = {place for question in asked(named("smuggling")) for place in places[question]}
    assert gone <= {"passage", "passage_dangers", "route", "journey", "links"}


def test_fear_is_heard_by_the_asylum_authority_alone() -> None:
    """Not even its account goes; nothing of it goes to anybody else."""
    for template in kit().templates.templates:
        of_fear = {one for one in asked(template) if "fear" in places_of_questions()[one]}
        assert of_fear == ({"asylum_wish"} if template.kind == "asylum" else set()), template.id


def test_a_name_goes_for_tracing_and_asylum_only() -> None:
    names = {"child_name", "mother_name", "father_name", "call_me"}
    for template in kit().templates.templates:
        if template.kind not in {"child_protection", "family_tracing", "asylum"}:
            assert not asked(template) & names, template.id


def test_a_phone_number_goes_only_with_how_to_call_it() -> None:
    for template in kit().templates.templates:
        if "contact_phone" in asked(template):
            assert {"contact_safe", "contact_when", "contact_say", "contact_name"} <= asked(
                template
            ), template.id


def test_the_four_emergency_cards_have_few_steps_and_a_number() -> None:
    cards = kit().cards.cards
    assert {card.emergency for card in cards} == set(Emergency)
    for card in cards:
        assert 4 <= len(card.steps) <= 6
        assert card.numbers
        assert not card.validated
        for number in card.numbers:
            assert number.phone == FREE_LINE or number.invented


def test_the_leaflet_says_nothing_of_trafficking() -> None:
    """It may be found on the person."""
    told = " ".join(
        text for part in kit().leaflet.paragraphs for text in (*part.root.values(),)
    ).lower()
    assert not re.search(r"traffick|\btraite\b|الاتجار", told)
    assert kit().leaflet.ask_first.has("ar")


def test_the_crossing_points_named_by_the_programme_are_there() -> None:
    names = {place.names.in_language("fr") for place in kit().places.places}
    assert names >= {"Rosso", "Diama", "Gouraye", "PK55", "Boulenoir", "Gogui Zamal", "Fassala"}
    assert names >= {"Lexeiba II", "Djewol", "M’Boyo", "Twajil"}


def test_it_says_how_long_each_class_is_kept_and_that_it_is_not_validated() -> None:
    """What stands in no file of the kit nobody would think of validating."""
    told = json.loads((starter_kit() / "retention.json").read_text("utf-8"))
    assert set(told) == set(Periods.model_fields)
    assert Periods.model_validate(told) == Periods()
    assert told["validated"] is False
    assert (told["unreferred"], told["taken_over"]) == (30, 0)
