"""The interview's action bar: back, what can be looked at, enough for now, show, go on."""

from PySide6.QtCore import QObject

from postdesk.ui.theme import current_look
from postdesk.ui.widgets.bars import ActionBar
from postdesk.ui.widgets.button import Button, Kind


class InterviewFoot(QObject):
    """Fills an action bar; Enter's button stands there only where Enter is needed."""

    def __init__(self, bar: ActionBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.back = Button(icon="arrow-left", key="Page ↑")
        self.advice = Button(icon="bulb", key="F1", large_icon=False)
        self.note = Button(kind=Kind.FLAT, icon="note", key="F7", large_icon=False)
        self.overview = Button(kind=Kind.FLAT, icon="list-check", key="F8", large_icon=False)
        self.indicators = Button(kind=Kind.FLAT, icon="flag", key="F6", large_icon=False)
        self.indicators.set_quiet(True)
        self.enough = Button(key="F10")
        self.show_to = Button(kind=Kind.FILLED, icon="user", key="F5", large_icon=False)
        self.onward = Button(kind=Kind.FILLED, icon="arrow-right", key="Enter", large_icon=False)
        bar.at_start(self.back)
        bar.at_start(self.advice)
        bar.at_start(self.note, give_way=4)
        bar.at_start(self.overview, give_way=2)
        bar.at_start(self.indicators, give_way=5)
        bar.at_end(self.enough, give_way=3)
        bar.at_end(self.show_to, give_way=1)
        bar.at_end(self.onward)

    def retranslate(self) -> None:
        """Say every word in the language in use."""
        self.back.set_words(self.tr("Previous"), key=self.tr("Page ↑"))
        self.advice.set_words(self.tr("Advice"))
        self.note.set_words(self.tr("Note"))
        self.overview.set_words(self.tr("Overview"))
        self.indicators.set_words(self.tr("Indicators: closed"))
        self.enough.set_words(self.tr("Enough for now"), short=self.tr("Enough"))
        self.show_to.set_words(self.tr("Show to the person"), short=self.tr("Show"))
        self.onward.set_words(self.tr("Save and go on"), key=self.tr("Enter"), short=self.tr("On"))

    def show_state(self, *, waits: bool, advice: bool, typing: bool = False) -> None:
        """`waits`: Enter saves; `advice`: the guidance has no room and opens with F1.

        `typing`: a paper is typed in, so nothing is shown to anybody and no sign is looked at.
        """
        self.back.set_icon_only(current_look().large)
        self.show_to.set_kind(Kind.OUTLINE if waits else Kind.FILLED)
        self._bar.show_parts(
            {
                self.advice: advice,
                self.onward: waits,
                self.show_to: not typing,
                self.indicators: not typing,
            }
        )
