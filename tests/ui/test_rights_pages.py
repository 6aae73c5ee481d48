"""What a person asks by the code on the slip, in a real window by keys, both sides of it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from desk_scene import DATA, Offices, Scene, make_offices, open_scene
from fit import assert_fits
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postdesk.desk import rights
from postdesk.desk.post import Post
from postdesk.errors import Code
from postdesk.model.ids import CaseCode, OfficeId, PacketId, PersonId, RequestId
from postdesk.model.requests import Request, RequestKind, RequestState
from postdesk.packet.correspondence import question_message
from postdesk.packet.messages import AskedFor, Question
from postdesk.store.asked import take_request
from postdesk.store.interviews import Interviews
from postdesk.store.messages import Messages, Way
from postdesk.store.requests import Requests
from postdesk.ui.interview.page import InterviewPage
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.page import Page
from postdesk.ui.retention.complaint_page import ComplaintPage
from postdesk.ui.retention.copy_page import CopyPage
from postdesk.ui.retention.page import KeptPage
from postdesk.ui.retention.rights_page import RightsPage
from postdesk.ui.retention.take_back_page import TakeBackPage
from postdesk.ui.review.correct_page import CorrectPage
from postdesk.ui.widgets.row_list import Row


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def scene(offices: Offices, tmp_path: Path, languages: LanguageSwitch) -> Iterator[Scene]:
    with open_scene(offices, tmp_path / "home", languages) as made:
        made.stick.mkdir(exist_ok=True)
        yield made


def asked(scene: Scene, typed: str = "1") -> RightsPage:
    """The rights page after a code was typed and looked up by keys."""
    scene.window.navigator.go("kept")
    scene.press(Qt.Key.Key_F5)
    page = front(scene)
    assert isinstance(page, RightsPage)
    QTest.keyClicks(page.code, typed)
    scene.press(Qt.Key.Key_Return)
    return page


def front(scene: Scene) -> Page:
    page = scene.window.navigator.page
    assert page is not None
    return page


def requests(scene: Scene) -> list[tuple[RequestKind, RequestState]]:
    return [(one.kind, one.state) for one in Requests(scene.post.vault).all()]


def assert_looks(scene: Scene, *said: str) -> None:
    """The page fits in both looks; what the person reads may be in any language."""
    for language, scale in ((Language.FR, 1), (Language.AR, 2)):
        scene.window.use_language(language)
        scene.window.use_scale(scale)
        for _ in range(6):
            QApplication.processEvents()
        assert_fits(scene.window, language, {*DATA, *said})
    scene.window.use_scale(1)
    scene.window.use_language(Language.EN)


def test_a_code_that_nobody_knows_is_written_down_all_the_same(scene: Scene) -> None:
    page = asked(scene, "r07-0999")
    assert page.found is not None
    assert page.found.nothing
    assert_looks(scene)
    scene.press(Qt.Key.Key_1)
    assert front(scene) is page
    assert requests(scene) == [(RequestKind.ACCESS, RequestState.OPEN)]
    assert len(page.waiting.rows()) == 1


def test_the_copy_is_in_the_persons_language_and_on_paper_only_after_a_yes(scene: Scene) -> None:
    page = asked(scene)
    assert page.found is not None
    assert page.found.here
    assert_looks(scene)
    scene.press(Qt.Key.Key_1)
    copy = front(scene)
    assert isinstance(copy, CopyPage)
    assert len(copy.lines) > 20
    assert copy.lines[1].label == "Jour de l’entretien"
    assert copy.rows.rows()[-1].visibleRegion().isEmpty()
    for _ in copy.lines:
        scene.press(Qt.Key.Key_PageDown)
    assert not copy.rows.rows()[-1].visibleRegion().isEmpty()
    scene.press(Qt.Key.Key_F7)
    assert list(scene.stick.glob("*.pdf")) == []
    said = {text for line in copy.lines for text in (line.label, line.text)}
    assert_looks(scene, *said, copy.carry.question.text())
    scene.press(Qt.Key.Key_2)
    scene.press(Qt.Key.Key_F7)
    assert list(scene.stick.glob("*.pdf")) == []
    assert copy.outcome.failed is not None
    assert copy.outcome.failed.code is Code.PAPER_NOT_SAFE
    said = {text for line in copy.lines for text in (line.label, line.text)}
    assert "non" in said
    assert_looks(scene, *said)
    for pressed in (Qt.Key.Key_F4, Qt.Key.Key_1, Qt.Key.Key_F7):
        scene.press(pressed)
    (paper,) = scene.stick.glob("*.pdf")
    data = paper.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") > 1
    assert not copy.outcome.done.isHidden()
    scene.press(Qt.Key.Key_Return)
    assert isinstance(front(scene), KeptPage)
    assert requests(scene) == [(RequestKind.ACCESS, RequestState.DONE)]
    assert copy.lines == ()
    assert copy.rows.rows() == []


def test_a_correction_opens_the_interview(scene: Scene) -> None:
    asked(scene)
    scene.press(Qt.Key.Key_2)
    assert isinstance(front(scene), CorrectPage)
    scene.press(Qt.Key.Key_1)
    scene.press(Qt.Key.Key_Return)
    page = front(scene)
    assert isinstance(page, InterviewPage)
    assert page.model is not None
    assert page.model.state.interview.id == scene.offices.interview
    kept = scene.window.navigator.go("kept")
    assert isinstance(kept, KeptPage)
    (row,) = kept.asked.rows()
    assert isinstance(row, Row)
    assert "wants something corrected" in row.title.text()
    assert_looks(scene)


def test_a_complaint_is_sealed_and_answered_by_a_supervisor(
    offices: Offices, tmp_path: Path, languages: LanguageSwitch
) -> None:
    home = tmp_path / "home"
    with open_scene(offices, home, languages) as scene:
        asked(scene)
        scene.press(Qt.Key.Key_3)
        page = front(scene)
        assert isinstance(page, ComplaintPage)
        assert_looks(scene)
        QTest.keyClicks(page.words, "they laughed")
        scene.press(Qt.Key.Key_F7)
        rights = front(scene)
        assert isinstance(rights, RightsPage)
        assert page.words.toPlainText() == ""
        (row,) = rights.waiting.rows()
        assert isinstance(row, Row)
        assert "they laughed" not in row.sub.text()
        assert row.end.count() == 0
    moved = Offices(home, *list(vars(offices).values())[1:])
    with open_scene(moved, tmp_path / "later", languages, supervisor=True) as scene:
        rights = asked(scene)
        (row,) = rights.waiting.rows()
        assert isinstance(row, Row)
        assert "they laughed" in row.sub.text()
        assert_looks(scene, "they laughed")


def test_everything_is_taken_back_by_a_key_of_its_own(scene: Scene) -> None:
    asked(scene)
    scene.press(Qt.Key.Key_4)
    page = front(scene)
    assert isinstance(page, TakeBackPage)
    assert_looks(scene)
    scene.press(Qt.Key.Key_Return)
    assert Interviews(scene.post.vault).holds(scene.offices.interview)
    assert isinstance(front(scene), RightsPage)
    scene.press(Qt.Key.Key_4)
    scene.press(Qt.Key.Key_1)
    assert not Interviews(scene.post.vault).holds(scene.offices.interview)
    assert page.done is not None
    assert page.done.erased
    assert requests(scene) == [(RequestKind.ERASURE, RequestState.DONE)]
    assert_looks(scene)


def passed_on(scene: Scene, kind: RequestKind) -> Request:
    """A request that the region passed on about the referral's case, as its packet brings it."""
    vault, now = scene.post.vault, scene.clock()
    ident = vault.new_id()
    request = Request(
        id=RequestId(ident),
        code=CaseCode("R07-0001"),
        kind=kind,
        asked_at=now,
        due_at=now + timedelta(days=9),
        taken_by=PersonId("trarza"),
    )
    said = Question(
        id=PacketId(ident),
        packet=PacketId("a" * 32),
        code=request.code,
        text="The person asks.",
        asked_at=now,
        request=AskedFor(kind=kind, due_at=request.due_at),
    )
    packet = PacketId(vault.new_id())
    message = question_message(said, Way.IN, OfficeId("trarza"), packet, request=request.id)
    Messages(vault).add(message)
    take_request(vault, request)
    return request


def test_what_an_office_passed_on_is_answered_here_and_the_office_hears_of_it(
    scene: Scene,
) -> None:
    request = passed_on(scene, RequestKind.ACCESS)
    page = asked(scene)
    (row,) = page.waiting.rows()
    assert isinstance(row, Row)
    assert "Regional office, Trarza" in row.sub.text()
    assert_looks(scene)
    scene.press(Qt.Key.Key_1)
    copy = front(scene)
    assert isinstance(copy, CopyPage)
    assert copy.request == request
    before = len(scene.post.ledger.outbox())
    scene.press(Qt.Key.Key_Return)
    assert requests(scene) == [(RequestKind.ACCESS, RequestState.DONE)]
    (said,) = Messages(scene.post.vault).answers(request.id)
    assert (said.way, said.body.ended, said.body.refused) == (Way.OUT, True, None)
    assert len(scene.post.ledger.outbox()) == before + 1


def test_one_look_at_the_interview_opens_the_copy(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(scene)
    looked: list[CaseCode] = []
    real = rights.find

    def counted(post: Post, code: CaseCode) -> rights.Found:
        looked.append(code)
        return real(post, code)

    monkeypatch.setattr(rights, "find", counted)
    scene.press(Qt.Key.Key_1)
    assert isinstance(front(scene), CopyPage)
    assert looked == ["R07-0001"]
