"""Texts: line heights, the Arabic factor, direction, eliding, marks."""

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from postdesk.ui.language import Language, LanguageSwitch
from postdesk.ui.theme import Look, Role
from postdesk.ui.widgets.text import Text
from postdesk.ui.widgets.typeset import (
    ELLIPSIS,
    Align,
    Run,
    Style,
    Typeset,
    TypesetShelf,
    fitted,
    marked,
    runs_of,
)

pytestmark = pytest.mark.usefixtures("languages")


@pytest.mark.parametrize("width", range(40, 200, 7))
def test_no_line_begins_with_the_dot_between_two_things(width: int) -> None:
    text = "AL-DR-01 · AL-CD-01 · AL-CD-02 fort · AL-CD-03"
    (layout,) = Typeset(runs_of(text), Style(Role.BODY), Look(), width)._layouts
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        assert not layout.text()[line.textStart() :].startswith("·")


def test_lines_have_our_height_and_not_the_fonts() -> None:
    latin = Typeset(runs_of("one\ntwo"), Style(Role.BODY), Look())
    mixed = Typeset(runs_of("Rosso روصو"), Style(Role.BODY), Look())
    arabic = Typeset(runs_of("روصو"), Style(Role.BODY), Look())
    assert latin.height == 2 * 23
    assert mixed.height == 23
    assert arabic.height == 30


def test_a_paragraph_wraps_to_its_width() -> None:
    text = runs_of("Faire garder ses papiers par un proche peut être normal.")
    assert Typeset(text, Style(), Look(), 200).lines >= 2
    assert Typeset(text, Style(), Look()).lines == 1


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("Rosso", Language.FR, False),
        ("روصو", Language.FR, True),
        ("INLCTPTM، نقطة الاتصال", Language.AR, True),
        ("INLCTPTM", Language.AR, False),
        ("12", Language.AR, True),
    ],
)
def test_the_direction_of_a_text(text: str, language: Language, right: bool) -> None:
    assert Typeset(runs_of(text), Style(), Look(language=language)).right_to_left is right


def test_one_line_elides_and_says_so() -> None:
    whole = Typeset(runs_of("Point focal traite"), Style(most_lines=1), Look(), 500)
    short = Typeset(runs_of("Point focal traite"), Style(most_lines=1), Look(), 70)
    assert not whole.elided
    assert short.elided
    assert short.natural_width <= 70.5


def test_fitting_takes_the_first_size_with_room() -> None:
    tries = [Style(Role.ANSWER, most_lines=1), Style(Role.META, most_lines=1)]
    runs = runs_of("Parfois, ou à une condition")
    wide = fitted(runs, Look(), QSizeF(400, 40), tries)
    narrow = fitted(runs, Look(), QSizeF(200, 40), tries)
    assert wide.line_height == Look().line_height(Role.ANSWER)
    assert narrow.line_height == Look().line_height(Role.META)
    assert not narrow.elided


def test_marks_are_ours_and_values_are_not_read() -> None:
    runs = marked("**Withheld** means {what}.", what="**x** {y}")
    assert runs == (Run("Withheld", True), Run(" means **x** {y}."))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "\u202e\u202dabc",
        "e\u0301" * 50,
        "👩‍👩‍👧",
        "ﷺ" * 20,
        "<b>&amp;</b>",
        "%s{0}",
        "\U0001f600\ud83d",
    ],
)
def test_strange_texts_are_drawn(qtbot: QtBot, text: str) -> None:
    label = Text(wrap=True)
    qtbot.addWidget(label)
    label.set_text(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))
    label.resize(120, 80)
    assert not label.grab().isNull()


def test_an_elided_label_tells_the_whole_in_its_tool_tip(
    qtbot: QtBot, languages: LanguageSwitch
) -> None:
    label = Text("Point focal traite, INLCTPTM", elide=True)
    qtbot.addWidget(label)
    label.resize(80, 30)
    label.show()
    assert label.elided
    assert label.toolTip() == "Point focal traite, INLCTPTM"
    assert ELLIPSIS not in label.text()


@pytest.mark.parametrize("align", ["start", "centre", "end"])
@pytest.mark.parametrize("text", ["Rosso", "روصو", "Rosso\nروصو"])
def test_one_setting_does_for_every_width_it_fits(text: str, align: Align) -> None:
    style, look, shelf = Style(Role.BODY, align), Look(), TypesetShelf()
    kept = shelf.set(runs_of(text), style, look, 300)
    assert shelf.set(runs_of(text), style, look, 400) is kept
    assert drawn(kept, 400) == drawn(Typeset(runs_of(text), style, look, 400), 400)
    assert drawn(kept, 300) == drawn(Typeset(runs_of(text), style, look, 300), 300)


def test_a_text_too_wide_or_too_long_is_set_for_its_width() -> None:
    shelf, look = TypesetShelf(), Look()
    long = runs_of("Faire garder ses papiers par un proche peut être normal.")
    assert shelf.set(long, Style(), look, 200).lines >= 2
    two = runs_of("one\ntwo")
    assert shelf.set(two, Style(most_lines=1), look, 400).elided
    assert not shelf.set(two, Style(), look, 400).elided


def drawn(typeset: Typeset, width: int) -> QImage:
    """The text as it stands in a box of that width."""
    image = QImage(width, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    typeset.draw(painter, QRectF(0, 0, width, 60), QColor("black"))
    painter.end()
    return image
