"""A region, a post and an agency that know each other: cases of one recipient go to the agency."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from offices import (
    OFFICER_WORDS,
    STRENGTH,
    SUPERVISOR_WORDS,
    Ids,
    TickingClock,
    at_desk,
    carry,
    introduce,
    make_post,
    make_region,
)

from postdesk.desk.post import Post
from postdesk.desk.receiving import read_arrivals as read_at_post
from postdesk.model.base import Realm, Texts, WorkspaceKind
from postdesk.model.ids import InterviewId, OfficeId, RecipientId
from postdesk.model.people import Role
from postdesk.packet.equipment import confirm_kit, own_words, show_keys, waiting_kits
from postdesk.regional import equipping, publishing
from postdesk.regional.importing import read_arrivals
from postdesk.regional.office import OfficeSettings, set_up
from postdesk.store.vault import NewPerson, Vault, create_vault, open_vault

RECIPIENT = RecipientId("inlctptm")
AGENCY = OfficeId("instance")


@dataclass
class Three:
    """A post whose officer is at the desk, a region, an agency, and a stick between them.

    `waiting` are interviews that were closed at the post and not yet referred.
    """

    post: Post
    region: Vault
    agency: Vault
    stick: Path
    clock: TickingClock
    waiting: list[InterviewId] = field(default_factory=list)

    def to_agency(self) -> None:
        """What waits at the post travels to the agency."""
        empty(self.stick)
        carry(self.post.vault, self.stick)
        self.read_at_agency()

    def read_at_agency(self) -> None:
        """The agency reads the stick."""
        read_arrivals(self.agency, self.stick)

    def to_post(self, office: Vault) -> None:
        """What waits at an office travels to the post."""
        empty(self.stick)
        carry(office, self.stick)
        read_at_post(self.post.vault, self.stick)


def make_agency(folder: Path, clock: TickingClock) -> Vault:
    """An agency's desk in a new vault, not yet enrolled."""
    made = create_vault(
        folder,
        workspace=WorkspaceKind.REGIONAL,
        realm=Realm.LIVE,
        first=NewPerson(name="O. Ba", role=Role.SUPERVISOR, passphrase=SUPERVISOR_WORDS),
        clock=clock,
        new_id=Ids(3 * 10**9),
        strength=STRENGTH,
    )
    names = Texts({"fr": "Instance nationale", "ar": "الهيئة الوطنية", "en": "National body"})
    set_up(made.vault, OfficeSettings(office=AGENCY, names=names, agency=True, region="trarza"))
    return made.vault


def empty(stick: Path) -> None:
    """Nothing is left on the stick."""
    for left in stick.iterdir():
        left.unlink()


def introduce_agency(post: Vault, region: Vault, agency: Vault, stick: Path) -> None:
    """Its keys and words to the region, the next kit to both."""
    empty(stick)
    show_keys(agency, "trarza", stick)
    read_arrivals(region, stick)
    (waiting,) = equipping.waiting_enrolments(region)
    equipping.confirm_enrolment(region, waiting, " ".join(own_words(agency, "fr")), "fr")
    equipping.serve(region, AGENCY, RECIPIENT)
    publishing.publish_kit(region)
    for office, reads, vault in (
        (OfficeId("rosso"), read_at_post, post),
        (AGENCY, read_arrivals, agency),
    ):
        publishing.send_kit(region, office)
        empty(stick)
        carry(region, stick)
        reads(vault, stick)
    (kit,) = waiting_kits(agency)
    confirm_kit(agency, kit, " ".join(own_words(region, "fr")), "fr")
    empty(stick)


@contextmanager
def three_offices(home: Path) -> Iterator[Three]:
    """All three, introduced, their vaults open."""
    home.mkdir()
    clock = TickingClock()
    region, post = make_region(home / "region", clock), make_post(home / "post", clock)
    stick = home / "stick"
    stick.mkdir()
    introduce(post.vault, region.vault, stick)
    agency = make_agency(home / "agency", clock)
    introduce_agency(post.vault, region.vault, agency, stick)
    post.vault.close()
    vault = open_vault(home / "post", post.officer.id, OFFICER_WORDS, clock, post.vault.new_id)
    with at_desk(vault, clock) as desk:
        yield Three(desk, region.vault, agency, stick, clock)
    vault.close()
    agency.close()
    region.vault.close()
