"""Where the audit chain stood at the last closing, kept outside the database."""

from enum import StrEnum
from pathlib import Path

from pydantic import ValidationError

from postdesk.crypto.hashing import canonical_json, keyed_digest, same_digest
from postdesk.files import write_whole
from postdesk.model.base import Frozen
from postdesk.store.audit import Anchor
from postdesk.store.people_file import KeyRing

ANCHOR_FILE = "anchor.json"
_PURPOSE = "anchor of an audit chain"


class Place(StrEnum):
    """How the file of the chain's head is."""

    KEPT = "kept"
    GONE = "gone"
    DAMAGED = "damaged"


class _Kept(Frozen):
    """`before` is a mac under the key before, while a re-key is under way; else empty."""

    anchor: Anchor
    mac: str
    before: str = ""


def write_anchor(folder: Path, ring: KeyRing, anchor: Anchor) -> None:
    """Keep the chain's head, with a mac under each key of the ring. Raises `OSError`."""
    before = _mac(ring.before, anchor) if ring.before else ""
    kept = _Kept(anchor=anchor, mac=_mac(ring.now, anchor), before=before)
    write_whole(folder / ANCHOR_FILE, kept.model_dump_json().encode("ascii"))


def read_anchor(folder: Path, ring: KeyRing) -> Anchor | None:
    """The head at the last closing; None if it is gone or is not this vault's.

    Whoever deletes it hides a roll-back from this laptop, which then says that it could not look,
    and not from the offices that hold the heads which travelled in packets.
    """
    try:
        kept = _Kept.model_validate_json((folder / ANCHOR_FILE).read_bytes())
    except (OSError, ValidationError):
        return None
    own = (_mac(key, kept.anchor) for key in (ring.now, ring.before) if key)
    macs = [mac for mac in (kept.mac, kept.before) if mac]
    fits = any(same_digest(mac, mine) for mine in own for mac in macs)
    return kept.anchor if fits else None


def look_at_anchor(folder: Path, ring: KeyRing) -> Place:
    """Whether the file is there and says something that this vault wrote."""
    if read_anchor(folder, ring) is not None:
        return Place.KEPT
    return Place.DAMAGED if (folder / ANCHOR_FILE).exists() else Place.GONE


def _mac(key: str, anchor: Anchor) -> str:
    return keyed_digest(
        bytes.fromhex(key), _PURPOSE, canonical_json(anchor.model_dump(mode="json"))
    )
