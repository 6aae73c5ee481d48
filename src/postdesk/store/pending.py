"""Interviews before storing is agreed: in a database of their own, with a key of their own."""

from contextlib import suppress

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import Interview
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.contents import note_whole
from postdesk.store.database import damaged_pages
from postdesk.store.interviews import Interviews
from postdesk.store.losses import Losses, Lost
from postdesk.store.moments import stored
from postdesk.store.moving import copy_interview, delete_interview, wipe_free_pages
from postdesk.store.own_key import OwnKeyDatabase, key_ring
from postdesk.store.pending_damage import (
    destroy_old,
    has_lost_key,
    note_saved,
    put_aside,
    save_readable,
)
from postdesk.store.pending_head import holds_head, note_head
from postdesk.store.pending_key import is_altered, mend_key, note_key
from postdesk.store.schema import migrate, shipped
from postdesk.store.session import Session, Unlocked
from postdesk.store.state import VaultState
from postdesk.store.vault import Vault

DATABASE = "pending.db"
REFUSED = "storing refused"
"""The reason on the tombstone of an interview whose storing was refused."""


class Pending:
    """The interviews of an unlocked vault whose storing nobody agreed to yet.

    The key is sealed to the vault's people and its sheet; neither it nor the database is ever
    backed up. Made again at each start, it finishes what a kill interrupted: an interview that
    reached the vault, or that was refused, is here no more.

    Once the vault moved to another laptop, it takes no work either. A file that is damaged keeps
    nobody out: it is put aside, what can be read of it goes on in a new one, and the audit chain
    and the health page tell so. The vault counts what lies here: a key that is gone while it counts
    some was lost, not destroyed. That, or an older file in its place, is told (`losses`).
    Raises `SEALED_PART` for somebody who joined after it was last closed, where its key is whole.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._path = vault.folder / DATABASE
        destroy_old(vault.folder, vault.clock())
        if has_lost_key(self._path, self._counted()):
            self._tell_lost_key()
        try:
            self._database, self.session = self._opened()
        except PostDeskError as error:
            self._database, self.session = self._opened_after_all(error)
        note_key(vault, self._path)
        if not holds_head(vault, self.session):
            with vault.transaction():
                Losses(vault).note(Lost.APART_OLDER)
                note_head(vault, self.session)  # it is told once
        self.interviews = Interviews(self.session, vault)
        for interview in self.waiting():
            if Interviews(vault).holds(interview.id) or self._is_refused(interview.id):
                self._forget(interview.id)
        self._count(self._lying())
        vault.beside.append(self._database.connection)
        vault.heed_move()

    def begin(self, interview: Interview) -> None:
        """Add a new interview; the vault counts it first, so that it is missed if it goes."""
        self._count(self._lying() + 1)
        self.interviews.begin(interview)

    def waiting(self) -> tuple[Interview, ...]:
        """The interviews that wait for a word on storing, newest first."""
        return self.interviews.listed()

    def require_none(self) -> None:
        """Raise `STORING_OPEN` (`codes`) while an interview waits.

        One that is closed to us is told of nowhere, so it stays behind, for its author to read:
        whoever moves a post is asked to have everybody settle theirs.
        """
        codes = sorted(interview.code for interview in self.waiting())
        if codes:
            raise PostDeskError(Code.STORING_OPEN, codes=", ".join(codes))

    def holds(self, interview: InterviewId) -> bool:
        """Whether the interview is here, not in the vault."""
        return self.interviews.holds(interview)

    def keep(self, interview: InterviewId) -> None:
        """Storing was agreed: move the interview into the vault, for good.

        It is in the vault before it leaves here. Raises `WRONG_USE` if it is not here.
        """
        if not self.holds(interview):
            raise PostDeskError(Code.WRONG_USE)
        with self._vault.transaction():
            copy_interview(self.session, self._vault, interview)
            Audit(self._vault).append(AuditKind.WRITTEN, interview, "storing agreed")
            note_whole(self._vault, interview)
            self._count(self._lying() - 1)
        self._forget(interview)

    def destroy(self, interview: InterviewId) -> None:
        """Storing was refused: destroy the interview and its key; the vault keeps a count.

        Raises `WRONG_USE` if it is not here.
        """
        if not self.holds(interview):
            raise PostDeskError(Code.WRONG_USE)
        with self._vault.transaction():
            self._vault.run(
                "INSERT INTO tombstones (record, at, reason) VALUES (?, ?, ?)",
                (interview, stored(self._vault.clock()), REFUSED),
            )
            Audit(self._vault).append(AuditKind.ERASED, interview, REFUSED)
            self._count(self._lying() - 1)
        self._forget(interview)

    def destroyed(self, month: str = "") -> int:
        """How many interviews were destroyed (in a month, `YYYY-MM`)."""
        row = self._vault.row(
            "SELECT count(*) FROM tombstones WHERE reason = ? AND at LIKE ?",
            (REFUSED, f"{month}%"),
        )
        return int(row[0]) if row else 0

    def shut_out(self, public: str) -> None:
        """Encrypt it anew, sealed to all but one key (`age1...`) of the people."""
        self._database.change_key([one for one in self._recipients() if one != public])
        note_key(self._vault, self._path)

    def close(self) -> None:
        """Let go of the database; if it holds nothing, key and file are destroyed."""
        lying = self._lying()
        self._count(lying)
        note_head(self._vault, self.session if lying else None)
        with suppress(ValueError):  # closed once more
            self._vault.beside.remove(self._database.connection)
        self._database.seal_key(self._recipients())
        self.session.end()  # whatever thread looks into it just now
        with suppress(PostDeskError):  # the next opening notes it, if a damaged page hinders us
            note_key(self._vault, self._path)
        if not lying:
            self._database.shred()

    def _opened(self) -> tuple[OwnKeyDatabase, Session]:
        """The database with its tables of today; every page of it was read."""
        database = OwnKeyDatabase(self._path, self._vault.identity, self._recipients())
        try:
            _require_whole(database)
            who = Unlocked(self._vault.person, self._vault.identity)
            vault = self._vault
            session = Session(database.connection, who, vault.clock, vault.new_id)
            migrate(session, shipped())
        except BaseException:
            database.connection.close()
            raise
        return database, session

    def _opened_after_all(self, error: PostDeskError) -> tuple[OwnKeyDatabase, Session]:
        """What opens once its key is mended, else what can be read of it; else `error`."""
        if error.code not in {Code.VAULT_DAMAGED, Code.SEALED_PART}:
            raise error
        if error.code is Code.SEALED_PART and not is_altered(self._vault, self._path):
            raise error  # it is whole, and sealed to others
        if mend_key(self._vault, self._path):
            with suppress(PostDeskError):
                return self._opened()
        return self._mended()

    def _mended(self) -> tuple[OwnKeyDatabase, Session]:
        """A new database with what can be read of the damaged one, which is put aside."""
        keys: tuple[str, ...] = ()
        with suppress(PostDeskError):  # without its key nothing of it can be read
            ring = key_ring(self._path, self._vault.identity)
            keys = (ring.now, ring.before)
        old = put_aside(self._path, self._vault.clock())
        note_head(self._vault, None)
        database, session = self._opened()
        saved, counted = save_readable(old, keys, session), self._counted()
        with self._vault.transaction():
            note_saved(self._vault, saved)
            if counted > saved:
                Losses(self._vault).note(Lost.APART, counted - saved)
            self._count(saved)
        return database, session

    def _tell_lost_key(self) -> None:
        """Nothing of it can be read any more: the file goes aside, in case its key is found."""
        lost = self._counted()
        put_aside(self._path, self._vault.clock())
        note_head(self._vault, None)
        with self._vault.transaction():
            Losses(self._vault).note(Lost.APART, lost)
            self._count(0)

    def _counted(self) -> int:
        """How many interviews the vault knows to lie here; -1 where it never counted."""
        text = VaultState(self._vault).find(VaultState.APART)
        return int(text) if text.isdecimal() else -1

    def _count(self, lying: int) -> None:
        if lying != self._counted():
            VaultState(self._vault).put(VaultState.APART, lying)

    def _lying(self) -> int:
        row = self.session.row("SELECT count(*) FROM interviews")
        return int(row[0]) if row else 0

    def _forget(self, interview: InterviewId) -> None:
        """Delete an interview here so that nothing left on the disk can be read.

        The pages that held it are emptied, and the database gets another key, which is in no older
        copy of a page.
        """
        with self.session.transaction():
            delete_interview(self.session, interview)
        wipe_free_pages(self.session)
        self._database.change_key(self._recipients())
        note_key(self._vault, self._path)

    def _recipients(self) -> tuple[str, ...]:
        return self._vault.file.keepers()

    def _is_refused(self, interview: InterviewId) -> bool:
        row = self._vault.row("SELECT 1 FROM tombstones WHERE record = ?", (interview,))
        return row is not None


def _require_whole(database: OwnKeyDatabase) -> None:
    """Raise `VAULT_DAMAGED` where a page cannot be read: it is small, and is read at each opening.

    A damage that is met later, in the middle of an interview, would be taken for the vault's.
    """
    if damaged_pages(database.connection):
        raise PostDeskError(Code.VAULT_DAMAGED)
