"""What the doctor saw on a stick, in the words of the page that writes to it."""

from postdesk.packet.doctor import StickSign, StickWarning
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.widgets.typeset import Run, marked

_FOREIGN = (StickSign.AUTORUN, StickSign.SHORTCUT, StickSign.EXECUTABLE, StickSign.LINK)
_SENTENCES = (
    (
        _FOREIGN,
        QT_TRANSLATE_NOOP(
            "StickWarnings",
            "**Files that do not belong on a stick: {n}.** Programs, shortcuts or autorun. They "
            "were not opened and will not be. Your packets are safe. Tell the supervisor.",
        ),
    ),
    (
        (StickSign.UNFINISHED,),
        QT_TRANSLATE_NOOP(
            "StickWarnings",
            "**Unfinished packets: {n}.** A writing was cut off earlier. Nobody takes them for "
            "packets, and they harm nobody. They may be deleted.",
        ),
    ),
    (
        (StickSign.TOO_MUCH,),
        QT_TRANSLATE_NOOP(
            "StickWarnings",
            "**Not everything on this stick was looked at.** It has too many files, folders too "
            "deep, or a folder that cannot be read. Your packets are safe. Better take a stick "
            "that holds nothing else.",
        ),
    ),
)


def warning_runs(warnings: tuple[StickWarning, ...]) -> tuple[Run, ...]:
    """A paragraph for each kind of sign that was seen; nothing if none was."""
    runs: list[Run] = []
    for signs, sentence in _SENTENCES:
        count = sum(warning.count for warning in warnings if warning.sign in signs)
        if count:
            said = marked(translate("StickWarnings", sentence), n=str(count))
            runs += [Run("\n"), *said] if runs else said
    return tuple(runs)
