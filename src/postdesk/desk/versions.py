"""An interview begun under an older version of its guide: brought to the present one, whole."""

from postdesk.desk.paper_dangers import with_look
from postdesk.desk.post import Post
from postdesk.desk.sealing import save_answers
from postdesk.forms.flow import Flow
from postdesk.forms.migrating import migrate
from postdesk.model.answers import Answer, AnswerSheet, AnswerState
from postdesk.model.ids import InterviewId, NodeRef
from postdesk.model.interviews import GuideVersion, Interview

KEPT = "/kept"
"""Where answers lie that the present version has no place for; no guide has such a path."""


def brought_up_to_date(post: Post, interview_id: InterviewId) -> Interview:
    """The interview, under the version of its guide that the kit has now.

    Answers move to the places of the new version; what has none there is kept beside, unchanged,
    and travels along. All of it is one transaction, and the history keeps what was before.
    """
    interview = post.notebook.get(interview_id)
    form = post.form(interview.guide.guide)
    guide = form.guide
    version = GuideVersion(guide=guide.id, version=guide.version, sha256=form.guide_sha256)
    if interview.guide == version:
        return interview
    sheet = post.notebook.sheet(interview_id)
    migrated = migrate(guide, sheet)
    changed = interview.model_copy(update={"guide": version, "changed_at": post.clock()})
    changed = with_look(post, changed, None)
    places = post.notebook.sealed_places(interview_id)
    before = {answer.question for answer in sheet.answers if answer.ref in places}
    changes = _changes(sheet, migrated.sheet, migrated.kept)
    save_answers(post, changed, changes, also=before)
    return changed


def kept_aside(flow: Flow) -> tuple[Answer, ...]:
    """The answers of an earlier version that have no place in this one, as they were given."""
    return tuple(
        answer
        for answer in flow.kept()
        if answer.ref.startswith(KEPT) and answer.state is not AnswerState.UNANSWERED
    )


def _changes(before: AnswerSheet, after: AnswerSheet, kept: tuple[Answer, ...]) -> list[Answer]:
    """What has to be written: answers moved, answers kept beside, their old places emptied."""
    old = {answer.ref: answer for answer in before.answers}
    new = {answer.ref: answer for answer in after.answers}
    moved = [answer for ref, answer in new.items() if old.get(ref) != answer]
    beside = [answer for answer in kept if not answer.ref.startswith(KEPT)]
    aside = [
        answer.model_copy(update={"ref": NodeRef(f"{KEPT}{answer.ref}")})
        for answer in beside
        if answer.state is not AnswerState.UNANSWERED
    ]
    emptied = [
        answer.model_copy(update={"state": AnswerState.UNANSWERED, "value": ""})
        for ref, answer in old.items()
        if ref not in new and not ref.startswith(KEPT)
    ]
    return [*moved, *aside, *emptied]
