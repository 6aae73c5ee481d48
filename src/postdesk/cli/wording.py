"""How an expected failure is told on a terminal: one sentence and an exit code."""

from postdesk.errors import Code, PostDeskError

WRONG_USE = frozenset(
    {
        Code.WRONG_USE,
        Code.FILE_UNREADABLE,
        Code.WORKBOOK_MISSING,
        Code.GUIDE_UNKNOWN,
        Code.QUESTION_UNKNOWN,
        Code.CHOICE_UNKNOWN,
        Code.ANSWER_INVALID,
        Code.VAULT_MISSING,
    }
)


def exit_code(error: PostDeskError) -> int:
    """2 where the call itself was wrong, 1 where something that was looked at is not in order."""
    return 2 if error.code in WRONG_USE else 1


def sentence(error: PostDeskError) -> str:
    """What happened, in English, with the harmless values of the error, in one line."""
    values = ", ".join(f"{name}: {value}" for name, value in sorted(error.values.items()))
    detail = f" ({values})" if values else ""
    return f"postdesk: {_happened(error).rstrip('.')}{detail}."


def _happened(error: PostDeskError) -> str:
    if error.code is Code.WRONG_USE:  # the screen's sentence speaks of a step to go back to
        return "This call or the file given with it cannot be used"
    from postdesk.ui.messages import message_of  # Qt is loaded only where a failure is told

    return message_of(error).happened
