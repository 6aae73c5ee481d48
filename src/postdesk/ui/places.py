"""The places of the rail in each workspace, in the order of Alt with a number."""

from collections.abc import Mapping
from dataclasses import dataclass

from postdesk.model.base import WorkspaceKind
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.widgets.rail import RailItem


@dataclass(frozen=True)
class Place:
    """A place: the name of its page, its icon, its English word (translated when drawn)."""

    name: str
    icon: str
    word: str


_POST = (
    Place("shift", "home", QT_TRANSLATE_NOOP("Places", "Shift")),
    Place("triage", "filter", QT_TRANSLATE_NOOP("Places", "Triage")),
    Place("interviews", "message-language", QT_TRANSLATE_NOOP("Places", "Interviews")),
    Place("outbox", "send", QT_TRANSLATE_NOOP("Places", "Outbox")),
    Place("arrivals", "inbox", QT_TRANSLATE_NOOP("Places", "Arrivals")),
    Place("health", "activity", QT_TRANSLATE_NOOP("Places", "Health")),
    Place("settings", "settings", QT_TRANSLATE_NOOP("Places", "Settings")),
)
_REGIONAL = (
    Place("arrivals", "inbox", QT_TRANSLATE_NOOP("Places", "Arrivals")),
    Place("register", "list-details", QT_TRANSLATE_NOOP("Places", "Register")),
    Place("links", "affiliate", QT_TRANSLATE_NOOP("Places", "Links")),
    Place("statistics", "chart-bar", QT_TRANSLATE_NOOP("Places", "Statistics")),
    Place("outbox", "send", QT_TRANSLATE_NOOP("Places", "Outbox")),
    Place("posts", "map-pin", QT_TRANSLATE_NOOP("Places", "Posts")),
    Place("health", "activity", QT_TRANSLATE_NOOP("Places", "Health")),
    Place("settings", "settings", QT_TRANSLATE_NOOP("Places", "Settings")),
)
_AGENCY = (
    Place("cases", "list-details", QT_TRANSLATE_NOOP("Places", "Cases")),
    Place("arrivals", "inbox", QT_TRANSLATE_NOOP("Places", "Arrivals")),
    Place("messages", "message-language", QT_TRANSLATE_NOOP("Places", "Messages")),
    Place("outbox", "send", QT_TRANSLATE_NOOP("Places", "Outbox")),
    Place("health", "activity", QT_TRANSLATE_NOOP("Places", "Health")),
    Place("settings", "settings", QT_TRANSLATE_NOOP("Places", "Settings")),
)
_CLASSROOM = (
    Place("session", "school", QT_TRANSLATE_NOOP("Places", "Session")),
    Place("scenarios", "book", QT_TRANSLATE_NOOP("Places", "Scenarios")),
    Place("interview", "message-language", QT_TRANSLATE_NOOP("Places", "Interview")),
    Place("debrief", "clipboard-search", QT_TRANSLATE_NOOP("Places", "Debrief")),
    Place("trainees", "users", QT_TRANSLATE_NOOP("Places", "Trainees")),
)


def places_of(kind: WorkspaceKind, *, agency: bool = False) -> tuple[Place, ...]:
    """The places of a workspace; `agency`: those of a regional workspace in agency mode."""
    if agency:
        return _AGENCY
    return {
        WorkspaceKind.POST: _POST,
        WorkspaceKind.REGIONAL: _REGIONAL,
        WorkspaceKind.CLASSROOM: _CLASSROOM,
    }[kind]


def rail_items(places: tuple[Place, ...], counts: Mapping[str, int]) -> list[RailItem]:
    """The rail's rows in the language in use, with the count of each place (0 shows none)."""
    return [
        RailItem(place.name, place.icon, translate("Places", place.word), counts.get(place.name, 0))
        for place in places
    ]
