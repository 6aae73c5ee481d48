"""Whether the regional office can open this post's vault: what it means, let in, ended again."""

from collections.abc import Callable
from datetime import tzinfo

from postdesk.desk.region_access import (
    RegionAccess,
    let_region_in,
    put_region_out,
    region_access,
)
from postdesk.errors import PostDeskError
from postdesk.model.roles import Right, may
from postdesk.store.vault import Vault
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import date_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import outside_name
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.row_list import Row, RowList


class RegionAccessPage(Page):
    """A choice of the post: `let_in` opens it to the office that the directory has, `end` ends it.

    Both only where there is something to do; the page stays and tells what was done.
    """

    name = "region_access"
    place = "settings"

    def __init__(self, navigator: Navigator, vault: Vault, zone: tzinfo) -> None:
        super().__init__()
        self._vault, self._zone = vault, zone
        self.access: RegionAccess | None = None
        self.head = PageHead()
        self.state = Notice(Tone.PLAIN, "info-circle")
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard("key")
        self.meaning = RowList()
        self.back_button = Button(icon="arrow-left", key="F10")
        self.end = Button(icon="circle-x", key="F7")
        self.let_in = Button(kind=Kind.FILLED, icon="key", key="F8")
        for part in (self.head, self.told, self.error, self.state, self.meaning):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.end)
        self.bar.at_end(self.let_in)
        self.back_button.clicked.connect(lambda: navigator.go("settings"))
        self.let_in.clicked.connect(lambda: self._do(self._let_in))
        self.end.clicked.connect(lambda: self._do(self._end))

    def title(self) -> str:
        return self.tr("The regional office and this vault")

    def opened(self, subject: object) -> None:
        del subject
        self.told.hide()
        self.error.hide()
        self.retranslate()
        self.back_button.setFocus()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("The regional office and this vault"),
            self.tr("A way back if everybody forgets their passphrase. It is your choice."),
        )
        self.back_button.set_words(self.tr("Back to the settings"))
        self.meaning.clear()
        for icon, title, text in self._meanings():
            self.meaning.add(Row(icon, title, text))
        self._show(region_access(self._vault))

    def _meanings(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "key",
                self.tr("It can open this vault and its backups with its own key"),
                self.tr("No passphrase of yours is needed, and nobody here is asked."),
            ),
            (
                "users",
                self.tr("For when everybody forgot their passphrase"),
                self.tr(
                    "A backup goes there on a stick. It comes back with a new passphrase for a "
                    "supervisor."
                ),
            ),
            (
                "lock",
                self.tr("It never reads what is sealed"),
                self.tr(
                    "Its page shows your names only. By another program it could read the rest."
                ),
            ),
            (
                "copy",
                self.tr("Backups stay as they were made"),
                self.tr("Those made while it is let in open with its key for good, ended or not."),
            ),
        )

    def _show(self, access: RegionAccess) -> None:
        """What is so now, and the one or two things that can be done about it."""
        self.access = access
        tone, icon, text = self._state(access)
        self.state.set_tone(tone, icon)
        self.state.set_text(text)
        is_in = access.office is not None
        can_let_in = access.region is not None and (not is_in or access.newer or access.ended)
        self.let_in.set_words(
            self.tr("Let it in by its new key") if is_in else self.tr("Let the regional office in")
        )
        self.end.set_words(self.tr("End its access") if is_in else self.tr("Leave it out"))
        may_act = may(self._vault.person.role, Right.LET_IN)
        self.bar.show_part(self.let_in, may_act and can_let_in)
        self.bar.show_part(self.end, may_act and (is_in or access.put_out))

    def _state(self, access: RegionAccess) -> tuple[Tone, str, str]:
        office = outside_name(access.names.in_language(current_look().language.value))
        urgent = self._urgent(access, office)
        if urgent:
            return Tone.ATTENTION, "alert-triangle", urgent
        if access.office is not None:
            return Tone.INFO, "key", self._since(access, office)
        return Tone.PLAIN, "lock", self.tr("{office} cannot open this vault.").format(office=office)

    def _urgent(self, access: RegionAccess, office: str) -> str:
        """What has to be seen to, or stands in the way; empty where all is as it was chosen."""
        if access.ended:
            said = self.tr("The key of {office} counts no more. End its access now.")
        elif access.newer:
            said = self.tr("{office} has a new key. Let it in by that one: the old one ends.")
        elif access.put_out and access.region is None:
            said = self.tr("A kit ended the region’s key, so its access ended too.")
        elif access.put_out:
            said = self.tr(
                "A kit ended the region’s key, so its access ended too. Let it in by its new key, "
                "or leave it out."
            )
        elif access.office is None and access.region is None:
            said = self.tr(
                "The kit in use has no key of your region. Ask headquarters for one that has it."
            )
        else:
            said = ""
        return said.format(office=office)

    def _since(self, access: RegionAccess, office: str) -> str:
        if access.since is None:
            return self.tr("{office} can open this vault.").format(office=office)
        day = date_text(current_look().language, access.since.astimezone(self._zone).date())
        said = self.tr("{office} can open this vault since {day}.")
        return said.format(office=office, day=isolate(day))

    # --- acting -----------------------------------------------------------------------------

    def _do(self, act: Callable[[], None]) -> None:
        self.told.hide()
        self.error.hide()
        try:
            act()
        except PostDeskError as error:
            self.error.set_message(message_of(error))
        self._show(region_access(self._vault))

    def _let_in(self) -> None:
        if self.access is None or self.access.region is None:
            return
        let_region_in(self._vault, self.access.region)
        self.told.tell(
            lambda: self.tr("It is let in. Only backups made from now on open with its key.")
        )

    def _end(self) -> None:
        was_in = self.access is not None and self.access.office is not None
        put_region_out(self._vault)
        if was_in:
            self.told.tell(
                lambda: self.tr(
                    "Its access is ended: the vault has another key. Older backups still open "
                    "with its key."
                )
            )
        else:
            self.told.tell(lambda: self.tr("It stays out. Nothing else was changed."))
