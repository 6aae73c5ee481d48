"""The other questions of a page that an author put together: rows above or below the open one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from postdesk.forms.flow import Shown
from postdesk.model.ids import NodeRef
from postdesk.ui.interview.question_row import row_words
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.jump_row import JumpRow

_GAP = 2


class TogetherRows(QScrollArea):
    """Some questions of a page, each a row that opens it: `asked(ref)` when one is pressed.

    It takes the height of its rows, at most `most` of them, less where the open question needs the
    room, never less than one; then it scrolls.
    """

    asked = Signal(str)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.rows: list[JumpRow] = []
        # rows are kept and reused, so that the next question of the page draws at once
        self._kept: list[JumpRow] = []
        self._refs: list[NodeRef] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self.hide()

    def show_questions(self, questions: Sequence[Shown], language: str, *, end: bool) -> None:
        """Show these questions; `end` scrolls to the last, the one nearest to the open question."""
        if not questions and not self.rows:
            return  # most questions have a page of their own, and this is asked at each drawing
        while len(self._kept) < len(questions):
            self._kept.append(self._row(len(self._kept)))
        self._refs = [shown.ref for shown in questions]
        self.rows = self._kept[: len(questions)]
        for row, shown in zip(self.rows, questions, strict=True):
            words = row_words(shown, language, answer=True)
            row.set_row(words.icon, words.text, words.word)
        for place, row in enumerate(self._kept):
            row.setVisible(place < len(questions))
        self.setVisible(bool(self.rows))
        self.updateGeometry()
        if end and self.rows:
            self._inside.adjustSize()
            self.ensureWidgetVisible(self.rows[-1])

    def _row(self, place: int) -> JumpRow:
        row = JumpRow("", "", parent=self._inside)
        row.clicked.connect(lambda: self.asked.emit(self._refs[place]))
        self._column.insertWidget(place, row)
        return row

    def sizeHint(self) -> QSize:
        return self._room_of(self._most)

    def minimumSizeHint(self) -> QSize:
        return self._room_of(1)

    def _room_of(self, most: int) -> QSize:
        shown = min(len(self.rows), most)
        if not shown:
            return QSize(0, 0)
        row = self.rows[0].sizeHint()
        return QSize(row.width(), shown * (row.height() + _GAP))


def show_together(above: TogetherRows, below: TogetherRows, state: InterviewState) -> None:
    """The other questions of the same screen stay in sight, with what was answered."""
    shown = state.shown if state.offer is None else None
    refs = [one.ref for one in state.page] if shown is not None else []
    here = refs.index(shown.ref) if shown is not None and shown.ref in refs else len(refs)
    own = current_look().language
    above.show_questions(state.page[:here] if refs else (), own, end=True)
    below.show_questions(state.page[here + 1 :] if refs else (), own, end=False)
