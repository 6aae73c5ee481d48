"""What is kept and until when: what people ask for on top, then all that is kept by code."""

from datetime import datetime

from postdesk.errors import PostDeskError
from postdesk.model.keeping import SOON, ErasedReport, KeptClass, KeptItem, due_items, erasable
from postdesk.model.requests import Request
from postdesk.model.roles import Right, may
from postdesk.store.people import People
from postdesk.store.requests import Requests
from postdesk.ui.folders import ChooseFolder
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import number_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.retention.keeper import Keeper
from postdesk.ui.retention.table import KeptTable
from postdesk.ui.retention.words import class_name, day_text, hold_reason_name, request_name
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text

_MOST_REQUESTS = 5


class KeptPage(Page):
    """Its subject may be the `ErasedReport` of an erasure that was just done."""

    name = "kept"
    place = "settings"

    def __init__(self, navigator: Navigator, keeper: Keeper, choose_folder: ChooseFolder) -> None:
        super().__init__()
        self._navigator, self._keeper, self._choose = navigator, keeper, choose_folder
        self.items: tuple[KeptItem, ...] = ()
        self.head = PageHead()
        self.told = Notice(Tone.DONE, "circle-check")
        self.error = ErrorCard()
        self.asked_title = Text("", Role.HEADING, strong=True)
        self.asked = RowList(Tone.ATTENTION)
        self.more = Text("", Role.META, colour="ink2", wrap=True)
        self.due = Notice(Tone.ATTENTION, "alert-triangle")
        self.table = KeptTable()
        self.about = Text("", Role.BODY, colour="ink2", wrap=True)
        self.empty = EmptyState("circle-check")
        self.person = Button(icon="message-2", key="F5")
        self.hold = Button(icon="lock", key="F6")
        self.register = Button(icon="table", key="F7")
        self.erase = Button(icon="trash", key="F8")
        self.open_it = Button(kind=Kind.FILLED, key="Enter")
        self._lay_out()
        self.person.clicked.connect(lambda: navigator.go("rights"))
        self.register.clicked.connect(self._write_register)
        self.hold.clicked.connect(lambda: navigator.go("hold", self.table.item))
        self.erase.clicked.connect(lambda: navigator.go("erase_due", self._erasable()))
        self.open_it.clicked.connect(lambda: self._open(self.table.item))
        self.empty.pressed.connect(lambda: navigator.go(*keeper.way_on()))
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._show_chosen)

    def title(self) -> str:
        return self.tr("What is kept and until when")

    def opened(self, subject: object) -> None:
        self.error.hide()
        self.told.hide()
        if isinstance(subject, ErasedReport):
            self.told.tell(lambda: self._said_erased(subject))
            self._navigator.settle(None)  # coming back does not tell it again
        self.retranslate()
        if self.items:
            self.table.table.setFocus()

    def back_pressed(self) -> bool:
        return self.table.turn(-1)

    def forward_pressed(self) -> bool:
        return self.table.turn(1)

    def retranslate(self) -> None:
        self.person.set_words(self.tr("A person asks"))
        self.open_it.set_words(self.tr("Open"), key=self.tr("Enter"))
        self.register.set_words(self.tr("Register (.csv)"))
        self.bar.show_part(self.register, self._may(Right.WRITE_REGISTERS))
        if self._keeper.cases:
            self.empty.set_texts(
                self.tr("No case is kept here. Cases come on sticks."), self.tr("Read a stick")
            )
        else:
            self.empty.set_texts(
                self.tr("Nothing of any person is kept here. Begin an interview."),
                self.tr("New interview"),
            )
        self.items = self._keeper.items()
        self._say_head()
        self._show_requests()
        self._show_due()
        self.table.show_items(self.items)
        for part in (self.table, self.about):
            part.setVisible(bool(self.items))
        self.empty.setVisible(not self.items)
        self._show_chosen()

    def _say_head(self) -> None:
        periods, language = self._keeper.periods, current_look().language
        if self._keeper.cases:
            said = self.tr(
                "Outcome told: {concluded} days. Given back: {returned} days. Taken on: "
                "{taken_on} days. Then only the code stays."
            ).format(
                concluded=number_text(language, periods.case_concluded),
                returned=number_text(language, periods.case_given_back),
                taken_on=number_text(language, periods.case_taken_on),
            )
        else:
            said = self.tr(
                "Passed on to nobody: {unreferred} days. Taken over by an office: only code and "
                "ledger stay."
            ).format(unreferred=number_text(language, periods.unreferred))
        if not periods.validated:
            not_validated = self.tr("These periods are to be validated.")
            said = f"{said} {not_validated}"
        self.head.set_texts(self.tr("What is kept and until when"), said)

    def _said_erased(self, report: ErasedReport) -> str:
        said = self.tr("%n case(s) are erased. Code and ledger stay.", "", len(report.erased))
        if report.stayed:
            stayed = self.tr("%n stayed: they had changed.", "", len(report.stayed))
            said = f"{said} {stayed}"
        return said

    # --- what people ask for ----------------------------------------------------------------

    def _show_requests(self) -> None:
        waiting = Requests(self._keeper.vault).open_ones()
        self.asked.clear()
        for request in waiting[:_MOST_REQUESTS]:
            self.asked.add(self._request_row(request, self._keeper.vault.clock()))
        left = len(waiting) - _MOST_REQUESTS
        self.asked_title.set_text(self.tr("%n person(s) wait for an answer", "", len(waiting)))
        self.more.set_text(self.tr("And %n more, with later days.", "", max(0, left)))
        self.more.setVisible(left > 0)
        for part in (self.asked_title, self.asked):
            part.setVisible(bool(waiting))

    def _request_row(self, request: Request, now: datetime) -> Row:
        title = self.tr("{code}: {what}").format(
            code=isolate_code(request.code), what=request_name(request.kind)
        )
        by = self.tr("To be answered by {day}.").format(
            day=day_text(current_look().language, request.due_at)
        )
        row = Row("message-2", title, by)
        if request.due_at <= now:
            row.add_end(Chip(self.tr("late"), Tone.ATTENTION, icon="alert-triangle"))
        elif request.due_at - now <= SOON:
            row.add_end(Chip(self.tr("soon"), Tone.ACCENT, icon="hourglass"))
        button = Button(self.tr("Answer"), dense=True)
        button.setAccessibleName(f"{button.shown_text()}: {request.code}")
        button.clicked.connect(lambda: self._navigator.go("rights", request))
        row.add_end(button)
        return row

    def _may(self, right: Right) -> bool:
        return may(self._keeper.vault.person.role, right)

    # --- what is kept -----------------------------------------------------------------------

    def _show_due(self) -> None:
        due, own = due_items(self.items), self._erasable()
        said = self.tr("%n case(s) have been kept for as long as they may be.", "", len(due))
        nobody = sum(not item.decided and item.kind is KeptClass.UNREFERRED for item in due)
        open_ones = sum(item.kind is KeptClass.TAKEN_ON for item in due)
        if open_ones:
            no_outcome = self.tr("No outcome was told of %n of them.", "", open_ones)
            said = f"{said} {no_outcome}"
        if nobody:
            undecided = self.tr("Nobody decided about %n of them.", "", nobody)
            said = f"{said} {undecided}"
        if not self._may(Right.ERASE):
            whose = (
                self.tr("What is sealed to you alone you erase yourself.")
                if own
                else self.tr("Whoever is in charge looks at them and erases them.")
            )
            said = f"{said} {whose}"
        self.due.set_text(said)
        self.due.setVisible(bool(due))
        self.erase.set_words(self.tr("Look at what is due"), short=self.tr("What is due"))
        self.bar.show_part(self.erase, bool(own))

    def _erasable(self) -> tuple[KeptItem, ...]:
        return erasable(self.items, every=self._may(Right.ERASE))

    def _show_chosen(self) -> None:
        """What is to be said of the row chosen, and what may be done with it."""
        item, holds = self.table.item, self._may(Right.HOLD)
        self.bar.show_part(self.open_it, item is not None)
        held = item is not None and item.hold is not None
        can_hold = holds and item is not None and not item.pending
        self.bar.show_part(self.hold, can_hold)
        self.hold.set_words(
            self.tr("End the hold") if held else self.tr("Put on hold"),
            short=self.tr("Hold"),
        )
        self.about.set_text(self._about(item) if item is not None else "")

    def _about(self, item: KeptItem) -> str:
        language, code = current_look().language, isolate_code(item.code)
        if item.hold is not None:
            names = {one.id: one.name for one in People(self._keeper.vault).listed()}
            return self.tr("{code}: held by {who} since {day}. {why}.").format(
                code=code,
                who=isolate(names.get(item.hold.who, item.hold.who)),
                day=day_text(language, item.hold.at),
                why=hold_reason_name(item.hold.reason),
            )
        said = self.tr("{code}: {why}.").format(code=code, why=class_name(item.kind))
        if not item.decided and item.kind is KeptClass.UNREFERRED:
            undecided = self.tr("Nobody has decided about it yet.")
            said = f"{said} {undecided}"
        return said

    def _open(self, item: KeptItem | None) -> None:
        if item is not None:
            self._navigator.go(*self._keeper.way_to(item))

    def _write_register(self) -> None:
        """The register of processing and that of requests, as two tables for an authority."""
        folder = self._choose(self)
        if folder is None:
            return
        language = current_look().language.value
        try:
            names = [path.name for path in self._keeper.write_registers(folder, language)]
        except PostDeskError as error:
            self.told.hide()
            self.error.set_message(message_of(error))
            return
        self.error.hide()
        self.told.tell(
            lambda: self.tr("Written: {names}. They hold codes, no answer of a person.").format(
                names=" · ".join(map(isolate_code, names))
            )
        )

    def _lay_out(self) -> None:
        self.head.end.addWidget(self.person)
        for part in (
            self.head,
            self.told,
            self.error,
            self.asked_title,
            self.asked,
            self.more,
            self.due,
        ):
            self.body.addWidget(part)
        for below in (self.table, self.about, self.empty):
            self.body.addWidget(below)
        self.body.addStretch(1)
        self.bar.at_start(self.hold)
        self.bar.at_start(self.register, give_way=1)
        self.bar.at_end(self.erase)
        self.bar.at_end(self.open_it)
