"""Tells a damaged key file of `pending.db` from one that is sealed to others, and mends one byte.

A wrong bit in an age file's header reads as "not sealed to us", for everybody and for ever. The
vault keeps the digest of the file as it was last written, which says what it is.
"""

from pathlib import Path

from postdesk.crypto.hashing import sha256_hex
from postdesk.errors import Code, PostDeskError
from postdesk.files import write_whole
from postdesk.store.session import Session
from postdesk.store.state import VaultState


def note_key(session: Session, database: Path) -> None:
    """The vault keeps what the key file is now; nothing if there is none."""
    data = _bytes_of(database)
    if data is None:
        return
    digest, state = sha256_hex(data), VaultState(session)
    if state.find(VaultState.APART_KEY) != digest:
        state.put(VaultState.APART_KEY, digest)


def is_altered(session: Session, database: Path) -> bool:
    """Whether the key file is another than the vault wrote; False where it never noted one."""
    noted, data = VaultState(session).find(VaultState.APART_KEY), _bytes_of(database)
    return bool(noted) and data is not None and sha256_hex(data) != noted


def mend_key(session: Session, database: Path) -> bool:
    """Put one wrong byte right, whichever it is; whether that is what was wrong."""
    noted, data = VaultState(session).find(VaultState.APART_KEY), _bytes_of(database)
    if data is None or not is_altered(session, database):
        return False
    tried = bytearray(data)
    for place, byte in enumerate(data):
        for other in range(256):
            tried[place] = other
            if sha256_hex(bytes(tried)) == noted:
                _write(database.with_suffix(".key"), bytes(tried))
                return True
        tried[place] = byte
    return False


def _bytes_of(database: Path) -> bytes | None:
    try:
        return database.with_suffix(".key").read_bytes()
    except OSError:
        return None


def _write(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
