"""Where the audit chain stood at the last closing, kept outside the database."""

from pathlib import Path

from pydantic import ValidationError

from postdesk.crypto.hashing import canonical_json, keyed_digest, same_digest
from postdesk.files import write_whole
from postdesk.model.base import Frozen
from postdesk.store.audit import Anchor
from postdesk.store.people_file import KeyRing

ANCHOR_FILE = "anchor.json"
_PURPOSE = "anchor of an audit chain"


class _Kept(Frozen):
    anchor: Anchor
    mac: str


def write_anchor(folder: Path, ring: KeyRing, anchor: Anchor) -> None:
    """Keep the chain's head, with a mac under the database key. Raises `OSError`."""
    kept = _Kept(anchor=anchor, mac=_mac(ring.now, anchor))
    write_whole(folder / ANCHOR_FILE, kept.model_dump_json().encode("ascii"))


def read_anchor(folder: Path, ring: KeyRing) -> Anchor | None:
    """The head at the last closing; None if it was never kept or is not this vault's.

    Whoever deletes it hides a roll-back from this laptop, not from the offices that hold the heads
    which travelled in packets.
    """
    try:
        kept = _Kept.model_validate_json((folder / ANCHOR_FILE).read_bytes())
    except (OSError, ValidationError):
        return None
    return kept.anchor if same_digest(kept.mac, _mac(ring.now, kept.anchor)) else None


def _mac(key: str, anchor: Anchor) -> str:
    return keyed_digest(
        bytes.fromhex(key), _PURPOSE, canonical_json(anchor.model_dump(mode="json"))
    )
