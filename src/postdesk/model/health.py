"""What the health of a workspace is made of: checks, each with a light and a few numbers."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from postdesk.model.base import Frozen, Texts


class Check(StrEnum):
    """What is looked at."""

    PAGES = "pages"
    AUDIT = "audit"
    CLOCK = "clock"
    DISK = "disk"
    BACKUP = "backup"
    OWN_BACKUP = "own_backup"
    DAMAGED = "damaged"
    LOST = "lost"
    KIT = "kit"
    ENGINE = "engine"
    UNSENT = "unsent"
    RECEIPTS = "receipts"
    KEY = "key"
    DRAFTS = "drafts"
    APART = "apart"
    QUARANTINE = "quarantine"
    RETENTION = "retention"
    REQUESTS = "requests"
    STICKS = "sticks"
    GAPS = "gaps"
    REGION = "region"
    """Whether the regional office that was let in still counts."""


class Light(StrEnum):
    """How it is."""

    FINE = "fine"
    ATTENTION = "attention"
    """Something is to be done."""
    WAITING = "waiting"
    """Something is missing or comes to its end."""


class Finding(Frozen):
    """One check's result: `numbers` are counts, bytes or days by name, `at` the moment it tells.

    `names` are names of things and couriers by name, never of a person interviewed; `offices` are
    what offices are called.
    """

    check: Check
    light: Light
    numbers: dict[str, int] = Field(default_factory=dict)
    names: dict[str, str] = Field(default_factory=dict)
    offices: dict[str, Texts] = Field(default_factory=dict)
    at: datetime | None = None
