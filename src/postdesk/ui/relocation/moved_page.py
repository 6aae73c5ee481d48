"""A post that was handed over, on the laptop it left: when, by whom, its code, the way back."""

from collections.abc import Callable
from datetime import tzinfo

from postdesk.desk.post import Post
from postdesk.desk.relocating import BackReason, Moved, moved, stayed_behind, take_back
from postdesk.errors import PostDeskError
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.model.roles import Right, may
from postdesk.store.interviews import Interviews
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, isolate_code, translate
from postdesk.ui.language_formats import date_text, time_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.code_groups import CodeGroups
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text

_REASONS = {
    BackReason.STICK_LOST: QT_TRANSLATE_NOOP("Moved", "the stick is lost"),
    BackReason.STICK_DAMAGED: QT_TRANSLATE_NOOP("Moved", "the stick cannot be read"),
    BackReason.LAPTOP_BROKEN: QT_TRANSLATE_NOOP("Moved", "the other laptop does not work"),
    BackReason.MISTAKE: QT_TRANSLATE_NOOP("Moved", "it was handed over by mistake"),
}


class MovedPage(Page):
    """What is kept can be read; a supervisor sees the code and may take the post back."""

    name = "moved"
    chrome = Chrome.TOP

    def __init__(
        self, navigator: Navigator, post: Post, zone: tzinfo, lock: Callable[[], None]
    ) -> None:
        super().__init__()
        self._navigator, self._zone, self._lock = navigator, zone, lock
        self._vault, self._pending = post.vault, post.notebook.pending
        self._leads = may(post.person.role, Right.MOVE_POST)
        self.head = PageHead()
        self.next = Notice(Tone.INFO, "usb")
        self.code_card, self.code_title = Card(), Text("", Role.HEADING, strong=True)
        self.code = CodeGroups()
        self.back_card, self.back_title = Card(), Text("", Role.HEADING, strong=True)
        self.warning = Text("", Role.BODY, wrap=True)
        self.reason = Choice(tall=True)
        self.labelled = Labelled(self.reason)
        self.take = Button(icon="arrow-left", key="1")
        self.error = ErrorCard("lock")
        self.stayed, self.stayed_rows = Notice(Tone.ATTENTION, "alert-triangle"), RowList()
        self.kept_title = Text("", Role.HEADING, strong=True)
        self.kept = RowList()
        self.lock = Button(kind=Kind.FILLED, icon="lock", key="F10")
        self.trail = Button(icon="list-details", key="2")
        self.destroy_button = Button(icon="trash", key="3")
        self._lay_out()
        self.take.clicked.connect(self._take_back)
        self.lock.clicked.connect(self._lock)
        self.trail.clicked.connect(lambda: navigator.go("trail"))
        self.destroy_button.clicked.connect(lambda: navigator.go("destroy_here"))

    def title(self) -> str:
        return self.tr("Handed over")

    def opened(self, subject: object) -> None:
        del subject
        self.error.hide()
        self.retranslate()
        self.lock.setFocus()

    def left(self) -> None:
        """The code stays on no page that is behind another."""
        self.code.clear()

    def retranslate(self) -> None:
        found = moved(self._vault)
        self._say_head(found)
        self.next.set_marked(
            self.tr(
                "On the other laptop choose **Take a post over from a stick** on the first page, "
                "then type the code. Everybody unlocks there with the passphrase they have."
            )
        )
        self.code_title.set_text(self.tr("The code that opens the stick"))
        self.code.show_code(found.code if found is not None and self._leads else "")
        self._say_way_back()
        self.trail.set_words(self.tr("Audit trail"))
        self.destroy_button.set_words(self.tr("Destroy this copy"))
        self.lock.set_words(self.tr("Lock"))
        self._show_stayed()
        self._show_kept()

    def _say_head(self, found: Moved | None) -> None:
        name = when = ""
        if found is not None:
            at = found.at.astimezone(self._zone)
            name = isolate(found.name)
            when = f"{date_text(current_look().language, at.date())} · {time_text(at)}"
        self.head.set_texts(
            self.tr("This post was handed over to another laptop"),
            self.tr("By {name}, {when}. Nothing is begun or changed here since.").format(
                name=name, when=when
            ),
        )

    def _say_way_back(self) -> None:
        self.back_title.set_text(self.tr("The other laptop never opened it?"))
        self.warning.set_text(
            self.tr(
                "Take the post back only if the other laptop does not work with it. Packets then "
                "get numbers of a new series, the regional office sees that. Call it all the same."
            )
        )
        self.labelled.set_texts(self.tr("Why?"))
        # none is chosen beforehand: one key pressed by mistake would have two laptops at work
        none = ("", self.tr("Choose the reason"))
        reasons = [(one.value, translate("Moved", text)) for one, text in _REASONS.items()]
        self.reason.set_entries([none, *reasons])
        self.take.set_words(self.tr("Take the post back here"))

    def _show_stayed(self) -> None:
        """To its author alone: a supervisor was asked to ask, and knew of none."""
        stayed = stayed_behind(self._vault, self._pending)
        self.stayed.set_marked(
            self.tr(
                "**These interviews of yours did not go along**: nobody agreed yet to keep them. "
                "You alone can read them, only here, until this copy is destroyed. If somebody is "
                "in danger, call now. To go on with one, have the post taken back here first."
            )
        )
        self.stayed_rows.clear()
        for interview in stayed:
            self.stayed_rows.add(self._row(interview))
        for part in (self.stayed, self.stayed_rows):
            part.setVisible(bool(stayed))

    def _show_kept(self) -> None:
        self.kept_title.set_text(self.tr("Kept here, to read"))
        self.kept.clear()
        for interview in Interviews(self._vault).listed(*InterviewStatus):
            self.kept.add(self._row(interview))
        there = bool(self.kept.rows())
        self.kept.setVisible(there)
        self.kept_title.setVisible(there)

    def _row(self, interview: Interview) -> Row:
        code = isolate_code(interview.code)
        day = date_text(current_look().language, interview.changed_at.date())
        row = Row("message-language", code, day)
        read = Button(self.tr("Read the answers"), dense=True)
        read.setAccessibleName(f"{read.shown_text()}: {code}")
        read.clicked.connect(lambda: self._navigator.go("history", interview.id))
        row.add_end(read)
        return row

    def _take_back(self) -> None:
        self.error.hide()
        chosen = self.reason.chosen()
        self.labelled.set_problem("" if chosen else self.tr("This is needed."))
        if not chosen:
            self.reason.setFocus()
            return
        try:
            take_back(self._vault, BackReason(chosen))
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._lock()

    def _lay_out(self) -> None:
        self.code_card.box.addWidget(self.code_title)
        self.code_card.box.addWidget(self.code)
        for inner in (self.back_title, self.warning, self.labelled, self.take):
            self.back_card.box.addWidget(inner)
        for theirs_first in (self.head, self.stayed, self.stayed_rows):
            self.body.addWidget(theirs_first)
        for part in (self.next, self.code_card, self.back_card, self.error):
            self.body.addWidget(part)
        for below in (self.kept_title, self.kept):
            self.body.addWidget(below)
        self.body.addStretch(1)
        for theirs in (self.code_card, self.back_card):
            theirs.setVisible(self._leads)
        for key in (self.trail, self.destroy_button):
            self.bar.at_start(key)
            self.bar.show_part(key, self._leads)
        self.bar.at_end(self.lock)
