"""Whether a plan for a night is past: until somebody says so it stands on the shift page."""

from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import Interview, NightOver, TonightPlan
from postdesk.model.roles import Right, require


def say_night_over(post: Post, interview: InterviewId, *, over: bool) -> Interview:
    """Say that the plan was seen to, or that it was not after all; who said it stays with it.

    Raises `WRONG_USE` where no plan was made.
    """
    require(post.person.role, Right.READ_CASES)
    kept = post.notebook.get(interview)
    if kept.tonight is None:
        raise PostDeskError(Code.WRONG_USE)
    said = NightOver(by=post.person.id, at=post.clock()) if over else None
    changed = kept.model_copy(update={"tonight": kept.tonight.model_copy(update={"over": said})})
    post.notebook.save(changed)
    return changed


def plan_told(post: Post, interview: Interview) -> TonightPlan | None:
    """The plan ahead as a list tells it, noted as read; None where it cannot be noted either.

    A full disk must neither keep the list from showing nor let anybody look without a trace.
    """
    plan = plan_ahead(interview)
    if plan is None:
        return None
    try:
        post.audit.note_read(interview.id, "night")
    except PostDeskError as error:
        if error.code is not Code.DISK_FULL:
            raise
        return None
    return plan


def plan_ahead(interview: Interview) -> TonightPlan | None:
    """The plan that nobody has said to be past, or None."""
    plan = interview.tonight
    return plan if plan is not None and plan.over is None else None
