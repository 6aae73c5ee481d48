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
from postdesk.progress import Progress
from postdesk.regional import equipping as regional_equipping
from postdesk.regional import importing as regional_importing
from postdesk.regional.office import directory_in_use as regional_directory
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
        return tuple(
            WaitingWords(
                kit.quarantined, WaitsFor.KIT, kit.first.headquarters.names.in_language(language)
            )
            for kit in post_equipping.waiting_kits(self._vault)
        )

    def confirm(self, waiting: WaitingWords, typed: str, language: str) -> None:
        """Install the kit. Raises `WORDS_DIFFER`."""
        for kit in post_equipping.waiting_kits(self._vault):
            if kit.quarantined == waiting.key:
                post_equipping.confirm_kit(self._vault, kit, typed, language)
                withdraw_waiting(self._post)

    def own_words(self, language: str) -> tuple[str, ...]:
        """The words of the post's keys."""
        return post_equipping.own_words(self._vault, language)

    def enrol(self, folder: Path, progress: Progress) -> None:
        """Write the post's public keys to a stick."""
        session = self._vault.sibling()
        try:
            post_equipping.enrol(session, folder, progress)
        finally:
            session.close()

    def office_name(self, office: str, language: str) -> str:
        """What an office is called, or its code."""
        found = post_equipping.directory_in_use(self._vault).office(OfficeId(office))
        return found.names.in_language(language) if found else office


class RegionalReader:
    """A regional office reads referrals and enrolments."""

    can_enrol = False

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def read(self, folder: Path, progress: Progress) -> ImportReport:
        """Take in every packet, with a session of its own."""
        session = self._vault.sibling()
        try:
            return regional_importing.read_arrivals(session, folder, progress)
        finally:
            session.close()

    def waiting(self, language: str) -> tuple[WaitingWords, ...]:
        """The posts whose keys wait for words."""
        return tuple(
            WaitingWords(
                one.quarantined, WaitsFor.ENROLMENT, one.enrolment.names.in_language(language)
            )
            for one in regional_equipping.waiting_enrolments(self._vault)
        )

    def confirm(self, waiting: WaitingWords, typed: str, language: str) -> None:
        """Enter the post into the directory. Raises `WORDS_DIFFER`."""
        for one in regional_equipping.waiting_enrolments(self._vault):
            if one.quarantined == waiting.key:
                regional_equipping.confirm_enrolment(self._vault, one, typed, language)

    def own_words(self, language: str) -> tuple[str, ...]:
        """The words of the office's keys."""
        return regional_equipping.own_words(self._vault, language)

    def enrol(self, folder: Path, progress: Progress) -> None:
        """A regional office that publishes kits shows its keys in them."""
        del folder, progress
        raise PostDeskError(Code.WRONG_USE, why="regional_office")

    def office_name(self, office: str, language: str) -> str:
        """What an office is called, or its code."""
        found = regional_directory(self._vault).office(OfficeId(office))
        return found.names.in_language(language) if found else office
