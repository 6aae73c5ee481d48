"""The health page tells which packets never came, on either side, in every language and size."""

from pathlib import Path

import pytest
from at_work import work_done
from fit import assert_fits
from post_program import key
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_mail_pages import LOOKS, laptop, vault_of
from test_sticks_page import on_stick

from postdesk.app.program import Program
from postdesk.model.base import Texts, WorkspaceKind
from postdesk.model.health import Check, Finding, Light
from postdesk.model.ids import OfficeId
from postdesk.store.ledger import Ledger
from postdesk.ui.gallery import settle
from postdesk.ui.health.page import HealthPage
from postdesk.ui.language import Language
from postdesk.ui.outbox.page import OutboxPage
from postdesk.ui.widgets.row_list import Row

DATA = ("PostDesk", "K. Sy", "Rosso", "rosso", "trarza")
NAMES = Texts({"fr": "Bureau régional du Trarza", "ar": "المكتب الجهوي لولاية الترارزة"})


def health(program: Program) -> HealthPage:
    front = program.window.navigator.go("health")
    work_done(program.tasks)
    settle(QApplication.instance())
    assert isinstance(front, HealthPage)
    return front


def said(front: HealthPage, title: str) -> str:
    rows = [row for row in front.todo.rows() if isinstance(row, Row)]
    return next((row.sub.text() for row in rows if row.title.text() == title), "")


def test_what_never_came_is_told_and_written_again(qapp: QApplication, tmp_path: Path) -> None:
    with laptop(qapp, tmp_path / "home", WorkspaceKind.REGIONAL) as program:
        vault = vault_of(program)
        on_stick(program, "")
        assert said(health(program), "Missing numbers") == ""
        Ledger(vault).told_missing(OfficeId("rosso"), (1,))
        front = health(program)
        assert "write them again" in said(front, "Missing numbers").casefold()
        front._act(Check.GAPS)
        settle(QApplication.instance())
        outbox = program.window.navigator.page
        assert isinstance(outbox, OutboxPage)
        assert outbox.again.isVisible()
        key(program, Qt.Key.Key_F6)
        assert program.window.navigator.page is not outbox


@pytest.mark.parametrize(
    "numbers", [{"count": 12, "ours": 12}, {"number": 7, "count": 3, "days": 9}]
)
def test_both_sentences_fit(qapp: QApplication, tmp_path: Path, numbers: dict[str, int]) -> None:
    light = Light.ATTENTION if "ours" in numbers else Light.WAITING
    found = Finding(check=Check.GAPS, light=light, numbers=numbers, offices={"office": NAMES})
    with laptop(qapp, tmp_path / "home", WorkspaceKind.REGIONAL) as program:
        for language, scale in LOOKS:
            program.window.use_language(language)
            program.window.use_scale(scale)
            front = health(program)
            front.findings[Check.GAPS] = found
            front.retranslate()
            for _ in range(3):
                settle(QApplication.instance())
            assert_fits(program.window, language, DATA)
        program.window.use_scale(1)
        program.window.use_language(Language.EN)
