"""Whom the sealed answers of an interview are for, and that nobody goes on without reading them."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import chain

from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import SealedAs
from postdesk.model.answers import Answer, RepeatInstance
from postdesk.model.assessments import Assessment
from postdesk.model.ids import InterviewId, NodeRef
from postdesk.model.interviews import Interview
from postdesk.model.roles import Right, reaches
from postdesk.model.templates import Template
from postdesk.store.people import People
from postdesk.store.resealing import seal_also_to
from postdesk.store.sealed import Sealed
from postdesk.store.session import Session


def parts_of(post: Post, interview: InterviewId) -> Sealed:
    """The sealed parts beside an interview, wherever it lies now."""
    return Sealed(_session_of(post, interview))


def entitled_to(post: Post, interview: Interview) -> tuple[str, ...]:
    """The keys (`age1...`) of those who read what is sealed of an interview.

    That is whoever had a part in it, the supervisors, whom it was opened for since
    (`opening_sealed`), and the recovery sheet, so that a forgotten passphrase loses nothing. Where
    an official may be part of it, those whom the whole case is sealed to and nobody else.
    """
    whole = parts_of(post, interview.id).whole_to(interview.id)
    if whole:
        return whole
    workers = interview.workers | {post.person.id}
    people = People(post.vault).listed()
    here = {
        one.public
        for one in people
        if one.id in workers or reaches(one.role, Right.READ_SEALED, own=False)
    }
    before = frozenset(chain.from_iterable(post.notebook.entitled(interview.id)))
    let_in = before & {one.public for one in people}
    return tuple(sorted({*here, *let_in, post.vault.file.recovery.public}))


def save_answers(
    post: Post,
    interview: Interview,
    answers: Sequence[Answer],
    instances: Sequence[RepeatInstance] = (),
    *,
    also: Collection[str] = (),
) -> None:
    """Save answers in one transaction, sealed where the guide says so.

    `also` names further questions to be sealed, which an earlier version of the guide had sealed.
    """
    post.notebook.save(
        interview,
        answers,
        instances,
        why=interview.why_corrected,
        sealed_to=_sealed_to(post, interview, answers, also),
    )


def keep_assessment(post: Post, interview: Interview, assessment: Assessment) -> None:
    """Keep what was found: the signs for everybody, the sealed answers behind them as those are."""
    sealed = post.form(interview.guide.guide).sealed
    entitled = entitled_to(post, interview)
    post.assessments.put(interview.id, assessment, sealed=sealed, entitled=entitled)


def sealed_fields(post: Post, interview: Interview, template: Template) -> frozenset[str]:
    """The keys of a template's fields that tell of sealed answers."""
    sealed = post.form(interview.guide.guide).sealed
    return frozenset(field.key for field in template.fields if sealed.keys() & {*field.questions})


def closed_kinds(post: Post, interview: Interview) -> Mapping[SealedAs, int]:
    """How many answers of an interview are sealed to others, by why they are.

    Calculations are not counted; a question that the guide has sealed no more counts as narrative.
    """
    form = post.form(interview.guide.guide)
    asked = {node.name for node in form.guide.questions()}
    codes = map(form.code_at, post.notebook.closed_to_us(interview.id))
    return Counter(form.sealed.get(code, SealedAs.NARRATIVE) for code in codes if code in asked)


def require_whole(post: Post, interview: InterviewId) -> None:
    """Raise `PARTS_SEALED` where answers are sealed to others.

    Whoever went on without them would ask a frightened person again, and signs that rest on them
    would be gone.
    """
    notebook = post.notebook
    if notebook.closed_to_us(interview) and closed_kinds(post, notebook.get(interview)):
        raise PostDeskError(Code.PARTS_SEALED)


def seal_for(post: Post, interview: Interview, reader: str) -> None:
    """Seal what we can open of an interview to one more reader (`age1...`): it is given to them."""
    session = _session_of(post, interview.id)
    seal_also_to(session, interview.id, reader, post.vault.identity)


def _session_of(post: Post, interview: InterviewId) -> Session:
    pending = post.notebook.pending
    return pending.session if pending.holds(interview) else post.vault


def _sealed_to(
    post: Post, interview: Interview, answers: Sequence[Answer], also: Collection[str]
) -> Mapping[NodeRef, Sequence[str]]:
    sealed = {*post.form(interview.guide.guide).sealed, *also}
    places = [answer.ref for answer in answers if answer.question in sealed]
    return dict.fromkeys(places, entitled_to(post, interview)) if places else {}
