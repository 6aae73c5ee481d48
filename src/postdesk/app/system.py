"""What only the program's root takes from the machine: clock, zone, random ids, cost, home."""

import os
import secrets
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NoReturn
from zoneinfo import ZoneInfo

from postdesk.store.vault import KdfStrength, calibrate

ZONE = ZoneInfo("Africa/Nouakchott")
"""The zone in which a post counts its days."""
_LEFT_OUT, _BLACK = 0x11, 0x01
"""Windows' WDA_EXCLUDEFROMCAPTURE (10, version 2004 and later) and WDA_MONITOR (before)."""

AskWindows = Callable[[int, int], bool]
"""`SetWindowDisplayAffinity`: a window's handle, what to do; whether it was done."""


def system_clock() -> datetime:
    """The present moment in the post's zone; everything below is handed a clock."""
    return datetime.now(ZONE)


def new_id() -> str:
    """32 random hexadecimal digits."""
    return secrets.token_hex(16)


def measured_cost() -> KdfStrength:
    """What a guess of a passphrase is to cost on this laptop: most of a second of its own time."""
    return calibrate(time.perf_counter)


def home_folder() -> Path:
    """Where the workspaces lie: `POSTDESK_HOME`, else the system's place for a program's data."""
    chosen = os.environ.get("POSTDESK_HOME")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home())) / "PostDesk"
    data = os.environ.get("XDG_DATA_HOME")
    return (Path(data) if data else Path.home() / ".local" / "share") / "postdesk"


def forbid_core_dumps() -> None:
    """A crash leaves no picture of the memory, where keys and answers are; children inherit it."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def end_at_once(code: int) -> NoReturn:
    """End while a thread still waits, as for a stick that does not answer; the vault is closed.

    Ended in the usual way Qt would end the program by a crash, of which a system may keep a dump.
    """
    os._exit(code)


def refuse_screenshots(window: int, ask: AskWindows | None = None) -> bool:
    """Leave a window out of screenshots and recordings, else black in them; whether it is.

    False where the system lets no program refuse them, as on Linux.
    """
    asked = ask or _windows()
    return asked is not None and any(asked(window, how) for how in (_LEFT_OUT, _BLACK))


def _windows() -> AskWindows | None:
    if sys.platform != "win32":
        return None
    import ctypes

    return lambda window, how: bool(ctypes.windll.user32.SetWindowDisplayAffinity(window, how))
