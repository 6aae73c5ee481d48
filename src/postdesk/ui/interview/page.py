"""The interview page: one question beside the person's language, states, and what leads on."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdesk.desk.companions import next_companion
from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import Kind as NodeKind
from postdesk.forms.flow import RepeatShown, Shown
from postdesk.model.ids import NodeRef
from postdesk.ui.interview.answering import AnswerArea, waits_for_enter
from postdesk.ui.interview.basis_words import basis_words
from postdesk.ui.interview.fitting import fit_question
from postdesk.ui.interview.foot import InterviewFoot
from postdesk.ui.interview.key_pages import PAGES, has_place
from postdesk.ui.interview.listening import Listener
from postdesk.ui.interview.opening import open_model
from postdesk.ui.interview.presence import presence_counts, presence_parts
from postdesk.ui.interview.state_row import STATES, StateRow
from postdesk.ui.interview.strip import InterviewStrip
from postdesk.ui.interview.together import TogetherRows, show_together
from postdesk.ui.interview.typing_strip import TypingStrip, numbered
from postdesk.ui.interview.view_model import InterviewState, InterviewViewModel
from postdesk.ui.interview.voice import Voice, VoiceStrip
from postdesk.ui.interview.way import languages
from postdesk.ui.keys import GUIDANCE, LISTEN, FKey
from postdesk.ui.language import QT_TRANSLATE_NOOP
from postdesk.ui.language_names import language_name
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page
from postdesk.ui.person_words import for_person
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.answer_list import AnswerText
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.presence_line import PresenceLine, PresencePart
from postdesk.ui.widgets.question_card import QuestionCard

_ROOM, _LANGUAGE, _COMPANION = 1, 2, 3
"""With Alt: who is in the room, the person's next language, the next of those who travel along."""
_MOST_ROWS = 3
"""Other questions of the same screen that are in sight above and below the open one."""
_ONE_MORE = QT_TRANSLATE_NOOP("InterviewPage", "Is there one more?")


class InterviewPage(Page):
    """One open interview. Its subject is a `Beginning` or an interview's id.

    In a classroom `voice` says what the invented person answers.
    """

    name = "interview"
    chrome = Chrome.NONE
    scrolls = False
    margins = False

    hide_asked = Signal()

    def __init__(self, navigator: Navigator, post: Post, *, voice: Voice | None = None) -> None:
        super().__init__()
        self._navigator, self._post, self._voice = navigator, post, voice
        self.listener = Listener(post.media)
        self.model: InterviewViewModel | None = None
        self._present: list[PresencePart] = []
        self.strip = InterviewStrip()
        self.presence = PresenceLine()
        self.above, self.below = TogetherRows(_MOST_ROWS), TogetherRows(_MOST_ROWS)
        self.card = QuestionCard()
        self.heard = VoiceStrip()
        self.area = AnswerArea(post.media)
        self.error = ErrorCard()
        self.silence = Notice(Tone.INFO, "volume")
        self.typing = TypingStrip()
        self.states = StateRow()
        self.foot = InterviewFoot(self.bar)
        self.middle = QWidget()
        self._column = QVBoxLayout(self.middle)
        self._lay_out()
        self._connect()

    # --- the frame's calls ------------------------------------------------------------------

    def title(self) -> str:
        """Never a code or a name: window titles are read over shoulders and kept in lists."""
        return self.tr("Interview")

    def opened(self, subject: object) -> None:
        """Begin, resume, or come back to the interview that is open, if it is still ours."""
        if self.model is not None and not self.model.interviewing.is_ours:
            self._forget()
        known = None if self.model is None else self.model.state.interview.id
        if subject is not None and subject != known:
            try:
                self._take(open_model(self._post, subject))
            except PostDeskError as error:
                if error.code is not Code.PARTS_SEALED or not self._navigator.knows("open_sealed"):
                    raise
                self._navigator.go("open_sealed", subject)
                return
        if self.model is None and self._navigator.knows("shift"):
            self._navigator.go("shift")
        self._changed()

    def retranslate(self) -> None:
        self.states.retranslate()
        self.foot.retranslate()
        self.area.say()
        self._draw()

    def number_pressed(self, number: int) -> bool:
        if self.model is None:
            return False
        self.area.press_number(number)
        return True

    def back_pressed(self) -> bool:
        if self.model is not None:
            self.model.back()
        return True

    def forward_pressed(self) -> bool:
        if self.model is not None:
            self.model.skip()
        return True

    def key_pressed(self, key: FKey) -> bool:
        if key in STATES and self.model is not None:
            self.model.record_state(STATES[key])
            return True
        if self.model is not None and not has_place(key, self.model):
            return True
        if key in PAGES:
            self._go_with(PAGES[key])()
            return True
        if key is LISTEN:
            self._listen()
            return True
        if key is GUIDANCE:
            self._advise()
            return True
        return super().key_pressed(key)

    def place_pressed(self, number: int) -> bool:
        if number == _ROOM:
            self._go_with("room")()
        elif number == _LANGUAGE and self.model is not None:
            self.model.next_language()
        elif number == _COMPANION and self._typed_is_saved() and self.model is not None:
            other = next_companion(self._post, self.model.state.interview)
            if other is not None:
                self._navigator.go("interview", other.id)
        return True

    def left(self) -> None:
        """Nothing of an interview stays in the widgets when another page is in front."""
        if self.model is not None and self.area.typing:
            self.model.keep_typed(self.area.text())
        self.area.clear()
        self.listener.hush()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.listener.hush()  # the harmless page is in front: a voice would tell all

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    # --- what happened ----------------------------------------------------------------------

    def _take(self, model: InterviewViewModel) -> None:
        """Show this interview from now on; coming back to the page comes back to it."""
        if self.model is not None:
            self.model.changed.disconnect(self._changed)
        self.model = model
        model.changed.connect(self._changed)
        model.closed.connect(self._forget)
        model.paused.connect(self._forget)
        self._navigator.settle(model.state.interview.id)

    def _forget(self) -> None:
        self.model = None

    def _changed(self) -> None:
        """Draw what the model holds, or leave for the page that has to come now."""
        if self.model is None:
            return
        state = self.model.state
        if state.emergency is not None:
            emergency = state.emergency
            self.model.put_card_away()
            self._navigator.go("emergency", emergency)
        elif self._navigator.page is self:
            if state.shown is None and state.offer is None:
                self._navigator.go("closing", self.model)
            else:
                self._draw()

    def _listen(self, choice: int | None = None) -> None:
        """Play the question, or end what is heard; or play one of its choices."""
        shown = self.model.state.shown if self.model is not None else None
        if self.model is not None and shown is not None:
            language = self.model.state.interview.interviewee_language
            if choice is None:
                said = self.listener.listen(shown.audio, language)
            else:
                said = self.listener.listen_to(shown.choices[choice].audio, language)
            self.silence.set_text(said)
            self.silence.setVisible(bool(said))
            self._fit()

    def _go_to(self, ref: str) -> None:
        """To another question of the same screen; what was typed is saved first, or told."""
        if self._typed_is_saved() and self.model is not None:
            self.model.go(NodeRef(ref))

    def _typed_is_saved(self) -> bool:
        """Save what stands in the field; False if it was not understood."""
        if self.model is None:
            return False
        if typed := self.area.unsaved():
            self.model.type_in(typed)
        return self.model.state.error is None

    def _advise(self) -> None:
        if self.card.guidance_away or self.card.advised:
            self.card.show_guidance(not self.card.advised)

    # --- drawing ----------------------------------------------------------------------------

    def _draw(self) -> None:
        if self.model is None or self._navigator.page is not self:
            return
        state = self.model.state
        self.silence.hide()
        self.listener.hush()
        self.heard.hide()
        self._draw_frame(state)
        show_together(self.above, self.below, state)
        self.typing.show_state(state)
        waits = False
        if state.offer is not None:
            self._draw_offer(state, state.offer)
        elif state.shown is not None and state.difference is not None:
            self._draw_question(state, state.shown)
            self.area.show_answers(self.typing.typings(state, state.shown))
        elif state.shown is not None:
            self._draw_question(state, state.shown)
            waits = waits_for_enter(state.shown)
        self.states.show_state(state)
        self._draw_error(state)
        typing = self.model.on_paper or state.alone
        self.card.set_heard(not typing)
        self._fit()
        self.foot.show_state(waits=waits, advice=self.card.guidance_away, typing=typing)
        if state.offer is None and state.shown is not None and state.shown.kind is NodeKind.NOTE:
            # the keyboard must not fall to the next control in line, which takes consent back
            self.foot.onward.setFocus()

    def _draw_frame(self, state: InterviewState) -> None:
        self.strip.show_state(state)
        parts = presence_parts(state.interview)
        if parts != self._present:
            self._present = parts
            self.presence.set_parts(parts, self.tr("Take back"), self.tr("Change"))
        counts = [] if state.alone else presence_counts(state.interview)
        self.strip.counts.set_counts(counts, self.tr("Who is present and what was agreed"))
        self.presence.setVisible(not current_look().large and not state.alone)
        self.card.set_person_there(not state.alone)

    def _draw_question(self, state: InterviewState, shown: Shown) -> None:
        own, theirs = languages(state)
        guidance = "" if state.number else shown.guidance.in_language(own)
        if shown.choices:
            guidance = " ".join(filter(None, (shown.hints.in_language(own), guidance)))
        if shown.basis is not None:
            guidance = " ".join(filter(None, (basis_words(shown.basis), guidance)))
        asked = numbered(state, shown.labels.in_language(own))
        self._set_card(asked, numbered(state, shown.labels.in_language(theirs)), guidance)
        guide = self.model.interviewing.guide if self.model else None
        valid = guide is not None and own in guide.validated and theirs in guide.validated
        self.card.set_validity("" if valid else self.tr("Guide not validated"))
        if self._voice is not None and shown.kind is not NodeKind.NOTE:
            self.heard.show_line(self._voice(shown), theirs)
        self.area.show_state(state)

    def _draw_offer(self, state: InterviewState, offer: RepeatShown) -> None:
        """The end of a repeat's last instance: one more, or go on."""
        own, theirs = languages(state)
        asked = f"{offer.labels.in_language(own)}. {self.tr('Is there one more?')}"
        heard = for_person(theirs, "InterviewPage", _ONE_MORE)
        self._set_card(asked, f"{offer.labels.in_language(theirs)}. {heard}", "")
        self.card.set_validity("")
        self.area.show_answers(
            [AnswerText(self.tr("Yes, one more")), AnswerText(self.tr("No, go on"))]
        )

    def _set_card(self, question: str, heard: str, guidance: str) -> None:
        own = current_look().language
        theirs = languages(self.model.state)[1] if self.model else own
        officer = self.tr("Officer · {language}").format(language=language_name(own))
        advice = self.tr("Advice.") if guidance else ""
        self.card.set_officer(officer, question, guidance, advice)
        one, both = self.tr("The person · {language}"), self.tr("You and the person · {language}")
        person = (both if own.value == theirs else one).format(language=language_name(theirs))
        self.card.set_shared(own.value == theirs)
        self.card.set_person(person, heard, theirs, self.tr("Listen"))

    def _draw_error(self, state: InterviewState) -> None:
        shown, error = state.shown, state.error
        if error is not None and shown is not None and shown.choices:
            self.error.set_message(message_of(error))
        else:
            self.error.hide()

    def _fit(self) -> None:
        """Give the question the size that leaves the answers their room."""
        fit_question(
            self,
            self._column,
            self.card,
            self.area,
            around=(self.strip, self.bar, self.presence),
            told=(self.error, self.silence, self.typing),
            rows=(self.above, self.below),
            states=self.states.widgets(),
        )

    def _lay_out(self) -> None:
        self.body.setSpacing(0)
        self.body.addWidget(self.strip)
        self.body.addWidget(self.presence)
        for part in (self.typing, self.above, self.card, self.below, self.error, self.silence):
            self._column.addWidget(part)
        self._column.addLayout(self.states)
        self._column.addStretch(1)
        self.card.answers.addWidget(self.heard)
        self.card.answers.addWidget(self.area)
        self.body.addWidget(self.middle, 1)

    def _connect(self) -> None:
        foot = self.foot
        self.area.chosen.connect(self._with_model(lambda model, index: model.choose(index)))
        self.area.typed.connect(self._with_model(lambda model, text: model.type_in(text)))
        self.area.moved.connect(self._with_model(lambda model, index, by: model.move(index, by)))
        self.area.emptied.connect(self._with_model(lambda model: model.empty_draft()))
        self.area.attached.connect(self._with_model(lambda model, photo: model.attach(photo)))
        self.area.unsaid.connect(self._with_model(lambda model: model.unsay()))
        self.area.confirmed.connect(self._with_model(lambda model: model.confirm()))
        self.area.listened.connect(self._listen)
        for rows in (self.above, self.below):
            rows.asked.connect(self._go_to)
        self.card.listen.connect(self._listen)
        foot.onward.clicked.connect(self.area.enter)
        foot.advice.clicked.connect(self._advise)
        foot.back.clicked.connect(self.back_pressed)
        foot.enough.clicked.connect(self._go_with("closing"))
        foot.show_to.clicked.connect(self._go_with("show"))
        foot.overview.clicked.connect(self._go_with("overview"))
        foot.note.clicked.connect(self._go_with("note"))
        foot.indicators.clicked.connect(self._go_with("indicators"))
        for asked in (self.presence.room, self.strip.counts.clicked):
            asked.connect(self._go_with("room"))
        self.presence.withdraw.connect(self._go_with("withdraw"))
        self.strip.emergency_asked.connect(lambda: self._navigator.go("emergency"))
        self.strip.hide_asked.connect(self.hide_asked)
        self.states.pressed.connect(self.key_pressed)

    def _with_model(self, intent: Callable[..., None]) -> Callable[..., None]:
        def forward(*values: object) -> None:
            if self.model is not None:
                intent(self.model, *values)

        return forward

    def _go_with(self, page: str) -> Callable[..., None]:
        """A way to a page that works on the same open interview."""

        def go(*_: object) -> None:
            if self.model is not None and self._navigator.knows(page):
                self._navigator.go(page, self.model)

        return go
