"""Drives durable_rules without threads, inside the subset that was measured to be safe."""

import json
from collections.abc import Sequence

import durable_rules_engine as native

PlainFact = Sequence[str | int | None]
"""The fact's number in the interview, then `q`, `v` and `n` (None for a code)."""
Firings = list[list[object]]
"""`[rule number, [fact numbers, sorted]]`, sorted by rule number."""

_SESSION = "s"
_BOOT = "boot"
_HANDLED, _UNINTERESTING = 0, 1


class EngineFault(Exception):
    """The engine refused a ruleset or a fact; its session is gone."""


class Engine:
    """One ruleset, one session at a time: `first`, then perhaps `second`, then `end`."""

    def __init__(self, ruleset: str) -> None:
        """Build the ruleset. Raises `EngineFault`."""
        try:
            self._handle = native.create_ruleset("pack", ruleset)
        except native.error as error:
            raise EngineFault("ruleset") from error
        self._state: int | None = None

    def first(self, facts: Sequence[PlainFact]) -> Firings:
        """Begin a session from scratch with the answers. Raises `EngineFault`."""
        self.end()
        self._state = self._tell("boot", _BOOT, "1", None)
        self._drain()
        return self._assert_all(facts)

    def second(self, facts: Sequence[PlainFact]) -> Firings:
        """Add the scores. Raises `EngineFault`."""
        return self._assert_all(facts)

    def end(self) -> None:
        """Forget the session, if there is one."""
        if self._state is not None:
            self._state = None
            native.delete_state(self._handle, _SESSION)

    def close(self) -> None:
        """Free the ruleset."""
        self.end()
        native.delete_ruleset(self._handle)

    def _assert_all(self, facts: Sequence[PlainFact]) -> Firings:
        """Assert everything, then drain: in between, the engine would see half an interview."""
        try:
            for place, code, value, number in facts:
                self._tell(f"f{place}", code, value, number)
            return self._drain()
        except EngineFault:
            self.end()
            raise

    def _tell(self, name: str, code: object, value: object, number: object) -> int:
        fact: dict[str, object] = {"id": name, "sid": _SESSION, "q": code, "v": value}
        if number is not None:
            fact["n"] = number
        try:
            result, state = native.assert_fact(self._handle, json.dumps(fact))
        except native.error as error:
            raise EngineFault("fact") from error
        if result not in {_HANDLED, _UNINTERESTING}:
            raise EngineFault("fact_seen_twice")
        return int(state)

    def _drain(self) -> Firings:
        """Take every action that waits; nothing of ours runs while one is open."""
        fired: dict[int, set[int]] = {}
        try:
            begun = native.start_action_for_state(self._handle, self._state)
            action = begun[1] if begun else None
            while action:
                taken = action
                action = native.complete_and_start_action(self._handle, self._state)
                _note(taken, fired)
        except native.error as error:
            raise EngineFault("action") from error
        return [[rule, sorted(facts)] for rule, facts in sorted(fired.items())]


def _note(action: str, fired: dict[int, set[int]]) -> None:
    """Keep which facts the engine's frame gives for a rule (`r7` met by `f0`, `f12`)."""
    for rule, frame in json.loads(action).items():
        if rule != _BOOT:
            met = fired.setdefault(int(rule[1:]), set())
            met.update(int(fact["id"][1:]) for fact in frame.values())
