"""Failed tries to unlock: they make the next one wait, and are told to the audit chain."""

import math
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from postdesk.errors import Code, PostDeskError
from postdesk.files import write_whole
from postdesk.model.base import Clock, Frozen

_FREE = 3
_LONGEST = timedelta(minutes=15)
_MOST_KEPT = 200
_NAME = "tries.json"


class Try(Frozen):
    """One failed try: whose passphrase (or `recovery`), when, and whether the audit has it."""

    who: str
    at: datetime
    told: bool = False
    waited_from: datetime | None = None
    """From when one waits, where the clock was set back to before the try; else from the try."""


class _Kept(Frozen):
    tries: Annotated[tuple[Try, ...], Field(max_length=_MOST_KEPT)] = ()


class Tries:
    """Everybody's failed tries since their last success, in a plain file beside the vault.

    It slows down a person at the keyboard. Whoever can delete the file can copy the vault as well,
    and against them only the cost of each guess (Argon2id) stands.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._path = folder / _NAME
        self._clock = clock

    def check(self, who: str) -> None:
        """Raise `TOO_MANY_TRIES` (with `seconds` to wait) if it is too early for another."""
        self._wait_anew_if_set_back(who)
        wait = self.wait(who)
        if wait > timedelta(0):
            raise PostDeskError(Code.TOO_MANY_TRIES, seconds=math.ceil(wait.total_seconds()))

    def wait(self, who: str) -> timedelta:
        """How long until the next try: nothing for the first three, then 2, 4, 8 ... s, 15 min."""
        mine = [one.waited_from or one.at for one in self.failed() if one.who == who]
        if len(mine) < _FREE:
            return timedelta(0)
        pause = min(timedelta(seconds=2 ** min(len(mine) - _FREE + 1, 20)), _LONGEST)
        return min(pause, pause - (self._clock() - mine[-1]))

    def add(self, who: str) -> None:
        """Keep a failed try."""
        tries = (*self.failed(), Try(who=who, at=self._clock()))[-_MOST_KEPT:]
        self._write(_Kept(tries=tries))

    def failed(self) -> tuple[Try, ...]:
        """The failed tries kept, oldest first; none if the file is not readable."""
        try:
            return _Kept.model_validate_json(self._path.read_bytes()).tries
        except (OSError, ValidationError):
            return ()

    def is_kept(self) -> bool:
        """Whether the file is there and can be read."""
        try:
            _Kept.model_validate_json(self._path.read_bytes())
        except (OSError, ValidationError):
            return False
        return True

    def is_damaged(self) -> bool:
        """Whether the file is there and cannot be read: the waits between tries begin anew."""
        return self._path.exists() and not self.is_kept()

    def untold(self) -> tuple[Try, ...]:
        """Those that the audit chain does not have yet."""
        return tuple(failed for failed in self.failed() if not failed.told)

    def succeeded(self, who: str) -> None:
        """Drop `who`'s tries and remember that the audit chain has the others.

        From then on the file is there, were it empty, so that it is missed if it goes.
        """
        failed = self.failed()
        left = tuple(
            other.model_copy(update={"told": True}) for other in failed if other.who != who
        )
        if left != failed or not self.is_kept():
            self._write(_Kept(tries=left))

    def _wait_anew_if_set_back(self, who: str) -> None:
        """A clock that was set back must not lock somebody out until it has caught up."""
        now = self._clock()

        def begun(one: Try) -> Try:
            ahead = one.who == who and (one.waited_from or one.at) > now
            return one.model_copy(update={"waited_from": now}) if ahead else one

        failed = self.failed()
        anew = tuple(map(begun, failed))
        if anew != failed:
            self._write(_Kept(tries=anew))

    def _write(self, kept: _Kept) -> None:
        try:
            write_whole(self._path, kept.model_dump_json(exclude_none=True).encode("utf-8"))
        except OSError:
            raise PostDeskError(Code.DISK_FULL) from None
