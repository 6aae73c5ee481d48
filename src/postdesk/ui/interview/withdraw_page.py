"""The person takes everything back: what that means, and one key that does it."""

from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.row_list import Row, RowList


class WithdrawPage(Page):
    """Its subject is the open interview's view model."""

    name = "withdraw"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self._navigator = navigator
        self.model: InterviewViewModel | None = None
        self.head = PageHead()
        self.meaning = RowList()
        self.confirm = Button(icon="circle-minus", key="1", tall=True)
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="F10")
        for widget in (self.head, self.meaning, self.confirm):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.bar.at_end(self.back_button)
        self.confirm.clicked.connect(self._withdraw)
        self.back_button.clicked.connect(lambda: navigator.go("interview"))

    def title(self) -> str:
        return self.tr("Take back")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Take back every agreement"),
            self.tr("Ask the person once, calmly. No reason is needed."),
        )
        self.meaning.clear()
        for icon, title, text in (
            (
                "circle-minus",
                self.tr("No further question"),
                self.tr("The interview ends here. Help, water and the leaflet stay."),
            ),
            (
                "trash",
                self.tr("The answers are destroyed"),
                self.tr("This happens when you close. Only a count stays."),
            ),
            (
                "send",
                self.tr("Nothing is passed on"),
                self.tr("What was sealed is taken back by a packet. Call those you told by voice."),
            ),
        ):
            self.meaning.add(Row(icon, title, text))
        self.confirm.set_words(self.tr("Take back everything"))
        self.back_button.set_words(self.tr("Go on with the interview"))

    def _withdraw(self) -> None:
        if self.model is not None:
            model, self.model = self.model, None
            model.withdraw()
            self._navigator.go("closing", model)
