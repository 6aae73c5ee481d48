"""The question card: what the officer reads, and on sand what the person sees or hears."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from postdesk.ui.language import direction_of
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.icon_text import Icon, IconText
from postdesk.ui.widgets.paint import box, fill_part
from postdesk.ui.widgets.remeasure import remeasure
from postdesk.ui.widgets.text import REDRAW, Text

RADIUS = 8
_HEAD = 28  # both heading rows are as high as the key cap in the person's
_QUESTION_ROLES = (Role.QUESTION, Role.TITLE, Role.ANSWER, Role.HEADING, Role.BODY)


class QuestionCard(QFrame):
    """Two halves with a heading row, the question, guidance; `.answers` spans both halves below.

    The halves swap with the interface's direction; the person's question keeps the direction of
    its own language. At 200 % heading and guidance go (F1 shows the guidance). Shared, where both
    read one language, the question stands once, on sand, and the officer's part is the guidance.
    """

    listen = Signal()

    def __init__(self, *, person: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_person = person
        self._guided = self._tight = self._advised = self._shared = False
        self._heard = True
        self.officer_label = IconText("user-shield", "", Role.META, strong=True, colour="ink2")
        self.validity = Chip("", Tone.ATTENTION)
        self.question = Text("", Role.QUESTION, strong=True, wrap=True)
        self.guidance = Text("", Role.TABLE, colour="ink2", wrap=True)
        self._bulb = Icon("bulb", colour="ink2")
        self.person_label = IconText("ear", "", Role.META, strong=True, colour="on_sand")
        self.listen_button = Button("", Kind.FLAT, icon="volume", key="F11", dense=True, low=True)
        self.listen_button.clicked.connect(self.listen)
        self.person_question = Text("", Role.QUESTION, strong=True, colour="on_sand", wrap=True)
        self.answers = QVBoxLayout()
        self._struts = (QSpacerItem(0, _HEAD), QSpacerItem(0, _HEAD))
        self._officer = self._officer_half()
        self._person = self._person_half()
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._officer, 0, 0)
        if person:
            self._grid.addWidget(self._person, 0, 1)
        self._grid.addLayout(self.answers, 1, 0, 1, 2 if person else 1)
        self._grid.setRowStretch(0, 1)
        self.validity.hide()
        self._adapt()

    def set_officer(self, label: str, question: str, guidance: str = "", advice: str = "") -> None:
        """The officer's half: who reads it, the question, the guidance after the word `advice`."""
        self.officer_label.set_text(label)
        self.question.set_text(question)
        if advice:
            self.guidance.set_marked(f"**{advice}** {{guidance}}", guidance=guidance)
        else:
            self.guidance.set_text(guidance)
        self._guided, self._advised = bool(guidance), False
        self._adapt()

    def set_person(self, label: str, question: str, language: str, listen: str) -> None:
        """The person's half: its label, the question in `language`, the name of "listen"."""
        self.person_label.set_text(label)
        right = direction_of(language) == Qt.LayoutDirection.RightToLeft
        self.person_question.set_right_to_left(right)
        self.person_question.set_align("right" if right else "left")
        self.person_question.set_text(question)
        self.listen_button.set_text(listen)
        self.listen_button.set_icon_only(True)
        self.setProperty("personLanguage", language)

    def set_shared(self, shared: bool) -> None:
        """Whether both read the person's question, so that the officer's is not shown too."""
        self._shared = shared and self._has_person
        self._adapt()

    def set_person_there(self, there: bool) -> None:
        """Whether anything is for a person; without one the officer's half has the whole card."""
        self._has_person = there
        self._adapt()
        self.update()

    def set_heard(self, heard: bool) -> None:
        """Whether somebody is there to listen: the key for it stands only then."""
        self._heard = heard
        self._adapt()

    def set_validity(self, text: str) -> None:
        """The ochre chip that says a guide is not validated; empty hides it."""
        self.validity.set_chip(text)
        self.validity.setVisible(bool(text) and not current_look().large)

    @property
    def guidance_away(self) -> bool:
        """Whether there is guidance that has no room; `show_guidance` shows it."""
        return self._guided and (current_look().large or self._tight)

    def show_guidance(self, shown: bool) -> None:
        """Put the guidance in the question's place, or the question back."""
        self._advised = shown
        self._adapt()

    @property
    def advised(self) -> bool:
        """Whether the guidance stands in the question's place."""
        return self._advised

    def fit(self, width: int, height: int) -> None:
        """Set the questions as large as a card of that size allows; then the guidance goes."""
        for tight in (False, True):
            self._tight = tight
            self._adapt()
            if self._take_largest(width, height) or not self._guided:
                return

    def answers_width(self, width: int) -> int:
        """How wide the answers are on a card of that width."""
        margins = self.answers.contentsMargins()
        return width - margins.left() - margins.right()

    def _take_largest(self, width: int, height: int) -> bool:
        """The largest size that has room; False if the smallest has none, which then stays.

        Most questions stand at their largest; where the smallest is too high no other is tried.
        """
        largest, *others, smallest = _QUESTION_ROLES
        if self._fits(largest, width, height):
            return True
        if not self._fits(smallest, width, height):
            return False
        return any(self._fits(role, width, height) for role in (*others, smallest))

    def _fits(self, role: Role, width: int, height: int) -> bool:
        """Set the questions in `role`, and whether the card has the height that it then needs."""
        self.question.set_role(role)
        self.person_question.set_role(role)
        return self._needed(width) <= height

    def _needed(self, width: int) -> int:
        """The least height at a width, answers included."""
        halves = 0
        shares = {half: stretch for half, stretch in self._shares() if stretch}
        for half, share in shares.items():
            layout = half.layout()
            if layout is not None:
                remeasure(layout)
                room = width * share // sum(shares.values())
                halves = max(halves, layout.totalMinimumHeightForWidth(room))
        remeasure(self.answers)
        margins = self._grid.contentsMargins()
        return halves + self.answers.totalMinimumSize().height() + margins.bottom()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        surface, line = look.colour("surface"), look.colour("line")
        fill_part(painter, self.rect(), RADIUS, self.rect(), surface)
        sand = self.person_rect()
        if self._has_person:
            fill_part(painter, self.rect(), RADIUS, sand, look.colour("sand"))
        box(painter, self.rect(), radius=RADIUS, edge=line)
        if self._has_person and look.high_contrast:
            box(painter, sand, radius=RADIUS, edge=look.colour("sand_edge"), width=2)
        painter.end()

    def person_rect(self) -> QRect:
        """The person's half; where it is shared, as high as the question's row."""
        if self._shared:
            return self._person.geometry() if not self._person.isHidden() else QRect()
        middle = self.width() // 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRect(0, 0, middle, self.height())
        return QRect(middle, 0, self.width() - middle, self.height())

    def _officer_half(self) -> QWidget:
        half = QWidget()
        column = QVBoxLayout(half)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addItem(self._struts[0])
        head.addWidget(self.officer_label)
        head.addStretch(1)
        head.addWidget(self.validity)
        advice = QHBoxLayout()
        advice.setSpacing(10)
        advice.addWidget(self._bulb, 0, Qt.AlignmentFlag.AlignTop)
        advice.addWidget(self.guidance, 1)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addSpacing(6)
        column.addLayout(advice)
        column.addStretch(1)
        return half

    def _person_half(self) -> QWidget:
        half = QWidget()
        column = QVBoxLayout(half)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addItem(self._struts[1])
        head.addWidget(self.person_label)
        head.addStretch(1)
        head.addWidget(self.listen_button)
        column.addLayout(head)
        column.addWidget(self.person_question)
        column.addStretch(1)
        return half

    def _adapt(self) -> None:
        """The measures of the text scale."""
        large = current_look().large
        side = 20 if large else 24
        for half in (self._officer, self._person):
            layout = half.layout()
            if layout is not None:
                layout.setContentsMargins(side, 8 if large else 17, side, 8 if large else 20)
        self._grid.setContentsMargins(0, 0, 0, 10 if large else 18)
        self._grid.setSpacing(0)
        margin = 10 if large else 16
        self.answers.setContentsMargins(margin, margin if self._shared else 0, margin, 0)
        self.answers.setSpacing(8 if large else 9)
        for part in (self.officer_label, self.person_label):
            part.setVisible(not large)
        for strut in self._struts:
            strut.changeSize(0, 0 if large else _HEAD)
        self.listen_button.setVisible(self._heard and not large)
        shown = self._guided and (self._advised or not (large or self._tight))
        self.guidance.setVisible(shown)
        self._bulb.setVisible(shown)
        self.question.setVisible(not self._advised and not self._shared)
        for column, (half, share) in enumerate(self._shares()):
            half.setVisible(share > 0)
            self._grid.setColumnStretch(column, share)
        self.validity.setVisible(bool(self.validity.text()) and not large)

    def _shares(self) -> tuple[tuple[QWidget, int], tuple[QWidget, int]]:
        """How much of the width each half has, 0 where it is not shown."""
        if not self._has_person:
            return (self._officer, 1), (self._person, 0)
        if not self._shared:
            return (self._officer, 1), (self._person, 1)
        if self._advised:
            return (self._officer, 1), (self._person, 0)
        told = self._guided and not (current_look().large or self._tight)
        return (self._officer, 1 if told else 0), (self._person, 2)
