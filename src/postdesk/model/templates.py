"""Which fields of a case a kind of recipient may have: the minimum, by any channel."""

from enum import StrEnum

from postdesk.model.base import Frozen, Texts


class FieldKind(StrEnum):
    """What a template's field is filled with."""

    CODE = "code"
    ANSWERS = "answers"
    """The answers of `questions`, in order, those answered only."""
    INDICATORS = "indicators"
    """Codes and strengths of the flags of `sets`."""
    URGENT_RISK = "urgent_risk"
    ALREADY_ASKED = "already_asked"
    """Section names already covered, so that nobody asks again."""
    TONIGHT = "tonight"
    JOURNEY = "journey"
    """The repeat `questions[0]`, one line an instance, of its questions `questions[1:]`."""


class TemplateField(Frozen):
    """One line of what leaves."""

    key: str
    labels: Texts
    kind: FieldKind
    questions: tuple[str, ...] = ()
    sets: tuple[str, ...] = ()


class Withheld(Frozen):
    """A group of answers that stays, and why; `sections` are names of the guide's groups."""

    key: str
    labels: Texts
    reasons: Texts
    sections: tuple[str, ...]


class Template(Frozen):
    """The share of a case that a kind of recipient gets."""

    id: str
    kind: str
    """Matches `Recipient.kind`."""
    titles: Texts
    fields: tuple[TemplateField, ...]
    withheld: tuple[Withheld, ...] = ()
    needs_consent: bool = True
    validated: bool = False
