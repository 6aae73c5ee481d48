"""Referrals as the sender keeps them."""

from collections.abc import Sequence

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId, PacketId, ReferralId
from postdesk.model.referrals import Referral, ReferralState
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, from_readable_body, sealed_to_of, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session


class Referrals:
    """The referrals of one database."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, referral: Referral) -> None:
        """Keep a new referral. Raises `WRONG_USE` if its id is there already."""
        session = self._session
        with session.writing():
            if session.row("SELECT 1 FROM referrals WHERE id = ?", (referral.id,)):
                raise PostDeskError(Code.WRONG_USE)
            session.run(
                "INSERT INTO referrals "
                "(id, interview, code, recipient, state, packet, made_at, body) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    referral.id,
                    referral.interview,
                    referral.code,
                    referral.recipient,
                    referral.state,
                    referral.packet or "",
                    stored(referral.made_at),
                    self._body(referral),
                ),
            )
            self._note(referral)

    def update(self, referral: Referral) -> None:
        """Store a referral's new state. Raises `WRONG_USE` if it was never added."""
        session = self._session
        with session.writing():
            changed = session.run(
                "UPDATE referrals SET state = ?, packet = ?, body = ? WHERE id = ?",
                (referral.state, referral.packet or "", self._body(referral), referral.id),
            )
            if not changed:
                raise PostDeskError(Code.WRONG_USE)
            self._note(referral)

    def get(self, referral: ReferralId) -> Referral:
        """A referral. Raises `WRONG_USE` if there is none, `SEALED_PART`."""
        row = self._session.row("SELECT body FROM referrals WHERE id = ?", (referral,))
        if row is None:
            raise PostDeskError(Code.WRONG_USE)
        return from_body(Referral, row[0], self._session.identity)

    def of(self, interview: InterviewId) -> tuple[Referral, ...]:
        """An interview's referrals open to us, oldest first."""
        return self._open("interview = ?", (interview,))

    def listed(self, *states: ReferralState) -> tuple[Referral, ...]:
        """The referrals open to us in these states (all if none is named), oldest first."""
        marks = ", ".join("?" for _ in states)
        return self._open(f"state IN ({marks})" if states else "1", states)

    def in_packet(self, packet: PacketId) -> tuple[Referral, ...]:
        """What a packet carries."""
        return self._open("packet = ?", (packet,))

    def behind(self) -> tuple[Referral, ...]:
        """Those open to us whose packet stands elsewhere in the ledger than they do."""
        return self._open(
            "EXISTS (SELECT 1 FROM packets_out WHERE packets_out.packet = referrals.packet "
            "AND packets_out.word <> '' AND packets_out.state <> referrals.state)",
            (),
        )

    def told_by_others(self) -> tuple[Referral, ...]:
        """Those open to us whose withdrawal a colleague sealed, who could not open them."""
        return self._open(
            "state <> ? AND EXISTS (SELECT 1 FROM packets_out "
            "WHERE packets_out.packet = referrals.packet AND packets_out.state = ?)",
            (ReferralState.WITHDRAWN, ReferralState.WITHDRAWN),
        )

    def interview_of(self, packet: PacketId) -> InterviewId | None:
        """Whose referral a packet carries, also one that is sealed to others; None if erased."""
        row = self._session.row("SELECT interview FROM referrals WHERE packet = ?", (packet,))
        return None if row is None else InterviewId(row[0])

    def _open(self, condition: str, values: Sequence[str]) -> tuple[Referral, ...]:
        rows = self._session.rows(
            f"SELECT body FROM referrals WHERE {condition} ORDER BY made_at, id",  # noqa: S608
            values,
        )
        found = (from_readable_body(Referral, row[0], self._session.identity) for row in rows)
        return tuple(referral for referral in found if referral is not None)

    def _body(self, referral: Referral) -> str | bytes:
        return to_body(referral, sealed_to_of(self._session, referral.interview))

    def _note(self, referral: Referral) -> None:
        Audit(self._session).append(
            AuditKind.WRITTEN, referral.interview, f"referral {referral.recipient} {referral.state}"
        )
