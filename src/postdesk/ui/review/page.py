"""The review page: indicators present with their reasons, whom to refer to, and the decision."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from postdesk.desk.consents import rests_on_law
from postdesk.desk.correcting import names_at, reopen_at
from postdesk.desk.emergencies import emergencies_of
from postdesk.desk.linking import shared_answers
from postdesk.desk.night import say_night_over
from postdesk.desk.post import Post
from postdesk.desk.reviewing import (
    Review,
    decide,
    facts_for_weighing,
    note_seen,
    recommended,
    review,
    signers,
    signs,
)
from postdesk.errors import Code, PostDeskError
from postdesk.model.answers import AnswerState
from postdesk.model.assessments import Flag, Missing
from postdesk.model.decisions import DecisionRole, DifferReason, Verdict
from postdesk.model.ids import InterviewId, OfficeId
from postdesk.store.messages import Messages
from postdesk.ui.evidence import Explained
from postdesk.ui.handover_words import handover_lines
from postdesk.ui.keys import EMERGENCY, FKey
from postdesk.ui.message_words import ThreadCard
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page
from postdesk.ui.review.altered import AlteredList
from postdesk.ui.review.combined import CombinedList
from postdesk.ui.review.decision_bar import DecisionBar
from postdesk.ui.review.recommended import DangerNotice, RecommendedList, TonightCard
from postdesk.ui.sealed_words import closed_words
from postdesk.ui.theme import Role as TextRole
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import CodeTag, Tone
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.error_card import ErrorCard
from postdesk.ui.widgets.indicator_card import IndicatorCard
from postdesk.ui.widgets.text import Text


class ReviewPage(Page):
    """Its subject is the closed interview's id; `then` is the page that a decision leads to."""

    name = "review"
    place = "interviews"
    chrome = Chrome.TOP
    decision = True

    def __init__(self, navigator: Navigator, post: Post, *, then: str = "") -> None:
        super().__init__()
        self._navigator, self._post, self._then = navigator, post, then
        self.reviewed: Review | None = None
        self._offered = DecisionRole.OFFICER
        self.code = CodeTag()
        self.head = Text("", TextRole.TITLE, strong=True)
        self.counts = Text("", TextRole.BODY, colour="ink2", wrap=True)
        self.officers = Text("", TextRole.BODY, colour="ink2", wrap=True)
        self.columns = Columns(368)
        self.flags_title = Text("", TextRole.HEADING, strong=True)
        self.none = Notice(Tone.INFO, "circle-check")
        self.possible = Notice(Tone.INFO, "affiliate")
        self.sealed = Notice(Tone.ATTENTION, "lock")
        self.closed = Notice(Tone.INFO, "lock")
        self.cards: list[IndicatorCard] = []
        self.altered_title = Text("", TextRole.HEADING, strong=True)
        self.altered = AlteredList()
        self.history = Button(icon="copy", key="F8", dense=True)
        self.paper = Button(icon="printer", key="F7", dense=True)
        self.open_sealed = Button(icon="lock-open", key="F6", dense=True)
        self.danger = DangerNotice()
        self.referrals_title = Text("", TextRole.HEADING, strong=True)
        self.referrals = RecommendedList()
        self.check, self.invented = (Notice(Tone.ATTENTION, "alert-triangle") for _ in range(2))
        self.combined_title = Text("", TextRole.HEADING, strong=True)
        self.combined = CombinedList()
        self.tonight = TonightCard()
        self.talk = ThreadCard()
        self.error = ErrorCard()
        self.decision_bar = DecisionBar(self.bar)
        self._lay_out()
        self.referrals.chosen.connect(self._refer)
        self.decision_bar.agreed.connect(self._agree)
        self.decision_bar.differed.connect(self._differ)
        self.decision_bar.resumed.connect(self._correct)
        self.history.clicked.connect(lambda: self._go("history"))
        self.paper.clicked.connect(lambda: self._go("file"))
        self.open_sealed.clicked.connect(lambda: self._go("open_sealed"))
        self.tonight.said_over.connect(self._say_night)

    def title(self) -> str:
        return self.tr("Review")

    def opened(self, subject: object) -> None:
        if subject is not None:
            self.reviewed = review(self._post, InterviewId(str(subject)))
        elif self.reviewed is not None:
            self.reviewed = review(self._post, self.reviewed.interview.id)
        if self.reviewed is not None:
            self.reviewed = note_seen(self._post, self.reviewed)
        self.error.hide()
        self.retranslate()

    def left(self) -> None:
        self._clear()

    def retranslate(self) -> None:
        self.referrals_title.set_text(self.tr("Recommended referrals"))
        self.combined_title.set_text(self.tr("What the signs come to together"))
        self.none.set_text(
            self.tr("No indicator was raised by these answers. That proves nothing either way.")
        )
        self.invented.set_text(
            self.tr("Starter kit: recipients marked as invented. Nothing real may be sent to them.")
        )
        self.history.set_words(self.tr("History"))
        self.paper.set_words(self.tr("Print"))
        self.open_sealed.set_words(self.tr("Open what is sealed"))
        self.decision_bar.retranslate()
        if self.reviewed is not None:
            self._show(self.reviewed)

    def key_pressed(self, key: FKey) -> bool:
        """F9 opens the card of the danger that the answers tell of."""
        if key is EMERGENCY and self.danger.emergencies and self._navigator.knows("emergency"):
            self._navigator.go("emergency", self.danger.emergencies[0])
            return True
        return super().key_pressed(key)

    def _show(self, reviewed: Review) -> None:
        assessment = reviewed.assessment
        self.code.set_code(reviewed.interview.code)
        refer = bool(assessment.recommended_referrals)
        self.head.set_text(
            self.tr("Indicators present: refer")
            if refer
            else self.tr("Nothing asks for a referral")
        )
        self._show_words(reviewed)
        self.flags_title.set_text(
            self.tr("%n indicator(s), with their reasons", "", len(assessment.flags))
        )
        self.none.setVisible(not assessment.flags)
        self._show_notices(reviewed)
        self._show_altered(reviewed)
        self._show_flags(reviewed)
        self.danger.show_emergencies(emergencies_of(assessment, self._post.pack))
        self._show_referrals(reviewed)
        self.combined.show_assessment(assessment, self._post.pack)
        self.combined_title.setVisible(self.combined.isVisibleTo(self))
        said = Messages(self._post.vault).of_interview(reviewed.interview.id)
        self.talk.show_messages(said, self._office_name)
        self.tonight.show_plan(reviewed.interview.tonight, names_at(self._post))
        self.tonight.setVisible(not rests_on_law(self._post.guide(reviewed.interview.guide.guide)))
        signing = signs(self._post, reviewed.interview)
        self._offered = DecisionRole.SUPERVISOR if signing else DecisionRole.OFFICER
        self.decision_bar.show_state(
            refers=refer,
            signs=signing,
            officer=reviewed.decision_of(DecisionRole.OFFICER),
            supervisor=reviewed.decision_of(DecisionRole.SUPERVISOR),
            signers=signers(self._post, reviewed.interview),
        )

    def _show_notices(self, reviewed: Review) -> None:
        """Whether it is sealed, and whether its answers still give the stored result."""
        self.sealed.setVisible(reviewed.sealed)
        self.paper.setVisible(not reviewed.sealed)
        self.sealed.set_marked(
            self.tr(
                "**Sealed to you.** An official may be part of it: nobody else at this post can "
                "open this case. Call the oversight recipient from a safe place."
            )
        )
        for part in (self.closed, self.open_sealed):
            part.setVisible(bool(reviewed.closed))
        self.closed.set_text(closed_words(reviewed.closed))
        self.check.setVisible(not reviewed.reproduced)
        self.check.set_text(
            self.tr("Computed again, these answers give another result than the stored one.")
        )

    def _show_words(self, reviewed: Review) -> None:
        """How many answers there are, and who asked them where it was more than one."""
        self.counts.set_text(self._counts(reviewed))
        hands = handover_lines(reviewed.interview)
        self.officers.set_text(hands)
        self.officers.setVisible(bool(hands))

    def _show_altered(self, reviewed: Review) -> None:
        """Which answers are not what they were when somebody first looked at the indicators."""
        flow, altered = self._post.flow(reviewed.interview), reviewed.altered
        self.altered_title.set_text(
            self.tr("%n answer(s) altered after the indicators were seen", "", len(altered))
        )
        self.altered_title.setVisible(bool(altered))
        self.altered.show_altered(altered, flow, names_at(self._post))

    def _show_referrals(self, reviewed: Review) -> None:
        rows, directory = reviewed.assessment.recommended_referrals, self._post.directory
        self.referrals.show_rows(rows, directory)
        self.referrals_title.setVisible(bool(rows))
        found = (directory.recipient(row.recipient) for row in rows)
        self.invented.setVisible(any(one is not None and one.invented for one in found))

    def _show_flags(self, reviewed: Review) -> None:
        """A card a flag; its reasons are told when it is opened, the first one's at once."""
        self._clear()
        flow = self._post.flow(reviewed.interview)
        shared = shared_answers(self._post, reviewed.interview.id, flow)
        explained = Explained(
            flow,
            self._post.pack,
            current_look().language.value,
            shared,
            facts_for_weighing(self._post, reviewed.interview, flow),
            reviewed.assessment.links,
        )
        possible = explained.possible()
        self.possible.setVisible(bool(possible))
        self.possible.set_text(
            self.tr("A like name or place, possibly by chance, in {codes}").format(codes=possible)
        )
        missing = {one.indicator: one for one in reviewed.assessment.missing if one.questions}
        for flag in explained.flags(reviewed.assessment):
            card = self._card(explained, flag, missing.get(flag.indicator))
            self.columns.main.insertWidget(self.columns.main.count() - 1, card)
            self.cards.append(card)
        if self.cards:
            self.cards[0].set_open(True)

    def _card(self, explained: Explained, flag: Flag, missing: Missing | None) -> IndicatorCard:
        card = IndicatorCard()
        explained.entitle(card, flag)

        def tell(is_open: bool) -> None:
            if is_open:
                explained.explain(card, flag, missing)

        card.toggled.connect(tell)
        if missing is not None:
            question = missing.questions[0]
            card.ask.connect(lambda: self._ask(question))
        return card

    def _counts(self, reviewed: Review) -> str:
        counts = reviewed.counts
        answers = self.tr("%n answer(s)", "", counts.get(AnswerState.ANSWERED, 0))
        unknown, refused, not_asked = (
            counts.get(state, 0)
            for state in (AnswerState.UNKNOWN, AnswerState.REFUSED, AnswerState.NOT_ASKED)
        )
        parts = [answers]
        parts += [self.tr("%n “does not know”", "", unknown)] if unknown else []
        parts += [self.tr("%n refused", "", refused)] if refused else []
        parts += [self.tr("%n not asked", "", not_asked)] if not_asked else []
        only = self.tr("Only a competent authority identifies; this is no verdict.")
        return self.tr(", ").join(parts) + ". " + only

    def _clear(self) -> None:
        for card in self.cards:
            self.columns.main.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards.clear()

    def _agree(self) -> None:
        if self.reviewed is not None:
            self._decide(Verdict.AGREE, None)

    def _differ(self, reason: DifferReason) -> None:
        self._decide(Verdict.DIFFER, reason)

    def _decide(self, verdict: Verdict, reason: DifferReason | None) -> None:
        reviewed = self.reviewed
        if reviewed is None:
            return
        proposed = recommended(reviewed) if verdict is Verdict.AGREE else ()
        try:
            decide(
                self._post,
                reviewed,
                verdict,
                refer_to=proposed,
                reason=reason,
                offered=self._offered,
            )
        except PostDeskError as error:
            if error.code is Code.PART_CHANGED:
                self.opened(None)
            self.error.set_message(message_of(error))
            return
        self.opened(None)
        if self._then:
            self._navigator.go(self._then, reviewed.interview.id)
        elif verdict is Verdict.AGREE and proposed:
            self._refer(proposed[0])

    def _refer(self, recipient: str) -> None:
        if self.reviewed is not None:
            self._navigator.go("referral", (self.reviewed.interview.id, recipient))

    def _office_name(self, office: str, language: str) -> str:
        found = self._post.directory.office(OfficeId(office))
        return found.names.in_language(language) if found else office

    def _say_night(self, over: bool) -> None:
        if self.reviewed is not None:
            say_night_over(self._post, self.reviewed.interview.id, over=over)
            self.opened(None)

    def _ask(self, question: str) -> None:
        """Back into the interview, at the question that is missing."""
        if self.reviewed is None:
            return
        try:
            reopen_at(self._post, self.reviewed.interview.id, question)
        except PostDeskError as error:
            self.error.set_message(message_of(error))
            return
        self._go("interview")

    def _correct(self) -> None:
        """A finished interview is opened with a reason; one that is open is gone on with."""
        if self.reviewed is not None:
            finished = self.reviewed.interview.closed_at is not None
            self._go("correct" if finished else "interview")

    def _go(self, page: str) -> None:
        if self.reviewed is not None:
            self._navigator.go(page, self.reviewed.interview.id)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.code, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.head, 1)
        line.addWidget(self.paper)
        line.addWidget(self.history)
        self.body.addLayout(line)
        self.body.addWidget(self.counts)
        self.body.addWidget(self.officers)
        main, side = self.columns.main, self.columns.side
        for widget in (
            self.sealed,
            self.closed,
            self.altered_title,
            self.altered,
            self.flags_title,
            self.none,
            self.possible,
            self.check,
            self.error,
        ):
            main.addWidget(widget)
        main.insertWidget(main.indexOf(self.closed) + 1, self.open_sealed)
        main.setAlignment(self.open_sealed, Qt.AlignmentFlag.AlignLeading)
        self.columns.end_main()
        for part in (
            self.danger,
            self.talk,
            self.referrals_title,
            self.referrals,
            self.invented,
            self.combined_title,
            self.combined,
            self.tonight,
        ):
            side.addWidget(part)
        self.columns.end_side()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
