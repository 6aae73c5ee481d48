"""What reads sticks for the arrivals page: a post, or a regional office."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from postdesk.app.system import ZONE
from postdesk.desk import equipping as post_equipping
from postdesk.desk import receiving as post_receiving
from postdesk.desk.post import Post
from postdesk.desk.region_access import heed_directory
from postdesk.desk.withdrawing import withdraw_waiting
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import OfficeId, PersonId
from postdesk.model.keeping import RemovalReason
from postdesk.model.roles import Right, may
from postdesk.packet.arrivals import ImportReport
from postdesk.packet.enrolment import are_words_of
from postdesk.packet.equipment import (
    confirm_kit,
    directory_in_use,
    kit_in_use,
    own_words,
    show_keys,
    waiting_kits,
)
from postdesk.packet.report_paper import note_report_printed, save_report
from postdesk.progress import Progress
from postdesk.regional import equipping as regional_equipping
from postdesk.regional import importing as regional_importing
from postdesk.regional.office import office_settings
from postdesk.store.checkup import clock_behind
from postdesk.store.copies import copies_at_work
from postdesk.store.interviews import Interviews
from postdesk.store.messages import Messages
from postdesk.store.people import People
from postdesk.store.quarantine import Quarantine, Quarantined, Removal
from postdesk.store.vault import Vault
from postdesk.ui.arrivals.reader import WaitingWords, WaitsFor


class _OfficeReader:
    """What every office knows of itself, of its quarantine and of its correspondents."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def own_words(self, language: str) -> tuple[str, ...]:
        """The words of the office's keys."""
        return own_words(self._vault, language)

    def settle(self) -> None:
        """Nothing, at most offices."""

    def unread(self) -> int:
        """How many messages came and were opened by nobody."""
        return Messages(self._vault).unread()

    def held(self) -> tuple[Quarantined, ...]:
        """What lies in quarantine, oldest first, whichever stick brought it."""
        return Quarantine(self._vault).listed()

    @property
    def can_remove(self) -> bool:
        """Whether whoever is here may remove something from quarantine."""
        return may(self._vault.person.role, Right.ERASE)

    def is_due(self, held: Quarantined) -> bool:
        """Whether it lay in quarantine for as long as it may; never while the clock is behind."""
        if clock_behind(self._vault) is not None:
            return False
        days = kit_in_use(self._vault).retention.quarantined
        return held.is_due(days, self._vault.clock())

    def remove(self, held: Quarantined, reason: RemovalReason) -> None:
        """Remove a packet from quarantine for good. Raises `NOT_PERMITTED`."""
        Quarantine(self._vault).remove(held, reason)

    def removal(self, held: Quarantined) -> Removal | None:
        """When the same bytes were removed before, by whom and why."""
        return Quarantine(self._vault).removal(held)

    def person_name(self, person: PersonId) -> str:
        """What somebody of this office is called, or their code once they are gone."""
        known = {one.id: one.name for one in People(self._vault).listed()}
        return known.get(person, person)

    def printed_by(self) -> tuple[str, datetime]:
        """Who is at the desk, and the moment."""
        return self._vault.person.name, self._vault.clock().astimezone(ZONE)

    def note_printed(self) -> None:
        """Note that the report of a stick goes to a printer."""
        note_report_printed(self._vault)

    def save_report(self, folder: Path, pages: bytes) -> Path:
        """Write the report's pages into a folder. Raises a stick's codes."""
        return save_report(self._vault, folder, pages)

    def copies(self, language: str) -> tuple[str, ...]:
        """The offices that work on two laptops at once."""
        return tuple(self.office_name(one.office, language) for one in copies_at_work(self._vault))

    def office_name(self, office: str, language: str) -> str:
        """What an office is called, or its code."""
        found = directory_in_use(self._vault).office(OfficeId(office))
        return found.names.in_language(language) if found else office


class PostReader(_OfficeReader):
    """A post reads receipts and kits."""

    can_enrol = True

    def __init__(self, post: Post) -> None:
        super().__init__(post.vault)
        self._post = post

    def read(self, folder: Path, progress: Progress) -> ImportReport:
        """Take in every packet, with a session of its own; a kit may bring a key waited for."""
        session = self._vault.sibling()
        try:
            report = post_receiving.read_arrivals(session, folder, progress)
            notebook = replace(self._post.notebook, kept=Interviews(session))
            withdraw_waiting(replace(self._post, vault=session, notebook=notebook))
            return report
        finally:
            session.close()

    def settle(self) -> None:
        """A kit may have ended the key of the region that is let in to the vault."""
        with suppress(PostDeskError):  # a worker still has it open: at the next unlocking then
            heed_directory(self._vault)

    def waiting(self, language: str) -> tuple[WaitingWords, ...]:
        """The first kit that waits for headquarters' words."""
        return _kits_waiting(self._vault, language)

    def confirm(self, waiting: WaitingWords, typed: str, language: str) -> int:
        """Install the kit, and seal what waited for its keys. Raises `WORDS_DIFFER`."""
        _confirm_kit(self._vault, waiting, typed, language)
        withdraw_waiting(self._post)
        return post_receiving.take_waiting(self._vault)

    def said_by(self, typed: str, language: str) -> WaitingWords | None:
        """Whose words these are, of all that wait."""
        return _kit_said_by(self._vault, typed, language)

    def enrol(self, folder: Path, progress: Progress) -> None:
        """Write the post's public keys to a stick."""
        session = self._vault.sibling()
        try:
            post_equipping.enrol(session, folder, progress)
        finally:
            session.close()


class RegionalReader(_OfficeReader):
    """A regional office or an agency reads packets; who publishes no kits reads these too."""

    def __init__(self, vault: Vault) -> None:
        super().__init__(vault)
        self.can_enrol = not office_settings(vault).author

    def read(self, folder: Path, progress: Progress) -> ImportReport:
        """Take in every packet, with a session of its own."""
        session = self._vault.sibling()
        try:
            return regional_importing.read_arrivals(session, folder, progress)
        finally:
            session.close()

    def waiting(self, language: str) -> tuple[WaitingWords, ...]:
        """The offices whose keys wait for words; for one that is equipped, its first kit."""
        if self.can_enrol:
            return _kits_waiting(self._vault, language)
        return tuple(
            WaitingWords(one.quarantined, WaitsFor.ENROLMENT, self._name_of(one, language))
            for one in regional_equipping.waiting_enrolments(self._vault)
        )

    def _name_of(self, one: regional_equipping.WaitingEnrolment, language: str) -> str:
        """Who has to be called: an office that is known is not called what its keys say."""
        known = directory_in_use(self._vault).office(one.enrolment.office)
        return (known or one.enrolment).names.in_language(language)

    def said_by(self, typed: str, language: str) -> WaitingWords | None:
        """Whose words these are, of all that wait."""
        if self.can_enrol:
            return _kit_said_by(self._vault, typed, language)
        for one in regional_equipping.waiting_enrolments(self._vault):
            if are_words_of(one.enrolment.keys, typed, language):
                name = self._name_of(one, language)
                return WaitingWords(one.quarantined, WaitsFor.ENROLMENT, name)
        return None

    def confirm(self, waiting: WaitingWords, typed: str, language: str) -> int:
        """Enter the office into the directory, or install the kit. Raises `WORDS_DIFFER`."""
        if waiting.what is WaitsFor.KIT:
            _confirm_kit(self._vault, waiting, typed, language)
        else:
            for one in regional_equipping.waiting_enrolments(self._vault):
                if one.quarantined == waiting.key:
                    regional_equipping.confirm_enrolment(self._vault, one, typed, language)
        return regional_importing.take_waiting(self._vault)

    def enrol(self, folder: Path, progress: Progress) -> None:
        """Write the office's public keys to a stick; who publishes kits shows its keys in them."""
        settings = office_settings(self._vault)
        if settings.author:
            raise PostDeskError(Code.WRONG_USE, why="regional_office")
        session = self._vault.sibling()
        try:
            show_keys(session, settings.region, folder, progress)
        finally:
            session.close()


def _kits_waiting(vault: Vault, language: str) -> tuple[WaitingWords, ...]:
    return tuple(
        WaitingWords(
            kit.quarantined, WaitsFor.KIT, kit.first.headquarters.names.in_language(language)
        )
        for kit in waiting_kits(vault)
    )


def _kit_said_by(vault: Vault, typed: str, language: str) -> WaitingWords | None:
    for kit in waiting_kits(vault):
        if are_words_of(kit.first.keys, typed, language):
            name = kit.first.headquarters.names.in_language(language)
            return WaitingWords(kit.quarantined, WaitsFor.KIT, name)
    return None


def _confirm_kit(vault: Vault, waiting: WaitingWords, typed: str, language: str) -> None:
    for kit in waiting_kits(vault):
        if kit.quarantined == waiting.key:
            confirm_kit(vault, kit, typed, language)
