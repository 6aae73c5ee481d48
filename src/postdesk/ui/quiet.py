"""Keeps the remarks of libraries out of the error output, which a session writes into a file."""

import logging
import warnings

from PySide6.QtCore import QLoggingCategory

_NOTHING = "\n".join(f"*.{level}=false" for level in ("debug", "info", "warning", "critical"))


def keep_quiet() -> None:
    """Call once at the start: remarks may carry a text, a file's name or the signs of somebody.

    Whoever looks for a fault has `QT_LOGGING_RULES`, which counts for more; bugs have their report.
    """
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    QLoggingCategory.setFilterRules(_NOTHING)
