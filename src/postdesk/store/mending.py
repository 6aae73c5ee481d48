"""Puts a damaged record back from the newest backup that has it whole."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path

from postdesk.crypto.sealing import seal
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import InterviewId
from postdesk.model.referrals import CaseShare
from postdesk.model.roles import Right, require
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import BACKUPS, backups_in
from postdesk.store.contents import (
    newest_from_history,
    unfitting_entries,
    untold_entries,
    vouch_as_it_lies,
)
from postdesk.store.copying import DATABASE
from postdesk.store.damage import DamagedKind, DamagedRecord, DamagedRecords, Harm
from postdesk.store.database import connect
from postdesk.store.erasure import Erasure
from postdesk.store.finding_damage import (
    CASE,
    PARTS,
    SINGLES,
    harm_in,
    harm_of,
    raw_rows,
)
from postdesk.store.moving import TABLES, copy_rows
from postdesk.store.people_file import read_people_file
from postdesk.store.sealed import Sealed
from postdesk.store.session import Session, Unlocked
from postdesk.store.vault import Vault

_CHAINED = ("answers", "answer_history")
"""Tables that the audit chain vouches for, entry by entry."""


class Mended(Frozen):
    """What a record was put back from; `older` tells that it lacks what was changed since.

    `older` is false where every row that was damaged fits today's audit chain; `backup` is empty
    where the vault itself still had all of it.
    """

    backup: str
    at: datetime | None
    older: bool


class Mending:
    """Repair in one vault, record by record; what is whole today is never replaced."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @cached_property
    def _chain_is_whole(self) -> bool:
        """Read once: every backup that is tried would read the whole chain again."""
        return Audit(self._vault).verify() is None

    def restore(self, found: DamagedRecord, place: Path | None = None) -> Mended:
        """Put a record back from the vault's own backups, or those in `place` (a stick).

        Raises `NO_WHOLE_COPY` if none of them has it whole, or nobody that works here can open
        them; `WRONG_USE` if it is not aside, or was erased meanwhile.
        """
        vault = self._vault
        if not DamagedRecords(vault).holds(found.record) or Erasure(vault).is_buried(found.record):
            raise PostDeskError(Code.WRONG_USE)
        # the newest answers lie in the history too: what is wrong may be mended without a backup
        if self._from(vault, found) is not None:
            return Mended(backup="", at=None, older=False)
        for backup in backups_in(place or vault.folder / BACKUPS):
            with _opened(vault, backup.folder) as copy:
                older = self._from(copy, found) if copy is not None else None
            if older is not None:
                return Mended(backup=backup.folder.name, at=backup.at, older=older)
        raise PostDeskError(Code.NO_WHOLE_COPY)

    def accept(self, found: DamagedRecord) -> None:
        """Take an interview back as it lies, where only the chain does not vouch for it.

        Pages of the chain may be lost and nothing else. From here on it tells of the answers as
        they are, and who took them back. Raises `NOT_PERMITTED`, `WRONG_USE` if it is not aside,
        `NO_WHOLE_COPY` if the chain is whole, or something else is wrong with the interview.
        """
        vault, interview = self._vault, InterviewId(found.record)
        require(vault.person.role, Right.READ_TRAIL)
        aside = DamagedRecords(vault)
        if not aside.holds(found.record):
            raise PostDeskError(Code.WRONG_USE)
        if self._chain_is_whole or harm_of(vault, interview) is not Harm.ALTERED:
            raise PostDeskError(Code.NO_WHOLE_COPY)
        with vault.transaction():
            vouch_as_it_lies(vault, interview)
            if harm_of(vault, interview) is not None:
                raise PostDeskError(Code.NO_WHOLE_COPY)
            aside.take_back(found.record, "as it is")

    def raw(self, found: DamagedRecord) -> bytes:
        """What is left of a record, sealed to whoever can open this vault and to nobody else.

        Parts that are sealed within stay so. It is noted as exported.
        """
        vault = self._vault
        kept = DamagedRecords(vault).data(found.record)
        if kept is None and found.kind is DamagedKind.CASE:
            kept = raw_rows(vault, "cases", "number", int(found.record.removeprefix(CASE)))
        if kept is None:
            parts = [raw_rows(vault, table, owner, found.record) for table, owner in TABLES]
            kept = b"[" + b",".join(parts) + b"]"
        Audit(vault).append(AuditKind.EXPORTED, found.record, "damaged")
        return seal(kept, vault.file.recipients())

    def _from(self, copy: Session, found: DamagedRecord) -> bool | None:
        """Whether what a copy gave is older than today; None if it has not all that is needed."""
        vault = self._vault
        try:
            with vault.transaction():
                if found.kind is DamagedKind.INTERVIEW:
                    put = _interview if self._chain_is_whole else _completed
                    older = put(copy, vault, InterviewId(found.record))
                elif found.kind is DamagedKind.CASE:
                    older = _case(copy, vault, int(found.record.removeprefix(CASE)))
                else:
                    older = _single(copy, vault, found.record)
                DamagedRecords(vault).take_back(found.record, "from backup")
        except _NotThereError:
            return None
        return older


class _NotThereError(Exception):
    """A copy does not have a record whole; what was written meanwhile is rolled back."""


@contextmanager
def _opened(vault: Vault, folder: Path) -> Iterator[Session | None]:
    """The database of a backup, or None if it is not ours, not readable, or not for us."""
    try:
        file = read_people_file(folder)
        ours = file.vault == vault.file.vault
        connection = connect(folder / DATABASE, file.opened(vault.identity).now) if ours else None
    except PostDeskError:
        connection = None
    if connection is None:
        yield None
        return
    with closing(connection):
        who = Unlocked(vault.person, vault.identity)
        yield Session(connection, who, vault.clock, vault.new_id)


def _interview(copy: Session, vault: Session, interview: InterviewId) -> bool:
    gone = vault.row("SELECT 1 FROM interviews WHERE id = ?", (interview,)) is None
    if gone:
        older = _whole_interview(copy, vault, interview)
    else:
        older = _damaged_rows(copy, vault, interview)
        _chained_rows(copy, vault, interview)
        _photos(copy, vault, interview)
    if harm_of(vault, interview) is not None:
        raise _NotThereError
    return older


def _completed(copy: Session, vault: Session, interview: InterviewId) -> bool:
    """Where the chain itself lost a part it vouches for nothing: what lies here stays, and what a
    copy that is whole in itself has more is added."""
    if harm_of(copy, interview) is not None:
        raise _NotThereError
    _damaged_rows(copy, vault, interview)
    for table, owner in TABLES:
        copy_rows(copy, vault, table, f"{owner} = ?", (interview,), numbered=True, missing=True)
    _photos(copy, vault, interview)
    vouch_as_it_lies(vault, interview)
    if harm_of(vault, interview) is not None:
        raise _NotThereError
    return True


def _whole_interview(copy: Session, vault: Session, interview: InterviewId) -> bool:
    """Nothing but orphans is here: they give way to all that the copy has."""
    for table, owner in reversed(TABLES):
        vault.run(f"DELETE FROM {table} WHERE {owner} = ?", (interview,))  # noqa: S608 - own texts
    for table, owner in TABLES:
        copy_rows(copy, vault, table, f"{owner} = ?", (interview,), numbered=True)
    return True


def _damaged_rows(copy: Session, vault: Session, interview: InterviewId) -> bool:
    """Replace what cannot be read by the copy's row of the same key; whether there was any."""
    older = False
    for table, (owner, model) in PARTS.items():
        if table in _CHAINED:
            continue
        key = "number" if table in ("assessments", "decisions") else "id"
        rows = vault.rows(
            f"SELECT {key}, body FROM {table} WHERE {owner} = ?",  # noqa: S608 - own texts
            (interview,),
        )
        for value, body in rows:
            if harm_in(vault, model, body) is not None:
                older = True
                _replace_body(copy, vault, table, key, value)
    return older


def _replace_body(copy: Session, vault: Session, table: str, key: str, value: str | int) -> None:
    """Only what the row holds; the interview's own columns follow what it says then."""
    row = copy.row(f"SELECT body FROM {table} WHERE {key} = ?", (value,))  # noqa: S608 - own texts
    if row is None:
        raise _NotThereError
    vault.run(f"UPDATE {table} SET body = ? WHERE {key} = ?", (row[0], value))  # noqa: S608
    if table == "interviews":
        columns = "status, officer, changed_at, companions, sealed_to"
        told = copy.row(f"SELECT {columns} FROM interviews WHERE id = ?", (value,))  # noqa: S608
        if told is None or (told[4] == "[]") != (_sealed_to(vault, value) == "[]"):
            raise _NotThereError
        vault.run(
            "UPDATE interviews SET status = ?, officer = ?, changed_at = ?, companions = ? "
            "WHERE id = ?",
            (*told[:4], value),
        )


def _sealed_to(session: Session, interview: str | int) -> str:
    row = session.row("SELECT sealed_to FROM interviews WHERE id = ?", (interview,))
    return str(row[0]) if row else ""


def _chained_rows(copy: Session, vault: Session, interview: InterviewId) -> None:
    """Saved answers entry by entry: only what today's chain vouches for is taken."""
    for entry in (*unfitting_entries(vault, interview), *untold_entries(vault, interview)):
        which, values = "interview = ? AND entry = ?", (interview, entry)
        vault.run(f"DELETE FROM answer_history WHERE {which}", values)  # noqa: S608 - own text
        copy_rows(copy, vault, "answer_history", which, values, numbered=True)
    if unfitting_entries(vault, interview):
        raise _NotThereError
    kept = "SELECT ref FROM answer_history AS kept WHERE kept.interview = answers.interview"
    vault.run(
        f"DELETE FROM answers WHERE interview = ? AND ref NOT IN ({kept})",  # noqa: S608 - own text
        (interview,),
    )
    places = "SELECT ref FROM answers WHERE answers.interview = answer_history.interview"
    lacking = vault.row(
        f"SELECT 1 FROM answer_history WHERE interview = ? AND ref NOT IN ({places})",  # noqa: S608
        (interview,),
    )
    if lacking is not None:
        known = vault.rows("SELECT ref FROM answers WHERE interview = ?", (interview,))
        marks = ", ".join("?" for _ in known)
        copy_rows(
            copy,
            vault,
            "answers",
            f"interview = ? AND ref NOT IN ({marks})",
            (interview, *(row[0] for row in known)),
        )
    newest_from_history(vault, interview)


def _photos(copy: Session, vault: Session, interview: InterviewId) -> None:
    for (part,) in vault.rows("SELECT part FROM sealed_parts WHERE record = ?", (interview,)):
        if not Sealed(vault).opens(interview, part):
            if not Sealed(copy).has(interview, part) or not Sealed(copy).opens(interview, part):
                raise _NotThereError
            which, values = "record = ? AND part = ?", (interview, part)
            vault.run(f"DELETE FROM sealed_parts WHERE {which}", values)  # noqa: S608 - own text
            copy_rows(copy, vault, "sealed_parts", which, values)


def _case(copy: Session, vault: Session, number: int) -> bool:
    """A case never changes after it was received, but for a state in columns of its own."""
    row = vault.row("SELECT packet, code FROM cases WHERE number = ?", (number,))
    kept = None
    if row is not None:
        kept = copy.row("SELECT body, folded FROM cases WHERE packet = ? AND code = ?", row)
    if kept is None or harm_in(copy, CaseShare, kept[0]) is not None:
        raise _NotThereError
    vault.run("UPDATE cases SET body = ?, folded = ? WHERE number = ?", (*kept, number))
    return False


def _single(copy: Session, vault: Session, record: str) -> bool:
    table, _, key = record.partition(" ")
    single = SINGLES[table]
    found = copy.row(f"SELECT body FROM {table} WHERE {single.key} = ?", (key,))  # noqa: S608
    taken = vault.row(f"SELECT 1 FROM {table} WHERE {single.key} = ?", (key,))  # noqa: S608
    if found is None or taken is not None or harm_in(copy, single.model, found[0]) is not None:
        raise _NotThereError
    copy_rows(copy, vault, table, f"{single.key} = ?", (key,), numbered=True)
    return True
