"""The interviews page: those not finished first, then the finished ones, by code only."""

from functools import partial

from postdesk.desk.listing import Listed, interviews, matching
from postdesk.desk.post import Post
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.store.messages import Messages
from postdesk.ui.cases.filters import CaseFilters
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate_code, translate
from postdesk.ui.language_formats import short_date, time_text
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.paged_rows import PagedRows
from postdesk.ui.widgets.row_list import Row

_STATES = {
    InterviewStatus.OPEN: (QT_TRANSLATE_NOOP("Interviews", "not finished"), Tone.ATTENTION),
    InterviewStatus.PAUSED: (QT_TRANSLATE_NOOP("Interviews", "paused"), Tone.ATTENTION),
    InterviewStatus.CLOSED: (QT_TRANSLATE_NOOP("Interviews", "not decided"), Tone.ACCENT),
    InterviewStatus.DECIDED: (QT_TRANSLATE_NOOP("Interviews", "decided"), Tone.DONE),
}
_GIVEN = QT_TRANSLATE_NOOP("Interviews", "handed over")
_OPEN = (InterviewStatus.OPEN, InterviewStatus.PAUSED)
_ROWS = (7, 3)


class InterviewsPage(Page):
    """Codes and states, never a person. Its subject may be the list to begin with (`Listed`)."""

    name = "interviews"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self._all: tuple[Interview, ...] = ()
        self.head = PageHead()
        self.filters = CaseFilters()
        self.rows = PagedRows(_ROWS)
        self.empty = EmptyState("message-language")
        self.begin = Button(kind=Kind.FILLED, icon="plus", key="Enter")
        for widget in (self.head, self.filters, self.rows, self.empty):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.bar.at_end(self.begin)
        self.begin.clicked.connect(lambda: navigator.go("begin"))
        self.filters.changed.connect(self._search)
        self.empty.pressed.connect(self.filters.clear)

    def title(self) -> str:
        return self.tr("Interviews")

    def opened(self, subject: object) -> None:
        self.filters.begin(subject if isinstance(subject, Listed) else Listed.ALL)
        self._all = interviews(self._post)
        self.rows.begin_anew()
        self._show()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Interviews"), self.tr("Codes only. Names stay in the interview.")
        )
        self.begin.set_words(self.tr("New interview"), key=self.tr("Enter"))
        self.filters.say()
        self._show()

    def back_pressed(self) -> bool:
        return self.rows.turn(-1)

    def forward_pressed(self) -> bool:
        return self.rows.turn(1)

    def _search(self) -> None:
        self.rows.begin_anew()
        self._show()

    def _show(self) -> None:
        found = matching(self._post, self._all, self.filters.which(), self.filters.words())
        asked = Messages(self._post.vault).open_questions()
        self.rows.set_rows([partial(self._row, one, asked=one.id in asked) for one in found])
        self.filters.show_count(len(found))
        self.filters.setVisible(bool(self._all))
        self.rows.setVisible(bool(found))
        self.empty.setVisible(not found)
        if self._all:
            self.empty.set_texts(self.tr("No interview matches."), self.tr("Show all interviews"))
        else:
            self.empty.set_texts(self.tr("No interview yet. Begin the first one."))

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
