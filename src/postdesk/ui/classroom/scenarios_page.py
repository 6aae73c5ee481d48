"""The scenarios page: whom the class can interview, without giving the end away."""

from postdesk.classroom.scenario import Scenario
from postdesk.classroom.session import ClassSession
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.row_list import Row, RowList


class ScenariosPage(Page):
    """One row a scenario of the kit; choosing one leads to the session page."""

    name = "scenarios"

    def __init__(self, navigator: Navigator, session: ClassSession) -> None:
        super().__init__()
        self._navigator, self._session = navigator, session
        self.head = PageHead()
        self.rows = RowList()
        self.empty = EmptyState("book")
        self.buttons: list[Button] = []
        for widget in (self.head, self.rows, self.empty):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def title(self) -> str:
        return self.tr("Scenarios")

    def opened(self, subject: object) -> None:
        del subject
        self.retranslate()
        if self.buttons:
            self.buttons[0].setFocus()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Scenarios"),
            self.tr("Everybody here is invented. Read the scene, then begin."),
        )
        self.empty.set_texts(self.tr("This kit has no scenarios."))
        self.rows.clear()
        self.buttons.clear()
        for number, scenario in enumerate(self._session.scenarios, start=1):
            self.rows.add(self._row(number, scenario))
        self.rows.setVisible(bool(self.buttons))
        self.empty.setVisible(not self.buttons)

    def _row(self, number: int, scenario: Scenario) -> Row:
        language = current_look().language
        title, brief = scenario.titles.in_language(language), scenario.briefs.in_language(language)
        row = Row("book", title, brief, icon_colour="accent")
        button = Button(self.tr("Choose"), key=str(number), dense=True)
        button.setAccessibleDescription(title)
        button.clicked.connect(lambda: self._navigator.go("session", scenario.id))
        row.add_end(button)
        self.buttons.append(button)
        return row
