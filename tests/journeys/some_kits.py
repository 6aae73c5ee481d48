"""Kits like the starter kit but for some parts, as headquarters would publish them later."""

import json
from collections.abc import Mapping

from postdesk.model.base import Texts
from postdesk.packet.kit import read_kit
from postdesk.packet.kit_revision import revise
from postdesk.resources import starter_kit

PACK = "pack/pack.json"


NOTES = "WAD-K-24"
"""What its author says of it: a code, which reads the same in each language."""


def a_kit(version: int, parts: Mapping[str, bytes]) -> bytes:
    """The starter kit under another number, with these parts instead of its own."""
    base = read_kit(starter_kit())
    return revise(
        base,
        dict(parts),
        kit_id="trarza",
        version=version,
        realm=base.head.realm,
        created=base.head.created,
        notes=Texts(dict.fromkeys(("fr", "ar", "en"), NOTES)),
    )


def pack_without(indicator: str) -> bytes:
    """The starter pack, but no rule raises one of its indicators."""
    pack = json.loads(read_kit(starter_kit()).part(PACK))
    pack["rules"] = [rule for rule in pack["rules"] if rule["raises"] != indicator]
    return json.dumps(pack, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
