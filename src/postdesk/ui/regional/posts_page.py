"""The posts: who is in the directory, which kit is published, and a kit sealed for each."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from postdesk.errors import PostDeskError
from postdesk.model.ids import KitVersion, OfficeId, RecipientId
from postdesk.model.offices import Office, OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.model.roles import Right, may
from postdesk.progress import Progress
from postdesk.regional.equipping import posts, serve, served_by, waiting_enrolments
from postdesk.regional.office import directory_in_use, office_settings
from postdesk.regional.publishing import leaves_numbers_out, publish_kit, send_kit
from postdesk.store.kits import InstalledKit, Kits
from postdesk.store.ledger import Ledger
from postdesk.store.vault import Vault
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import date_text
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
        self._navigator, self._vault, self._tasks = navigator, vault, tasks
        self._choose_folder = choose_folder
        self._busy = self._skipping = False
        self.head = PageHead()
        self.waiting = Notice(Tone.ATTENTION, "hourglass")
        self.to_arrivals = Button(dense=True)
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.rows = RowList()
        self.empty = EmptyState("map-pin")
        self.bring = Button(icon="folder-open", key="F4")
        self.publish = Button(kind=Kind.FILLED, icon="package", key="Enter")
        self.seals: dict[OfficeId, Button] = {}
        self.keys: dict[OfficeId, Button] = {}
        self._lay_out()
        self.publish.clicked.connect(self._publish)
        self.bring.clicked.connect(self._bring)
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
        self.empty.set_texts(
            self.tr("No post is in the directory yet. A post shows its keys on a stick."),
            self.tr("Read a stick"),
        )
        publishes = self._publishes()
        self.bring.set_words(self.tr("Bring new content"))
        self.publish.set_words(self.tr("Publish the next kit"), key=self.tr("Enter"))
        for button in (self.bring, self.publish):
            self.bar.show_part(button, publishes)
        self.bar.setVisible(publishes)
        self.bring.setEnabled(not self._busy)
        self.publish.setEnabled(not self._busy)
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
        if all(keys.revoked_at for keys in office.keys):
            row.add_end(Chip(self.tr("no keys"), Tone.ATTENTION, icon="key"))
            row.add_end(self._keys_button(office, name))
            return row
        if office.kind is OfficeKind.AGENCY and office_settings(self._vault).author:
            row.add_end(self._serves(office, name))
        self._add_sent(row, office.id, kit)
        seal = Button(self.tr("Seal the kit for this post"), icon="lock", dense=True)
        seal.setAccessibleName(f"{seal.shown_text()}: {name}")
        seal.setEnabled(kit is not None and not self._busy)
        seal.clicked.connect(lambda: self._seal(office.id))
        self.seals[office.id] = seal
        if self._publishes():
            row.add_end(seal)
        row.add_end(self._keys_button(office, name))
        return row

    def _publishes(self) -> bool:
        role = self._vault.person.role
        return office_settings(self._vault).author and may(role, Right.PUBLISH_KITS)

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
        sent = [
            packet
            for packet in Ledger(self._vault).sent_to(office)
            if packet.manifest.kind is PacketKind.KIT
            and kit is not None
            and packet.manifest.kit_version == kit.version
        ]
        if sent:
            word, tone, icon = state_chip(sent[-1].state)
            row.add_end(Chip(word, tone, icon=icon))

    def _publish(self) -> None:
        self._skipping = leaves_numbers_out(self._vault)
        self._work(publish_kit, self._published)

    def _seal(self, post: OfficeId) -> None:
        self._work(lambda vault: send_kit(vault, post), self._sealed)

    def _work(self, what: Callable[[Vault], object], done: Callable[[object], None]) -> None:
        """Do what takes a while on the worker, with a session of its own."""
        self.error.hide()
        self.told.hide()
        vault = self._vault

        def work(_progress: Progress) -> object:
            session = vault.sibling()
            try:
                return what(session)
            finally:
                session.close()

        self._busy = True
        self._tasks.run(work, done=done, failed=self._failed)
        self.retranslate()

    def _bring(self) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._skipping = leaves_numbers_out(self._vault)
            self._navigator.go("content", folder)

    def _published(self, version: object) -> None:
        self._busy = False
        self.retranslate()
        self._say_published(KitVersion(version) if isinstance(version, int) else KitVersion(0))

    def _say_published(self, number: KitVersion) -> None:
        self.told.tell(lambda: self._said_published(number, skipping=self._skipping))

    def _said_published(self, number: int, *, skipping: bool) -> str:
        said = self.tr("Kit number {number} is published. Seal it now for each post.").format(
            number=number
        )
        skipped = self.tr(
            "Numbers were left out on purpose: this office was put back from an older backup, and "
            "a kit may have been published since that backup. Posts take the higher number."
        )
        return f"{said} {skipped}" if skipping else said

    def _sealed(self, _packet: object) -> None:
        self._busy = False
        self._navigator.go("outbox")

    def _failed(self, error: PostDeskError) -> None:
        self._busy = False
        self.error.set_message(message_of(error))
        self.retranslate()

    def _lay_out(self) -> None:
        self.waiting.row.addWidget(self.to_arrivals)
        parts: tuple[QWidget, ...] = (
            self.head,
            self.waiting,
            self.told,
            self.error,
            self.rows,
            self.empty,
        )
        for part in parts:
            self.body.addWidget(part)
        self.told.hide()
        self.body.addStretch(1)
        self.bar.at_start(self.bring)
        self.bar.at_end(self.publish)
