"""Packets sent and taken in, by number: what is missing, repeated or in conflict."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import CaseCode, OfficeId, PacketId
from postdesk.model.packets import Manifest, PacketKind, ReceiptLine, Withheld
from postdesk.model.referrals import ReferralState
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.gaps import Gap, find_gaps
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Row, Session, Value
from postdesk.store.sticks import Sticks

_OUT = (
    "body, recipient, code, manifest_sha256, state, word, sealed_at, written_at, stick, received_at"
)
_IN = "body, manifest_sha256, subject, taken_at"
_MAIL = "mail"
_MOST_WITHHELD = 200
_NEEDS_BYTES = (ReferralState.SEALED, ReferralState.WRITTEN)


class NextNumber(Frozen):
    """What the next packet to a recipient carries: `previous` is the last manifest's SHA-256.

    `withheld` are those before it that will never come.
    """

    epoch: int
    number: int
    previous: str
    withheld: tuple[Withheld, ...] = ()


class OutPacket(Frozen):
    """A packet that we sent, without its bytes; `newest` is the recipient's last word on it."""

    manifest: Manifest
    recipient: OfficeId
    code: CaseCode
    """The case in it; empty for other kinds."""
    manifest_sha256: str
    state: ReferralState
    newest: ReceiptLine | None = None
    sealed_at: datetime
    written_at: datetime | None = None
    stick: str = ""
    received_at: datetime | None = None


class InPacket(Frozen):
    """A packet that was taken in; `subject` is what a newer one of its sender replaces."""

    manifest: Manifest
    manifest_sha256: str
    subject: str
    taken_at: datetime


class Taken(StrEnum):
    """Whether a packet was new."""

    NEW = "new"
    ALREADY_HERE = "already_here"


class Ledger:
    """The ledger of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._audit = Audit(session)

    def next_number(self, recipient: OfficeId, epoch: int, kind: PacketKind) -> NextNumber:
        """The number after the last packet to `recipient` in this epoch.

        Kits and enrolments are counted apart from everything else, as the recipient counts them.
        """
        last = self._session.row(
            "SELECT number, manifest_sha256 FROM packets_out "
            "WHERE recipient = ? AND stream = ? AND epoch = ? ORDER BY number DESC LIMIT 1",
            (recipient, _stream(kind), epoch),
        )
        number, previous = (last[0] + 1, last[1]) if last else (1, "")
        withheld = self._withheld(recipient) if _stream(kind) == _MAIL else ()
        return NextNumber(epoch=epoch, number=number, previous=previous, withheld=withheld)

    def _withheld(self, recipient: OfficeId) -> tuple[Withheld, ...]:
        """What was sealed to an office and taken back or erased, before any word that it came."""
        rows = self._session.rows(
            "SELECT epoch, number FROM packets_out WHERE recipient = ? AND stream = ? "
            "AND state = ? AND word = '' ORDER BY epoch DESC, number DESC LIMIT ?",
            (recipient, _MAIL, ReferralState.WITHDRAWN, _MOST_WITHHELD),
        )
        return tuple(
            Withheld(epoch=epoch, numbers=tuple(sorted(number for _, number in numbers)))
            for epoch, numbers in groupby(rows, key=lambda row: row[0])
        )

    def put_out(
        self,
        manifest: Manifest,
        manifest_sha256: str,
        recipient: OfficeId,
        data: bytes,
        *,
        code: CaseCode | None = None,
    ) -> None:
        """Keep a sealed packet until its receipt. Raises `WRONG_USE` if it is not the next."""
        with self._session.writing():
            due = self.next_number(recipient, manifest.epoch, manifest.kind)
            if (manifest.number, manifest.previous) != (due.number, due.previous):
                raise PostDeskError(Code.WRONG_USE, number=manifest.number)
            self._session.run(
                "INSERT INTO packets_out (packet, recipient, kind, stream, code, epoch, number, "
                "manifest_sha256, state, sealed_at, body, data) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    manifest.packet,
                    recipient,
                    manifest.kind,
                    _stream(manifest.kind),
                    code or "",
                    manifest.epoch,
                    manifest.number,
                    manifest_sha256,
                    ReferralState.SEALED,
                    stored(self._session.clock()),
                    to_body(manifest),
                    data,
                ),
            )
            self._audit.append(AuditKind.EXPORTED, manifest.packet, manifest.kind)

    def outbox(self, *states: ReferralState) -> tuple[OutPacket, ...]:
        """The packets in these states (all if none is named), oldest first."""
        condition = f"state IN ({', '.join('?' for _ in states)})" if states else "1"
        return self._out(condition, states)

    def sent_to(self, recipient: OfficeId) -> tuple[OutPacket, ...]:
        """All that we sent to an office, oldest first."""
        return self._out("recipient = ?", (recipient,))

    def sent(self, packet: PacketId) -> OutPacket | None:
        """A packet that we sent, or None."""
        found = self._out("packet = ?", (packet,))
        return found[0] if found else None

    def data(self, packet: PacketId) -> bytes:
        """A packet's bytes. Raises `WRONG_USE` if they are not kept (any more)."""
        row = self._session.row("SELECT data FROM packets_out WHERE packet = ?", (packet,))
        if row is None or row[0] is None:
            raise PostDeskError(Code.WRONG_USE)
        return bytes(row[0])

    def kept(self) -> frozenset[PacketId]:
        """The packets whose bytes are kept, so that they can be written to a stick."""
        rows = self._session.rows("SELECT packet FROM packets_out WHERE data IS NOT NULL")
        return frozenset(PacketId(row[0]) for row in rows)

    def mark_written(self, packet: PacketId, stick: str) -> None:
        """A packet lies, verified, on a stick; it stays in the outbox until its receipt."""
        with self._session.writing():
            self._session.run(
                "UPDATE packets_out SET written_at = ?, stick = ? WHERE packet = ?",
                (stored(self._session.clock()), stick, packet),
            )
            if stick:
                Sticks(self._session).note_written(stick, packet)
            before = self.sent(packet)
            if before is not None and before.state is not ReferralState.SEALED:
                self._audit.append(AuditKind.EXPORTED, packet, "written again")
            else:
                self.set_state(packet, ReferralState.WRITTEN)

    def set_state(self, packet: PacketId, state: ReferralState) -> None:
        """Note where a packet stands; its bytes go once nobody will write it to a stick again.

        Which step may follow which is `packet/ledger`'s to say. Raises `WRONG_USE` if we never
        sent it.
        """
        with self._session.writing():
            changed = self._session.run(
                "UPDATE packets_out SET state = ? WHERE packet = ?", (state, packet)
            )
            if not changed:
                raise PostDeskError(Code.WRONG_USE)
            if state not in _NEEDS_BYTES:
                self._session.run("UPDATE packets_out SET data = NULL WHERE packet = ?", (packet,))
            self._audit.append(AuditKind.WRITTEN, packet, state)

    def keep_back(self, packets: Sequence[PacketId]) -> None:
        """What may still be written to a stick of these never is: it was taken back."""
        for packet in packets:
            sent = self.sent(packet)
            if sent is not None and sent.state in _NEEDS_BYTES:
                self.set_state(packet, ReferralState.WITHDRAWN)

    def keep_word(self, line: ReceiptLine, state: ReferralState) -> None:
        """Keep the recipient's newest word on a packet of ours, and where it stands by it.

        Raises `WRONG_USE` if we never sent it.
        """
        with self._session.writing():
            self._session.run(
                "INSERT OR IGNORE INTO receipt_lines (packet, code, state, at, body) "
                "VALUES (?, ?, ?, ?, ?)",
                (line.packet, line.code, line.state, stored(line.at), to_body(line)),
            )
            self._session.run(
                "UPDATE packets_out SET word = ?, received_at = "
                "CASE received_at WHEN '' THEN ? ELSE received_at END WHERE packet = ?",
                (to_body(line), stored(self._session.clock()), line.packet),
            )
            self.set_state(line.packet, state)

    def words(self, packet: PacketId) -> tuple[ReceiptLine, ...]:
        """All that the recipient said on a packet, oldest first."""
        rows = self._session.rows(
            "SELECT body FROM receipt_lines WHERE packet = ? ORDER BY at, state", (packet,)
        )
        return tuple(from_body(ReceiptLine, row[0], "") for row in rows)

    def told_missing(self, recipient: OfficeId, numbers: tuple[int, ...]) -> None:
        """A recipient's newest word on which of our numbers never came."""
        with self._session.writing():
            self._session.run("DELETE FROM missing_numbers WHERE recipient = ?", (recipient,))
            for number in numbers:
                self._session.run(
                    "INSERT OR IGNORE INTO missing_numbers (recipient, number, told_at) "
                    "VALUES (?, ?, ?)",
                    (recipient, number, stored(self._session.clock())),
                )

    def missing_at(self, recipient: OfficeId) -> tuple[int, ...]:
        """Which of our numbers a recipient last told us never came."""
        rows = self._session.rows(
            "SELECT number FROM missing_numbers WHERE recipient = ? ORDER BY number", (recipient,)
        )
        return tuple(row[0] for row in rows)

    def take_in(self, manifest: Manifest, manifest_sha256: str, subject: str = "") -> Taken:
        """Note a verified packet as taken in; importing twice does nothing.

        Raises `PACKET_CONFLICT` if its id, its number or its place in the sender's chain is taken
        by another content: an alarm.
        """
        with self._session.writing():
            if self._is_here(manifest, manifest_sha256):
                return Taken.ALREADY_HERE
            self._session.run(
                "INSERT INTO packets_in (packet, sender, stream, epoch, number, manifest_sha256, "
                "previous, subject, taken_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    manifest.packet,
                    manifest.sender,
                    _stream(manifest.kind),
                    manifest.epoch,
                    manifest.number,
                    manifest_sha256,
                    manifest.previous,
                    subject,
                    stored(self._session.clock()),
                    to_body(manifest),
                ),
            )
            self._audit.append(AuditKind.IMPORTED, manifest.packet, manifest.kind)
        return Taken.NEW

    def seen(self, packet: PacketId) -> InPacket | None:
        """The packet of that id that was taken in, or None."""
        return self._in("packet = ?", (packet,))

    def seen_at(self, sender: OfficeId, epoch: int, number: int) -> InPacket | None:
        """The packet taken in at that place of a sender's chain (kits and enrolments apart)."""
        place = (sender, _MAIL, epoch, number)
        return self._in("sender = ? AND stream = ? AND epoch = ? AND number = ?", place)

    def newest_taken(
        self, sender: OfficeId, before: datetime | None = None
    ) -> tuple[int, int] | None:
        """Epoch and number of a sender's newest packet of those taken in (before a moment)."""
        row = self._session.row(
            "SELECT epoch, number FROM packets_in WHERE sender = ? AND stream = ? "
            "AND (? = '' OR taken_at < ?) ORDER BY epoch DESC, number DESC LIMIT 1",
            (sender, _MAIL, *[stored(before) if before is not None else ""] * 2),
        )
        return None if row is None else (row[0], row[1])

    def newest_on(self, sender: OfficeId, subject: str) -> InPacket | None:
        """The last word of a sender on a subject, or None."""
        return self._in("sender = ? AND subject = ?", (sender, subject))

    def gaps(self) -> tuple[Gap, ...]:
        """The numbers that never came, by sender and epoch; kits and enrolments have none."""
        return find_gaps(self._session, _MAIL)

    def never_came(self) -> tuple[OutPacket, ...]:
        """What lies on a stick and, as its recipient last told, never came; oldest first."""
        return self._out(
            "state = ? AND stream = ? AND data IS NOT NULL "
            "AND epoch = (SELECT max(epoch) FROM packets_out) AND EXISTS (SELECT 1 FROM "
            "missing_numbers AS m WHERE m.recipient = packets_out.recipient "
            "AND m.number = packets_out.number)",
            (ReferralState.WRITTEN, _MAIL),
        )

    def _is_here(self, manifest: Manifest, manifest_sha256: str) -> bool:
        """Whether this very packet was taken in. Raises `PACKET_CONFLICT`."""
        place = (manifest.sender, _stream(manifest.kind), manifest.epoch)
        rows = self._session.rows(
            "SELECT packet, number, manifest_sha256, previous FROM packets_in WHERE packet = ? "
            "OR (sender = ? AND stream = ? AND epoch = ? AND number BETWEEN ? AND ?)",
            (manifest.packet, *place, manifest.number - 1, manifest.number + 1),
        )
        here = False
        for packet, number, sha256, previous in rows:
            if packet == manifest.packet or number == manifest.number:
                agrees = (packet, sha256) == (manifest.packet, manifest_sha256)
                here = True
            elif number < manifest.number:
                agrees = manifest.previous == sha256
            else:
                agrees = previous == manifest_sha256
            if not agrees:
                raise PostDeskError(Code.PACKET_CONFLICT, number=manifest.number)
        return here

    def _in(self, condition: str, values: Sequence[Value]) -> InPacket | None:
        row = self._session.row(
            f"SELECT {_IN} FROM packets_in WHERE {condition} "  # noqa: S608 - own texts
            "ORDER BY epoch DESC, number DESC LIMIT 1",
            values,
        )
        if row is None:
            return None
        body, sha256, subject, taken_at = row
        return InPacket(
            manifest=from_body(Manifest, body, ""),
            manifest_sha256=sha256,
            subject=subject,
            taken_at=read_moment(taken_at),
        )

    def _out(self, condition: str, values: Sequence[Value]) -> tuple[OutPacket, ...]:
        rows = self._session.rows(
            f"SELECT {_OUT} FROM packets_out WHERE {condition} "  # noqa: S608 - own texts
            "ORDER BY sealed_at, epoch, number",
            values,
        )
        return tuple(_out_packet(row) for row in rows)


def _stream(kind: PacketKind) -> str:
    """Kits and enrolments are numbered for themselves: they go to many, or before anybody knows."""
    apart = kind in {PacketKind.KIT, PacketKind.ENROLMENT}
    return str(kind) if apart else _MAIL


def _out_packet(row: Row) -> OutPacket:
    body, recipient, code, sha256, state, word, sealed_at, written_at, stick, received_at = row
    return OutPacket(
        manifest=from_body(Manifest, body, ""),
        recipient=recipient,
        code=code,
        manifest_sha256=sha256,
        state=ReferralState(state),
        newest=from_body(ReceiptLine, word, "") if word else None,
        sealed_at=read_moment(sealed_at),
        written_at=read_moment(written_at) if written_at else None,
        stick=stick,
        received_at=read_moment(received_at) if received_at else None,
    )
