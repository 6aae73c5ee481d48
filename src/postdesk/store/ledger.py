"""Packets sent and taken in, by number: what is missing, repeated or in conflict."""

from datetime import datetime
from enum import StrEnum

from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import Manifest, PacketKind, ReceiptLine, ReceiptState
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.moments import read_moment, stored
from postdesk.store.session import Row, Session

_OUT = "body, recipient, manifest_sha256, state, sealed_at, written_at, stick, received_at"
_MAIL = "mail"


class PacketState(StrEnum):
    """Where a packet that we sent stands; it only moves on."""

    SEALED = "sealed"
    WRITTEN = "written"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


_ORDER = tuple(PacketState)
_AFTER_RECEIPT = {
    ReceiptState.RECEIVED: PacketState.RECEIVED,
    ReceiptState.ACCEPTED: PacketState.ACCEPTED,
    ReceiptState.RETURNED: PacketState.RETURNED,
    ReceiptState.OUTCOME: PacketState.ACCEPTED,
}


class NextNumber(Frozen):
    """What the next packet to a recipient carries: `previous` is the last manifest's SHA-256."""

    epoch: int
    number: int
    previous: str


class OutPacket(Frozen):
    """A packet that we sent, without its bytes."""

    manifest: Manifest
    recipient: OfficeId
    manifest_sha256: str
    state: PacketState
    sealed_at: datetime
    written_at: datetime | None = None
    stick: str = ""
    received_at: datetime | None = None


class Gap(Frozen):
    """Numbers of a sender that never came (`first` to `last`), and since when a later one is here."""

    sender: OfficeId
    epoch: int
    first: int
    last: int
    since: datetime


class Taken(StrEnum):
    """Whether a packet was new."""

    NEW = "new"
    ALREADY_HERE = "already_here"


class Ledger:
    """The ledger of one vault."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._audit = Audit(session)

    def next_number(self, recipient: OfficeId, epoch: int) -> NextNumber:
        """The number after the last packet to `recipient` in this epoch."""
        last = self._session.row(
            "SELECT number, manifest_sha256 FROM packets_out WHERE recipient = ? AND epoch = ? "
            "ORDER BY number DESC LIMIT 1",
            (recipient, epoch),
        )
        number, previous = (last[0] + 1, last[1]) if last else (1, "")
        return NextNumber(epoch=epoch, number=number, previous=previous)

    def put_out(
        self, manifest: Manifest, manifest_sha256: str, recipient: OfficeId, data: bytes
    ) -> None:
        """Keep a sealed packet until its receipt comes. Raises `WRONG_USE` if it is not the next."""
        with self._session.writing():
            due = self.next_number(recipient, manifest.epoch)
            if (manifest.number, manifest.previous) != (due.number, due.previous):
                raise PostDeskError(Code.WRONG_USE, number=manifest.number)
            self._session.run(
                "INSERT INTO packets_out (packet, recipient, kind, epoch, number, manifest_sha256, "
                "state, sealed_at, body, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    manifest.packet,
                    recipient,
                    manifest.kind,
                    manifest.epoch,
                    manifest.number,
                    manifest_sha256,
                    PacketState.SEALED,
                    stored(self._session.clock()),
                    to_body(manifest),
                    data,
                ),
            )
            self._audit.append(AuditKind.EXPORTED, manifest.packet, manifest.kind)

    def outbox(self, *states: PacketState) -> tuple[OutPacket, ...]:
        """The packets in these states (all if none is named), oldest first."""
        condition = f"state IN ({', '.join('?' for _ in states)})" if states else "1"
        rows = self._session.rows(
            f"SELECT {_OUT} FROM packets_out WHERE {condition} ORDER BY sealed_at, number",  # noqa: S608
            states,
        )
        return tuple(_out(row) for row in rows)

    def sent(self, packet: PacketId) -> OutPacket | None:
        """A packet that we sent, or None."""
        statement = f"SELECT {_OUT} FROM packets_out WHERE packet = ?"  # noqa: S608 - own columns
        row = self._session.row(statement, (packet,))
        return None if row is None else _out(row)

    def data(self, packet: PacketId) -> bytes:
        """A packet's bytes. Raises `WRONG_USE` if they are not kept (any more)."""
        row = self._session.row("SELECT data FROM packets_out WHERE packet = ?", (packet,))
        if row is None or row[0] is None:
            raise PostDeskError(Code.WRONG_USE)
        return bytes(row[0])

    def mark_written(self, packet: PacketId, stick: str) -> None:
        """A packet lies, verified, on a stick; it stays in the outbox until its receipt."""
        with self._session.writing():
            self._session.run(
                "UPDATE packets_out SET written_at = ?, stick = ? WHERE packet = ?",
                (stored(self._session.clock()), stick, packet),
            )
            self._move_on(packet, PacketState.WRITTEN)

    def withdraw(self, packet: PacketId) -> None:
        """A packet is withdrawn: its bytes go."""
        with self._session.writing():
            self._move_on(packet, PacketState.WITHDRAWN)

    def apply_receipt(self, line: ReceiptLine) -> bool:
        """Take the recipient's word on a packet of ours; whether it was new.

        Raises `PACKET_FOREIGN` if we never sent that packet, `PACKET_CONFLICT` if we sent another
        content under its id.
        """
        with self._session.writing():
            row = self._session.row(
                "SELECT manifest_sha256 FROM packets_out WHERE packet = ?", (line.packet,)
            )
            if row is None:
                raise PostDeskError(Code.PACKET_FOREIGN)
            if row[0] != line.manifest_sha256:
                raise PostDeskError(Code.PACKET_CONFLICT)
            fresh = self._session.run(
                "INSERT OR IGNORE INTO receipt_lines (packet, code, state, at, body) "
                "VALUES (?, ?, ?, ?, ?)",
                (line.packet, line.code, line.state, stored(line.at), to_body(line)),
            )
            if fresh:
                self._move_on(line.packet, _AFTER_RECEIPT[line.state])
        return bool(fresh)

    def receipts(self, packet: PacketId) -> tuple[ReceiptLine, ...]:
        """The recipient's words on a packet, oldest first."""
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

    def take_in(self, manifest: Manifest, manifest_sha256: str) -> Taken:
        """Note a verified packet as taken in; importing twice does nothing.

        Raises `PACKET_CONFLICT` if its id, its number or its place in the sender's chain is taken
        by another content: an alarm.
        """
        values = (manifest.sender, _stream(manifest.kind), manifest.epoch)
        with self._session.writing():
            if self._is_here(manifest, manifest_sha256):
                return Taken.ALREADY_HERE
            self._session.run(
                "INSERT INTO packets_in (packet, sender, stream, epoch, number, manifest_sha256, "
                "previous, taken_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    manifest.packet,
                    *values,
                    manifest.number,
                    manifest_sha256,
                    manifest.previous,
                    stored(self._session.clock()),
                    to_body(manifest),
                ),
            )
            self._audit.append(AuditKind.IMPORTED, manifest.packet, manifest.kind)
        return Taken.NEW

    def seen(self, packet: PacketId) -> Manifest | None:
        """The manifest of a packet that was taken in, or None."""
        row = self._session.row("SELECT body FROM packets_in WHERE packet = ?", (packet,))
        return None if row is None else from_body(Manifest, row[0], "")

    def gaps(self) -> tuple[Gap, ...]:
        """The numbers that never came, by sender and epoch; kits and enrolments have none."""
        rows = self._session.rows(
            "SELECT sender, epoch, before + 1, number - 1, taken_at FROM ("
            "SELECT sender, epoch, number, taken_at, "
            "lag(number, 1, 0) OVER (PARTITION BY sender, epoch ORDER BY number) AS before "
            "FROM packets_in WHERE stream = ?) WHERE number > before + 1 "
            "ORDER BY sender, epoch, number",
            (_MAIL,),
        )
        return tuple(
            Gap(sender=sender, epoch=epoch, first=first, last=last, since=read_moment(since))
            for sender, epoch, first, last, since in rows
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

    def _move_on(self, packet: PacketId, state: PacketState) -> None:
        """Set a state unless a later one is reached; forget bytes that are not needed any more."""
        row = self._session.row("SELECT state FROM packets_out WHERE packet = ?", (packet,))
        if row is None:
            raise PostDeskError(Code.WRONG_USE)
        if _ORDER.index(state) <= _ORDER.index(PacketState(row[0])):
            return
        self._session.run("UPDATE packets_out SET state = ? WHERE packet = ?", (state, packet))
        if state is not PacketState.WRITTEN:
            self._session.run("UPDATE packets_out SET data = NULL WHERE packet = ?", (packet,))
        if state in _AFTER_RECEIPT.values():
            self._session.run(
                "UPDATE packets_out SET received_at = ? WHERE packet = ? AND received_at = ''",
                (stored(self._session.clock()), packet),
            )
        self._audit.append(AuditKind.WRITTEN, packet, state)


def _stream(kind: PacketKind) -> str:
    """Kits and enrolments are numbered for themselves: they go to many, or before anybody knows."""
    apart = kind in {PacketKind.KIT, PacketKind.ENROLMENT}
    return str(kind) if apart else _MAIL


def _out(row: Row) -> OutPacket:
    body, recipient, sha256, state, sealed_at, written_at, stick, received_at = row
    return OutPacket(
        manifest=from_body(Manifest, body, ""),
        recipient=recipient,
        manifest_sha256=sha256,
        state=PacketState(state),
        sealed_at=read_moment(sealed_at),
        written_at=read_moment(written_at) if written_at else None,
        stick=stick,
        received_at=read_moment(received_at) if received_at else None,
    )
