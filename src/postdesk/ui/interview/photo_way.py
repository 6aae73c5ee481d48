"""A photo of a paper, taken from a file: chosen, drawn anew, shown small, taken out again."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postdesk.errors import PostDeskError
from postdesk.forms.flow import Shown
from postdesk.ui.folders import ChooseFolder, ask_picture
from postdesk.ui.interview.view_model import InterviewState
from postdesk.ui.interview.way import Way, languages
from postdesk.ui.messages import message_of
from postdesk.ui.photos import photo_from
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.text import REDRAW, Text


class PhotoWay(Way):
    """`1` or a finger chooses a file, Del takes the photo out; Enter goes on without one."""

    def __init__(
        self, choose_file: ChooseFolder = ask_picture, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.choose_file = choose_file
        self.picture = QLabel()
        self.told = Text("", Role.BODY, wrap=True)
        self.choose = Button(icon="folder-open", key="1")
        self.remove = Button(icon="trash")
        self._photo, self._named = b"", False
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.told)
        side.addLayout(buttons)
        side.addStretch(1)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(side, 1)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self.unsaid)
        self._adapt()

    def say(self) -> None:
        self.choose.set_words(self.tr("Choose a picture file"))
        self.remove.set_words(self.tr("Take the photo out"), key=self.tr("Del"))
        self._tell("")

    def show_question(self, state: InterviewState, shown: Shown, *, fresh: bool) -> None:
        own, _ = languages(state)
        self._photo = state.photo
        self._named = shown.answer is not None and bool(shown.answer.value)
        self._draw()
        self._tell(shown.hints.in_language(own) if not self._named else "")
        if fresh:
            self.choose.setFocus(Qt.FocusReason.TabFocusReason)

    def press_number(self, number: int) -> None:
        if number == 1:
            self._choose()

    def clear(self) -> None:
        self._photo, self._named = b"", False
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._named:
            self.unsaid.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _choose(self) -> None:
        """Take a picture file in; one that cannot be taken changes nothing and is told."""
        path = self.choose_file(self)
        if path is None:
            return
        try:
            photo = photo_from(path)
        except PostDeskError as error:
            said = message_of(error)
            self.told.set_colour("attention")
            self.told.set_text(" ".join((said.happened, said.safe, said.do)))
            return
        self.attached.emit(photo)

    def _tell(self, hint: str) -> None:
        self.told.set_colour("ink2")
        if self._photo:
            text = self.tr("This photo is kept. It is sealed to you and the supervisors.")
        elif self._named:
            text = self.tr("A photo is kept here. It is sealed to its author and the supervisors.")
        else:
            text = hint or self.tr(
                "A photo of the paper. Place, time and device in the file are left behind."
            )
        self.told.set_text(text)
        self.remove.setVisible(self._named)

    def _draw(self) -> None:
        pixmap = QPixmap()
        if self._photo:
            pixmap.loadFromData(self._photo)
        side = current_look().at(220, 240)
        ratio = self.devicePixelRatioF()
        if not pixmap.isNull():
            pixmap = pixmap.scaled(
                round(side * ratio),
                round(side * ratio),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            pixmap.setDevicePixelRatio(ratio)
        self.picture.setPixmap(pixmap)
        self.picture.setAccessibleName(self.tr("The photo that is kept") if self._photo else "")
        self.picture.setVisible(not pixmap.isNull())

    def _adapt(self) -> None:
        side = current_look().at(8, 10)
        self.row.setContentsMargins(side, side, side, side)
        self.row.setSpacing(16)
        self._draw()
