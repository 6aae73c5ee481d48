"""Before the first question: which guide, which language, who is present, why this person."""

from PySide6.QtWidgets import QGridLayout

from postdesk.desk.companions import NewCompanion
from postdesk.desk.interviewing import Beginning
from postdesk.desk.post import Post
from postdesk.desk.triage import call, guide_for
from postdesk.model.ids import NO_GROUP, GuideId
from postdesk.model.interviews import ChosenBecause
from postdesk.store.triage import Waiting
from postdesk.ui.interview.begin_fields import BeginFields, because_words
from postdesk.ui.language import isolate_code
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.text import Text


class BeginPage(Page):
    """Asks for the four things that are recorded before anything else, then begins."""

    name = "begin"
    place = "interviews"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.because: ChosenBecause | None = None
        self.companion: NewCompanion | None = None
        self.called: Waiting | None = None
        self.linked = Notice(Tone.INFO, "users")
        self.head = PageHead()
        self.why_title = Text("", Role.HEADING, strong=True)
        self.why = {
            because: ChoiceCard(str(number))
            for number, because in enumerate(ChosenBecause, start=1)
        }
        self.never = Notice(Tone.INFO, "info-circle")
        self.why_first = Notice(Tone.ATTENTION, "alert-triangle")
        self.form = BeginFields(post)
        self.guide, self.language, self.role = self.form.guide, self.form.language, self.form.role
        self.helper = self.form.helper
        self.labelled = self.form.labelled
        self.paper = Button(icon="printer", key="F7")
        self.start = Button(kind=Kind.FILLED, key="Enter")
        self._lay_out()
        for because, card in self.why.items():
            card.clicked.connect(lambda _checked=False, chosen=because: self.choose(chosen))
        self.paper.clicked.connect(lambda: navigator.go("form", self.guide.chosen()))
        self.start.clicked.connect(self._begin)
        self.guide.currentIndexChanged.connect(self._adapt)

    def title(self) -> str:
        return self.tr("Before the interview")

    def opened(self, subject: object) -> None:
        """`subject`: the guide to begin with, who is called, or whose companion is interviewed."""
        self.companion = subject if isinstance(subject, NewCompanion) else None
        self.called = subject if isinstance(subject, Waiting) else None
        self.form.clear()
        self.choose(None if self.called is None else self.called.because)
        self.retranslate()
        if self.companion is not None:
            self.guide.setCurrentIndex(max(0, self.guide.findData(self.companion.guide)))
            self.language.setCurrentIndex(max(0, self.language.findData(self.companion.language)))
        elif self.called is not None:
            self.guide.setCurrentIndex(max(0, self.guide.findData(guide_for(self.called.outcome))))
        elif subject is not None:
            self.guide.setCurrentIndex(max(0, self.guide.findData(str(subject))))
        elif self.form.asks_nobody:
            self.guide.setCurrentIndex(0)  # the next one is about a person, unless it is chosen

    def number_pressed(self, number: int) -> bool:
        if 1 <= number <= len(ChosenBecause):
            self.choose(tuple(ChosenBecause)[number - 1])
            return True
        return False

    def choose(self, because: ChosenBecause | None) -> None:
        """Record why this person is interviewed; None while nobody has said it.

        Nothing is chosen beforehand: what stands in an interview unsaid would count as a reason.
        """
        self.because = because
        self.why_first.hide()
        for other, card in self.why.items():
            card.setChecked(other is because)

    def _adapt(self) -> None:
        """An observation is about no person: nobody was chosen, and nobody is to be apart."""
        alone = self.form.asks_nobody
        self.why_first.hide()
        for about_a_person in (self.why_title, self.never, *self.why.values()):
            about_a_person.setVisible(not alone)
        if alone:
            title = self.tr("Before the observation")
            sub = self.tr("Write where nobody sees the screen. Nothing of it is asked or shown.")
        else:
            title = self.tr("Before the interview")
            sub = self.tr("Find a place where nobody hears you. Separate the companion.")
        self.head.set_texts(title, sub)

    def retranslate(self) -> None:
        self.linked.setVisible(self.companion is not None)
        if self.companion is not None:
            said = self.tr("Travels with {code}. Each one is asked alone and agrees alone.")
            self.linked.set_text(said.format(code=isolate_code(self.companion.of)))
        self.why_title.set_text(self.tr("Why this person?"))
        for because, card in self.why.items():
            card.set_texts(because_words(because))
        self.never.set_text(
            self.tr("Never because of origin, nationality, language, religion or looks.")
        )
        self.why_first.set_text(self.tr("Say first why this person: one of the four above."))
        self.form.retranslate()
        self.paper.set_words(self.tr("Print as a form"), short=self.tr("Print"))
        self.start.set_words(self.tr("Begin the interview"), key=self.tr("Enter"))
        self._adapt()

    def _begin(self) -> None:
        unsaid = self.because is None and not self.form.asks_nobody
        self.why_first.setVisible(unsaid)
        if unsaid or not self.form.complete():
            return
        self._navigator.go(
            "interview",
            Beginning(
                guide=GuideId(self.guide.chosen()),
                officer_language=current_look().language.value,
                interviewee_language=self.language.chosen(),
                chosen_because=None if self.form.asks_nobody else self.because,
                present=self.form.present(),
                group=self.companion.group if self.companion is not None else NO_GROUP,
            ),
        )
        if self.called is not None:  # until here they wait still
            call(self._post, self.called)
            self.called = None

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self.body.addWidget(self.linked)
        self.body.addWidget(self.why_title)
        why = QGridLayout()
        why.setSpacing(12)
        for number, card in enumerate(self.why.values()):
            why.addWidget(card, number // 2, number % 2)
        self.body.addLayout(why)
        self.body.addWidget(self.why_first)
        self.body.addWidget(self.never)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.bar.at_start(self.paper)
        self.bar.at_end(self.start)
