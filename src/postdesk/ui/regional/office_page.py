"""One office as headquarters knows it: its keys, its nine words, and the end of its keys."""

from collections.abc import Callable

from postdesk.errors import PostDeskError
from postdesk.model.ids import OfficeId
from postdesk.model.offices import Office, OfficeKeys
from postdesk.packet.enrolment import key_words
from postdesk.regional.equipping import counting_keys, revoke_keys
from postdesk.regional.office import directory_in_use
from postdesk.store.vault import Vault
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import date_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.regional.words import office_kind_name
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.row_list import Row, RowList


class OfficePage(Page):
    """Its subject is an `OfficeId`; the first press says what ending keys means, the second ends.

    `can_end`: whether this is headquarters, whose kits name the keys that count.
    """

    name = "office"
    place = "posts"

    def __init__(self, navigator: Navigator, vault: Vault, *, can_end: bool) -> None:
        super().__init__()
        self._navigator, self._vault, self._can_end = navigator, vault, can_end
        self._office = OfficeId("")
        self._sure: Button | None = None
        self.head = PageHead()
        self.told = Notice(Tone.DONE, "circle-check")
        self.meaning = Notice(Tone.ATTENTION, "alert-triangle")
        self.error = ErrorCard()
        self.rows = RowList()
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="Enter")
        self.end_former = Button(icon="key", key="F7")
        self.end_all = Button(icon="circle-x", key="F8")
        for part in (self.head, self.told, self.meaning, self.error, self.rows):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for button in (self.end_former, self.end_all):
            self.bar.at_start(button)
        self.bar.at_end(self.back_button)
        self.end_former.clicked.connect(lambda: self._press(self.end_former, self._former_words))
        self.end_all.clicked.connect(lambda: self._press(self.end_all, self._all_words))
        self.back_button.clicked.connect(lambda: navigator.go("posts"))

    def title(self) -> str:
        return self.tr("Keys of an office")

    def opened(self, subject: object) -> None:
        if isinstance(subject, str):
            self._office = OfficeId(subject)
        self._sure = None
        self.told.hide()
        self.meaning.hide()
        self.error.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.rows.clear()
        office = directory_in_use(self._vault).office(self._office)
        counting = counting_keys(office, self._vault.clock()) if office is not None else ()
        if office is not None:
            self._show(office, counting)
        self.end_former.set_words(self._label(self.end_former, self.tr("End its former keys")))
        self.end_all.set_words(self._label(self.end_all, self.tr("End all its keys")))
        self.bar.show_part(self.end_former, self._can_end and len(counting) > 1)
        self.bar.show_part(self.end_all, self._can_end and bool(counting))
        self.back_button.set_words(self.tr("Back to the posts"), key=self.tr("Enter"))
        if self._sure is not None:
            said = self._former_words if self._sure is self.end_former else self._all_words
            self.meaning.set_text(said())

    def _show(self, office: Office, counting: tuple[OfficeKeys, ...]) -> None:
        language = current_look().language
        name = office.names.in_language(language.value) or office.id
        self.head.set_texts(
            self.tr("The keys of {office}").format(office=isolate(name)),
            f"{office_kind_name(office.kind)} · {isolate_code(office.id)}",
        )
        if counting:
            words = " · ".join(key_words(counting[0], language.value))
            told = self.tr("Ask for them in a call whenever in doubt: {words}").format(words=words)
            self.rows.add(Row("phone", self.tr("The nine words of its keys"), told))
        for keys in office.keys:
            self.rows.add(self._row(keys, counts=keys in counting))

    def _row(self, keys: OfficeKeys, *, counts: bool) -> Row:
        language = current_look().language
        made = isolate(date_text(language, keys.valid_from.date()))
        end = keys.revoked_at or keys.expires
        when = isolate(date_text(language, end.date())) if end is not None else ""
        said = self.tr("What they signed is believed, and packets are sealed to them.")
        if keys.revoked_at is not None:
            said = self.tr("Ended on {when}: what they sign since then is refused.")
        elif end is not None:
            said = (
                self.tr("Until {when}, for what is on its way.")
                if counts
                else self.tr("Ended on {when}.")
            )
        row = Row("key", self.tr("Keys made on {when}").format(when=made), said.format(when=when))
        word = self.tr("count") if counts else self.tr("count no more")
        row.add_end(
            Chip(word, Tone.DONE if counts else Tone.NEUTRAL, icon="check" if counts else "x")
        )
        return row

    def _label(self, button: Button, words: str) -> str:
        return self.tr("End them now") if self._sure is button else words

    def _former_words(self) -> str:
        return self.tr(
            "When the old keys may be in other hands. What they sign from now on is refused; "
            "the newest keys go on counting."
        )

    def _all_words(self) -> str:
        return self.tr(
            "When the laptop is lost or stolen. From now on nothing from this office is believed, "
            "and nothing is sealed to it. It has to show new keys, and you have to call it."
        )

    def _press(self, button: Button, meaning: Callable[[], str]) -> None:
        self.error.hide()
        self.told.hide()
        if self._sure is not button:
            self._sure = button
            self.meaning.set_text(meaning())
            self.meaning.show()
            self.retranslate()
            return
        self._sure = None
        self.meaning.hide()
        try:
            revoke_keys(self._vault, self._office, newest_stays=button is self.end_former)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
        else:
            self.told.tell(
                lambda: self.tr(
                    "Ended here. The others follow once they have the next kit: publish it now."
                )
            )
        self.retranslate()
