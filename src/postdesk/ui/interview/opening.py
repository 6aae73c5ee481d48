"""Opens the interview that a page is asked for: asked, or typed in from paper."""

from postdesk.desk.interviewing import Beginning, Interviewing, begin
from postdesk.desk.post import Post
from postdesk.desk.typing_back import TypingBack, begin_typing, resume
from postdesk.model.ids import InterviewId
from postdesk.ui.interview.typing_model import TypingViewModel
from postdesk.ui.interview.view_model import InterviewViewModel


def open_model(post: Post, subject: object) -> InterviewViewModel:
    """Begin what a `Beginning` tells, or go on with the interview of an id.

    Raises what `begin`, `begin_typing` and `resume` raise.
    """
    opened: Interviewing
    if isinstance(subject, Beginning):
        opened = begin(post, subject) if subject.paper is None else begin_typing(post, subject)
    else:
        opened = resume(post, InterviewId(str(subject)))
    if isinstance(opened, TypingBack):
        return TypingViewModel(opened, post.clock)
    return InterviewViewModel(opened, post.clock)
