"""Urgent notes that were left while the vault was locked: put to an interview, or let go."""

from postdesk.desk.interviewing import Interviewing, resume
from postdesk.desk.post import Post
from postdesk.forms.flow import Shown
from postdesk.model.ids import InterviewId, NodeRef
from postdesk.store.intake import EmergencyNote, Intake


def left_notes(post: Post) -> tuple[EmergencyNote, ...]:
    """The notes that wait, oldest first: for counting them. `oldest_note` is for reading."""
    return Intake(post.vault).waiting()


def oldest_note(post: Post) -> EmergencyNote | None:
    """The note that waits for longest, noted as read, or None."""
    waiting = left_notes(post)
    if not waiting:
        return None
    post.audit.note_read(waiting[0].id, "note")
    return waiting[0]


def put_to(post: Post, note: EmergencyNote, interview: InterviewId) -> None:
    """Add the note's words to where an unfinished interview stands; then its file is destroyed.

    The words come with their time, after what is noted there already. Raises as `resume`.
    """
    interviewing = resume(post, interview)
    ref = _stands_at(interviewing)
    answer = interviewing.flow.shown(ref).answer
    noted, seen = (answer.note, answer.observation) if answer else ("", "")
    at = note.at.astimezone(post.zone)
    words = "\n".join(filter(None, (noted, f"{at:%Y-%m-%d %H:%M} {note.text}")))
    interviewing.annotate(ref, note=words, observation=seen)
    Intake(post.vault).attribute(note, interview)


def let_go(post: Post, note: EmergencyNote) -> None:
    """Destroy a note that belongs to no interview; the trail tells that it was there."""
    Intake(post.vault).attribute(note, "")


def _stands_at(interviewing: Interviewing) -> NodeRef:
    """The question where it stands, else the next one, else the last: what is read out has none."""
    flow, shown = interviewing.flow, interviewing.current().shown
    asked = list(flow.asked())
    at = asked.index(shown.ref) if shown is not None else len(asked)
    ordered = (*asked[at:], *reversed(asked[:at]))
    return next(ref for ref in ordered if _can_be_noted_on(flow.shown(ref)))


def _can_be_noted_on(shown: Shown) -> bool:
    return bool(shown.states) and not shown.readonly
