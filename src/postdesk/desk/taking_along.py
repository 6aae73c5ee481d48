"""What a person takes away: code, place and a free number, nothing that tells why."""

from pathlib import Path

from postdesk.desk.carrying import check_carry
from postdesk.desk.equipping import post_settings
from postdesk.desk.post import Post
from postdesk.files import write_whole
from postdesk.model.interviews import Interview
from postdesk.model.referrals import Line
from postdesk.packet.media import Step, failing
from postdesk.packet.sheets import take_along
from postdesk.store.audit import AuditKind


def slip_lines(post: Post, interview: Interview, language: str) -> tuple[Line, ...]:
    """The slip of an interview in `language`: at most code, place, hours and number."""
    numbers = post.kit.leaflet.numbers
    hours = numbers[0].hours.in_language(language) if numbers else ""
    phone = numbers[0].phone if numbers else ""
    place = post_settings(post.vault).names.in_language(language)
    return take_along(interview.code, place, hours, phone)


def save_slip(post: Post, interview: Interview, folder: Path, page: bytes) -> str:
    """Write a slip's page into `folder` to be printed; the file's name.

    Who did it stands in the audit trail, before the file is there. Raises `PAPER_NOT_SAFE` unless
    the person said that a paper is safe, a stick's code where the folder cannot be written.
    """
    check_carry(post, interview.id)
    post.audit.append(AuditKind.PRINTED, interview.id, "slip")
    name = f"{interview.code}.pdf"
    with failing(Step.WRITE, folder):
        write_whole(folder / name, page)
    return name
