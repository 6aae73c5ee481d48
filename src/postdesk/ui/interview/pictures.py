"""The kit's pictures of choices, in the person's language where there is one for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from postdesk.model.base import Texts
from postdesk.ui.photos import picture_from

Media = Callable[[str], bytes | None]
"""The bytes of a picture or recording of the kit by its file name; None if it has none."""


def picture_of(media: Media, image: Texts, language: str) -> QImage | None:
    """A choice's picture; None where the kit has none, or one that cannot be drawn."""
    name = image.in_language(language)
    data = media(name) if name else None
    return None if data is None else picture_from(data)


class Pictures:
    """A kit's pictures made small once, so that a question with some draws as fast as any.

    At most `most` are kept; the one that was asked for longest ago goes first.
    """

    def __init__(self, media: Media, side: int = 160, most: int = 48) -> None:
        self._media, self._side, self._most = media, side, most
        self._kept: dict[str, QImage | None] = {}

    def thumbnails(self) -> "Pictures":
        """The same pictures for the rows of a long list: smaller, and many more of them kept."""
        return Pictures(self._media, side=64, most=512)

    def of(self, image: Texts, language: str) -> QImage | None:
        """The picture in a language, at most `side` points wide and high; None if there is none."""
        name = image.in_language(language)
        if not name:
            return None
        if name in self._kept:
            self._kept[name] = self._kept.pop(name)
        else:
            self._kept[name] = self._small(image, language)
        if len(self._kept) > self._most:
            del self._kept[next(iter(self._kept))]
        return self._kept[name]

    def has(self, file: str) -> bool:
        """Whether the kit has a file of that name."""
        return bool(file) and self._media(file) is not None

    def _small(self, image: Texts, language: str) -> QImage | None:
        found = picture_of(self._media, image, language)
        if found is None:
            return None
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        return found.scaled(self._side, self._side, keep, smooth)
