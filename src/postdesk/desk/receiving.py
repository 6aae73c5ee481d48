"""Take packets in at a post: receipts of what was sent, questions, bulletins, and kits."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from postdesk.errors import Code
from postdesk.model.ids import CaseCode, InterviewId, OfficeId, PersonId, RequestId
from postdesk.model.offices import OfficeKind
from postdesk.model.packets import Receipt
from postdesk.model.referrals import Referral, ReferralState
from postdesk.model.requests import Request, RequestKind
from postdesk.model.roles import Right, require
from postdesk.packet.arrivals import Arrival, ArrivalState, ImportReport, arrived, read_stick, told
from postdesk.packet.codec import MAX_KIT
from postdesk.packet.correspondence import bulletin_message, question_message
from postdesk.packet.equipment import directory_in_use, take_kit_arrival
from postdesk.packet.intake import (
    Accepted,
    AlreadyHere,
    Enrolling,
    Equipping,
    Examined,
    Older,
    Quarantined,
    examine,
)
from postdesk.packet.known import LedgerView
from postdesk.packet.ledger import Applied, Sent, apply_receipt
from postdesk.packet.messages import Bulletin, Question
from postdesk.packet.waiting import take_again
from postdesk.progress import Progress, silent
from postdesk.store.asked import take_request
from postdesk.store.bodies import sealed_to_of
from postdesk.store.ledger import Ledger, OutPacket
from postdesk.store.messages import Messages, Way
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine
from postdesk.store.referrals import Referrals
from postdesk.store.unseen import Unseen
from postdesk.store.vault import Vault

_PUBLISHERS = (OfficeKind.REGIONAL, OfficeKind.HEADQUARTERS)


def read_arrivals(vault: Vault, folder: Path, progress: Progress = silent) -> ImportReport:
    """Take in every packet of a stick, each in a transaction of its own."""
    require(vault.person.role, Right.EXCHANGE)
    intake = _Intake(vault)
    report = read_stick(folder, intake.take, vault.clock(), progress)
    return replace(report, arrivals=(*report.arrivals, *intake.again()))


def take_waiting(vault: Vault) -> int:
    """Take in what waited in quarantine for what has happened now; how many packets it was."""
    return len(_Intake(vault).again())


class _Intake:
    """Examines one packet after the other and applies it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._ledger = Ledger(vault)
        self._known = LedgerView(self._ledger)
        self._quarantine = Quarantine(vault)
        self._secrets = OfficeKeeper(vault).opening_secrets()

    def again(self) -> tuple[Arrival, ...]:
        """Take in what waited in quarantine and waits for nothing any more."""
        return take_again(self._quarantine, self._examined, self._counts, self.take)

    def _examined(self, data: bytes) -> Examined:
        return examine(
            data,
            secrets=self._secrets,
            directory=directory_in_use(self._vault),
            realm=self._vault.realm,
            known=self._known,
            max_bytes=MAX_KIT,
        )

    def _counts(self, examined: Examined) -> bool:
        """Whether its sender is known by now."""
        return isinstance(examined, Accepted | AlreadyHere | Older)

    def take(self, file: str, data: bytes) -> Arrival:
        examined = self._examined(data)
        if isinstance(examined, Equipping):
            return take_kit_arrival(self._vault, file, data, examined.opened)
        if isinstance(examined, Enrolling):
            examined = Quarantined(Code.PACKET_FOREIGN, manifest=examined.opened.manifest)
        if isinstance(examined, Accepted):
            if isinstance(examined.content, Receipt):
                return self._receipt(file, data, examined, examined.content)
            if isinstance(examined.content, Question):
                return self._question(file, data, examined, examined.content)
            if isinstance(examined.content, Bulletin) and examined.office.kind in _PUBLISHERS:
                return self._bulletin(file, examined, examined.content)
            examined = Quarantined(Code.PACKET_FOREIGN, manifest=examined.opened.manifest)
        if isinstance(examined, Quarantined) and not examined.elsewhere:
            sender = examined.manifest.sender if examined.manifest else ""
            self._quarantine.put(data, examined.code, sender)
        return told(file, examined)

    def _question(self, file: str, data: bytes, examined: Accepted, said: Question) -> Arrival:
        """Keep a question about a referral that we sent to the very office that asks.

        About what was taken back meanwhile nothing is kept but that the packet came.
        """
        opened, office = examined.opened, examined.office
        sent = self._ledger.sent(said.packet)
        if sent is None or (sent.recipient, sent.code) != (office.id, said.code):
            self._quarantine.put(data, Code.MESSAGE_STRAY, office.id)
            return told(file, Quarantined(Code.MESSAGE_STRAY, manifest=opened.manifest))
        if Messages(self._vault).get(said.id) is not None:  # another text under a known question
            self._quarantine.put(data, Code.PACKET_CONFLICT, office.id)
            return told(file, Quarantined(Code.PACKET_CONFLICT, manifest=opened.manifest))
        taken_back = sent.state is ReferralState.WITHDRAWN
        with self._vault.transaction():
            self._ledger.take_in(opened.manifest, opened.manifest_sha256, examined.subject)
            if not taken_back:
                interview = Referrals(self._vault).interview_of(said.packet) or InterviewId("")
                packet = opened.manifest.packet
                message = question_message(
                    said, Way.IN, office.id, packet, interview, request=_request_id(said)
                )
                Messages(self._vault).add(message)
                self._request(office.id, said, interview)
        state = ArrivalState.OLDER if taken_back else ArrivalState.NEW
        return arrived(file, state, opened.manifest, self._told(said.code))

    def _request(self, office: OfficeId, said: Question, interview: InterviewId) -> None:
        """A person asked that office by their code: here it is a request with the same day.

        Of an interview that is sealed nothing is written down in clear: its author has the message.
        """
        asked = said.request
        if asked is None or (interview and sealed_to_of(self._vault, interview)):
            return
        request = Request(
            id=_request_id(said),
            code=said.code,
            kind=asked.kind,
            asked_at=said.asked_at,
            due_at=asked.due_at,
            taken_by=PersonId(office),  # who wrote it down there is not told
        )
        words = asked.words if asked.kind is RequestKind.COMPLAINT else ""
        take_request(self._vault, request, words)

    def _bulletin(self, file: str, examined: Accepted, said: Bulletin) -> Arrival:
        opened = examined.opened
        with self._vault.transaction():
            self._ledger.take_in(opened.manifest, opened.manifest_sha256, examined.subject)
            Messages(self._vault).add(bulletin_message(said, opened.manifest))
        return arrived(file, ArrivalState.NEW, opened.manifest)

    def _receipt(self, file: str, data: bytes, examined: Accepted, receipt: Receipt) -> Arrival:
        """Apply a receipt to the ledger and the referrals, in one transaction.

        One that is about nothing we sent that office is set apart: the office is to be called.
        """
        opened, office = examined.opened, examined.office
        ours = self._ledger.sent_to(office.id)
        sent = {one.packet: one for one in map(_sent, ours)}
        applied = apply_receipt(receipt, office.id, sent)
        if applied.refused and not (applied.changed or applied.repeated):
            self._quarantine.put(data, Code.MESSAGE_STRAY, office.id)
            return told(file, Quarantined(Code.MESSAGE_STRAY, manifest=opened.manifest))
        with self._vault.transaction():
            self._ledger.take_in(opened.manifest, opened.manifest_sha256, examined.subject)
            if _speaks_of_now(receipt, ours):
                self._ledger.told_missing(office.id, applied.missing_numbers)
            for one in applied.changed:
                self._word(one)
        returned = any(one.newest and one.newest.reason for one in applied.changed)
        state = ArrivalState.RETURNED if returned else ArrivalState.NEW
        return arrived(file, state, opened.manifest, self._first_code(applied))

    def _first_code(self, applied: Applied) -> CaseCode | None:
        codes = (self._told(one.code) for one in applied.changed)
        return next(filter(None, codes), None)

    def _told(self, code: CaseCode) -> CaseCode | None:
        """The code to tell whoever holds the stick; None if the interview is sealed to others."""
        return None if code in Unseen(self._vault).codes else code

    def _word(self, one: Sent) -> None:
        if one.newest is None:
            return
        self._ledger.keep_word(one.newest, one.state)
        referrals = Referrals(self._vault)
        for referral in referrals.in_packet(one.packet):
            referrals.update(_with_word(referral, one))


def catch_up(vault: Vault) -> None:
    """Bring our referrals to where a receipt that a colleague read in left their packets.

    A colleague cannot open what is sealed to us, so the receipt reached the ledger alone. To be
    called when somebody unlocks.
    """
    ledger, referrals = Ledger(vault), Referrals(vault)
    for referral in referrals.behind():
        sent = ledger.sent(referral.packet) if referral.packet is not None else None
        if sent is not None and sent.newest is not None:
            referrals.update(_with_word(referral, _sent(sent)))


def _speaks_of_now(receipt: Receipt, ours: Sequence[OutPacket]) -> bool:
    """Whether it names a packet of our newest epoch: an older one tells other packets' numbers."""
    epochs = {one.manifest.packet: one.manifest.epoch for one in ours}
    newest = max(epochs.values(), default=0)
    return any(epochs.get(line.packet) == newest for line in receipt.lines)


def _request_id(said: Question) -> RequestId:
    return RequestId(said.id if said.request is not None else "")


def _sent(out: OutPacket) -> Sent:
    return Sent(
        packet=out.manifest.packet,
        manifest_sha256=out.manifest_sha256,
        code=out.code,
        recipient=out.recipient,
        state=out.state,
        newest=out.newest,
    )


def _with_word(referral: Referral, one: Sent) -> Referral:
    newest = one.newest
    return referral.model_copy(
        update={
            "state": one.state,
            "returned_reason": newest.reason if newest else "",
            "outcome": newest.outcome if newest else None,
        }
    )
