"""The whole program on a copy of a ready post, driven by keys."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.app.program import Program
from postdesk.desk.interviewing import Beginning
from postdesk.forms.flow import Shown
from postdesk.model.base import WorkspaceKind
from postdesk.model.ids import GuideId, NodeRef
from postdesk.ui.gallery import settle
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.interview.view_model import InterviewState, InterviewViewModel
from postdesk.ui.language import Language
from postdesk.ui.page import Page
from postdesk.ui.person_words import for_person
from postdesk.ui.theme import Look
from postdesk.ui.unlock.door import NewWorkspace

sys.path.append(str(Path(__file__).resolve().parents[1] / "journeys"))

PASSPHRASE = "lamp above the desk"
PERSON = "K. Sy"
PLACE = "Poste de Rosso"


@dataclass
class TickingClock:
    """Some time passes at each look."""

    now: datetime = datetime(2026, 11, 12, 2, 41, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=700)
        return self.now


@dataclass
class Ids:
    """Ids in a row."""

    last: int = 0

    def __call__(self) -> str:
        self.last += 1
        return f"{self.last:032x}"


@contextmanager
def running(
    qapp: QApplication, home: Path, *, first_id: int = 0, chosen: Path | None = None
) -> Iterator[Program]:
    """The program on a home folder, in a window of 1366x768, in English.

    `chosen` is the folder that somebody chooses whenever one is asked for.
    """
    program = Program(
        qapp,
        home,
        clock=TickingClock(),
        new_id=Ids(first_id),
        choose_folder=lambda _parent: chosen,
    )
    program.window.use_language(Language.EN)
    program.window.resize(1366, 768)
    program.window.show()
    program.window.activateWindow()
    try:
        yield program
    finally:
        program.window.use_look(Look())  # its words would speak in the next program
        program.lock()
        program.close()
        program.window.close()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()  # a program that goes on tidies memory in its next moment


def make_home(qapp: QApplication, home: Path) -> Path:
    """A post whose vault is closed, to copy for each test."""
    with running(qapp, home) as program:
        program.door.create(
            NewWorkspace(
                kind=WorkspaceKind.POST,
                place=PLACE,
                office="rosso",
                prefix="R07",
                region="trarza",
                person=PERSON,
                passphrase=PASSPHRASE,
            )
        )
    return home


@contextmanager
def at_post(qapp: QApplication, home: Path, to: Path, *, first_id: int = 1000) -> Iterator[Program]:
    """The program with the vault of a copy of `home` unlocked, on its shift page."""
    shutil.copytree(home, to)
    with running(qapp, to, first_id=first_id) as program:
        workspace = program.door.workspaces()[0]
        program.door.unlock(workspace, program.door.people(workspace)[0].id, PASSPHRASE)
        program.door.enter()
        yield program


def page(program: Program) -> Page:
    """The page in front."""
    shown = program.window.navigator.page
    assert shown is not None
    return shown


def key(program: Program, *pressed: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for one in pressed:
        QApplication.processEvents()
        QTest.keyClick(keyboard(program), one)
    QApplication.processEvents()


def write(program: Program, text: str) -> None:
    """Type a text where the keyboard is."""
    QApplication.processEvents()
    QTest.keyClicks(keyboard(program), text)


def keyboard(program: Program) -> QWidget:
    """What has the keyboard; the window itself need not be the active one offscreen."""
    window = program.window
    return QApplication.focusWidget() or window.focusWidget() or window


def interview(program: Program, guide: str = "first_line") -> InterviewPage:
    """An interview begun, its first question in front."""
    own = "ar" if program.window.layoutDirection() == Qt.LayoutDirection.RightToLeft else "fr"
    theirs = "fr" if own == "ar" else "ar"
    beginning = Beginning(guide=GuideId(guide), officer_language=own, interviewee_language=theirs)
    front = program.window.navigator.go("interview", beginning)
    assert isinstance(front, InterviewPage)
    return front


def model(asking: InterviewPage) -> InterviewViewModel:
    """The open interview."""
    assert asking.model is not None
    return asking.model


def state(asking: InterviewPage) -> InterviewState:
    """What the page shows."""
    return model(asking).state


def shown(asking: InterviewPage) -> Shown:
    """The question in front."""
    question = state(asking).shown
    assert question is not None
    return question


def stand_at(asking: InterviewPage, name: str) -> None:
    """Go to a question by its name."""
    model(asking).go(place_of(asking, name))
    settle(QApplication.instance())


def place_of(asking: InterviewPage, name: str) -> NodeRef:
    """Where a question stands."""
    asked = model(asking).interviewing.flow.asked()
    return next(ref for ref in asked if ref.endswith(f"/{name}"))


def stored(asking: InterviewPage, name: str) -> tuple[str, str]:
    """State and value of an answer, as the vault or `pending.db` holds it."""
    ref = place_of(asking, name)
    sheet = asking._post.notebook.sheet(state(asking).interview.id)
    found = next(answer for answer in sheet.answers if answer.ref == ref)
    return found.state.value, found.value


SPOKEN = ("I do not know", "I do not want to answer")


def texts_of(asking: InterviewPage) -> set[str]:
    """Everything the guide says, and names: they are not the interface's."""
    guide = model(asking).interviewing.flow
    theirs = state(asking).interview.interviewee_language
    said = {PLACE, PERSON, "PostDesk", state(asking).interview.code, "Page ↑"}
    said |= {for_person(theirs, "ShowPage", text) for text in SPOKEN}
    for ref in guide.asked():
        question = guide.shown(ref)
        texts = [question.labels, question.hints, question.guidance, question.section_labels]
        texts += [choice.labels for choice in question.choices]
        said.update(text for one in texts for text in one.root.values())
    return said
