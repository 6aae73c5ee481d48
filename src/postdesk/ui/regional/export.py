"""Writing the workbook of a period into a folder that the person chooses."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from postdesk.errors import PostDeskError
from postdesk.progress import Progress
from postdesk.regional.statistics import Period, statistics
from postdesk.regional.workbook import write_workbook
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look


class Export(QObject):
    """`written(path)` once the file stands there whole, else `failed(PostDeskError)`."""

    written = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, vault: Vault, tasks: Tasks, choose_folder: ChooseFolder) -> None:
        super().__init__()
        self._vault, self._tasks, self._choose_folder = vault, tasks, choose_folder

    def begin(self, page: QWidget, period: Period) -> None:
        """Ask for a folder and write; nothing happens if the person changes their mind."""
        folder = self._choose_folder(page)
        if folder is None:
            return
        vault, language = self._vault, current_look().language.value

        def work(progress: Progress) -> Path:
            session = vault.sibling()
            try:
                counted = statistics(session, period)
                return write_workbook(session, folder, counted, language, progress)
            finally:
                session.close()

        self.busy_changed.emit(True)
        self._tasks.run(work, done=self._done, failed=self._fail, cancelled=self._stop)

    def _done(self, path: object) -> None:
        self.busy_changed.emit(False)
        self.written.emit(path)

    def _fail(self, error: PostDeskError) -> None:
        self.busy_changed.emit(False)
        self.failed.emit(error)

    def _stop(self) -> None:
        self.busy_changed.emit(False)
