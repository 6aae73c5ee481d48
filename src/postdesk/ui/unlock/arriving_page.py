"""What both pages share by which a vault comes onto a new laptop: from a stick, then the door."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLayout, QWidget

from postdesk.progress import Progress
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.long_work import LongWork
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.tasks import Tasks
from postdesk.ui.unlock.door import Door, Workspace
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow, Said, no_words


class ArrivingPage(Page):
    """A head, what it means, what was found, one key that puts it here, one back."""

    chrome = Chrome.TOP

    def __init__(
        self,
        navigator: Navigator,
        door: Door,
        tasks: Tasks,
        choose_folder: ChooseFolder,
        *,
        error_icon: str,
    ) -> None:
        super().__init__()
        self._navigator, self._door, self._choose_folder = navigator, door, choose_folder
        self.head = PageHead()
        self.note = Notice(Tone.INFO, "lock")
        self.empty = EmptyState("usb")
        self.progress, self.error = ProgressRow(), ErrorCard(error_icon)
        self.work = LongWork(tasks, self.progress, self.error)
        self.back_button = Button(icon="arrow-left", key="F10")
        self.put_here = Button(kind=Kind.FILLED, icon="download", key="Enter")
        self.back_button.clicked.connect(self.go_back)

    def left(self) -> None:
        self.work.stop()

    def go_back(self) -> None:
        """Leave it: nothing was put on this laptop."""
        self._navigator.go("first_run")

    def asked_folder(self) -> Path | None:
        """The stick or folder that was chosen; an earlier failure is hidden then."""
        folder = self._choose_folder(self)
        if folder is not None:
            self.error.hide()
        return folder

    def bring(
        self,
        put: Callable[[Progress], Workspace],
        words: Said,
    ) -> None:
        """Put what was found on this laptop, then ask at the door who unlocks it."""
        self.error.hide()
        self.work.begin(
            put,
            lambda workspace: self._navigator.go("unlock", workspace),
            words=words,
            cancel=no_words,
            leaves=no_words,
        )

    def lay_out(self, *found: QWidget | QLayout) -> None:
        """Head and note, what was `found`, then how far the work is."""
        for part in (self.head, self.note, *found, self.progress, self.error):
            if isinstance(part, QLayout):
                self.body.addLayout(part)
            else:
                self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
