"""The interviews page: those not finished first, then the finished ones, by code only."""

from postdesk.desk.post import Post
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.store.messages import Messages
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate_code, translate
from postdesk.ui.language_formats import short_date, time_text
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.row_list import Row, RowList

_STATES = {
    InterviewStatus.OPEN: (QT_TRANSLATE_NOOP("Interviews", "not finished"), Tone.ATTENTION),
    InterviewStatus.PAUSED: (QT_TRANSLATE_NOOP("Interviews", "paused"), Tone.ATTENTION),
    InterviewStatus.CLOSED: (QT_TRANSLATE_NOOP("Interviews", "not decided"), Tone.ACCENT),
    InterviewStatus.DECIDED: (QT_TRANSLATE_NOOP("Interviews", "decided"), Tone.DONE),
}
_GIVEN = QT_TRANSLATE_NOOP("Interviews", "handed over")
_OPEN = (InterviewStatus.OPEN, InterviewStatus.PAUSED)


class InterviewsPage(Page):
    """Codes and states, never a person."""

    name = "interviews"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.head = PageHead()
        self.rows = RowList()
        self.empty = EmptyState("message-language")
        self.begin = Button(kind=Kind.FILLED, icon="plus", key="Enter")
        for widget in (self.head, self.rows, self.empty):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.bar.at_end(self.begin)
        self.begin.clicked.connect(lambda: navigator.go("begin"))

    def title(self) -> str:
        return self.tr("Interviews")

    def opened(self, subject: object) -> None:
        del subject
        self.retranslate()

    def retranslate(self) -> None:
        drafts = self._post.notebook.drafts()
        done = self._post.notebook.kept.listed(InterviewStatus.CLOSED, InterviewStatus.DECIDED)
        self.head.set_texts(
            self.tr("Interviews"), self.tr("Codes only. Names stay in the interview.")
        )
        self.empty.set_texts(self.tr("No interview yet. Begin the first one."))
        self.begin.set_words(self.tr("New interview"), key=self.tr("Enter"))
        self.rows.clear()
        asked = Messages(self._post.vault).open_questions()
        for interview in (*drafts, *done):
            self.rows.add(self._row(interview, asked=interview.id in asked))
        there = bool(self.rows.rows())
        self.rows.setVisible(there)
        self.empty.setVisible(not there)

    def _row(self, interview: Interview, *, asked: bool) -> Row:
        language, moment = current_look().language, interview.changed_at
        when = self.tr("Last changed {date}, {time}").format(
            date=short_date(language, moment.date()), time=time_text(moment)
        )
        row = Row("message-language", isolate_code(interview.code), when)
        if asked:
            row.add_end(Chip(self.tr("question"), Tone.ATTENTION, icon="help-circle"))
        word, tone = _STATES[interview.status]
        given = interview.waits_for is not None
        if given:
            word = _GIVEN
        row.add_end(Chip(translate("Interviews", word), tone))
        open_ones = interview.status in _OPEN
        button = Button(
            self.tr("Resume") if open_ones and not given else self.tr("Open"), dense=True
        )
        page = "interview" if open_ones else "review"
        if given:  # who may accept it sees it there
            page = "shift"
        button.clicked.connect(lambda: self._navigator.go(page, interview.id))
        row.add_end(button)
        return row
