"""Starts, asks, restarts and ends the engine's worker process."""

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import BinaryIO, cast

from postdesk.errors import Code, PostDeskError
from postdesk.rules.fact_list import Fired
from postdesk.rules.program import PlainFact, Program
from postdesk.rules.wire import WireFault, receive, send

SILENCE = 2.0
"""Seconds without an answer after which a worker is ended and another one started."""
_FAREWELL = 1.0
"""Seconds that a worker has to end by itself when its pipe closes."""

Scores = Callable[[Fired], Sequence[PlainFact]]
"""What the program adds up between the two passes."""
Meanwhile = Callable[[], object]
"""What the program does while the worker works; it may be called more than once."""


def _nothing() -> None:
    """For who has nothing to do meanwhile."""


class EngineWorker:
    """The process beside the program that runs the engine; one thread asks at a time.

    A worker that died is replaced and asked once more; one that fell silent is replaced and the
    question is given up. `restarts` counts both.
    """

    def __init__(self, command: Sequence[str] = (), silence: float = SILENCE) -> None:
        self._command = tuple(command) or worker_command()
        self._silence = silence
        self._lock = threading.Lock()
        self._running = self._started()
        self._closed = False
        self._loaded = ""
        self.restarts = 0

    @property
    def process_id(self) -> int:
        """The system's id of the worker that runs now; 0 if none could be started."""
        return 0 if self._running is None else self._running.process_id

    def run(
        self,
        program: Program,
        facts: Sequence[PlainFact],
        scores: Scores,
        meanwhile: Meanwhile = _nothing,
    ) -> tuple[Fired, Fired]:
        """What fires on the answers, and what with the scores as well.

        Raises `PostDeskError` ENGINE_FAILED where the worker gave no answer; it was replaced then.
        """
        with self._lock:
            if self._closed:
                raise PostDeskError(Code.ENGINE_FAILED, why="closed")
            try:
                return self._run(program, facts, scores, meanwhile)
            except _Dead:
                self._restart()
            except _Silent as silent:
                self._restart()
                raise PostDeskError(Code.ENGINE_FAILED, why="silent") from silent
            try:
                return self._run(program, facts, scores, meanwhile)
            except (_Dead, _Silent) as again:
                self._restart()
                raise PostDeskError(Code.ENGINE_FAILED, why="died_again") from again

    def close(self) -> None:
        """End the worker for good; nothing of it is left."""
        with self._lock:
            self._closed = True
            if self._running is not None:
                self._running.end()

    def _run(
        self,
        program: Program,
        facts: Sequence[PlainFact],
        scores: Scores,
        meanwhile: Meanwhile,
    ) -> tuple[Fired, Fired]:
        running = self._running
        if running is None:
            raise _Dead
        if self._loaded != program.key:
            running.ask("load", program.ruleset, self._silence)
            self._loaded = program.key
        first = _named(program, running.ask("first", facts, self._silence, meanwhile))
        return first, _named(program, running.ask("second", scores(first), self._silence))

    def _started(self) -> "_Running | None":
        """A new process, or None where the system has none to give (memory, limits)."""
        try:
            return _Running(self._command)
        except OSError:
            return None

    def _restart(self) -> None:
        if self._running is not None:
            self._running.end(farewell=0)
        self._running = self._started()
        self._loaded = ""
        self.restarts += 1


def worker_command() -> tuple[str, ...]:
    """How the worker is started: the bundled program's hidden command, or this Python.

    `-P` keeps the current folder, which may be a stick, off the import path.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, "engine-worker")
    return (sys.executable, "-P", "-m", "postdesk.rules.worker")


def _named(program: Program, firings: object) -> Fired:
    rows = cast("list[tuple[int, list[int]]]", firings)
    return {clause: frozenset(facts) for rule, facts in rows for clause in program.clauses[rule]}


class _Dead(Exception):
    """The worker ended, failed, or answered something that is no answer."""


class _Silent(Exception):
    """The worker gave no answer in time."""


class _Running:
    """One worker process, and the thread that waits for its answers (pipes have no time limit)."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 (our own program, no shell)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._answers: SimpleQueue[object] = SimpleQueue()
        self._listener = threading.Thread(target=self._listen, name="engine-answers", daemon=True)
        self._listener.start()

    @property
    def process_id(self) -> int:
        return self._process.pid

    def ask(
        self, verb: str, argument: object, patience: float, meanwhile: Meanwhile = _nothing
    ) -> object:
        """The answer to one request. Raises `_Dead` and `_Silent`."""
        try:
            send(cast("BinaryIO", self._process.stdin), [verb, argument])
            meanwhile()
            answer = self._answers.get(timeout=patience)
        except WireFault as fault:
            raise _Dead from fault
        except Empty as empty:
            raise _Silent from empty
        match answer:
            case ["ready" | "fired", result]:
                return result
            case _:
                raise _Dead

    def end(self, farewell: float = _FAREWELL) -> None:
        """Close the pipe, wait `farewell` seconds, kill if need be, and take the thread along."""
        with suppress(OSError):
            cast("BinaryIO", self._process.stdin).close()
        try:
            self._process.wait(farewell)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join()
        cast("BinaryIO", self._process.stdout).close()

    def _listen(self) -> None:
        stream = cast("BinaryIO", self._process.stdout)
        while True:
            try:
                self._answers.put(receive(stream))
            except WireFault:
                self._answers.put(None)
                return
