"""Look at an assessment with its reasons and decide beside it, never over it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from postdesk.desk.correcting import Altered, altered_since, history_of
from postdesk.desk.own_work import workers
from postdesk.desk.post import Post
from postdesk.desk.sealing import closed_kinds
from postdesk.desk.standing_in import stand_in
from postdesk.errors import Code, PostDeskError
from postdesk.forms.coding import code_flow
from postdesk.forms.definition import SealedAs
from postdesk.forms.flow import Flow
from postdesk.model.answers import AnswerState
from postdesk.model.assessments import Assessment
from postdesk.model.base import Realm
from postdesk.model.decisions import Decision, DecisionRole, DifferReason, Verdict
from postdesk.model.facts import CodedAnswers
from postdesk.model.ids import InterviewId, PersonId, RecipientId
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.model.people import Person
from postdesk.model.roles import Right, reaches, require
from postdesk.store.audit import AuditKind
from postdesk.store.people import People
from postdesk.store.sealed import Sealed


@dataclass(frozen=True)
class Review:
    """What the review page shows of one closed interview.

    `counts` says how many questions stand in each state. `reproduced` is False if computing the
    stored answers again gives another result than the one that was stored. `sealed`: nobody else at
    the post can open it. `altered` lists the answers that are not what they were when somebody
    first looked at the indicators. `closed` says how many answers are sealed to others, and as
    what: where there are any, nothing is computed again.
    """

    interview: Interview
    assessment: Assessment
    counts: dict[AnswerState, int]
    decisions: tuple[Decision, ...]
    reproduced: bool
    sealed: bool
    altered: tuple[Altered, ...] = ()
    closed: Mapping[SealedAs, int] = field(default_factory=dict)

    def decision_of(self, role: DecisionRole) -> Decision | None:
        """The newest decision of the officer or of the supervisor on this assessment."""
        of_role = (decision for decision in reversed(self.decisions) if decision.role is role)
        return next(of_role, None)

    @property
    def signed_by(self) -> PersonId | None:
        """The supervisor who agrees, if one has decided so."""
        signed = self.decision_of(DecisionRole.SUPERVISOR)
        return signed.by if signed is not None and signed.verdict is Verdict.AGREE else None

    @property
    def countersigned(self) -> bool:
        """Whether a supervisor agrees."""
        return self.signed_by is not None


def review(post: Post, interview_id: InterviewId) -> Review:
    """The newest stored assessment of an interview, compared with one made now."""
    require(post.person.role, Right.READ_CASES)
    interview = post.notebook.get(interview_id)
    stored = post.assessments.newest(interview_id)
    flow = post.flow(interview)
    assessment, reproduced = _compared(post, flow, stored)
    states = Counter(
        shown.answer.state if shown.answer else AnswerState.UNANSWERED
        for shown in map(flow.shown, flow.asked())
        if shown.states and not shown.sealed
    )
    return Review(
        interview=interview,
        assessment=assessment,
        counts=dict(states),
        decisions=tuple(
            decision
            for decision in standing(interview, post.decisions.of(interview_id))
            if decision.assessment_digest == assessment.digest
        ),
        reproduced=reproduced,
        sealed=Sealed(post.vault).is_sealed(interview_id),
        altered=altered_since(history_of(post, interview_id), interview.flags_seen_after),
        closed=closed_kinds(post, interview),
    )


def _compared(post: Post, flow: Flow, stored: Assessment | None) -> tuple[Assessment, bool]:
    """The stored assessment, else one made now; and whether the answers still give it.

    Without the answers that are closed to us they would not: then it is taken as it is.
    """
    if stored is None:
        return post.assess(flow), True
    if flow.closed:
        return stored, True
    # links change with every interview taken after it: the stored ones are what it rests on
    return stored, post.assess(flow, stored.links).digest == stored.digest


def note_seen(post: Post, reviewed: Review) -> Review:
    """Somebody looks at the indicators: noted the first time; the review as it stands then."""
    if reviewed.interview.flags_seen_after is not None:
        return reviewed
    seen = post.notebook.with_flags_seen(reviewed.interview)
    with post.vault.writing():
        post.audit.append(AuditKind.READ, seen.id, "indicators")
        post.notebook.save(seen)
    return replace(reviewed, interview=seen)


def standing(interview: Interview, decisions: tuple[Decision, ...]) -> tuple[Decision, ...]:
    """Of all decisions, oldest first, those that count: a correction asks for each one again."""
    return decisions[interview.corrections[-1].decided :] if interview.corrections else decisions


def decide(
    post: Post,
    reviewed: Review,
    verdict: Verdict,
    *,
    refer_to: tuple[RecipientId, ...] = (),
    reason: DifferReason | None = None,
    note: str = "",
    offered: DecisionRole | None = None,
) -> Decision:
    """Record what the unlocked person makes of an assessment.

    A supervisor signs as supervisor, unless it is their own interview: then they decide as its
    officer and somebody else signs. Differing needs a reason from the list (`WRONG_USE`).
    `offered` is what they were shown to decide as: `PART_CHANGED` if it is not that any more, as
    where they stood in for a supervisor until a moment ago, or if the interview was opened for
    correction since they looked.
    """
    interview = post.notebook.get(reviewed.interview.id)
    role = _role(post, interview)
    if offered not in (None, role) or _closing(interview) != _closing(reviewed.interview):
        raise PostDeskError(Code.PART_CHANGED)
    if verdict is Verdict.DIFFER and reason is None:
        raise PostDeskError(Code.WRONG_USE, why="differing_needs_a_reason")
    decision = Decision(
        interview=reviewed.interview.id,
        assessment_digest=reviewed.assessment.digest,
        role=role,
        by=post.person.id,
        at=post.clock(),
        verdict=verdict,
        refer_to=refer_to,
        reason=reason,
        note=note,
    )
    decided = interview.model_copy(update={"status": InterviewStatus.DECIDED})
    with post.vault.writing():
        post.decisions.add(decision)
        post.notebook.save(decided)
    return decision


def recommended(reviewed: Review) -> tuple[RecipientId, ...]:
    """The recipients that the assessment proposes, each once, the most urgent first."""
    proposed = (row.recipient for row in reviewed.assessment.recommended_referrals)
    return tuple(dict.fromkeys(proposed))


def signs(post: Post, interview: Interview) -> bool:
    """Whether the unlocked person decides as supervisor here: never about one's own interview.

    Who stands in for a supervisor does so too, but not where they decided as the officer.
    """
    own = workers(post, interview)
    by_role = _reaches(post.person, Right.COUNTERSIGN, own)
    return by_role or _standing_in(post, interview, own) == post.person.id


def signers(post: Post, interview: Interview) -> tuple[str, ...]:
    """The names of those who can countersign an interview."""
    own = workers(post, interview)
    other = _standing_in(post, interview, own)
    return tuple(
        person.name
        for person in People(post.vault).listed()
        if _reaches(person, Right.COUNTERSIGN, own) or person.id == other
    )


def facts_for_weighing(post: Post, interview: Interview, flow: Flow) -> CodedAnswers | None:
    """The facts of an interview for whoever weighs a result, and asks what would change it.

    None for who led the interview, a supervisor too: who still asks is not told which answer tips
    a sign. In a class everybody learns it. None, too, where answers are closed to us.
    """
    weighs = _reaches(post.person, Right.WEIGH, workers(post, interview))
    if flow.closed or (not weighs and post.vault.realm is not Realm.TRAINING):
        return None
    return code_flow(flow, post.clock, post.zone)


def _closing(interview: Interview) -> tuple[datetime | None, int]:
    """Which closing it is: each correction ends in one of its own."""
    return interview.closed_at, len(interview.corrections)


def _role(post: Post, interview: Interview) -> DecisionRole:
    person = post.person
    if person.id not in {one.id for one in People(post.vault).listed()}:
        # the recovery sheet or an office's key: nobody in particular signs nothing
        raise PostDeskError(Code.NOT_PERMITTED, role=person.role.value)
    if signs(post, interview):
        return DecisionRole.SUPERVISOR
    if not _reaches(person, Right.DECIDE, workers(post, interview)):
        raise PostDeskError(Code.NOT_PERMITTED, role=person.role.value)
    return DecisionRole.OFFICER


def _standing_in(post: Post, interview: Interview, own: frozenset[PersonId]) -> PersonId | None:
    """Who countersigns an interview for a supervisor; None where it would be their own work."""
    named = stand_in(post)
    if named is None or named.to in own:
        return None
    decided = standing(interview, post.decisions.of(interview.id))
    as_officer = {one.by for one in decided if one.role is DecisionRole.OFFICER}
    return None if named.to in as_officer else named.to


def _reaches(person: Person, right: Right, own: frozenset[PersonId]) -> bool:
    return reaches(person.role, right, own=person.id in own)
