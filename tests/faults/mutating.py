"""Makes hostile bytes out of good ones: a JSON node replaced, bytes cut, turned, doubled."""

import json
from random import Random
from typing import Any

HOSTILE: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    2**31,
    2**63,
    10**400,
    1e308,
    0.1,
    "",
    " ",
    "\x00",
    "\ud800",
    "../../etc/passwd",
    "C:\\con",
    "=1+1",
    "%s{0}",
    "A" * 70_000,
    "\u202eabc",
    "2026-02-30",
    "9" * 5_000,
    [],
    {},
    [[]] * 300,
    {"": {}},
)
_DEEP = 3_000


def mutated(data: bytes, chance: Random) -> bytes:
    """A changed copy of `data`; of a JSON text mostly one that is JSON still."""
    if chance.random() < 0.75:
        try:
            document = json.loads(data)
        except ValueError:
            return _turned(data, chance)
        for _ in range(chance.choice((1, 1, 1, 2, 5))):
            document = _replaced(document, chance)
        # the form in which the program writes: sorted, without spaces
        text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return text.encode("utf-8", "surrogatepass")
    return _turned(data, chance)


def _replaced(document: Any, chance: Random) -> Any:
    """The document with one node, found by a random walk, replaced, doubled, moved or left out."""
    if not isinstance(document, dict | list) or not document or chance.random() < 0.04:
        return _deep(chance) if chance.random() < 0.02 else chance.choice(HOSTILE)
    keys = list(document) if isinstance(document, dict) else range(len(document))
    key = chance.choice(keys)
    changed = dict(document) if isinstance(document, dict) else list(document)
    what = chance.random()
    if what < 0.1:
        del changed[key]
    elif what < 0.2 and isinstance(changed, dict):
        changed[f"{key}x"] = changed.pop(key)
    elif what < 0.2:
        changed.append(changed[key])
    elif what < 0.3:
        changed[key] = changed[chance.choice(keys)]
    else:
        changed[key] = _replaced(changed[key], chance)
    return changed


def _deep(chance: Random) -> Any:
    document: Any = "deep"
    for _ in range(chance.choice((60, 900))):
        document = [document]
    return document


def _turned(data: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(changed) + 1)
        what = chance.random()
        if what < 0.3 and changed:
            changed[at % len(changed)] ^= 1 << chance.randrange(8)
        elif what < 0.5:
            del changed[at : at + chance.choice((1, 7, 400))]
        elif what < 0.7:
            changed[at:at] = chance.randbytes(chance.choice((1, 4, 64)))
        elif what < 0.8:
            changed[at:at] = changed[at : at + 500]
        elif what < 0.85:
            changed[at:at] = b"[" * _DEEP
        else:
            del changed[at:]
    return bytes(changed)
