"""Whether a paper is safe for a person to carry: their word is kept and heeded before any print."""

from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import CarryPaper, Interview
from postdesk.store.audit import AuditKind


def say_carry(post: Post, interview: Interview, *, safe: bool) -> Interview:
    """Keep the person's word with the interview; the interview as it is stored now.

    While a paper is typed in it is the word of that day, not of this one.
    The audit trail tells that the word was taken down, not what it was.
    """
    now = post.clock()
    paper = interview.paper
    typed = paper is not None and interview.closed_at is None and not interview.corrections
    at = paper.spoken_at if paper is not None and typed else now
    said = interview.model_copy(update={"carry": CarryPaper(safe=safe, at=at), "changed_at": now})
    post.audit.append(AuditKind.WRITTEN, interview.id, "carry")
    post.notebook.save(said)
    return said


def check_carry(post: Post, interview_id: InterviewId) -> None:
    """Raise `PAPER_NOT_SAFE` unless the person said that a paper is safe, and it still counts."""
    carry = post.notebook.get(interview_id).carry
    if carry is None or not carry.safe or not carry.counts(post.clock()):
        raise PostDeskError(Code.PAPER_NOT_SAFE)
