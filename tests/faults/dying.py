"""A child process that does something to a vault and dies by SIGKILL: at a step, or at a moment."""

import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

Act = Callable[[], None]
TellingAct = Callable[[Callable[[int], None]], None]

_STEPS = frozenset(
    {
        "execute",
        "set_key",
        "reset_key",
        "backup",
        "open",
        "fdopen",
        "fsync",
        "write",
        "replace",
        "rename",
        "unlink",
        "mkdir",
        "chmod",
        "close",
    }
)
"""Every call that can change a file, whoever makes it."""


def dies_before_step(number: int, act: Act) -> bool:
    """Do `act` in a child that is killed before its `number`-th step; whether it came to that."""
    child = os.fork()
    if child == 0:
        sys.setprofile(_counting(number))
        _run(act)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.waitstatus_to_exitcode(status) == 0
    return False


def dies_at_some_moment(act: TellingAct, chance: random.Random, patience: float = 30) -> int:
    """Do `act` in a child, kill it after up to 60 ms of work; the last number it acknowledged.

    `patience`: seconds until it has to have told its first number.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _run(lambda: act(lambda number: _acknowledge(writing, number)))
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        ready, _, _ = select.select([told], [], [], patience)
        assert ready, "the child never began"
        time.sleep(chance.random() * 0.06)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = told.read().split(b"\n")
    # what is after the last newline was never acknowledged whole
    return int(lines[-2])


def _acknowledge(pipe: int, number: int) -> None:
    os.write(pipe, b"%d\n" % number)


def _counting(number: int) -> Callable[[FrameType, str, Any], None]:
    left = number

    def count(_frame: FrameType, event: str, arg: Any) -> None:
        nonlocal left
        if event == "c_call" and arg.__name__ in _STEPS:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    return count


def _run(act: Act) -> None:
    """Do it and leave without pytest's own ends; a failure leaves with its trace and code 1."""
    code = 1
    try:
        act()
        code = 0
    finally:
        if code:
            sys.excepthook(*sys.exc_info())
        os._exit(code)
