"""The people who work with a vault and what their role lets them do."""

from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.ids import PersonId


class Role(StrEnum):
    """What somebody is to a vault."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    REGIONAL_OFFICER = "regional_officer"
    AGENCY_OFFICER = "agency_officer"
    KIT_AUTHOR = "kit_author"
    TRAINER = "trainer"


class Person(Frozen):
    """Somebody who can unlock a vault; `public` is their age recipient (`age1...`)."""

    id: PersonId
    name: str
    role: Role
    public: str
