"""An interview: who asked, with whom present, on which guide, with what consent, how far."""

from datetime import datetime, timedelta
from enum import StrEnum

from postdesk.model.answers import AnswerState
from postdesk.model.base import Frozen
from postdesk.model.ids import (
    NO_GROUP,
    CaseCode,
    GroupId,
    GuideId,
    InterviewId,
    NodeRef,
    PersonId,
    RecipientId,
)
from postdesk.model.kits import Emergency

_YES_COUNTS = timedelta(days=1)


class GuideVersion(Frozen):
    """Exactly which guide was used: id, the author's version, SHA-256 of the compiled guide."""

    guide: GuideId
    version: str
    sha256: str


class InterviewStatus(StrEnum):
    """Where an interview stands."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    DECIDED = "decided"


class ChosenBecause(StrEnum):
    """Why this person is interviewed; never origin."""

    PUBLISHED_SIGN = "published_sign"
    ASKED_FOR_HELP = "asked_for_help"
    REFERRED = "referred"
    RANDOM_DRAW = "random_draw"


class PresentRole(StrEnum):
    """Who else is in the room."""

    INTERPRETER = "interpreter"
    SUPPORT_PERSON = "support_person"
    COMPANION = "companion"
    COLLEAGUE = "colleague"


class InterpretsBecause(StrEnum):
    """Why a companion interprets, which is done only where nothing better can be."""

    NOBODY_ELSE = "nobody_else"
    PERSON_INSISTS = "person_insists"
    URGENT_SAFETY = "urgent_safety"
    OTHER = "other"


class Present(Frozen):
    """Someone present; a companion who interprets carries a reason.

    `reason` are words beside the code `because`; older interviews have the words alone.
    """

    role: PresentRole
    name: str
    language: str = ""
    reason: str = ""
    separated_at: datetime | None = None
    because: InterpretsBecause | None = None

    @property
    def interprets(self) -> bool:
        """Whether it is a companion through whom answers are given."""
        told = self.because is not None or bool(self.reason)
        return self.role is PresentRole.COMPANION and told


class ConsentPurpose(StrEnum):
    """What is agreed to, each apart."""

    INTERVIEW = "interview"
    STORING = "storing"
    REFERRAL = "referral"


class ConsentState(StrEnum):
    """What the person said about one purpose."""

    NOT_ASKED = "not_asked"
    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Basis(StrEnum):
    """The ground a purpose rests on."""

    CONSENT = "consent"
    VITAL_INTEREST = "vital_interest"
    LAW = "law"


class Consent(Frozen):
    """The newest word on one purpose; `recipient` is set for referrals only."""

    purpose: ConsentPurpose
    state: ConsentState
    recipient: RecipientId | None = None
    basis: Basis = Basis.CONSENT
    at: datetime | None = None


class NightOver(Frozen):
    """Who said that a plan for a night is past, and when."""

    by: PersonId
    at: datetime


class TonightPlan(Frozen):
    """What closing an interview asks for: the coming night."""

    place: str
    responsible: str
    until: str
    next_contact: str
    agreed: bool | None
    over: NightOver | None = None
    """Whoever saw to it says that it is past; until then it stands on the shift page."""


class CarryPaper(Frozen):
    """The person's word on whether a paper is safe for them to carry, and when it was said."""

    safe: bool
    at: datetime

    def counts(self, now: datetime) -> bool:
        """Whether it need not be asked again: a no always, a yes for a day.

        What was safe at noon may not be at night; a clock that went back makes a yes doubtful too.
        """
        return not self.safe or timedelta(0) <= now - self.at < _YES_COUNTS


class CorrectionReason(StrEnum):
    """Why a closed interview is opened again; a note is optional."""

    WRITTEN_WRONGLY = "written_wrongly"
    MISUNDERSTOOD = "misunderstood"
    TRANSLATED_WRONGLY = "translated_wrongly"
    PERSON_CORRECTS = "person_corrects"
    PERSON_TAKES_BACK = "person_takes_back"
    QUESTION_MISSING = "question_missing"


class Correction(Frozen):
    """One time that a closed interview was opened again: by whom, when, why.

    `decided` is how many decisions there were then: those that follow are about the corrected one.
    Laptop clocks jump, so order is told by counts, never by moments.
    """

    by: PersonId
    at: datetime
    reason: CorrectionReason
    note: str = ""
    decided: int = 0


class GlassReason(StrEnum):
    """Why what is sealed of an interview is opened by the key of somebody else."""

    LIFE_IN_DANGER = "life_in_danger"
    CHILD_IN_DANGER = "child_in_danger"
    CARE_NEEDED = "care_needed"
    ASKER_AWAY = "asker_away"


class HandoverReason(StrEnum):
    """Why somebody else goes on with an interview that is not finished."""

    END_OF_SHIFT = "end_of_shift"
    LANGUAGE = "language"
    PERSON_ASKS = "person_asks"
    KNOWS_THE_PERSON = "knows_the_person"
    OTHER_DUTY = "other_duty"


class Handover(Frozen):
    """An interview given to a colleague; theirs from `accepted_at` on, until then nobody goes on.

    `giver` and `taker` are the names at that time: they stay when somebody has left the post.
    """

    by: PersonId
    giver: str
    to: PersonId
    taker: str
    reason: HandoverReason
    at: datetime
    accepted_at: datetime | None = None


class SecondTyping(Frozen):
    """A second typing that differs from the first, which is the answer stored at `ref`."""

    ref: NodeRef
    state: AnswerState
    value: str


class PaperLook(Frozen):
    """The emergencies that a half-typed paper tells of; `under` names guide, rules and program."""

    under: str
    emergencies: tuple[Emergency, ...] = ()


class FromPaper(Frozen):
    """That an interview was held on paper and typed in afterwards: by whom each, and when.

    `spoke` is None where somebody spoke who does not work at the post; `speaker` and `typist` are
    the names at that time. `twice` are the answers whose second typing agreed with the first,
    `differing` the second typings that did not and wait to be settled. `look` is what its answers
    tell of danger while it is half-typed; None where they were not looked at since.
    """

    speaker: str
    spoken_at: datetime
    typist: str
    typed_at: datetime
    spoke: PersonId | None = None
    twice: tuple[NodeRef, ...] = ()
    differing: tuple[SecondTyping, ...] = ()
    look: PaperLook | None = None


class Interview(Frozen):
    """One interview without its answers (those are an `AnswerSheet`).

    `flags_seen_after` is how many answers the history held when somebody first looked at the
    indicators; None before. `group` is shared by the
    interviews of people who travel together; empty where nobody is linked. `paper` says that it
    was held on paper.
    """

    id: InterviewId
    code: CaseCode
    guide: GuideVersion
    officer: PersonId
    status: InterviewStatus
    begun_at: datetime
    changed_at: datetime
    officer_language: str
    interviewee_language: str
    chosen_because: ChosenBecause | None = None
    position: NodeRef | None = None
    present: tuple[Present, ...] = ()
    consents: tuple[Consent, ...] = ()
    tonight: TonightPlan | None = None
    carry: CarryPaper | None = None
    pause_reason: str = ""
    official_involved: bool = False
    closed_at: datetime | None = None
    flags_seen_after: int | None = None
    corrections: tuple[Correction, ...] = ()
    handovers: tuple[Handover, ...] = ()
    group: GroupId = NO_GROUP
    paper: FromPaper | None = None
    shapers: tuple[PersonId, ...] = ()
    """Who added, took out or brought back a part of a series: no answer tells of them."""

    @property
    def waits_for(self) -> Handover | None:
        """The handover that its taker has not accepted yet."""
        newest = self.handovers[-1] if self.handovers else None
        return newest if newest is not None and newest.accepted_at is None else None

    def goes_on_from(self, known: "Interview") -> bool:
        """Whether it is open to whoever has it as `known`, who would undo nothing by going on.

        Other pages take agreements back, ask about papers and see to the night meanwhile.
        """
        same = (known.consents, known.carry, known.tonight)
        is_open = self.closed_at is None and self.waits_for is None
        return is_open and (self.consents, self.carry, self.tonight) == same

    @property
    def why_corrected(self) -> str:
        """The reason of the newest correction; empty where there was none."""
        return self.corrections[-1].reason.value if self.corrections else ""

    @property
    def workers(self) -> frozenset[PersonId]:
        """Whom it names as having asked or corrected in it; `desk/own_work` knows who else did."""
        gave = (handover.by for handover in self.handovers if handover.accepted_at is not None)
        spoke = (self.paper.spoke,) if self.paper is not None and self.paper.spoke else ()
        opened = (made.by for made in self.corrections)
        return frozenset((self.officer, *spoke, *gave, *opened, *self.shapers))

    def shaped_by(self, person: PersonId) -> "Interview":
        """The interview once somebody has changed what parts a series of it has."""
        return self.model_copy(update={"shapers": tuple(sorted({*self.shapers, person}))})

    def consent(
        self, purpose: ConsentPurpose, recipient: RecipientId | None = None
    ) -> ConsentState:
        """The newest word on a purpose (for referrals: to that recipient)."""
        for consent in self.consents:
            if consent.purpose is purpose and consent.recipient == recipient:
                return consent.state
        return ConsentState.NOT_ASKED
