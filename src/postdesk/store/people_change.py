"""How `vault.json` is replaced and the database re-keyed, mending what a kill interrupted."""

from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.store.database import rekey
from postdesk.store.people_file import (
    KeyRing,
    PeopleFile,
    mend_people_file,
    write_people_file,
)
from postdesk.store.session import Session
from postdesk.store.state import VaultState


def replace_people(session: Session, folder: Path, file: PeopleFile, ring: KeyRing) -> PeopleFile:
    """Write `file` as the next generation with `ring` sealed to everybody in it; what was written.

    The database first learns what is about to be written, then the file is replaced, then the
    database confirms: killed in between, `settle` knows both the file before and the file after.
    """
    state = VaultState(session)
    generation = state.number(VaultState.GENERATION) + 1
    file = file.model_copy(update={"generation": generation}).sealed(ring)
    state.put(VaultState.PENDING, f"{generation} {file.mac}")
    try:
        write_people_file(folder, file)
    except OSError:
        raise PostDeskError(Code.DISK_FULL) from None
    _confirm(session, generation)
    return file


def change_key(
    session: Session, folder: Path, file: PeopleFile, now: str, before: str
) -> PeopleFile:
    """Encrypt the database under `now` and seal that key to everybody in `file`.

    Until the database is re-keyed the file holds both keys; then the one before is dropped.
    """
    file = replace_people(session, folder, file, KeyRing(now=now, before=before))
    return finish_key_change(session, folder, file, now)


def finish_key_change(session: Session, folder: Path, file: PeopleFile, now: str) -> PeopleFile:
    """The second half of `change_key`: also where it was interrupted."""
    rekey(session.connection, now)
    return replace_people(session, folder, file, KeyRing(now=now))


def settle(session: Session, folder: Path, file: PeopleFile, ring: KeyRing) -> PeopleFile:
    """Check that `file` is this database's newest, and finish what a kill interrupted.

    Raises `PEOPLE_ALTERED` if the file belongs to another vault or is an older one put back.
    """
    state = VaultState(session)
    told = (state.get(VaultState.VAULT), state.get(VaultState.WORKSPACE))
    if told != (file.vault, file.workspace) or state.get(VaultState.REALM) != file.realm:
        raise PostDeskError(Code.PEOPLE_ALTERED)
    if file.generation != state.number(VaultState.GENERATION):
        if state.get(VaultState.PENDING) != f"{file.generation} {file.mac}":
            raise PostDeskError(Code.PEOPLE_ALTERED)
        _confirm(session, file.generation)
    if ring.before:
        return finish_key_change(session, folder, file, ring.now)
    mend_people_file(folder, file)
    return file


def _confirm(session: Session, generation: int) -> None:
    state = VaultState(session)
    with session.writing():
        state.put(VaultState.GENERATION, generation)
        state.put(VaultState.PENDING, "")
