"""A recipient's share of a case and how it travels."""

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum

from postdesk.model.assessments import Urgency
from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, InterviewId, PacketId, PersonId, RecipientId, ReferralId


class Channel(StrEnum):
    """How a referral is passed on; one template serves all three."""

    PHONE = "phone"
    PACKET = "packet"
    SLIP = "slip"


class ReferralState(StrEnum):
    """Where the sender's copy of a referral stands."""

    PREPARED = "prepared"
    SEALED = "sealed"
    WRITTEN = "written"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    OUTCOME = "outcome"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What the recipient found, so that indicators can be judged later."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    UNKNOWN = "unknown"


class OverrideReason(StrEnum):
    """Why something leaves without consent: imminent danger or a duty of law, nothing else."""

    LIFE_IN_DANGER = "life_in_danger"
    CHILD_IN_DANGER = "child_in_danger"
    TRAFFICKER_NEARBY = "trafficker_nearby"
    LEGAL_DUTY = "legal_duty"


class Call(Frozen):
    """A referral by phone: when, who answered, what they said, their reference."""

    at: datetime
    spoke_with: str
    answer: str
    reference: str


class Line(Frozen):
    """One line of what leaves: the template field's key, its label and the text in one language."""

    key: str
    label: str
    text: str
    danger: bool = False


class FlagSummary(Frozen):
    """A flag as it may leave: code and strength without the answers behind it."""

    indicator: str
    set: str
    strength: str


class CaseShare(Frozen):
    """The content of `case.json`: only the template's fields."""

    code: CaseCode
    template: str
    reason_code: str
    urgency: Urgency
    recipient: RecipientId
    post: str
    """The sending office's id."""
    referred_on: date
    age_band: str = ""
    sex: str = ""
    language: str = ""
    lines: tuple[Line, ...] = ()
    flags: tuple[FlagSummary, ...] = ()
    named: bool = False
    override: OverrideReason | None = None
    countersigned: bool = False

    def withholding(self, keys: Collection[str]) -> "CaseShare":
        """The same share, its lines of these keys without their texts."""
        lines = tuple(
            line.model_copy(update={"text": ""}) if line.key in keys else line
            for line in self.lines
        )
        return self.model_copy(update={"lines": lines})


class Referral(Frozen):
    """One recipient's share of a case, as the sender keeps it."""

    id: ReferralId
    interview: InterviewId
    code: CaseCode
    recipient: RecipientId
    reason_code: str
    urgency: Urgency
    channels: tuple[Channel, ...]
    state: ReferralState
    share: CaseShare
    made_by: PersonId
    made_at: datetime
    countersigned_by: PersonId | None = None
    override: OverrideReason | None = None
    packet: PacketId | None = None
    call: Call | None = None
    returned_reason: str = ""
    outcome: Outcome | None = None
