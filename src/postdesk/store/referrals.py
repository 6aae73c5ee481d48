"""Referrals as the sender keeps them."""

from collections.abc import Collection, Sequence

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId, PacketId, ReferralId
from postdesk.model.referrals import CaseShare, Referral, ReferralState
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, from_readable_body, sealed_to_of, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session
from postdesk.store.set_apart import SetApart


class Referrals:
    """The referrals of one database."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, referral: Referral, *, sealed: Collection[str] = (), entitled: Sequence[str] = ()
    ) -> None:
        """Keep a new referral. Raises `WRONG_USE` if its id is there already.

        The lines of its share whose keys are in `sealed` are read by `entitled` (`age1...`) alone.
        """
        session = self._session
        with session.writing():
            if session.row("SELECT 1 FROM referrals WHERE id = ?", (referral.id,)):
                raise PostDeskError(Code.WRONG_USE)
            for_all = referral.share.withholding(sealed)
            if for_all != referral.share and not sealed_to_of(session, referral.interview):
                SetApart(session).put(
                    referral.interview, _name(referral.id), referral.share, entitled
                )
                referral = referral.model_copy(update={"share": for_all})
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
        """Store a referral's new state; its share stays. Raises `WRONG_USE` if it was never added,
        `SEALED_PART`."""
        session = self._session
        with session.writing():
            stored_share = self._stored(referral.id).share
            referral = referral.model_copy(update={"share": stored_share})
            changed = session.run(
                "UPDATE referrals SET state = ?, packet = ?, body = ? WHERE id = ?",
                (referral.state, referral.packet or "", self._body(referral), referral.id),
            )
            if not changed:
                raise PostDeskError(Code.WRONG_USE)
            self._note(referral)

    def get(self, referral: ReferralId) -> Referral:
        """A referral. Raises `WRONG_USE` if there is none, `SEALED_PART`."""
        return self._whole(self._stored(referral))

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
        return tuple(self._whole(referral) for referral in found if referral is not None)

    def _stored(self, referral: ReferralId) -> Referral:
        """A referral as everybody reads it."""
        row = self._session.row("SELECT body FROM referrals WHERE id = ?", (referral,))
        if row is None:
            raise PostDeskError(Code.WRONG_USE)
        return from_body(Referral, row[0], self._session.identity)

    def _whole(self, referral: Referral) -> Referral:
        """The referral with all of its share, where that is open to us."""
        share = SetApart(self._session).find(referral.interview, _name(referral.id), CaseShare)
        return referral if share is None else referral.model_copy(update={"share": share})

    def _body(self, referral: Referral) -> str | bytes:
        return to_body(referral, sealed_to_of(self._session, referral.interview))

    def _note(self, referral: Referral) -> None:
        Audit(self._session).append(
            AuditKind.WRITTEN, referral.interview, f"referral {referral.recipient} {referral.state}"
        )


def _name(referral: ReferralId) -> str:
    return f"share {referral}"
