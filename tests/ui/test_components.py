"""Every widget in every language, scale and theme: nothing cut, nothing unnamed, mirrored right."""

import pytest
from fit import misfits, unnamed
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from samples import SAMPLES

from postdesk.errors import Code, PostDeskError
from postdesk.store.triage import TriageOutcome
from postdesk.ui.gallery import settle
from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.messages import message_of
from postdesk.ui.outcome_names import outcome_name
from postdesk.ui.theme import Look, ThemeName, apply_look
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField


def window_with(qtbot: QtBot, name: str, width: int = 1318) -> QWidget:
    """A window that shows one sample as wide as a page."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 20, 24, 20)
    column.addWidget(SAMPLES[name]())
    column.addStretch(1)
    window.resize(width, 900)
    window.show()
    settle(QApplication.instance())
    return window


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", SAMPLES)
def test_a_widget_fits_and_is_named(
    qtbot: QtBot, languages: LanguageSwitch, name: str, language: Language, scale: int
) -> None:
    languages.use(language)
    apply_look(QApplication.instance(), Look(ThemeName.LIGHT, scale, language))
    window = window_with(qtbot, name)
    found = [*misfits(window), *unnamed(window)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_widget_follows_a_change_of_look(
    qtbot: QtBot, languages: LanguageSwitch, name: str
) -> None:
    app = QApplication.instance()
    window = window_with(qtbot, name)
    before = window.grab().toImage()
    languages.use(Language.AR)
    apply_look(app, Look(ThemeName.DARK, 2, Language.AR))
    settle(app)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    after = window.grab().toImage()
    assert after != before
    found = misfits(window)
    assert not found, "\n".join(found)


def dominant(image: QImage, left: int, right: int) -> dict[str, int]:
    """How often each colour stands between two columns of an image."""
    seen: dict[str, int] = {}
    for x in range(left, right, 7):
        for y in range(0, image.height(), 5):
            colour = image.pixelColor(x, y).name()
            seen[colour] = seen.get(colour, 0) + 1
    return seen


@pytest.mark.parametrize(("language", "at_right"), [(Language.FR, True), (Language.AR, False)])
def test_the_persons_half_is_sand_and_at_the_end_side(
    qtbot: QtBot, languages: LanguageSwitch, language: Language, at_right: bool
) -> None:
    languages.use(language)
    look = Look(language=language)
    apply_look(QApplication.instance(), look)
    window = window_with(qtbot, "question")
    image = window.grab().toImage()
    middle = image.width() // 2
    sand = look.colours.sand.lower()
    left = dominant(image, 40, middle - 10).get(sand, 0)
    right = dominant(image, middle + 10, image.width() - 40).get(sand, 0)
    assert (right > 10 * left) if at_right else (left > 10 * right)


def test_a_failure_is_told_again_in_the_language_that_is_chosen_then(
    qtbot: QtBot, languages: LanguageSwitch
) -> None:
    card = ErrorCard()
    qtbot.addWidget(card)
    error = PostDeskError(Code.STICK_FULL)
    card.set_message(message_of(error))
    english, title = card.accessibleName(), card.title.text()
    languages.use(Language.FR)
    QApplication.processEvents()
    told = message_of(error)
    assert card.accessibleName() == f"{told.happened} {told.safe} {told.do}" != english
    assert card.title.text() != title
    card.set_message(told, title="Pli 3")
    languages.use(Language.EN)
    QApplication.processEvents()
    assert (card.accessibleName(), card.title.text()) == (english, "Pli 3")


def test_what_has_happened_is_told_again_in_the_language_that_is_chosen_then(
    qtbot: QtBot, languages: LanguageSwitch
) -> None:
    strip = Notice(Tone.DONE, "circle-check")
    qtbot.addWidget(strip)
    strip.tell(lambda: outcome_name(TriageOutcome.PASSES))
    english = strip.label.text()
    languages.use(Language.AR)
    QApplication.processEvents()
    assert strip.label.text() == outcome_name(TriageOutcome.PASSES) != english
    strip.set_text("R07-0412")
    languages.use(Language.EN)
    QApplication.processEvents()
    assert strip.label.text() == "R07-0412"


def test_a_hint_that_takes_the_place_of_a_problem_is_not_ochre(
    qtbot: QtBot, languages: LanguageSwitch
) -> None:
    del languages
    labelled = Labelled(LineField())
    qtbot.addWidget(labelled)
    labelled.set_texts("Code", "As on the slip")
    quiet = labelled.grab().toImage()
    labelled.set_problem("This is needed.")
    labelled.set_texts("Code", "As on the slip")
    assert labelled.grab().toImage() == quiet
