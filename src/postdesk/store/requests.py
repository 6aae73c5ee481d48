"""The register of what people ask for by their code, each with its deadline."""

from collections.abc import Sequence

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, RequestId
from postdesk.model.requests import Request, RequestState
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session


class Requests:
    """The requests of one vault. They hold codes, kinds and dates, never what a person said."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, request: Request) -> None:
        """Keep a new request. Raises `WRONG_USE` if its id is there already."""
        session = self._session
        with session.writing():
            if session.row("SELECT 1 FROM requests WHERE id = ?", (request.id,)):
                raise PostDeskError(Code.WRONG_USE)
            session.run(
                "INSERT INTO requests (id, code, kind, state, due_at, body) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    request.id,
                    request.code,
                    request.kind,
                    request.state,
                    stored(request.due_at),
                    to_body(request),
                ),
            )
            self._note(request)

    def update(self, request: Request) -> None:
        """Store what became of a request. Raises `WRONG_USE` if it was never added."""
        session = self._session
        with session.writing():
            changed = session.run(
                "UPDATE requests SET state = ?, body = ? WHERE id = ?",
                (request.state, to_body(request), request.id),
            )
            if not changed:
                raise PostDeskError(Code.WRONG_USE)
            self._note(request)

    def get(self, request: RequestId) -> Request:
        """A request. Raises `WRONG_USE` if there is none."""
        found = self._found("id = ?", (request,))
        if not found:
            raise PostDeskError(Code.WRONG_USE)
        return found[0]

    def open_ones(self) -> tuple[Request, ...]:
        """Those not yet answered, the one to be answered first on top."""
        return self._found("state = ?", (RequestState.OPEN,))

    def of(self, code: CaseCode) -> tuple[Request, ...]:
        """All that was asked by a code."""
        return self._found("code = ?", (code,))

    def all(self) -> tuple[Request, ...]:
        """All requests ever, by deadline."""
        return self._found("1", ())

    def _found(self, condition: str, values: Sequence[str]) -> tuple[Request, ...]:
        rows = self._session.rows(
            f"SELECT body FROM requests WHERE {condition} ORDER BY due_at, id",  # noqa: S608
            values,
        )
        return tuple(from_body(Request, row[0], "") for row in rows)

    def _note(self, request: Request) -> None:
        what = f"request {request.kind} {request.state}"
        Audit(self._session).append(AuditKind.WRITTEN, request.code, what)
