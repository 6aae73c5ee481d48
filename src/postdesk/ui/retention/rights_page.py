"""A person asks by the code on the slip: what there is of it, what they may ask for, what waits."""

from postdesk.errors import PostDeskError
from postdesk.model.requests import RefusedBecause, Request, RequestKind, RequestState
from postdesk.model.roles import Right, may
from postdesk.store.asked import complaint_words
from postdesk.store.requests import Requests
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.retention.keeper import Held, RightsDesk
from postdesk.ui.retention.words import day_text, request_name
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.text import Text

_KINDS = tuple(RequestKind)


class RightsPage(Page):
    """Its subject may be a `Request` that waits; its code is then looked up at once."""

    name = "rights"
    place = "settings"

    def __init__(self, navigator: Navigator, desk: RightsDesk) -> None:
        super().__init__()
        self._navigator, self._desk = navigator, desk
        self.found: Held | None = None
        self.head = PageHead()
        self.code = LineField()
        self.code_label = Labelled(self.code)
        self.about = Notice(Tone.INFO, "info-circle")
        self.waiting = RowList(Tone.ATTENTION)
        self.kinds = [ChoiceCard(str(number)) for number in range(1, len(_KINDS) + 1)]
        self.error = ErrorCard()
        self.look = Button(kind=Kind.FILLED, icon="search", key="Enter")
        self.back_button = Button(icon="arrow-left", key="F10")
        self.which = Text("", Role.HEADING, strong=True)
        parts = (self.head, self.code_label, self.about, self.error, self.waiting, self.which)
        for part in (*parts, *self.kinds):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_start(self.back_button)
        self.bar.at_end(self.look)
        for kind, card in zip(_KINDS, self.kinds, strict=True):
            card.setCheckable(False)
            card.clicked.connect(lambda _checked=False, asked=kind: self._ask(asked))
        self.code.returnPressed.connect(self._look)
        self.look.clicked.connect(self._look)
        self.back_button.clicked.connect(lambda: navigator.go("kept"))

    def title(self) -> str:
        return self.tr("A person asks")

    def opened(self, subject: object) -> None:
        self.error.hide()
        self.found = None
        self.code.clear()
        code = subject.code if isinstance(subject, Request) else subject
        if isinstance(code, str) and code:
            self.code.setText(code)
            self._look()
            return
        self.retranslate()
        self.code.setFocus()

    def left(self) -> None:
        self.code.clear()
        self.found = None
        self.waiting.clear()

    def back_pressed(self) -> bool:
        return self.scroll_on(-1)

    def forward_pressed(self) -> bool:
        return self.scroll_on(1)

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("A person asks"),
            self.tr("The code on the slip is enough. Ask for no name and no reason."),
        )
        self.code_label.set_texts(self.tr("Code on the slip"))
        texts = {
            RequestKind.ACCESS: (
                self.tr("Show what is kept"),
                self.tr("In the person’s language, on the screen or on paper."),
            ),
            RequestKind.CORRECTION: (
                self.tr("Correct something"),
                self.tr("The post that asked the person corrects it. A message is sealed for it.")
                if self._desk.cases
                else self.tr("The interview opens. What was said before stays in its history."),
            ),
            RequestKind.COMPLAINT: (
                self.tr("Write a complaint down"),
                self.tr("Only those in charge can read it."),
            ),
            RequestKind.ERASURE: (
                self.tr("Take everything back"),
                self.tr("What is kept here is erased. The post that sent it hears of it.")
                if self._desk.cases
                else self.tr("Offices that were told hear of it. What is kept here is erased."),
            ),
        }
        for kind, card in zip(_KINDS, self.kinds, strict=True):
            card.set_texts(*texts[kind])
        self.which.set_text(self.tr("What does the person ask for?"))
        self.look.set_words(self.tr("Look for the code"), key=self.tr("Enter"))
        self.back_button.set_words(self.tr("Back"))
        self._show()

    def _look(self) -> None:
        """Look the code up; what is read of it is noted."""
        self.error.hide()
        try:
            code = self._desk.read_code(self.code.text())
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        if not code:
            self.code_label.set_problem(self.tr("Type the code first, or its number."))
            return
        self.found = self._desk.find(code)
        self.code.setText(code)
        self.retranslate()
        self.setFocus()

    # --- what there is ----------------------------------------------------------------------

    def _show(self) -> None:
        found = self.found
        for card in (*self.kinds, self.which):
            card.setVisible(found is not None)
        self.about.setVisible(found is not None)
        self.waiting.clear()
        if found is None:
            self.waiting.hide()
            return
        self.about.set_text(self._said(found))
        open_ones = [
            one
            for one in Requests(self._desk.vault).of(found.code)
            if one.state is RequestState.OPEN
        ]
        for request in open_ones:
            self.waiting.add(self._row(request))
        self.waiting.setVisible(bool(open_ones))

    def _said(self, found: Held) -> str:
        language, code = current_look().language, isolate_code(found.code)
        if found.nothing:
            return self.tr(
                "{code}: nothing that you can open here. Write the request down all the same: "
                "a colleague or another post may answer it."
            ).format(code=code)
        if found.since is not None:
            day = day_text(language, found.since)
            if self._desk.cases:
                names = " · ".join(isolate(post.in_language(language)) for post in found.posts)
                said = self.tr("{code}: received on {day} from {names}.")
                return said.format(code=code, day=day, names=names)
            said = self.tr("{code}: an interview of {day} is kept here.")
            said = said.format(code=code, day=day)
        elif found.erased_at is not None:
            said = self.tr("{code}: it was erased on {day}.").format(
                code=code, day=day_text(language, found.erased_at)
            )
        else:
            said = self.tr("{code}: no interview is kept here.").format(code=code)
        if found.passed_on:
            passed = self.tr("It was passed on %n time(s).", "", found.passed_on)
            said = f"{said} {passed}"
        return said

    def _row(self, request: Request) -> Row:
        language = current_look().language
        by = self.tr("Asked on {day}, to be answered by {due}.").format(
            day=day_text(language, request.asked_at), due=day_text(language, request.due_at)
        )
        ways = (self._passed_on_by(request), self._passed_on(request), self._words(request))
        said = " ".join(filter(None, (by, *ways)))
        title = request_name(request.kind)
        title = title[:1].upper() + title[1:]  # a row begins a sentence; elsewhere a code does
        row = Row("message-2", title, said, end_below=True)
        if request.due_at <= self._desk.vault.clock():
            row.add_end(Chip(self.tr("late"), Tone.ATTENTION, icon="alert-triangle"))
        answers = may(self._desk.vault.person.role, Right.ANSWER_COMPLAINTS)
        if request.kind is RequestKind.COMPLAINT and not answers:
            return row
        if self._can_pass_on(request):
            tell = Button(self.tr("Tell the post"), dense=True)
            tell.setAccessibleName(f"{tell.shown_text()}: {request_name(request.kind)}")
            tell.clicked.connect(lambda: self._navigator.go("pass_on", request))
            row.add_end(tell)
        for word, refused in (
            (self.tr("Was answered"), None),
            self._why_not(request),
        ):
            button = Button(word, dense=True)
            button.setAccessibleName(f"{word}: {request_name(request.kind)}")
            button.clicked.connect(
                lambda _checked=False, one=request, why=refused: self._finish(one, why)
            )
            row.add_end(button)
        return row

    def _can_pass_on(self, request: Request) -> bool:
        """Whether a post has a part of it too, and was not asked for that yet."""
        asked = request.kind is not RequestKind.ERASURE
        here = self.found is not None and self.found.here
        return asked and here and self._desk.cases and self._desk.passed_on_at(request) is None

    def _passed_on_by(self, request: Request) -> str:
        """Who hears of the end, so that the person is answered where they asked."""
        name = self._desk.passed_on_by(request)
        if not name:
            return ""
        said = self.tr("The person asked at {name}, which hears of your answer.")
        return said.format(name=isolate(name))

    def _passed_on(self, request: Request) -> str:
        at = self._desk.passed_on_at(request)
        if at is None:
            return ""
        day = day_text(current_look().language, at)
        return self.tr("The post was asked on {day}.").format(day=day)

    def _words(self, request: Request) -> str:
        """What a complaint says, to the supervisors."""
        answers = may(self._desk.vault.person.role, Right.ANSWER_COMPLAINTS)
        if request.kind is not RequestKind.COMPLAINT or not answers:
            return ""
        try:
            return isolate(complaint_words(self._desk.vault, request))
        except PostDeskError as error:
            return message_of(error).happened

    def _why_not(self, request: Request) -> tuple[str, RefusedBecause]:
        """The one reason there can be now for not meeting a request, and its word."""
        found = self.found
        if found is not None and found.held and request.kind is RequestKind.ERASURE:
            return self.tr("Refuse: on hold"), RefusedBecause.ON_HOLD
        if found is None or found.nothing:
            return self.tr("Nothing is here"), RefusedBecause.NOTHING_HERE
        return self.tr("Person drops it"), RefusedBecause.TAKEN_BACK

    def _finish(self, request: Request, refused: RefusedBecause | None) -> None:
        try:
            self._desk.finish(request, refused)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._show()

    # --- what is asked for ------------------------------------------------------------------

    def _ask(self, kind: RequestKind) -> None:
        """Write the request down, then go where it is met."""
        if self.found is None:
            return
        code, here = self.found.code, self.found.here
        if kind is RequestKind.COMPLAINT:
            self._navigator.go("complaint", code)
            return
        request = self._desk.record(code, kind)
        if kind is RequestKind.ERASURE:
            self._navigator.go("take_back", request)
        elif not here:
            self._show()
        elif kind is RequestKind.ACCESS:
            self._navigator.go("own_copy", request)
        else:
            self._navigator.go(*self._desk.way_to_correct(request))
