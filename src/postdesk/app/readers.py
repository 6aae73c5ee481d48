"""What reads sticks for the arrivals page: a post, or a regional office."""

from dataclasses import replace
from pathlib import Path

from postdesk.desk import equipping as post_equipping
from postdesk.desk import receiving as post_receiving
from postdesk.desk.post import Post
from postdesk.desk.withdrawing import withdraw_waiting
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import OfficeId
from postdesk.packet.arrivals import ImportReport
from postdesk.packet.equipment import (
    confirm_kit,
    directory_in_use,
    own_words,
    show_keys,
    waiting_kits,
)
from postdesk.progress import Progress
from postdesk.regional import equipping as regional_equipping
from postdesk.regional import importing as regional_importing
from postdesk.regional.office import office_settings
from postdesk.store.copies import copies_at_work
from postdesk.store.messages import Messages
from postdesk.store.quarantine import Quarantine, Quarantined
from postdesk.store.vault import Vault
from postdesk.ui.arrivals.reader import WaitingWords, WaitsFor


class PostReader:
    """A post reads receipts and kits."""

    can_enrol = True

    def __init__(self, post: Post) -> None:
        self._post, self._vault = post, post.vault

    def read(self, folder: Path, progress: Progress) -> ImportReport:
        """Take in every packet, with a session of its own; a kit may bring a key waited for."""
        session = self._vault.sibling()
        try:
            report = post_receiving.read_arrivals(session, folder, progress)
            withdraw_waiting(replace(self._post, vault=session))
            return report
        finally:
            session.close()

    def waiting(self, language: str) -> tuple[WaitingWords, ...]:
        """The first kit that waits for headquarters' words."""
        return _kits_waiting(self._vault, language)

    def confirm(self, waiting: WaitingWords, typed: str, language: str) -> int:
        """Install the kit, and seal what waited for its keys. Raises `WORDS_DIFFER`."""
        _confirm_kit(self._vault, waiting, typed, language)
        withdraw_waiting(self._post)
        return post_receiving.take_waiting(self._vault)

    def own_words(self, language: str) -> tuple[str, ...]:
        """The words of the post's keys."""
        return own_words(self._vault, language)

    def enrol(self, folder: Path, progress: Progress) -> None:
        """Write the post's public keys to a stick."""
        session = self._vault.sibling()
        try:
            post_equipping.enrol(session, folder, progress)
        finally:
            session.close()

    def unread(self) -> int:
        """How many messages came and were opened by nobody."""
        return Messages(self._vault).unread()

    def held(self) -> tuple[Quarantined, ...]:
        """What lies in quarantine, oldest first, whichever stick brought it."""
        return Quarantine(self._vault).listed()

    def copies(self, language: str) -> tuple[str, ...]:
        """The offices that work on two laptops at once."""
        return _copies(self._vault, language)

    def office_name(self, office: str, language: str) -> str:
        """What an office is called, or its code."""
        return _office_name(self._vault, office, language)


class RegionalReader:
    """A regional office or an agency reads packets; who publishes no kits reads these too."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
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
            WaitingWords(
                one.quarantined, WaitsFor.ENROLMENT, one.enrolment.names.in_language(language)
            )
            for one in regional_equipping.waiting_enrolments(self._vault)
        )

    def confirm(self, waiting: WaitingWords, typed: str, language: str) -> int:
        """Enter the office into the directory, or install the kit. Raises `WORDS_DIFFER`."""
        if waiting.what is WaitsFor.KIT:
            _confirm_kit(self._vault, waiting, typed, language)
        else:
            for one in regional_equipping.waiting_enrolments(self._vault):
                if one.quarantined == waiting.key:
                    regional_equipping.confirm_enrolment(self._vault, one, typed, language)
        return regional_importing.take_waiting(self._vault)

    def own_words(self, language: str) -> tuple[str, ...]:
        """The words of the office's keys."""
        return own_words(self._vault, language)

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

    def unread(self) -> int:
        """How many messages came and were opened by nobody."""
        return Messages(self._vault).unread()

    def held(self) -> tuple[Quarantined, ...]:
        """What lies in quarantine, oldest first, whichever stick brought it."""
        return Quarantine(self._vault).listed()

    def copies(self, language: str) -> tuple[str, ...]:
        """The offices that work on two laptops at once."""
        return _copies(self._vault, language)

    def office_name(self, office: str, language: str) -> str:
        """What an office is called, or its code."""
        return _office_name(self._vault, office, language)


def _copies(vault: Vault, language: str) -> tuple[str, ...]:
    return tuple(_office_name(vault, one.office, language) for one in copies_at_work(vault))


def _kits_waiting(vault: Vault, language: str) -> tuple[WaitingWords, ...]:
    return tuple(
        WaitingWords(
            kit.quarantined, WaitsFor.KIT, kit.first.headquarters.names.in_language(language)
        )
        for kit in waiting_kits(vault)
    )


def _confirm_kit(vault: Vault, waiting: WaitingWords, typed: str, language: str) -> None:
    for kit in waiting_kits(vault):
        if kit.quarantined == waiting.key:
            confirm_kit(vault, kit, typed, language)


def _office_name(vault: Vault, office: str, language: str) -> str:
    found = directory_in_use(vault).office(OfficeId(office))
    return found.names.in_language(language) if found else office
