"""Keeps what was erased beside the vault too, so that a backup in its place undoes none unseen.

The list is sealed to the people and the sheet, and holds ids, codes, days and reasons only. It is
no proof: whoever can write files could make one up. So nothing goes by it: it tells what is due to
be looked at, and somebody in charge erases it again.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

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
    everything = (*_buried(session), *undone(session).values())
    with suppress(OSError):
        write_whole(folder / FILE, seal(_LIST.dump_json(everything), recipients))


def listed_erased(folder: Path, identity: str) -> dict[str, Erased]:
    """By record, what the list beside the vault tells of, as far as it opens."""
    try:
        return {one.record: one for one in _read(folder, identity) or ()}
    except PostDeskError:
        return {}


def note_undone(
    session: Session, folder: Path, recipients: Sequence[str], *, copied: bool = False
) -> None:
    """At an opening: note what the list tells of and the database does not; then make both agree.

    Unless a copy was just put here, or it is told already, an older vault is told as a loss then:
    the list is written after the erasure, so it is never ahead. A list that is not sealed to us
    stays as it is; one that is damaged is made anew.
    """
    listed: tuple[Erased, ...] | None = None
    try:
        listed = _read(folder, session.identity)
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
            VaultState(session).put(VaultState.UNDONE, text)
            if not (copied or Losses(session).place_is_open()):
                Losses(session).note(Lost.ROLLED_BACK)
    if listed is None or {one.record for one in listed} != records | found.keys() | known.keys():
        keep_erased(session, folder, recipients)


def _read(folder: Path, identity: str) -> tuple[Erased, ...] | None:
    """What the list tells; None where there is none or it is damaged."""
    try:
        path = folder / FILE
        if path.stat().st_size > _MOST_BYTES:
            return None
        return _LIST.validate_json(open_sealed(path.read_bytes(), [identity]))
    except (OSError, ValidationError):
        return None


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
