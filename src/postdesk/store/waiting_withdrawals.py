"""Withdrawals that could not be sealed yet, because an office has no key at present."""

from datetime import datetime

from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.session import Session


class WaitingWithdrawal(Frozen):
    """What is to be taken back and from whom; enough without the interview, which may be erased."""

    packet: PacketId
    """The referral's packet."""
    manifest_sha256: str
    code: CaseCode
    recipient: OfficeId
    because: str
    asked_at: datetime


class WaitingWithdrawals:
    """The withdrawals that wait in one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, waiting: WaitingWithdrawal) -> None:
        """Keep one until the office has a key; asked twice, the first word stays."""
        with self._session.writing():
            added = self._session.run(
                "INSERT OR IGNORE INTO waiting_withdrawals (packet, body) VALUES (?, ?)",
                (waiting.packet, to_body(waiting)),
            )
            if added:
                Audit(self._session).append(
                    AuditKind.WRITTEN, waiting.packet, "withdrawal waits for a key"
                )

    def listed(self) -> tuple[WaitingWithdrawal, ...]:
        """All that wait, in the order asked."""
        rows = self._session.rows("SELECT body FROM waiting_withdrawals ORDER BY rowid")
        return tuple(from_body(WaitingWithdrawal, row[0], "") for row in rows)

    def drop(self, packet: PacketId) -> None:
        """One is sealed: it does not wait any more."""
        with self._session.writing():
            self._session.run("DELETE FROM waiting_withdrawals WHERE packet = ?", (packet,))
