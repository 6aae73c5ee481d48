"""A region and a post that know each other, as the journeys begin."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from postdesk.desk import equipping as post_equipping
from postdesk.desk import receiving as post_receiving
from postdesk.desk.notebook import Notebook
from postdesk.desk.outbox import outbox, write_to_stick
from postdesk.desk.post import Post
from postdesk.model.base import Realm, Texts, WorkspaceKind
from postdesk.model.ids import OfficeId
from postdesk.model.people import Person, Role
from postdesk.model.referrals import ReferralState
from postdesk.regional import equipping as regional_equipping
from postdesk.regional import importing as regional_importing
from postdesk.regional import office as regional_office
from postdesk.regional import publishing
from postdesk.rules.pack import load_pack
from postdesk.rules.screening import Screener
from postdesk.store.interviews import Interviews
from postdesk.store.pending import Pending
from postdesk.store.people import People
from postdesk.store.vault import KdfStrength, NewPerson, Vault, create_vault

ZONE = ZoneInfo("Africa/Nouakchott")
OFFICER_WORDS = "quiet river crossing"
SUPERVISOR_WORDS = "lamp above the desk"
STRENGTH = KdfStrength.FLOOR


@dataclass
class TickingClock:
    """A clock that moves on one second each time it is asked."""

    now: datetime = datetime(2026, 11, 12, 2, 41, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Ids:
    """Ids in a row, of the right form; `start` keeps two offices apart."""

    start: int
    numbers: Iterator[int] = field(init=False)

    def __post_init__(self) -> None:
        self.numbers = itertools.count(self.start)

    def __call__(self) -> str:
        return f"{next(self.numbers):032x}"


@dataclass
class Region:
    """A regional office that publishes kits."""

    vault: Vault
    recovery_code: str


@dataclass
class PostOffice:
    """A post with a supervisor, who is at the desk, and an officer."""

    vault: Vault
    officer: Person
    recovery_code: str


def make_region(
    folder: Path, clock: TickingClock, realm: Realm = Realm.LIVE, *, first_id: int = 10**9
) -> Region:
    """A regional office in a new vault."""
    made = create_vault(
        folder,
        workspace=WorkspaceKind.REGIONAL,
        realm=realm,
        first=NewPerson(name="S. Diallo", role=Role.KIT_AUTHOR, passphrase=SUPERVISOR_WORDS),
        clock=clock,
        new_id=Ids(first_id),
        strength=STRENGTH,
    )
    names = Texts({"fr": "Bureau régional du Trarza", "en": "Regional office, Trarza"})
    settings = regional_office.OfficeSettings(office=OfficeId("trarza"), names=names, author=True)
    regional_office.set_up(made.vault, settings)
    return Region(made.vault, made.recovery_code)


def make_post(folder: Path, clock: TickingClock, realm: Realm = Realm.LIVE) -> PostOffice:
    """A post in a new vault, not yet enrolled."""
    made = create_vault(
        folder,
        workspace=WorkspaceKind.POST,
        realm=realm,
        first=NewPerson(name="K. Sy", role=Role.SUPERVISOR, passphrase=SUPERVISOR_WORDS),
        clock=clock,
        new_id=Ids(1),
        strength=STRENGTH,
    )
    officer = People(made.vault).add(
        NewPerson(name="A. Mint Salem", role=Role.OFFICER, passphrase=OFFICER_WORDS), STRENGTH
    )
    settings = post_equipping.PostSettings(
        office=OfficeId("rosso"),
        names=Texts({"fr": "Poste de Rosso", "en": "Rosso post"}),
        prefix="R07",
        region="trarza",
    )
    post_equipping.set_up(made.vault, settings)
    return PostOffice(made.vault, officer, made.recovery_code)


def introduce(post: Vault, region: Vault, stick: Path) -> None:
    """Enrolment, words, kit, words: as a supervisor and a kit author do it by stick and phone."""
    post_equipping.enrol(post, stick)
    regional_importing.read_arrivals(region, stick)
    (waiting,) = regional_equipping.waiting_enrolments(region)
    heard = " ".join(post_equipping.own_words(post, "fr"))
    regional_equipping.confirm_enrolment(region, waiting, heard, "fr")
    publishing.publish_kit(region)
    publishing.send_kit(region, post_equipping.post_settings(post).office)
    carry(region, stick)
    post_receiving.read_arrivals(post, stick)
    (kit,) = post_equipping.waiting_kits(post)
    spoken = " ".join(regional_equipping.own_words(region, "fr"))
    post_equipping.confirm_kit(post, kit, spoken, "fr")


def carry(vault: Vault, stick: Path) -> None:
    """Write everything that waits to a stick."""
    waiting = [entry.packet.manifest.packet for entry in outbox(vault, ReferralState.SEALED)]
    write_to_stick(vault, waiting, stick)


@contextmanager
def at_desk(vault: Vault, clock: TickingClock) -> Iterator[Post]:
    """The post's use cases for the person who unlocked `vault`."""
    kit = post_equipping.kit_in_use(vault)
    screener = Screener(load_pack(kit.pack_bytes), None)
    pending = Pending(vault)
    try:
        yield Post(
            vault=vault,
            notebook=Notebook(Interviews(vault), pending),
            kit=kit,
            screener=screener,
            clock=clock,
            new_id=vault.new_id,
            zone=ZONE,
            prefix=post_equipping.post_settings(vault).prefix,
        )
    finally:
        pending.close()
        screener.close()
