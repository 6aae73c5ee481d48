"""What a post's use cases work with, handed to each of them once the vault is open."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from zoneinfo import ZoneInfo

from postdesk.desk.notebook import Notebook
from postdesk.forms.coding import code_flow
from postdesk.forms.definition import Guide, load_guide
from postdesk.forms.flow import Flow
from postdesk.forms.form import Form
from postdesk.model.answers import AnswerSheet
from postdesk.model.assessments import Assessment
from postdesk.model.base import Clock, NewId
from postdesk.model.facts import Fact
from postdesk.model.ids import GuideId
from postdesk.model.interviews import Interview
from postdesk.model.offices import Directory
from postdesk.model.people import Person
from postdesk.packet.kit import Kit
from postdesk.rules.pack import Pack
from postdesk.rules.screening import Screener
from postdesk.store.assessments import Assessments
from postdesk.store.audit import Audit
from postdesk.store.decisions import Decisions
from postdesk.store.directory import Directories
from postdesk.store.ledger import Ledger
from postdesk.store.office import OfficeKeeper, OwnOffice
from postdesk.store.referrals import Referrals
from postdesk.store.state import VaultState
from postdesk.store.vault import Vault


def _nothing() -> None:
    """For who need not know."""


@dataclass(frozen=True)
class Post:
    """An unlocked post: its vault, the kit it works with, the engine, clock and zone.

    `prefix` begins the case codes, e.g. `R07`; `loaded` is called when a guide was made ready.
    """

    vault: Vault
    notebook: Notebook
    kit: Kit
    screener: Screener
    clock: Clock
    new_id: NewId
    zone: ZoneInfo
    prefix: str
    loaded: Callable[[], None] = _nothing

    @property
    def person(self) -> Person:
        """Who unlocked the vault."""
        return self.vault.person

    @property
    def pack(self) -> Pack:
        """The kit's rule pack."""
        return self.screener.pack

    @cached_property
    def assessments(self) -> Assessments:
        """The stored assessments."""
        return Assessments(self.vault)

    @cached_property
    def decisions(self) -> Decisions:
        """The decisions beside them."""
        return Decisions(self.vault)

    @cached_property
    def referrals(self) -> Referrals:
        """What was passed on, to whom, and what became of it."""
        return Referrals(self.vault)

    @cached_property
    def ledger(self) -> Ledger:
        """The packets sent and taken in."""
        return Ledger(self.vault)

    @cached_property
    def audit(self) -> Audit:
        """The audit chain."""
        return Audit(self.vault)

    @property
    def office(self) -> OwnOffice:
        """This post as an office with keys."""
        return OfficeKeeper(self.vault).office()

    @property
    def directory(self) -> Directory:
        """The offices and recipients, as the newest directory has them."""
        return Directories(self.vault).newest() or self.kit.directory

    def media(self, name: str) -> bytes | None:
        """A picture or recording of the kit by its file name; None if the kit has none of it."""
        part = f"media/{name}"
        return self.kit.part(part) if part in self.kit.names else None

    def audit_head(self) -> str:
        """The audit chain's last entry as packets carry it: number and hash.

        With ` since ` and the place where this copy of the vault parted from another, if it did.
        """
        head, since = self.audit.head(), VaultState(self.vault).find(VaultState.SINCE)
        return f"{head.number}:{head.hash}" + (f" since {since}" if since else "")

    @cached_property
    def _forms(self) -> dict[GuideId, Form]:
        return {}

    def form(self, guide: GuideId) -> Form:
        """A guide of the kit, made ready once. Raises `PostDeskError(GUIDE_UNKNOWN)`."""
        if guide not in self._forms:
            self._forms[guide] = Form(load_guide(self.kit.guide_bytes(guide)))
            self.loaded()
        return self._forms[guide]

    def guide(self, guide: GuideId) -> Guide:
        """A guide of the kit. Raises `PostDeskError(GUIDE_UNKNOWN)`."""
        return self.form(guide).guide

    def flow(self, interview: Interview, sheet: AnswerSheet | None = None) -> Flow:
        """The interview's questions and answers, as they stand or with those of `sheet`.

        What was held on paper counts days from the day that the paper tells of.
        """
        paper = interview.paper
        return Flow(
            self.form(interview.guide.guide),
            self.notebook.sheet(interview.id) if sheet is None else sheet,
            clock=self.clock,
            new_id=self.new_id,
            zone=self.zone,
            today=self.clock if paper is None else lambda: paper.spoken_at,
        )

    def assess(self, flow: Flow, links: tuple[Fact, ...] = ()) -> Assessment:
        """What the rules find in the answers as they stand, with these links to others."""
        coded = code_flow(flow, self.clock, self.zone)
        return self.screener.assess(coded, self.clock(), links)
