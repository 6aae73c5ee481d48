"""A new laptop: takes a post over from the stick on which it was handed over, by its code."""

from typing import TYPE_CHECKING

from postdesk.errors import Code, PostDeskError
from postdesk.progress import Progress
from postdesk.ui.folders import ChooseFolder, ask_folder
from postdesk.ui.language_formats import date_text, size_text, time_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.outside_names import outside_name
from postdesk.ui.tasks import Tasks
from postdesk.ui.theme import current_look
from postdesk.ui.unlock.arriving_page import ArrivingPage
from postdesk.ui.unlock.door import Door
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.row_list import Row, RowList

if TYPE_CHECKING:
    from postdesk.packet.handover_arriving import Handover


class TakeOverPage(ArrivingPage):
    """Type the code, Enter and choose the stick; Enter again takes over what was found."""

    name = "take_over"

    def __init__(
        self,
        navigator: Navigator,
        door: Door,
        tasks: Tasks,
        choose_folder: ChooseFolder = ask_folder,
    ) -> None:
        super().__init__(navigator, door, tasks, choose_folder, error_icon="usb")
        self.found: Handover | None = None
        self.code = LineField()
        self.labelled = Labelled(self.code)
        self.rows = RowList()
        self.beside = Notice(Tone.ATTENTION, "alert-triangle")
        self.look = Button(kind=Kind.FILLED, icon="usb", key="Enter")
        self.lay_out(self.labelled, self.empty, self.rows, self.beside)
        self.bar.at_end(self.look)
        self.bar.at_end(self.put_here)
        self.look.clicked.connect(self._look)
        self.code.returnPressed.connect(self._look)
        self.put_here.clicked.connect(self._take)
        self.work.ended.connect(self._settle)

    def title(self) -> str:
        return self.tr("Take a post over")

    def opened(self, subject: object) -> None:
        del subject
        self.found = None
        self.error.hide()
        self.labelled.set_problem("")
        self.empty.hide()
        self._show()
        self.code.setFocus()

    def left(self) -> None:
        """Neither the code nor the vault stays in a page, nor on a laptop that did not want it."""
        self.code.clear()
        self.found = None
        super().left()
        if not self.work.running:
            self._door.drop_handover()

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Take a post over from a stick"),
            self.tr("Type the fourteen groups of the code. Spaces do not matter."),
        )
        self.labelled.set_texts(self.tr("The code of the handover"))
        self.empty.set_texts(
            self.tr(
                "No handover lies in this folder. Nothing was changed. Choose the stick on which "
                "the post was handed over."
            )
        )
        self.back_button.set_words(self.tr("Back to the first page"))
        self.look.set_words(self.tr("Choose the stick"), key=self.tr("Enter"))
        self.put_here.set_words(self.tr("Take over on this laptop"), key=self.tr("Enter"))
        self._show()

    def _say_note(self) -> None:
        self.note.set_text(
            self.tr(
                "The code stands on the laptop that the post comes from. The stick is only read. "
                "Afterwards everybody unlocks with the passphrase they have."
            )
            if self.found is None
            else self.tr(
                "Every file was checked, and the stick is needed no more. Everybody unlocks with "
                "the passphrase they have."
            )
        )

    def _look(self) -> None:
        code = self.code.text().strip()
        self.labelled.set_problem("" if code else self.tr("This is needed."))
        if not code or self.work.running or self.found is not None:
            return
        folder = self.asked_folder()
        if folder is None:
            return
        self.empty.hide()

        def work(progress: Progress) -> "Handover | None":
            return self._door.handover(folder, code, progress)

        self.work.begin(
            work,
            self._looked,
            words=lambda: self.tr("Opening and checking each file. Leave the stick in"),
            cancel=lambda: self.tr("Stop"),
            leaves=lambda: self.tr("Nothing was changed on this laptop."),
            failed=self._say_failed,
        )
        self._settle()

    def _say_failed(self, error: PostDeskError) -> None:
        """Beside the sentences, which files are missing: they may lie on a second stick."""
        sub = ""
        if error.code is Code.HANDOVER_INCOMPLETE:
            sub = self.tr("Missing: file {numbers} of {pieces}").format(
                numbers=error.values["missing"], pieces=error.values["pieces"]
            )
        self.error.set_message(message_of(error), sub=sub)

    def _looked(self, found: "Handover | None") -> None:
        if self._navigator.page is not self:  # left while the last file was read
            self._door.drop_handover()
            return
        self.found = found
        self.empty.setVisible(found is None)
        self._show()
        (self.put_here if found is not None else self.look).setFocus()

    def _take(self) -> None:
        found = self.found
        if found is None or self.work.running:
            return
        # whether it is put here or not: it does not lie aside any more
        self.found = None
        self.bring(
            lambda _progress: self._door.take_over(found),
            lambda: self.tr("Putting the post on this laptop"),
        )
        self._show()

    def _show(self) -> None:
        self._say_note()
        self.rows.clear()
        found = self.found
        if found is not None:
            language, at = current_look().language, found.head.at.astimezone(self._door.zone)
            when = f"{date_text(language, at.date())} · {time_text(at)}"
            self.rows.add(
                Row(
                    "home",
                    outside_name(found.head.names.in_language(language.value)),
                    self.tr("Handed over by {name}, {when} · {size}").format(
                        name=outside_name(found.head.by),
                        when=when,
                        size=size_text(language, found.size),
                    ),
                )
            )
            people = " · ".join(outside_name(one.person.name) for one in found.people.people)
            self.rows.add(Row("users", self.tr("Who can unlock it"), people))
            self.beside.set_marked(
                self.tr(
                    "**Look at the day.** %n file(s) of another handover, with another code, lie "
                    "on this stick too. Take over only the one whose code the old laptop shows.",
                    "",
                    found.others,
                )
            )
        self.rows.setVisible(found is not None)
        self.beside.setVisible(found is not None and found.others > 0)
        self._settle()

    def _settle(self) -> None:
        free = not self.work.running
        self.bar.show_part(self.look, self.found is None)
        self.bar.show_part(self.put_here, self.found is not None)
        for control in (self.look, self.put_here, self.back_button):
            control.setEnabled(free)
        self.code.setEnabled(free and self.found is None)
