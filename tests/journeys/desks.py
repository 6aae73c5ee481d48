"""A post and its region, or an agency too, whose packets are handed over as bytes, in any order."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from agencies import Three, empty, introduce_agency, make_agency
from offices import (
    OFFICER_WORDS,
    SUPERVISOR_WORDS,
    Ids,
    TickingClock,
    at_desk,
    introduce,
    make_post,
    make_region,
)
from test_a_day import interviewed, referred

from postdesk.desk.post import Post
from postdesk.desk.receiving import read_arrivals as read_at_post
from postdesk.desk.referring import say_consent
from postdesk.desk.relocating import relocate
from postdesk.model.ids import InterviewId, PersonId
from postdesk.model.interviews import ConsentState
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import Referral, ReferralState
from postdesk.packet.arrivals import ImportReport
from postdesk.packet.handover_arriving import find_handover
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.regional.receipts import seal_receipts
from postdesk.store.relocation import settle_here
from postdesk.store.vault import Vault, open_vault

INTERVIEWS = 3
"""As many as most tests refer: what is asked in them is the same each time."""


@dataclass(frozen=True)
class Home:
    """Where offices lie that know each other, closed, to be copied, and who opens them.

    `interviews` were closed at the post and wait to be referred; it was `now` when they had been.
    """

    folder: Path
    author: PersonId
    officer: PersonId
    supervisor: PersonId
    interviews: tuple[InterviewId, ...]
    now: datetime
    agent: PersonId | None = None


def made_home(folder: Path, *, agency: bool = False) -> Home:
    """A post and a region, and an agency whose cases the post refers."""
    clock = TickingClock()
    region, post = make_region(folder / "region", clock), make_post(folder / "post", clock)
    stick, agent = folder / "stick", None
    stick.mkdir()
    introduce(post.vault, region.vault, stick)
    if agency:
        desk = make_agency(folder / "agency", clock)
        introduce_agency(post.vault, region.vault, desk, stick)
        agent = desk.person.id
        desk.close()
    author, supervisor = region.vault.person.id, post.vault.person.id
    region.vault.close()
    post.vault.close()
    empty(stick)
    vault = open_vault(folder / "post", post.officer.id, OFFICER_WORDS, clock, Ids(10**6))
    with at_desk(vault, clock) as held:
        interviews = tuple(interviewed(held, "aminata") for _ in range(INTERVIEWS))
    vault.close()
    return Home(folder, author, post.officer.id, supervisor, interviews, clock.now, agent)


@contextmanager
def open_three(home: Home, own: Path) -> Iterator[Three]:
    """The three offices of a copy at `own`, and the interviews that wait to be referred."""
    assert home.agent is not None
    clock = TickingClock(home.now)
    with ExitStack() as closing:
        region = open_vault(own / "region", home.author, SUPERVISOR_WORDS, clock, Ids(5**12))
        closing.callback(region.close)
        agency = open_vault(own / "agency", home.agent, SUPERVISOR_WORDS, clock, Ids(7**11))
        closing.callback(agency.close)
        vault = open_vault(own / "post", home.officer, OFFICER_WORDS, clock, Ids(10**7))
        closing.callback(vault.close)
        post = closing.enter_context(at_desk(vault, clock))
        yield Three(post, region, agency, own / "stick", clock, list(home.interviews))


@contextmanager
def open_desks(home: Home, own: Path) -> Iterator["Desks"]:
    """The offices of a copy at `own`; cases go to the agency if there is one."""
    clock = TickingClock(home.now)
    with ExitStack() as closing:
        region = open_vault(own / "region", home.author, SUPERVISOR_WORDS, clock, Ids(5**12))
        closing.callback(region.close)
        office = region
        if home.agent is not None:
            office = open_vault(own / "agency", home.agent, SUPERVISOR_WORDS, clock, Ids(7**11))
            closing.callback(office.close)
        desks = Desks(home, own, office, clock)
        desks.all_cases = region
        closing.callback(desks.leave)
        yield desks


class Desks:
    """A post and the office that its cases go to; packets are handed over as bytes."""

    def __init__(self, home: Home, own: Path, office: Vault, clock: TickingClock) -> None:
        self._home, self._own, self._clock = home, own, clock
        self._closing = ExitStack()
        self.region, self.stick = office, own / "stick"
        self.all_cases = office
        """The region's own vault, also where an agency has the cases."""
        self.waiting = list(home.interviews)
        """Closed on this laptop by its own clock, and not yet referred."""
        self._laptops = 0
        self.post = self._unlocked(own / "post")

    def _unlocked(self, folder: Path, *, supervisor: bool = False) -> Post:
        home = self._home
        person, words = home.officer, OFFICER_WORDS
        if supervisor:
            person, words = home.supervisor, SUPERVISOR_WORDS
        self._laptops += 1
        vault = open_vault(folder, person, words, self._clock, Ids(10**7 + self._laptops * 10**5))
        self._closing.callback(vault.close)
        return self._closing.enter_context(at_desk(vault, self._clock))

    def leave(self) -> None:
        """Lock the post."""
        self._closing.close()

    def move(self) -> None:
        """Hand the post over to another laptop by stick and code, as a supervisor does."""
        folder = self.post.vault.folder
        self.leave()
        empty(self.stick)
        post = self._unlocked(folder, supervisor=True)
        code = relocate(post.vault, post.notebook.pending, self.stick).code
        self.leave()
        found = find_handover(self.stick, code, self._own / "aside")
        assert found is not None
        new = self._own / f"laptop-{self._laptops}"
        new.mkdir()
        settle_here(new / "post", found.people, found.database)
        self.post = self._unlocked(new / "post")
        self.waiting.clear()

    def _on_stick(self, data: bytes) -> Path:
        empty(self.stick)
        (self.stick / "a.pdk").write_bytes(data)
        return self.stick

    def to_region(self, data: bytes) -> ImportReport:
        return read_at_region(self.region, self._on_stick(data))

    def past_the_region(self, data: bytes) -> ImportReport:
        """The stick passes the region, where an agency has the cases."""
        return read_at_region(self.all_cases, self._on_stick(data))

    def to_post(self, data: bytes) -> ImportReport:
        return read_at_post(self.post.vault, self._on_stick(data))

    def referral(self) -> tuple[Referral, bytes]:
        """An interview that waits for it is referred, or one that is held for it."""
        held = self.waiting.pop(0) if self.waiting else interviewed(self.post, "aminata")
        made = referred(self.post, held)
        assert made.packet is not None
        return made, self.post.ledger.data(made.packet)

    def again(self, about: Referral) -> tuple[Referral, bytes]:
        """A second packet about the same case."""
        made = referred(self.post, about.interview)
        assert made.packet is not None
        return made, self.post.ledger.data(made.packet)

    def withdraw(self, one: Referral) -> list[bytes]:
        """The person takes it back; a withdrawal for each packet about it, oldest first."""
        say_consent(self.post, one.interview, one.recipient, ConsentState.WITHDRAWN)
        waiting = self.post.ledger.outbox(ReferralState.SEALED)
        messages = [out for out in waiting if out.manifest.kind is PacketKind.MESSAGE]
        return [self.post.ledger.data(out.manifest.packet) for out in messages]

    def receipt(self) -> bytes:
        """What the region owes the post now, sealed."""
        (sealed,) = seal_receipts(self.region)
        return sealed.data

    def state(self, one: Referral) -> ReferralState:
        return self.post.referrals.get(one.id).state
