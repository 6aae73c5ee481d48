"""What the tests of the store work with: a post, a clock set by hand, an interview."""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from postdesk.model.answers import Answer, AnswerState
from postdesk.model.assessments import Urgency
from postdesk.model.base import Realm, WorkspaceKind
from postdesk.model.ids import (
    CaseCode,
    GuideId,
    InterviewId,
    NodeRef,
    PersonId,
    RecipientId,
    ReferralId,
)
from postdesk.model.interviews import GuideVersion, Interview, InterviewStatus
from postdesk.model.people import Person, Role
from postdesk.model.referrals import CaseShare, Channel, Referral, ReferralState
from postdesk.store.people import People
from postdesk.store.vault import (
    KdfStrength,
    NewPerson,
    Vault,
    create_vault,
    open_vault,
)

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
SUPERVISOR_WORDS = "the supervisor's words"
OFFICER_WORDS = "the officer's words"


@dataclass
class HandClock:
    """A clock that stands still until it is set."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **step: int) -> None:
        self.now += timedelta(**step)


@dataclass
class Ids:
    """Ids in a row, of the right form."""

    last: int = 0

    def __call__(self) -> str:
        self.last += 1
        return f"{self.last:032x}"


@dataclass
class Post:
    """A vault's folder, its people and what opens it."""

    folder: Path
    clock: HandClock
    new_id: Ids
    supervisor: Person
    recovery_code: str
    vault: Vault
    officer: Person

    def open(self, person: Person | None = None, words: str = SUPERVISOR_WORDS) -> Vault:
        who = (person or self.supervisor).id
        return open_vault(self.folder, who, words, self.clock, self.new_id)

    def copied(self, folder: Path) -> "Post":
        """The same post, closed, in another folder with a clock and ids of its own."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return replace(self, folder=folder, clock=HandClock(self.clock.now), new_id=Ids(1000))

    def open_officer(self) -> Vault:
        return self.open(self.officer, OFFICER_WORDS)


def an_interview(own_id: str, code: str, at: datetime) -> Interview:
    return Interview(
        id=InterviewId(own_id),
        code=CaseCode(code),
        guide=GuideVersion(guide=GuideId("starter"), version="1", sha256="0" * 64),
        officer=PersonId("officer"),
        status=InterviewStatus.OPEN,
        begun_at=at,
        changed_at=at,
        officer_language="fr",
        interviewee_language="ar",
    )


def answered(question: str, value: str) -> Answer:
    return Answer(
        ref=NodeRef(f"/data/{question}"),
        question=question,
        state=AnswerState.ANSWERED,
        value=value,
    )


def a_referral(interview: Interview, own_id: str, vault: Vault) -> Referral:
    share = CaseShare(
        code=interview.code,
        template="t",
        reason_code="trafficking",
        urgency=Urgency.DAYS,
        recipient=RecipientId("inlctptm"),
        post="post-07",
        referred_on=date(2026, 3, 1),
    )
    return Referral(
        id=ReferralId(own_id),
        interview=interview.id,
        code=interview.code,
        recipient=share.recipient,
        reason_code=share.reason_code,
        urgency=share.urgency,
        channels=(Channel.PACKET,),
        state=ReferralState.PREPARED,
        share=share,
        made_by=vault.person.id,
        made_at=vault.clock(),
    )


def a_post(folder: Path) -> Post:
    """A training post with its vault open for the supervisor."""
    clock, new_id = HandClock(), Ids()
    created = create_vault(
        folder,
        workspace=WorkspaceKind.POST,
        realm=Realm.TRAINING,
        first=NewPerson("Salma", Role.SUPERVISOR, SUPERVISOR_WORDS),
        clock=clock,
        new_id=new_id,
        strength=KdfStrength.TEST,
    )
    vault = created.vault
    clock.forward(minutes=5)
    officer = People(vault).add(NewPerson("Oumar", Role.OFFICER, OFFICER_WORDS), KdfStrength.TEST)
    return Post(folder, clock, new_id, vault.person, created.recovery_code, vault, officer)
