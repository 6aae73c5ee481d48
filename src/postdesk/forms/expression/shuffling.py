"""The seeded shuffle of `randomize()`, the same that ODK Collect and Web Forms make."""

import hashlib
import math
from collections.abc import Sequence

from postdesk.forms.expression.context import Scope, Value
from postdesk.forms.expression.values import to_number, to_string
from postdesk.forms.node import Node

_MODULUS = 2**31 - 1
_MULTIPLIER = 16_807
_LONGEST = 2**63
"""Java's `long`, which JavaRosa makes of the seed."""


def seed_of(value: Value, scope: Scope) -> int:
    """A whole number for any value: numbers lose their fraction, other texts are hashed."""
    number = to_number(value, scope)
    if math.isnan(number):
        text = to_string(value, scope)
        if isinstance(value, float) or not text:
            return 0
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8], "big", signed=True)
    if math.isinf(number):
        return _LONGEST - 1 if number > 0 else -_LONGEST
    return math.trunc(number)


def shuffled(nodes: Sequence[Node], seed: int) -> list[Node]:
    """The nodes in the order that the seed gives: Park and Miller's generator, inside out."""
    state = int(math.copysign(abs(seed) % _MODULUS, seed))
    if state <= 0:
        state += _MODULUS - 1
    result: list[Node] = []
    for place, node in enumerate(nodes):
        state = state * _MULTIPLIER % _MODULUS
        other = math.floor((state - 1) / (_MODULUS - 1) * (place + 1))
        if other == place:
            result.append(node)
        else:
            result.append(result[other])
            result[other] = node
    return result
