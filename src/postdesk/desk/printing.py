"""Papers of a post: a guide as a form, an interview for the file; the audit says who printed."""

from pathlib import Path

from postdesk.desk.carrying import check_carry
from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import GuideId, InterviewId
from postdesk.model.roles import Right, require
from postdesk.packet.media import write_named
from postdesk.store.audit import AuditKind
from postdesk.store.sealed import Sealed

_PRINTER = "printer"
"""How entries begin that tell of paper, not of a file that is printed elsewhere."""


def save_form(post: Post, guide: GuideId, folder: Path, page: bytes) -> Path:
    """Write an empty form into `folder`; where it lies.

    Raises `PostDeskError` with a stick's code where the folder cannot be written.
    """
    post.audit.append(AuditKind.PRINTED, guide, "form")
    return write_named(folder, f"postdesk-{guide}", ".pdf", page)


def check_printable(post: Post, interview_id: InterviewId) -> None:
    """Raise `SEALED_PART` for a case sealed to its author: a paper in the file has no seal.

    `NOT_PERMITTED` for whoever reads no interview.
    """
    require(post.person.role, Right.READ_CASES)
    if Sealed(post.vault).is_sealed(interview_id):
        raise PostDeskError(Code.SEALED_PART)


def save_interview(post: Post, interview_id: InterviewId, folder: Path, page: bytes) -> Path:
    """Write one interview's pages into `folder`; where they lie.

    The audit entry is there before the file is. Raises `SEALED_PART` for a sealed case, else as
    `save_form`.
    """
    check_printable(post, interview_id)
    interview = post.notebook.get(interview_id)
    post.audit.append(AuditKind.EXPORTED, interview_id, "file copy")
    return write_named(folder, interview.code, ".pdf", page)


def note_form_printed(post: Post, guide: GuideId) -> None:
    """Note that an empty form goes to a printer, before its first page does."""
    post.audit.append(AuditKind.PRINTED, guide, f"{_PRINTER} form")


def note_interview_printed(post: Post, interview_id: InterviewId) -> None:
    """Note that one interview goes to a printer. Raises `SEALED_PART` for a sealed case."""
    check_printable(post, interview_id)
    post.audit.append(AuditKind.PRINTED, interview_id, f"{_PRINTER} file copy")


def note_slip_printed(post: Post, interview_id: InterviewId) -> None:
    """Note that a person's slip goes to a printer. Raises `PAPER_NOT_SAFE` unless that is safe."""
    check_carry(post, interview_id)
    post.audit.append(AuditKind.PRINTED, interview_id, f"{_PRINTER} slip")


def note_copy_printed(post: Post, interview_id: InterviewId) -> None:
    """Note that a person's own copy goes to a printer. Raises as `note_slip_printed`."""
    check_carry(post, interview_id)
    post.audit.append(AuditKind.PRINTED, interview_id, f"{_PRINTER} own copy")
