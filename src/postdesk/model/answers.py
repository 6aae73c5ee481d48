"""What was answered, observed or read, and the six ways of there being no answer."""

from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen
from postdesk.model.ids import NodeRef, PersonId


class AnswerState(StrEnum):
    """A blank is never "no": a question is answered or stands in one of the other states."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    NOT_ASKED = "not_asked"
    UNANSWERED = "unanswered"


class Source(StrEnum):
    """Where an answer comes from."""

    STATEMENT = "statement"
    OBSERVATION = "observation"
    DOCUMENT = "document"


class Answer(Frozen):
    """One question instance's answer as stored.

    `value` is the XForms lexical value: a choice name, choices separated by one space, an ISO date,
    a decimal number with ASCII digits, or text; empty unless `state` is answered.
    """

    ref: NodeRef
    question: str
    state: AnswerState
    value: str = ""
    source: Source = Source.STATEMENT
    note: str = ""
    observation: str = ""
    by: PersonId | None = None
    at: datetime | None = None


class RepeatInstance(Frozen):
    """One instance of a repeat: `ref` ends in its key, e.g. `/data/legs[2]`."""

    ref: NodeRef
    removed: bool = False


class AnswerSheet(Frozen):
    """All that is stored of an interview's questions: the newest answer of each, the repeats.

    `closed` names the places whose answers are sealed to others and so are not among `answers`.
    """

    answers: tuple[Answer, ...] = ()
    instances: tuple[RepeatInstance, ...] = ()
    closed: tuple[NodeRef, ...] = ()
