"""An officer who countersigns for a set time while the supervisor is away."""

from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.ids import PersonId


class AwayBecause(StrEnum):
    """Why a supervisor cannot countersign for some days."""

    LEAVE = "leave"
    ILLNESS = "illness"
    OTHER_POST = "other_post"
    TRAINING = "training"


class StandIn(Frozen):
    """`taker` countersigns for `giver` from `since` until `until`, both aware of their zone.

    The names are those at that time; `entry` is the audit chain's that tells of it.
    """

    by: PersonId
    giver: str
    to: PersonId
    taker: str
    reason: AwayBecause
    since: datetime
    until: datetime
    entry: int = 0
