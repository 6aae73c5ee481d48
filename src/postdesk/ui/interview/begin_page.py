"""Before the first question: which guide, which language, who is present, why this person."""

from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.desk.companions import NewCompanion
from postdesk.desk.interviewing import Beginning
from postdesk.desk.post import Post
from postdesk.model.ids import NO_GROUP, GuideId
from postdesk.model.interviews import ChosenBecause, Present, PresentRole
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate_code, translate
from postdesk.ui.language_names import language_name
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.fields import Labelled, LineField
from postdesk.ui.widgets.text import Text

_WHY = {
    ChosenBecause.PUBLISHED_SIGN: QT_TRANSLATE_NOOP("Begin", "A published sign was seen"),
    ChosenBecause.ASKED_FOR_HELP: QT_TRANSLATE_NOOP("Begin", "The person asked for help"),
    ChosenBecause.REFERRED: QT_TRANSLATE_NOOP("Begin", "Somebody referred the person"),
    ChosenBecause.RANDOM_DRAW: QT_TRANSLATE_NOOP("Begin", "A random draw"),
}
_NOBODY = "nobody"


class BeginPage(Page):
    """Asks for the four things that are recorded before anything else, then begins."""

    name = "begin"
    place = "interviews"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.because = ChosenBecause.ASKED_FOR_HELP
        self.companion: NewCompanion | None = None
        self.linked = Notice(Tone.INFO, "users")
        self.head = PageHead()
        self.why_title = Text("", Role.HEADING, strong=True)
        self.why = {
            because: ChoiceCard(str(number)) for number, because in enumerate(_WHY, start=1)
        }
        self.never = Notice(Tone.INFO, "info-circle")
        self.guide, self.language = Choice(tall=True), Choice(tall=True)
        self.role = Choice(tall=True)
        self.helper, self.reason = LineField(), LineField()
        self.labelled = {
            "guide": Labelled(self.guide),
            "language": Labelled(self.language),
            "role": Labelled(self.role),
            "helper": Labelled(self.helper),
            "reason": Labelled(self.reason),
        }
        self.form = Card()
        self.paper = Button(icon="printer", key="F7")
        self.start = Button(kind=Kind.FILLED, key="Enter")
        self._lay_out()
        for because, card in self.why.items():
            card.clicked.connect(lambda _checked=False, chosen=because: self.choose(chosen))
        self.role.currentIndexChanged.connect(self._adapt)
        self.paper.clicked.connect(lambda: navigator.go("form", self.guide.chosen()))
        self.start.clicked.connect(self._begin)
        self.choose(self.because)

    def title(self) -> str:
        return self.tr("Before the interview")

    def opened(self, subject: object) -> None:
        """`subject` may be the guide to begin with, or whose companion is to be interviewed."""
        self.companion = subject if isinstance(subject, NewCompanion) else None
        self.helper.clear()
        self.reason.clear()
        self.retranslate()
        if self.companion is not None:
            self.guide.setCurrentIndex(max(0, self.guide.findData(self.companion.guide)))
            self.language.setCurrentIndex(max(0, self.language.findData(self.companion.language)))
        elif subject is not None:
            self.guide.setCurrentIndex(max(0, self.guide.findData(str(subject))))
        self._adapt()

    def number_pressed(self, number: int) -> bool:
        if 1 <= number <= len(_WHY):
            self.choose(tuple(_WHY)[number - 1])
            return True
        return False

    def choose(self, because: ChosenBecause) -> None:
        """Record why this person is interviewed."""
        self.because = because
        for other, card in self.why.items():
            card.setChecked(other is because)

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Before the interview"),
            self.tr("Find a place where nobody hears you. Separate the companion."),
        )
        self.linked.setVisible(self.companion is not None)
        if self.companion is not None:
            said = self.tr("Travels with {code}. Each one is asked alone and agrees alone.")
            self.linked.set_text(said.format(code=isolate_code(self.companion.of)))
        self.why_title.set_text(self.tr("Why this person?"))
        for because, card in self.why.items():
            card.set_texts(translate("Begin", _WHY[because]))
        self.never.set_text(
            self.tr("Never because of origin, nationality, language, religion or looks.")
        )
        texts = {
            "guide": self.tr("Guide"),
            "language": self.tr("Language of the person"),
            "role": self.tr("Who else is in the room?"),
            "helper": self.tr("Name or code of that person"),
            "reason": self.tr("Why does a companion interpret?"),
        }
        for name, text in texts.items():
            self.labelled[name].set_texts(text)
        self.paper.set_words(self.tr("Print as a form"), short=self.tr("Print"))
        self.start.set_words(self.tr("Begin the interview"), key=self.tr("Enter"))
        self._fill()

    def _fill(self) -> None:
        language = current_look().language
        guides = [self._post.guide(guide) for guide in self._post.kit.guides]
        titles = [(guide.id, guide.titles.in_language(language) or guide.id) for guide in guides]
        self.guide.set_entries(sorted(titles, key=lambda entry: entry[0] != "first_line"))
        tags = sorted({tag for guide in guides for tag in guide.languages})
        self.language.set_entries([(tag, language_name(tag)) for tag in tags])
        self.role.set_entries(
            [
                (_NOBODY, self.tr("Nobody else")),
                (PresentRole.INTERPRETER.value, self.tr("An interpreter")),
                (PresentRole.SUPPORT_PERSON.value, self.tr("A support person")),
                (PresentRole.COLLEAGUE.value, self.tr("A colleague")),
                (PresentRole.COMPANION.value, self.tr("A companion who interprets")),
            ]
        )

    def _adapt(self) -> None:
        chosen = self.role.chosen()
        self.labelled["helper"].setVisible(chosen not in ("", _NOBODY))
        self.labelled["reason"].setVisible(chosen == PresentRole.COMPANION.value)

    def _present(self) -> tuple[Present, ...]:
        chosen = self.role.chosen()
        if chosen in ("", _NOBODY):
            return ()
        return (
            Present(
                role=PresentRole(chosen),
                name=self.helper.text().strip(),
                language=language_name(self.language.chosen()),
                reason=self.reason.text().strip(),
            ),
        )

    def _begin(self) -> None:
        companion = self.role.chosen() == PresentRole.COMPANION.value
        if companion and not self.reason.text().strip():
            self.labelled["reason"].set_problem(self.tr("A reason is needed."))
            self.reason.setFocus()
            return
        self._navigator.go(
            "interview",
            Beginning(
                guide=GuideId(self.guide.chosen()),
                officer_language=current_look().language.value,
                interviewee_language=self.language.chosen(),
                chosen_because=self.because,
                present=self._present(),
                group=self.companion.group if self.companion is not None else NO_GROUP,
            ),
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self.body.addWidget(self.linked)
        self.body.addWidget(self.why_title)
        why = QGridLayout()
        why.setSpacing(12)
        for number, card in enumerate(self.why.values()):
            why.addWidget(card, number // 2, number % 2)
        self.body.addLayout(why)
        self.body.addWidget(self.never)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for number, labelled in enumerate(self.labelled.values()):
            grid.addWidget(labelled, number // 2, number % 2)
        holder = QWidget()
        holder.setLayout(grid)
        self.form.box.addWidget(holder)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.bar.at_start(self.paper)
        self.bar.at_end(self.start)
