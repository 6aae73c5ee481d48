"""Before a paper form is typed in: which one, who spoke with the person, and when."""

from dataclasses import dataclass
from datetime import datetime

from postdesk.desk.handing_over import colleagues
from postdesk.desk.interviewing import Beginning
from postdesk.desk.post import Post
from postdesk.errors import PostDeskError
from postdesk.forms.answering import parse
from postdesk.forms.definition import QuestionType, Range
from postdesk.model.base import in_a_row
from postdesk.model.ids import GuideId, PersonId
from postdesk.model.interviews import ChosenBecause, FromPaper
from postdesk.ui.interview.begin_fields import BeginFields, because_words
from postdesk.ui.language import isolate_code
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.fields import Labelled, LineField

_OTHER = "other"


@dataclass(frozen=True)
class _Moment:
    """A date and a time, typed as any other answer."""

    type: QuestionType = QuestionType.DATE_TIME
    range: Range | None = None


class TypeInPage(Page):
    """Asks what stands at the head of the paper, then goes through it question by question."""

    name = "type_in"
    place = "interviews"

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.head = PageHead()
        self.how = Notice(Tone.INFO, "keyboard")
        self.twin = Notice(Tone.ATTENTION, "copy")
        self._asked_again: datetime | None = None
        """The moment of a paper that is there already and that Enter was pressed on once."""
        self.speaker, self.why = Choice(tall=True), Choice(tall=True)
        self.other, self.day, self.time = LineField(), LineField(), LineField()
        self.labelled = {
            "day": Labelled(self.day),
            "time": Labelled(self.time),
            "speaker": Labelled(self.speaker),
            "other": Labelled(self.other),
            "why": Labelled(self.why),
        }
        self.form = BeginFields(post, self.labelled, past=True)
        self.leave = Button(icon="arrow-left", key="F10")
        self.start = Button(kind=Kind.FILLED, key="Enter")
        for part in (self.head, self.twin, self.form, self.how):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.bar.at_end(self.leave)
        self.bar.at_end(self.start)
        self.speaker.currentIndexChanged.connect(self._adapt)
        self.leave.clicked.connect(self.back_pressed)
        self.start.clicked.connect(self._begin)

    def title(self) -> str:
        return self.tr("Type in a paper form")

    def opened(self, subject: object) -> None:
        """`subject` may be the guide of the paper."""
        self.form.clear()
        for field in (self.other, self.day, self.time):
            field.clear()
        self._asked_again = None
        self.twin.hide()
        self.retranslate()
        if subject is not None:
            self.form.guide.setCurrentIndex(max(0, self.form.guide.findData(str(subject))))
        self.form.guide.setFocus()

    def left(self) -> None:
        """Nobody's name stays in a field of a page that is not in front."""
        self.form.clear()
        self.other.clear()

    def back_pressed(self) -> bool:
        self._navigator.go("shift")
        return True

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Type in a paper form"),
            self.tr("Have the paper before you. What stands at its head comes first."),
        )
        self.form.retranslate()
        texts = {
            "day": (self.tr("Day of the interview"), self.tr("Like 12 11 2026")),
            "time": (self.tr("Time of the interview"), self.tr("Like 06:30")),
            "speaker": (self.tr("Who spoke with the person?"), ""),
            "other": (self.tr("Name of the one who spoke"), ""),
            "why": (self.tr("Why this person?"), ""),
        }
        for name, (label, hint) in texts.items():
            self.labelled[name].set_texts(label, hint)
        here = (self._post.person, *colleagues(self._post))
        named = [(str(person.id), person.name) for person in here]
        self.speaker.set_entries([*named, (_OTHER, self.tr("Somebody else"))])
        because = [(one.value, because_words(one)) for one in ChosenBecause]
        self.why.set_entries([*because, ("", self.tr("The paper does not say"))])
        self.how.set_text(
            self.tr(
                "Names, ages, phones and papers are typed twice. Everything is saved at once. "
                "The indicators are shown when the form is closed."
            )
        )
        self._say_twins()
        self.leave.set_words(self.tr("Back"))
        self.start.set_words(self.tr("Type in the answers"), key=self.tr("Enter"))
        self._adapt()

    def _adapt(self) -> None:
        self.labelled["other"].setVisible(self.speaker.chosen() == _OTHER)

    def _spoken_at(self) -> datetime | None:
        """The moment on the paper; None where it is not one, which is told at the field."""
        now = self._post.clock().astimezone(self._post.zone)
        for name in ("day", "time"):
            self.labelled[name].set_problem("")
        typed = f"{self.day.text().strip()} {self.time.text().strip() or '?'}"
        try:
            text = parse(_Moment(), typed, current_look().language.value, lambda: now)
        except PostDeskError as error:
            wrong = "time" if error.values.get("why") == "time" else "day"
            said = {
                "day": self.tr("A day is needed, like 12 11 2026."),
                "time": self.tr("A time is needed, like 06:30."),
            }
            self._tell(wrong, said[wrong])
            return None
        moment = datetime.fromisoformat(text)
        if moment > now:
            self._tell("day", self.tr("This moment has not come yet. Look at the paper again."))
            return None
        return moment

    def _tell(self, name: str, problem: str) -> None:
        self.labelled[name].set_problem(problem)
        self.labelled[name].field.setFocus()

    def _speaker(self) -> tuple[PersonId | None, str]:
        if self.speaker.chosen() == _OTHER:
            return None, " ".join(self.other.text().split())
        return PersonId(self.speaker.chosen()), self.speaker.currentText()

    def _is_there_already(self, moment: datetime) -> bool:
        """Whether a paper of this very moment was typed in; a second Enter takes it for another."""
        codes = self._post.notebook.from_paper(moment)
        if not codes or self._asked_again == moment:
            return False
        self._asked_again = moment
        self._say_twins()
        self.twin.show()
        return True

    def _say_twins(self) -> None:
        moment = self._asked_again
        codes = self._post.notebook.from_paper(moment) if moment is not None else ()
        named = in_a_row((isolate_code(code) for code in codes), current_look().language.value)
        self.twin.set_marked(
            self.tr(
                "**A paper of this very moment was typed in already: {codes}.** If this is another "
                "one, press Enter again."
            ),
            codes=named,
        )

    def _begin(self) -> None:
        moment = self._spoken_at()
        if moment is None or not self.form.complete():
            return
        spoke, speaker = self._speaker()
        self.labelled["other"].set_problem("")
        if not speaker:
            self._tell("other", self.tr("A name is needed."))
            return
        if self._is_there_already(moment):
            return
        paper = FromPaper(
            speaker=speaker,
            spoke=spoke,
            spoken_at=moment,
            typist=self._post.person.name,
            typed_at=self._post.clock(),
        )
        why = self.why.chosen()
        self._navigator.go(
            "interview",
            Beginning(
                guide=GuideId(self.form.guide.chosen()),
                officer_language=current_look().language.value,
                interviewee_language=self.form.language.chosen(),
                chosen_because=ChosenBecause(why) if why else None,
                present=self.form.present(),
                paper=paper,
            ),
        )
