"""Take packets in at a regional office, each in a transaction, and owe each sender a receipt."""

from dataclasses import replace
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, OfficeId
from postdesk.model.keeping import WITHDRAWN
from postdesk.model.packets import Manifest, ReceiptLine
from postdesk.model.referrals import CaseShare, ReferralState
from postdesk.model.roles import Right, require
from postdesk.packet.arrivals import Arrival, ArrivalState, ImportReport, arrived, read_stick, told
from postdesk.packet.codec import MAX_KIT, OpenedPacket, open_envelope
from postdesk.packet.correspondence import answer_message
from postdesk.packet.enrolment import check_entry, read_enrolment
from postdesk.packet.equipment import take_kit_arrival
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
from postdesk.packet.messages import Answered, Withdrawal
from postdesk.packet.receipts import TAKEN_BACK, received, returned
from postdesk.packet.waiting import take_again
from postdesk.progress import Progress, silent
from postdesk.regional.linking import note_identifiers
from postdesk.regional.office import directory_in_use, office_settings
from postdesk.regional.receipts import owe
from postdesk.regional.rights import close_answered
from postdesk.store.cases import Cases
from postdesk.store.erasure import Erasure
from postdesk.store.gaps import withdrawn_subject
from postdesk.store.ledger import Ledger
from postdesk.store.messages import MessageKind, Messages, Way
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine
from postdesk.store.vault import Vault


def read_arrivals(vault: Vault, folder: Path, progress: Progress = silent) -> ImportReport:
    """Take in every packet of a stick; one that cannot be taken in stops none of the others."""
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
        self._cases = Cases(vault)
        self._erasure = Erasure(vault)
        self._quarantine = Quarantine(vault)
        self._secrets = OfficeKeeper(vault).opening_secrets()
        self._author = office_settings(vault).author

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
        """Whether its sender is known by now, and no hold keeps what it takes back."""
        if isinstance(examined, Accepted) and isinstance(examined.content, Withdrawal):
            cases = self._cases.of_packet(examined.content.packet)
            return not any(self._erasure.is_held(case.share.code) for case in cases)
        return isinstance(examined, Accepted | AlreadyHere | Older)

    def take(self, file: str, data: bytes) -> Arrival:
        examined = self._examined(data)
        if isinstance(examined, Enrolling) and self._author:
            return self._enrolment(file, data, examined.opened)
        if isinstance(examined, Equipping) and not self._author:
            return take_kit_arrival(self._vault, file, data, examined.opened)
        taken = self._counted(file, data, examined)
        if taken is not None:
            return taken
        if isinstance(examined, Accepted | Enrolling | Equipping):
            examined = Quarantined(Code.PACKET_FOREIGN, manifest=examined.opened.manifest)
        if isinstance(examined, Quarantined):
            self._keep_apart(data, examined)
        return told(file, examined)

    def _counted(self, file: str, data: bytes, examined: Examined) -> Arrival | None:
        """Take in what counts here; None for everything else."""
        if isinstance(examined, Older) and isinstance(examined.content, CaseShare):
            return self._too_late(file, examined, examined.content.code)
        if not isinstance(examined, Accepted):
            return None
        if isinstance(examined.content, CaseShare):
            return self._case(file, examined, examined.content)
        if isinstance(examined.content, Withdrawal):
            return self._withdrawal(file, data, examined, examined.content)
        if isinstance(examined.content, Answered):
            return self._answer(file, data, examined, examined.content)
        return None

    def _keep_apart(self, data: bytes, examined: Quarantined) -> None:
        """Keep a packet that does not count; not another office's, nor one that was taken back."""
        if examined.elsewhere:
            return
        manifest = examined.manifest
        conflict = examined.code is Code.PACKET_CONFLICT  # another content under that id: kept
        sender = manifest.sender if manifest else OfficeId("")
        if conflict or not self._was_taken_back(sender, examined.manifest_sha256):
            self._quarantine.put(data, examined.code, sender)

    def _case(self, file: str, examined: Accepted, share: CaseShare) -> Arrival:
        """Register a case, note its packet, and owe the sender a line, in one transaction."""
        opened = examined.opened
        manifest = opened.manifest
        if self._was_taken_back(manifest.sender, opened.manifest_sha256):
            return self._too_late(file, examined, share.code)
        if self._was_taken_back_here(manifest, share.code):
            return self._too_late(file, examined, share.code, because=TAKEN_BACK)
        known = self._cases.with_code(share.code)
        with self._vault.transaction():
            self._ledger.take_in(manifest, opened.manifest_sha256, examined.subject)
            case = self._cases.add(manifest.packet, manifest.sender, share)
            if case is not None:
                note_identifiers(self._vault, case)
            owe(self._vault, manifest.sender, self._line(opened, share.code))
        updated = any(case.sender == manifest.sender for case in known)
        state = ArrivalState.UPDATED if updated else ArrivalState.NEW
        return arrived(file, state, manifest, share.code)

    def _was_taken_back(self, sender: OfficeId, manifest_sha256: str) -> bool:
        """Whether its own sender took back this very content: nobody else's word counts for it."""
        return self._ledger.newest_on(sender, withdrawn_subject(manifest_sha256)) is not None

    def _was_taken_back_here(self, manifest: Manifest, code: CaseCode) -> bool:
        """Whether the person took it back at this office after it was sealed.

        What is sealed about them later was agreed to anew. A packet numbered below one that was
        here by then was sealed before, whatever the clocks say. Of any other only the sender's
        clock tells; where it is behind, the answer says why the case was given back.
        """
        stone = self._erasure.tombstone_of(code)
        if stone is None or stone.reason != WITHDRAWN:
            return False
        newest = self._ledger.newest_taken(manifest.sender, before=stone.at)
        overtaken = newest is not None and (manifest.epoch, manifest.number) < newest
        return overtaken or manifest.created < stone.at

    def _withdrawal(self, file: str, data: bytes, examined: Accepted, said: Withdrawal) -> Arrival:
        """Erase what a sender takes back; what arrives of it later is not registered any more.

        Only a packet of the same sender with the very same content is taken back. A case on legal
        hold stays: the withdrawal waits in quarantine until the hold ends.
        """
        manifest = examined.opened.manifest
        taken = self._ledger.seen(said.packet)
        if taken is not None and (taken.manifest.sender, taken.manifest_sha256) != (
            manifest.sender,
            said.manifest_sha256,
        ):
            self._quarantine.put(data, Code.PACKET_CONFLICT, manifest.sender)
            return told(file, Quarantined(Code.PACKET_CONFLICT, manifest=manifest))
        cases = self._cases.of_packet(said.packet)
        if any(self._erasure.is_held(case.share.code) for case in cases):
            self._quarantine.put(data, Code.NOT_PERMITTED, manifest.sender)
            return told(file, Quarantined(Code.NOT_PERMITTED, manifest=manifest))
        with self._vault.transaction():
            for case in cases:
                self._ledger.keep_back(Messages(self._vault).questions_sent(case.packet))
                self._cases.remove(case.number)
            self._erasure.bury(said.packet, said.because)
            apart = [] if self._erasure.is_held(said.code) else self._apart(manifest.sender, said)
            for entry in apart:
                self._quarantine.drop(entry)
            subject = withdrawn_subject(said.manifest_sha256)
            self._ledger.take_in(manifest, examined.opened.manifest_sha256, subject)
            owe(self._vault, manifest.sender, self._line(examined.opened, said.code))
        if cases or apart:
            self._erasure.wipe()
        return arrived(file, ArrivalState.UPDATED, manifest, said.code)

    def _apart(self, sender: OfficeId, said: Withdrawal) -> list[str]:
        """What lies in quarantine of a sender's and is the very packet that they take back."""
        return [
            entry.id
            for entry in self._quarantine.of_sender(sender)
            if self._is_packet(self._quarantine.data(entry.id), said)
        ]

    def _is_packet(self, data: bytes, said: Withdrawal) -> bool:
        try:
            envelope = open_envelope(data, self._secrets, max_bytes=MAX_KIT)
        except PostDeskError:
            return False
        found = (envelope.manifest.packet, envelope.manifest_sha256)
        return found == (said.packet, said.manifest_sha256)

    def _answer(self, file: str, data: bytes, examined: Accepted, said: Answered) -> Arrival:
        """Keep a post's answer to a question that we asked that very post about that case.

        It tells that the question came. If the case was taken back meanwhile, nothing is kept.
        """
        opened, sender = examined.opened, examined.opened.manifest.sender
        messages = Messages(self._vault)
        asked = messages.get(said.question)
        ours = asked is not None and asked.way is Way.OUT and asked.what is MessageKind.QUESTION
        if asked is not None and ours and (asked.office, asked.body.code) == (sender, said.code):
            with self._vault.transaction():
                self._ledger.take_in(opened.manifest, opened.manifest_sha256, examined.subject)
                message = answer_message(said, asked, Way.IN, opened.manifest.packet)
                messages.add(message)
                if said.ended is not None:
                    close_answered(self._vault, asked)
                self._ledger.set_state(asked.packet, ReferralState.RECEIVED)
                owe(self._vault, sender, self._line(opened, said.code))
            return arrived(file, ArrivalState.NEW, opened.manifest, said.code)
        if self._erasure.is_buried(said.question):
            return self._too_late(file, examined, said.code)
        self._quarantine.put(data, Code.MESSAGE_STRAY, sender)
        return told(file, Quarantined(Code.MESSAGE_STRAY, manifest=opened.manifest))

    def _too_late(
        self, file: str, examined: Accepted | Older, code: CaseCode, *, because: str = ""
    ) -> Arrival:
        """A newer word is here, or it was taken back: the number counts, the content does not.

        `because` is the reason for which the sender is told that nobody here has the case.
        """
        opened = examined.opened
        line = self._line(opened, code)
        if because:
            line = returned(line, because, line.at)
        with self._vault.transaction():
            self._ledger.take_in(opened.manifest, opened.manifest_sha256, examined.subject)
            owe(self._vault, opened.manifest.sender, line)
        return arrived(file, ArrivalState.OLDER, opened.manifest, code)

    def _line(self, opened: OpenedPacket, code: CaseCode) -> ReceiptLine:
        return received(opened, code, self._vault.clock())

    def _enrolment(self, file: str, data: bytes, opened: OpenedPacket) -> Arrival:
        """An office shows its keys: it waits until its words have been typed."""
        enrolment = read_enrolment(opened)
        try:
            check_entry(directory_in_use(self._vault), enrolment)
        except PostDeskError as error:
            self._quarantine.put(data, error.code, enrolment.office)
            return told(file, Quarantined(error.code, error.values, opened.manifest))
        self._quarantine.put(data, Code.PACKET_SENDER_UNKNOWN, enrolment.office)
        return Arrival(
            file,
            ArrivalState.WAITING,
            kind=opened.manifest.kind,
            packet=opened.manifest.packet,
            sender=enrolment.office,
            problem=Code.PACKET_SENDER_UNKNOWN,
        )
