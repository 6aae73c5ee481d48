"""What the person sees: the question large in their language, answers to point at, nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from postdesk.forms.definition import Kind as NodeKind
from postdesk.forms.definition import QuestionType
from postdesk.forms.flow import Shown
from postdesk.forms.shown import ShownChoice
from postdesk.model.answers import AnswerState
from postdesk.ui.interview.acknowledge_way import ACKNOWLEDGED, UNDERSTOOD
from postdesk.ui.interview.answering import SEVERAL
from postdesk.ui.interview.listening import Listener
from postdesk.ui.interview.pictures import Media, picture_of
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.keys import EMERGENCY, LISTEN, REFUSED, SHOW, UNKNOWN, FKey
from postdesk.ui.language import QT_TRANSLATE_NOOP, direction_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page
from postdesk.ui.person_words import for_person
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.point_key import PointKey, PointMark
from postdesk.ui.widgets.text import Text

_STATES = {
    UNKNOWN: (AnswerState.UNKNOWN, "help-circle", QT_TRANSLATE_NOOP("ShowPage", "I do not know")),
    REFUSED: (
        AnswerState.REFUSED,
        "hand-stop",
        QT_TRANSLATE_NOOP("ShowPage", "I do not want to answer"),
    ),
}
_ROLES = (Role.SHOW, Role.COUNT, Role.TITLE, Role.ANSWER, Role.BODY)
_MARGIN, _GAP = 48, 18
_MOST_IN_ONE_ROW = 4


class ShowPage(Page):
    """Its subject is the open interview's view model. No earlier answer is ever shown here."""

    name = "show"
    chrome = Chrome.NONE
    scrolls = False
    margins = False

    def __init__(self, navigator: Navigator, media: Media) -> None:
        super().__init__()
        self._navigator, self._media = navigator, media
        self.listener = Listener(media)
        self.model: InterviewViewModel | None = None
        self._ref = ""
        self.question = Text("", Role.SHOW, strong=True, colour="on_sand", wrap=True)
        self.question.set_align("centre")
        self.tiles: list[PointKey] = []
        self.marks: dict[int, PointMark] = {}
        """The small key beside each answer that has a recording in the person's language."""
        self._cells: list[QWidget] = []
        """What holds each tile, with the mark beside it."""
        self.states: dict[FKey, PointKey] = {}
        self._grid, self._state_row = QGridLayout(), QHBoxLayout()
        self.back_button = Button(kind=Kind.FLAT, key="F5", dense=True)
        self.play = Button(kind=Kind.FLAT, icon="volume", key="F11", dense=True)
        self._lay_out()
        self.play.clicked.connect(self._listen)
        self.back_button.clicked.connect(self._back)

    def title(self) -> str:
        return self.tr("Question")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel) and subject is not self.model:
            if self.model is not None:
                self.model.changed.disconnect(self._changed)
            self.model = subject
            subject.changed.connect(self._changed)
        shown = self.model.state.shown if self.model is not None else None
        self._ref = shown.ref if shown is not None else ""
        if self.model is not None:
            self.model.draft_afresh()
        self._draw()

    def left(self) -> None:
        if self.model is not None:
            self.model.draft_as_stored()
        self._clear()
        self.question.set_text("")
        self.listener.hush()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.listener.hush()

    def retranslate(self) -> None:
        self.back_button.set_words(self.tr("Back to the interview"))
        self.back_button.set_icon_only(True)
        self.play.set_words(self.tr("Listen"))
        self.play.set_icon_only(True)
        self._draw()

    def key_pressed(self, key: FKey) -> bool:
        if key in self.states and self.model is not None:
            self.model.record_state(_STATES[key][0])
        elif key is SHOW:
            self._back()
        elif key is LISTEN:
            self._listen()
        return key is not EMERGENCY  # nothing else opens while the person looks

    def number_pressed(self, number: int) -> bool:
        if 1 <= number <= len(self.tiles):
            self._point(number - 1)
        return True

    def enter_pressed(self) -> bool:
        """Several answers are saved; else the officer goes back."""
        shown = self.model.state.shown if self.model is not None else None
        if self.model is not None and shown is not None and self.model.state.draft:
            self.model.confirm()
        self._back()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_look().colour("sand"))
        painter.end()

    def _changed(self) -> None:
        """An answer was pointed at: one of several is marked, any other goes back."""
        if self.model is None or self._navigator.page is not self:
            return
        shown = self.model.state.shown
        if shown is None or shown.ref != self._ref:
            self._back()
            return
        draft = self.model.state.draft if shown.type in SEVERAL else ()
        for tile, choice in zip(self.tiles, shown.choices, strict=False):
            tile.setChecked(choice.name in draft)
            if shown.type is QuestionType.RANK:
                there = choice.name in draft
                tile.set_place(f"{draft.index(choice.name) + 1}." if there else "")

    def _back(self) -> None:
        if self._navigator.page is self:
            self._navigator.go("interview")

    def _listen(self) -> None:
        """Play the question; where there is no recording nothing happens: the person sees it."""
        shown = self.model.state.shown if self.model is not None else None
        if self.model is not None and shown is not None:
            self.listener.listen(shown.audio, self.model.state.interview.interviewee_language)

    def _listen_to(self, index: int) -> None:
        """Play one answer, or end it; this never answers."""
        shown = self.model.state.shown if self.model is not None else None
        if self.model is not None and shown is not None:
            language = self.model.state.interview.interviewee_language
            self.listener.listen_to(shown.choices[index].audio, language)

    def _draw(self) -> None:
        self._clear()
        shown = self.model.state.shown if self.model is not None else None
        if self.model is None or shown is None:
            return
        language = self.model.state.interview.interviewee_language
        right = direction_of(language)
        self.setLayoutDirection(right)
        self.question.set_right_to_left(right == Qt.LayoutDirection.RightToLeft)
        self.question.set_text(shown.labels.in_language(language))
        self.play.setVisible(shown.audio.has(language))
        self._add_tiles(shown, language)
        if shown.kind is not NodeKind.NOTE:
            self._add_states(shown, language)
        self._fit()

    def _add_tiles(self, shown: Shown, language: str) -> None:
        texts = [choice.labels.in_language(language) for choice in shown.choices]
        if shown.type is QuestionType.ACKNOWLEDGE:
            texts = [for_person(language, "AcknowledgeWay", UNDERSTOOD)]
        columns = len(texts) if len(texts) <= _MOST_IN_ONE_ROW else 3
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for index, text in enumerate(texts):
            key = str(index + 1) if index < 9 else ""
            tile = PointKey(key, text, language)
            if shown.choices:
                tile.set_picture(picture_of(self._media, shown.choices[index].image, language))
            tile.clicked.connect(lambda _checked=False, at=index: self._point(at))
            cell = QWidget()
            row = QHBoxLayout(cell)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
            row.addWidget(tile, 1)
            if shown.choices and self._is_heard(shown.choices[index], language):
                row.addWidget(self._add_mark(index, text))
            self._grid.addWidget(cell, index // columns, index % columns)
            self._cells.append(cell)
            self.tiles.append(tile)

    def _is_heard(self, choice: ShownChoice, language: str) -> bool:
        """Whether the kit has the answer's recording in that very language."""
        return choice.audio.has(language) and self._media(choice.audio.root[language]) is not None

    def _add_mark(self, index: int, answer: str) -> PointMark:
        mark = PointMark(self.tr("Listen: {answer}").format(answer=answer))
        mark.clicked.connect(lambda: self._listen_to(index))
        self.marks[index] = mark
        return mark

    def _add_states(self, shown: Shown, language: str) -> None:
        for key, (state, icon, source) in _STATES.items():
            if state in shown.states:
                words = for_person(language, "ShowPage", source)
                tile = PointKey(key.name, words, language, icon=icon)
                tile.clicked.connect(lambda _checked=False, pressed=key: self.key_pressed(pressed))
                self._state_row.addWidget(tile)
                self.states[key] = tile

    def _point(self, index: int) -> None:
        shown = self.model.state.shown if self.model is not None else None
        if self.model is None or shown is None:
            return
        self.listener.hush()
        if shown.type is QuestionType.ACKNOWLEDGE:
            self.model.type_in(ACKNOWLEDGED)
        else:
            self.model.choose(index)

    def _clear(self) -> None:
        for part in (*self._cells, *self.states.values()):
            part.hide()
            part.deleteLater()
        self._cells.clear()
        self.tiles.clear()
        self.marks.clear()
        self.states.clear()

    def _fit(self) -> None:
        """The question as large as the answers leave room for."""
        rows = (len(self.tiles) + 2) // 3 if len(self.tiles) > _MOST_IN_ONE_ROW else 1
        taken = 2 * _MARGIN + self.back_button.sizeHint().height()
        if self.tiles:
            taken += rows * (self.tiles[0].sizeHint().height() + _GAP)
        if self.states:
            taken += next(iter(self.states.values())).sizeHint().height() + 2 * _GAP
        for role in _ROLES:
            self.question.set_role(role)
            if self.question.heightForWidth(self.width() - 2 * _MARGIN) + taken <= self.height():
                return

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        column.setSpacing(_GAP)
        column.addStretch(1)
        column.addWidget(self.question)
        column.addStretch(1)
        self._grid.setSpacing(_GAP)
        column.addLayout(self._grid, 8)
        self._state_row.setSpacing(_GAP)
        column.addLayout(self._state_row)
        corner = QHBoxLayout()
        corner.setContentsMargins(0, 0, 12, 12)
        corner.addStretch(1)
        corner.addWidget(self.play)
        corner.addWidget(self.back_button)
        self.body.setSpacing(8)
        self.body.addLayout(column, 1)
        self.body.addLayout(corner)
