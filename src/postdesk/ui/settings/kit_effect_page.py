"""What the kit in use changes in the cases stored here, before anybody works with it."""

from collections.abc import Callable
from contextlib import closing
from datetime import tzinfo
from pathlib import Path

from postdesk.desk.case_changes import KitEffect, case_changes, write_changes
from postdesk.desk.kit_choice import KitChoice
from postdesk.model.base import in_a_row
from postdesk.progress import Progress
from postdesk.rules.comparison import CaseChange
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.long_work import LongWork
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.tasks import Tasks, Work
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow, Said, no_words
from postdesk.ui.widgets.row_list import Row, RowList


class KitEffectPage(Page):
    """Its subject is a `KitChoice`; both kits judge every closed case, nothing is changed."""

    name = "kit_effect"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        tasks: Tasks,
        zone: tzinfo,
        *,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._vault, self._zone, self._choose_folder = vault, zone, choose_folder
        self._choice: KitChoice | None = None
        self.effect: KitEffect | None = None
        self.head = PageHead()
        self.progress = ProgressRow()
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.work = LongWork(tasks, self.progress, self.error)
        self.rows = RowList()
        self.empty = EmptyState("circle-check")
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="Enter")
        self.export = Button(icon="table", key="F5")
        for part in (self.head, self.progress, self.told, self.error, self.rows, self.empty):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.export)
        self.bar.at_end(self.back_button)
        self.work.ended.connect(self._show)
        self.export.clicked.connect(self._export)
        self.back_button.clicked.connect(lambda: navigator.go("settings"))

    def title(self) -> str:
        return self.tr("What a kit changes")

    def opened(self, subject: object) -> None:
        if isinstance(subject, KitChoice):
            self._choice = subject
        self.effect = None
        self.told.hide()
        self.error.hide()
        self.retranslate()
        if self._choice is not None:
            self._look(self._choice)

    def left(self) -> None:
        self.work.stop()
        self.effect = None
        self.rows.clear()

    def retranslate(self) -> None:
        choice = self._choice
        if choice is not None:
            self.head.set_texts(
                self.tr("What kit number {number} changes").format(number=choice.current.version),
                self.tr(
                    "Compared with number {before}, in the closed cases stored here. "
                    "What was found then stays as it was found."
                ).format(before=choice.previous.version),
            )
        self.empty.set_texts(self.tr("No stored case gains or loses a sign or a referral."))
        self.export.set_words(self.tr("Write as a table"))
        self.back_button.set_words(self.tr("Back to the settings"), key=self.tr("Enter"))
        self._show()

    def _look(self, choice: KitChoice) -> None:
        before, after = choice.previous.version, choice.current.version

        def work(progress: Progress) -> KitEffect:
            with closing(self._vault.sibling()) as session:
                return case_changes(session, before, after, self._zone, progress)

        self._begin(
            work,
            self._found,
            lambda: self.tr("Judging each case by both kits"),
            lambda: self.tr("Nothing is changed by looking."),
        )

    def _export(self) -> None:
        effect = self.effect
        folder = self._choose_folder(self) if effect is not None else None
        if effect is None or folder is None:
            return

        def work(_progress: Progress) -> Path:
            with closing(self._vault.sibling()) as session:
                return write_changes(session, folder, effect)

        self._begin(work, self._written, lambda: self.tr("Writing the table"), no_words)

    def _begin(self, work: Work, done: Callable[..., None], words: Said, leaves: Said) -> None:
        self.work.begin(work, done, words=words, cancel=lambda: self.tr("Cancel"), leaves=leaves)
        self._show()

    def _found(self, effect: KitEffect) -> None:
        self.effect = effect
        self._show()

    def _written(self, path: Path) -> None:
        name = isolate(path.name)
        self.told.tell(lambda: self.tr("{name} is written. It holds codes only.").format(name=name))

    def _show(self) -> None:
        self.rows.clear()
        changes = self.effect.found.changes if self.effect is not None else ()
        for change in changes:
            self.rows.add(Row("file-search", isolate_code(change.case), self._said(change)))
        self.rows.setVisible(bool(changes))
        self.empty.setVisible(self.effect is not None and not changes)
        self.export.setEnabled(bool(changes) and not self.work.running)

    def _said(self, change: CaseChange) -> str:
        """What comes and what goes, a sentence each."""
        parts = (
            (self.tr("New sign: {what}."), change.flags_gained),
            (self.tr("Sign no longer raised: {what}."), change.flags_lost),
            (self.tr("New referral: {what}."), change.referrals_gained),
            (self.tr("Referral no longer proposed: {what}."), change.referrals_lost),
        )
        return " ".join(
            template.format(what=self._names(codes)) for template, codes in parts if codes
        )

    def _names(self, codes: tuple[str, ...]) -> str:
        words = self.effect.words if self.effect is not None else {}
        language = current_look().language
        texts = (
            words[code].in_language(language) if code in words else isolate_code(code)
            for code in codes
        )
        return in_a_row(dict.fromkeys(texts), language)
