"""Screen tests run offscreen, each with a freshly dressed application and no window of another."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from post_program import at_post, make_home
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from postdesk.app.program import Program
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.theme import Look, apply_look


def windows(app: QApplication) -> set[QWidget]:
    """The windows that there are."""
    return set(app.topLevelWidgets())


def free_windows(app: QApplication, but: set[QWidget]) -> None:
    """End the windows that are left: a page must not outlive the vault that it looks into."""
    for widget in windows(app) - but:
        widget.hide()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_window_left(qapp: QApplication) -> Iterator[None]:
    """Windows end with the test that opened them."""
    before = windows(qapp)
    yield
    free_windows(qapp, before)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[LanguageSwitch]:
    """The language switch of the test's application; English again afterwards."""
    before = windows(qapp)
    for left in qapp.findChildren(QTranslator):  # a program that ended in another language
        qapp.removeTranslator(left)
    switch = LanguageSwitch(qapp)
    switch.use(Language.EN)
    apply_look(qapp, Look())
    yield switch
    free_windows(qapp, before)
    switch.use(Language.EN)
    apply_look(qapp, Look())


@pytest.fixture(scope="session")
def ready(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home folder of a post whose vault is closed, to copy."""
    return make_home(qapp, tmp_path_factory.mktemp("ready") / "home")


@pytest.fixture(scope="module")
def opened(
    qapp: QApplication, ready: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    """The program at an unlocked post, for all tests of a file."""
    with at_post(qapp, ready, tmp_path_factory.mktemp("post") / "home") as made:
        yield made


@pytest.fixture
def program(opened: Program) -> Program:
    """The same, back on its shift page, in English at 100 %."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    opened.window.come_back()
    opened.window.use_look(Look())
    opened.window.navigator.go("shift")
    return opened
