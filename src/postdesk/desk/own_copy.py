"""What is kept about one code, told in the person's own language, to be shown or handed over."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from postdesk.desk.carrying import check_carry
from postdesk.desk.post import Post
from postdesk.desk.printing import check_printable
from postdesk.desk.retention import kept_items
from postdesk.desk.sealing import closed_kinds
from postdesk.desk.telling import TellDate, ToldAnswers, told
from postdesk.forms.flow import Flow
from postdesk.model.answers import Answer, AnswerState
from postdesk.model.ids import CaseCode, NodeRef
from postdesk.model.interviews import CarryPaper, Consent, FromPaper, Interview
from postdesk.model.referrals import ReferralState
from postdesk.model.roles import Right, require
from postdesk.packet.media import write_named
from postdesk.store.audit import AuditKind
from postdesk.store.interviews import HistoryEntry


@dataclass(frozen=True)
class Told:
    """One answer: the question, how it was answered, the words; `notes` were written beside it."""

    question: str
    state: AnswerState
    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ToldBefore:
    """What an answer said before it was changed, until when."""

    question: str
    text: str
    until: datetime


@dataclass(frozen=True)
class PassedOn:
    """Who was told of the person, when, and where that stands; `name` in the person's language."""

    name: str
    at: datetime
    state: ReferralState


@dataclass(frozen=True)
class OwnCopy:
    """All that is kept of an interview and open to us.

    `sealed` counts the answers that only others can open; `signs` the indicators that the rules
    saw, which stand on no paper: who finds it would know what the person told of. `paper` tells who
    held it on paper and who typed it in.
    """

    code: CaseCode
    begun_at: datetime
    paper: FromPaper | None
    answers: tuple[Told, ...]
    before: tuple[ToldBefore, ...]
    passed_on: tuple[PassedOn, ...]
    consents: tuple[Consent, ...]
    carry: CarryPaper | None
    kept_until: datetime | None
    sealed: int
    signs: int


def own_copy(post: Post, interview: Interview, language: str, tell_date: TellDate) -> OwnCopy:
    """The copy in `language` (a tag). Raises `GUIDE_UNKNOWN` if the kit has its guide no more."""
    require(post.person.role, Right.ANSWER_REQUESTS)
    flow = post.flow(interview)
    newest = post.assessments.newest(interview.id)
    return OwnCopy(
        code=interview.code,
        begun_at=interview.begun_at,
        paper=interview.paper,
        answers=_answers(flow, language, tell_date),
        before=_before(post, interview, flow, language, tell_date),
        passed_on=_passed_on(post, interview, language),
        consents=interview.consents,
        carry=interview.carry,
        kept_until=next(
            (one.due_at for one in kept_items(post) if one.record == interview.id), None
        ),
        sealed=sum(closed_kinds(post, interview).values()),
        signs=len(newest.flags) if newest is not None else 0,
    )


def save_copy(post: Post, interview: Interview, folder: Path, pages: bytes) -> str:
    """Write the copy's pages into `folder` to be printed; the file's name.

    Who did it stands in the audit trail before the file is there. Raises `SEALED_PART` for a sealed
    case, whose paper has no seal; `PAPER_NOT_SAFE` unless a paper is safe; a stick's codes.
    """
    require(post.person.role, Right.ANSWER_REQUESTS)
    check_printable(post, interview.id)
    check_carry(post, interview.id)
    post.audit.append(AuditKind.PRINTED, interview.id, "own copy")
    return write_named(folder, str(interview.code), ".pdf", pages).name


def _answers(flow: Flow, language: str, tell_date: TellDate) -> tuple[Told, ...]:
    """Every question that was answered in any way, also where a later answer closed it."""
    notes = {
        one.ref: tuple(filter(None, (one.note, one.observation))) for one in flow.sheet().answers
    }
    shown = ToldAnswers(flow, frozenset(), tell_date).everything(language)
    return tuple(
        Told(one.label, one.state, one.text, notes.get(one.ref, ()))
        for one in shown
        if one.state is not AnswerState.UNANSWERED or notes.get(one.ref)
    )


def _before(
    post: Post, interview: Interview, flow: Flow, language: str, tell_date: TellDate
) -> tuple[ToldBefore, ...]:
    """The answers that were something else once, in the order in which they were changed."""
    found: list[ToldBefore] = []
    last: dict[NodeRef, Answer] = {}
    questions = {node.name for node in flow.form.guide.questions()}
    for entry in _history(post, interview):
        answer = entry.answer
        earlier = last.get(answer.ref)
        last[answer.ref] = answer
        changed = earlier is not None and earlier.value not in ("", answer.value)
        if earlier is not None and changed and answer.question in questions:
            shown = flow.shown(answer.ref)
            text = told(shown, earlier, language, tell_date)
            found.append(ToldBefore(shown.labels.in_language(language), text, entry.at))
    return tuple(found)


def _history(post: Post, interview: Interview) -> tuple[HistoryEntry, ...]:
    if post.notebook.is_pending(interview.id):
        return post.notebook.pending.interviews.history(interview.id)
    return post.notebook.kept.history(interview.id)


def _passed_on(post: Post, interview: Interview, language: str) -> tuple[PassedOn, ...]:
    directory = post.directory
    found = []
    for referral in post.referrals.of(interview.id):
        recipient = directory.recipient(referral.recipient)
        name = recipient.names.in_language(language) if recipient else str(referral.recipient)
        found.append(PassedOn(name, referral.made_at, referral.state))
    return tuple(found)
