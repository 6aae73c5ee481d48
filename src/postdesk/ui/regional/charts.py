"""Counts as charts in their cards, and the sentence that explains what is withheld."""

from PySide6.QtWidgets import QWidget

from postdesk.regional.statistics import Statistics
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.regional.words import month_text, period_text
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.bar_chart import Bar, BarChart
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.line_chart import Line, LineChart
from postdesk.ui.widgets.text import Text

_WITHHELD = QT_TRANSLATE_NOOP(
    "Withheld",
    "**Withheld** means fewer than {n}, or kept back to protect such a cell. "
    "Which of the two is never shown.",
)


class IndicatorsCard(Card):
    """The indicators seen most in a period."""

    def __init__(self, most: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self._most = most
        self.title = Text("", Role.BODY, strong=True, wrap=True)
        self.sub = Text("", Role.META, colour="ink2", wrap=True)
        self.chart = BarChart(roomy=True)
        self.box.setSpacing(2)
        self.box.addWidget(self.title)
        self.box.addWidget(self.sub)
        self.box.addWidget(self.chart)

    def show_statistics(self, told: Statistics) -> None:
        """Draw the counts of a period."""
        language = current_look().language
        when = period_text(language, told.period)
        self.title.set_text(self.tr("Indicators present, {when}").format(when=when))
        self.sub.set_text(self.tr("Cases, all posts. A case can show several."))
        bars = [
            Bar(one.texts.in_language(language.value), one.count)
            for one in told.indicators[: self._most]
        ]
        self.chart.set_bars(self.title.text(), bars)
        self.chart.setVisible(bool(bars))


class MonthsCard(Card):
    """Adults and persons under 18, month by month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self.title = Text("", Role.BODY, strong=True, wrap=True)
        self.chart = LineChart()
        self.box.addWidget(self.title)
        self.box.addWidget(self.chart)

    def show_statistics(self, told: Statistics) -> None:
        """Draw the counts of a period."""
        language = current_look().language
        self.title.set_text(self.tr("Cases per month"))
        months = [month_text(language, one.month, year=False) for one in told.months]
        adults = Line(self.tr("Adults"), tuple(one.adults for one in told.months))
        young = Line(self.tr("Under 18"), tuple(one.under_18 for one in told.months))
        self.chart.set_lines(self.title.text(), months, [adults, young])


class PostsCard(Card):
    """How many cases each post sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Text("", Role.BODY, strong=True, wrap=True)
        self.chart = BarChart()
        self.box.addWidget(self.title)
        self.box.addWidget(self.chart)

    def show_statistics(self, told: Statistics) -> None:
        """Draw the counts of a period."""
        language = current_look().language.value
        self.title.set_text(self.tr("Cases by post"))
        bars = [Bar(one.texts.in_language(language), one.count) for one in told.posts]
        self.chart.set_bars(self.title.text(), bars)


class WithheldNotice(Notice):
    """What "withheld" means; the threshold stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, "shield-check", parent=parent)

    def say(self, smallest: int) -> None:
        """Say it in the language in use."""
        self.set_marked(translate("Withheld", _WITHHELD), n=str(smallest))
