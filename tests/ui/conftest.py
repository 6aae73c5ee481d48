"""Screen tests run offscreen, each with a freshly dressed application and no window of another."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.theme import Look, apply_look


def free_windows(app: QApplication) -> None:
    """End every window that is left: a page must not outlive the vault that it looks into."""
    for widget in app.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_window_left(qapp: QApplication) -> Iterator[None]:
    """Windows end with the test that opened them."""
    yield
    free_windows(qapp)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[LanguageSwitch]:
    """The language switch of the test's application; English again afterwards."""
    free_windows(qapp)
    switch = LanguageSwitch(qapp)
    switch.use(Language.EN)
    apply_look(qapp, Look())
    yield switch
    free_windows(qapp)
    switch.use(Language.EN)
    apply_look(qapp, Look())
