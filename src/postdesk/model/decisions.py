"""What officer and supervisor made of an assessment; kept beside it, never over it."""

from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.ids import InterviewId, PersonId, RecipientId


class Verdict(StrEnum):
    """Agree with the recommendation or differ with a reason."""

    AGREE = "agree"
    DIFFER = "differ"


class DifferReason(StrEnum):
    """The short list of reasons for differing; a note is optional."""

    ORDINARY_EXPLANATION = "ordinary_explanation"
    MISUNDERSTOOD = "misunderstood"
    WRONGLY_ENTERED = "wrongly_entered"
    PERSON_DECLINES = "person_declines"
    OTHER_RECIPIENT = "other_recipient"
    MORE_DANGER_SEEN = "more_danger_seen"
    ALREADY_REFERRED = "already_referred"


class DecisionRole(StrEnum):
    """In which place somebody decided."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"


class Decision(Frozen):
    """One person's decision on one assessment (named by its digest)."""

    interview: InterviewId
    assessment_digest: str
    role: DecisionRole
    by: PersonId
    at: datetime
    verdict: Verdict
    refer_to: tuple[RecipientId, ...] = ()
    reason: DifferReason | None = None
    note: str = ""
