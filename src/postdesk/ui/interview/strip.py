"""The strip above an interview: which case, how far, that it is saved, emergency, hide."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.bars import Strip
from postdesk.ui.widgets.chip import CodeTag
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.presence_line import PresenceCounts
from postdesk.ui.widgets.section_progress import SectionProgress
from postdesk.ui.widgets.text import Text
from postdesk.ui.widgets.top_bar import EmergencyButton, HideButton


class InterviewStrip(Strip):
    """52 high; at 200 % presence and consents stand here as counts."""

    emergency_asked = Signal()
    hide_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((52, 64), spacing=14, parent=parent)
        self.code = CodeTag("")
        self.section = Text("", Role.BODY, strong=True)
        self.place = Text("", Role.META, colour="ink2")
        self.progress = SectionProgress()
        self.counts = PresenceCounts()
        self.saved = IconText("circle-check", "", Role.META, colour="ink2")
        self.emergency = EmergencyButton()
        self.hide_button = HideButton()
        self.add(self.code)
        self.add(self.section, give_way=2)
        self.add(self.place, give_way=3)
        self.add(self.progress, give_way=5, shrinks=True)
        self.add_stretch()
        self.add(self.counts)
        self.add(self.saved, give_way=4)
        self.add(self.emergency)
        self.add(self.hide_button)
        self.emergency.clicked.connect(self.emergency_asked)
        self.hide_button.clicked.connect(self.hide_asked)

    def show_state(self, state: InterviewState) -> None:
        """Say where the interview stands."""
        shown = state.shown
        language = current_look().language
        self.code.set_code(state.interview.code)
        large = current_look().large
        parts = {self.counts: large, self.saved: not large, self.progress: not large}
        self.saved.set_text(self.tr("Answers saved"))
        if shown is None:
            self.section.set_text(self.tr("End of the questions"))
            self.place.set_text("")
            self.show_parts(parts)
            return
        self.section.set_text(shown.section_labels.in_language(language))
        place = self.tr("section {section} of {sections} · question {question} of {questions}")
        if large:
            place = self.tr("{question} of {questions}")
        text = place.format(
            section=shown.section_index,
            sections=shown.section_count,
            question=shown.index,
            questions=shown.count,
        )
        self.place.set_text(text)
        done = (shown.index - 1) / max(1, shown.count)
        self.progress.set_progress(shown.section_count, shown.section_index - 1, done, text)
        self.show_parts(parts)
