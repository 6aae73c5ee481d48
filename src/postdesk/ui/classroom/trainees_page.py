"""The trainees page: who played what in this class, without a mark and only until it is closed."""

from postdesk.classroom.session import ClassSession, Play
from postdesk.ui.language import isolate
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.row_list import Row, RowList


class TraineesPage(Page):
    """One row a play, the newest first."""

    name = "trainees"

    def __init__(self, navigator: Navigator, session: ClassSession) -> None:
        super().__init__()
        self._navigator, self._session = navigator, session
        self.head = PageHead()
        self.rows = RowList()
        self.empty = EmptyState("users")
        self.empty.pressed.connect(lambda: navigator.go("scenarios"))
        for widget in (self.head, self.rows, self.empty):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def title(self) -> str:
        return self.tr("Trainees")

    def opened(self, subject: object) -> None:
        del subject
        self.retranslate()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Trainees"),
            self.tr("Only of this class. Nobody is given a mark; nothing is kept afterwards."),
        )
        self.empty.set_texts(
            self.tr("Nobody has played yet. Choose a scenario."), self.tr("Scenarios")
        )
        self.rows.clear()
        for play in reversed(self._session.plays):
            self.rows.add(self._row(play))
        there = bool(self.rows.rows())
        self.rows.setVisible(there)
        self.empty.setVisible(not there)

    def _row(self, play: Play) -> Row:
        title = play.scenario.titles.in_language(current_look().language)
        who = isolate(play.trainee) if play.trainee else self.tr("No name given")
        row = Row("user", who, title)
        button = Button(self.tr("Debrief"), dense=True)
        button.clicked.connect(lambda: self._navigator.go("debrief", play.interview))
        row.add_end(button)
        return row
