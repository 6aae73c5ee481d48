"""What a kit holds besides guides, rule pack, directory and templates."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from postdesk.model.base import Frozen, Realm, Texts
from postdesk.model.packets import Part
from postdesk.model.templates import Template


class KitHead(Frozen):
    """The content of `kit.json`: what the kit is, and the size and digest of every other file."""

    format: int
    id: str
    version: int
    realm: Realm
    titles: Texts
    created: datetime
    validated: bool = False
    """Whether national bodies have validated the content; shown so wherever it is used."""
    notes: Texts = Texts({})
    """What changed since the version before, for the page that shows it."""
    parts: tuple[Part, ...] = ()


class Emergency(StrEnum):
    """The four emergencies that interrupt an interview."""

    MEDICAL = "medical"
    SELF_HARM = "self_harm"
    IMMEDIATE_THREAT = "immediate_threat"
    TRAFFICKER_NEARBY = "trafficker_nearby"


class Number(Frozen):
    """Somebody to call: whose number it is, as dialled there, and when it is answered."""

    labels: Texts
    phone: str
    hours: Texts = Texts({})
    invented: bool = False


class ActionCard(Frozen):
    """What to do in one emergency: steps in order, what never to do, whom to call."""

    emergency: Emergency
    titles: Texts
    steps: tuple[Texts, ...]
    never: tuple[Texts, ...] = ()
    numbers: tuple[Number, ...] = ()
    source: str = ""
    validated: bool = False


class ActionCards(Frozen):
    """The content of `cards.json`."""

    cards: tuple[ActionCard, ...]


class Leaflet(Frozen):
    """The content of `leaflet.json`: what anyone may take away, whatever they answered."""

    titles: Texts
    paragraphs: tuple[Texts, ...]
    numbers: tuple[Number, ...] = ()
    ask_first: Texts = Texts({})
    """The question before a paper is handed over: is it safe to carry this?"""
    validated: bool = False


class Periods(Frozen):
    """The content of `retention.json`: how many days what is kept for, by its class.

    A kit without it keeps for what stands here; none of these has been validated.
    """

    not_agreed: Annotated[int, Field(ge=1)] = 7
    """Answers whose keeping the person has not agreed to, since the last one."""
    unfinished: Annotated[int, Field(ge=1)] = 30
    """An interview that was never closed, since the last answer."""
    unreferred: Annotated[int, Field(ge=1)] = 30
    """A closed interview that was passed on to nobody, or given back, since its last change."""
    by_voice: Annotated[int, Field(ge=1)] = 30
    """One passed on by phone or slip alone, which no receipt ends, since its last change."""
    taken_over: Annotated[int, Field(ge=0)] = 0
    """One that every office has accepted, since the last of them did."""
    case_taken_on: Annotated[int, Field(ge=1)] = 730
    """A received case that an office took on and told no outcome of, since its last word."""
    case_given_back: Annotated[int, Field(ge=1)] = 30
    """One that an office gave back to its post, since it did."""
    case_concluded: Annotated[int, Field(ge=1)] = 180
    """One whose outcome an office told, since it did."""
    quarantined: Annotated[int, Field(ge=1)] = 90
    """A packet in quarantine, since it was set apart: its sender may need weeks to be known."""
    answer_requests: Annotated[int, Field(ge=1)] = 30
    """A person's request by the code on the slip: until it is to be answered."""
    validated: bool = False


class PlaceKind(StrEnum):
    """What kind of place a name stands for."""

    LAND = "land"
    SEA = "sea"
    AIR = "air"
    TOWN = "town"
    COUNTRY = "country"


class Place(Frozen):
    """A crossing point or another place of a journey, by the names it goes by."""

    id: str
    names: Texts
    kind: PlaceKind
    region: str = ""


class Places(Frozen):
    """The content of `places.json`."""

    places: tuple[Place, ...]


class Templates(Frozen):
    """The content of `templates.json`."""

    templates: tuple[Template, ...]

    def of_kind(self, kind: str) -> Template | None:
        """The template for a kind of recipient, or None."""
        return next((known for known in self.templates if known.kind == kind), None)


class KeyEndorsement(Frozen):
    """A new headquarters signing key, signed by the one before (`endorsements.json`)."""

    old_signing: str
    new_signing: str
    at: datetime
    signature: str
    """SSH signature by `old_signing` over the canonical JSON of the other three fields."""


class KeyEndorsements(Frozen):
    """The content of `endorsements.json`: the chain of headquarters keys, oldest first."""

    endorsements: tuple[KeyEndorsement, ...]
