"""Parts that only the people entitled can read: apart by key, not by policy."""

from collections.abc import Sequence
from datetime import datetime

from postdesk.crypto.hashing import canonical_json
from postdesk.crypto.sealing import open_sealed, seal
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import InterviewId, PersonId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import resealed, sealed_to_of
from postdesk.store.contents import newest_from_history, note_whole
from postdesk.store.moments import read_moment, stored
from postdesk.store.resealing import reseal_part, seal_also_to
from postdesk.store.session import Session, Unlocked

_BODIES = (
    ("interviews", "id"),
    ("answer_history", "interview"),
    ("assessments", "interview"),
    ("decisions", "interview"),
    ("referrals", "interview"),
    ("messages", "interview"),
)
PHOTO = "photo "
"""How the parts begin that hold photos beside an interview's answers."""


class SealedPart(Frozen):
    """That something is there, who wrote it, when; never what."""

    record: str
    part: str
    author: PersonId
    at: datetime


class Sealed:
    """The sealed parts of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._audit = Audit(session)

    def put(self, record: str, part: str, content: bytes, entitled: Sequence[str]) -> None:
        """Keep a part (`narrative`, `health`, ...) of a record, sealed to `entitled` (`age1...`).

        What was there is replaced. Raises `KEY_INVALID`.
        """
        session, body = self._session, seal(content, entitled)
        with session.writing():
            session.run(
                "INSERT OR REPLACE INTO sealed_parts (record, part, author, at, sealed_to, body) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    record,
                    part,
                    session.person.id,
                    stored(session.clock()),
                    _texts(entitled),
                    body,
                ),
            )
            self._audit.append(AuditKind.WRITTEN, record, f"sealed {part}")

    def get(self, record: str, part: str) -> bytes:
        """A part's content, noted as read.

        Raises `WRONG_USE` if there is none, `SEALED_PART` if we are not entitled, `RECORD_DAMAGED`.
        """
        content = self._open(record, part, self._session.identity)
        self._audit.note_read(f"{record} {part}", "sealed")
        return content

    def break_glass(self, interview: InterviewId, witness: Unlocked, reason: str) -> None:
        """Seal what is sealed of an interview to us too, by a second person's key, for a reason.

        `witness` is from `Vault.witness`, `reason` a code of a short list. Who opened it with whose
        key is in the chain before anything is, for good. Raises `WRONG_USE` without a reason,
        `SEALED_PART` if nothing of it is sealed to the witness, or all of it is sealed as a whole.
        """
        session, me = self._session, self._session.person
        if not reason:
            raise PostDeskError(Code.WRONG_USE)
        if self.is_sealed(interview):
            raise PostDeskError(Code.SEALED_PART)
        with session.writing():
            self._audit.append(
                AuditKind.BREAK_GLASS, interview, f"by {witness.person.id}: {reason}"
            )
            if not seal_also_to(session, interview, me.public, witness.identity):
                raise PostDeskError(Code.SEALED_PART)

    def has(self, record: str, part: str) -> bool:
        """Whether a record has a part, whoever can read it."""
        row = self._session.row(
            "SELECT 1 FROM sealed_parts WHERE record = ? AND part = ?", (record, part)
        )
        return row is not None

    def opens(self, record: str, part: str) -> bool:
        """Whether a part is whole as far as we can tell: one that is sealed to others counts."""
        try:
            self._open(record, part, self._session.identity)
        except PostDeskError as error:
            return error.code is not Code.RECORD_DAMAGED
        return True

    def parts(self, record: str) -> tuple[SealedPart, ...]:
        """What is sealed of a record."""
        rows = self._session.rows(
            "SELECT record, part, author, at FROM sealed_parts WHERE record = ? ORDER BY part",
            (record,),
        )
        return tuple(
            SealedPart(record=owner, part=part, author=author, at=read_moment(at))
            for owner, part, author, at in rows
        )

    def drop(self, record: str, part: str | None = None) -> None:
        """Delete a part, if it is there; without its name all parts of the record."""
        with self._session.writing():
            if self._session.run(
                "DELETE FROM sealed_parts WHERE record = ? AND (? IS NULL OR part = ?)",
                (record, part, part),
            ):
                self._audit.append(AuditKind.ERASED, record, f"sealed {part or 'parts'}")

    def seal_interview(self, interview: InterviewId, entitled: Sequence[str]) -> None:
        """Seal all there is and will be of an interview: an official is involved.

        Everything that lies open is sealed to `entitled`; what was sealed already stays as it is
        but for what we can open ourselves, which is sealed anew. Raises `WRONG_USE` if there is no
        such interview, `KEY_INVALID`.
        """
        session = self._session
        with session.writing():
            marked = session.run(
                "UPDATE interviews SET sealed_to = ?, companions = '', spoken_at = '' WHERE id = ?",
                (_texts(entitled), interview),
            )
            if not marked:
                raise PostDeskError(Code.WRONG_USE)
            for table, owner in _BODIES:
                self._seal_bodies(table, owner, interview, entitled)
            session.run(
                "UPDATE answers SET sealed_to = ? WHERE interview = ?",
                (_texts(entitled), interview),
            )
            self._seal_parts(interview, entitled)
            newest_from_history(session, interview)
            session.run("DELETE FROM links WHERE record = ?", (interview,))
            self._audit.append(AuditKind.WRITTEN, interview, "sealed whole")
            note_whole(session, interview)

    def is_sealed(self, interview: InterviewId) -> bool:
        """Whether an interview is sealed as a whole."""
        return bool(sealed_to_of(self._session, interview))

    def whole_to(self, interview: InterviewId) -> tuple[str, ...]:
        """Whom an interview is sealed to as a whole; nobody if it is not."""
        return sealed_to_of(self._session, interview)

    def _seal_parts(self, interview: InterviewId, entitled: Sequence[str]) -> None:
        """Parts were sealed to the supervisors too, who may not open such a case."""
        session = self._session
        rows = session.rows("SELECT rowid, body FROM sealed_parts WHERE record = ?", (interview,))
        for rowid, body in rows:
            reseal_part(session, rowid, body, entitled, session.identity)

    def _seal_bodies(
        self, table: str, owner: str, interview: InterviewId, entitled: Sequence[str]
    ) -> None:
        session = self._session
        rows = session.rows(
            f"SELECT rowid, body FROM {table} WHERE {owner} = ?",  # noqa: S608 - own texts
            (interview,),
        )
        for rowid, body in rows:
            sealed = resealed(body, session.identity, entitled)
            if sealed is not None:
                session.run(f"UPDATE {table} SET body = ? WHERE rowid = ?", (sealed, rowid))  # noqa: S608

    def _open(self, record: str, part: str, identity: str) -> bytes:
        row = self._session.row(
            "SELECT body FROM sealed_parts WHERE record = ? AND part = ?", (record, part)
        )
        if row is None:
            raise PostDeskError(Code.WRONG_USE)
        try:
            return open_sealed(row[0], [identity])
        except PostDeskError as error:
            sealed = error.code is Code.SEAL_NOT_FOR_US
            raise PostDeskError(Code.SEALED_PART if sealed else Code.RECORD_DAMAGED) from None


def _texts(entitled: Sequence[str]) -> str:
    return canonical_json(list(entitled)).decode("ascii")
