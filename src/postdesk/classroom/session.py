"""A classroom: a vault that is thrown away at the end, and the interviews played in it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from postdesk.classroom.course import Course, course
from postdesk.classroom.playing import story
from postdesk.classroom.recording import record as take_down
from postdesk.classroom.scenario import Line, Scenario, scenarios_of
from postdesk.classroom.scoring import Debrief, Record, score
from postdesk.desk.correcting import reopen
from postdesk.desk.equipping import PostSettings, kit_in_use, set_up
from postdesk.desk.interviewing import Beginning, begin, resume
from postdesk.desk.notebook import Notebook
from postdesk.desk.post import Post
from postdesk.files import destroy
from postdesk.forms.coding import code_flow
from postdesk.forms.flow import Flow, Shown
from postdesk.model.base import Clock, NewId, Realm, Texts, WorkspaceKind
from postdesk.model.ids import InterviewId, NodeRef, OfficeId
from postdesk.model.interviews import CorrectionReason
from postdesk.model.people import Role
from postdesk.packet.kit import Kit
from postdesk.rules.pack import load_pack
from postdesk.rules.screening import Matcher, Screener
from postdesk.store.interviews import Interviews
from postdesk.store.pending import Pending
from postdesk.store.vault import KdfStrength, NewPerson, Vault, create_vault

SETTINGS = PostSettings(
    office=OfficeId("classroom"),
    names=Texts({"fr": "Salle de formation", "ar": "قاعة التدريب", "en": "Classroom"}),
    prefix="T01",
    region="training",
)
_NOBODY = "trainee"
_THROWN_AWAY = "a vault that nobody opens again"


@dataclass(frozen=True)
class Play:
    """One interview that was begun in the class: who played which scenario."""

    trainee: str
    scenario: Scenario
    interview: InterviewId


@dataclass(frozen=True)
class Debriefing:
    """A debrief with what its page needs to say it: the interview as played and as told."""

    play: Play
    debrief: Debrief
    took: timedelta
    course: Course
    played: Flow
    story: Flow

    def shown(self, ref: NodeRef) -> Shown:
        """A question as the interview had it, else as the story has it."""
        flow = self.played if ref in self.played.tree.by_ref else self.story
        return flow.shown(ref)

    def place(self, question: str) -> NodeRef | None:
        """Where a question of that name stands in the story."""
        refs = (ref for ref in self.story.asked() if ref.rpartition("/")[2] == question)
        return next(refs, None)


@dataclass(frozen=True)
class WholeStory:
    """A scenario played to its end as it is told."""

    flow: Flow
    record: Record


class ClassSession:
    """One class. `post` is the real desk over the thrown-away vault; `close` destroys it."""

    def __init__(self, folder: Path, post: Post, pending: Pending) -> None:
        self._folder, self._pending = folder, pending
        self.post = post
        self.scenarios = scenarios_of(post.kit)
        self.plays: list[Play] = []
        self._told: dict[str, WholeStory] = {}

    @property
    def play(self) -> Play | None:
        """The interview begun last."""
        return self.plays[-1] if self.plays else None

    def begin(
        self, scenario: Scenario, *, trainee: str, officer_language: str, interviewee_language: str
    ) -> Play:
        """Open the next interview; the story's person is in front of the trainee from now on."""
        beginning = Beginning(
            guide=scenario.guide,
            officer_language=officer_language,
            interviewee_language=interviewee_language,
        )
        opened = begin(self.post, beginning)
        play = Play(trainee.strip(), scenario, opened.interview.id)
        self.plays.append(play)
        return play

    def line(self, shown: Shown) -> Line | None:
        """What the person of the present interview says or shows at a question."""
        return self.play.scenario.line(shown) if self.play is not None else None

    def play_of(self, interview: InterviewId) -> Play | None:
        """The play of an interview."""
        return next((play for play in self.plays if play.interview == interview), None)

    def return_to(self, play: Play, ref: NodeRef) -> None:
        """Stand at a question again, so that the interview is taken up there."""
        self.plays.remove(play)
        self.plays.append(play)
        if self.finished(play):
            reopen(self.post, play.interview, CorrectionReason.QUESTION_MISSING)
        interviewing = resume(self.post, play.interview)
        if ref in interviewing.flow.asked():
            interviewing.go(ref)

    def lost(self, play: Play) -> bool:
        """Whether its answers were destroyed, because storing was not agreed."""
        notebook = self.post.notebook
        return not notebook.kept.holds(play.interview) and not notebook.is_pending(play.interview)

    def finished(self, play: Play) -> bool:
        """Whether the interview was closed and kept, so that it can be talked about."""
        kept = self.post.notebook.kept
        return kept.holds(play.interview) and kept.get(play.interview).closed_at is not None

    def debriefing(self, play: Play) -> Debriefing:
        """Hold a finished interview against its story. Raises `PostDeskError` if it is not kept."""
        interview = self.post.notebook.get(play.interview)
        played = self.post.flow(interview)
        told = self._as_told(play.scenario)
        record = self._record(played)
        decisions = self.post.decisions.of(play.interview)
        debrief = score(play.scenario, told.record, record, decisions)
        began, ended = interview.begun_at, interview.closed_at or interview.changed_at
        laid_out = course(played, record, debrief, began)
        return Debriefing(play, debrief, ended - began, laid_out, played, told.flow)

    def close(self) -> None:
        """Destroy everything that was written in this class. Closing again does nothing."""
        if not self._folder.exists():
            return
        self.post.screener.close()
        self._pending.close()
        self.post.vault.close()
        for path in self._folder.rglob("*"):
            if path.is_file():
                destroy(path)
        shutil.rmtree(self._folder)

    def _as_told(self, scenario: Scenario) -> WholeStory:
        """The story played once; it is the same for every trainee."""
        if scenario.id not in self._told:
            post = self.post
            flow = story(scenario, post.guide(scenario.guide), post.clock, post.zone)
            self._told[scenario.id] = WholeStory(flow, self._record(flow))
        return self._told[scenario.id]

    def _record(self, flow: Flow) -> Record:
        post = self.post
        coded = code_flow(flow, post.clock, post.zone)
        assessment = post.screener.assess(coded, at=post.clock())
        return take_down(flow, coded, assessment, post.pack)


def open_class(
    *,
    clock: Clock,
    new_id: NewId,
    zone: ZoneInfo,
    worker: Matcher | None,
    name: str = _NOBODY,
    kit: Kit | None = None,
) -> ClassSession:
    """A class in a new vault of the training realm in a temporary folder.

    It works with `kit`, or with the one that ships with the program.

    Its passphrase is known and its key weak: nobody in it exists. Without a `worker` the reference
    evaluator answers alone.
    """
    folder = Path(tempfile.mkdtemp(prefix="postdesk-classroom-"))
    vault = create_vault(
        folder / "vault",
        workspace=WorkspaceKind.CLASSROOM,
        realm=Realm.TRAINING,
        first=NewPerson(name=name, role=Role.OFFICER, passphrase=_THROWN_AWAY),
        clock=clock,
        new_id=new_id,
        strength=KdfStrength.TEST,
    ).vault
    set_up(vault, SETTINGS)
    return ClassSession(folder, *_desk(vault, zone, worker, kit or kit_in_use(vault)))


@contextmanager
def class_session(
    *, clock: Clock, new_id: NewId, zone: ZoneInfo, worker: Matcher | None = None
) -> Iterator[ClassSession]:
    """A class that is destroyed when the block ends."""
    session = open_class(clock=clock, new_id=new_id, zone=zone, worker=worker)
    try:
        yield session
    finally:
        session.close()


def _desk(vault: Vault, zone: ZoneInfo, worker: Matcher | None, kit: Kit) -> tuple[Post, Pending]:
    pending = Pending(vault)
    post = Post(
        vault=vault,
        notebook=Notebook(Interviews(vault), pending),
        kit=kit,
        screener=Screener(load_pack(kit.pack_bytes), worker),
        clock=vault.clock,
        new_id=vault.new_id,
        zone=zone,
        prefix=SETTINGS.prefix,
    )
    return post, pending
