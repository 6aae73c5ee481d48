"""What a kit holds besides guides, rule pack, directory and templates."""

from datetime import datetime
from enum import StrEnum

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
