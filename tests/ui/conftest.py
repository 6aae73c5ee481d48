"""Screen tests run offscreen, each with a freshly dressed application."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.theme import Look, apply_look


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[LanguageSwitch]:
    """The language switch of the test's application; English again afterwards."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    switch = LanguageSwitch(qapp)
    switch.use(Language.EN)
    apply_look(qapp, Look())
    yield switch
    switch.use(Language.EN)
    apply_look(qapp, Look())
