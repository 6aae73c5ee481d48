"""Keeps what was erased beside the vault too, so that a backup in its place undoes none unseen.

The list is sealed to the people and the sheet, and holds ids, codes, days and reasons only. A
digest under a key that lies in the database, and so in its backups, tells it from one that another
hand made up. Still nothing goes by it: it tells what is due to be looked at, and somebody in charge
erases it again.
"""

import secrets
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from postdesk.crypto.hashing import keyed_digest, same_digest
from postdesk.crypto.sealing import open_sealed, seal
from postdesk.errors import Code, PostDeskError
from postdesk.files import write_whole
from postdesk.model.base import Frozen
from postdesk.store.losses import Losses, Lost
from postdesk.store.moments import read_moment
from postdesk.store.session import Session
from postdesk.store.state import VaultState

FILE = "erased.age"
_MOST_BYTES = 32 << 20
_PURPOSE = "list of what was erased"


class Erased(Frozen):
    """One erased record: an interview's id, a case's code, or a packet's id."""

    record: str
    at: datetime
    reason: str
    code: str = ""


_LIST = TypeAdapter(tuple[Erased, ...])


def undone(session: Session) -> dict[str, Erased]:
    """By record, what was erased once and is not erased in this database, which is older."""
    buried = {one.record for one in _buried(session)}
    return {one.record: one for one in _noted(session) if one.record not in buried}


def keep_erased(session: Session, folder: Path, recipients: Sequence[str]) -> None:
    """Write the list anew, sealed to `recipients`; a full disk leaves the one of before."""
    told = _LIST.dump_json((*_buried(session), *undone(session).values()))
    proof = _proof(VaultState(session).find(VaultState.ERASED_KEY), told)
    with suppress(OSError):
        write_whole(folder / FILE, seal(f"{proof}\n".encode("ascii") + told, recipients))


def listed_erased(session: Session, folder: Path) -> dict[str, Erased]:
    """By record, what the list beside the vault tells of, as far as it opens."""
    try:
        return {one.record: one for one in _read(session, folder) or ()}
    except PostDeskError:
        return {}


def note_undone(
    session: Session, folder: Path, recipients: Sequence[str], *, copied: bool = False
) -> None:
    """At an opening: note what the list tells of and the database does not; then make both agree.

    Unless a copy was just put here, or it is told already, an older vault is told as a loss then:
    the list is written after the erasure, so it is never ahead. A list that is not sealed to us
    stays as it is; one that is gone, damaged or by another hand is told and made anew.
    """
    state, listed = VaultState(session), None
    try:
        listed = _read(session, folder)
    except PostDeskError as error:
        if error.code is Code.SEAL_NOT_FOR_US:
            return
    known = undone(session)
    buried = _buried(session)
    records = {one.record for one in buried}
    found = {one.record: one for one in listed or () if one.record not in records}
    if not found.keys() <= known.keys():
        text = _LIST.dump_json(tuple((known | found).values())).decode("ascii")
        with session.transaction():
            state.put(VaultState.UNDONE, text)
            if not (copied or Losses(session).place_is_open()):
                Losses(session).note(Lost.ROLLED_BACK)
    is_first = not state.find(VaultState.ERASED_KEY)
    if listed is None and not (is_first or copied):
        Losses(session).note(Lost.ERASED)
    if is_first:
        # what an unproven list told is noted by now, so that a kill before the next line loses none
        state.put(VaultState.ERASED_KEY, secrets.token_hex(32))
    told = {one.record for one in listed or ()}
    if is_first or listed is None or told != records | found.keys() | known.keys():
        keep_erased(session, folder, recipients)


def _read(session: Session, folder: Path) -> tuple[Erased, ...] | None:
    """What the list tells; None where there is none, it is damaged, or another hand made it.

    A database of an earlier version has no key yet: that one believes any list, once.
    """
    key = VaultState(session).find(VaultState.ERASED_KEY)
    try:
        path = folder / FILE
        if path.stat().st_size > _MOST_BYTES:
            return None
        proof, parted, told = open_sealed(path.read_bytes(), [session.identity]).partition(b"\n")
        if not parted:
            proof, told = b"", proof
        if key and not same_digest(proof.decode("latin-1"), _proof(key, told)):
            return None
        return _LIST.validate_json(told)
    except (OSError, ValidationError):
        return None


def _proof(key: str, told: bytes) -> str:
    return keyed_digest(bytes.fromhex(key), _PURPOSE, told)


def _noted(session: Session) -> tuple[Erased, ...]:
    try:
        return _LIST.validate_json(VaultState(session).find(VaultState.UNDONE) or "[]")
    except ValidationError:
        return ()


def _buried(session: Session) -> tuple[Erased, ...]:
    rows = session.rows("SELECT record, at, reason, code FROM tombstones ORDER BY at, record")
    return tuple(
        Erased(record=record, at=read_moment(at), reason=reason, code=code or "")
        for record, at, reason, code in rows
    )
