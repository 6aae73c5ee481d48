"""Whom headquarters trusts: an office's keys after a call, what it receives for, their end."""

from dataclasses import dataclass
from datetime import datetime

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import OfficeId, RecipientId
from postdesk.model.offices import Directory, Office, OfficeKeys, Recipient
from postdesk.model.roles import Right
from postdesk.packet.codec import open_packet
from postdesk.packet.enrolment import (
    Enrolment,
    check_words,
    enter,
    key_words,
    read_enrolment,
    revoke,
)
from postdesk.packet.rotation import OVERLAP
from postdesk.regional.office import directory_in_use, require_headquarters
from postdesk.regional.sending import keys_of
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.directory import Directories
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine
from postdesk.store.vault import Vault


@dataclass(frozen=True)
class WaitingEnrolment:
    """An office's keys in quarantine until its words have been typed."""

    quarantined: str
    enrolment: Enrolment

    def words(self, language: str) -> tuple[str, ...]:
        """The words that the office must read out."""
        return key_words(self.enrolment.keys, language)


def own_words(vault: Vault, language: str) -> tuple[str, ...]:
    """The words of this office's keys, to read out to a post that installs its first kit."""
    return key_words(OfficeKeeper(vault).office().public, language)


def waiting_enrolments(vault: Vault) -> tuple[WaitingEnrolment, ...]:
    """The enrolments that wait for words, oldest first."""
    quarantine = Quarantine(vault)
    found = []
    for entry in quarantine.listed():
        if entry.reason is Code.PACKET_SENDER_UNKNOWN:
            enrolment = _enrolment(quarantine.data(entry.id))
            if enrolment is not None:
                found.append(WaitingEnrolment(entry.id, enrolment))
    return tuple(found)


def confirm_enrolment(vault: Vault, waiting: WaitingEnrolment, typed: str, language: str) -> None:
    """Enter an office into the directory after a call. Raises `WORDS_DIFFER`."""
    require_headquarters(vault, Right.TRUST_POSTS)
    check_words(waiting.enrolment.keys, typed, language)
    directory = enter(directory_in_use(vault), waiting.enrolment, vault.clock() + OVERLAP)
    with vault.transaction():
        Directories(vault).take(directory)
        Quarantine(vault).drop(waiting.quarantined)


def served_by(vault: Vault, office: OfficeId) -> tuple[Recipient, ...]:
    """The recipients whose packets are sealed to an office."""
    listed = directory_in_use(vault).recipients
    return tuple(recipient for recipient in listed if recipient.office == office)


def serve(vault: Vault, office: OfficeId, recipient: RecipientId | None) -> None:
    """From the next kit on, packets for one recipient are sealed to this office; None: for nobody.

    What the office received for before comes to us again. Raises `WRONG_USE` if the directory
    lists no such recipient, `RECIPIENT_WITHOUT_KEY` if the office has no key that is valid now.
    """
    require_headquarters(vault, Right.TRUST_POSTS)
    directory = directory_in_use(vault)
    if recipient is not None and directory.recipient(recipient) is None:
        raise PostDeskError(Code.WRONG_USE, why="recipient_unknown")
    if recipient is not None and keys_of(vault, office) is None:
        raise PostDeskError(Code.RECIPIENT_WITHOUT_KEY, recipient=office)
    served = _served(vault, directory, office, recipient)
    update = {"version": directory.version + 1, "recipients": served}
    Directories(vault).take(directory.model_copy(update=update))


def _served(
    vault: Vault, directory: Directory, office: OfficeId, recipient: RecipientId | None
) -> tuple[Recipient, ...]:
    """The recipients with `office` at one of them, and us where it was before."""
    own = OfficeKeeper(vault).office().id
    return tuple(
        one.model_copy(update={"office": office if one.id == recipient else own})
        if one.id == recipient or one.office == office
        else one
        for one in directory.recipients
    )


def revoke_keys(vault: Vault, office: OfficeId, *, newest_stays: bool) -> None:
    """The keys of an office count no more: here at once, elsewhere once the next kit has come.

    `newest_stays`: only its former keys, which were copied or lost after new ones were shown. Else
    nobody seals to the office any more, and what it received for comes to us.
    Raises `NOT_PERMITTED`, `WRONG_USE` for ourselves, an unknown office, or if nothing would end.
    """
    require_headquarters(vault, Right.TRUST_POSTS)
    directory, now = directory_in_use(vault), vault.clock()
    listed = directory.office(office)
    ours = office == OfficeKeeper(vault).office().id
    counting = () if listed is None or ours else counting_keys(listed, now)
    if not counting[int(newest_stays) :]:
        raise PostDeskError(Code.WRONG_USE, why="no_keys_to_end")
    ended = revoke(directory, office, now, but=counting[0].signing if newest_stays else None)
    if not newest_stays:
        served = _served(vault, ended, office, None)
        ended = ended.model_copy(update={"recipients": served})
    with vault.transaction():
        Directories(vault).take(ended)
        Audit(vault).append(AuditKind.SETTING, f"office {office}", "revoked")


def counting_keys(office: Office, now: datetime) -> tuple[OfficeKeys, ...]:
    """The keys by which an office is believed at `now`, the newest first."""
    return tuple(
        keys
        for keys in office.keys
        if keys.revoked_at is None and (keys.expires is None or keys.expires > now)
    )


def posts(vault: Vault) -> tuple[Office, ...]:
    """The offices in the directory, this one left out."""
    own = OfficeKeeper(vault).office().id
    return tuple(office for office in directory_in_use(vault).offices if office.id != own)


def _enrolment(data: bytes) -> Enrolment | None:
    try:
        return read_enrolment(open_packet(data, ()))
    except PostDeskError:
        return None
