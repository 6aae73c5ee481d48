"""What an office answers on a case: why it is given back, what was found, said on both sides."""

from postdesk.model.packets import ReceiptLine, ReceiptState
from postdesk.model.referrals import Outcome
from postdesk.packet.receipts import TAKEN_BACK
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate

_RETURNS = {
    "not_ours": QT_TRANSLATE_NOOP("Answers", "Another office is competent"),
    "incomplete": QT_TRANSLATE_NOOP("Answers", "Something needed is missing"),
    "no_capacity": QT_TRANSLATE_NOOP("Answers", "No room to take it on now"),
    "already_known": QT_TRANSLATE_NOOP("Answers", "The case is known here already"),
    "wrong_person": QT_TRANSLATE_NOOP("Answers", "Sent to us by mistake"),
    TAKEN_BACK: QT_TRANSLATE_NOOP("Answers", "The person took it back at that office"),
}
_OUTCOMES = {
    Outcome.CONFIRMED: QT_TRANSLATE_NOOP("Answers", "Confirmed by the authority"),
    Outcome.NOT_CONFIRMED: QT_TRANSLATE_NOOP("Answers", "Not confirmed"),
    Outcome.UNKNOWN: QT_TRANSLATE_NOOP("Answers", "Could not be found out"),
}
_GIVEN_BACK = QT_TRANSLATE_NOOP("Answers", "Given back: “{reason}”.")
_AGREED_ANEW = QT_TRANSLATE_NOOP(
    "Answers",
    "If they agreed anew since then, set the clock of this laptop and seal the case once more.",
)
_FOUND = QT_TRANSLATE_NOOP("Answers", "Outcome: {outcome}.")


def return_name(reason: str) -> str:
    """Why a case is given back, in the language in use; the code if nobody here knows it."""
    return translate("Answers", _RETURNS[reason]) if reason in _RETURNS else reason


def outcome_name(outcome: Outcome) -> str:
    """What a recipient found, in the language in use."""
    return translate("Answers", _OUTCOMES[outcome])


def answer_name(line: ReceiptLine | None) -> str:
    """The reason or the outcome in an office's last word; empty where its state says all."""
    if line is not None and line.state is ReceiptState.RETURNED:
        return return_name(line.reason)
    return outcome_name(line.outcome) if line is not None and line.outcome is not None else ""


def answer_text(line: ReceiptLine | None) -> str:
    """What an office's last word means for who sent the case; empty where its state says all."""
    if line is not None and line.state is ReceiptState.RETURNED:
        said = translate("Answers", _GIVEN_BACK).format(reason=return_name(line.reason))
        anew = translate("Answers", _AGREED_ANEW) if line.reason == TAKEN_BACK else ""
        return f"{said} {anew}".strip()
    if line is not None and line.outcome is not None:
        return translate("Answers", _FOUND).format(outcome=outcome_name(line.outcome))
    return ""
