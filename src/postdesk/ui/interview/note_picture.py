"""The picture of a note, below its words, where the kit gives one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from postdesk.forms.definition import Kind
from postdesk.forms.flow import Shown
from postdesk.ui.interview.pictures import Media, Pictures
from postdesk.ui.theme import current_look

_SIDE = 640


class NotePicture(QLabel):
    """As large as the room below a note allows; the note's words are what it is named by."""

    def __init__(self, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = Pictures(media, side=_SIDE, most=4)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_note(self, shown: Shown | None, language: str) -> None:
        """Show the picture of a note; anything else has none here."""
        picture = None
        if shown is not None and shown.kind is Kind.NOTE:
            picture = self._pictures.of(shown.image, language)
        self.setVisible(picture is not None)
        if shown is None or picture is None:
            self.clear()
            return
        ratio, high = self.devicePixelRatioF(), current_look().at(280, 200)
        pixmap = QPixmap.fromImage(picture).scaledToHeight(
            round(min(high, picture.height()) * ratio), Qt.TransformationMode.SmoothTransformation
        )
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
        self.setAccessibleName(shown.labels.in_language(current_look().language))
