"""Keeps the cards and the leaflet of the kit in use beside the vault, in the clear, for the door.

They name services and their numbers, no person. Nothing vouches for them while the vault is
closed, so the vault remembers what was written and an opening finds what another hand changed.
"""

from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from postdesk.crypto.hashing import canonical_json, sha256_hex
from postdesk.files import write_whole
from postdesk.model.base import Frozen
from postdesk.model.kits import ActionCards, Leaflet
from postdesk.store.session import Session
from postdesk.store.state import VaultState

FILE = "open.json"
_MOST_BYTES = 1 << 20


class OpenPapers(Frozen):
    """What anybody may reach without unlocking."""

    cards: ActionCards
    leaflet: Leaflet


def read_open_papers(folder: Path) -> OpenPapers | None:
    """Those of the vault in `folder`; None where there are none, or they are damaged."""
    data = _read(folder)
    try:
        return OpenPapers.model_validate_json(data) if data else None
    except ValidationError:
        return None


def keep_open_papers(session: Session, folder: Path, papers: OpenPapers | None) -> bool:
    """Have the file say `papers`, or be gone; whether another hand changed it since the last time.

    A full disk leaves the file as it is. Raises `DISK_FULL` if the vault cannot remember.
    """
    state = VaultState(session)
    wanted = b"" if papers is None else canonical_json(papers.model_dump(mode="json"))
    found, known = _read(folder), state.find(VaultState.OPEN_PAPERS)
    if found != wanted:
        try:
            _put(folder, wanted)
        except OSError:
            return False
    if known != _mark(wanted):
        state.put(VaultState.OPEN_PAPERS, _mark(wanted))
    # killed before it was remembered, it says what it has to: that was our hand
    return bool(known) and found != wanted and _mark(found) != known


def _put(folder: Path, data: bytes) -> None:
    if data:
        write_whole(folder / FILE, data)
    else:
        (folder / FILE).unlink(missing_ok=True)


def _read(folder: Path) -> bytes:
    """The file's bytes; none where there is no such file, or a larger one than any of ours."""
    with suppress(OSError), (folder / FILE).open("rb") as file:
        data = file.read(_MOST_BYTES + 1)
        return data if len(data) <= _MOST_BYTES else b""
    return b""


def _mark(data: bytes) -> str:
    return sha256_hex(data) if data else ""
