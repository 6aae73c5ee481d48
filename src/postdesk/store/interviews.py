"""Interviews and their answers: one transaction a step, every earlier answer kept."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import Answer, AnswerSheet, RepeatInstance
from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, GroupId, InterviewId, NodeRef, PersonId
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import (
    from_body,
    from_open_body,
    from_readable_body,
    sealed_to_of,
    to_body,
)
from postdesk.store.code_series import next_code
from postdesk.store.contents import Saved, note_saved
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Session

_NOT_ASIDE = "id NOT IN (SELECT record FROM damaged)"
"""A record that was found damaged stands in no list: what is left of it would mislead."""
_NOBODY: Mapping[NodeRef, Sequence[str]] = {}


class HistoryEntry(Frozen):
    """An answer as it was once saved: by whom, when, why it was changed (empty the first time).

    `place` counts the interview's saved answers from 1, those sealed to others too.
    """

    place: int
    answer: Answer
    by: PersonId
    at: datetime
    why: str = ""


class Interviews:
    """The interviews of one database (the vault's, or the pending one's).

    A pending interview gets its code from the `vault` that it may move into, and a colleague who
    reads it stands in the vault's chain: that of what lies apart is destroyed with it.
    """

    def __init__(self, session: Session, vault: Session | None = None) -> None:
        self._session = session
        self._vault = vault or session
        self._audit = Audit(session)

    def next_code(self, prefix: str) -> CaseCode:
        """A code never given before by this vault, e.g. `R07-0001` for the prefix `R07`."""
        return next_code(self._vault, prefix)

    def begin(self, interview: Interview) -> None:
        """Add a new interview. Raises `WRONG_USE` if its id or code is there already."""
        with self._session.writing():
            taken = self._session.row(
                "SELECT 1 FROM interviews WHERE id = ? OR code = ?", (interview.id, interview.code)
            )
            if taken:
                raise PostDeskError(Code.WRONG_USE)
            self._session.run(
                "INSERT INTO interviews "
                "(id, code, status, officer, begun_at, changed_at, companions, spoken_at, body) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    interview.id,
                    interview.code,
                    interview.status,
                    interview.officer,
                    stored(interview.begun_at),
                    stored(interview.changed_at),
                    interview.group,
                    stored(interview.paper.spoken_at) if interview.paper is not None else "",
                    to_body(interview),
                ),
            )
            self._audit.append(AuditKind.WRITTEN, interview.id, "begun")

    def get(self, interview: InterviewId) -> Interview:
        """An interview.

        Raises `WRONG_USE` if there is none, `SEALED_PART` if closed to us, `RECORD_DAMAGED` if it
        cannot be read or was set aside as damaged.
        """
        found = self._one("id = ?", interview)
        if found is None:
            raise PostDeskError(Code.WRONG_USE)
        self._note_read(found.id)
        return found

    def find(self, code: CaseCode) -> Interview | None:
        """The interview of a code, or None. Raises `SEALED_PART` if it is closed to us."""
        found = self._one("code = ?", code)
        if found is not None:
            self._note_read(found.id)
        return found

    def code_of(self, interview: InterviewId) -> CaseCode:
        """The code of an interview, without opening it. Raises `WRONG_USE` if there is none."""
        row = self._session.row("SELECT code FROM interviews WHERE id = ?", (interview,))
        if row is None:
            raise PostDeskError(Code.WRONG_USE)
        return CaseCode(row[0])

    def holds(self, interview: InterviewId) -> bool:
        """Whether this database has the interview."""
        return self._session.row("SELECT 1 FROM interviews WHERE id = ?", (interview,)) is not None

    def listed(self, *statuses: InterviewStatus) -> tuple[Interview, ...]:
        """The interviews open to us, of these statuses (all if none is named), newest first.

        Those sealed to others are left out: they stand in no list, nor do damaged ones.
        """
        condition = f"status IN ({', '.join('?' for _ in statuses)})" if statuses else "1"
        rows = self._session.rows(
            f"SELECT body FROM interviews WHERE {condition} AND {_NOT_ASIDE} "  # noqa: S608 - placeholders only
            "ORDER BY changed_at DESC, id",
            statuses,
        )
        identity = self._session.identity
        found = (from_readable_body(Interview, row[0], identity) for row in rows)
        return tuple(interview for interview in found if interview is not None)

    def from_paper(self, spoken_at: datetime) -> tuple[CaseCode, ...]:
        """The codes of those typed in from a paper of that very moment; no sealed one."""
        rows = self._session.rows(
            "SELECT code FROM interviews WHERE spoken_at = ? ORDER BY code", (stored(spoken_at),)
        )
        return tuple(CaseCode(row[0]) for row in rows)

    def sealed_to_others(self) -> tuple[InterviewId, ...]:
        """The interviews that are sealed as a whole and closed to us: for keeping them unseen."""
        rows = self._session.rows("SELECT id, body FROM interviews WHERE sealed_to <> '[]'")
        identity = self._session.identity
        closed = (
            ident for ident, body in rows if from_readable_body(Interview, body, identity) is None
        )
        return tuple(InterviewId(ident) for ident in closed)

    def companions(self, group: GroupId) -> tuple[Interview, ...]:
        """The interviews of people who travel together that are open to us, by code."""
        rows = self._session.rows(
            "SELECT body FROM interviews WHERE companions = ? AND companions <> '' "  # noqa: S608 - own texts
            f"AND {_NOT_ASIDE} ORDER BY code",
            (group,),
        )
        identity = self._session.identity
        found = (from_readable_body(Interview, row[0], identity) for row in rows)
        return tuple(interview for interview in found if interview is not None)

    def entitled(self, interview: InterviewId) -> tuple[frozenset[str], ...]:
        """To whom (`age1...`) each sealed part of an interview is sealed; empty if all is open."""
        rows = self._session.rows(
            "SELECT sealed_to FROM interviews WHERE id = ? "
            "UNION SELECT sealed_to FROM answers WHERE interview = ? "
            "UNION SELECT sealed_to FROM sealed_parts WHERE record = ?",
            (interview, interview, interview),
        )
        found = (frozenset(json.loads(row[0])) for row in rows)
        return tuple(people for people in found if people)

    def update(self, interview: Interview) -> None:
        """Store an interview's new state. Raises `WRONG_USE` if it was never begun."""
        with self._session.writing():
            self._put(interview)
            self._audit.append(AuditKind.WRITTEN, interview.id, interview.status)

    def save(
        self,
        interview: Interview,
        answers: Iterable[Answer] = (),
        instances: Iterable[RepeatInstance] = (),
        *,
        why: str = "",
        sealed_to: Mapping[NodeRef, Sequence[str]] = _NOBODY,
    ) -> None:
        """Store changed answers and repeat instances with the interview's position, all or none.

        Every answer is added to the history too. `sealed_to` names, for answers to be sealed, the
        people entitled (`age1...`); an answer once sealed stays sealed to the same people, and in
        an interview that is sealed itself every answer is.
        """
        with self._session.writing():
            whole = self._put(interview)
            saved = [
                self._save_answer(interview.id, answer, whole or sealed_to.get(answer.ref, ()))
                for answer in answers
            ]
            self._keep_history(interview.id, saved, why)
            for instance in instances:
                self._save_instance(interview.id, instance)

    def sheet(self, interview: InterviewId) -> AnswerSheet:
        """The newest answers open to us and all repeat instances, in the order first saved."""
        found = self._answers(interview)
        answers = (answer for _, answer in found if answer is not None)
        closed = tuple(ref for ref, answer in found if answer is None)
        rows = self._session.rows(
            "SELECT ref, removed FROM instances WHERE interview = ? ORDER BY place", (interview,)
        )
        instances = [RepeatInstance(ref=NodeRef(ref), removed=bool(gone)) for ref, gone in rows]
        self._note_read(interview)
        return AnswerSheet(answers=tuple(answers), instances=tuple(instances), closed=closed)

    def closed_to_us(self, interview: InterviewId) -> tuple[NodeRef, ...]:
        """Where answers stand that are sealed to others (answered, though `sheet` lacks them)."""
        rows = self._session.rows(
            "SELECT ref FROM answers WHERE interview = ? AND sealed_to <> '[]' "
            "AND NOT instr(sealed_to, ?) ORDER BY place",
            (interview, self._session.person.public),
        )
        return tuple(NodeRef(row[0]) for row in rows)

    def sealed_places(self, interview: InterviewId) -> frozenset[NodeRef]:
        """Where answers stand that are sealed by themselves, to us too or not."""
        rows = self._session.rows(
            "SELECT ref FROM answers WHERE interview = ? AND sealed_to <> '[]'", (interview,)
        )
        return frozenset(NodeRef(row[0]) for row in rows)

    def history(self, interview: InterviewId) -> tuple[HistoryEntry, ...]:
        """Every answer ever saved that is open to us, oldest first."""
        identity = self._session.identity
        rows = self._session.rows(
            "SELECT at, who, why, body FROM answer_history WHERE interview = ? ORDER BY number",
            (interview,),
        )
        self._note_read(interview)
        entries = []
        for place, (at, who, why, body) in enumerate(rows, start=1):
            answer = from_open_body(Answer, body, identity)
            if answer is not None:
                by, moment = PersonId(who), read_moment(at)
                entry = HistoryEntry(place=place, answer=answer, by=by, at=moment, why=why)
                entries.append(entry)
        return tuple(entries)

    def writers_of_closed(self, interview: InterviewId) -> frozenset[PersonId]:
        """Who ever saved an answer that is sealed to others."""
        identity = self._session.identity
        rows = self._session.rows(
            "SELECT DISTINCT who, body FROM answer_history "
            "WHERE interview = ? AND typeof(body) = 'blob'",
            (interview,),
        )
        closed = (who for who, body in rows if from_open_body(Answer, body, identity) is None)
        return frozenset(map(PersonId, closed))

    def saved_so_far(self, interview: InterviewId) -> int:
        """How many answers were ever saved, each correction counted: the history's length."""
        row = self._session.row(
            "SELECT count(*) FROM answer_history WHERE interview = ?", (interview,)
        )
        return int(row[0]) if row else 0

    def _note_read(self, interview: InterviewId) -> None:
        """Whoever leads a pending one reads it all the time, and what is sealed to them alone."""
        session, row = self._session, None
        if self._vault is not session:
            row = session.row("SELECT officer FROM interviews WHERE id = ?", (interview,))
        anothers = row is not None and row[0] != session.person.id
        (Audit(self._vault) if anothers else self._audit).note_read(interview)

    def _one(self, condition: str, value: str) -> Interview | None:
        row = self._session.row(
            f"SELECT body, {_NOT_ASIDE} FROM interviews WHERE {condition}",  # noqa: S608 - own texts
            (value,),
        )
        if row is None:
            return None
        body, usable = row
        if not usable:
            raise PostDeskError(Code.RECORD_DAMAGED)
        return from_body(Interview, body, self._session.identity)

    def _put(self, interview: Interview) -> tuple[str, ...]:
        """Store the interview itself; whom it is sealed to as a whole."""
        whole = sealed_to_of(self._session, interview.id)
        changed = self._session.run(
            "UPDATE interviews SET code = ?, status = ?, officer = ?, changed_at = ?, "
            "companions = ?, body = ? WHERE id = ?",
            (
                interview.code,
                interview.status,
                interview.officer,
                stored(interview.changed_at),
                "" if whole else interview.group,
                to_body(interview, whole),
                interview.id,
            ),
        )
        if not changed:
            raise PostDeskError(Code.WRONG_USE)
        return whole

    def _answers(self, interview: InterviewId) -> list[tuple[NodeRef, Answer | None]]:
        """Each answer in the order first saved; None where it is sealed to others."""
        rows = self._session.rows(
            "SELECT ref, body FROM answers WHERE interview = ? ORDER BY place", (interview,)
        )
        identity = self._session.identity
        return [(NodeRef(ref), from_open_body(Answer, body, identity)) for ref, body in rows]

    def _save_answer(
        self, interview: InterviewId, answer: Answer, sealed_to: Sequence[str]
    ) -> Saved:
        """Make an answer the newest of its place; as it was written."""
        row = self._session.row(
            "SELECT place, sealed_to FROM answers WHERE interview = ? AND ref = ?",
            (interview, answer.ref),
        )
        place = row[0] if row else self._next_place("answers", interview)
        entitled = sealed_to or (json.loads(row[1]) if row else ())
        body = to_body(answer, entitled)
        self._session.run(
            "INSERT OR REPLACE INTO answers (interview, ref, place, sealed_to, body) "
            "VALUES (?, ?, ?, ?, ?)",
            (interview, answer.ref, place, json.dumps(list(entitled)), body),
        )
        return answer.ref, body

    def _keep_history(self, interview: InterviewId, saved: Sequence[Saved], why: str) -> None:
        """Add saved answers to the history, bound to the chain's entry that tells of them."""
        session = self._session
        entry = note_saved(session, interview, saved)
        at, who = stored(session.clock()), session.person.id
        for ref, body in saved:
            session.run(
                "INSERT INTO answer_history (interview, entry, ref, at, who, why, body) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (interview, entry, ref, at, who, why, body),
            )

    def _save_instance(self, interview: InterviewId, instance: RepeatInstance) -> None:
        self._session.run(
            "INSERT INTO instances (interview, ref, place, removed) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (interview, ref) DO UPDATE SET removed = excluded.removed",
            (interview, instance.ref, self._next_place("instances", interview), instance.removed),
        )

    def _next_place(self, table: str, interview: InterviewId) -> int:
        row = self._session.row(
            f"SELECT coalesce(max(place), 0) + 1 FROM {table} WHERE interview = ?",  # noqa: S608
            (interview,),
        )
        return int(row[0]) if row else 1
