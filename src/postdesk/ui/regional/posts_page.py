"""The posts: who is in the directory, which kit is published, and a kit sealed for each."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtWidgets import QWidget

from postdesk.errors import PostDeskError
from postdesk.model.ids import KitVersion, OfficeId, RecipientId
from postdesk.model.offices import Office, OfficeKind
from postdesk.model.roles import Right, may
from postdesk.progress import Progress
from postdesk.regional.equipping import posts, serve, served_by, waiting_enrolments
from postdesk.regional.office import directory_in_use, office_settings
from postdesk.regional.publishing import (
    is_behind,
    kit_sent,
    leaves_numbers_out,
    publish_kit,
    send_kit,
    send_kit_to_all,
    without_kit,
)
from postdesk.regional.sending import key_for
from postdesk.store.kits import InstalledKit, Kits
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import date_text
from postdesk.ui.long_work import LongWork
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.reason_names import state_chip
from postdesk.ui.regional.words import office_kind_name
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.progress_row import ProgressRow, Said
from postdesk.ui.widgets.row_list import Row, RowList


class PostsPage(Page):
    """A kit is published first, then sealed to one post after the other."""

    name = "posts"

    def __init__(
        self,
        navigator: Navigator,
        vault: Vault,
        tasks: Tasks,
        *,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__()
        self._navigator, self._vault = navigator, vault
        self._choose_folder = choose_folder
        self._skipping = False
        author = office_settings(vault).author
        self._publishes = author and may(vault.person.role, Right.PUBLISH_KITS)
        self._author = author
        self.head = PageHead()
        self.waiting = Notice(Tone.ATTENTION, "hourglass")
        self.behind = Notice(Tone.ATTENTION, "package")
        self.to_arrivals = Button(dense=True)
        self.told = Notice(Tone.DONE, "circle-check")
        self.progress = ProgressRow()
        self.error = ErrorCard()
        self.work = LongWork(tasks, self.progress, self.error)
        self.rows = RowList()
        self.empty = EmptyState("map-pin")
        self.bring = Button(icon="folder-open", key="F4")
        self.seal_all = Button(icon="lock", key="F8")
        self.publish = Button(kind=Kind.FILLED, icon="package", key="Enter")
        self.seals: dict[OfficeId, Button] = {}
        self.keys: dict[OfficeId, Button] = {}
        self._lay_out()
        self.publish.clicked.connect(self._publish)
        self.bring.clicked.connect(self._bring)
        self.seal_all.clicked.connect(self._seal_all)
        self.work.ended.connect(self.retranslate)
        self.to_arrivals.clicked.connect(lambda: navigator.go("arrivals"))
        self.empty.pressed.connect(lambda: navigator.go("arrivals"))

    def title(self) -> str:
        return self.tr("Posts")

    def opened(self, subject: object) -> None:
        self.error.hide()
        self.told.hide()
        if isinstance(subject, int):
            self._navigator.settle(None)  # told once, not at each coming back
            self._say_published(KitVersion(subject))
        self.retranslate()

    def retranslate(self) -> None:
        kit = Kits(self._vault).current()
        self.head.set_texts(self.tr("Posts"), self._kit_text(kit))
        waiting = len(waiting_enrolments(self._vault))
        self.waiting.set_text(
            self.tr("%n office(s) showed keys and wait for a call with the words.", "", waiting)
        )
        self.waiting.setVisible(waiting > 0)
        self.to_arrivals.set_words(self.tr("Compare the words"))
        self.behind.set_text(
            self.tr("Offices, keys or recipients changed since. The others learn it by a new kit.")
        )
        self.behind.setVisible(self._publishes and is_behind(self._vault))
        self.empty.set_texts(
            self.tr("No post is in the directory yet. A post shows its keys on a stick."),
            self.tr("Read a stick"),
        )
        publishes = self._publishes
        self.bring.set_words(self.tr("Bring new content"))
        self.publish.set_words(self.tr("Publish the next kit"), key=self.tr("Enter"))
        self.seal_all.set_words(self.tr("Seal it for all"))
        for button in (self.bring, self.seal_all, self.publish):
            self.bar.show_part(button, publishes)
            button.setEnabled(not self.work.running)
        self.bar.setVisible(publishes)
        self.seal_all.setEnabled(not self.work.running and bool(without_kit(self._vault)))
        self._show_posts(kit)

    def _kit_text(self, kit: InstalledKit | None) -> str:
        if kit is None:
            return self.tr("No kit is published yet. The first one names the posts below.")
        when = date_text(current_look().language, kit.installed_at.date())
        return self.tr("Kit number {number} is published since {when}.").format(
            number=kit.version, when=isolate(when)
        )

    def _show_posts(self, kit: InstalledKit | None) -> None:
        listed = posts(self._vault)
        self.rows.clear()
        self.seals.clear()
        self.keys.clear()
        for office in listed:
            self.rows.add(self._row(office, kit))
        self.rows.setVisible(bool(listed))
        self.empty.setVisible(not listed)

    def _row(self, office: Office, kit: InstalledKit | None) -> Row:
        language = current_look().language
        name = office.names.in_language(language.value) or office.id
        kind = office_kind_name(office.kind)
        code = isolate_code(office.id)
        row = Row("map-pin", isolate(name), f"{kind} · {code}", end_below=True)
        if key_for(self._vault, office) is None:
            row.add_end(Chip(self.tr("no keys"), Tone.ATTENTION, icon="key"))
            row.add_end(self._keys_button(office, name))
            return row
        if office.kind is OfficeKind.AGENCY and self._author:
            row.add_end(self._serves(office, name))
        self._add_sent(row, office.id, kit)
        seal = Button(self.tr("Seal the kit for this post"), icon="lock", dense=True)
        seal.setAccessibleName(f"{seal.shown_text()}: {name}")
        seal.setEnabled(kit is not None and not self.work.running)
        seal.clicked.connect(lambda: self._seal(office.id))
        self.seals[office.id] = seal
        if self._publishes:
            row.add_end(seal)
        row.add_end(self._keys_button(office, name))
        return row

    def _keys_button(self, office: Office, name: str) -> Button:
        keys = Button(self.tr("Keys"), icon="key", dense=True)
        keys.setAccessibleName(f"{keys.shown_text()}: {name}")
        keys.clicked.connect(lambda: self._navigator.go("office", office.id))
        self.keys[office.id] = keys
        return keys

    def _serves(self, office: Office, name: str) -> Choice:
        """For which recipient an agency takes packets in, once the next kit is published."""
        language = current_look().language.value
        served = {recipient.id for recipient in served_by(self._vault, office.id)}
        listed = directory_in_use(self._vault).recipients
        entries = [("", self.tr("nobody yet"))]
        entries += [(one.id, one.names.in_language(language)) for one in listed]
        choice = Choice()
        choice.set_label(self.tr("For:"))
        choice.set_entries(entries)
        choice.setCurrentIndex(max(0, choice.findData(next(iter(sorted(served)), ""))))
        choice.setAccessibleName(self.tr("Recipient of {office}").format(office=name))
        choice.activated.connect(lambda _index: self._serve(office.id, choice.chosen()))
        return choice

    def _serve(self, office: OfficeId, recipient: str) -> None:
        try:
            serve(self._vault, office, RecipientId(recipient) if recipient else None)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self.told.tell(
            lambda: self.tr("Noted. Posts seal by it once they have the next kit: publish it now.")
        )
        self.retranslate()

    def _add_sent(self, row: Row, office: OfficeId, kit: InstalledKit | None) -> None:
        """A chip that says how far the published kit has come on its way to the post."""
        state = None if kit is None else kit_sent(self._vault, office, kit.version)
        if state is not None:
            word, tone, icon = state_chip(state)
            row.add_end(Chip(word, tone, icon=icon))

    def _publish(self) -> None:
        self._skipping = leaves_numbers_out(self._vault)
        self._work(
            lambda vault, _progress: publish_kit(vault),
            self._say_published,
            lambda: self.tr("Making the kit"),
        )

    def _seal(self, post: OfficeId) -> None:
        self._work(
            lambda vault, _progress: send_kit(vault, post),
            self._to_outbox,
            lambda: self.tr("Sealing the kit"),
        )

    def _seal_all(self) -> None:
        self._work(send_kit_to_all, self._to_outbox, lambda: self.tr("Sealing the kit"))

    def _to_outbox(self, _sealed: object) -> None:
        self._navigator.go("outbox")

    def _work(
        self, what: Callable[[Vault, Progress], object], done: Callable[..., object], words: Said
    ) -> None:
        """Do what takes a while on the worker, with a session of its own."""
        self.error.hide()
        self.told.hide()
        vault = self._vault

        def work(progress: Progress) -> object:
            with closing(vault.sibling()) as session:
                return what(session, progress)

        self.work.begin(
            work,
            done,
            words=words,
            cancel=lambda: self.tr("Cancel"),
            leaves=lambda: self.tr("What is sealed stays in the outbox."),
        )
        self.retranslate()

    def _bring(self) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._skipping = leaves_numbers_out(self._vault)
            self._navigator.go("content", folder)

    def _say_published(self, number: KitVersion) -> None:
        self.told.tell(lambda: self._said_published(number, skipping=self._skipping))

    def _said_published(self, number: int, *, skipping: bool) -> str:
        said = self.tr("Kit number {number} is published. Seal it now for the posts.").format(
            number=number
        )
        skipped = self.tr(
            "Numbers were left out on purpose: this office was put back from an older backup, and "
            "a kit may have been published since that backup. Posts take the higher number."
        )
        return f"{said} {skipped}" if skipping else said

    def _lay_out(self) -> None:
        self.waiting.row.addWidget(self.to_arrivals)
        parts: tuple[QWidget, ...] = (
            self.head,
            self.waiting,
            self.behind,
            self.told,
            self.progress,
            self.error,
            self.rows,
            self.empty,
        )
        for part in parts:
            self.body.addWidget(part)
        self.told.hide()
        self.body.addStretch(1)
        self.bar.at_start(self.bring)
        self.bar.at_end(self.seal_all)
        self.bar.at_end(self.publish)
