"""What is recorded before an interview: guide, language, and who else is in the room."""

from PySide6.QtWidgets import QGridLayout, QWidget

from postdesk.desk.consents import rests_on_law
from postdesk.desk.post import Post
from postdesk.model.ids import GuideId
from postdesk.model.interviews import ChosenBecause, Present, PresentRole
from postdesk.ui.interview.interprets_fields import InterpretsFields
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.language_names import language_name
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.fields import Labelled, LineField

_NOBODY = "nobody"
WHY = {
    ChosenBecause.PUBLISHED_SIGN: QT_TRANSLATE_NOOP("Begin", "A published sign was seen"),
    ChosenBecause.ASKED_FOR_HELP: QT_TRANSLATE_NOOP("Begin", "The person asked for help"),
    ChosenBecause.REFERRED: QT_TRANSLATE_NOOP("Begin", "Somebody referred the person"),
    ChosenBecause.RANDOM_DRAW: QT_TRANSLATE_NOOP("Begin", "A random draw"),
}


def because_words(because: ChosenBecause) -> str:
    """Why a person is interviewed, in the language in use."""
    return translate("Begin", WHY[because])


class BeginFields(Card):
    """A card of fields, two beside each other; `first` ones of a page's own stand before them.

    `past`: it is told of an interview that was held already.
    """

    def __init__(
        self, post: Post, first: dict[str, Labelled] | None = None, *, past: bool = False
    ) -> None:
        super().__init__()
        self._post, self._past = post, past
        self.guide, self.language = Choice(tall=True), Choice(tall=True)
        self.role = Choice(tall=True)
        self.helper, self.interprets = LineField(), InterpretsFields(beside=True)
        self.labelled = {
            "guide": Labelled(self.guide),
            "language": Labelled(self.language),
            **(first or {}),
            "role": Labelled(self.role),
            "helper": Labelled(self.helper),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for number, labelled in enumerate(self.labelled.values()):
            grid.addWidget(labelled, number // 2, number % 2)
        grid.addWidget(self.interprets, grid.rowCount(), 0, 1, 2)
        holder = QWidget()
        holder.setLayout(grid)
        self.box.addWidget(holder)
        self.role.currentIndexChanged.connect(self.adapt)
        self.guide.currentIndexChanged.connect(self.adapt)

    def clear(self) -> None:
        """Forget whom was named."""
        self.helper.clear()
        self.interprets.clear()

    def retranslate(self) -> None:
        """Every word, and the entries of each list, in the language in use."""
        texts = {
            "guide": self.tr("Guide"),
            "language": self.tr("Language of the person"),
            "role": self.tr("Who else is in the room?"),
            "helper": self.tr("Name or code of that person"),
        }
        why = self.tr("Why does a companion interpret?")
        if self._past:
            texts["language"] = self.tr("Language of the paper")
            texts["role"] = self.tr("Who else was in the room?")
            why = self.tr("Why did a companion interpret?")
        self.interprets.retranslate(why)
        for name, text in texts.items():
            self.labelled[name].set_texts(text)
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
        self.adapt()

    def adapt(self) -> None:
        """Ask for name and reason only where there is somebody to name."""
        chosen = self._in_the_room()
        for name in ("language", "role"):
            self.labelled[name].setVisible(not self.asks_nobody)
        self.labelled["helper"].setVisible(chosen not in ("", _NOBODY))
        self.interprets.setVisible(chosen == PresentRole.COMPANION.value)

    @property
    def asks_nobody(self) -> bool:
        """Whether the chosen guide only notes what was seen, so that nobody is in the room."""
        guide = self.guide.chosen()
        return bool(guide) and not self._past and rests_on_law(self._post.guide(GuideId(guide)))

    def _in_the_room(self) -> str:
        return _NOBODY if self.asks_nobody else self.role.chosen()

    def present(self) -> tuple[Present, ...]:
        """Who else is in the room, as written down."""
        chosen = self._in_the_room()
        if chosen in ("", _NOBODY):
            return ()
        companion = chosen == PresentRole.COMPANION.value
        return (
            Present(
                role=PresentRole(chosen),
                name=self.helper.text().strip(),
                language=language_name(self.language.chosen()),
                because=self.interprets.because if companion else None,
                reason=self.interprets.reason if companion else "",
            ),
        )

    def complete(self) -> bool:
        """Whether nothing is missing; says what is, and gives the keyboard to it."""
        companion = self._in_the_room() == PresentRole.COMPANION.value
        return not companion or self.interprets.complete()
