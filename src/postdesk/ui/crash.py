"""Bugs: one excepthook that gives them a number and keeps their type and place, never a value."""

import json
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from postdesk.errors import PostDeskError
from postdesk.files import make_private_folder, write_whole
from postdesk.model.base import Clock, NewId

Tell = Callable[[str], None]
"""Takes a report's number, in any thread: give it a signal's `emit`, and show it from there."""
Meet = Callable[[PostDeskError], bool]
"""Takes an expected failure that no page caught; whether somebody was told where to go on."""


def _nobody(_error: PostDeskError) -> bool:
    return False


class CrashReporter:
    """Writes one small file a bug and tells its number; the program goes on."""

    def __init__(
        self, folder: Path, clock: Clock, new_id: NewId, tell: Tell, meet: Meet = _nobody
    ) -> None:
        self._folder, self._clock, self._new_id, self._tell = folder, clock, new_id, tell
        self._meet = meet

    def install(self) -> None:
        """Take over the excepthooks of the main thread and of all others, and of nobody's calls."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread
        sys.unraisablehook = self._note_unraisable

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Note a bug. `KeyboardInterrupt` ends the program as it always did."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, PostDeskError) and self._meet(error):
            return
        self._tell(self._noted(kind, trace))

    def _noted(self, kind: type[BaseException], trace: TracebackType | None) -> str:
        """Write the file; its number, or a dash on a full disk."""
        number = self._new_id()[:8].upper()
        try:
            make_private_folder(self._folder)
            write_whole(self._folder / f"{number}.json", self._text(number, kind, trace))
        except OSError:
            return "-"
        return number

    def _report_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self.report(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _note_unraisable(self, hook: "sys.UnraisableHookArgs") -> None:
        """While something goes away, at any moment, also when no window is left to tell it."""
        self._noted(hook.exc_type, hook.exc_traceback)

    def _text(self, number: str, kind: type[BaseException], trace: TracebackType | None) -> bytes:
        """Type and places. No message and no source line: both may hold what somebody said."""
        places = [
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        told = {
            "report": number,
            "at": self._clock().isoformat(timespec="seconds"),
            "type": f"{kind.__module__}.{kind.__qualname__}",
            "places": places,
        }
        return json.dumps(told, indent=1).encode("utf-8")
