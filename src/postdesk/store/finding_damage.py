"""Looks for records that cannot be read, and sets each aside with its reason."""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from postdesk.crypto.hashing import canonical_json
from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import Answer
from postdesk.model.assessments import Assessment
from postdesk.model.base import Frozen
from postdesk.model.decisions import Decision
from postdesk.model.ids import InterviewId, PersonId
from postdesk.model.interviews import Interview
from postdesk.model.packets import ReceiptLine
from postdesk.model.referrals import CaseShare, Referral
from postdesk.model.requests import Request
from postdesk.progress import Progress, silent
from postdesk.store.backup import Backup
from postdesk.store.bodies import from_open_body
from postdesk.store.contents import altered_interviews, fits
from postdesk.store.damage import DamagedKind, DamagedRecord, DamagedRecords, Harm
from postdesk.store.messages import MessageBody
from postdesk.store.moments import read_moment
from postdesk.store.sealed import Sealed
from postdesk.store.session import Row, Session, Value
from postdesk.store.shifts import Shift
from postdesk.store.sticks import Stick
from postdesk.store.triage import Waiting
from postdesk.store.waiting_withdrawals import WaitingWithdrawal

CASE = "case "
"""How the record of a case of the register begins; its number follows."""
PARTS: Mapping[str, tuple[str, type[Frozen]]] = MappingProxyType(
    {
        "interviews": ("id", Interview),
        "answers": ("interview", Answer),
        "answer_history": ("interview", Answer),
        "assessments": ("interview", Assessment),
        "decisions": ("interview", Decision),
        "referrals": ("interview", Referral),
        "messages": ("interview", MessageBody),
    }
)
"""The tables that hold an interview: the column that names it, and what `body` is."""


@dataclass(frozen=True)
class Single:
    """A table whose row is a record of its own: its key, what `body` is, what people call it."""

    key: str
    model: type[Frozen]
    kind: DamagedKind
    condition: str = "1"


SINGLES: Mapping[str, Single] = MappingProxyType(
    {
        "requests": Single("id", Request, DamagedKind.REQUEST),
        "sticks": Single("number", Stick, DamagedKind.STICK),
        "shifts": Single("id", Shift, DamagedKind.SHIFT),
        "waiting": Single("id", Waiting, DamagedKind.OTHER),
        "messages": Single("id", MessageBody, DamagedKind.OTHER, "interview = ''"),
        "owed_lines": Single("number", ReceiptLine, DamagedKind.OTHER),
        "waiting_withdrawals": Single("packet", WaitingWithdrawal, DamagedKind.OTHER),
        "backups": Single("name", Backup, DamagedKind.OTHER),
    }
)


def set_damaged_aside(session: Session, progress: Progress = silent) -> tuple[DamagedRecord, ...]:
    """Read every record again and set those aside that cannot be read; all that are aside now.

    A few seconds for thousands: call it on a worker's session. Raises `VAULT_DAMAGED` where a
    whole page cannot be read, `Cancelled`.
    """
    aside = DamagedRecords(session)
    looks = (_interviews, _cases, _singles)
    for done, look in enumerate(looks):
        progress(done, len(looks))
        for found in tuple(look(session)):
            aside.put(found)
    progress(len(looks), len(looks))
    return aside.listed()


def harm_of(session: Session, interview: InterviewId) -> Harm | None:
    """What is wrong with an interview as it now lies; None if it is whole."""
    if session.row("SELECT 1 FROM interviews WHERE id = ?", (interview,)) is None:
        return Harm.GONE
    for table, (owner, model) in PARTS.items():
        rows = session.rows(
            f"SELECT body FROM {table} WHERE {owner} = ?",  # noqa: S608 - own texts
            (interview,),
        )
        if found := next((one for row in rows if (one := harm_in(session, model, row[0]))), None):
            return found
    if _sealed_parts(session, interview):
        return Harm.SEAL
    return None if fits(session, interview) else Harm.ALTERED


def harm_in(session: Session, model: type[Frozen], body: str | bytes) -> Harm | None:
    """What is wrong with one column; None if it is whole, or sealed to others."""
    try:
        from_open_body(model, body, session.identity)
    except PostDeskError as error:
        if error.code is not Code.RECORD_DAMAGED:
            raise
        return Harm.SEAL if isinstance(body, bytes) else Harm.UNREADABLE
    return None


def _sealed_parts(session: Session, interview: InterviewId) -> bool:
    """Whether a sealed part that is ours does not open."""
    rows = session.rows("SELECT part FROM sealed_parts WHERE record = ?", (interview,))
    return any(not Sealed(session).opens(interview, part) for (part,) in rows)


def _interviews(session: Session) -> Iterator[DamagedRecord]:
    told = {*altered_interviews(session), *_ownerless(session)}
    there = {row[0]: row for row in session.rows(_ABOUT)}
    for interview in sorted(told | there.keys()):
        harm = harm_of(session, InterviewId(interview))
        if harm is not None:
            yield _about(session, interview, there.get(interview), harm)


def _ownerless(session: Session) -> Iterator[InterviewId]:
    """Interviews of which answers are here and nothing else, where the chain lost its word too."""
    for table in ("answers", "answer_history"):
        yield from (
            InterviewId(row[0])
            for row in session.rows(
                f"SELECT DISTINCT interview FROM {table} "  # noqa: S608 - own texts
                "WHERE interview NOT IN (SELECT id FROM interviews) "
                "AND interview NOT IN (SELECT record FROM tombstones)"
            )
        )


_ABOUT = "SELECT id, code, officer, begun_at, sealed_to FROM interviews"


def _about(session: Session, interview: str, row: Row | None, harm: Harm) -> DamagedRecord:
    record = DamagedRecord(
        record=interview, kind=DamagedKind.INTERVIEW, harm=harm, found_at=session.clock()
    )
    # whose case an official is in stands in no list: neither its code nor who led it
    if row is None or row[4] != "[]":
        return record
    told = {"code": row[1], "author": PersonId(row[2]), "at": read_moment(row[3])}
    return record.model_copy(update=told)


def _cases(session: Session) -> Iterator[DamagedRecord]:
    for number, code, sender, at, body in session.rows(
        "SELECT number, code, sender, received_at, body FROM cases"
    ):
        harm = harm_in(session, CaseShare, body)
        if harm is not None:
            yield DamagedRecord(
                record=f"{CASE}{number}",
                kind=DamagedKind.CASE,
                harm=harm,
                found_at=session.clock(),
                code=code,
                author=PersonId(sender),
                at=read_moment(at),
            )


def _singles(session: Session) -> Iterator[DamagedRecord]:
    """Each such row leaves its table, so that whoever reads the table needs to know of nothing."""
    for table, single in SINGLES.items():
        rows = session.rows(
            f"SELECT {single.key}, body FROM {table} WHERE {single.condition}"  # noqa: S608 - own texts
        )
        for key, body in rows:
            harm = harm_in(session, single.model, body)
            if harm is not None:
                yield _taken_out(session, table, key, harm)


def _taken_out(session: Session, table: str, key: str | int, harm: Harm) -> DamagedRecord:
    single, found = SINGLES[table], session.clock()
    record = DamagedRecord(record=f"{table} {key}", kind=single.kind, harm=harm, found_at=found)
    with session.writing():
        DamagedRecords(session).put(record, raw_rows(session, table, single.key, key))
        session.run(f"DELETE FROM {table} WHERE {single.key} = ?", (key,))  # noqa: S608
    return record


def raw_rows(session: Session, table: str, owner: str, value: Value) -> bytes:
    """Rows of a table as they lie: canonical JSON, bytes as `{"base64": ...}`."""
    columns = [row[1] for row in session.rows(f"PRAGMA table_info ({table})")]
    rows = session.rows(f"SELECT * FROM {table} WHERE {owner} = ?", (value,))  # noqa: S608
    told = [dict(zip(columns, map(_plain, row), strict=True)) for row in rows]
    return canonical_json({"table": table, "rows": told})


def _plain(value: Value) -> object:
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode("ascii")}
    return value
