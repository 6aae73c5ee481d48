"""What half-typed papers tell of danger: kept with each, looked at anew where that is too old."""

from collections.abc import Sequence

from postdesk import __version__
from postdesk.desk.emergencies import emergencies_of
from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.forms.migrating import migrate
from postdesk.model.assessments import Assessment
from postdesk.model.ids import InterviewId
from postdesk.model.interviews import Interview, PaperLook
from postdesk.model.kits import Emergency

Dangers = dict[InterviewId, tuple[Emergency, ...]]


def with_look(post: Post, interview: Interview, assessment: Assessment | None) -> Interview:
    """The interview with what `assessment` tells of its answers as they are stored with it.

    None where answers are stored that nobody looked at yet: a look never outlives its answers. An
    interview that comes from no paper, or is finished, has none.
    """
    paper = interview.paper
    if paper is None:
        return interview
    look = None
    if assessment is not None and interview.closed_at is None:
        look = _look(post, interview, emergencies_of(assessment, post.pack))
    if look == paper.look:
        return interview
    return interview.model_copy(update={"paper": paper.model_copy(update={"look": look})})


class PaperDangers:
    """What the half-typed papers among some drafts tell of, and which are to be looked at anew.

    A look is kept with the paper. Where nothing can be written, as at a post that moved away, it is
    remembered here.
    """

    def __init__(self, post: Post) -> None:
        self._post = post
        self._remembered: dict[InterviewId, tuple[Interview, PaperLook]] = {}

    def told(self, drafts: Sequence[Interview]) -> Dangers:
        """The emergencies that are known, also of a look that is to be made anew."""
        looks = ((one.id, self._known(one)) for one in drafts)
        return {known: look.emergencies for known, look in looks if look and look.emergencies}

    def to_look_at(self, drafts: Sequence[Interview]) -> tuple[InterviewId, ...]:
        """The papers whose look is missing, or was made under another kit or program."""
        return tuple(
            one.id for one in drafts if one.paper is not None and not self._is_current(one)
        )

    def look_at(self, interview_id: InterviewId) -> bool:
        """Look at one paper anew and keep it; False if it could not be looked at.

        Where its guide is in the kit no more it stays with what was known: opening it says so.
        """
        try:
            paper = self._post.notebook.get(interview_id)
            if paper.paper is None:
                return True
            looked = _looked_at(self._post, paper)
        except PostDeskError:
            return False
        self._keep(paper, looked)
        return True

    def _known(self, one: Interview) -> PaperLook | None:
        """The look at a draft as it stands: the remembered one if nothing was written since."""
        before = self._remembered.get(one.id)
        if before is not None and before[0] == one:
            return before[1]
        return one.paper.look if one.paper is not None else None

    def _is_current(self, one: Interview) -> bool:
        look = self._known(one)
        return look is not None and look.under == _under(self._post, one)

    def _keep(self, paper: Interview, looked: Interview) -> None:
        """Store the look; the answers and the moment of the last one stay as they were."""
        if looked.paper is not None and looked.paper.look is not None:
            self._remembered[paper.id] = (paper, looked.paper.look)
        try:
            self._post.notebook.save(looked)
        except PostDeskError as error:
            if error.code is not Code.POST_MOVED:
                raise


def _looked_at(post: Post, paper: Interview) -> Interview:
    """The paper with a look at its answers as the guide of the kit in use takes them."""
    guide = paper.guide.guide
    if guide not in post.kit.guides or post.notebook.closed_to_us(paper.id):
        known = paper.paper.look.emergencies if paper.paper and paper.paper.look else ()
        look = _look(post, paper, known)
        from_paper = paper.paper.model_copy(update={"look": look}) if paper.paper else None
        return paper.model_copy(update={"paper": from_paper})
    sheet = migrate(post.form(guide), post.notebook.sheet(paper.id)).sheet
    return with_look(post, paper, post.assess(post.flow(paper, sheet)))


def _look(post: Post, interview: Interview, emergencies: tuple[Emergency, ...]) -> PaperLook:
    return PaperLook(under=_under(post, interview), emergencies=emergencies)


def _under(post: Post, interview: Interview) -> str:
    """All that a look follows from besides the answers: guide, rules and program.

    A paper's days are counted from its own, so the day of the look changes nothing.
    """
    return f"{post.kit.guide_digest(interview.guide.guide)} {post.pack.sha256} {__version__}"
