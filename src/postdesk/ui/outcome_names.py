"""What the outcomes of a pre-screen are called, and why somebody is asked."""

from postdesk.model.interviews import ChosenBecause
from postdesk.store.triage import TriageOutcome
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate

_OUTCOMES = {
    TriageOutcome.PASSES: QT_TRANSLATE_NOOP("Triage", "Passes"),
    TriageOutcome.SHORT_FORM: QT_TRANSLATE_NOOP("Triage", "Short interview"),
    TriageOutcome.FULL_INTERVIEW: QT_TRANSLATE_NOOP("Triage", "Full interview"),
    TriageOutcome.EMERGENCY: QT_TRANSLATE_NOOP("Triage", "Emergency"),
}
_REASONS = {
    ChosenBecause.PUBLISHED_SIGN: QT_TRANSLATE_NOOP("Triage", "A published sign"),
    ChosenBecause.ASKED_FOR_HELP: QT_TRANSLATE_NOOP("Triage", "Asked for help"),
    ChosenBecause.REFERRED: QT_TRANSLATE_NOOP("Triage", "Referred by somebody"),
    ChosenBecause.RANDOM_DRAW: QT_TRANSLATE_NOOP("Triage", "A random draw"),
}


def outcome_name(outcome: TriageOutcome) -> str:
    """The outcome in the language in use."""
    return translate("Triage", _OUTCOMES[outcome])


def reason_name(because: ChosenBecause) -> str:
    """Why somebody was chosen, in the language in use."""
    return translate("Triage", _REASONS[because])
